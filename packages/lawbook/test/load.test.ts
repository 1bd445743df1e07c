import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { indexLawbook, validOn } from '../src/index.ts';
import { LAWBOOK_DIR, loadLawbook, readLawbook } from '../src/load.ts';
import { copyTerms } from './copy-terms.ts';

/** The real files are read: no fact may have been checked after today. */
const TODAY = new Date().toISOString().slice(0, 10);
let dir: string;

/** A small lawbook of its own: the terms, one state, the folder layout of the real one. */
beforeEach(() => {
  dir = join(mkdtempSync(join(tmpdir(), 'exhorto-lawbook-')), 'lawbook');
  copyTerms(dir);
  cpSync(join(LAWBOOK_DIR, 'states/cr.yaml'), join(dir, 'states/cr.yaml'));
});
afterEach(() => rmSync(join(dir, '..'), { recursive: true }));

const CR = 'states/cr.yaml';

/** The problems after one change of the state's file. */
function after(change: (yaml: string) => string): string[] {
  const yaml = readFileSync(join(dir, CR), 'utf8');
  const changed = change(yaml);
  expect(changed).not.toBe(yaml);
  writeFileSync(join(dir, CR), changed);
  return readLawbook(dir, TODAY)
    .problems.filter((p) => p.level === 'error')
    .map((p) => `${p.file}:${p.line} ${p.path} ${p.message}`);
}

/** Line of the first occurrence, as an editor counts. */
function lineOf(text: string): number {
  const before = readFileSync(join(dir, CR), 'utf8').split(text)[0] ?? '';
  return before.split('\n').length;
}

describe('a sound lawbook', () => {
  it('loads, and its version depends on content alone', () => {
    const { lawbook } = loadLawbook(dir, TODAY);
    writeFileSync(join(dir, CR), `# a comment\n${readFileSync(join(dir, CR), 'utf8')}\n`);
    expect(loadLawbook(dir, TODAY).lawbook.version).toBe(lawbook.version);
    writeFileSync(join(dir, CR), readFileSync(join(dir, CR), 'utf8').replace('days: 120', 'days: 121'));
    expect(loadLawbook(dir, TODAY).lawbook.version).not.toBe(lawbook.version);
  });

  it('the whole real lawbook has no error', () => {
    expect(readLawbook(LAWBOOK_DIR, TODAY).problems.filter((p) => p.level === 'error')).toEqual([]);
  });

  it('keeps what is not known of a family of instruments', () => {
    const { families } = loadLawbook().lawbook;
    expect(families.map((f) => f.family)).toContain('bilateral');
    expect(families.find((f) => f.family === 'bilateral')?.leads.map((l) => l.about)).toContain('bilateral-br-pt.in-force');
  });
});

describe('bad data is named with file and line', () => {
  it('broken YAML', () => {
    expect(after((y) => y.replace('powers:', 'powers: ['))[0]).toMatch(/^lawbook\/states\/cr\.yaml:\d+ .*not valid YAML/);
  });

  it('a field that the schema does not know', () => {
    const errors = after((y) => y.replace('    measure: subscriber\n', '    measure: subscriber\n    mesure: x\n'));
    expect(errors.join()).toMatch(/Unrecognized key: "mesure"/);
  });

  it('a value outside the vocabulary, at its own line', () => {
    const errors = after((y) => y.replace('    measure: subscriber\n', '    measure: abonado\n'));
    expect(errors[0]).toMatch(new RegExp(`^lawbook/states/cr\\.yaml:${lineOf('measure: abonado')} powers\\[\\d+\\]\\.measure `));
  });

  it.each([
    ['a source that is not there', 'source: ley-8200', 'source: ley-0000', /names the source "ley-0000"/],
    ['a day of check in the future', 'checkedOn: 2026-11-24', 'checkedOn: 2027-01-01', /lies in the future/],
    [
      'a missing translation',
      'topic: safeguard\n    measures: [content-stored, subscriber, search-seizure]\n    text: {es: ',
      'topic: safeguard\n    measures: [content-stored, subscriber, search-seizure]\n    text: {fr: ',
      /protections\[0\]\.text/,
    ],
    ['an office that is not there', 'office: cr.office.oatri', 'office: cr.office.none', /names the office cr\.office\.none/],
    ['an id that stands twice', 'id: cr.power.search-seizure', 'id: cr.power.interception', /stands twice/],
    ['an id of another file', 'id: cr.power.search-seizure', 'id: cl.power.search-seizure', /begins with "cr\."/],
    ['an empty validity', 'to: 2024-07-26', 'from: 2024-07-26\n    to: 2024-07-26', /validity is empty/],
    ['an offence that is no term', '- {offences: [kidnapping, homicide,', '- {offences: [kidnaping, homicide,', /names the offence "kidnaping"/],
  ])('%s', (_, from, to, message) => {
    expect(after((y) => y.replace(from, to)).join('\n')).toMatch(message);
  });

  it('is thrown whole: every error, not only the first', () => {
    writeFileSync(join(dir, CR), readFileSync(join(dir, CR), 'utf8').replaceAll('source: ley-8200\n', 'source: ley-0000\n'));
    const many = expect.objectContaining({ name: 'LawbookError', problems: expect.arrayContaining([expect.anything(), expect.anything()]) });
    expect(() => loadLawbook(dir, TODAY)).toThrow(many);
  });
});

describe('legal time', () => {
  it('is [from, to): the first day counts, the last does not; without a first day it counts from the date of its source', () => {
    const law = indexLawbook(loadLawbook(dir, TODAY).lawbook);
    const source = Object.values(law.book.sources).find((s) => s.date !== undefined);
    const fact = { from: '2020-01-01', to: '2021-01-01' };
    expect(['2019-12-31', '2020-01-01', '2020-12-31', '2021-01-01'].map((on) => validOn(law, fact, on))).toEqual(['no', 'yes', 'yes', 'no']);
    expect(validOn(law, { source: source?.id }, source?.date ?? '')).toBe('yes');
    expect(validOn(law, { source: source?.id }, '1900-01-01')).toBe('unknown');
  });
});
