import { type Law, type Offence, validOn } from '@exhorto/lawbook';
import type { FieldProblem } from '@exhorto/pathways';
import { COMPARED_TERMS, type DualCriminality, dualCriminalityOf } from '@exhorto/terms';
import { readAddress } from './address.ts';
import { href, type View } from './view.ts';

export const OFFENCE_SETS = ['americas', 'written', 'read'] as const;

/** What the comparison of an offence shows, as its address says. */
export interface OffencesQuestion {
  offence: string;
  on: string;
  rows: (typeof OFFENCE_SETS)[number];
  /** States chosen one by one; empty = all of the set. */
  states: string[];
  pins: string[];
  list: boolean;
}

/** Reads the address; what cannot be read is named and left at its default. */
export function readOffences(law: Law, params: URLSearchParams, today: string): { question: OffencesQuestion; problems: FieldProblem[] } {
  const a = readAddress(params);
  const written = law.book.states.map((s) => s.state);
  const question = {
    offence: a.one('offence', COMPARED_TERMS),
    on: a.day('on', today),
    rows: a.one('rows', OFFENCE_SETS),
    states: a.some('state', written),
    pins: a.some('pin', written),
    list: a.one('view', ['picture', 'list']) === 'list',
  };
  return { question, problems: a.problems };
}

/** The address: `/terms/offences`, `.svg`, `.png` and `.csv` take the same parameters. */
export function offencesHref(v: Pick<View, 'lang'>, q: Partial<OffencesQuestion>, file = '/terms/offences'): string {
  const params = new URLSearchParams();
  if (q.offence !== undefined) params.set('offence', q.offence);
  if (q.rows !== undefined && q.rows !== OFFENCE_SETS[0]) params.set('rows', q.rows);
  for (const state of q.states ?? []) params.append('state', state);
  for (const pin of q.pins ?? []) params.append('pin', pin);
  if (q.on !== undefined) params.set('on', q.on);
  if (q.list === true && file === '/terms/offences') params.set('view', 'list');
  return href(v, `${file}?${params}`);
}

/** A state with its offences of the term that hold on the day; none = not known. */
export interface OffenceRow {
  state: string;
  offences: Offence[];
}

/** States under one heading; without a region: those that were pinned. */
export interface OffenceGroup {
  region: string | null;
  rows: OffenceRow[];
}

export interface OffenceGrid {
  groups: OffenceGroup[];
  /** In the order of the groups: rows and columns alike, so that what is the same state lies on the diagonal. */
  states: string[];
  /** Asker by requested; null where it is the same state. */
  pairs: (DualCriminality | null)[][];
}

/** The states of a question with their offences, and what dual criminality comes to between each two. */
export function offenceGrid(law: Law, q: OffencesQuestion, lang: View['lang']): OffenceGrid {
  const groups = groupsOf(law, q, lang);
  const states = groups.flatMap((g) => g.rows.map((r) => r.state));
  const pairs = states.map((from) => states.map((to) => (from === to ? null : dualCriminalityOf(law, q.offence, from, to, q.on))));
  return { groups, states, pairs };
}

function groupsOf(law: Law, q: OffencesQuestion, lang: View['lang']): OffenceGroup[] {
  const terms = new Map(law.book.stateTerms.map((t) => [t.state, t]));
  const rows = law.book.states
    .map(({ state }): OffenceRow => ({ state, offences: law.offences(state, q.offence).filter((o) => validOn(law, o, q.on) === 'yes') }))
    .filter((r) => q.pins.includes(r.state) || isShown(q, r, terms.get(r.state)?.americas === true))
    .toSorted((x, y) => law.stateName(x.state, lang).localeCompare(law.stateName(y.state, lang), lang));
  const pinned = rows.filter((r) => q.pins.includes(r.state));
  const regions = Object.keys(law.book.vocabulary.regions).map((region): OffenceGroup => {
    return { region, rows: rows.filter((r) => !pinned.includes(r) && terms.get(r.state)?.region === region) };
  });
  return [{ region: null, rows: pinned }, ...regions].filter((g) => g.rows.length > 0);
}

function isShown(q: OffencesQuestion, r: OffenceRow, americas: boolean): boolean {
  if (q.states.length > 0) return q.states.includes(r.state);
  if (q.rows === 'americas') return americas;
  if (q.rows === 'read') return r.offences.some((o) => o.conduct !== undefined || !o.exists);
  return true;
}
