import { ACCOUNT_KINDS, ASKERS, type Law, MEASURES, PURPOSES, STAGES, URGENCIES } from '@exhorto/lawbook';
import type { Query } from './query.ts';

/** What is wrong with one field of a question: which, why, and what would be right. */
export interface FieldProblem {
  /** Camel case, as in the API; the terminal writes it in kebab case. */
  field: string;
  value: unknown;
  code: 'required' | 'unknown-value' | 'not-a-date' | 'not-a-number' | 'not-a-boolean' | 'not-a-list' | 'unknown-field';
  message: string;
  /** Allowed values, where they can be listed. */
  allowed?: readonly string[];
}

type Kind =
  | { kind: 'enum'; values: (law: Law) => readonly string[] }
  | { kind: 'date' }
  | { kind: 'number' }
  | { kind: 'boolean' }
  | { kind: 'list'; values: (law: Law) => readonly string[] }
  | { kind: 'text' }
  | { kind: 'holder' }
  | { kind: 'offence' }
  | { kind: 'period' };

export interface Field {
  name: keyof Query;
  required: boolean;
  type: Kind;
  /** What the field means, for help and reference. */
  help: string;
}

const states = (law: Law): string[] => law.book.stateTerms.map((s) => s.state);

/** Every input of a question, in the order in which a person gives them: one table for API, terminal and forms. */
export const QUESTION_FIELDS: readonly Field[] = [
  { name: 'from', required: true, type: { kind: 'enum', values: states }, help: 'State of the asking authority (ISO 3166-1)' },
  { name: 'as', required: true, type: { kind: 'enum', values: () => ASKERS }, help: 'Kind of office that asks' },
  { name: 'holder', required: true, type: { kind: 'holder' }, help: 'provider:ID, or state:XX for a provider established there' },
  { name: 'measure', required: true, type: { kind: 'enum', values: () => MEASURES }, help: 'What is asked for' },
  { name: 'offence', required: true, type: { kind: 'offence' }, help: 'A term of the lawbook, or other:TEXT' },
  { name: 'maxPenalty', required: false, type: { kind: 'number' }, help: "Maximum penalty in the asker's law, in years" },
  { name: 'urgency', required: false, type: { kind: 'enum', values: () => URGENCIES }, help: 'emergency = imminent danger to life or body' },
  { name: 'on', required: false, type: { kind: 'date' }, help: 'The day asked about (ISO); today by default' },
  { name: 'unit', required: false, type: { kind: 'text' }, help: 'Federal unit of the asker (ISO 3166-2, such as AR-A); without it a federal authority asks' },
  { name: 'userIn', required: false, type: { kind: 'enum', values: states }, help: 'State where the user is' },
  { name: 'userNationality', required: false, type: { kind: 'enum', values: states }, help: "User's nationality" },
  { name: 'stage', required: false, type: { kind: 'enum', values: () => STAGES }, help: 'Stage of the proceedings' },
  { name: 'accountKind', required: false, type: { kind: 'enum', values: () => ACCOUNT_KINDS }, help: 'Personal or enterprise account' },
  { name: 'alreadyPreserved', required: false, type: { kind: 'boolean' }, help: 'The data have been preserved' },
  { name: 'period', required: false, type: { kind: 'period' }, help: 'Period of the data, from..to' },
  { name: 'consent', required: false, type: { kind: 'boolean' }, help: 'The account holder agrees' },
  { name: 'privileged', required: false, type: { kind: 'boolean' }, help: 'Lawyer, journalist or doctor' },
  { name: 'organised', required: false, type: { kind: 'boolean' }, help: 'Three or more acting together' },
  { name: 'purpose', required: false, type: { kind: 'enum', values: () => PURPOSES }, help: 'Purpose; criminal by default' },
  { name: 'dataIn', required: false, type: { kind: 'enum', values: states }, help: "Where the data lie; the holder's state by default" },
  { name: 'offersIn', required: false, type: { kind: 'list', values: states }, help: 'States where an unlisted holder offers its service' },
  { name: 'holds', required: false, type: { kind: 'list', values: (law) => law.book.conditions.map((c) => c.id) }, help: 'Named conditions that are met' },
];

export type ReadQuestion = { query: Query; problems: [] } | { query: undefined; problems: FieldProblem[] };

/**
 * Reads a question from untrusted values (strings from a form, an address or a terminal; JSON from the API).
 * Every problem is named with its field and the allowed values; nothing is guessed.
 */
export function readQuestion(law: Law, raw: Readonly<Record<string, unknown>>, today: string): ReadQuestion {
  const problems: FieldProblem[] = [];
  const values: Record<string, unknown> = { on: today, urgency: 'ordinary', purpose: 'criminal', holds: [] };
  for (const field of QUESTION_FIELDS) {
    const value = raw[field.name];
    if (value === undefined || value === null || value === '') {
      if (field.required)
        problems.push({ field: field.name, value, code: 'required', message: `${field.name} is required: ${field.help}`, ...allowed(field, law) });
      continue;
    }
    const read = readField(law, field, value);
    if ('problem' in read) problems.push(read.problem);
    else values[field.name] = read.value;
  }
  const known = new Set<string>(QUESTION_FIELDS.map((f) => f.name));
  for (const name of Object.keys(raw)) {
    if (!known.has(name))
      problems.push({ field: name, value: raw[name], code: 'unknown-field', message: `${name} is not a field of the question`, allowed: [...known] });
  }
  if (problems.length > 0) return { query: undefined, problems };
  return { query: values as unknown as Query, problems: [] };
}

type Read = { value: unknown } | { problem: FieldProblem };

function allowed(field: Field, law: Law): { allowed?: readonly string[] } {
  switch (field.type.kind) {
    case 'enum':
    case 'list':
      return { allowed: field.type.values(law) };
    case 'holder':
      return { allowed: holders(law) };
    case 'offence':
      return { allowed: [...law.book.offences.map((o) => o.id), 'other:TEXT'] };
    default:
      return {};
  }
}

function holders(law: Law): string[] {
  return [...law.book.providers.filter((p) => !p.generic).map((p) => `provider:${p.id}`), ...states(law).map((s) => `state:${s}`)];
}

function readField(law: Law, field: Field, value: unknown): Read {
  const problem = (code: FieldProblem['code'], message: string): Read => ({
    problem: { field: field.name, value, code, message: `${field.name}: ${message}`, ...allowed(field, law) },
  });
  switch (field.type.kind) {
    case 'enum':
      return typeof value === 'string' && field.type.values(law).includes(value) ? { value } : problem('unknown-value', `"${shown(value)}" is not known`);
    case 'holder':
      return readHolder(law, value) ? { value } : problem('unknown-value', `"${shown(value)}" is neither provider:ID nor state:XX of the lawbook`);
    case 'offence':
      return typeof value === 'string' && (law.offence(value) !== undefined || /^other:\s*\S/.test(value))
        ? { value }
        : problem('unknown-value', `"${shown(value)}" is not a term of the lawbook; write other:TEXT for another offence`);
    case 'date':
      return typeof value === 'string' && isDate(value) ? { value } : problem('not-a-date', `"${shown(value)}" is not a date; write 2026-11-23`);
    case 'number': {
      const n = typeof value === 'number' ? value : typeof value === 'string' && value.trim() !== '' ? Number(value.replace(',', '.')) : Number.NaN;
      return Number.isFinite(n) && n >= 0 ? { value: n } : problem('not-a-number', `"${shown(value)}" is not a number of years`);
    }
    case 'boolean':
      if (value === true || value === 'true' || value === 'yes') return { value: true };
      if (value === false || value === 'false' || value === 'no') return { value: false };
      return problem('not-a-boolean', `"${shown(value)}" is neither true nor false`);
    case 'list': {
      const items = Array.isArray(value) ? value : typeof value === 'string' ? value.split(',').map((x) => x.trim()) : undefined;
      if (items === undefined || !items.every((x) => typeof x === 'string')) return problem('not-a-list', 'is not a list');
      const bad = items.find((x) => !(field.type.kind === 'list' && field.type.values(law).includes(x)));
      return bad === undefined ? { value: items } : problem('unknown-value', `"${String(bad)}" is not known`);
    }
    case 'period': {
      const p = typeof value === 'string' ? periodOf(value) : value;
      if (
        p !== null &&
        typeof p === 'object' &&
        'from' in p &&
        'to' in p &&
        typeof p.from === 'string' &&
        typeof p.to === 'string' &&
        isDate(p.from) &&
        isDate(p.to) &&
        p.from <= p.to
      )
        return { value: { from: p.from, to: p.to } };
      return problem('not-a-date', 'is a period such as 2026-01-01..2026-02-01');
    }
    case 'text':
      return typeof value === 'string' && value.length <= 100 ? { value } : problem('unknown-value', 'is a short text');
  }
}

/** As it stands in JSON: an object from outside may have a `toString` of its own that is no function. */
function shown(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? typeof value);
}

function readHolder(law: Law, value: unknown): boolean {
  if (typeof value !== 'string') return false;
  if (value.startsWith('provider:')) {
    const p = law.provider(value.slice('provider:'.length));
    return p !== undefined && !p.generic;
  }
  return value.startsWith('state:') && law.isState(value.slice('state:'.length));
}

function periodOf(value: string): { from: string; to: string } | null {
  const [from, to] = value.split('..');
  return from === undefined || to === undefined ? null : { from, to };
}

/** A real day of the calendar, years 1900 to 2200. */
export function isDate(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const t = Date.parse(`${value}T00:00:00Z`);
  return Number.isFinite(t) && new Date(t).toISOString().startsWith(value) && value >= '1900' && value < '2201';
}
