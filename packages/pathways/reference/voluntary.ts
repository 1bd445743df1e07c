import { answered, mayAsk, underSpeechRule } from './asking.ts';
import { homeLets } from './home-law.ts';
import { askersPower, needsJudge, ownLaw } from './own-law.ts';
import { isFor, isWithin, type Scene, type Target } from './scene.ts';
import { wasLaw } from './time.ts';
import { all, type Verdict } from './verdict.ts';

/** The home's law must let the provider, and its own policy say that it answers such requests. */
export function voluntaryDisclosure(s: Scene, target: Target): Verdict {
  const pair = { from: s.q.from, to: target.state };
  return underSpeechRule(s, all(mayAsk(s), homeLets(s, pair, target, 'voluntary'), policy(s, target), askersPower(s, false)));
}

/** Without a listed provider, the profile that stands for every small provider. */
function policy(s: Scene, { entity }: Target): Verdict {
  const { book, q } = s;
  const provider = book.providers.find((p) => (q.holder.startsWith('state:') ? p.generic : `provider:${p.id}` === q.holder));
  const said = (provider?.policies ?? [])
    .filter((p) => isFor(s, p) && wasLaw(s, p) === 'open')
    .filter((p) => p.urgency === undefined || p.urgency === q.urgency)
    .filter((p) => p.askers === undefined || p.askers.some((place) => isWithin(s, q.from, place)))
    .filter((p) => p.entities === undefined || entity === undefined || p.entities.includes(entity.id));
  if (said.length === 0) return 'unknown';
  return said.some((p) => p.answers === 'yes') ? 'open' : 'closed';
}

/** In an emergency the order that the asker's law demands of a judge may follow: until then the answer is information. */
export function orderMayFollow(s: Scene): boolean {
  const [first] = ownLaw(s).powers;
  return s.q.urgency === 'emergency' && first !== undefined && first.power.emergencyOrderMayFollow !== false && needsJudge(s, first);
}

export function accountHolderConsent(s: Scene, target: Target): Verdict {
  return underSpeechRule(s, all(answered(s.q.consent), homeLets(s, { from: s.q.from, to: target.state }, target, 'consent')));
}
