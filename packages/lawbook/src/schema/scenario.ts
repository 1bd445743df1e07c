import { z } from 'zod';
import { PATHWAY_IDS } from '../vocabulary.ts';
import { isoDate, stateCode } from './common.ts';

const verdict = z.enum(['closed', 'unknown', 'conditional', 'open']);

/** What a way must be; what is not said is not tested. */
export const expectedWay = z.strictObject({
  id: z.enum(PATHWAY_IDS),
  instrument: z.string().optional(),
  state: stateCode.optional(),
  entity: z.string().optional(),
  /** `absent`: the way must not be listed at all. */
  verdict: z.union([verdict, z.array(verdict).min(1), z.literal('absent')]),
  yields: z.enum(['evidence', 'preservation', 'information']).optional(),
  conflict: z.boolean().optional(),
  /** Inputs (or deciders) that must be among the conditions. */
  conditions: z.array(z.string()).optional(),
  /** Facts that must be in the tree of reasons. */
  facts: z.array(z.string()).optional(),
  /** Kinds of office that must be among the steps, as actor or addressee. */
  steps: z.array(z.string()).optional(),
  /** Articles that must be cited by the contents. */
  contents: z.array(z.string()).optional(),
  asOf: isoDate.optional(),
  grounds: z.array(z.string()).optional(),
});

/** What the answer must say; what is not said is not tested. */
export const expectation = z.strictObject({
  ownLaw: z
    .strictObject({
      competent: z.boolean().nullable().optional(),
      orderedBy: z.array(z.string()).nullable().optional(),
      appliesBy: z.array(z.string()).optional(),
      priorBy: z.string().nullable().optional(),
      reviewBy: z.string().nullable().optional(),
      reviewWithinHours: z.number().nullable().optional(),
      verdict: verdict.optional(),
      through: z.string().nullable().optional(),
      articles: z.array(z.string()).optional(),
    })
    .optional(),
  ways: z.array(expectedWay).optional(),
  /** The best way, first in the list. */
  first: z.enum(PATHWAY_IDS).optional(),
  /** No way at all may be open. */
  noneOpen: z.boolean().optional(),
  speech: z.boolean().optional(),
  /** Norms of human rights that the notice on an offence of expression must cite (iccpr.19). */
  norms: z.array(z.string()).optional(),
  unknowns: z.array(z.string()).optional(),
  /** For `check`. */
  authenticity: z.enum(['verified', 'unverified', 'mismatch', 'unknown-office']).optional(),
  claimed: verdict.optional(),
  mustNot: z.array(z.string()).optional(),
  must: z.array(z.string()).optional(),
  may: z.array(z.string()).optional(),
  notMay: z.array(z.string()).optional(),
  missing: z.array(z.string()).optional(),
});

export const scenario = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  /** The case in one sentence, as a lawyer would tell it. */
  title: z.string().min(10),
  /** Why the answer must be so, with the articles; written from the sources, never from the engine's output. */
  why: z.string().min(20),
  /** Where that was read. */
  sources: z.array(z.string()).min(1),
  /** The question, as `exhorto ask` takes it (camel case). */
  ask: z.record(z.string(), z.unknown()).optional(),
  /** A received request, as `exhorto check` takes it. */
  check: z.record(z.string(), z.unknown()).optional(),
  expect: expectation.optional(),
  /** A table of like cases: each adds to the question (or the received request) and has its own expectation. */
  cases: z
    .array(
      z.strictObject({
        /** What is different in this case, in a few words. */
        when: z.string().min(3),
        ask: z.record(z.string(), z.unknown()).optional(),
        check: z.record(z.string(), z.unknown()).optional(),
        expect: expectation,
      }),
    )
    .optional(),
});
/** One question with its expectation; a table of cases becomes one for each case. */
export type Scenario = Omit<z.infer<typeof scenario>, 'expect' | 'cases'> & { expect: z.infer<typeof expectation> };

export const scenarioFile = z.strictObject({ scenarios: z.array(scenario).min(1) });
