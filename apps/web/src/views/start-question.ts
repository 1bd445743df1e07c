import { ASKERS, type Law, MEASURES } from '@exhorto/lawbook';
import type { FieldProblem } from '@exhorto/pathways';
import { href, type View } from './view.ts';

/** What may bring somebody here, and what leads on from it. */
export const ERRANDS = ['need', 'received', 'law', 'research', 'watch'] as const;
export type Errand = (typeof ERRANDS)[number];
/** What cannot wait: a life, data that may be erased, or nothing. */
export const HASTE = ['life', 'deletion', 'none'] as const;
export const SIDES = ['provider', 'authority'] as const;
/** What of the law somebody wants to read; a word is looked up by the search, which is a page of its own. */
export const READINGS = ['state', 'instrument', 'compare'] as const;
/** Stands for "I do not know" where a question may be left open. */
export const NOT_KNOWN = 'unknown';

/** Every answer that the address can hold, in the order in which it is read. */
const FIELDS = ['for', 'from', 'as', 'haste', 'measure', 'holder', 'offence', 'we', 'entity', 'state', 'kind', 'what', 'instrument'] as const;
export type StartField = (typeof FIELDS)[number];
export type StartAnswers = Partial<Readonly<Record<StartField, string>>>;

export type StartQuestionId = 'errand' | 'place' | 'haste' | 'case' | 'side' | 'us' | 'sender' | 'reading' | 'state' | 'instrument' | 'compared' | 'country';

export interface StartQuestion {
  id: StartQuestionId;
  fields: readonly StartField[];
}

const ERRAND: StartQuestion = { id: 'errand', fields: ['for'] };
const QUESTIONS: Readonly<Record<Exclude<Errand, 'law'>, readonly StartQuestion[]>> = {
  need: [
    { id: 'place', fields: ['from', 'as'] },
    { id: 'haste', fields: ['haste'] },
    { id: 'case', fields: ['measure', 'holder', 'offence'] },
  ],
  received: [
    { id: 'side', fields: ['we'] },
    { id: 'us', fields: ['entity'] },
    { id: 'sender', fields: ['state', 'kind'] },
  ],
  research: [{ id: 'country', fields: ['state'] }],
  watch: [{ id: 'country', fields: ['state'] }],
};
const READING: StartQuestion = { id: 'reading', fields: ['what'] };
const READ_NEXT: Readonly<Record<(typeof READINGS)[number], StartQuestion>> = {
  state: { id: 'state', fields: ['state'] },
  instrument: { id: 'instrument', fields: ['instrument'] },
  compare: { id: 'compared', fields: ['measure', 'offence'] },
};

/** The questions behind what brings somebody here, three at the most; none before that is said. */
export function questionsOf(a: StartAnswers): readonly StartQuestion[] {
  const errand = ERRANDS.find((x) => x === a.for);
  if (errand === undefined) return [];
  if (errand !== 'law') return QUESTIONS[errand];
  const next = READINGS.find((x) => x === a.what);
  return next === undefined ? [READING] : [READING, READ_NEXT[next]];
}

export interface Start {
  answers: StartAnswers;
  /** What is asked now; absent = everything is answered. */
  open: StartQuestion | undefined;
  problems: FieldProblem[];
}

/** Reads the address; what is missing or not known there is named, and asked again. `ask` opens a question that is answered already. */
export function readStart(law: Law, params: URLSearchParams): Start {
  const answers: Partial<Record<StartField, string>> = {};
  const problems: FieldProblem[] = [];
  for (const field of FIELDS) {
    const value = params.get(field);
    if (value === null) continue;
    if (value === '') problems.push({ field, value, code: 'required', message: `${field} is required` });
    else if (isKnown(law, field, value)) answers[field] = value;
    else problems.push({ field, value, code: 'unknown-value', message: `"${value}" is not known` });
  }
  const questions = questionsOf(answers);
  if (questions.length === 0) return { answers, open: ERRAND, problems };
  const open = questions.find((q) => q.id === params.get('ask')) ?? questions.find((q) => !isAnswered(q, answers));
  return { answers, open, problems };
}

export function isAnswered(q: StartQuestion, a: StartAnswers): boolean {
  if (q.id === 'us' && a.we === 'authority' && a.entity?.startsWith('state:') !== true) return false;
  return q.fields.every((field) => a[field] !== undefined);
}

function isKnown(law: Law, field: StartField, x: string): boolean {
  const among = (values: readonly string[]) => values.includes(x);
  const ofState = x.startsWith('state:') && law.isState(x.slice('state:'.length));
  switch (field) {
    case 'for':
      return among(ERRANDS);
    case 'from':
      return law.isState(x);
    case 'state':
      return law.isState(x) || x === NOT_KNOWN;
    case 'as':
      return among(ASKERS);
    case 'kind':
      return among(ASKERS) || x === NOT_KNOWN;
    case 'haste':
      return among(HASTE);
    case 'measure':
      return among(MEASURES);
    case 'holder':
      return ofState || x === NOT_KNOWN || (x.startsWith('provider:') && law.provider(x.slice('provider:'.length)) !== undefined);
    case 'offence':
      return law.offence(x) !== undefined;
    case 'we':
      return among(SIDES);
    case 'entity':
      return ofState || law.entity(x) !== undefined;
    case 'what':
      return among(READINGS);
    case 'instrument':
      return law.instrument(x) !== undefined;
  }
}

/** The address with these answers; `ask` opens one of the questions again, with its answer in place. */
export function startHref(v: Pick<View, 'lang'>, a: StartAnswers, ask?: StartQuestionId): string {
  const params = new URLSearchParams(answersIn(a));
  if (ask !== undefined) params.set('ask', ask);
  return href(v, params.size === 0 ? '/start' : `/start?${params}`);
}

/** The answers as pairs, in the order of the address; those that `without` names are left out. */
export function answersIn(a: StartAnswers, without: readonly StartField[] = []): [string, string][] {
  return FIELDS.flatMap((field): [string, string][] => {
    const value = a[field];
    return value === undefined || without.includes(field) ? [] : [[field, value]];
  });
}
