import type { Lang } from '@exhorto/lawbook';
import { en } from './en.ts';
import { es } from './es.ts';
import { pt } from './pt.ts';

/** Every word of the interface; Spanish is written first and gives the shape, the compiler finds what is missing. */
export type Messages = typeof es;

export const MESSAGES: Readonly<Record<Lang, Messages>> = { es, en, pt };
