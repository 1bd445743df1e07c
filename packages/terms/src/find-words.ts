import type { ConceptTerm, Law } from '@exhorto/lawbook';
import { fold } from '@exhorto/lawbook/search';
import type { ConceptSystem } from './concept-system.ts';
import { holding } from './own-terms.ts';

/** What a word is to a concept. `law`: a state's law uses it; `defined`: a state's law defines it; `avoid`: it misleads. */
export const WORD_KINDS = ['preferred', 'admitted', 'law', 'defined', 'false-friend', 'avoid'] as const;
export type WordKind = (typeof WORD_KINDS)[number];

/** One word by which a concept can be found. */
export interface ConceptWord {
  kind: WordKind;
  /** BCP 47. */
  lang: string;
  word: string;
  /** Code of the state or union whose law has the word. */
  state?: string;
}

/** A word that matched, and how well: less is better. */
export interface WordMatch {
  word: ConceptWord;
  rank: number;
}

const LANGUAGES = ['es', 'en', 'pt', 'fr'] as const;

/** Every word of a concept on a day: ours in four languages, those of laws that hold, and its false friends. */
export function wordsOfConcept(law: Law, system: ConceptSystem, c: ConceptTerm, on: string): ConceptWord[] {
  return [
    ...LANGUAGES.map((lang): ConceptWord => ({ kind: 'preferred', lang, word: c.terms[lang].preferred })),
    ...LANGUAGES.flatMap((lang) => c.terms[lang].admitted.map((word): ConceptWord => ({ kind: 'admitted', lang, word }))),
    ...holding(law, system.termsOf(c.id), on).map(
      ({ defined, lang, term, state }): ConceptWord => ({ kind: defined ? 'defined' : 'law', lang, word: term, state }),
    ),
    ...c.falseFriends.flatMap((f) => f.words.map(({ lang, word }): ConceptWord => ({ kind: 'false-friend', lang, word }))),
    ...LANGUAGES.flatMap((lang) => c.terms[lang].avoid.map((word): ConceptWord => ({ kind: 'avoid', lang, word }))),
  ];
}

export interface Preference {
  /** The reader's language: among equals its words come first. */
  lang: string;
  /** The state whose glossary is read: its words come first. */
  state?: string | undefined;
}

/**
 * The word that a search finds best, without accents and case: all parts of the search stand in that one word. A word that is
 * what was searched comes before one that begins with it, and that before one that only holds it.
 */
export function bestMatch(words: readonly ConceptWord[], search: string, { lang, state }: Preference): WordMatch | undefined {
  const sought = fold(search).trim().replace(/\s+/g, ' ');
  if (sought === '') return undefined;
  const parts = sought.split(' ');
  let best: WordMatch | undefined;
  for (const word of words) {
    const place = placeIn(fold(word.word), sought, parts);
    if (place === undefined) continue;
    const preferred = state !== undefined && word.state === state ? 0 : 1;
    const rank = place * 100 + preferred * 50 + WORD_KINDS.indexOf(word.kind) * 2 + (word.lang === lang ? 0 : 1);
    if (best === undefined || rank < best.rank) best = { word, rank };
  }
  return best;
}

/** How a folded word holds what is sought: 0 the same, 1 begins with it, 2 a word of it begins with it, 3 holds it, 4 holds its parts; undefined = does not. */
export function placeIn(word: string, sought: string, parts: readonly string[]): number | undefined {
  if (word === sought) return 0;
  if (word.startsWith(sought)) return 1;
  const at = word.indexOf(sought);
  if (at > 0) return /[\p{L}\p{N}]/u.test(word[at - 1] ?? '') ? 3 : 2;
  return parts.every((p) => word.includes(p)) ? 4 : undefined;
}
