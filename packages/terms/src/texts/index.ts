import type { CONDUCT, ConductElement, Lang } from '@exhorto/lawbook';
import { en } from './en.ts';
import { es } from './es.ts';
import { pt } from './pt.ts';

type Words = { readonly [E in ConductElement]: Readonly<Record<(typeof CONDUCT)[E][number], string>> };

/** What the facts of a request must show, in one language: words for every value that an offence can have. */
export interface ShowTexts extends Words {
  /** The clause around acts, and around objects. */
  done(acts: string): string;
  doneTo(objects: string): string;
  /** That none of these exemptions applies. */
  notExempt(items: readonly string[]): string;
  /** All of them, or one of them. */
  list(items: readonly string[], every: boolean): string;
}

const ALL: Readonly<Record<Lang, ShowTexts>> = { es, en, pt };

/**
 * What the facts must show for an element, as a clause that follows "the facts must also show": "that a security measure was
 * overcome". One of the values, or all of them (`every`); of exemptions: that none applies.
 */
export function showText(lang: Lang, element: ConductElement, values: readonly string[], every = false): string {
  const t = ALL[lang];
  const words: Readonly<Record<string, string>> = t[element];
  const said = values.map((value) => words[value] ?? value);
  if (element === 'exemptions') return t.notExempt(said);
  const listed = t.list(said, every);
  return element === 'acts' ? t.done(listed) : element === 'objects' ? t.doneTo(listed) : listed;
}
