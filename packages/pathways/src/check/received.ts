import {
  ASKERS,
  type Asker,
  type Law,
  MEASURES,
  type Measure,
  PATHWAY_IDS,
  type PathwayId,
  REQUEST_FIELDS,
  type RequestField,
  URGENCIES,
  type Urgency,
} from '@exhorto/lawbook';
import { type FieldProblem, isDate } from '../question.ts';

/** A field of a letter on the desk: present, absent (undefined) or there but not readable. */
export type Read<T> = T | { illegible: true } | undefined;

/** A request as it was received (MODEL, "The reverse question"). */
export interface Received {
  sender: { state: Read<string>; office?: Read<string>; kind: Read<Asker>; address?: Read<string> };
  /** The way that the letter relies on. */
  claimedBasis?: Read<PathwayId>;
  measure: Read<Measure>;
  /** What is asked for, in the letter's words. */
  data?: Read<string>;
  identifiers?: Read<string[]>;
  period?: Read<{ from: string; to: string }>;
  offence?: Read<string>;
  order?: Read<{ by?: Read<Asker>; on?: Read<string>; signature?: Read<boolean> }>;
  /** How it came: e-mail, portal, post, in person, central authority, 24/7 point. */
  channel?: Read<string>;
  /** Who received it: an entity of a listed provider, or state:XX for a provider or authority established there. */
  entity: string;
  receivedOn: string;
  urgency: Urgency;
  secrecy?: Read<boolean>;
  /** Fields of a request that the letter contains beyond those named above. */
  contains: RequestField[];
  /** The sender was called back through the contact published in the lawbook and confirmed the letter. */
  verified: boolean;
}

export function legible<T>(x: Read<T>): T | undefined {
  return x !== undefined && x !== null && typeof x === 'object' && 'illegible' in x ? undefined : (x as T | undefined);
}

export function isIllegible(x: unknown): boolean {
  return x !== null && typeof x === 'object' && 'illegible' in x;
}

export type ReadReceived = { received: Received; problems: [] } | { received: undefined; problems: FieldProblem[] };

/** Reads a received request from untrusted JSON; every problem names its field and the allowed values. */
export function readReceived(law: Law, raw: unknown, today: string): ReadReceived {
  const problems: FieldProblem[] = [];
  const bad = (field: string, value: unknown, code: FieldProblem['code'], message: string, allowed?: readonly string[]): undefined => {
    problems.push({ field, value, code, message: `${field}: ${message}`, ...(allowed === undefined ? {} : { allowed }) });
    return undefined;
  };
  if (raw === null || typeof raw !== 'object' || Array.isArray(raw)) {
    bad('request', raw, 'required', 'is a JSON object');
    return { received: undefined, problems };
  }
  const r = raw as Record<string, unknown>;
  const known = [
    'sender',
    'claimedBasis',
    'measure',
    'data',
    'identifiers',
    'period',
    'offence',
    'order',
    'channel',
    'entity',
    'receivedOn',
    'urgency',
    'secrecy',
    'contains',
    'verified',
  ];
  for (const k of Object.keys(r)) if (!known.includes(k)) bad(k, r[k], 'unknown-field', 'is not a field of a received request', known);

  const one = <T extends string>(field: string, value: unknown, allowed: readonly T[]): Read<T> => {
    if (value === undefined || value === null || value === '') return undefined;
    if (isIllegible(value)) return { illegible: true };
    return allowed.find((a) => a === value) ?? bad(field, value, 'unknown-value', `"${String(value)}" is not known`, allowed);
  };
  const words = (field: string, value: unknown): Read<string> => {
    if (value === undefined || value === null || value === '') return undefined;
    if (isIllegible(value)) return { illegible: true };
    return typeof value === 'string' && value.length <= 20_000 ? value : bad(field, value, 'unknown-value', 'is a text');
  };
  const flag = (field: string, value: unknown): Read<boolean> => {
    if (value === undefined || value === null) return undefined;
    if (isIllegible(value)) return { illegible: true };
    return typeof value === 'boolean' ? value : bad(field, value, 'not-a-boolean', 'is true or false');
  };
  const day = (field: string, value: unknown): Read<string> => {
    if (value === undefined || value === null || value === '') return undefined;
    if (isIllegible(value)) return { illegible: true };
    return typeof value === 'string' && isDate(value) ? value : bad(field, value, 'not-a-date', `"${String(value)}" is not a date; write 2026-11-23`);
  };
  const states = law.book.stateTerms.map((s) => s.state);
  const sender = r['sender'] !== null && typeof r['sender'] === 'object' && !isIllegible(r['sender']) ? (r['sender'] as Record<string, unknown>) : {};
  const order = r['order'] !== null && typeof r['order'] === 'object' && !isIllegible(r['order']) ? (r['order'] as Record<string, unknown>) : undefined;
  const entity = r['entity'];
  const entities = [...law.book.providers.flatMap((p) => p.entities.map((e) => e.id)), ...states.map((s) => `state:${s}`)];
  if (typeof entity !== 'string' || !entities.includes(entity))
    bad('entity', entity, entity === undefined ? 'required' : 'unknown-value', 'who received it: the id of a provider entity, or state:XX', entities);
  const offence = words('offence', r['offence']);
  const offenceTerm = legible(offence);
  if (offenceTerm !== undefined && law.offence(offenceTerm) === undefined && !/^other:\s*\S/.test(offenceTerm))
    bad('offence', offenceTerm, 'unknown-value', 'is not a term of the lawbook; write other:TEXT', [...law.book.offences.map((o) => o.id), 'other:TEXT']);
  const identifiers = r['identifiers'];
  const contains = Array.isArray(r['contains']) ? r['contains'] : [];
  for (const f of contains)
    if (!REQUEST_FIELDS.some((x) => x === f)) bad('contains', f, 'unknown-value', `"${String(f)}" is not a field of a request`, REQUEST_FIELDS);
  const period = r['period'];
  let readPeriod: Received['period'];
  if (isIllegible(period)) readPeriod = { illegible: true };
  else if (period !== undefined && period !== null) {
    const p = period as Record<string, unknown>;
    if (typeof p['from'] === 'string' && typeof p['to'] === 'string' && isDate(p['from']) && isDate(p['to'])) readPeriod = { from: p['from'], to: p['to'] };
    else bad('period', period, 'not-a-date', 'is {from, to} with two dates');
  }
  const received: Received = {
    sender: {
      state: one('sender.state', sender['state'], states),
      office: words('sender.office', sender['office']),
      kind: one('sender.kind', sender['kind'], ASKERS),
      address: words('sender.address', sender['address']),
    },
    claimedBasis: one('claimedBasis', r['claimedBasis'], PATHWAY_IDS),
    measure: one('measure', r['measure'], MEASURES),
    data: words('data', r['data']),
    identifiers: isIllegible(identifiers)
      ? { illegible: true }
      : Array.isArray(identifiers) && identifiers.every((x) => typeof x === 'string')
        ? identifiers
        : identifiers === undefined || identifiers === null
          ? undefined
          : bad('identifiers', identifiers, 'not-a-list', 'is a list of texts'),
    period: readPeriod,
    offence,
    order: isIllegible(r['order'])
      ? { illegible: true }
      : order === undefined
        ? undefined
        : { by: one('order.by', order['by'], ASKERS), on: day('order.on', order['on']), signature: flag('order.signature', order['signature']) },
    channel: words('channel', r['channel']),
    entity: typeof entity === 'string' ? entity : '',
    receivedOn: legible(day('receivedOn', r['receivedOn'])) ?? today,
    urgency: legible(one('urgency', r['urgency'], URGENCIES)) ?? 'ordinary',
    secrecy: flag('secrecy', r['secrecy']),
    contains: contains.filter((f): f is RequestField => REQUEST_FIELDS.some((x) => x === f)),
    verified: r['verified'] === true,
  };
  return problems.length > 0 ? { received: undefined, problems } : { received, problems: [] };
}
