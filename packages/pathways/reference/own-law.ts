import type { Asker, Power } from '@exhorto/lawbook';
import { holds } from './predicate.ts';
import { isOutsideCriminalJustice, type Pair, type Scene } from './scene.ts';
import { possible, wasLaw } from './time.ts';
import { any, rank, type Verdict } from './verdict.ts';

/** A power of the asker's state, with what it says in this case. */
export interface Weighed {
  power: Power;
  verdict: Verdict;
  competent: boolean | null;
}

export interface OwnLaw {
  verdict: Verdict;
  competent: boolean | null;
  /** The one that the steps lead to first: the best verdict, then what this office has. */
  powers: Weighed[];
}

/**
 * May the power be used? Who orders it or authorises it first changes steps, never the verdict. Before the first day on
 * which a rule is known to be law another may have been, that nobody has read.
 */
function powerVerdict(s: Scene, pair: Pair, side: 'asker' | 'holder', p: Power): Verdict {
  if (wasLaw(s, p) === 'unknown') return 'unknown';
  return p.exists ? holds(s, pair, side, p.threshold.when) : 'closed';
}

/** Powers of the state for the measure, of the day and of the urgency. */
function powersOf(s: Scene, state: string): Power[] {
  return possible(
    s,
    s.book.states.filter((x) => x.state === state).flatMap((x) => x.powers),
  )
    .filter((p) => p.measure === s.q.measure)
    .filter((p) => p.urgency === undefined || p.urgency === s.q.urgency);
}

function isCompetent(s: Scene, p: Power): boolean | null {
  if (!p.exists) return false;
  if (p.appliesBy.includes(s.q.as)) return true;
  return p.orderedBy === 'unknown' ? null : p.orderedBy.includes(s.q.as);
}

/** Federal powers are for federal authorities, those of a unit for its own; the others are for all. */
function isForUnit(s: Scene, p: Power): boolean {
  if (p.level === undefined) return true;
  if (s.q.unit === undefined) return p.level === 'federal';
  return p.level === 'unit' && (p.unit === undefined || p.unit === s.q.unit);
}

/** Who orders without anybody before: some office that is no judge. */
function withoutJudge(p: Power): boolean {
  return p.priorBy === 'none' && p.orderedBy !== 'unknown' && p.orderedBy.some((o) => o !== 'judge');
}

export function ownLaw(s: Scene): OwnLaw {
  const { from } = s.q;
  const pair: Pair = { from, to: from };
  if (s.q.measure === 'spontaneous-information') return { verdict: 'open', competent: !isOutsideCriminalJustice(s), powers: [] };
  const powers = powersOf(s, from)
    .filter((p) => p.for !== 'foreign' && isForUnit(s, p))
    .map((power): Weighed => ({ power, verdict: powerVerdict(s, pair, 'asker', power), competent: isCompetent(s, power) }));
  if (powers.length === 0) return { verdict: 'unknown', competent: null, powers };
  const sorted = byPreference(powers);
  const live = powers.some((p) => p.verdict !== 'closed') ? powers.filter((p) => p.verdict !== 'closed') : powers;
  const competent = live.some((p) => p.competent === true) ? true : live.some((p) => p.competent === null) ? null : false;
  return { verdict: any(...powers.map((p) => p.verdict)), competent, powers: sorted };
}

/** What may be used best first; then what this office has; then the fewest hands; then the rule made for the urgency. */
function byPreference(powers: readonly Weighed[]): Weighed[] {
  const key = (w: Weighed): number[] => [
    rank(w.verdict),
    w.competent === true ? 2 : w.competent === null ? 1 : 0,
    withoutJudge(w.power) ? 1 : 0,
    w.power.urgency === undefined ? 0 : 1,
  ];
  return powers.toSorted((a, b) => {
    const [ka, kb] = [key(a), key(b)];
    return ka.map((x, i) => (kb[i] ?? 0) - x).find((d) => d !== 0) ?? 0;
  });
}

/** If no office of the asker's state may order such a measure: closed where the instrument demands it, otherwise conditional. */
export function askersPower(s: Scene, demanded: boolean): Verdict {
  const { verdict } = ownLaw(s);
  return verdict === 'closed' && !demanded ? 'conditional' : verdict;
}

/** Does a judge stand among the steps of this power? What is not known is taken as the stricter. */
export function needsJudge(s: Scene, { power, competent }: Weighed): boolean {
  if (!power.exists) return false;
  if (power.orderedBy === 'unknown' || power.priorBy === 'judge' || power.priorBy === 'unknown') return true;
  const acting: Asker = competent === true ? s.q.as : (power.appliesBy[0] ?? power.orderedBy[0] ?? 'prosecutor');
  return (power.orderedBy.includes(acting) ? acting : power.orderedBy[0]) === 'judge';
}

/** The requested state's own power for the measure, with its own thresholds and penalties. */
export function holdersPower(s: Scene, pair: Pair): Verdict {
  const powers = powersOf(s, pair.to).filter((p) => p.for !== 'home' && p.level !== 'unit');
  if (powers.length === 0) return 'unknown';
  return any(...powers.map((p) => powerVerdict(s, pair, 'holder', p)));
}
