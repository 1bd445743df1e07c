import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { planCorrection, writeCorrection } from '../src/apply.ts';
import { loadLawbook } from '../src/load.ts';
import type { Proposal } from '../src/schema/proposal.ts';
import { factsOf } from '../src/walk.ts';
import { copyTerms } from './copy-terms.ts';

const TODAY = '2026-11-26';

const CHILE = `# Chile, as a lawyer wrote it
state: CL
legalSystem: civil
languages: [es]
checkedOn: 2026-11-26
sources:
  code: {title: "Code", publisher: "Gazette", url: "https://example.org/code", kind: statute, read: full, date: 2020-01-01}   # the whole code
  page: {title: "A page about it", publisher: "Somebody", url: null, kind: press, read: excerpt}

powers:
  # who may have data kept
  - id: cl.power.preservation
    measure: preservation
    orderedBy: [prosecutor]   # alone
    priorBy: none
    threshold:
      when: {always: true}
      text: {es: "a", en: "b", pt: "c"}
    reach: {foreignProviders: unknown}
    notice: {user: unknown}
    from: 2020-01-01
    source: code
    pinpoint: "art. 1"
    seen: text

offences:
  - {id: cl.offence.illegal-access, term: illegal-access, source: page, pinpoint: "p. 2", seen: secondary, note: "read in a hurry"}
# the end
`;

let root: string;
let dir: string;
let file: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'exhorto-test-'));
  dir = join(root, 'lawbook');
  mkdirSync(join(dir, 'states'), { recursive: true });
  copyTerms(dir);
  file = join(dir, 'states/cl.yaml');
  writeFileSync(file, CHILE);
});
afterEach(() => rmSync(root, { recursive: true }));

const GAZETTE: Proposal['source'] = {
  title: 'Ley 1: reforma',
  publisher: 'Gazette',
  url: 'https://example.org/ley-1',
  kind: 'statute',
  read: 'full',
  date: '2026-10-01',
};

function proposal(p: Partial<Proposal>): Proposal {
  return {
    fact: 'cl.power.preservation',
    lawbook: loadLawbook(dir, TODAY).lawbook.version,
    kind: 'wrong',
    what: 'A judge must\nauthorise it.',
    source: GAZETTE,
    pinpoint: 'art. 9',
    seen: 'text',
    on: TODAY,
    ...p,
  };
}

/** The lines that went and the lines that came. */
function changed(before: string, after: string): { gone: string[]; come: string[] } {
  const [a, b] = [before.split('\n'), after.split('\n')];
  return { gone: a.filter((l) => !b.includes(l)), come: b.filter((l) => !a.includes(l)) };
}

const fact = (id: string) => [...factsOf(loadLawbook(dir, TODAY).lawbook)].find((f) => f.id === id) as unknown as Record<string, unknown>;

describe('a correction of what was wrong', () => {
  it('sets the fields, keeps every comment, and records what the entry said', () => {
    const correction = planCorrection(proposal({ change: { priorBy: 'judge', appliesBy: ['prosecutor'] } }), dir, TODAY);
    expect(readFileSync(file, 'utf8')).toBe(CHILE);
    writeCorrection(correction);
    const { gone, come } = changed(CHILE, readFileSync(file, 'utf8'));
    expect(gone).toEqual([
      // Its old source is used by nothing else now: the note names it.
      '  code: {title: "Code", publisher: "Gazette", url: "https://example.org/code", kind: statute, read: full, date: 2020-01-01}   # the whole code',
      '    priorBy: none',
      '    source: code',
      '    pinpoint: "art. 1"',
    ]);
    expect(come).toHaveLength(7);
    expect(fact('cl.power.preservation')).toMatchObject({
      priorBy: 'judge',
      appliesBy: ['prosecutor'],
      source: 'cl.ley-1-reforma',
      pinpoint: 'art. 9',
      checkedOn: TODAY,
    });
    expect(fact('cl.power.preservation')['note']).toBe(
      'until 2026-11-26 this entry said priorBy: none, appliesBy: [], from Code <https://example.org/code>, art. 1 (text, 2026-11-26). A judge must authorise it.',
    );
  });

  it('needs to say what is right', () => {
    expect(() => planCorrection(proposal({}), dir, TODAY)).toThrow(/states\/cl\.yaml:12.*needs "change"/);
  });
});

describe('a change of the law', () => {
  it('closes the old entry and adds a new one behind it', () => {
    const correction = planCorrection(proposal({ kind: 'changed', from: '2027-03-01', change: { priorBy: 'judge' } }), dir, TODAY);
    writeCorrection(correction);
    expect(correction.added).toBe('cl.power.preservation-from-2027');
    const after = readFileSync(file, 'utf8');
    expect(changed(CHILE, after).gone).toEqual([]);
    expect(after).toContain('# who may have data kept');
    expect(fact('cl.power.preservation')).toMatchObject({ priorBy: 'none', from: '2020-01-01', to: '2027-03-01', source: 'cl.code' });
    expect(fact('cl.power.preservation-from-2027')).toMatchObject({
      priorBy: 'judge',
      from: '2027-03-01',
      source: 'cl.ley-1-reforma',
      note: 'A judge must authorise it.',
    });
    expect(fact('cl.power.preservation-from-2027')['to']).toBeUndefined();
  });

  it('is refused where the entry is closed already or the new law would begin before the old one', () => {
    const change = { priorBy: 'judge' };
    expect(() => planCorrection(proposal({ kind: 'changed', from: '2019-01-01', change }), dir, TODAY)).toThrow(/validity is empty/);
    writeCorrection(planCorrection(proposal({ kind: 'changed', from: '2026-01-01', change }), dir, TODAY));
    expect(() => planCorrection(proposal({ kind: 'changed', from: '2026-06-01', change }), dir, TODAY)).toThrow(/closed already/);
  });
});

describe('a better source', () => {
  it('replaces source, pinpoint and day within a one-line entry, and the note keeps the old ones', () => {
    writeCorrection(planCorrection(proposal({ kind: 'source', fact: 'cl.offence.illegal-access', what: 'The law itself.' }), dir, TODAY));
    const { gone, come } = changed(CHILE, readFileSync(file, 'utf8'));
    expect(gone).toHaveLength(2);
    expect(come).toContain(
      '  - {id: cl.offence.illegal-access, term: illegal-access, source: ley-1-reforma, pinpoint: "art. 9", seen: text, checkedOn: 2026-11-26, note: "read in a hurry; until 2026-11-26 this entry rested on A page about it, p. 2 (secondary, 2026-11-26). The law itself."}',
    );
  });

  it('that the file has already is not added again', () => {
    const code: Proposal['source'] = {
      title: 'Code',
      publisher: 'Gazette',
      url: 'https://example.org/code',
      kind: 'statute',
      read: 'full',
      date: '2020-01-01',
    };
    const { after } = planCorrection(proposal({ kind: 'source', fact: 'cl.offence.illegal-access', source: code }), dir, TODAY);
    expect(after).toContain('source: code, pinpoint: "art. 9"');
    expect(after.match(/title:/g)).toHaveLength(1);
  });
});

describe('what is missing', () => {
  const language = {
    fact: 'cl.assistance.language',
    kind: 'missing',
    change: { languages: ['es'], text: { es: 'a', en: 'b', pt: 'c' } },
  } satisfies Partial<Proposal>;

  it('is added at the end of its list, under the source that was named, with every comment kept', () => {
    const offence = { fact: 'cl.offence.illegal-interception', kind: 'missing', change: { exists: true }, from: '2022-06-20' } as const;
    const correction = planCorrection(proposal(offence), dir, TODAY);
    writeCorrection(correction);
    expect(changed(CHILE, readFileSync(file, 'utf8')).gone).toEqual([]);
    expect(readFileSync(file, 'utf8').endsWith('# the end\n')).toBe(true);
    expect(correction.added).toBe(offence.fact);
    expect(fact(offence.fact)).toMatchObject({
      term: 'illegal-interception',
      from: '2022-06-20',
      source: 'cl.ley-1-reforma',
      pinpoint: 'art. 9',
      note: 'A judge must authorise it.',
    });
  });

  it('makes the list where the file has none', () => {
    writeCorrection(planCorrection(proposal(language), dir, TODAY));
    expect(fact(language.fact)).toMatchObject({ rule: 'language', languages: ['es'], direction: 'incoming' });
  });

  it('says which leads and unknowns speak of it still', () => {
    const gap = `unknowns:\n  - {about: ${language.fact}, text: {es: "a", en: "b", pt: "c"}}\n`;
    writeFileSync(file, `${CHILE}${gap}`);
    expect(planCorrection(proposal(language), dir, TODAY).notes).toEqual([expect.stringContaining(language.fact)]);
  });

  it.each([
    ['an entry that is there', { fact: 'cl.power.preservation' }, /states\/cl\.yaml:12.*already/],
    ['no fields', { change: undefined }, /needs "change"/],
    ['fields that such an entry cannot have', { change: { priorBy: 'judge' } }, /states\/cl\.yaml/],
    ['a state without a file', { fact: 'ar.assistance.language' }, /states\/ar\.yaml.*by hand/],
    ['an id of nothing', { fact: 'zz.assistance.language' }, /place of such an entry/],
  ])('is refused for %s', (_, wrong, message) => {
    expect(() => planCorrection(proposal({ ...language, ...wrong } as Partial<Proposal>), dir, TODAY)).toThrow(message);
    expect(readFileSync(file, 'utf8')).toBe(CHILE);
  });
});

describe('what would not hold', () => {
  it.each([
    ['a value that the schema does not know', { change: { priorBy: 'king' } }, /states\/cl\.yaml:\d+:\d+ error powers\[0\]\.priorBy/],
    ['a field that there is not', { change: { colour: 'red' } }, /states\/cl\.yaml:\d+:\d+ error powers\[0\]: .*colour/],
    ['a contradiction between facts', { change: { exists: false } }, /ordered by nobody/],
    ['an id that there is not', { fact: 'cl.power.nothing', change: { priorBy: 'judge' } }, /no entry with this id/],
    ['a day to come', { on: '2026-12-01', change: { priorBy: 'judge' } }, /checkedOn 2026-12-01 lies in the future/],
  ] as const)('%s is refused with file and line, and nothing is written', (_, p, message) => {
    expect(() => planCorrection(proposal(p as Partial<Proposal>), dir, TODAY)).toThrow(message);
    expect(readFileSync(file, 'utf8')).toBe(CHILE);
    expect(readdirSync(join(dir, 'states'))).toEqual(['cl.yaml']);
  });

  it('a file that somebody changed meanwhile is not written over', () => {
    const correction = planCorrection(proposal({ change: { priorBy: 'judge' } }), dir, TODAY);
    writeFileSync(file, `${CHILE}# later\n`);
    expect(() => writeCorrection(correction)).toThrow(/changed meanwhile/);
    expect(readFileSync(file, 'utf8')).toBe(`${CHILE}# later\n`);
  });

  it('an entry seen in another version of the lawbook asks for a second look', () => {
    expect(planCorrection(proposal({ lawbook: '0123456789abcdef', change: { priorBy: 'judge' } }), dir, TODAY).notes.join()).toMatch(/read the entry again/);
    expect(planCorrection(proposal({ change: { priorBy: 'judge' } }), dir, TODAY).notes).toEqual([]);
  });
});
