import type { Lang } from '@exhorto/lawbook';
import { en } from './en.ts';
import { es } from './es.ts';
import { pt } from './pt.ts';

/** Every sentence that the engine can say; Spanish is written first and gives the shape. */
export type Texts = typeof es;

const ALL: Readonly<Record<Lang, Texts>> = { es, en, pt };

export function textsIn(lang: Lang): Texts {
  return ALL[lang];
}
