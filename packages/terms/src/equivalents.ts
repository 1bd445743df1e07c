import {
  ASKERS,
  type Asker,
  type ConceptTerm,
  type Definition,
  type Law,
  type Lawbook,
  MEASURES,
  type Measure,
  type Text,
  type WordRelation,
} from '@exhorto/lawbook';
import { definitionsIn } from './agreement.ts';
import { compareDefinitions, type Defined, type DefinitionRelation } from './compare-definitions.ts';
import { conceptOfAsker, conceptOfOffence, conceptsOfMeasure } from './concept-of.ts';
import { type ConceptSystem, relationBetween, type TermOf } from './concept-system.ts';
import { holding, standardLanguage } from './own-terms.ts';

/** A word of one side for a concept, with where its law says it; without a word of its own law, only our term in its language. */
export interface SideTerm {
  state: string;
  term: string;
  /** BCP 47. */
  lang: string;
  /** Fact that gives the word; absent where it is our term, not that of a law. */
  fact?: string;
  pinpoint?: string;
  /** How far it is our concept, where it is not the same. */
  text?: Text;
}

/** "What you call X, they call Y": with what is different and the article on each side. */
export interface Equivalent {
  concept: string;
  mine: SideTerm;
  theirs: SideTerm;
  /** How theirs stands to mine; `unknown` where one of the two has no word of its own law in the lawbook. */
  relation: WordRelation | 'unknown';
  /** The two definitions held against each other, where both laws define it. */
  definitions?: DefinitionRelation;
  /** In what the difference matters for a request between these two. */
  matters: Text[];
}

/** What a request is about. */
export interface Subject {
  measure: Measure;
  asker: Asker;
  /** A term of the lawbook, or `other:TEXT`. */
  offence: string;
}

/** How one state asks another at all: part of every request. */
const ASKING = 'mla-request';

/** Every concept that a request can be about: the others are not needed to put one in other words. */
export function conceptsOfRequests(book: Lawbook): ReadonlySet<string> {
  const askers = ASKERS.map(conceptOfAsker).filter((id) => id !== undefined);
  return new Set([...MEASURES.flatMap(conceptsOfMeasure), ...askers, ...book.offences.map((o) => conceptOfOffence(o.id)), ASKING]);
}

/** The concepts that a request is about, each once: the measure and its data, the office, the offence, the way of asking. */
export function conceptsOf(system: ConceptSystem, { measure, asker, offence }: Subject): string[] {
  const ids = [...conceptsOfMeasure(measure), conceptOfAsker(asker), conceptOfOffence(offence), ASKING];
  return [...new Set(ids.filter((id) => id !== undefined))].filter((id) => system.concept(id) !== undefined);
}

/**
 * The terms of a request from one state in the words of another, on a day. Both words come from facts; where a law has none
 * in the lawbook our own term stands there and the relation is `unknown`.
 */
export function equivalents(law: Law, system: ConceptSystem, subject: Subject, from: string, to: string, on: string): Equivalent[] {
  return conceptsOf(system, subject).map((concept) => equivalent(law, system, concept, from, to, on));
}

export function equivalent(law: Law, system: ConceptSystem, concept: string, from: string, to: string, on: string): Equivalent {
  const [mine, theirs] = [sideOf(law, system, concept, from, on), sideOf(law, system, concept, to, on)];
  const c = system.concept(concept);
  const [first, second] = [definedBy(law, concept, from, on), definedBy(law, concept, to, on)];
  const compared =
    c !== undefined && first !== undefined && second !== undefined && c.elements.length > 0
      ? compareDefinitions(c, first.definition, second.definition)
      : undefined;
  return {
    concept,
    mine: mine.side,
    theirs: theirs.side,
    relation: relationOf(mine.word, theirs.word, compared),
    ...(compared !== undefined && { definitions: compared }),
    matters: c === undefined ? [] : mattersBetween(c, orders(from, first), orders(to, second)),
  };
}

/**
 * What the definitions show counts before what was said of the words. That a law defines a term says nothing of how far
 * it reaches: without elements read on both sides, only words whose reach was weighed are related.
 */
function relationOf(a: TermOf | undefined, b: TermOf | undefined, compared: DefinitionRelation | undefined): Equivalent['relation'] {
  if (a === undefined || b === undefined) return 'unknown';
  if (compared !== undefined && compared.relation !== 'unknown') return compared.relation;
  return a.defined || b.defined ? 'unknown' : relationBetween(a.relation, b.relation);
}

/** The definition that counts in a state; one whose elements were read before one of which they were not. */
function definedBy(law: Law, concept: string, state: string, on: string): Defined | undefined {
  const all = definitionsIn(law, concept, state, on);
  return all.find((d) => isRead(d.definition)) ?? all[0];
}

function isRead(d: Definition): boolean {
  return (d.has?.length ?? 0) + (d.lacks?.length ?? 0) > 0;
}

/** The names under which what matters speaks of a side: the state, and whose definition counts in it. */
function orders(state: string, d: Defined | undefined): ReadonlySet<string> {
  return new Set(d === undefined ? [state] : [state, d.by]);
}

/** What speaks of both sides, one as the wider and one as the narrower, or of one side alone. */
function mattersBetween(c: ConceptTerm, a: ReadonlySet<string>, b: ReadonlySet<string>): Text[] {
  const of = (list: readonly string[], side: ReadonlySet<string>): boolean => list.some((x) => side.has(x));
  const stands = (wide: ReadonlySet<string>, narrow: ReadonlySet<string>, m: ConceptTerm['matters'][number]): boolean =>
    (m.wider.length === 0 || of(m.wider, wide)) && (m.narrower.length === 0 || of(m.narrower, narrow));
  return c.matters.filter((m) => stands(a, b, m) || stands(b, a, m)).map((m) => m.text);
}

/** The nearest word that holds on the day: one that means the same before one that does not, a defined term before another. */
function firstOf(law: Law, terms: readonly TermOf[], on: string): TermOf | undefined {
  const rank = (t: TermOf): number => (t.relation === 'same' ? 0 : 2) + (t.defined ? 0 : 1);
  return holding(law, terms, on).toSorted((x, y) => rank(x) - rank(y))[0];
}

/** The word of a state's law, else that of the legal order above it, else our own term in its language. */
function sideOf(law: Law, system: ConceptSystem, concept: string, state: string, on: string): { side: SideTerm; word: TermOf | undefined } {
  const word = firstOf(law, system.termsIn(concept, state), on) ?? wordAbove(law, concept, state, on);
  if (word !== undefined) {
    const fact = law.fact(word.fact);
    const side = {
      state,
      term: word.term,
      lang: word.lang,
      fact: word.fact,
      ...(fact !== undefined && { pinpoint: fact.pinpoint }),
      ...(word.text !== undefined && { text: word.text }),
    };
    return { side, word };
  }
  const lang = standardLanguage(law, state);
  return { side: { state, term: system.concept(concept)?.terms[lang].preferred ?? concept, lang }, word };
}

function wordAbove(law: Law, concept: string, state: string, on: string): TermOf | undefined {
  const d = definitionsIn(law, concept, state, on).find((x) => x.kind === 'union')?.definition;
  return d === undefined ? undefined : { state, lang: d.name.lang, term: d.name.official, relation: 'same', fact: d.id, defined: true };
}
