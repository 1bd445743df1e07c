import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { indexLawbook } from '@exhorto/lawbook';
import { loadLawbook } from '@exhorto/lawbook/load';
import { ask, type Query } from '@exhorto/pathways';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pathwaySheet, type SheetWords } from '../src/index.ts';

const law = indexLawbook(loadLawbook().lawbook);
const QUERY: Query = {
  on: '2026-11-25',
  from: 'CL',
  as: 'prosecutor',
  holder: 'state:NL',
  measure: 'preservation',
  offence: 'illegal-access',
  urgency: 'ordinary',
  purpose: 'criminal',
  holds: [],
};
const ADDRESS = 'https://exhorto.example/es/find?from=CL&as=prosecutor&holder=state:NL&measure=preservation&offence=illegal-access&on=2026-11-25';
const plain = (names: readonly string[]) => Object.fromEntries(names.map((n) => [n, n]));
const WORDS = {
  ...plain(['brand', 'lawbook', 'notAdvice', 'page', 'question', 'address', 'qrAlt', 'own', 'safeguards', 'speech', 'ways', 'noWays', 'conditions', 'steps']),
  ...plain(['contents', 'limits', 'protects', 'useLimits', 'refusal', 'why', 'otherWays', 'closed', 'unknowns', 'sources', 'secondary', 'certified']),
  verdicts: { open: 'abierta', conditional: 'con condiciones', unknown: 'no se sabe', closed: 'cerrada' },
  yields: { evidence: 'da prueba', preservation: 'conserva los datos', information: 'da información' },
  speed: { hours: 'horas', days: 'días', weeks: 'semanas', months: 'meses' },
  effect: (yes: string, no: string) => `sí: ${yes}; no: ${no}`,
  limit: (text: string, amount: number) => `${text}: ${amount}`,
  terms: 'terms',
  ours: 'ours',
  termColumns: (mine: string, theirs: string) => ['concept', mine, theirs, 'relation'],
  relation: (pair: { relation: string }) => pair.relation,
  differences: () => ['different'],
  contactReadOn: (day: string) => `leído el ${day}`,
  date: (iso: string) => iso,
} as unknown as SheetWords;

let dir: string;
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'exhorto-sheet-'));
});
afterAll(() => rmSync(dir, { recursive: true }));

const sheetOf = (query: Query, way?: number) => {
  const answer = ask(law, query, 'es');
  const question = [['Pide', 'fiscal de Chile']] as const;
  return pathwaySheet({ law, answer, lang: 'es', words: WORDS, question, dateline: 'Ley al 25', address: ADDRESS, ...(way === undefined ? {} : { way }) });
};

function run(tool: string, ...args: string[]): string {
  const { stdout, stderr, error, status } = spawnSync(tool, args, { encoding: 'utf8' });
  if (error !== undefined) throw new Error(`${tool} is missing: install poppler-utils and qpdf`);
  return `${stdout}${status === 0 ? '' : stderr}`;
}

describe('the pathway sheet', () => {
  let file: string;
  beforeAll(async () => {
    file = join(dir, 'sheet.pdf');
    writeFileSync(file, await sheetOf(QUERY));
  });

  it('is sound, tagged, and has every font that it uses in it', () => {
    expect(run('qpdf', '--check', file)).toContain('No syntax or stream encoding errors found');
    expect(run('pdfinfo', file)).toMatch(/Tagged:\s+yes/);
    expect(run('pdfinfo', '-meta', file)).toMatch(/pdfaid:part>2<|pdfaid:part="2"/);
    const fonts = run('pdffonts', file)
      .split('\n')
      .slice(2)
      .filter((line) => line.trim() !== '');
    expect(fonts.length).toBeGreaterThan(1);
    for (const line of fonts) expect(line).toMatch(/(PublicSans|SourceSerif4)\S*\s+CID TrueType\s+Identity-H\s+yes yes yes/);
  });

  it('reads from top to bottom: the sentence, the own law, the way with its steps, what it rests on', () => {
    const text = run('pdftotext', file, '-').replace(/\s+/g, ' ');
    const order = [
      'Sí: pida a Países Bajos',
      'question',
      'fiscal de Chile',
      'own',
      '218 bis',
      'ways',
      'Convenio de Budapest, art. 29',
      'steps',
      'why',
      'terms',
      'different',
      'sources',
    ];
    let from = 0;
    for (const part of order) {
      const at = text.indexOf(part, from);
      expect([part, at >= 0]).toEqual([part, true]);
      from = at;
    }
    expect(text).toContain(law.book.version);
    expect(text).toContain('certified');
  });

  it('names the source of every article that it cites', () => {
    const text = run('pdftotext', file, '-').replace(/\s+/g, ' ');
    const cited = [...text.matchAll(/\[(\d+)\]/g)].map((m) => Number(m[1]));
    const most = Math.max(...cited);
    expect(most).toBeGreaterThan(3);
    for (let n = 1; n <= most; n++) expect(cited).toContain(n);
  });

  it('is the same file for the same answer', async () => expect((await sheetOf(QUERY)).equals(await sheetOf(QUERY))).toBe(true));

  it('writes out the way that was chosen', async () => {
    const chosen = join(dir, 'second.pdf');
    writeFileSync(chosen, await sheetOf(QUERY, 1));
    const second = ask(law, QUERY, 'es').pathways.filter((p) => p.verdict !== 'closed')[1];
    expect(run('pdftotext', chosen, '-').replace(/\s+/g, ' ')).toContain(`1. ${second?.name}`);
  });

  it('says what binds before the ways where the offence is one of expression', async () => {
    const speech = join(dir, 'speech.pdf');
    writeFileSync(speech, await sheetOf({ ...QUERY, from: 'MX', offence: 'defamation', measure: 'subscriber' }));
    const text = run('pdftotext', speech, '-').replace(/\s+/g, ' ');
    expect(text.indexOf('speech')).toBeLessThan(text.indexOf('ways'));
  });
});
