import { z } from 'zod';
import { CONDUCT } from '../vocabulary.ts';
import { text } from './common.ts';

/**
 * The conduct element by element (Budapest arts 2-10); an element that was not read is left out. `aggravation` and `object`
 * are in words: laws differ too much.
 */
export const conduct = z.strictObject({
  /** What is done; one of them is enough. */
  acts: z.array(z.enum(CONDUCT.acts)).min(1).optional(),
  /** What it is done to; one of them is enough. `object` says it in words. */
  objects: z.array(z.enum(CONDUCT.objects)).min(1).optional(),
  authorisation: z.enum(CONDUCT.authorisation).optional(),
  securityMeasure: z.enum(CONDUCT.securityMeasure).optional(),
  intent: z.array(z.enum(CONDUCT.intent)).min(1).optional(),
  harm: z.enum(CONDUCT.harm).optional(),
  exemptions: z.array(z.enum(CONDUCT.exemptions)).min(1).optional(),
  object: text.optional(),
  aggravation: text.optional(),
});
export type Conduct = z.infer<typeof conduct>;
