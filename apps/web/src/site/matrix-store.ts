import { indexLawbook, type Law } from '@exhorto/lawbook';
import { compareMatrices, rank, supposeParty, type VerdictMatrix, verdictMatrix } from '@exhorto/pathways';
import type { MatrixQuestion, Supposed } from '../views/matrix-question.ts';
import type { EarlierLaw } from './parts.ts';

/** A group of rows under one heading; without a name: all rows, or those that were pinned. */
export interface RowGroup {
  region: string | null;
  askers: string[];
}

export interface Matrix {
  now: VerdictMatrix;
  /** What it is compared with: another day, an earlier lawbook, or the law without the supposed fact. */
  before: VerdictMatrix | null;
  changed: { better: number; worse: number };
  groups: RowGroup[];
}

/** The matrix of a question. */
export type MatrixStore = (q: MatrixQuestion) => Matrix;

const KEPT = 48;

/** Matrices are worked out once and kept while the server runs; no lawbook changes under it. */
export function matrixStore(law: Law, earlier?: EarlierLaw): MatrixStore {
  const matrices = new Map<string, VerdictMatrix>();
  const supposed = new Map<string, Law>();
  const kept = <T>(map: Map<string, T>, key: string, make: () => T): T => {
    const known = map.get(key);
    if (known !== undefined) return known;
    const made = make();
    if (map.size >= KEPT) map.delete(map.keys().next().value as string);
    map.set(key, made);
    return made;
  };
  const lawWith = (s: Supposed | undefined): Law =>
    s === undefined ? law : kept(supposed, `${s.instrument} ${s.state} ${s.from}`, () => indexLawbook(supposeParty(law.book, s.instrument, s.state, s.from)));

  return (q) => {
    const askers = rowsOf(law, q.rows);
    const states = columnsOf(law, q.columns);
    const at = (on: string, s: Supposed | undefined, version?: string): VerdictMatrix =>
      kept(matrices, JSON.stringify([{ ...q.query, on }, askers.length, states.length, q.rows, q.columns, s ?? null, version ?? null]), () => {
        const of = version === undefined ? lawWith(s) : earlier?.lawOf(version);
        return verdictMatrix(of ?? law, { ...q.query, on }, askers, states);
      });
    const now = at(q.query.on, q.suppose);
    const compared = q.before !== undefined || q.earlier !== undefined;
    const before = compared ? at(q.before ?? q.query.on, undefined, q.earlier?.version) : q.suppose !== undefined ? at(q.query.on, undefined) : null;
    const sorted = (order: readonly number[], m: VerdictMatrix): VerdictMatrix => ({
      askers: order.map((i) => m.askers[i] as string),
      states: m.states,
      rows: order.map((i) => m.rows[i] as VerdictMatrix['rows'][number]),
    });
    const order = orderOf(law, q, now);
    const shown = sorted(order, now);
    return {
      now: shown,
      before: before === null ? null : sorted(order, before),
      changed: before === null ? { better: 0, worse: 0 } : compareMatrices(before, now),
      groups: groupsOf(law, q, shown.askers),
    };
  };
}

function rowsOf(law: Law, rows: MatrixQuestion['rows']): string[] {
  return rows === 'americas' ? law.book.stateTerms.filter((t) => t.americas).map((t) => t.state) : law.book.states.map((s) => s.state);
}

function columnsOf(law: Law, columns: MatrixQuestion['columns']): string[] {
  const written = law.book.states.map((s) => s.state);
  if (columns === 'written') return written;
  if (columns === 'americas') return rowsOf(law, 'americas');
  const homes = new Set(law.book.providers.flatMap((p) => p.entities.filter((e) => e.role === 'operator').map((e) => e.state)));
  return [...homes].sort();
}

/** Pinned rows first; then by region and name, by name, or those with the most open ways. */
function orderOf(law: Law, q: MatrixQuestion, m: VerdictMatrix): number[] {
  const regions = Object.keys(law.book.vocabulary.regions);
  const score = (i: number): number => (m.rows[i] ?? []).reduce((n, c) => n + (c === null ? 0 : rank(c.verdict)), 0);
  const name = (i: number): string => law.stateName(m.askers[i] as string, 'es');
  const region = (i: number): number => regions.indexOf(regionOf(law, m.askers[i] as string));
  const pinned = (i: number): number => (q.pins.includes(m.askers[i] as string) ? 0 : 1);
  return m.askers
    .map((_, i) => i)
    .sort(
      (a, b) =>
        pinned(a) - pinned(b) ||
        (q.sort === 'open' ? score(b) - score(a) : q.sort === 'region' ? region(a) - region(b) : 0) ||
        name(a).localeCompare(name(b), 'es'),
    );
}

export function regionOf(law: Law, state: string): string {
  return law.book.stateTerms.find((t) => t.state === state)?.region ?? '';
}

function groupsOf(law: Law, q: MatrixQuestion, askers: readonly string[]): RowGroup[] {
  const pinned = askers.filter((s) => q.pins.includes(s));
  const rest = askers.filter((s) => !q.pins.includes(s));
  const groups: RowGroup[] = pinned.length === 0 ? [] : [{ region: null, askers: pinned }];
  if (q.sort !== 'region') return [...groups, { region: null, askers: rest }];
  for (const s of rest) {
    const region = regionOf(law, s);
    const last = groups.at(-1);
    if (last !== undefined && last.region === region) last.askers.push(s);
    else groups.push({ region, askers: [s] });
  }
  return groups;
}
