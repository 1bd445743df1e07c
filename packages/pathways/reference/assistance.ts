import type { Instrument, Provision } from '@exhorto/lawbook';
import { isCrimeIn } from './dual-criminality.ts';
import { groundLeaves } from './grounds.ts';
import { mayBeOrdered } from './own-law.ts';
import { inForceBetween } from './participation.ts';
import { holds } from './predicate.ts';
import { reservationsLeave } from './reservations.ts';
import { isFor, type Pair, type Scene } from './scene.ts';
import { possible, wasLaw } from './time.ts';
import { all, any, atBestConditional, type Verdict } from './verdict.ts';

/** Offices outside criminal justice do not use state-to-state ways. */
export function mayAskStates(s: Scene): Verdict {
  return ['csirt', 'administrative', 'defence'].includes(s.q.as) ? 'closed' : 'open';
}

/** If no office of the asker's state may order such a measure at home: closed where the instrument demands it, otherwise conditional. */
export function askersPower(s: Scene, pair: Pair, demanded: boolean): Verdict {
  if (s.q.measure === 'spontaneous-information') return 'open';
  const own = mayBeOrdered(s, pair, 'asker');
  return own === 'closed' && !demanded ? 'conditional' : own;
}

function incoming(s: Scene, state: string) {
  return possible(s, s.book.states.find((x) => x.state === state)?.assistance ?? []).filter((r) => r.direction !== 'outgoing');
}

/** What the requested state's own law adds, where the instrument admits it (Budapest 25(4)). */
export function requestedLaw(s: Scene, pair: Pair): Verdict {
  const verdicts = incoming(s, pair.to).map((r): Verdict => {
    if (r.rule === 'not-available' && isFor(s, r)) return 'closed';
    if (r.rule === 'domestic-power' && isFor(s, r)) return mayBeOrdered(s, pair, 'holder');
    if (r.rule === 'threshold' && isFor(s, r)) return holds(s, pair, 'holder', r.when);
    if (r.rule === 'ground') return groundLeaves(s, pair, 'holder', r);
    return 'open';
  });
  return all(...verdicts);
}

/** Dual criminality as the instrument rules it, or as the requested state's own law does. */
export function dualCriminality(s: Scene, pair: Pair, provision: Provision): Verdict {
  const d = provision.dualCriminality;
  if (d === undefined || !isFor(s, d) || d.rule === 'not-required') return 'open';
  const dual = isCrimeIn(s, pair.to);
  if (d.rule === 'required') return dual;
  if (d.rule === 'may-refuse') return dual === 'closed' ? 'conditional' : dual;
  const rules = incoming(s, pair.to)
    .filter((r) => r.rule === 'dual-criminality')
    .filter((r) => isFor(s, r));
  if (rules.length === 0) return 'unknown';
  return all(...rules.map((r) => (r.value === 'not-required' ? 'open' : dual)));
}

/** One provision of a treaty between the two states. */
export function assistance(s: Scene, pair: Pair, instrument: Instrument, provision: Provision): Verdict {
  return all(
    inForceBetween(s, instrument, pair),
    wasLaw(s, provision),
    mayAskStates(s),
    askersPower(s, pair, provision.demandsOwnPower),
    ...provision.requirements.filter((r) => isFor(s, r)).map((r) => holds(s, pair, r.of === 'requested' ? 'holder' : 'asker', r.when)),
    dualCriminality(s, pair, provision),
    ...provision.grounds.filter((g) => isFor(s, g)).map((g) => groundLeaves(s, pair, 'holder', g)),
    reservationsLeave(s, pair, instrument, provision.article),
    provision.domesticLaw === 'admitted' ? requestedLaw(s, pair) : 'open',
  );
}

/** Without a treaty: as far as the requested state's law allows. */
export function withoutTreaty(s: Scene, pair: Pair): Verdict {
  const rules = incoming(s, pair.to).filter((r) => r.rule === 'without-treaty');
  const allowed = rules.length === 0 ? 'unknown' : any(...rules.map((r) => (r.value === 'allowed' ? wasLaw(s, r) : 'closed')));
  return all(mayAskStates(s), askersPower(s, pair, false), allowed, requestedLaw(s, pair), atBestConditional('open'));
}
