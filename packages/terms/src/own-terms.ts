import { type ConceptTerm, type Law, validOn } from '@exhorto/lawbook';
import type { ConceptSystem, TermOf } from './concept-system.ts';

/** The terms whose facts are not known to have ended, or to begin only later, on a day. */
export function holding(law: Law, terms: readonly TermOf[], on: string): TermOf[] {
  return terms.filter((t) => {
    const fact = law.fact(t.fact);
    return fact === undefined || validOn(law, fact, on) !== 'no';
  });
}

/** Languages in which every concept has a word of ours. */
const OUR_LANGUAGES = ['es', 'en', 'pt', 'fr'] as const;
export type OurLanguage = (typeof OUR_LANGUAGES)[number];

/** The language of the standard word shown for a state whose law has none: its first that is ours, else English. */
export function standardLanguage(law: Law, state: string): OurLanguage {
  const spoken = law.state(state)?.languages.map((l) => l.slice(0, 2)) ?? [];
  return OUR_LANGUAGES.find((l) => l === spoken[0]) ?? OUR_LANGUAGES.find((l) => spoken.includes(l)) ?? 'en';
}

/** What a state calls a concept: the words of its law, and ours where it has none in the lawbook. */
export interface StateEntry {
  concept: ConceptTerm;
  own: TermOf[];
  standard: { term: string; lang: OurLanguage };
}

/** A state's own glossary on a day: every concept, those for which its law has a word first. */
export function stateGlossary(law: Law, system: ConceptSystem, state: string, on: string): StateEntry[] {
  const lang = standardLanguage(law, state);
  const entries = system.all.map(
    (concept): StateEntry => ({
      concept,
      own: holding(law, system.termsIn(concept.id, state), on),
      standard: { term: concept.terms[lang].preferred, lang },
    }),
  );
  return [...entries.filter((e) => e.own.length > 0), ...entries.filter((e) => e.own.length === 0)];
}

/** How many words of its law each state or union has in the glossary on a day. */
export function wordCounts(law: Law, system: ConceptSystem, on: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const c of system.all) for (const t of holding(law, system.termsOf(c.id), on)) counts.set(t.state, (counts.get(t.state) ?? 0) + 1);
  return counts;
}
