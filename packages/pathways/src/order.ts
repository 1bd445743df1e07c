import type { Pathway, Yields } from './answer.ts';
import type { Case } from './case.ts';
import { rank } from './verdict.ts';
import type { Way } from './way.ts';

const HOURS: Readonly<Record<Pathway['speed'], number>> = { hours: 0, days: 1, weeks: 2, months: 3 };

/** What the question asks for. */
export function wanted(c: Pick<Case, 'q'>): Yields {
  if (c.q.measure === 'preservation') return 'preservation';
  return c.q.measure === 'spontaneous-information' ? 'information' : 'evidence';
}

const SPEECH_LAST: ReadonlySet<string> = new Set(['voluntary-disclosure', 'network-24-7', 'budapest-35', 'police-channel', 'egmont', 'ncmec-report', 'dsa-18']);

export interface Ranked {
  pathway: Pathway;
  way: Way;
  /** Position of its addressee in the order of targets. */
  holderIndex: number;
}

/** What the order looks at. */
export interface Rankable {
  pathway: Pick<Pathway, 'id' | 'verdict' | 'emergency' | 'speed' | 'strength'>;
  way: Pick<Way, 'yields' | 'guard'>;
  holderIndex: number;
}

/**
 * Best first (MODEL, "yields"): what was asked, then verdict, then the time that the urgency allows, then safeguards
 * before speed, then strength. In an emergency the ways made for it lead; reciprocity follows every other live way.
 */
export function bestFirst<R extends Rankable>(c: Case, ways: readonly R[]): R[] {
  const want = wanted(c);
  return ways
    .map((way) => ({ way, key: rankOf(c, want, way) }))
    .sort((a, b) => compare(a.key, b.key))
    .map(({ way }) => way);
}

function rankOf(c: Case, want: Yields, { pathway, way, holderIndex }: Rankable): number[] {
  const live = pathway.verdict === 'open' || pathway.verdict === 'conditional';
  return [
    c.speech && SPEECH_LAST.has(pathway.id) && pathway.verdict !== 'closed' ? 1 : 0,
    pathway.verdict === 'closed' ? 1 : 0,
    c.q.urgency === 'emergency' && pathway.emergency && live ? 0 : 1,
    way.yields === want ? 0 : 1,
    pathway.id === 'reciprocity' && live ? 1 : 0,
    3 - rank(pathway.verdict),
    c.q.urgency === 'ordinary' ? 0 : Math.max(0, HOURS[pathway.speed] - (c.q.urgency === 'emergency' ? 0 : 1)),
    way.guard,
    HOURS[pathway.speed],
    pathway.strength === 'text' ? 0 : 1,
    holderIndex,
  ];
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < a.length; i++) {
    const d = (a[i] ?? 0) - (b[i] ?? 0);
    if (d !== 0) return d;
  }
  return 0;
}
