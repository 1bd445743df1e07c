import { type Definition, indexLawbook } from '@exhorto/lawbook';
import { compiledLawbook } from '@exhorto/lawbook/compiled';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareDefinitions, definitionsOf, inverse } from '../src/index.ts';

const law = indexLawbook(compiledLawbook());
const TODAY = '2026-11-26';
const compared = law.book.concepts.filter((c) => c.elements.length > 0);
const concept = law.book.concepts.find((c) => c.id === 'computer-system');
if (concept === undefined) throw new Error('the concept system lacks computer-system');

const definition = (has: string[], lacks: string[]): Definition =>
  ({
    id: 'x.definition.y',
    concept: concept.id,
    name: { official: 'x', lang: 'es' },
    elements: [],
    source: 's',
    pinpoint: 'p',
    seen: 'text',
    has,
    lacks,
  }) as Definition;

/** Each element had, lacked or not read. */
const drawn = fc.tuple(...concept.elements.map(() => fc.constantFrom('has', 'lacks', 'unread'))).map((marks) => {
  const ids = (mark: string) => concept.elements.filter((_, i) => marks[i] === mark).map((e) => e.id);
  return definition(ids('has'), ids('lacks'));
});

describe('definitions compared', () => {
  it('are the other way round just the inverse', () => {
    fc.assert(
      fc.property(drawn, drawn, (a, b) => {
        const [there, back] = [compareDefinitions(concept, a, b), compareDefinitions(concept, b, a)];
        expect(back.relation).toBe(there.relation === 'unknown' ? 'unknown' : inverse(there.relation));
        expect(back.widerBy).toEqual(there.narrowerBy);
        expect(back.unread).toEqual(there.unread);
      }),
    );
  });

  it('are narrower by what is required or excluded, wider by what counts besides', () => {
    const [requires, includes] = (['requires', 'includes'] as const).map((kind) => concept.elements.filter((e) => e.kind === kind).map((e) => e.id));
    const all = concept.elements.map((e) => e.id);
    const plain = definition([], all);
    expect(
      compareDefinitions(
        concept,
        plain,
        definition(
          requires ?? [],
          all.filter((x) => !requires?.includes(x)),
        ),
      ).relation,
    ).toBe('narrower');
    expect(
      compareDefinitions(
        concept,
        plain,
        definition(
          includes ?? [],
          all.filter((x) => !includes?.includes(x)),
        ),
      ).relation,
    ).toBe('wider');
  });

  it('are never the same, and never different, by what was not read', () => {
    const none = definition([], []);
    for (const c of compared) for (const { definition: d } of definitionsOf(law, c.id, TODAY)) expect(compareDefinitions(c, none, d).relation).toBe('unknown');
  });

  it('stand to themselves as the same where all was read', () => {
    for (const c of compared)
      for (const { definition: d } of definitionsOf(law, c.id, TODAY)) {
        const { relation, unread } = compareDefinitions(c, d, d);
        expect(relation).toBe(unread.length > 0 ? 'unknown' : 'same');
      }
  });

  it('say of Chile’s computer system what its law took from the Convention', () => {
    const by = new Map(definitionsOf(law, 'computer-system', TODAY).map((d) => [d.by, d.definition]));
    const [convention, chile] = [by.get('budapest'), by.get('CL')];
    if (convention === undefined || chile === undefined) throw new Error('one of the definitions is missing');
    const { narrowerBy, widerBy } = compareDefinitions(concept, convention, chile);
    expect([...narrowerBy, ...widerBy]).toEqual([]);
  });
});
