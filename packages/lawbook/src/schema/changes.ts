import { z } from 'zod';
import { MEASURES, PATHWAY_IDS } from '../vocabulary.ts';
import { factId, isoDate, stateCode, text } from './common.ts';

/** So many facts and answers are listed in one entry; the counts say how many there were. */
export const MOST_FACTS = 200;
export const MOST_ANSWERS = 100;

/** `absent`: the way was not listed. */
const verdict = z.enum(['closed', 'unknown', 'conditional', 'open', 'absent']);

export const factChange = z.strictObject({
  id: factId,
  kind: z.enum(['added', 'changed', 'removed']),
  /** Names of the fields that differ, for `changed`. */
  fields: z.array(z.string()).default([]),
});

/** A verdict that is another one now: who asks whom for what by which way. */
export const answerChange = z.strictObject({
  from: stateCode,
  holder: z.string().min(1),
  measure: z.enum(MEASURES),
  pathway: z.enum(PATHWAY_IDS),
  before: verdict,
  after: verdict,
});

/** What changed in the lawbook with one version, and which answers changed with it. */
export const changeEntry = z
  .strictObject({
    /** The version that came of it. */
    version: z.string().regex(/^[0-9a-f]{16}$/, 'is a version of the lawbook: 16 hexadecimal digits'),
    on: isoDate,
    text,
    counts: z.strictObject({ facts: z.int().nonnegative(), answers: z.int().nonnegative() }),
    facts: z.array(factChange).max(MOST_FACTS).default([]),
    answers: z.array(answerChange).max(MOST_ANSWERS).default([]),
  })
  .refine((e) => e.facts.length <= e.counts.facts && e.answers.length <= e.counts.answers, 'lists more than its counts say');
export type ChangeEntry = z.infer<typeof changeEntry>;

/** `lawbook/changes.yaml`, newest first. */
export const changesFile = z.strictObject({ changes: z.array(changeEntry) });
