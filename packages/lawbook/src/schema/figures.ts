import { z } from 'zod';
import { factId, isoDate, seen, source, stateCode, text } from './common.ts';

/**
 * What kind of request a figure counts. `all`: requests for data of every kind together; `legal-request`: orders and
 * other compulsory or formal requests sent directly; `mlat`: requests that the company knows came through mutual
 * assistance; `restriction`: to block or delete an account, which is no request for data.
 */
export const PROCESSES = ['all', 'legal-request', 'emergency', 'preservation', 'mlat', 'restriction'] as const;
export type Process = (typeof PROCESSES)[number];

/** A number, or only that it is smaller than another ("fewer than 10"). */
export const count = z.union([z.number().int().nonnegative(), z.strictObject({ under: z.number().int().positive() })]);
export type Count = z.infer<typeof count>;

/** A kind of request as the company tells them apart, and which of the closed list it comes under. */
export const figureKind = z.strictObject({
  kind: z.string().regex(/^[a-z0-9-]+$/),
  process: z.enum(PROCESSES),
  /** As the company, or who copied its report, names it. */
  named: z.string().min(1),
  name: text,
  /** A key of `counting`: how the company counts this kind. */
  counting: z.string().optional(),
});
export type FigureKind = z.infer<typeof figureKind>;

/** Requests of one state in one period `[from, to)`. What was not published is absent, never 0. */
export const figure = z.strictObject({
  id: factId,
  /** The state that asked, as the company attributes it. */
  state: stateCode,
  from: isoDate,
  to: isoDate,
  /** A kind of this file. */
  kind: z.string().min(1),
  /** Requests received. */
  requests: count.optional(),
  /** Users, accounts, devices or identifiers that the requests named. */
  accounts: count.optional(),
  /** Share of requests in which at least some data was given, as published (rounded by the company). */
  answered: z.number().min(0).max(1, 'a share is 0 to 1: 54 % is 0.54').optional(),
  /** Requests in which at least some data was given, where the number itself is published. */
  answeredRequests: z.number().int().nonnegative().optional(),
  /** For preservation that is counted by account: the accounts that were preserved. */
  answeredAccounts: z.number().int().nonnegative().optional(),
  /** A key of `counting`: what is peculiar to this figure. */
  counting: z.string().optional(),
  source: z.string().min(1),
  pinpoint: z.string().min(1),
  seen,
  checkedOn: isoDate.optional(),
  note: z.string().optional(),
});

/** The published figures of one provider. They answer no legal question: they stand beside the lawbook, not in it. */
export const figuresFile = z.strictObject({
  provider: z.string().regex(/^[a-z0-9-]+$/),
  checkedOn: isoDate,
  sources: z.record(z.string(), source),
  /** How the company counts: companies count differently. */
  counting: z.record(z.string(), text).default({}),
  kinds: z.array(figureKind).min(1),
  rows: z.array(figure).min(1),
});
export type FiguresFile = z.infer<typeof figuresFile>;
