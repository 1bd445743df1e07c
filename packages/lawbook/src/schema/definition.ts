import { z } from 'zod';
import { factBase, langTag, text } from './common.ts';

/** What the law of the state means by a term, by elements; keyed to a concept of `lawbook/terms/concepts/`. */
export const definition = z.strictObject({
  ...factBase,
  concept: z.string().min(1),
  name: z.strictObject({ official: z.string().min(1), lang: langTag }),
  elements: z.array(text).min(1),
  /** Elements of the concept that it has, and that it has not; the others were not read. */
  has: z.array(z.string()).optional(),
  lacks: z.array(z.string()).optional(),
  /** What it leaves out, or how it differs from the Budapest Convention. */
  text: text.optional(),
});
export type Definition = z.infer<typeof definition>;
