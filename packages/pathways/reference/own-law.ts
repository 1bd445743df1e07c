import type { Power } from '@exhorto/lawbook';
import { holds } from './predicate.ts';
import type { Pair, Scene, Side } from './scene.ts';
import { possible, wasLaw } from './time.ts';
import { all, any, type Verdict } from './verdict.ts';

/** Powers of a state for the measure that may count in this case: of the day, of the urgency, of the federal or unit level. */
export function powersFor(s: Scene, state: string): Power[] {
  const powers = s.book.states.filter((x) => x.state === state).flatMap((x) => x.powers);
  return possible(s, powers)
    .filter((p) => p.measure === s.q.measure)
    .filter((p) => p.urgency === undefined || p.urgency === s.q.urgency || (p.urgency === 'urgent' && s.q.urgency === 'emergency'));
}

/** May anybody in the state order the measure in such a case? */
export function mayBeOrdered(s: Scene, pair: Pair, side: Side): Verdict {
  const powers = powersFor(s, side === 'asker' ? pair.from : pair.to);
  if (powers.length === 0) return 'unknown';
  return any(
    ...powers.map((p) => (p.exists ? all(wasLaw(s, p), p.orderedBy === 'unknown' ? 'unknown' : 'open', holds(s, pair, side, p.threshold.when)) : 'closed')),
  );
}
