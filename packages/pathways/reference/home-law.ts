import type { DisclosureRule, Predicate } from '@exhorto/lawbook';
import { holds } from './predicate.ts';
import { isFor, isWithin, type Pair, type Scene, type Target } from './scene.ts';
import { wasLaw } from './time.ts';
import { all, any, not, type Verdict } from './verdict.ts';

/** What the law of the provider's home bans from being handed over, whoever asks. */
export function banned(s: Scene, pair: Pair, target: Target): Verdict {
  const own = rulesAtHome(s, pair, target, 'voluntary').filter((d) => d.value === 'forbids');
  return all(...[...own, ...bansAbove(s, pair, target, 'voluntary')].map((d) => not(applies(s, pair, target, d))));
}

/**
 * Does the law of the provider's home let it give this to a foreign authority without that state's own order? Something
 * must permit it and nothing forbid it; a rule for kinds of service is a condition where the provider's kind is not known.
 */
export function homeLets(s: Scene, pair: Pair, target: Target, basis: DisclosureRule['basis']): Verdict {
  const rules = rulesAtHome(s, pair, target, basis);
  const above = bansAbove(s, pair, target, basis).map((d) => not(applies(s, pair, target, d)));
  if (rules.length === 0) return all('unknown', ...above);
  const weigh = (d: DisclosureRule): Verdict => applies(s, pair, target, d);
  const permits = rules.filter((d) => d.value === 'permits');
  const forbids = rules.filter((d) => d.value === 'forbids');
  return all(permits.length === 0 ? 'open' : any(...permits.map(weigh)), ...forbids.map((d) => not(weigh(d))), ...above);
}

function rulesAtHome(s: Scene, pair: Pair, target: Target, basis: DisclosureRule['basis']): DisclosureRule[] {
  const rules = s.book.states.filter((x) => x.state === pair.to).flatMap((x) => x.disclosure);
  return thatSpeak(s, target, basis, rules);
}

/** Bans of a union bind the providers in its members, whatever the member's own law says. */
function bansAbove(s: Scene, pair: Pair, target: Target, basis: DisclosureRule['basis']): DisclosureRule[] {
  const above = s.book.unions.filter((u) => isWithin(s, pair.to, u.union));
  return thatSpeak(
    s,
    target,
    basis,
    above.flatMap((u) => u.disclosure),
  );
}

function thatSpeak(s: Scene, target: Target, basis: DisclosureRule['basis'], rules: readonly DisclosureRule[]): DisclosureRule[] {
  const service = target.entity?.service;
  return rules
    .filter((d) => d.basis === basis && isFor(s, d) && wasLaw(s, d) === 'open')
    .filter((d) => d.urgency === undefined || d.urgency === s.q.urgency)
    .filter((d) => d.services === undefined || service === undefined || d.services.includes(service));
}

function applies(s: Scene, pair: Pair, target: Target, d: DisclosureRule): Verdict {
  const service = target.entity?.service;
  const kinds: Predicate[] = d.services === undefined || service !== undefined ? [] : [{ any: d.services.map((kind) => ({ holds: kind })) }];
  return all(...[...kinds, ...(d.when === undefined ? [] : [d.when])].map((p) => holds(s, pair, 'holder', p)));
}
