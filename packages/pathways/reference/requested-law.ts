import type { AssistanceRule, PathwayId } from '@exhorto/lawbook';
import { isCrimeIn } from './dual-criminality.ts';
import type { GroundOfRefusal } from './grounds.ts';
import { holdersPower } from './own-law.ts';
import { holds } from './predicate.ts';
import { isFor, type Pair, type Scene } from './scene.ts';
import { wasLaw } from './time.ts';
import { all, any, type Verdict } from './verdict.ts';

/** The state's rules for requests from abroad by this way on the day asked. */
export function incomingRules(s: Scene, state: string, way: PathwayId): AssistanceRule[] {
  return s.book.states
    .filter((x) => x.state === state)
    .flatMap((x) => x.assistance)
    .filter((r) => r.direction !== 'outgoing' && wasLaw(s, r) === 'open')
    .filter((r) => r.pathways === undefined || r.pathways.includes(way));
}

/** Where the instrument admits the requested state's law: the measure is one that it gives, its power and thresholds count. */
export function requestedLaw(s: Scene, pair: Pair, way: PathwayId): Verdict {
  const rules = incomingRules(s, pair.to, way).map((r): Verdict => {
    if (r.rule === 'not-available') return r.measures.includes(s.q.measure) ? 'closed' : 'open';
    if (r.rule === 'threshold') return isFor(s, r) ? holds(s, pair, 'holder', r.when) : 'open';
    return 'open';
  });
  return all(...rules, holdersPower(s, pair));
}

export function groundsAtHome(s: Scene, state: string, way: PathwayId): GroundOfRefusal[] {
  return incomingRules(s, state, way).filter((r) => r.rule === 'ground');
}

/** Dual criminality where it is left to the requested state's law: met, or not asked for. */
export function dualCriminalityAtHome(s: Scene, pair: Pair, way: PathwayId): Verdict {
  const rule = incomingRules(s, pair.to, way)
    .filter((r) => r.rule === 'dual-criminality')
    .find((r) => isFor(s, r));
  const asked: Verdict = rule === undefined ? 'unknown' : rule.value === 'not-required' ? 'open' : 'closed';
  return any(isCrimeIn(s, pair.to), asked);
}
