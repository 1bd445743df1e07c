import type { Duration } from '@exhorto/lawbook';
import type { Pair, Scene, Side } from './scene.ts';
import { wasLaw } from './time.ts';
import type { Verdict } from './verdict.ts';

export function years(d: Duration): number {
  return (d.years ?? 0) + (d.months ?? 0) / 12 + (d.days ?? 0) / 365;
}

/**
 * A threshold of penalty. Where the question gives none: all forms of the offence under it close, all above satisfy,
 * mixed is conditional. No range in the lawbook: a condition for the asker's offence, unknown for the holder's.
 */
export function penaltyReaches(s: Scene, pair: Pair, side: Side, which: 'max' | 'min', threshold: number, above: boolean): Verdict {
  const reaches = (n: number): boolean => (above ? n > threshold : n >= threshold);
  if (which === 'max' && side === 'asker' && s.q.maxPenalty !== undefined) return reaches(s.q.maxPenalty) ? 'open' : 'closed';
  const state = side === 'asker' ? pair.from : pair.to;
  const offences = s.book.states
    .filter((x) => x.state === state)
    .flatMap((x) => x.offences)
    .filter((o) => o.term === s.q.offence && wasLaw(s, o) === 'open');
  if (offences.some((o) => !o.exists)) return 'closed';
  // The maximum is never below the minimum: a minimum that reaches the threshold settles it.
  const penalties = offences.flatMap((o) => o.forms).map((f) => f[which] ?? (f.min != null && reaches(years(f.min)) ? f.min : 'not read'));
  const over = penalties.filter((p) => p !== 'not read' && reaches(p === 'life' ? Number.POSITIVE_INFINITY : years(p)));
  const notRead = penalties.includes('not read');
  if (over.length > 0) return over.length === penalties.length ? 'open' : 'conditional';
  if (penalties.length > 0 && !notRead) return 'closed';
  return side === 'asker' ? 'conditional' : 'unknown';
}
