import type { Lang } from '@exhorto/lawbook';
import { en } from './en/index.ts';
import { es } from './es/index.ts';
import { pt } from './pt/index.ts';

/** Every word of the interface; Spanish is written first and gives the shape, the compiler finds what is missing. */
export type Messages = typeof es;

export const MESSAGES: Readonly<Record<Lang, Messages>> = { es, en, pt };
