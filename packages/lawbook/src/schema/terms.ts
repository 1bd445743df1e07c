import { z } from 'zod';
import { REGIONS } from '../vocabulary.ts';
import { factBase, isoDate, source, stateCode, text } from './common.ts';
import { conduct } from './conduct.ts';
import { predicate } from './predicate.ts';

/** `lawbook/terms/offences.yaml`: what an offence can be named in a question. */
export const offenceTerms = z.strictObject({
  checkedOn: isoDate,
  sources: z.record(z.string(), source),
  offences: z.array(
    z.strictObject({
      id: z.string().regex(/^[a-z0-9-]+$/),
      names: text,
      /** Article of the Budapest Convention, for arts 2-11. */
      budapest: z.string().optional(),
      /** Article of the UN convention against cybercrime that makes it a convention offence. */
      uncc: z.string().optional(),
      /** An offence of expression: no way is open (ICCPR 19, American Convention 13). */
      speech: z.boolean().default(false),
      /** Treated as an offence everywhere: dual criminality is met. Never for speech or political offences. */
      criminalEverywhere: z.strictObject(factBase).optional(),
      /** The conduct that the Budapest Convention asks its parties to punish, without what a party may add. */
      convention: z.strictObject({ ...factBase, conduct, options: z.array(text).default([]) }).optional(),
    }),
  ),
});
export type OffenceTerms = z.infer<typeof offenceTerms>;

/** `lawbook/terms/conditions.yaml`: named conditions of a case (`holds`). */
export const conditionTerms = z.strictObject({
  conditions: z.array(
    z.strictObject({
      id: z.string().regex(/^[a-z0-9-]+$/),
      names: text,
      question: text,
      /** Inputs of the question that say the same: an emergency is an imminent danger. */
      metBy: predicate.optional(),
    }),
  ),
});
export type ConditionTerms = z.infer<typeof conditionTerms>;

/** `lawbook/terms/vocabulary.yaml`: labels of the closed vocabularies. */
export const vocabularyTerms = z.strictObject({
  measures: z.record(z.string(), z.strictObject({ name: text, noun: text, explains: text })),
  askers: z.record(z.string(), z.strictObject({ name: text, who: text, the: text })),
  urgencies: z.record(z.string(), z.strictObject({ name: text, explains: text })),
  stages: z.record(z.string(), z.strictObject({ name: text })),
  purposes: z.record(z.string(), z.strictObject({ name: text })),
  accountKinds: z.record(z.string(), z.strictObject({ name: text })),
  officeKinds: z.record(z.string(), z.strictObject({ name: text })),
  fields: z.record(z.string(), z.strictObject({ name: text, explains: text })),
  pathways: z.record(z.string(), z.strictObject({ name: text })),
  regions: z.record(z.string(), z.strictObject({ name: text })),
  researchPositions: z.record(z.string(), z.strictObject({ name: text, explains: text })),
  researchConditions: z.record(z.string(), z.strictObject({ name: text })),
  conduct: z.record(z.string(), z.strictObject({ name: text, values: z.record(z.string(), text) })),
  conceptDomains: z.record(z.string(), z.strictObject({ name: text, explains: text })),
  wordRelations: z.record(z.string(), z.strictObject({ name: text })),
});
export type VocabularyTerms = z.infer<typeof vocabularyTerms>;

/** `lawbook/terms/states.yaml`: every state that can be named, with its names. */
export const stateTerms = z.strictObject({
  states: z.array(
    z.strictObject({
      state: stateCode,
      names: text,
      /** What stands before the name in a sentence: "the" Netherlands, "o" Brasil. */
      article: z.strictObject({ en: z.literal('the').optional(), pt: z.enum(['o', 'a', 'os', 'as']).optional() }).optional(),
      americas: z.boolean().default(false),
      region: z.enum(REGIONS),
    }),
  ),
});
export type StateTerms = z.infer<typeof stateTerms>;

/** `lawbook/terms/groups.yaml`: groups of states with dated membership (EU, EEA). */
export const groupTerms = z.strictObject({
  checkedOn: isoDate,
  sources: z.record(z.string(), source),
  groups: z.array(
    z.strictObject({
      ...factBase,
      group: z.string().regex(/^[A-Z]{3,}$|^EU$/),
      names: text,
      members: z.array(z.strictObject({ state: stateCode, from: isoDate.nullable().optional(), to: isoDate.nullable().optional() })),
    }),
  ),
});
export type GroupTerms = z.infer<typeof groupTerms>;
