import { indexLawbook, WORD_RELATIONS } from '@exhorto/lawbook';
import { loadLawbook } from '@exhorto/lawbook/load';
import { describe, expect, test } from 'vitest';
import { conceptSystem, inverse, relationBetween } from '../src/index.ts';

const system = conceptSystem(indexLawbook(loadLawbook().lawbook));
const ids = system.all.map((c) => c.id);

/** All above a concept, found here and not by the code under test. */
function above(id: string): Set<string> {
  const found = new Set<string>();
  const open = [...(system.concept(id)?.broader ?? [])];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (found.has(next)) continue;
    found.add(next);
    open.push(...(system.concept(next)?.broader ?? []));
  }
  return found;
}

describe('how a word stands to another', () => {
  const pairs = WORD_RELATIONS.flatMap((a) => WORD_RELATIONS.map((b) => [a, b] as const));

  test('the inverse of the inverse is the relation', () => {
    for (const r of WORD_RELATIONS) expect(inverse(inverse(r))).toBe(r);
  });

  test.each(pairs)('%s and %s: read the other way round it is the inverse', (a, b) => {
    expect(relationBetween(b, a)).toBe(inverse(relationBetween(a, b)));
  });

  test.each(WORD_RELATIONS)('"same" changes nothing: %s', (r) => {
    expect(relationBetween('same', r)).toBe(r);
    expect(relationBetween(r, 'same')).toBe(inverse(r));
  });
});

describe('narrower and broader in the lawbook', () => {
  test.each(ids)('%s is not above itself', (id) => {
    expect(above(id).has(id)).toBe(false);
  });

  test('what is above is all that is above, and what is above that', () => {
    for (const id of ids) {
      expect(new Set(system.ancestors(id)), id).toEqual(above(id));
      for (const a of system.ancestors(id)) for (const b of system.ancestors(a)) expect(system.ancestors(id), `${id} < ${a} < ${b}`).toContain(b);
    }
  });

  test('narrower is broader read the other way', () => {
    for (const id of ids) {
      for (const n of system.narrower(id)) expect(system.concept(n)?.broader, n).toContain(id);
      for (const b of system.concept(id)?.broader ?? []) expect(system.narrower(b), b).toContain(id);
    }
  });

  test('related reads both ways, and never joins a concept to itself', () => {
    for (const id of ids)
      for (const r of system.related(id)) {
        expect(system.related(r), `${id} ~ ${r}`).toContain(id);
        expect(r).not.toBe(id);
      }
  });
});
