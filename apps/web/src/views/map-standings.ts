import { type Change, type Law, POSITIONS, type Position, participationChanges, participationOn, type Standing } from '@exhorto/lawbook';
import type { MapQuestion } from './map-question.ts';
import { dateIn, type View } from './view.ts';

/** A state on the map: where it stands on the day asked, and each day on which that changes. */
export interface StateStanding {
  code: string;
  standing: Standing;
  changes: readonly Change[];
}

/** A year of the time line. */
export interface Year {
  year: number;
  /** The day it opens: its last, or today. */
  on: string;
  /** Parties on that day. */
  parties: number;
  /** States that became parties in it. */
  joined: readonly string[];
}

export interface Standings {
  states: readonly StateStanding[];
  count: Readonly<Record<Position, number>>;
  /** Days on which the position of any state changes, today and the day asked; from the first to the last. */
  days: readonly string[];
  years: readonly Year[];
  /** Parties whose day of joining is not known: they count from the day of their source. */
  undated: readonly string[];
}

const FIRST_YEAR = 1992;

/** Everything the map of one instrument shows, for the states in view. */
export function standingsOf(law: Law, { instrument, on, view }: MapQuestion, today: string): Standings {
  const codes = law.book.stateTerms.filter((t) => view === 'world' || t.americas === true).map((t) => t.state);
  const states = codes.map((code) => ({
    code,
    standing: participationOn(law, instrument, code, on),
    changes: participationChanges(law, instrument, code),
  }));
  const days = new Set(states.flatMap((s) => s.changes.slice(1).map((c) => c.on)));
  const joins = states.flatMap((s) =>
    s.changes.filter((c) => c.position === 'party').map((c) => ({ code: s.code, on: c.on, dated: isDated(participationOn(law, instrument, s.code, c.on)) })),
  );
  return {
    states,
    count: countOf(states.map((s) => s.standing.position)),
    days: [...days.add(today).add(on)].sort(),
    years: yearsOf(states, joins, today),
    undated: joins.filter((j) => !j.dated).map((j) => j.code),
  };
}

interface Join {
  code: string;
  on: string;
  dated: boolean;
}

function yearsOf(states: readonly StateStanding[], joins: readonly Join[], today: string): Year[] {
  const dated = joins.filter((j) => j.dated && j.on !== '').sort((a, b) => (a.on < b.on ? -1 : 1));
  const [first, last] = [dated[0], dated.at(-1)];
  if (first === undefined || last === undefined) return [];
  const from = Math.max(FIRST_YEAR, yearOf(first.on) - 1);
  const to = Math.max(yearOf(today), yearOf(last.on));
  return Array.from({ length: to - from + 1 }, (_, i) => {
    const year = from + i;
    const on = year === yearOf(today) ? today : `${year}-12-31`;
    return {
      year,
      on,
      parties: states.filter((s) => s.changes.findLast((c) => c.on <= on)?.position === 'party').length,
      joined: dated.filter((j) => yearOf(j.on) === year && j.on <= on).map((j) => j.code),
    };
  });
}

function countOf(positions: readonly Position[]): Record<Position, number> {
  const count = Object.fromEntries(POSITIONS.map((p) => [p, 0])) as Record<Position, number>;
  for (const p of positions) count[p] += 1;
  return count;
}

function isDated(s: Standing): boolean {
  return s.position === 'party' && s.since !== null;
}

function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}

/** The same day, so many years on; the 29th of February becomes the 28th. */
export function yearsOn(day: string, years: number): string {
  const year = String(yearOf(day) + years).padStart(4, '0');
  return `${year}${day.endsWith('-02-29') ? '-02-28' : day.slice(4)}`;
}

/** "party since 1 August 2017"; "signed on 28 February 2002, has not ratified". */
export function standingIn(v: View, s: Standing): string {
  const m = v.m.map.standing;
  const day = (iso: string): string => dateIn(v.lang, iso);
  switch (s.position) {
    case 'party':
      return s.since === null ? m.partySinceUnknown : m.party(day(s.since));
    case 'later':
      return s.from === null ? m.deposited(day(s.deposited)) : m.later(day(s.deposited), day(s.from));
    case 'signatory':
      return s.signed === null ? m.signatory(day(s.asOf)) : m.signed(day(s.signed));
    case 'invited':
      return m.invited(day(s.asOf));
    case 'unknown':
      return m.unknown;
    case 'none':
      switch (s.why) {
        case 'not-yet':
          return s.from === null ? m.none : m.notYet(day(s.from));
        case 'left':
          return m.left(day(s.to));
        case 'seen':
          return m.seen(day(s.asOf));
        case 'not-on-list':
          return m.notOnList(day(s.asOf));
        case 'not-party-of':
          return m.notPartyOf(s.instrument.shortNames[v.lang]);
        case 'not-in-force':
          return m.notInForce(day(s.day));
      }
  }
}

/** The day from which the position holds, where the lawbook knows one. */
export function sinceOf(s: Standing): string | null {
  switch (s.position) {
    case 'party':
      return s.since;
    case 'later':
      return s.deposited;
    case 'signatory':
      return s.signed;
    case 'none':
      return s.why === 'left' ? s.to : null;
    case 'invited':
    case 'unknown':
      return null;
  }
}
