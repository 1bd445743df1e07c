import { CONCEPT_DOMAINS, type ConceptDomain, type ConceptTerm, type Law } from '@exhorto/lawbook';
import type { FieldProblem } from '@exhorto/pathways';
import { bestMatch, type ConceptWord, type StateEntry, stateGlossary, wordsOfConcept } from '@exhorto/terms';
import { readAddress } from './address.ts';
import { conceptsIn, domainName } from './concept-names.tsx';
import { href, type View } from './view.ts';

export const TERM_ORDERS = ['domain', 'alphabet'] as const;
export type TermOrder = (typeof TERM_ORDERS)[number];

/** What the glossary is asked for; an absent field narrows nothing. */
export interface TermsQuestion {
  words?: string;
  domain?: ConceptDomain;
  /** A state or union whose own glossary is shown. */
  state?: string;
  order: TermOrder;
}

/** Reads the address; what cannot be read is named and narrows nothing. */
export function readTerms(law: Law, params: URLSearchParams): { question: TermsQuestion; problems: FieldProblem[] } {
  const a = readAddress(params);
  const words = a.given('q');
  const domain = a.find('domain', (x) => CONCEPT_DOMAINS.find((d) => d === x));
  const state = a.stateOrUnion('state', law);
  const order = a.one('order', TERM_ORDERS);
  return {
    question: { ...(words !== undefined && { words }), ...(domain !== undefined && { domain }), ...(state !== undefined && { state }), order },
    problems: a.problems,
  };
}

/** The address of the glossary; `/terms.csv` takes the same parameters. */
export function termsHref(v: Pick<View, 'lang'>, q: Partial<TermsQuestion>, file = '/terms'): string {
  const params = new URLSearchParams();
  if (q.words !== undefined) params.set('q', q.words);
  if (q.domain !== undefined) params.set('domain', q.domain);
  if (q.state !== undefined) params.set('state', q.state);
  if (q.order === 'alphabet') params.set('order', q.order);
  return href(v, params.size === 0 ? file : `${file}?${params}`);
}

/** A concept as the glossary shows it. */
export interface Listed {
  concept: ConceptTerm;
  words: ConceptWord[];
  /** The word that the search found. */
  match?: ConceptWord;
  /** In the glossary of a state: what its law calls it. */
  of?: StateEntry;
}

export interface TermGroup {
  id: string;
  name: string;
  entries: Listed[];
}

/**
 * The concepts that a question leaves, in groups: those of a search in one, the nearest first; of a state those with a word of
 * its law before the others; else by subject or by letter.
 */
export function termGroups(v: View, q: TermsQuestion): TermGroup[] {
  const t = v.m.glossary;
  const found = listed(v, q);
  const groups =
    q.state !== undefined
      ? [
          { id: 'own', name: t.own(v.law.theState(q.state, v.lang)), entries: found.filter((x) => (x.of?.own.length ?? 0) > 0) },
          { id: 'standard', name: t.standard, entries: found.filter((x) => x.of?.own.length === 0) },
        ]
      : q.words !== undefined
        ? [{ id: 'found', name: t.found, entries: found }]
        : q.order === 'alphabet'
          ? byLetter(v, found)
          : CONCEPT_DOMAINS.map((d) => ({ id: d, name: domainName(v, d), entries: found.filter((x) => x.concept.domain === d) }));
  return groups.filter((g) => g.entries.length > 0);
}

function listed(v: View, q: TermsQuestion): Listed[] {
  const system = conceptsIn(v);
  const of = q.state === undefined ? undefined : new Map(stateGlossary(v.law, system, q.state, v.today).map((e) => [e.concept.id, e]));
  const found = system.all
    .filter((c) => q.domain === undefined || c.domain === q.domain)
    .flatMap((concept) => {
      const words = wordsOfConcept(v.law, system, concept, v.today);
      const match = q.words === undefined ? undefined : bestMatch(words, q.words, { lang: v.lang, state: q.state });
      if (q.words !== undefined && match === undefined) return [];
      const entry = of?.get(concept.id);
      return [{ concept, words, rank: match?.rank ?? 0, ...(match !== undefined && { match: match.word }), ...(entry !== undefined && { of: entry }) }];
    });
  return found.sort((a, b) => a.rank - b.rank || listName(v, a).localeCompare(listName(v, b), v.lang));
}

/** The name by which an entry stands in its list. */
export function listName(v: Pick<View, 'lang'>, { concept, of }: Listed): string {
  return of === undefined ? concept.names[v.lang] : (of.own[0]?.term ?? of.standard.term);
}

function byLetter(v: View, found: readonly Listed[]): TermGroup[] {
  const letter = (x: Listed): string => {
    const first = x.concept.names[v.lang].normalize('NFD').charAt(0).toUpperCase();
    return /\d/.test(first) ? '0–9' : first;
  };
  return [...Map.groupBy(found, letter)].map(([name, entries]) => ({ id: `letter-${name.charAt(0)}`, name, entries }));
}
