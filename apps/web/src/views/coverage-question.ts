import type { Law } from '@exhorto/lawbook';
import type { Coverage, StateCoverage } from '@exhorto/lawbook/coverage';
import type { FieldProblem } from '@exhorto/pathways';
import { readAddress } from './address.ts';
import { href, type View } from './view.ts';

export const COVERAGE_SORTS = ['region', 'name', 'least', 'oldest'] as const;
export type CoverageSort = (typeof COVERAGE_SORTS)[number];

/** How the coverage is shown, as its address says. */
export interface CoverageQuestion {
  sort: CoverageSort;
  list: boolean;
}

/** Reads the address; what cannot be read is named and left at its default. */
export function readCoverage(params: URLSearchParams): { question: CoverageQuestion; problems: FieldProblem[] } {
  const a = readAddress(params);
  return { question: { sort: a.one('sort', COVERAGE_SORTS), list: a.one('view', ['picture', 'list']) === 'list' }, problems: a.problems };
}

/** The address of the coverage: `/coverage`, `/coverage.svg`, `/coverage.png`, `/coverage.csv` take the same parameters. */
export function coverageHref(v: Pick<View, 'lang'>, q: CoverageQuestion, file = '/coverage'): string {
  const params = new URLSearchParams();
  if (q.sort !== COVERAGE_SORTS[0]) params.set('sort', q.sort);
  if (q.list && file === '/coverage') params.set('view', 'list');
  return href(v, params.size === 0 ? file : `${file}?${params}`);
}

/** States under one heading; without a region: all of them. */
export interface CoverageGroup {
  region: string | null;
  states: StateCoverage[];
}

/** The states in the order that was asked for: by region, by name, least known first, longest unchecked first. */
export function coverageGroups(law: Law, c: Coverage, q: CoverageQuestion, lang: View['lang']): CoverageGroup[] {
  const regions = Object.keys(law.book.vocabulary.regions);
  const regionOf = new Map(law.book.stateTerms.map((t) => [t.state, t.region as string]));
  const region = (s: StateCoverage): number => regions.indexOf(regionOf.get(s.state) ?? '');
  const first: Readonly<Record<CoverageSort, (a: StateCoverage, b: StateCoverage) => number>> = {
    region: (a, b) => region(a) - region(b),
    name: () => 0,
    least: (a, b) => a.all.share - b.all.share,
    // What was never checked is older than anything.
    oldest: (a, b) => (a.all.oldestOn ?? '').localeCompare(b.all.oldestOn ?? ''),
  };
  const name = (s: StateCoverage): string => law.stateName(s.state, lang);
  const sorted = [...c.states].sort((a, b) => first[q.sort](a, b) || name(a).localeCompare(name(b), lang));
  if (q.sort !== 'region') return [{ region: null, states: sorted }];
  return regions.map((r) => ({ region: r, states: sorted.filter((s) => regionOf.get(s.state) === r) })).filter((g) => g.states.length > 0);
}

/** Of what is known: how much was last checked more than six months ago, and how much of that more than twelve. */
export interface Ages {
  known: number;
  halfYear: number;
  year: number;
}

/** How old the knowledge of some cells is, on a day. */
export function agesOf(cells: readonly { checkedOn: string | null }[], today: string): Ages {
  const days = cells.flatMap((c) => c.checkedOn ?? []);
  const before = (day: string): number => days.filter((d) => d < day).length;
  return { known: days.length, halfYear: before(monthsBefore(today, 6)), year: before(monthsBefore(today, 12)) };
}

/** The same day so many months earlier; the last of the month where it has no such day. */
export function monthsBefore(day: string, months: number): string {
  const [y = 0, m = 1, d = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(y, m - months, 0)).getUTCDate();
  return new Date(Date.UTC(y, m - 1 - months, Math.min(d, last))).toISOString().slice(0, 10);
}
