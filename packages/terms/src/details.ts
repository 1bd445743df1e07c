import type { ConceptDomain, ConceptTerm, ConductElement, DefinitionElement, Law, Offence, Text } from '@exhorto/lawbook';
import { compareDefinitions, type Defined, type DefinitionRelation, definitionsOf, type ElementMark, markOf } from './compare-definitions.ts';
import { type ConceptSystem, conceptSystem, type TermOf } from './concept-system.ts';
import { type DualVerdict, dualCriminalityOf } from './dual-criminality.ts';

/** A concept as a list names it. */
export interface ConceptName {
  id: string;
  domain: ConceptDomain;
  names: Text;
}

export function conceptName({ id, domain, names }: ConceptTerm): ConceptName {
  return { id, domain, names };
}

/** A concept with all that is known about it. */
export interface ConceptDetails {
  concept: ConceptTerm;
  broader: ConceptName[];
  narrower: ConceptName[];
  related: ConceptName[];
  /** What the laws of states call it. */
  laws: TermOf[];
  /** Definitions that hold on the day. */
  definitions: Defined[];
}

export function conceptDetails(law: Law, id: string, on: string, system: ConceptSystem = conceptSystem(law)): ConceptDetails | undefined {
  const concept = system.concept(id);
  if (concept === undefined) return undefined;
  const named = (ids: readonly string[]): ConceptName[] =>
    ids.flatMap((other) => {
      const c = system.concept(other);
      return c === undefined ? [] : [conceptName(c)];
    });
  return {
    concept,
    broader: named(concept.broader),
    narrower: named(system.narrower(id)),
    related: named(system.related(id)),
    laws: [...system.termsOf(id)],
    definitions: definitionsOf(law, id, on),
  };
}

/** Every definition of a concept on a day, marked by its elements, and how each stands to each later one. */
export interface DefinitionComparison {
  concept: string;
  on: string;
  elements: DefinitionElement[];
  definitions: (Defined & { marks: Record<string, ElementMark> })[];
  /** `second` is the one that is narrower or wider than `first`. */
  relations: (Pick<DefinitionRelation, 'relation'> & { first: string; second: string; narrowerBy: string[]; widerBy: string[]; unread: string[] })[];
}

export function definitionComparison(law: Law, c: ConceptTerm, on: string): DefinitionComparison {
  const defined = definitionsOf(law, c.id, on);
  const ids = (list: readonly DefinitionElement[]): string[] => list.map((e) => e.id);
  const relations = c.elements.length === 0 ? [] : defined.flatMap((first, i) => defined.slice(i + 1).map((second) => ({ first, second })));
  return {
    concept: c.id,
    on,
    elements: c.elements,
    definitions: defined.map((d) => ({ ...d, marks: Object.fromEntries(c.elements.map((e) => [e.id, markOf(d.definition, e.id)])) })),
    relations: relations.map(({ first, second }) => {
      const { relation, narrowerBy, widerBy, unread } = compareDefinitions(c, first.definition, second.definition);
      return { first: first.definition.id, second: second.definition.id, relation, narrowerBy: ids(narrowerBy), widerBy: ids(widerBy), unread: ids(unread) };
    }),
  };
}

/** A value of an element of an offence, with its name. */
export interface NamedValue {
  code: string;
  name: Text;
}

/** Dual criminality with the names of elements and values: what an interface shows. */
export interface NamedDualCriminality {
  from: string;
  to: string;
  offence: string;
  on: string;
  verdict: DualVerdict;
  charged: Offence | null;
  demanded: Offence | null;
  otherTerm: string | null;
  elements: {
    element: ConductElement;
    name: Text;
    standing: 'met' | 'alleged' | 'unread';
    charged: NamedValue[] | null;
    demanded: NamedValue[] | null;
    /** What the facts must show: one of these, or with `every` all of them. */
    show: NamedValue[];
    every: boolean;
    /** Of exemptions: the facts must show that what `show` names does not apply. */
    absent: boolean;
  }[];
}

export function namedDualCriminality(law: Law, offence: string, from: string, to: string, on: string): NamedDualCriminality {
  const d = dualCriminalityOf(law, offence, from, to, on);
  const words = law.book.vocabulary.conduct;
  const named = (element: string, codes: readonly string[]): NamedValue[] =>
    codes.map((code) => ({ code, name: words[element]?.values[code] ?? { es: code, en: code, pt: code } }));
  return {
    from,
    to,
    offence,
    on,
    verdict: d.verdict,
    charged: d.charged ?? null,
    demanded: d.demanded ?? null,
    otherTerm: d.otherTerm ?? null,
    elements: d.elements.map(({ element, standing, charged, demanded, show = [], every = false }) => ({
      element,
      name: words[element]?.name ?? { es: element, en: element, pt: element },
      standing,
      charged: charged === undefined ? null : named(element, charged),
      demanded: demanded === undefined ? null : named(element, demanded),
      show: named(element, show),
      every,
      absent: element === 'exemptions',
    })),
  };
}
