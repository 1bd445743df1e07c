import { type Asker, type Law, type Measure, type Text, validOn, type WordRelation } from '@exhorto/lawbook';
import { compareDefinitions, type DefinitionRelation } from './compare-definitions.ts';
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
  /** Article of the power, offence or definition behind it. */
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
}

/** What a request is about. */
export interface Subject {
  measure: Measure;
  asker: Asker;
  /** A term of the lawbook, or `other:TEXT`. */
  offence: string;
}

/** The concepts that a request is about, each once: the measure and its data, the office, the offence, the way of asking. */
export function conceptsOf(system: ConceptSystem, { measure, asker, offence }: Subject): string[] {
  const ids = [...conceptsOfMeasure(measure), conceptOfAsker(asker), conceptOfOffence(offence), 'mla-request'];
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
  const [a, b] = [firstOf(law, system.termsIn(concept, from), on), firstOf(law, system.termsIn(concept, to), on)];
  const mine = sideOf(law, system, concept, from, a);
  const theirs = sideOf(law, system, concept, to, b);
  const c = system.concept(concept);
  const defs = [from, to].map((s) => law.state(s)?.definitions.find((d) => d.concept === concept && validOn(law, d, on) !== 'no'));
  const [first, second] = defs;
  const compared = c !== undefined && first !== undefined && second !== undefined && c.elements.length > 0 ? compareDefinitions(c, first, second) : undefined;
  const relation = a === undefined || b === undefined ? 'unknown' : (compared?.relation ?? relationBetween(a.relation, b.relation));
  return { concept, mine, theirs, relation, ...(compared !== undefined && { definitions: compared }) };
}

/** The nearest word that holds on the day: one that means the same before one that does not, a defined term before another. */
function firstOf(law: Law, terms: readonly TermOf[], on: string): TermOf | undefined {
  const rank = (t: TermOf): number => (t.relation === 'same' ? 0 : 2) + (t.defined ? 0 : 1);
  return holding(law, terms, on).toSorted((x, y) => rank(x) - rank(y))[0];
}

function sideOf(law: Law, system: ConceptSystem, concept: string, state: string, term: TermOf | undefined): SideTerm {
  if (term !== undefined) {
    const fact = law.fact(term.fact);
    return {
      state,
      term: term.term,
      lang: term.lang,
      fact: term.fact,
      ...(fact !== undefined && { pinpoint: fact.pinpoint }),
      ...(term.text !== undefined && { text: term.text }),
    };
  }
  const lang = standardLanguage(law, state);
  return { state, term: system.concept(concept)?.terms[lang].preferred ?? concept, lang };
}
