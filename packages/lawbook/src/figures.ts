import type { NamedSource } from './lawbook.ts';
import type { Text } from './schema/common.ts';
import type { FigureKind, FiguresFile, Process } from './schema/figures.ts';

export { type Count, type FigureKind, PROCESSES, type Process } from './schema/figures.ts';

/** A published figure with everything that it needs to stand alone; `source` is a key of `FigureBook.sources`. */
export type Figure = FiguresFile['rows'][number] & { provider: string; process: Process; checkedOn: string };

export interface ProviderFigures {
  provider: string;
  kinds: FigureKind[];
  counting: Record<string, Text>;
  rows: Figure[];
}

/** The published figures of all providers: one JSON value with a version of its own, apart from the lawbook's. */
export interface FigureBook {
  version: string;
  /** The newest day on which a figure was checked. */
  date: string;
  providers: ProviderFigures[];
  sources: Record<string, NamedSource>;
}

export const NO_FIGURES: FigureBook = { version: '', date: '', providers: [], sources: {} };

/** The share of requests that were answered at least in part; of accounts where the company counts those. */
export function shareOf(f: Figure): { share: number; of: 'requests' | 'accounts' } | undefined {
  if (f.answeredRequests !== undefined && typeof f.requests === 'number' && f.requests > 0) return { share: f.answeredRequests / f.requests, of: 'requests' };
  if (f.answered !== undefined) return { share: f.answered, of: 'requests' };
  if (f.answeredAccounts !== undefined && typeof f.accounts === 'number' && f.accounts > 0) return { share: f.answeredAccounts / f.accounts, of: 'accounts' };
  return undefined;
}

/** Kinds whose figures may be added up as "requests for data". */
export function asksForData(process: Process): boolean {
  return process !== 'preservation' && process !== 'restriction';
}

/** What requests of one state add up to; `least` and `most` differ where a figure was published as "fewer than". */
export interface Total {
  state: string;
  from: string;
  to: string;
  least: number;
  most: number;
  /** How many figures give no number of requests received. */
  without: number;
  /** Requests answered at least in part, as far as published; undefined where no figure says. */
  answered: number | undefined;
  /** Share answered over those figures that give both; undefined where none does. */
  share: number | undefined;
}

/** Adds up the figures of each state, most requests first. */
export function totalsByState(rows: readonly Figure[]): Total[] {
  const states = Map.groupBy(rows, (f) => f.state);
  return [...states]
    .map(([state, own]) => total(state, own))
    .sort((a, b) => b.most - a.most || (b.answered ?? 0) - (a.answered ?? 0) || (a.state < b.state ? -1 : 1));
}

function total(state: string, rows: readonly Figure[]): Total {
  let [least, most, without, answered, weighed, known] = [0, 0, 0, 0, 0, false];
  for (const f of rows) {
    const got = f.answeredRequests ?? (typeof f.requests === 'number' && f.answered !== undefined ? f.requests * f.answered : undefined);
    if (f.requests === undefined) without++;
    else if (typeof f.requests === 'number') {
      least += f.requests;
      most += f.requests;
    } else most += f.requests.under - 1;
    if (got === undefined) continue;
    known = true;
    answered += got;
    if (typeof f.requests === 'number') weighed += f.requests;
  }
  return {
    state,
    from: rows.map((f) => f.from).sort()[0] ?? '',
    to: newest(rows),
    least,
    most,
    without,
    answered: known ? Math.round(answered) : undefined,
    share: known && weighed > 0 && without === 0 ? answered / weighed : undefined,
  };
}

/** The figures of the newest period in which any was published. */
export function latest(rows: readonly Figure[]): Figure[] {
  const end = newest(rows);
  return rows.filter((f) => f.to === end);
}

function newest(rows: readonly Figure[]): string {
  return (
    rows
      .map((f) => f.to)
      .sort()
      .at(-1) ?? ''
  );
}
