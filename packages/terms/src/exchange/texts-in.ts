import type { Text } from '@exhorto/lawbook';

/** Languages in which every concept has words, in the order of the files. */
export const LANGUAGES = ['es', 'en', 'pt', 'fr'] as const;
export type GlossaryLang = (typeof LANGUAGES)[number];

/** Languages that a text can have; French is not always there. */
export const TEXT_LANGUAGES: readonly GlossaryLang[] = LANGUAGES;

export function textIn(text: Text, lang: GlossaryLang): string | undefined {
  return text[lang];
}

/** A language of texts for a reader of any language: its own where there is one, else English. */
export function textLanguage(lang: string): GlossaryLang {
  return LANGUAGES.find((l) => l === lang.split('-')[0]) ?? 'en';
}
