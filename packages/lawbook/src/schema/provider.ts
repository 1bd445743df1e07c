import { z } from 'zod';
import { MEASURES, REQUEST_FIELDS } from '../vocabulary.ts';
import { factBase, factId, isoDate, langTag, lead, source, stateCode, text, unknown } from './common.ts';

/** States or groups of `lawbook/terms/groups.yaml` (EEA, EU, AMERICAS …); `*` = everyone. */
const places = z.array(z.string().regex(/^(\*|[A-Z]{2,})$/)).min(1);

export const entity = z.strictObject({
  ...factBase,
  name: z.string().min(1),
  state: stateCode,
  /** operator: runs the service and holds the data of those it serves; establishment: a local company that does not. */
  role: z.enum(['operator', 'establishment']),
  serves: places.optional(),
  except: places.optional(),
  /** Kind of service in the law of its home (`ecs-rcs` for 18 USC 2510, 2711), where that law makes a difference. */
  service: z.string().optional(),
  address: z.string().optional(),
});
export type Entity = z.infer<typeof entity>;

/** What the provider says it does when a FOREIGN authority asks it directly. */
export const policy = z.strictObject({
  ...factBase,
  measures: z.array(z.enum(MEASURES)).min(1),
  entities: z.array(factId).optional(),
  /** Requesting states or groups it is said for; absent = all. */
  askers: places.optional(),
  urgency: z.literal('emergency').optional(),
  /** yes: it answers such requests, case by case; no: it sends them to mutual assistance. */
  answers: z.enum(['yes', 'no']),
  text,
});
export type Policy = z.infer<typeof policy>;

export const channel = z.strictObject({
  ...factBase,
  name: z.string().min(1),
  entities: z.array(factId).optional(),
  forUrgency: z.enum(['any', 'emergency']).default('any'),
  url: z.url().nullable().optional(),
  email: z.string().nullable().optional(),
  languages: z.array(langTag).optional(),
  text,
});
export type ProviderChannel = z.infer<typeof channel>;

export const providerRequirement = z.strictObject({
  ...factBase,
  field: z.enum(REQUEST_FIELDS),
  text,
  measures: z.array(z.enum(MEASURES)).optional(),
  /** Only where one of these companies is asked; absent = all. */
  entities: z.array(factId).optional(),
});

export const providerLimit = z.strictObject({
  ...factBase,
  measures: z.array(z.enum(MEASURES)).optional(),
  amount: z.number().positive(),
  unit: z.enum(['hours', 'days', 'months']),
  kind: z.enum(['at-least', 'at-most']),
  startsAt: text,
  what: text,
  entities: z.array(factId).optional(),
});

export const providerNotice = z.strictObject({ ...factBase, tells: z.enum(['yes', 'no', 'unknown']), text, entities: z.array(factId).optional() });

export const providerFile = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  name: z.string().min(1),
  services: text,
  /** Named conditions that are about the holder and that this provider meets (true) or does not (false); absent = asked. */
  kinds: z.record(z.string(), z.boolean()).default({}),
  /** A profile that stands for every provider of its kind, not a company. */
  generic: z.boolean().default(false),
  checkedOn: isoDate,
  sources: z.record(z.string(), source),
  entities: z.array(entity).default([]),
  policies: z.array(policy).default([]),
  channels: z.array(channel).default([]),
  requirements: z.array(providerRequirement).default([]),
  limits: z.array(providerLimit).default([]),
  notice: z.array(providerNotice).default([]),
  leads: z.array(lead).default([]),
  unknowns: z.array(unknown).default([]),
});
export type ProviderFile = z.infer<typeof providerFile>;
