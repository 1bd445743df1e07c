import { type Conduct, type ConductElement, type Law, type Offence, validOn } from '@exhorto/lawbook';
import type { AgreementKind } from './agreement.ts';
import { type ComparedElement, compareConduct, elementsOf } from './compare-conduct.ts';

/** What hangs on an offence: where dual criminality may be demanded, and who has it. */
export interface OffenceDepends {
  provisions: number;
  rules: number;
  having: number;
  total: number;
}

/** How the group's laws stand on one element of an offence. */
export interface ConductAgreement {
  element: ConductElement;
  /** States by what their law has; a state with several stands under each. */
  values: { value: string; states: string[] }[];
  /** States that have the offence and whose element was not read. */
  unread: string[];
  /** What is charged in one state would not fulfil it in another, in so many ordered pairs. */
  pairs: number;
}

export interface OffenceAgreement {
  term: string;
  kind: AgreementKind;
  offences: { state: string; offence: Offence }[];
  /** States whose law is known not to have it, and those of which it is not known. */
  without: string[];
  unknown: string[];
  /**
   * Ordered pairs of the group (asker, requested): the charge is an offence there too (`met`); only if the facts show more
   * (`more`); not all was read (`gap`); the state that is asked has no such offence (`without`).
   */
  pairs: { met: number; more: number; gap: number; without: number };
  elements: ConductAgreement[];
  depends: OffenceDepends;
}

interface Standing {
  state: string;
  offences: Offence[];
  known: 'has' | 'without' | 'unknown';
}

/** Where a group of states stands on an offence, on a day. States whose law reads alike are compared once. */
export function offenceAgreement(
  law: Law,
  term: string,
  states: readonly string[],
  on: string,
  demanding: { provisions: number; rules: number },
): OffenceAgreement {
  const standings = states.map((state): Standing => {
    const now = law.offences(state, term).filter((o) => validOn(law, o, on) === 'yes');
    const offences = now.filter((o) => o.exists);
    return { state, offences, known: offences.length > 0 ? 'has' : now.length > 0 ? 'without' : 'unknown' };
  });
  const named = (known: Standing['known']): string[] => standings.filter((s) => s.known === known).map((s) => s.state);
  const having = standings.filter((s) => s.known === 'has');
  const [without, unknown] = [named('without'), named('unknown')];
  const { pairs, disputed } = comparePairs(term, having);
  const others = states.length - 1;
  pairs.without = having.length * without.length;
  pairs.gap += states.length * others - having.length * (having.length - 1) - pairs.without;
  const elements = comparedElements(term).map((element) => ({ ...valuesBy(having, element), element, pairs: disputed.get(element) ?? 0 }));
  return {
    term,
    kind: kindOf(pairs, elements, without.length > 0 && having.length > 0),
    offences: having.flatMap(({ state, offences }) => offences.map((offence) => ({ state, offence }))),
    without,
    unknown,
    pairs,
    elements,
    depends: { ...demanding, having: having.length, total: having.length * (demanding.provisions + demanding.rules) },
  };
}

/** A known lack, or most elements in dispute, is a difference; some elements in dispute, "agree but for them". */
function kindOf(pairs: OffenceAgreement['pairs'], elements: readonly ConductAgreement[], lacking: boolean): AgreementKind {
  const disputed = elements.filter((e) => e.pairs > 0).length;
  const comparable = elements.filter((e) => new Set(e.values.flatMap((x) => x.states)).size > 1).length;
  if (lacking || disputed * 2 > comparable) return 'differ';
  if (disputed > 0) return 'agree-but';
  return pairs.met > 0 && pairs.gap === 0 ? 'agree' : 'gap';
}

/** Every ordered pair of laws that have the offence; laws that read alike are held against each other once. */
function comparePairs(term: string, having: readonly Standing[]): { pairs: OffenceAgreement['pairs']; disputed: Map<ConductElement, number> } {
  const alike = [...Map.groupBy(having, ({ offences }) => JSON.stringify(offences.map((o) => readOf(term, o.conduct)))).values()];
  const pairs = { met: 0, more: 0, gap: 0, without: 0 };
  const disputed = new Map<ConductElement, number>();
  for (const from of alike)
    for (const to of alike) {
      const [a, b] = [from[0] as Standing, to[0] as Standing];
      const times = from === to ? from.length * (from.length - 1) : from.length * to.length;
      if (times === 0) continue;
      const { verdict, elements } = standingOf(term, a.offences, b.offences);
      pairs[verdict] += times;
      for (const e of elements) disputed.set(e, (disputed.get(e) ?? 0) + times);
    }
  return { pairs, disputed };
}

/**
 * The nearest of the other state's offences counts for each charge, and the charge that gives least. An element that was
 * not read on one side is a gap: the facts of a request would have to show it, yet the laws are not known to differ.
 */
function standingOf(term: string, charges: readonly Offence[], there: readonly Offence[]): { verdict: 'met' | 'more' | 'gap'; elements: ConductElement[] } {
  const rank = { met: 0, gap: 1, more: 2 } as const;
  const each = charges.map((charge) => {
    const held = there.map((demanded) => {
      const compared = compareConduct(term, charge.conduct ?? {}, demanded.conduct ?? {});
      const elements = compared.filter(isDifference).map((e) => e.element);
      const verdict = elements.length > 0 ? ('more' as const) : compared.every((e) => e.standing === 'met') ? ('met' as const) : ('gap' as const);
      return { verdict, elements };
    });
    return held.toSorted((x, y) => rank[x.verdict] - rank[y.verdict] || x.elements.length - y.elements.length)[0];
  });
  const known = each.filter((x) => x !== undefined);
  return known.toSorted((x, y) => rank[y.verdict] - rank[x.verdict] || y.elements.length - x.elements.length)[0] ?? { verdict: 'gap', elements: [] };
}

/** Both laws were read, and the charge does not give what the other law demands. */
function isDifference(e: ComparedElement): boolean {
  return e.standing === 'alleged' && e.charged !== undefined;
}

function valuesBy(having: readonly Standing[], element: ConductElement): { values: ConductAgreement['values']; unread: string[] } {
  const values = new Map<string, string[]>();
  const unread: string[] = [];
  for (const { state, offences } of having) {
    const own = new Set(offences.flatMap((o) => valuesOf(o.conduct, element)));
    if (own.size === 0) unread.push(state);
    for (const value of own) values.set(value, [...(values.get(value) ?? []), state]);
  }
  return { values: [...values].map(([value, states]) => ({ value, states })).sort((a, b) => b.states.length - a.states.length), unread };
}

function valuesOf(conduct: Conduct | undefined, element: ConductElement): readonly string[] {
  const value = conduct?.[element];
  return value === undefined ? [] : typeof value === 'string' ? [value] : value;
}

/** What of a conduct is compared: texts are not. */
function readOf(term: string, conduct: Conduct | undefined): unknown {
  return comparedElements(term).map((e) => valuesOf(conduct, e));
}

function comparedElements(term: string): readonly ConductElement[] {
  return [...(elementsOf(term) ?? []), 'exemptions'];
}
