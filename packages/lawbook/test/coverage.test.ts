import { describe, expect, it } from 'vitest';
import { type Cell, coverage, type Known } from '../src/coverage.ts';
import { coverageItemName } from '../src/coverage-names.ts';
import { indexLawbook, LANGS, type Lawbook } from '../src/index.ts';
import { loadLawbook } from '../src/load.ts';

const TODAY = '2026-11-25';
const NOTE = { es: 'una nota', en: 'a note', pt: 'uma nota' };
const { lawbook } = loadLawbook();
const CL = lawbook.states.find((s) => s.state === 'CL')!;
const PRESERVATION = CL.powers.find((p) => p.measure === 'preservation')!;

/** The lawbook with another file for Chile. */
function withChile(change: Partial<typeof CL>): Lawbook {
  return { ...lawbook, states: lawbook.states.map((s) => (s.state === 'CL' ? { ...s, ...change } : s)) };
}

function cell(book: Lawbook, item: string, topic: Cell['topic'] = 'powers', today = TODAY): Cell {
  return coverage(book, today)
    .states.find((s) => s.state === 'CL')!
    .cells.find((c) => c.topic === topic && c.item === item)!;
}

describe('coverage', () => {
  const known = coverage(lawbook, TODAY);

  it('has every state of the Americas and every state with a file, once', () => {
    const wanted = lawbook.stateTerms.filter((t) => t.americas || lawbook.states.some((s) => s.state === t.state)).map((t) => t.state);
    expect(known.states.map((s) => s.state)).toEqual(wanted.sort());
  });

  it('counts every cell once, in its state, its topic and the whole', () => {
    for (const s of known.states) {
      expect(Object.values(s.topics).reduce((n, t) => n + t.total, 0)).toBe(s.cells.length);
      expect(Object.values(s.all.counts).reduce((a, b) => a + b)).toBe(s.all.total);
      expect(new Set(s.cells.map((c) => `${c.topic} ${c.item}`)).size).toBe(s.cells.length);
    }
    expect(known.all.total).toBe(known.states.reduce((n, s) => n + s.all.total, 0));
  });

  it('names every item in three languages', () => {
    const law = indexLawbook(lawbook);
    for (const { topic, item } of known.states[0]!.cells) {
      const names = LANGS.map((lang) => coverageItemName(law, topic, item, lang));
      expect(names[0]).not.toBe(item);
      expect(names).not.toContain('');
    }
  });

  it.each<[Known, Partial<typeof CL>]>([
    ['text', { powers: [{ ...PRESERVATION, seen: 'text' }] }],
    ['secondary', { powers: [{ ...PRESERVATION, seen: 'secondary' }] }],
    ['lead', { powers: [], leads: [{ about: 'cl.power.preservation.ordered-by', text: NOTE }], unknowns: [{ about: 'cl.power.preservation', text: NOTE }] }],
    ['unknown', { powers: [], leads: [], unknowns: [{ about: 'cl.power.preservation', text: NOTE }] }],
    ['nothing', { powers: [], leads: [{ about: 'cl.power.subscriber', text: NOTE }], unknowns: [] }],
  ])('knows a power as %s', (wanted, change) => {
    expect(cell(withChile(change), 'preservation').known).toBe(wanted);
  });

  it('takes a sourced negative for knowledge, and a fact whose validity has ended for none', () => {
    const nobody = { ...PRESERVATION, exists: false, orderedBy: [] };
    expect(cell(withChile({ powers: [nobody] }), 'preservation').known).toBe(PRESERVATION.seen);
    const ended = withChile({ powers: [{ ...PRESERVATION, to: '2026-01-01' }], leads: [], unknowns: [] });
    expect(cell(ended, 'preservation').known).toBe('nothing');
    expect(cell(ended, 'preservation', 'powers', '2025-12-31').known).toBe(PRESERVATION.seen);
  });

  it('tells the age of what is known', () => {
    const book = withChile({ powers: [{ ...PRESERVATION, checkedOn: '2026-11-15' }] });
    const share = coverage(book, TODAY).states.find((s) => s.state === 'CL')!.topics.powers;
    expect(share).toMatchObject({ checkedOn: '2026-11-15', ageDays: 10, total: 8 });
    expect(share.share).toBe(1 / 8);
  });

  it('counts what is about nothing in the table elsewhere', () => {
    const book = withChile({ leads: [{ about: 'cl.reform', text: NOTE }], unknowns: [] });
    expect(coverage(book, TODAY).states.find((s) => s.state === 'CL')!.elsewhere).toEqual({ leads: 1, unknowns: 0 });
  });

  it('reads a whole list of parties as knowing who is not on it', () => {
    const treaty = lawbook.instruments.find((i) => i.completeAsOf !== undefined && i.kind === 'treaty')!;
    const silent = { ...treaty, participation: treaty.participation.filter((p) => p.state !== 'CL') };
    const book = { ...lawbook, instruments: lawbook.instruments.map((i) => (i === treaty ? silent : i)) };
    expect(cell(book, treaty.id, 'participation')).toMatchObject({ known: treaty.completeAsOf!.seen, facts: [treaty.completeAsOf!.id] });
  });
});
