import type { AssistanceRule } from '@exhorto/lawbook';
import { isCrimeIn } from './dual-criminality.ts';
import type { GroundOfRefusal } from './grounds.ts';
import { holdersPower } from './own-law.ts';
import { holds } from './predicate.ts';
import { isFor, type Pair, type Scene } from './scene.ts';
import { wasLaw } from './time.ts';
import { all, any, type Verdict } from './verdict.ts';

/** The state's rules for requests from abroad on the day asked. */
export function incomingRules(s: Scene, state: string): AssistanceRule[] {
  return s.book.states
    .filter((x) => x.state === state)
    .flatMap((x) => x.assistance)
    .filter((r) => r.direction !== 'outgoing' && wasLaw(s, r) === 'open');
}

/** Where the instrument admits the requested state's law: the measure is one that it gives, its power and thresholds count. */
export function requestedLaw(s: Scene, pair: Pair): Verdict {
  const rules = incomingRules(s, pair.to).map((r): Verdict => {
    if (r.rule === 'not-available') return r.measures.includes(s.q.measure) ? 'closed' : 'open';
    if (r.rule === 'threshold') return isFor(s, r) ? holds(s, pair, 'holder', r.when) : 'open';
    return 'open';
  });
  return all(...rules, holdersPower(s, pair));
}

export function groundsAtHome(s: Scene, state: string): GroundOfRefusal[] {
  return incomingRules(s, state).filter((r) => r.rule === 'ground');
}

/** Dual criminality where it is left to the requested state's law: met, or not asked for. */
export function dualCriminalityAtHome(s: Scene, pair: Pair): Verdict {
  const rule = incomingRules(s, pair.to)
    .filter((r) => r.rule === 'dual-criminality')
    .find((r) => isFor(s, r));
  const asked: Verdict = rule === undefined ? 'unknown' : rule.value === 'not-required' ? 'open' : 'closed';
  return any(isCrimeIn(s, pair.to), asked);
}
