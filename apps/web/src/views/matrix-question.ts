import type { Asker, Law, Measure } from '@exhorto/lawbook';
import { type FieldProblem, type Query, readQuestion } from '@exhorto/pathways';
import type { EarlierVersion } from '../site/parts.ts';
import { readAddress } from './address.ts';
import { href, type View } from './view.ts';

export const ROW_SETS = ['americas', 'written'] as const;
export const COLUMN_SETS = ['written', 'americas', 'homes'] as const;
export const SORTS = ['region', 'name', 'open'] as const;
/** Instruments of which one can suppose that a state becomes a party: those open to many. */
const OPEN_KINDS: ReadonlySet<string> = new Set(['treaty', 'protocol', 'network', 'scheme']);

/** A supposed fact: nobody has stated it, it is asked what it would change. */
export interface Supposed {
  instrument: string;
  state: string;
  from: string;
}

/** What the matrix shows, as its address says. */
export interface MatrixQuestion {
  query: Omit<Query, 'from' | 'holder'>;
  rows: (typeof ROW_SETS)[number];
  columns: (typeof COLUMN_SETS)[number];
  sort: (typeof SORTS)[number];
  pins: string[];
  /** The day to compare with. */
  before?: string;
  /** The earlier lawbook to compare with. */
  earlier?: EarlierVersion;
  suppose?: Supposed;
  list: boolean;
}

/** Reads the address; what cannot be read is named and left at its default. */
export function readMatrix(
  law: Law,
  params: URLSearchParams,
  today: string,
  versions: readonly EarlierVersion[] = [],
): { question: MatrixQuestion; problems: FieldProblem[] } {
  const a = readAddress(params);
  const asked = {
    on: a.given('on') ?? today,
    as: a.given('as') ?? 'prosecutor',
    measure: a.given('measure') ?? 'content-stored',
    offence: a.given('offence') ?? 'illegal-access',
    urgency: a.given('urgency') ?? 'ordinary',
  };
  // From and to whom stand for every pair; any two states will do to read the rest.
  const read = readQuestion(law, { ...asked, from: 'CL', holder: 'state:US' }, today);
  a.problems.push(...read.problems);
  const fallback = { on: today, as: 'prosecutor' as Asker, measure: 'content-stored' as Measure, offence: 'illegal-access', urgency: 'ordinary' as const };
  const { on, as, measure, offence, urgency } = read.query ?? fallback;
  const question: MatrixQuestion = {
    query: { on, as, measure, offence, urgency, purpose: 'criminal', holds: [] },
    rows: a.one('rows', ROW_SETS),
    columns: a.one('columns', COLUMN_SETS),
    sort: a.one('sort', SORTS),
    pins: [...new Set(params.getAll('pin').flatMap((x) => x.split(',')))].filter((s) => law.isState(s)),
    list: params.get('view') === 'list',
  };
  const before = a.day('before', undefined);
  if (before !== undefined) question.before = before;
  const earlier = a.find('lawbook', (x) => versions.find((k) => k.version === x), 'is not a lawbook kept here');
  if (earlier !== undefined) question.earlier = earlier;
  if (a.given('instrument') !== undefined && a.given('party') !== undefined) {
    const instrument = a.find('instrument', (x) => supposable(law).find((id) => id === x), 'is not an instrument one can suppose');
    const state = instrument && a.state('party', law);
    if (instrument !== undefined && state !== undefined) question.suppose = { instrument, state, from: a.day('partyFrom', on) };
  }
  return { question, problems: a.problems };
}

/** Instruments of the lawbook that are open to many states and open a way. */
export function supposable(law: Law): string[] {
  return law.book.instruments
    .filter((i) => i.between === undefined && OPEN_KINDS.has(i.kind) && i.provisions.some((p) => p.pathway !== undefined))
    .map((i) => i.id);
}

/** The address of a matrix, without the language: `/matrix`, `/matrix.svg`, `/matrix.csv` take the same parameters. */
export function matrixParams(q: MatrixQuestion): URLSearchParams {
  const { on, as, measure, offence, urgency } = q.query;
  const params = new URLSearchParams({ on, as, measure, offence });
  if (urgency !== 'ordinary') params.set('urgency', urgency);
  if (q.rows !== ROW_SETS[0]) params.set('rows', q.rows);
  if (q.columns !== COLUMN_SETS[0]) params.set('columns', q.columns);
  if (q.sort !== SORTS[0]) params.set('sort', q.sort);
  for (const pin of q.pins) params.append('pin', pin);
  if (q.before !== undefined) params.set('before', q.before);
  if (q.earlier !== undefined) params.set('lawbook', q.earlier.version);
  if (q.suppose !== undefined) {
    params.set('instrument', q.suppose.instrument);
    params.set('party', q.suppose.state);
    params.set('partyFrom', q.suppose.from);
  }
  if (q.list) params.set('view', 'list');
  return params;
}

export function matrixHref(v: Pick<View, 'lang'>, q: MatrixQuestion, file = '/matrix'): string {
  return href(v, `${file}?${matrixParams(q)}`);
}
