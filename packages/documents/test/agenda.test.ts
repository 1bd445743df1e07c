import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { indexLawbook } from '@exhorto/lawbook';
import { compiledLawbook } from '@exhorto/lawbook/compiled';
import { DOMParser } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type AgendaPaper, agendaDocx, agendaPdf } from '../src/index.ts';

const law = indexLawbook(compiledLawbook());
const ADDRESS = 'https://exhorto.example/es/agenda?state=CL&state=BR&on=2026-11-26';
const [first, second] = law.book.states.flatMap((s) => s.definitions).filter((d, i, all) => all.findIndex((x) => x.source === d.source) === i);
if (first === undefined || second === undefined) throw new Error('the lawbook has fewer than two definitions');

const PAPER: AgendaPaper = {
  law,
  lang: 'es',
  words: {
    brand: 'Exhorto',
    lawbook: 'Compendio',
    notAdvice: 'no es asesoramiento',
    page: 'Página',
    address: 'Dirección:',
    qrAlt: 'Código QR',
    summary: 'En pocas palabras',
    sources: 'Fuentes',
    secondary: 'otra fuente',
    certified: 'sin certificar',
    numbers: 'números',
    inDispute: 'en disputa',
    date: (iso) => iso,
  },
  title: 'Lo que habría que acordar: Chile y Brasil',
  states: 'Brasil y Chile',
  dateline: 'Ley al 26 de noviembre',
  intro: 'Para quien negocia & decide.',
  address: ADDRESS,
  summary: [{ lead: 'De 2 conceptos:', lines: [{ mark: '≈', text: 'coinciden salvo en 1' }] }],
  rule: 'Un vacío no es un desacuerdo.',
  parts: [
    {
      title: 'Conceptos',
      items: [
        {
          name: 'datos de tráfico',
          mark: '≠',
          kind: 'difieren',
          line: '2 de 2',
          paragraphs: ['Dependen de esto 3 facultades.'],
          table: {
            columns: ['Elemento', 'Lo tienen', 'No lo tienen'],
            rows: [
              { disputed: true, cells: ['la ubicación', 'Chile', 'Brasil'] },
              { disputed: false, cells: ['la hora', 'Brasil y Chile', 'nadie'] },
            ],
          },
          lists: [
            {
              title: 'Definiciones',
              entries: [
                { text: 'Chile: ', term: { words: first.name.official, lang: first.name.lang }, fact: first.id },
                { text: 'Brasil: ', term: { words: 'dados de tráfego', lang: 'pt' }, fact: second.id },
              ],
            },
          ],
        },
      ],
    },
  ],
};

describe('the agenda as PDF', () => {
  let dir: string;
  let file: string;
  beforeAll(async () => {
    dir = mkdtempSync(join(tmpdir(), 'exhorto-agenda-'));
    file = join(dir, 'agenda.pdf');
    writeFileSync(file, await agendaPdf(PAPER));
  });
  afterAll(() => rmSync(dir, { recursive: true }));

  it('is sound, tagged, PDF/A, and has every font that it uses in it', () => {
    expect(run('qpdf', '--check', file)).toContain('No syntax or stream encoding errors found');
    expect(run('pdfinfo', file)).toMatch(/Tagged:\s+yes/);
    expect(run('pdfinfo', file)).toContain(`Title:           ${PAPER.title}`);
    expect(run('pdfinfo', '-meta', file)).toMatch(/pdfaid:part>2<|pdfaid:part="2"/);
    const fonts = run('pdffonts', file)
      .split('\n')
      .slice(2)
      .filter((line) => line.trim() !== '');
    expect(fonts.length).toBeGreaterThan(1);
    for (const line of fonts) expect(line).toMatch(/(PublicSans|SourceSerif4)\S*\s+CID TrueType\s+Identity-H\s+yes yes yes/);
  });

  it('has its table as a table with a header, and headings as headings', () => {
    const structure = run('pdfinfo', '-struct', file);
    for (const tag of ['H1', 'H2', 'H3', 'Table', 'TH', 'TD', 'Figure']) expect(structure).toMatch(new RegExp(`\\b${tag}\\b`));
  });

  it('reads in order, with the version and the sources', () => {
    const text = run('pdftotext', file, '-').replace(/\s+/g, ' ');
    const order = [PAPER.title, ADDRESS, 'coinciden salvo en 1', 'datos de tráfico', 'la ubicación (≠ en disputa)', '[1]', '[2]', 'Fuentes'];
    let from = 0;
    for (const part of order) {
      const at = text.indexOf(part, from);
      expect([part, at >= 0]).toEqual([part, true]);
      from = at;
    }
    expect(text).toContain(law.book.version);
    expect(text).toContain(law.source(first.source)?.title.slice(0, 20));
  });

  it('is the same file for the same agenda', async () => expect((await agendaPdf(PAPER)).equals(await agendaPdf(PAPER))).toBe(true));
});

describe('the agenda as DOCX', () => {
  let made: Buffer;
  let parts: Record<string, Uint8Array>;
  let body: Document;
  beforeAll(async () => {
    made = await agendaDocx(PAPER);
    parts = unzipSync(new Uint8Array(made));
    body = xmlOf('word/document.xml');
  });

  const xmlOf = (name: string): Document => {
    const part = parts[name];
    if (part === undefined) throw new Error(`${name} is missing; there are ${Object.keys(parts).join(', ')}`);
    const faults: string[] = [];
    const parser = new DOMParser({ errorHandler: (_: string, message: string) => void faults.push(message) });
    const parsed = parser.parseFromString(strFromU8(part), 'text/xml');
    expect(faults).toEqual([]);
    return parsed;
  };
  const all = (of: Document | Element, name: string): Element[] => Array.from(of.getElementsByTagName(name));
  const textOf = (of: Element): string =>
    all(of, 'w:t')
      .map((t) => t.textContent)
      .join('');

  it('has headings that a word processor lists', () => {
    const styled = all(body, 'w:p').map((p) => [all(p, 'w:pStyle')[0]?.getAttribute('w:val'), textOf(p)]);
    const headings = styled.filter(([style]) => style !== undefined && /^(Title|Heading\d)$/.test(style ?? ''));
    expect(headings).toEqual([
      ['Title', PAPER.title],
      ['Heading1', 'En pocas palabras'],
      ['Heading1', 'Conceptos'],
      ['Heading2', '1. datos de tráfico'],
      ['Heading3', 'Definiciones'],
      ['Heading1', 'Fuentes'],
    ]);
  });

  it('has its table as a table whose first row repeats as its header', () => {
    const rows = all(all(body, 'w:tbl')[0] as Element, 'w:tr');
    expect(rows.map((r) => all(r, 'w:tc').map(textOf))).toEqual([
      ['Elemento', 'Lo tienen', 'No lo tienen'],
      ['la ubicación ≠ en disputa', 'Chile', 'Brasil'],
      ['la hora', 'Brasil y Chile', 'nadie'],
    ]);
    expect(rows.map((r) => all(r, 'w:tblHeader').length)).toEqual([1, 0, 0]);
  });

  it('says in which language it is, and which words are in another', () => {
    const styles = xmlOf('word/styles.xml');
    expect(all(all(styles, 'w:docDefaults')[0] as Element, 'w:lang')[0]?.getAttribute('w:val')).toBe('es-419');
    const marked = all(body, 'w:r').filter((r) => all(r, 'w:lang')[0]?.getAttribute('w:val') === 'pt');
    expect(marked.map(textOf)).toContain('dados de tráfego');
  });

  it('numbers its pages, names its version, and has a code with a text for who cannot see it', () => {
    const footer = Object.keys(parts).find((name) => /^word\/footer\d*\.xml$/.test(name)) ?? '';
    const xml = xmlOf(footer);
    expect(all(xml, 'w:instrText').map((x) => x.textContent)).toEqual(['PAGE', 'NUMPAGES']);
    expect(textOf(xml.documentElement as Element)).toContain(law.book.version);
    expect(all(body, 'wp:docPr')[0]?.getAttribute('descr')).toBe('Código QR');
  });

  it('cites every source by its number', () => {
    const text = textOf(body.documentElement as Element);
    for (const [n, d] of [first, second].entries()) {
      expect(text).toContain(`${d.pinpoint}`);
      expect(text).toContain(`[${n + 1}] ${law.source(d.source)?.title}`);
    }
  });

  it('is read by another program too: nothing of it is lost, nothing is doubted', async () => {
    const { value, messages } = await mammoth.convertToHtml({ buffer: made }, { styleMap: ["p[style-name='Title'] => h1:fresh"] });
    expect(messages.filter((m) => m.type === 'error')).toEqual([]);
    expect(value).toContain('<thead>');
    expect(value).toContain('Para quien negocia &amp; decide.');
    expect(value).toContain(`href="${ADDRESS.replaceAll('&', '&amp;')}"`);
    expect(value).toMatch(/<h2>(<a [^>]*><\/a>)?1\. datos de tráfico<\/h2>/);
  });
});

function run(tool: string, ...args: string[]): string {
  const { stdout, stderr, error, status } = spawnSync(tool, args, { encoding: 'utf8' });
  if (error !== undefined) throw new Error(`${tool} is missing: install poppler-utils and qpdf`);
  return `${stdout}${status === 0 ? '' : stderr}`;
}
