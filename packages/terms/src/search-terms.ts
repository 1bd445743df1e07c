import type { Law } from '@exhorto/lawbook';
import { type ConceptSystem, conceptSystem } from './concept-system.ts';
import { type GlossaryTerm, glossaryOf } from './exchange/glossary.ts';
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
      const rank = rankOf(fold(t.term), wanted, parts);
      if (rank < FOUND_NOT)
        hits.push({ hit: { concept: id, lang: t.lang, term: t.term, status: t.status, states: [...new Set(t.laws.map((l) => l.state))] }, rank });
    }
  return hits.toSorted((a, b) => a.rank - b.rank || a.hit.term.length - b.hit.term.length).map(({ hit }) => hit);
}

const FOUND_NOT = 4;

/** 0: the word itself; 1: begins so; 2: has words that begin so; 3: has it somewhere. */
function rankOf(word: string, wanted: string, parts: readonly string[]): number {
  if (word === wanted) return 0;
  if (word.startsWith(wanted)) return 1;
  const words = word.split(' ');
  if (parts.every((p) => words.some((w) => w.startsWith(p)))) return 2;
  return parts.every((p) => p.length > 2 && word.includes(p)) ? 3 : FOUND_NOT;
}
