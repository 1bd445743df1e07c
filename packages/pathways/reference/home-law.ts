import type { DisclosureRule, Predicate } from '@exhorto/lawbook';
import { holds } from './predicate.ts';
import { isFor, type Pair, type Scene, type Target } from './scene.ts';
import { wasLaw } from './time.ts';
import { all, any, not, type Verdict } from './verdict.ts';

/**
 * Does the law of the provider's home let it give this to a foreign authority without that state's own order? Something
 * must permit it and nothing forbid it; a rule for kinds of service is a condition where the provider's kind is not known.
 */
export function homeLets(s: Scene, pair: Pair, target: Target, basis: DisclosureRule['basis']): Verdict {
  const service = target.entity?.service;
  const rules = s.book.states
    .filter((x) => x.state === pair.to)
    .flatMap((x) => x.disclosure)
    .filter((d) => d.basis === basis && isFor(s, d) && wasLaw(s, d) === 'open')
    .filter((d) => d.urgency === undefined || d.urgency === s.q.urgency)
    .filter((d) => d.services === undefined || service === undefined || d.services.includes(service));
  if (rules.length === 0) return 'unknown';
  const applies = (d: DisclosureRule): Verdict => {
    const kinds: Predicate[] = d.services === undefined || service !== undefined ? [] : [{ any: d.services.map((kind) => ({ holds: kind })) }];
    return all(...[...kinds, ...(d.when === undefined ? [] : [d.when])].map((p) => holds(s, pair, 'holder', p)));
  };
  const permits = rules.filter((d) => d.value === 'permits');
  const forbids = rules.filter((d) => d.value === 'forbids');
  return all(permits.length === 0 ? 'open' : any(...permits.map(applies)), ...forbids.map((d) => not(applies(d))));
}
