import { z } from 'zod';
import { ASKERS, MEASURES, PATHWAY_IDS, REQUEST_FIELDS } from '../vocabulary.ts';
import { contact, factBase, factId, isoDate, langTag, lead, officialName, partBase, source, stateCode, text, unknown } from './common.ts';
import { definition } from './definition.ts';
import { predicate } from './predicate.ts';

/**
 * A state's part in an instrument. `from` = in force for that state (required for a party unless unknown: null);
 * signatory, invited and none are negatives with `asOf`.
 */
export const participation = z.strictObject({
  ...factBase,
  state: stateCode,
  kind: z.enum(['party', 'signatory', 'invited', 'none']),
  signed: isoDate.nullable().optional(),
  deposited: isoDate.nullable().optional(),
  /** Part of a state's territory only (`CW`); absent = the state as a whole. */
  territory: z.string().optional(),
});
export type Participation = z.infer<typeof participation>;

export const reservation = z.strictObject({
  ...factBase,
  state: stateCode,
  /** The provision as the instrument numbers it: "29(4)". */
  provision: z.string().min(1),
  /** Articles whose ways it limits, where it is declared on another: 14(3) limits article 33. */
  touches: z.array(z.string().min(1)).optional(),
  kind: z.enum(['reservation', 'declaration']).default('reservation'),
  role: z.enum(['requesting', 'requested', 'either']),
  effect: z.enum(['excludes', 'permitsRefusal', 'addsCondition', 'limitsUse', 'interprets']),
  /** When it bites; absent = always. */
  when: predicate.optional(),
  text,
});
export type Reservation = z.infer<typeof reservation>;

/** "The list of this state's reservations was read whole": absence is then known. */
export const reservationsRead = z.strictObject({ ...factBase, state: stateCode, provisions: z.array(z.string()).optional() });

export const designation = z
  .strictObject({
    ...factBase,
    state: stateCode,
    /** "27", "35", "3": the provision under which the office was named. */
    provision: z.string().min(1),
    direction: z.enum(['incoming', 'outgoing', 'both']).default('both'),
    stage: z.string().optional(),
    /** An office of the state's file; or `named` where the state's file is not written. */
    office: factId.optional(),
    named: z.strictObject({ name: officialName, contact: contact.optional() }).optional(),
  })
  .refine((d) => (d.office === undefined) !== (d.named === undefined), 'give either office or named');
export type Designation = z.infer<typeof designation>;

export const contentItem = z.strictObject({
  ...partBase,
  field: z.enum(REQUEST_FIELDS),
  text,
  /** Only needed where this holds ("if known", "for searches"). */
  when: text.optional(),
  measures: z.array(z.enum(MEASURES)).optional(),
});
export type ContentItem = z.infer<typeof contentItem>;

export const limit = z.strictObject({
  ...partBase,
  amount: z.number().positive(),
  unit: z.enum(['hours', 'days', 'months']),
  kind: z.enum(['at-least', 'at-most']),
  /** The event from which it counts. */
  startsAt: text,
  /** A deadline for the one who received the request, counted from its receipt. */
  fromReceipt: z.boolean().default(false),
  what: text,
  urgency: z.enum(['emergency']).optional(),
  measures: z.array(z.enum(MEASURES)).optional(),
});
export type Limit = z.infer<typeof limit>;

export const ground = z.strictObject({
  ...partBase,
  ground: z.enum(['mandatory', 'optional']),
  text,
  /** On which facts it bites; absent = for the requested state to say, on facts the question does not hold. */
  when: predicate.optional(),
  measures: z.array(z.enum(MEASURES)).optional(),
});
export type Ground = z.infer<typeof ground>;

export const cited = z.strictObject({ ...partBase, text, measures: z.array(z.enum(MEASURES)).optional() });
export type Cited = z.infer<typeof cited>;

/** A condition that the instrument sets on the request: its scope, a penalty threshold, a stage. */
export const requirement = z.strictObject({
  ...partBase,
  when: predicate,
  /** Whose penalties count for a threshold. */
  of: z.enum(['requesting', 'requested']).default('requesting'),
  measures: z.array(z.enum(MEASURES)).optional(),
  text,
});
export type Requirement = z.infer<typeof requirement>;

/** One way that the instrument opens: an article (or group of articles) that gives a measure. */
export const provision = z.strictObject({
  ...factBase,
  article: z.string().min(1),
  title: text,
  text,
  /** The legal basis of the engine that reads it; absent for articles that only explain. */
  pathway: z.enum(PATHWAY_IDS).optional(),
  measures: z.array(z.enum(MEASURES)).default([]),
  yields: z.enum(['evidence', 'preservation', 'information']).optional(),
  /** Through whom: a designation of `under` (the provision under which offices are named), or directly. */
  channel: z
    .strictObject({
      ...partBase,
      via: z.enum(['central-authority', 'contact-point-24-7', 'competent-authority', 'judicial-authority', 'diplomatic', 'provider', 'police']),
      under: z.string().optional(),
      text,
    })
    .optional(),
  urgentChannel: z
    .strictObject({
      ...partBase,
      via: z.enum(['central-authority', 'contact-point-24-7', 'competent-authority', 'judicial-authority', 'diplomatic', 'provider', 'police']),
      under: z.string().optional(),
      text,
    })
    .optional(),
  /** Kinds of office that issue the request or validate it, where the instrument says so. */
  issuers: z.array(z.strictObject({ ...partBase, by: z.array(z.enum(ASKERS)).min(1), measures: z.array(z.enum(MEASURES)).optional() })).default([]),
  /** not-required: may not be demanded; may-refuse: refusal allowed without it; required: a condition; by-domestic-law: the requested state's rule counts. */
  dualCriminality: z
    .strictObject({
      ...partBase,
      rule: z.enum(['not-required', 'may-refuse', 'required', 'by-domestic-law']),
      measures: z.array(z.enum(MEASURES)).optional(),
      text,
    })
    .optional(),
  /** The requested state's own powers and thresholds count (Budapest 25(4)), or only the instrument's closed list. */
  domesticLaw: z.enum(['admitted', 'excluded']).optional(),
  /** The instrument itself demands that the asker could order the measure at home. */
  demandsOwnPower: z.boolean().default(false),
  requirements: z.array(requirement).default([]),
  contents: z.array(contentItem).default([]),
  limits: z.array(limit).default([]),
  grounds: z.array(ground).default([]),
  safeguards: z.array(cited).default([]),
  useLimits: z.array(cited).default([]),
  userNotice: z.array(cited).default([]),
  remedies: z.array(cited).default([]),
  languageRule: cited.optional(),
});
export type Provision = z.infer<typeof provision>;

/** Binds a state's authorities to a norm of human rights (ICCPR 19, American Convention 13). */
export const instrumentKind = z.enum([
  'treaty',
  'protocol',
  'bilateral-treaty',
  'scheme',
  'eu-regulation',
  'eu-directive',
  'executive-agreement',
  'network',
  'statute',
  'human-rights-treaty',
]);

const instrumentBody = {
  id: z.string().regex(/^[a-z0-9-]+$/),
  kind: instrumentKind,
  names: text,
  shortNames: text,
  /** Official languages or languages of the authentic text. */
  authentic: z.array(langTag).default([]),
  depositary: z.string().optional(),
  /** In force at all: `from: null` with `asOf` = known not to be in force then. */
  inForce: z.strictObject({ ...factBase, status: z.enum(['in-force', 'not-in-force', 'unknown']), text: text.optional() }),
  /** The list of participants was read whole on this day: a state that is not on it takes no part. */
  completeAsOf: z.strictObject({ ...factBase, asOf: isoDate }).optional(),
  /** Only parties to this other instrument can be parties to this one. */
  openOnlyToPartiesOf: z.string().optional(),
  /** For the statute of one state that opens a way to authorities of others: whose law it is. */
  lawOf: stateCode.optional(),
  /** For bilateral treaties: the two states. */
  between: z.tuple([stateCode, stateCode]).optional(),
  participation: z.array(participation).default([]),
  reservations: z.array(reservation).default([]),
  reservationsRead: z.array(reservationsRead).default([]),
  designations: z.array(designation).default([]),
  provisions: z.array(provision).default([]),
  /** What it defines, for all its ways. */
  definitions: z.array(definition).default([]),
  leads: z.array(lead).default([]),
  unknowns: z.array(unknown).default([]),
};

export const instrumentFile = z.strictObject({
  ...instrumentBody,
  checkedOn: isoDate,
  sources: z.record(z.string(), source),
});
export type InstrumentFile = z.infer<typeof instrumentFile>;

/** Several instruments that share their sources (the bilateral treaties). */
export const instrumentFamily = z.strictObject({
  family: z.string(),
  checkedOn: isoDate,
  sources: z.record(z.string(), source),
  instruments: z.array(z.strictObject(instrumentBody)).min(1),
  leads: z.array(lead).default([]),
  unknowns: z.array(unknown).default([]),
});
export type InstrumentFamily = z.infer<typeof instrumentFamily>;
