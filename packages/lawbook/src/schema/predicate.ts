import { z } from 'zod';
import { ACCOUNT_KINDS, ASKERS, MEASURES, PURPOSES, STAGES, URGENCIES } from '../vocabulary.ts';
import { type Text, text } from './common.ts';

/**
 * A threshold or condition that the engine can evaluate. An input that the question does not give makes it
 * conditional and names the input; `unknown` says that the law itself is not known here.
 */
export type Predicate =
  | { always: true }
  | { all: Predicate[] }
  | { any: Predicate[] }
  | { not: Predicate }
  | { offences: string[] }
  /**
   * The offence carries a maximum penalty of at least (with `above`: of more than) so many years in the law of the state whose
   * rule this is; with `of: requesting`, in that of the state that asks (TIA Act 1979 (AU) s 15B).
   */
  | { leastMaxPenalty: number; above?: boolean | undefined; of?: 'requesting' | undefined }
  | { leastMinPenalty: number; above?: boolean | undefined; of?: 'requesting' | undefined }
  /** A named condition of `lawbook/terms/conditions.yaml` that the asker says is met (`holds`). */
  | { holds: string }
  | { urgency: (typeof URGENCIES)[number][] }
  | { stage: (typeof STAGES)[number][] }
  | { purpose: (typeof PURPOSES)[number][] }
  | { measure: (typeof MEASURES)[number][] }
  | { asker: (typeof ASKERS)[number][] }
  | { accountKind: (typeof ACCOUNT_KINDS)[number][] }
  | { organised: boolean }
  | { consent: boolean }
  | { privileged: boolean }
  | { alreadyPreserved: boolean }
  | { speech: boolean }
  | { userIn: string[] }
  | { userNationality: string[] }
  /** The other state of the request (asker's or holder's) is one of these or in one of these groups. */
  | { otherState: string[] }
  | { dualCriminality: true }
  | { unknown: Text };

export const predicate: z.ZodType<Predicate> = z.lazy(() =>
  z.union([
    z.strictObject({ always: z.literal(true) }),
    z.strictObject({ all: z.array(predicate).min(1) }),
    z.strictObject({ any: z.array(predicate).min(1) }),
    z.strictObject({ not: predicate }),
    z.strictObject({ offences: z.array(z.string()).min(1) }),
    z.strictObject({ leastMaxPenalty: z.number().positive(), above: z.boolean().optional(), of: z.literal('requesting').optional() }),
    z.strictObject({ leastMinPenalty: z.number().positive(), above: z.boolean().optional(), of: z.literal('requesting').optional() }),
    z.strictObject({ holds: z.string() }),
    z.strictObject({ urgency: z.array(z.enum(URGENCIES)).min(1) }),
    z.strictObject({ stage: z.array(z.enum(STAGES)).min(1) }),
    z.strictObject({ purpose: z.array(z.enum(PURPOSES)).min(1) }),
    z.strictObject({ measure: z.array(z.enum(MEASURES)).min(1) }),
    z.strictObject({ asker: z.array(z.enum(ASKERS)).min(1) }),
    z.strictObject({ accountKind: z.array(z.enum(ACCOUNT_KINDS)).min(1) }),
    z.strictObject({ organised: z.boolean() }),
    z.strictObject({ consent: z.boolean() }),
    z.strictObject({ privileged: z.boolean() }),
    z.strictObject({ alreadyPreserved: z.boolean() }),
    z.strictObject({ speech: z.boolean() }),
    z.strictObject({ userIn: z.array(z.string()).min(1) }),
    z.strictObject({ userNationality: z.array(z.string()).min(1) }),
    z.strictObject({ otherState: z.array(z.string()).min(1) }),
    z.strictObject({ dualCriminality: z.literal(true) }),
    z.strictObject({ unknown: text }),
  ]),
);

/** The same rule for the engine and for the reader. */
export const threshold = z.strictObject({ when: predicate, text });
export type Threshold = z.infer<typeof threshold>;
