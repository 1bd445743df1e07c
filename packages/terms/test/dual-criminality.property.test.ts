import { CONDUCT, type Conduct, type ConductElement, indexLawbook, type Law, type Offence } from '@exhorto/lawbook';
import { loadLawbook } from '@exhorto/lawbook/load';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { COMPARED_TERMS, type DualVerdict, dualCriminalityOf, elementsOf } from '../src/index.ts';

const real = indexLawbook(loadLawbook().lawbook);
const ELEMENTS = Object.keys(CONDUCT) as ConductElement[];
const LISTS: ReadonlySet<ConductElement> = new Set(['acts', 'objects', 'intent', 'exemptions']);
const [ASKER, HOLDER, DAY] = ['CL', 'CO', '2026-11-26'];

/** Better first. */
const RANK: Readonly<Record<DualVerdict, number>> = { met: 0, 'met-if': 1, doubtful: 2, unknown: 3, 'not-met': 4 };

const term = fc.constantFrom(...COMPARED_TERMS);
/** Any conduct that the schema allows; elements may be unread. */
const conduct = fc.record(
  Object.fromEntries(
    ELEMENTS.map((e) => [
      e,
      LISTS.has(e) ? fc.subarray([...CONDUCT[e]] as string[], { minLength: 1, maxLength: 4 }) : fc.constantFrom(...(CONDUCT[e] as readonly string[])),
    ]),
  ),
  { requiredKeys: [] },
) as fc.Arbitrary<Conduct>;
const fullConduct = fc
  .tuple(
    conduct,
    fc.record(Object.fromEntries(ELEMENTS.map((e) => [e, LISTS.has(e) ? fc.constant([CONDUCT[e][0] as string]) : fc.constant(CONDUCT[e][0] as string)]))),
  )
  .map(([some, rest]) => ({ ...rest, ...some }) as Conduct);

/** A charge and what is demanded: two laws that have nothing to do with each other, or that differ in one or two elements. */
const pair: fc.Arbitrary<[Conduct, Conduct]> = fc.oneof(
  fc.tuple(conduct, conduct),
  fc
    .tuple(fullConduct, conduct, fc.subarray(ELEMENTS, { minLength: 1, maxLength: 2 }))
    .map(([same, other, changed]): [Conduct, Conduct] => [
      { ...same, ...Object.fromEntries(changed.flatMap((e) => (other[e] === undefined ? [] : [[e, other[e]]]))) },
      same,
    ]),
);

function offence(state: string, of: string, what: Conduct, name = 'x'): Offence {
  return {
    id: `${state.toLowerCase()}.offence.${name}`,
    term: of,
    exists: true,
    from: '2000-01-01',
    pinpoint: name,
    name: { lang: 'es', official: name },
    conduct: what,
  } as unknown as Offence;
}

/** The real lawbook, with one offence of one term in each of two states. */
function lawWith(of: string, charged: Conduct, demanded: Conduct, names: readonly [string, string] = ['a', 'b']): Law {
  const own = new Map([
    [ASKER, offence(ASKER, of, charged, names[0])],
    [HOLDER, offence(HOLDER, of, demanded, names[1])],
  ]);
  return { ...real, offences: (state, t) => (t === of ? [own.get(state)].filter((o) => o !== undefined) : []) };
}

function verdict(of: string, charged: Conduct, demanded: Conduct, names?: readonly [string, string]): DualVerdict {
  return dualCriminalityOf(lawWith(of, charged, demanded, names), of, ASKER, HOLDER, DAY).verdict;
}

function without(c: Conduct, element: ConductElement): Conduct {
  const { [element]: _, ...rest } = c;
  return rest;
}

/** Each way in which a law can demand more than it does. */
function stricter(c: Conduct): Conduct[] {
  const add = <T>(list: readonly T[], extra: T): T[] => [...list.filter((x) => x !== extra), extra];
  const found: Conduct[] = [];
  if (c.authorisation === 'not-mentioned') found.push(...(['without', 'exceeding', 'either'] as const).map((authorisation) => ({ ...c, authorisation })));
  if (c.authorisation === 'either') found.push(...(['without', 'exceeding'] as const).map((authorisation) => ({ ...c, authorisation })));
  if (c.securityMeasure === 'not-required' || c.securityMeasure === 'aggravates')
    found.push(...(['restricted-access-suffices', 'must-be-overcome'] as const).map((securityMeasure) => ({ ...c, securityMeasure })));
  if (c.securityMeasure === 'restricted-access-suffices') found.push({ ...c, securityMeasure: 'must-be-overcome' });
  if (c.harm === 'none') found.push(...(['result', 'serious-harm', 'economic-loss'] as const).map((harm) => ({ ...c, harm })));
  if (c.harm === 'result') found.push(...(['serious-harm', 'economic-loss'] as const).map((harm) => ({ ...c, harm })));
  const { acts, objects, intent, exemptions } = c;
  // Where no aim is demanded one makes it stricter; aims are alternatives, so that one fewer does.
  const aims = intent?.filter((x) => x.startsWith('special-')) ?? [];
  if (aims.length > 1) found.push(...aims.map((x) => ({ ...c, intent: intent?.filter((y) => y !== x) ?? [] })));
  if (intent !== undefined && aims.length === 0)
    found.push(...(['special-data', 'special-gain', 'special-harm', 'special-deceive'] as const).map((x) => ({ ...c, intent: add(intent, x) })));
  found.push(...(['research', 'journalism', 'consent'] as const).map((x) => ({ ...c, exemptions: add(exemptions ?? [], x) })));
  // One alternative fewer.
  if (acts !== undefined && acts.length > 1) found.push(...acts.map((x) => ({ ...c, acts: acts.filter((y) => y !== x) })));
  if (objects !== undefined && objects.length > 1) found.push(...objects.map((x) => ({ ...c, objects: objects.filter((y) => y !== x) })));
  return found;
}

const RUNS = { seed: 20261126, numRuns: 1000 };

describe('dual criminality, whatever the laws say', () => {
  test('is never met while an element of the other law is unread', () => {
    fc.assert(
      fc.property(term, conduct, conduct, (of, charged, demanded) => {
        const unread = (elementsOf(of) ?? []).some((e) => demanded[e] === undefined);
        fc.pre(unread);
        expect(verdict(of, charged, demanded)).not.toBe('met');
      }),
      RUNS,
    );
  });

  test('is never met by one unread element alone, and doubtful then', () => {
    fc.assert(
      fc.property(term, fullConduct, fc.nat(), (of, same, i) => {
        const elements = elementsOf(of) ?? [];
        const element = elements[i % elements.length] as ConductElement;
        expect(verdict(of, same, without(same, element))).toBe('doubtful');
      }),
      RUNS,
    );
  });

  test('is met by the same law, where all was read', () => {
    fc.assert(
      fc.property(term, fullConduct, (of, same) => {
        expect(verdict(of, same, same)).toBe('met');
      }),
      RUNS,
    );
  });

  test('does not depend on what the offence is called', () => {
    fc.assert(
      fc.property(term, pair, fc.string(), fc.string(), (of, [charged, demanded], one, other) => {
        expect(verdict(of, charged, demanded, [one, other])).toBe(verdict(of, charged, demanded));
      }),
      RUNS,
    );
  });

  test('is not improved by an element that the charge no longer has', () => {
    fc.assert(
      fc.property(term, pair, (of, [charged, demanded]) => {
        const before = RANK[verdict(of, charged, demanded)];
        for (const element of ELEMENTS) expect(RANK[verdict(of, without(charged, element), demanded)], element).toBeGreaterThanOrEqual(before);
      }),
      RUNS,
    );
  });

  test('is not improved by what the other law demands besides', () => {
    fc.assert(
      fc.property(term, pair, (of, [charged, demanded]) => {
        const before = RANK[verdict(of, charged, demanded)];
        for (const more of stricter(demanded)) expect(RANK[verdict(of, charged, more)], JSON.stringify(more)).toBeGreaterThanOrEqual(before);
      }),
      RUNS,
    );
  });
});
