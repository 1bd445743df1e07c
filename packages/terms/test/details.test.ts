import { describe, expect, it } from 'vitest';
import { conceptDetails, definitionComparison, inverse, namedDualCriminality } from '../src/index.ts';
import { LAW, SMALL } from './law.ts';

const ON = '2026-11-26';

describe('conceptDetails', () => {
  it('has the relations both ways and the words of laws', () => {
    const d = conceptDetails(SMALL, 'system', ON)!;
    expect(d.narrower.map((c) => c.id)).toEqual(['device']);
    expect(d.related.map((c) => c.id)).toEqual(['24-7-network', 'phone']);
    expect(d.laws.map((t) => t.state)).toEqual(['US', 'CL', 'NL']);
  });

  it('is undefined for what is no concept', () => {
    expect(conceptDetails(SMALL, 'nothing', ON)).toBeUndefined();
  });
});

describe('definitionComparison', () => {
  const concept = LAW.book.concepts.find((c) => c.id === 'computer-system')!;
  const compared = definitionComparison(LAW, concept, ON);

  it('marks every definition by every element and relates each pair once', () => {
    const n = compared.definitions.length;
    expect(n).toBeGreaterThan(2);
    expect(compared.relations).toHaveLength(concept.elements.length === 0 ? 0 : (n * (n - 1)) / 2);
    for (const d of compared.definitions) expect(Object.keys(d.marks)).toEqual(concept.elements.map((e) => e.id));
  });

  it('a relation follows from the marks', () => {
    const marks = new Map(compared.definitions.map((d) => [d.definition.id, d.marks]));
    for (const r of compared.relations) {
      const differs = concept.elements.filter((e) => {
        const [a, b] = [marks.get(r.first)?.[e.id], marks.get(r.second)?.[e.id]];
        return a !== b && a !== 'unread' && b !== 'unread';
      });
      expect([...r.narrowerBy, ...r.widerBy].sort()).toEqual(differs.map((e) => e.id).sort());
      if (r.relation !== 'unknown') expect(inverse(inverse(r.relation))).toBe(r.relation);
    }
  });
});

describe('namedDualCriminality', () => {
  it('names every element and value in three languages', () => {
    const d = namedDualCriminality(LAW, 'illegal-access', 'CO', 'CL', ON);
    expect(d).toMatchObject({ from: 'CO', to: 'CL', offence: 'illegal-access', on: ON });
    expect(d.elements.length).toBeGreaterThan(0);
    for (const e of d.elements)
      for (const { code, name } of [{ code: e.element, name: e.name }, ...(e.charged ?? []), ...(e.demanded ?? []), ...e.show]) {
        expect(name.es, code).not.toBe('');
        expect(name.es === code && name.en === code && name.pt === code, code).toBe(false);
      }
  });

  it('of an exemption says that it must not apply', () => {
    const d = namedDualCriminality(LAW, 'illegal-access', 'CO', 'CL', ON);
    for (const e of d.elements) expect(e.absent).toBe(e.element === 'exemptions');
    expect(d.elements.find((e) => e.element === 'exemptions')?.show.map((v) => v.code)).toEqual(['research']);
  });
});
