import { z } from 'zod';
import { ASKERS, MEASURES, OFFICE_KINDS, PATHWAY_IDS, RESEARCH_CONDITIONS, RESEARCH_POSITIONS } from '../vocabulary.ts';
import { contact, duration, factBase, factId, isoDate, langTag, lead, officialName, source, stateCode, text, unknown } from './common.ts';
import { conduct } from './conduct.ts';
import { definition } from './definition.ts';
import { predicate, threshold } from './predicate.ts';

export const office = z.strictObject({
  ...factBase,
  /** One office may be several things: a prosecution unit that is also central authority and 24/7 point. */
  kinds: z.array(z.enum(OFFICE_KINDS)).min(1),
  name: officialName,
  does: text,
  level: z.enum(['federal', 'unit']).optional(),
  unit: z.string().optional(),
  contact: contact.optional(),
  /** True only where the office itself, or the state, publishes that it is reachable at any hour. */
  aroundTheClock: z.boolean().optional(),
});
export type Office = z.infer<typeof office>;

/**
 * Who may order a measure at home, MODEL "Power". `exists: false` is a sourced negative: the law gives nobody this power.
 * `priorBy: judge` = a judge must authorise first; `reviewBy: judge` = a judge reviews afterwards.
 * A judge who orders at the prosecutor's request is `orderedBy: [judge]`, `appliesBy: [prosecutor]`, `priorBy: none`.
 */
export const power = z.strictObject({
  ...factBase,
  measure: z.enum(MEASURES),
  exists: z.boolean().default(true),
  /** Only for this urgency (an emergency rule); absent = always. */
  urgency: z.enum(['emergency', 'urgent']).optional(),
  /** Only for its own cases, or only for requests from abroad; absent = for both. */
  for: z.enum(['home', 'foreign']).optional(),
  /** Whose authorities it is for: those of the federation, or of a unit (`unit`, ISO 3166-2); absent = all of the state. */
  level: z.enum(['federal', 'unit']).optional(),
  unit: z.string().optional(),
  /** Kinds of office that may apply for the order; empty where the one who orders needs no applicant. */
  appliesBy: z.array(z.enum(ASKERS)).default([]),
  orderedBy: z.union([z.array(z.enum(ASKERS)), z.literal('unknown')]),
  priorBy: z.enum(['none', 'judge', 'prosecutor', 'unknown']),
  reviewBy: z.enum(['none', 'judge', 'prosecutor', 'unknown']).default('none'),
  reviewWithinHours: z.number().positive().optional(),
  threshold,
  duration: z.strictObject({ days: z.number().positive(), extendableToDays: z.number().positive().nullable() }).optional(),
  /** Does the order reach a provider that is not established in the state? */
  reach: z.strictObject({
    foreignProviders: z.enum(['yes', 'offers-service', 'no', 'unknown']),
    text: text.optional(),
  }),
  notice: z.strictObject({ user: z.enum(['required', 'deferred', 'forbidden', 'none', 'unknown']), text: text.optional() }),
  secrecy: text.optional(),
  /** In an emergency, may the request go out before the order? Absent = the law does not forbid it as far as read. */
  emergencyOrderMayFollow: z.boolean().optional(),
  /** One sentence on the power as a whole, where the fields do not say it all. */
  text: text.optional(),
});
export type Power = z.infer<typeof power>;

const penaltyForm = z.strictObject({
  form: text,
  /** null: not read. `life` counts as above every threshold. */
  min: duration.nullable().optional(),
  max: z.union([duration, z.literal('life')]).nullable(),
  pinpoint: z.string().optional(),
});

/** An offence of the state's law, keyed to a term of the lawbook. `exists: false` is a sourced negative. */
export const offence = z.strictObject({
  ...factBase,
  term: z.string().min(1),
  exists: z.boolean().default(true),
  name: z.strictObject({ official: z.string().min(1), lang: langTag }).optional(),
  forms: z.array(penaltyForm).default([]),
  /** The conduct in a sentence. */
  elements: text.optional(),
  conduct: conduct.optional(),
  /** For a special case beside the basic offence of the term (genetic data, systems of the state): a charge is taken to be of the basic one. */
  special: z.boolean().default(false),
});
export type Offence = z.infer<typeof offence>;

const rule = <R extends string, S extends z.ZodRawShape>(name: R, shape: S) =>
  z.strictObject({
    ...factBase,
    rule: z.literal(name),
    direction: z.enum(['incoming', 'outgoing', 'both']).default('incoming'),
    /** Only for these ways; absent = for all. */
    pathways: z.array(z.enum(PATHWAY_IDS)).optional(),
    text,
    ...shape,
  });

/** How a state gives (incoming) and seeks (outgoing) assistance under its own law. */
export const assistanceRule = z.discriminatedUnion('rule', [
  rule('language', { languages: z.array(langTag).min(1) }),
  rule('dual-criminality', { value: z.enum(['required', 'not-required', 'coercive']), measures: z.array(z.enum(MEASURES)).optional() }),
  /** Assistance without a treaty, on reciprocity or by letters rogatory. */
  rule('without-treaty', { value: z.enum(['allowed', 'not-allowed']), offices: z.array(factId).optional() }),
  /** The office to which requests go (incoming) or that sends them (outgoing) where the treaty names none. */
  rule('channel', { office: factId }),
  rule('electronic-transmission', { value: z.enum(['accepted', 'not-accepted']) }),
  /** The measure must be open in a like domestic case: the state's own power and threshold count. */
  rule('domestic-power', { measures: z.array(z.enum(MEASURES)).optional() }),
  /** A measure that its law does not give to foreign requests. */
  rule('not-available', { measures: z.array(z.enum(MEASURES)).min(1) }),
  rule('threshold', { measures: z.array(z.enum(MEASURES)).optional(), when: predicate }),
  rule('ground', { ground: z.enum(['mandatory', 'optional']), when: predicate.optional() }),
]);
export type AssistanceRule = z.infer<typeof assistanceRule>;

/**
 * What the law of this state, as the provider's home, says of giving data to a FOREIGN authority without
 * the order of its own authorities. `basis` voluntary: the provider chooses; consent: the account holder agreed.
 */
export const disclosureRule = z.strictObject({
  ...factBase,
  basis: z.enum(['voluntary', 'consent']),
  measures: z.array(z.enum(MEASURES)).min(1),
  /** `us-ecs-rcs`-like kinds of service in the law of the home; absent = every provider. */
  services: z.array(z.string()).optional(),
  /** Only in an emergency; absent = always. */
  urgency: z.literal('emergency').optional(),
  value: z.enum(['permits', 'forbids']),
  when: predicate.optional(),
  text,
});
export type DisclosureRule = z.infer<typeof disclosureRule>;

/** Protection of the person and remedies under the state's own law, shown with every way that uses its process. */
export const protection = z.strictObject({
  ...factBase,
  topic: z.enum(['safeguard', 'notice', 'remedy', 'use-limit', 'privilege', 'data-protection']),
  measures: z.array(z.enum(MEASURES)).optional(),
  side: z.enum(['asker', 'holder', 'both']).default('both'),
  text,
});
export type Protection = z.infer<typeof protection>;

/** A duty of providers to keep data for everyone beforehand. `exists: false` is a sourced negative. */
export const retention = z.strictObject({
  ...factBase,
  exists: z.boolean().default(true),
  /** How long; null: not read. */
  period: duration.nullable().optional(),
  text,
});
export type Retention = z.infer<typeof retention>;

/** What the law, or a published policy of those who prosecute, says of good-faith security research. */
export const research = z.strictObject({
  ...factBase,
  position: z.enum(RESEARCH_POSITIONS),
  conditions: z.array(z.strictObject({ condition: z.enum(RESEARCH_CONDITIONS), text })).default([]),
  text,
});
export type Research = z.infer<typeof research>;

/** A concern that civil society, a treaty body or a court has raised about this law or its use. */
export const concern = z.strictObject({
  ...factBase,
  /** Name of the organisation, body or court. */
  raisedBy: z.string().min(1),
  about: text,
  text,
});
export type Concern = z.infer<typeof concern>;

/** What only readers use, no rule: it stands in the file of a state and of a union. */
const background = {
  definitions: z.array(definition).default([]),
  retention: z.array(retention).default([]),
  research: z.array(research).default([]),
  concerns: z.array(concern).default([]),
};

export const stateFile = z.strictObject({
  state: stateCode,
  legalSystem: z.enum(['civil', 'common', 'mixed']),
  languages: z.array(langTag).min(1),
  federal: z.boolean().default(false),
  checkedOn: isoDate,
  sources: z.record(z.string(), source),
  offices: z.array(office).default([]),
  powers: z.array(power).default([]),
  offences: z.array(offence).default([]),
  assistance: z.array(assistanceRule).default([]),
  disclosure: z.array(disclosureRule).default([]),
  protections: z.array(protection).default([]),
  ...background,
  leads: z.array(lead).default([]),
  unknowns: z.array(unknown).default([]),
});
export type StateFile = z.infer<typeof stateFile>;

/**
 * A legal order above states (the European Union): what it forbids and protects holds in each state that is a member of the
 * group of the same code on the day asked, beside that state's own law. Powers and penalties are the members' own.
 */
export const unionFile = z.strictObject({
  /** Code of the group in `lawbook/terms/groups.yaml`. */
  union: z.string().regex(/^[A-Z]{2,}$/, 'a union has the code of its group, such as EU'),
  languages: z.array(langTag).min(1),
  checkedOn: isoDate,
  sources: z.record(z.string(), source),
  offices: z.array(office).default([]),
  /** What members must punish, by elements; the forms and penalties are in their own law. */
  offences: z.array(offence).default([]),
  /** Bans alone: what its law leaves to the members, their own rules permit or not. */
  disclosure: z.array(disclosureRule.extend({ value: z.literal('forbids') })).default([]),
  protections: z.array(protection).default([]),
  ...background,
  leads: z.array(lead).default([]),
  unknowns: z.array(unknown).default([]),
});
export type UnionFile = z.infer<typeof unionFile>;
