import { type ConceptWord, WORD_KINDS } from '@exhorto/terms';

/** What the line under a result says around the word: messages with {state} to be filled in. */
export interface MatchSays {
  inLaw: string;
  admitted: string;
  avoid: string;
  friend: string;
}

/** The words of a concept as one attribute of the page, for the search while one types: a line a word. */
export function packWords(words: readonly ConceptWord[]): string {
  return words.map((w) => [WORD_KINDS.indexOf(w.kind), w.lang, w.state ?? '', w.word].join('|')).join('\n');
}

export function unpackWords(packed: string): ConceptWord[] {
  return packed.split('\n').flatMap((line) => {
    const [kind = '', lang = '', state = '', ...word] = line.split('|');
    const known = WORD_KINDS[Number(kind)];
    return known === undefined ? [] : [{ kind: known, lang, word: word.join('|'), ...(state !== '' && { state }) }];
  });
}

/** Where a word that matched is from, and what to think of it: "inglés, falso amigo", "derecho de Chile, español". */
export function whereOf(word: ConceptWord, says: MatchSays, languageName: (tag: string) => string, stateName: (code: string) => string): string {
  const language = languageName(word.lang);
  const law = says.inLaw.replace('{state}', stateName(word.state ?? ''));
  switch (word.kind) {
    case 'law':
    case 'defined':
      return `${law}, ${language}`;
    case 'admitted':
      return `${language}, ${says.admitted}`;
    case 'avoid':
      return `${language}, ${says.avoid}`;
    case 'false-friend':
      return `${language}, ${says.friend}`;
    case 'preferred':
      return language;
  }
}
