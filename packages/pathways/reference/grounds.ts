import type { Predicate } from '@exhorto/lawbook';
import { holds } from './predicate.ts';
import type { Pair, Scene, Side } from './scene.ts';
import { atBestConditional, not, type Verdict } from './verdict.ts';

/**
 * A mandatory ground is a `not` within `all`; an optional one never changes a verdict by itself, and makes the way
 * conditional where the facts given make it bite. Without a predicate it is for the requested state to say: listed only.
 */
export function groundLeaves(s: Scene, pair: Pair, side: Side, g: { ground: 'mandatory' | 'optional'; when?: Predicate | undefined }): Verdict {
  if (g.when === undefined) return 'open';
  const bites = holds(s, pair, side, g.when);
  if (g.ground === 'mandatory') return not(bites);
  if (bites === 'closed') return 'open';
  return atBestConditional(bites);
}
