import type { Instrument } from '@exhorto/lawbook';
import { holds } from './predicate.ts';
import type { Pair, Scene } from './scene.ts';
import { possible, wasLaw } from './time.ts';
import { all, not, type Verdict } from './verdict.ts';

/** What the reservations and declarations of the two states leave of an article. */
export function reservationsLeave(s: Scene, pair: Pair, instrument: Instrument, article: string): Verdict {
  const of = (state: string, role: string) =>
    possible(s, instrument.reservations).filter((r) => r.state === state && (r.role === role || r.role === 'either') && r.provision.startsWith(article));
  const verdicts = [...of(pair.from, 'requesting'), ...of(pair.to, 'requested')].map((r): Verdict => {
    const bites = all(wasLaw(s, r), r.when === undefined ? 'open' : holds(s, pair, 'holder', r.when));
    if (r.effect === 'excludes') return not(bites);
    if (r.effect === 'permitsRefusal' || r.effect === 'addsCondition') return bites === 'closed' ? 'open' : all(bites, 'conditional');
    return 'open';
  });
  return all(...verdicts);
}
