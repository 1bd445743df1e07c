import type { Entity } from '@exhorto/lawbook';
import { mayBeOrdered } from './own-law.ts';
import { holds } from './predicate.ts';
import { isFor, isWithin, type Pair, type Scene } from './scene.ts';
import { possible, wasLaw } from './time.ts';
import { all, any, atBestConditional, type Verdict } from './verdict.ts';

/** What the law of the provider's home says of giving such data to a foreign authority. */
export function homeLets(s: Scene, pair: Pair, basis: 'voluntary' | 'consent', entity: Entity | undefined): Verdict {
  const rules = possible(s, s.book.states.find((x) => x.state === pair.to)?.disclosure ?? [])
    .filter((r) => r.basis === basis && isFor(s, r))
    .filter((r) => r.urgency === undefined || s.q.urgency === 'emergency')
    .filter((r) => r.services === undefined || (entity?.service !== undefined && r.services.includes(entity.service)));
  if (rules.length === 0) return 'unknown';
  return any(...rules.map((r) => (r.value === 'forbids' ? 'closed' : all(wasLaw(s, r), r.when === undefined ? 'open' : holds(s, pair, 'holder', r.when)))));
}

/** The provider's own word: does it answer a foreign authority that asks directly? Free to refuse: at best conditional. */
export function policySays(s: Scene, pair: Pair, entity: Entity | undefined): Verdict {
  const policies = possible(s, s.book.providers.find((p) => `provider:${p.id}` === s.q.holder)?.policies ?? [])
    .filter((p) => isFor(s, p))
    .filter((p) => p.entities === undefined || (entity !== undefined && p.entities.includes(entity.id)))
    .filter((p) => p.askers === undefined || p.askers.some((place) => isWithin(s, pair.from, place)))
    .filter((p) => p.urgency === undefined || s.q.urgency === 'emergency');
  if (policies.length === 0) return 'unknown';
  return any(...policies.map((p) => (p.answers === 'yes' ? 'conditional' : 'closed')));
}

export function voluntary(s: Scene, pair: Pair, entity: Entity | undefined): Verdict {
  return all(homeLets(s, pair, 'voluntary', entity), policySays(s, pair, entity));
}

export function consent(s: Scene, pair: Pair, entity: Entity | undefined): Verdict {
  const agrees: Verdict = s.q.consent === undefined ? 'conditional' : s.q.consent ? 'open' : 'closed';
  return all(agrees, homeLets(s, pair, 'consent', entity));
}

/** An order under the asker's own law, to a provider at home or abroad. */
export function domesticOrder(s: Scene, pair: Pair, entity: Entity | undefined): Verdict {
  const own = mayBeOrdered(s, pair, 'asker');
  if (pair.to === pair.from) return own;
  const home = homeLets(s, pair, 'voluntary', entity);
  return all(own, home === 'closed' ? 'conditional' : 'open');
}
