import { underSpeechRule } from './asking.ts';
import { homeLets } from './home-law.ts';
import { ownLaw } from './own-law.ts';
import { isOutsideCriminalJustice, type Scene, type Target } from './scene.ts';
import { operators, serves } from './targets.ts';
import { all, any, type Verdict } from './verdict.ts';

/** An order under the asker's own law, to a provider at home or abroad. */
export function domesticOrder(s: Scene, target: Target): Verdict {
  // A body outside criminal justice orders only what the law gives to it.
  if (isOutsideCriminalJustice(s) && ownLaw(s).competent !== true) return 'closed';
  return underSpeechRule(s, target.state === s.q.from ? atHome(s, target) : abroad(s, target));
}

/** An order to an establishment is also weighed under the law of each operator that serves the user. */
function atHome(s: Scene, target: Target): Verdict {
  const serving = operators(s).filter((o) => o.entity !== undefined && o.state !== s.q.from && serves(s, o.entity, s.q.userIn ?? s.q.from) !== false);
  const laws = target.entity?.role === 'establishment' ? serving.map((o) => homeLaw(s, o)) : [];
  return all(ownLaw(s).verdict, ...laws);
}

/** One and the same power must be given for the case and reach a provider abroad; where the law of its home forbids, the two laws conflict. */
function abroad(s: Scene, target: Target): Verdict {
  return all(powerThatReaches(s, target), homeLaw(s, target));
}

export function powerThatReaches(s: Scene, target: Target): Verdict {
  const { powers } = ownLaw(s);
  return powers.length === 0 ? 'unknown' : any(...powers.map((p) => all(p.verdict, reach(s, p.power.reach.foreignProviders, target))));
}

/** Does the holder offer its service in the asker's state? */
export function offersService(s: Scene, target: Target): Verdict {
  return reach(s, 'offers-service', target);
}

function homeLaw(s: Scene, target: Target): Verdict {
  const verdict = homeLets(s, { from: s.q.from, to: target.state }, target, 'voluntary');
  return verdict === 'closed' ? 'conditional' : verdict;
}

function reach(s: Scene, foreignProviders: 'yes' | 'offers-service' | 'no' | 'unknown', { entity }: Target): Verdict {
  if (foreignProviders === 'yes') return 'open';
  if (foreignProviders === 'no') return 'closed';
  if (foreignProviders === 'unknown') return 'unknown';
  if (entity === undefined) return s.q.offersIn === undefined ? 'conditional' : s.q.offersIn.includes(s.q.from) ? 'open' : 'closed';
  const here = serves(s, entity, s.q.from);
  return here === undefined ? 'unknown' : here ? 'open' : 'closed';
}
