import type { Predicate } from '@exhorto/lawbook';
import { holds } from './predicate.ts';
import { mayBeUsed } from './reservations.ts';
import { isFor, type Pair, type Scene } from './scene.ts';
import { all, not, type Verdict } from './verdict.ts';

export interface GroundOfRefusal {
  ground: 'mandatory' | 'optional';
  when?: Predicate | undefined;
  measures?: readonly string[] | undefined;
}

/**
 * A mandatory ground is a `not` within `all`; an optional one only makes the way conditional where the facts given make
 * it bite. One without a predicate rests on facts that the question does not hold: it is listed, no more.
 */
export function groundsLeave(s: Scene, pair: Pair, grounds: readonly GroundOfRefusal[]): Verdict {
  return all(
    ...grounds
      .filter((g) => isFor(s, g))
      .map((g): Verdict => {
        if (g.when === undefined) return 'open';
        const bites = holds(s, pair, 'holder', g.when);
        return g.ground === 'mandatory' ? not(bites) : mayBeUsed(bites);
      }),
  );
}
