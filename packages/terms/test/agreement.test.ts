import { type ConceptTerm, type Conduct, type Definition, indexLawbook, type Law, type Offence } from '@exhorto/lawbook';
import { compiledLawbook } from '@exhorto/lawbook/compiled';
import { beforeAll, describe, expect, it } from 'vitest';
import { agendaOf, conceptAgreement, conceptSystem, dependsOn, equivalent, offenceAgreement } from '../src/index.ts';

const ON = '2026-11-26';
const book = compiledLawbook();
const DEMANDS = { provisions: 3, rules: 2 };
const text = { es: 'x', en: 'x', pt: 'x' };
const fact = { source: 's', pinpoint: 'art. 1', seen: 'text', checkedOn: ON, from: '2000-01-01' } as const;

/** A concept with four elements, as a lawbook with only these definitions would have it. */
const CONCEPT = {
  ...(book.concepts.find((c) => c.id === 'traffic-data') as ConceptTerm),
  words: [],
  elements: ['a', 'b', 'c', 'd'].map((id) => ({ id, kind: id === 'd' ? ('includes' as const) : ('requires' as const), text })),
  matters: [
    { wider: ['CL'], narrower: ['BR'], text: { es: 'los dos', en: 'both', pt: 'os dois' } },
    { wider: ['CL'], narrower: ['MX'], text: { es: 'otro', en: 'other', pt: 'outro' } },
    { wider: [], narrower: ['BR'], text: { es: 'uno', en: 'one', pt: 'um' } },
  ],
};

function definition(state: string, marks: string): Definition {
  const of = (sign: string): string[] => ['a', 'b', 'c', 'd'].filter((_, i) => marks[i] === sign);
  return { ...fact, id: `${state}.d`, concept: CONCEPT.id, name: { official: `word of ${state}`, lang: 'es' }, elements: [text], has: of('+'), lacks: of('-') };
}

/** The lawbook with these definitions, or these offences, and no others; `+` has, `-` lacks, `?` not read. */
function lawWith(marks: Record<string, string>, conducts: Record<string, Conduct | false | undefined> = {}): Law {
  const offences = (state: string): Offence[] => {
    if (!(state in conducts)) return [];
    const conduct = conducts[state];
    const one = { ...fact, id: `${state}.o`, term: 'illegal-access', exists: conduct !== false, forms: [], ...(conduct && { conduct }) };
    return [one as unknown as Offence];
  };
  return indexLawbook({
    ...book,
    concepts: [CONCEPT],
    unions: [],
    states: book.states.map((s) => {
      const own = marks[s.state];
      return { ...s, definitions: own === undefined ? [] : [definition(s.state, own)], offences: offences(s.state) };
    }),
  });
}

const kindOf = (marks: Record<string, string>, group = ['CL', 'BR', 'AR']): string => conceptAgreement(lawWith(marks), CONCEPT, group, ON).kind;

describe('where a group stands on a concept', () => {
  it('agrees only where every state defines it and every element was read', () => {
    expect(kindOf({ CL: '++-+', BR: '++-+', AR: '++-+' })).toBe('agree');
    expect(kindOf({ CL: '++-+', BR: '++-+', AR: '++-?' })).toBe('gap');
    expect(kindOf({ CL: '++-+', BR: '++-+' })).toBe('gap');
    expect(kindOf({})).toBe('gap');
  });

  it('agrees but for half of the elements or fewer, and differs beyond', () => {
    expect(kindOf({ CL: '++++', BR: '+++-', AR: '++++' })).toBe('agree-but');
    expect(kindOf({ CL: '++++', BR: '++--', AR: '++++' })).toBe('agree-but');
    expect(kindOf({ CL: '++++', BR: '+---', AR: '++++' })).toBe('differ');
  });

  it('counts only elements that were read of two states: what is not known is never a difference', () => {
    expect(kindOf({ CL: '++??', BR: '??--' })).toBe('gap');
    expect(kindOf({ CL: '+???', BR: '-???' })).toBe('differ');
    const { elements, without } = conceptAgreement(lawWith({ CL: '+?+-', BR: '-?++' }), CONCEPT, ['CL', 'BR', 'AR'], ON);
    expect(elements.map((e) => e.disputed)).toEqual([true, false, false, true]);
    expect(elements[1]?.unread).toEqual(['CL', 'BR']);
    expect(without).toEqual(['AR']);
  });

  it('never sets a law with two definitions against itself', () => {
    const law = lawWith({ CL: '+---' });
    const chile = law.book.states.find((s) => s.state === 'CL');
    chile?.definitions.push({ ...definition('CL', '-+--'), id: 'CL.d2' });
    const { elements } = conceptAgreement(law, CONCEPT, ['CL', 'BR'], ON);
    expect(elements.some((e) => e.disputed)).toBe(false);
    expect(elements[1]?.has).toEqual(['CL']);
  });

  it('takes the law above a state where the state has none of its own', () => {
    const whole = indexLawbook(book);
    const union = book.unions.find((u) => u.union === 'EU');
    const concept = book.concepts.find((c) => c.elements.length > 0 && union?.definitions.some((d) => d.concept === c.id)) as ConceptTerm;
    const { definitions, without } = conceptAgreement(whole, concept, ['MT', 'SK'], ON);
    expect(without).toEqual([]);
    expect(definitions.map((d) => d.by)).toContain('EU');
    expect(new Set(definitions.map((d) => d.definition.id)).size).toBe(definitions.length);
  });
});

describe('where a group stands on an offence', () => {
  const FULL: Conduct = { acts: ['access'], objects: ['system'], authorisation: 'without', securityMeasure: 'not-required', intent: ['general'], harm: 'none' };
  const of = (conducts: Record<string, Conduct | false | undefined>, group = ['CL', 'BR']) =>
    offenceAgreement(lawWith({}, conducts), 'illegal-access', group, ON, DEMANDS);

  it('agrees where every charge is met in both directions', () => {
    const o = of({ CL: FULL, BR: FULL });
    expect(o.kind).toBe('agree');
    expect(o.pairs).toEqual({ met: 2, more: 0, gap: 0, without: 0 });
  });

  it('names the element that stands between them, and in how many directions', () => {
    const o = of({ CL: FULL, BR: { ...FULL, securityMeasure: 'must-be-overcome' } });
    expect(o.kind).toBe('agree-but');
    expect(o.pairs).toEqual({ met: 1, more: 1, gap: 0, without: 0 });
    expect(o.elements.find((e) => e.element === 'securityMeasure')).toMatchObject({ pairs: 1, unread: [] });
  });

  it('holds what was not read on either side for a gap', () => {
    const { securityMeasure: _, ...unread } = FULL;
    const o = of({ CL: unread, BR: { ...FULL, securityMeasure: 'must-be-overcome' } });
    expect(o.elements.every((e) => e.pairs === 0)).toBe(true);
    expect(o.kind).toBe('gap');
    expect(o.pairs).toEqual({ met: 0, more: 0, gap: 2, without: 0 });
    expect(of({ CL: FULL, BR: undefined }).pairs.gap).toBe(2);
    expect(of({ CL: FULL }).unknown).toEqual(['BR']);
  });

  it('tells a law that has no such offence from one that was not read', () => {
    const o = of({ CL: FULL, BR: false, AR: FULL }, ['CL', 'BR', 'AR', 'MX']);
    expect([o.without, o.unknown, o.kind]).toEqual([['BR'], ['MX'], 'differ']);
    expect(o.pairs).toEqual({ met: 2, more: 0, gap: 8, without: 2 });
  });
});

describe('the agenda', () => {
  const law = indexLawbook(book);
  const american = book.stateTerms.filter((s) => s.americas).map((s) => s.state);

  it('takes no more than a moment for the 35 states of the continent', () => {
    const start = performance.now();
    const a = agendaOf(law, american, ON);
    expect(performance.now() - start).toBeLessThan(2000);
    for (const o of a.offences) expect(Object.values(o.pairs).reduce((x, y) => x + y)).toBe(35 * 34);
    for (const c of a.concepts) for (const e of c.elements) expect(e.has.length + e.lacks.length + e.unread.length + c.without.length).toBe(35);
  });

  it('puts first what most depends on', () => {
    const a = agendaOf(law, ['CL', 'BR', 'AR'], ON);
    for (const list of [a.concepts, a.offences]) {
      const totals = list.map((x) => x.depends.total);
      expect(totals).toEqual(totals.toSorted((x, y) => y - x));
    }
    expect(dependsOn(law, 'traffic-data', ['CL', 'BR'], ON).powers).toBeGreaterThan(0);
    expect(dependsOn(law, 'traffic-data', ['CL'], ON).provisions).toBe(0);
  });
});

describe('the same thing in two laws', () => {
  let law: Law;
  beforeAll(() => {
    law = lawWith({ CL: '+--+', BR: '++--' });
  });
  const between = (from: string, to: string) => equivalent(law, conceptSystem(law), CONCEPT.id, from, to, ON);

  it('is told by the elements of the definitions, and the other way round inversely', () => {
    const there = between('CL', 'BR');
    expect([there.relation, there.definitions?.narrowerBy.map((e) => e.id)]).toEqual(['narrower', ['b', 'd']]);
    expect(between('BR', 'CL').relation).toBe('wider');
    expect(there.mine).toMatchObject({ term: 'word of CL', fact: 'CL.d', pinpoint: 'art. 1' });
  });

  it('says in what it matters between these two, and nobody else', () => {
    expect(between('CL', 'BR').matters.map((m) => m.en)).toEqual(['both', 'one']);
    expect(between('BR', 'CL').matters.map((m) => m.en)).toEqual(['both', 'one']);
    expect(between('CL', 'AR').matters).toEqual([]);
  });

  it('is not known where one law has no word of its own, or only that it defines it', () => {
    expect(between('CL', 'AR')).toMatchObject({ relation: 'unknown', theirs: { lang: 'es', term: 'datos de tráfico' } });
    expect(between('CL', 'AR').theirs.fact).toBeUndefined();
    const unread = lawWith({ CL: '????', BR: '????' });
    expect(equivalent(unread, conceptSystem(unread), CONCEPT.id, 'CL', 'BR', ON).relation).toBe('unknown');
  });
});
