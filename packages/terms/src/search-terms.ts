import type { Law } from '@exhorto/lawbook';
import { type ConceptSystem, conceptSystem } from './concept-system.ts';
import { type GlossaryTerm, glossaryOf } from './exchange/glossary.ts';
import { placeIn } from './find-words.ts';
import { fold } from './fold.ts';

/** A word that was found, with the concept it belongs to. */
export interface TermHit {
  concept: string;
  lang: string;
  term: string;
  status: GlossaryTerm['status'];
  /** States whose law has the word. */
  states: string[];
}

/** Words for concepts in any language that hold every word of what is looked for, without regard to accents; nearest first. */
export function searchTerms(
  law: Law,
  looked: string,
  { lang, state }: { lang?: string | undefined; state?: string | undefined } = {},
  system: ConceptSystem = conceptSystem(law),
): TermHit[] {
  const wanted = fold(looked);
  if (wanted === '') return [];
  const parts = wanted.split(' ');
  const hits: { hit: TermHit; rank: number }[] = [];
  for (const { id, terms } of glossaryOf(law, { state }, system).entries)
    for (const t of terms) {
      if (lang !== undefined && t.lang !== lang) continue;
      const rank = placeIn(fold(t.term), wanted, parts);
      if (rank !== undefined)
        hits.push({ hit: { concept: id, lang: t.lang, term: t.term, status: t.status, states: [...new Set(t.laws.map((l) => l.state))] }, rank });
    }
  return hits.toSorted((a, b) => a.rank - b.rank || a.hit.term.length - b.hit.term.length).map(({ hit }) => hit);
}
