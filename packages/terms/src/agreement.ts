import { type ConceptTerm, type Law, MEASURES, type Measure } from '@exhorto/lawbook';
import { COMPARED_TERMS } from './compare-conduct.ts';
import { compareDefinitions, type Defined, definitionsOf } from './compare-definitions.ts';
import { conceptOfOffence, conceptsOfMeasure } from './concept-of.ts';
import { type DualVerdict, dualCriminalityOf } from './dual-criminality.ts';

/**
 * Where a group of states stands on a concept: all define it alike; alike but for named elements; differently; or some of
 * them do not define it as far as the lawbook knows.
 */
export const AGREEMENTS = ['agree', 'agree-but', 'differ', 'gap'] as const;
export type AgreementKind = (typeof AGREEMENTS)[number];

export interface ConceptAgreement {
  concept: string;
  kind: AgreementKind;
  /** Definitions of the group's states. */
  definitions: Defined[];
  /** States of the group without a definition in the lawbook. */
  without: string[];
  /** Elements on which they differ: who has each, who has it not, of whom it was not read. */
  elements: { element: string; has: string[]; lacks: string[]; unread: string[] }[];
  /** How much hangs on it: provisions of treaties and powers of the group that reach such data or are such a measure. */
  depends: number;
}

export interface OffenceAgreement {
  term: string;
  kind: AgreementKind;
  /** Ordered pairs of the group (asker, requested) by what dual criminality comes to. */
  pairs: Record<DualVerdict, number>;
  /** Elements that stand between them, with the number of pairs in which the facts must show more, or they were not read. */
  elements: { element: string; alleged: number; unread: number }[];
  /** States that have no such offence, and those of which it is not known. */
  without: string[];
  unknown: string[];
  depends: number;
}

export interface Agenda {
  states: string[];
  /** Most depended on first. */
  concepts: ConceptAgreement[];
  offences: OffenceAgreement[];
}

/** What a group of states would have to agree on, on a day: concepts with elements to compare, and the offences of Budapest 2 to 10. */
export function agendaOf(law: Law, states: readonly string[], on: string): Agenda {
  const compared = law.book.concepts.filter((c) => c.elements.length > 0);
  const concepts = compared.map((c) => agreementOn(law, c, states, on));
  const offences = COMPARED_TERMS.filter((t) => law.offence(t) !== undefined).map((t) => offenceAgreement(law, t, states, on));
  const first = <T extends { depends: number }>(list: T[]): T[] => list.toSorted((a, b) => b.depends - a.depends);
  return { states: [...states], concepts: first(concepts), offences: first(offences) };
}

function agreementOn(law: Law, c: ConceptTerm, states: readonly string[], on: string): ConceptAgreement {
  const definitions = definitionsOf(law, c.id, on).filter((d) => d.kind === 'state' && states.includes(d.by));
  const defined = new Set(definitions.map((d) => d.by));
  const without = states.filter((s) => !defined.has(s));
  const elements = c.elements.flatMap((e) => {
    const by = (test: (d: Defined) => boolean): string[] => [...new Set(definitions.filter(test).map((d) => d.by))];
    const has = by((d) => d.definition.has?.includes(e.id) === true);
    const lacks = by((d) => d.definition.lacks?.includes(e.id) === true);
    const unread = by((d) => d.definition.has?.includes(e.id) !== true && d.definition.lacks?.includes(e.id) !== true);
    return has.length > 0 && lacks.length > 0 ? [{ element: e.id, has, lacks, unread }] : [];
  });
  return {
    concept: c.id,
    kind: kindOf(c, definitions, without, elements.length),
    definitions,
    without,
    elements,
    depends: dependsOnConcept(law, c.id, states),
  };
}

/** Half of the elements or fewer in dispute is "agree but for them"; more is "differ". */
function kindOf(c: ConceptTerm, definitions: readonly Defined[], without: readonly string[], disputed: number): AgreementKind {
  if (without.length > 0 || definitions.length < 2) return 'gap';
  const [first, ...rest] = definitions as [Defined, ...Defined[]];
  if (disputed === 0) return rest.every((d) => compareDefinitions(c, first.definition, d.definition).unread.length < c.elements.length) ? 'agree' : 'gap';
  return disputed * 2 <= c.elements.length ? 'agree-but' : 'differ';
}

function offenceAgreement(law: Law, term: string, states: readonly string[], on: string): OffenceAgreement {
  const pairs: Record<DualVerdict, number> = { met: 0, 'met-if': 0, doubtful: 0, 'not-met': 0, unknown: 0 };
  const elements = new Map<string, { element: string; alleged: number; unread: number }>();
  const [without, unknown] = [new Set<string>(), new Set<string>()];
  for (const asker of states)
    for (const holder of states) {
      if (asker === holder) continue;
      const d = dualCriminalityOf(law, term, asker, holder, on);
      pairs[d.verdict]++;
      if (d.verdict === 'not-met' || d.otherTerm !== undefined) without.add(holder);
      if (d.verdict === 'unknown') unknown.add(holder);
      for (const e of d.elements) {
        if (e.standing === 'met') continue;
        const counted = elements.get(e.element) ?? { element: e.element, alleged: 0, unread: 0 };
        counted[e.standing]++;
        elements.set(e.element, counted);
      }
    }
  const all = states.length * (states.length - 1);
  const kind: AgreementKind = pairs.met === all ? 'agree' : without.size > 0 ? 'differ' : unknown.size > 0 || pairs.doubtful * 2 > all ? 'gap' : 'agree-but';
  return {
    term,
    kind,
    pairs,
    elements: [...elements.values()].sort((a, b) => b.alleged + b.unread - (a.alleged + a.unread)),
    without: [...without],
    unknown: [...unknown],
    depends: dependsOnOffence(law, term, states),
  };
}

/** Provisions of instruments and powers of the group's states whose measure is about the concept. */
function dependsOnConcept(law: Law, concept: string, states: readonly string[]): number {
  const measures = new Set<Measure>(MEASURES.filter((m) => conceptsOfMeasure(m).includes(concept)));
  const every = measures.size === 0;
  const reaches = (list: readonly Measure[]): boolean => (every ? false : list.some((m) => measures.has(m)));
  const powers = law.book.states.filter((s) => states.includes(s.state)).reduce((n, s) => n + s.powers.filter((p) => measures.has(p.measure)).length, 0);
  return powers + provisionsOf(law, states, reaches) + usesInOffences(law, concept, states);
}

/** Provisions of instruments to which two states of the group or more are parties. */
function provisionsOf(law: Law, states: readonly string[], reaches: (measures: readonly Measure[]) => boolean): number {
  return law.book.instruments
    .filter((i) => new Set(i.participation.filter((p) => p.kind === 'party' && states.includes(p.state)).map((p) => p.state)).size > 1)
    .reduce((n, i) => n + i.provisions.filter((p) => p.pathway !== undefined && reaches(p.measures)).length, 0);
}

/** Definitions of systems and data stand in every offence that is done to them. */
function usesInOffences(law: Law, concept: string, states: readonly string[]): number {
  const objects = concept === 'computer-system' ? 'system' : concept === 'computer-data' ? 'data' : undefined;
  if (objects === undefined) return 0;
  return law.book.states
    .filter((s) => states.includes(s.state))
    .reduce((n, s) => n + s.offences.filter((o) => o.exists && (o.conduct?.objects as readonly string[] | undefined)?.includes(objects) === true).length, 0);
}

/** Provisions that may ask for dual criminality, for each state of the group that has the offence. */
function dependsOnOffence(law: Law, term: string, states: readonly string[]): number {
  const having = states.filter((s) => law.offences(s, term).some((o) => o.exists)).length;
  const asking = law.book.instruments
    .filter((i) => i.participation.some((p) => p.kind === 'party' && states.includes(p.state)))
    .reduce((n, i) => n + i.provisions.filter((p) => p.dualCriminality !== undefined && p.dualCriminality.rule !== 'not-required').length, 0);
  const counted = law.book.concepts.some((c) => c.id === conceptOfOffence(term)) ? 1 : 0;
  return having * asking + counted;
}
