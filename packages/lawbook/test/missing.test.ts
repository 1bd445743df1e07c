import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { coverage, slotOf } from '../src/coverage.ts';
import { indexLawbook } from '../src/law.ts';
import { loadLawbook } from '../src/load.ts';
import { changeSkeleton, entrySkeleton, missingFact } from '../src/missing.ts';
import { checkProposal } from '../src/proposal.ts';

const TODAY = '2026-11-26';
const { lawbook } = loadLawbook();
const law = indexLawbook(lawbook);
const gaps = coverage(lawbook, TODAY)
  .states.flatMap((s) => s.cells.filter((c) => c.facts.length === 0).map((cell) => ({ state: s.state, cell })))
  // A state that left an instrument has an entry still, which ended.
  .filter(({ state, cell }) => law.fact(slotOf(state, cell)) === undefined);

describe('every gap of the coverage', () => {
  it('has a place in a file, fields to begin with, and names its cell', () => {
    expect(gaps.length).toBeGreaterThan(500);
    for (const { state, cell } of gaps) {
      const slot = slotOf(state, cell);
      const missing = missingFact(law, slot);
      expect(missing, slot).toMatchObject({ slot, state, topic: cell.topic });
      expect(missing?.item, slot).toBe(cell.item);
      expect(missing?.place, slot).toBeDefined();
      const entry = parse(entrySkeleton(missing as NonNullable<typeof missing>, TODAY)) as Record<string, { id: string }[]>;
      expect(entry[missing?.place?.section ?? '']?.[0]?.id).toBe(slot);
    }
  });

  it('has ids that a proposal takes', () => {
    const source = { title: 'Act', publisher: 'Gazette', url: null, kind: 'statute', read: 'full' };
    for (const { state, cell } of gaps) {
      const raw = { fact: slotOf(state, cell), lawbook: lawbook.version, kind: 'missing', what: 'x', source, pinpoint: 's 1', seen: 'text', on: TODAY };
      expect(checkProposal({ ...raw, from: '2020-01-01' }, TODAY).problems).toEqual([]);
    }
  });
});

describe('an id', () => {
  it('of a fact, or of nothing that the lawbook knows, is no gap', () => {
    for (const slot of ['cl.power.preservation', 'zz.power.preservation', 'nothing', '', 'tt.power.<b>', `tt.power.${'x'.repeat(200)}`])
      expect(missingFact(law, slot), slot).toBeUndefined();
  });

  it('of a field that an entry lacks leads to that entry', () => {
    const missing = missingFact(law, 'jm.power.subscriber-production.threshold');
    expect(missing?.part).toMatchObject({ field: 'threshold', fact: { id: 'jm.power.subscriber-production' } });
    expect(missing).toMatchObject({ state: 'JM', topic: 'powers', item: 'subscriber' });
    expect(changeSkeleton(missing as NonNullable<typeof missing>)).toMatch(/^# threshold: /);
  });

  it('brings what is remembered and where it was looked for', () => {
    expect(missingFact(law, 'tt.power.preservation')).toMatchObject({ lead: { es: expect.any(String) }, unknown: { tried: { es: expect.any(String) } } });
  });

  it('of a state in an instrument is about that state', () => {
    expect(missingFact(law, 'g7-24-7.participation.UY')).toMatchObject({ state: 'UY', place: { instrument: 'g7-24-7', fields: { state: 'UY' } } });
  });
});
