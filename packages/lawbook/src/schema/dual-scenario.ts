import { z } from 'zod';
import { CONDUCT, type ConductElement } from '../vocabulary.ts';
import { isoDate, stateCode } from './common.ts';

const elementName = z.enum(Object.keys(CONDUCT) as [ConductElement, ...ConductElement[]]);

const dualVerdict = z.enum(['met', 'met-if', 'doubtful', 'not-met', 'unknown']);

/** Conduct charged in one state: would it be an offence in another on that day? Written from the statutes. */
export const dualScenario = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  /** The case in one sentence, as a lawyer would tell it. */
  title: z.string().min(10),
  /** Where the conduct is charged. */
  from: stateCode,
  /** Where it would have to be an offence. */
  to: stateCode,
  /** Id of the offence (`lawbook/terms/offences.yaml`). */
  offence: z.string().regex(/^[a-z0-9-]+$/),
  on: isoDate,
  /** One verdict, or those that the sources leave open. */
  expect: z.union([dualVerdict, z.array(dualVerdict).min(2)]),
  /** The other offence that the conduct may be there, where that state lacks this one. */
  otherOffence: z.string().optional(),
  /** What the facts must show; each value must be among what is said. */
  show: z.array(z.strictObject({ element: elementName, values: z.array(z.string()).min(1) })).optional(),
  /** How single elements must stand. */
  elements: z.partialRecord(elementName, z.enum(['met', 'alleged', 'unread'])).optional(),
  /** What the two laws say, with pinpoints; never taken from the answer itself. */
  because: z.string().min(20),
  sources: z.array(z.strictObject({ title: z.string().min(3), pinpoint: z.string().min(1), url: z.url().optional() })).min(1),
});
export type DualScenario = z.infer<typeof dualScenario>;

export const dualScenarioFile = z.strictObject({ scenarios: z.array(dualScenario).min(1) });
