import type { Duration } from '@exhorto/lawbook';
import type { Pair, Scene, Side } from './scene.ts';
import { possible } from './time.ts';
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
  const forms = possible(s, s.book.states.find((x) => x.state === state)?.offences ?? [])
    .filter((o) => o.term === s.q.offence && o.exists)
    .flatMap((o) => o.forms);
  const known = forms.map((f) => f[which]).filter((p) => p !== null && p !== undefined);
  const missing: Verdict = side === 'asker' ? 'conditional' : 'unknown';
  if (known.length === 0) return missing;
  const over = known.filter((p) => reaches(p === 'life' ? Number.POSITIVE_INFINITY : years(p)));
  if (known.length < forms.length) return missing;
  if (over.length === known.length) return 'open';
  return over.length === 0 ? 'closed' : 'conditional';
}
