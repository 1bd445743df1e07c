import { type ConceptTerm, type Definition, type Law, validOn } from '@exhorto/lawbook';
import { COMPARED_TERMS } from './compare-conduct.ts';
import { type Defined, type ElementMark, markOf } from './compare-definitions.ts';
import { type Depends, dependsOn, instrumentsBetween, mayDemandDual, partiesOf } from './depends.ts';
import { type OffenceAgreement, offenceAgreement } from './offence-agreement.ts';

/**
 * Where a group of states stands on a concept: all are known to mean the same; the same but for named elements; different
 * things; or no difference is known and not all was read (`gap`). What was not read is never a difference.
 */
export const AGREEMENTS = ['agree', 'agree-but', 'differ', 'gap'] as const;
export type AgreementKind = (typeof AGREEMENTS)[number];

/** How the group stands on one element of a concept. */
export interface ElementAgreement {
  element: string;
  has: string[];
  lacks: string[];
  /** States whose definition is known and does not say. */
  unread: string[];
  /** Some have it and some have it not. */
  disputed: boolean;
}

export interface ConceptAgreement {
  concept: string;
  kind: AgreementKind;
  /** What each state of the group counts by: its own definitions, else that of the legal order above it. */
  definitions: Defined[];
  /** States of the group without a definition in the lawbook. */
  without: string[];
  /** Every element of the concept, in its order. */
  elements: ElementAgreement[];
  /** Instruments between states of the group that define it: words on which those states have agreed already. */
  shared: { instrument: string; definition: Definition; parties: string[] }[];
  depends: Depends;
}

export interface Agenda {
  states: string[];
  on: string;
  /** Most depended on first. */
  concepts: ConceptAgreement[];
  offences: OffenceAgreement[];
}

/** What a group of states would have to agree on, on a day: concepts with elements to compare, and the offences of Budapest 2 to 10. */
export function agendaOf(law: Law, states: readonly string[], on: string): Agenda {
  const compared = law.book.concepts.filter((c) => c.elements.length > 0);
  const demanding = demandsOfDual(law, states, on);
  return {
    states: [...states],
    on,
    concepts: compared.map((c) => conceptAgreement(law, c, states, on)).sort((a, b) => b.depends.total - a.depends.total),
    offences: COMPARED_TERMS.filter((t) => law.offence(t) !== undefined)
      .map((t) => offenceAgreement(law, t, states, on, demanding))
      .sort((a, b) => b.depends.total - a.depends.total),
  };
}

export function conceptAgreement(law: Law, c: ConceptTerm, states: readonly string[], on: string): ConceptAgreement {
  const byState = new Map(states.map((s) => [s, definitionsIn(law, c.id, s, on)]));
  const defined = states.filter((s) => (byState.get(s) ?? []).length > 0);
  const without = states.filter((s) => !defined.includes(s));
  const elements = c.elements.map(({ id }): ElementAgreement => {
    const mark = (wanted: ElementMark): string[] => defined.filter((s) => markIn(byState.get(s) ?? [], id) === wanted);
    const [has, lacks, unread] = [mark('has'), mark('lacks'), mark('unread')];
    return { element: id, has, lacks, unread, disputed: has.length > 0 && lacks.length > 0 };
  });
  return {
    concept: c.id,
    kind: kindOf(elements, without),
    definitions: unique([...byState.values()].flat()),
    without,
    elements,
    shared: sharedDefinitions(law, c.id, states, on),
    depends: dependsOn(law, c.id, states, on),
  };
}

/** A state's own definitions that hold on a day; where it has none, those of the legal order above it. */
export function definitionsIn(law: Law, concept: string, state: string, on: string): Defined[] {
  const now = (list: readonly Definition[] | undefined): Definition[] => list?.filter((d) => d.concept === concept && validOn(law, d, on) !== 'no') ?? [];
  const own = now(law.state(state)?.definitions).map((definition): Defined => ({ by: state, kind: 'state', definition }));
  if (own.length > 0) return own;
  return law.unionsOf(state, on).flatMap((u) => now(u.definitions).map((definition): Defined => ({ by: u.union, kind: 'union', definition })));
}

/** What several states have from one legal order above them stands once. */
function unique(all: readonly Defined[]): Defined[] {
  return all.filter((d, i) => all.findIndex((x) => x.definition.id === d.definition.id) === i);
}

/** A law with several definitions has what one of them has. */
function markIn(definitions: readonly Defined[], element: string): ElementMark {
  const marks = new Set(definitions.map((d) => markOf(d.definition, element)));
  return marks.has('has') ? 'has' : marks.has('lacks') ? 'lacks' : 'unread';
}

/**
 * Of the elements that were read of two states or more: in dispute are none, half or fewer ("agree but for them"), or
 * more ("differ"). Agreement is said only where every state defines it and every element was read.
 */
function kindOf(elements: readonly ElementAgreement[], without: readonly string[]): AgreementKind {
  const comparable = elements.filter((e) => e.has.length + e.lacks.length > 1);
  const disputed = elements.filter((e) => e.disputed).length;
  if (disputed > 0) return disputed * 2 <= comparable.length ? 'agree-but' : 'differ';
  const whole = without.length === 0 && elements.every((e) => e.unread.length === 0);
  return whole && comparable.length > 0 ? 'agree' : 'gap';
}

function sharedDefinitions(law: Law, concept: string, states: readonly string[], on: string): ConceptAgreement['shared'] {
  return instrumentsBetween(law, states, on).flatMap((i) =>
    i.definitions
      .filter((d) => d.concept === concept && validOn(law, d, on) !== 'no')
      .map((definition) => ({ instrument: i.id, definition, parties: partiesOf(law, i, states, on) })),
  );
}

/** Provisions between states of the group, and rules of its states, under which dual criminality may be demanded. */
function demandsOfDual(law: Law, states: readonly string[], on: string): { provisions: number; rules: number } {
  const provisions = instrumentsBetween(law, states, on).reduce(
    (n, i) => n + i.provisions.filter((p) => p.pathway !== undefined && mayDemandDual(p)).length,
    0,
  );
  const rules = states
    .flatMap((s) => law.assistance(s))
    .filter((a) => a.rule === 'dual-criminality' && a.value !== 'not-required' && validOn(law, a, on) !== 'no');
  return { provisions, rules: rules.length };
}
