import type { Instrument, PathwayId, Provision } from '@exhorto/lawbook';
import { mayAsk, underSpeechRule } from './asking.ts';
import { isCrimeIn } from './dual-criminality.ts';
import { groundsLeave } from './grounds.ts';
import { askersPower } from './own-law.ts';
import { inForceBetween } from './participation.ts';
import { holds } from './predicate.ts';
import { dualCriminalityAtHome, groundsAtHome, incomingRules, requestedLaw } from './requested-law.ts';
import { reservationsLeave } from './reservations.ts';
import { isFor, type Pair, type Scene } from './scene.ts';
import { appliesOn, wasLaw } from './time.ts';
import { all, type Verdict } from './verdict.ts';

export interface Article {
  way: PathwayId;
  instrument: Instrument;
  provision: Provision;
}

/** An article of an instrument between the two states; `followed` is the treaty that it yields to, if any. */
export function assistance(s: Scene, pair: Pair, { way, instrument, provision }: Article, followed?: Provision): Verdict {
  const closedList = provision.domesticLaw === 'excluded';
  const read = closedList || followed === undefined ? [provision] : [provision, followed];
  return underSpeechRule(
    s,
    all(
      mayAsk(s),
      inForceBetween(s, instrument, pair),
      appliesOn(s, provision),
      reservationsLeave(s, pair, instrument, provision.article),
      ...read.map((p) => requirements(s, pair, p)),
      askersPower(s, provision.demandsOwnPower),
      dualCriminality(s, pair, way, closedList, [...read].reverse()),
      closedList ? 'open' : requestedLaw(s, pair, way),
      ...read.map((p) => groundsLeave(s, pair, p.grounds)),
      closedList ? 'open' : groundsLeave(s, pair, groundsAtHome(s, pair.to, way)),
    ),
  );
}

/** What the provision itself demands, on the side whose law it names. */
export function requirements(s: Scene, pair: Pair, provision: Provision): Verdict {
  return all(...provision.requirements.filter((r) => isFor(s, r)).map((r) => holds(s, pair, r.of === 'requested' ? 'holder' : 'asker', r.when)));
}

/** By the first article that has a rule (the treaty that is followed before the one that follows). */
function dualCriminality(s: Scene, pair: Pair, way: PathwayId, closedList: boolean, read: readonly Provision[]): Verdict {
  const rule = read.map((p) => p.dualCriminality).find((d) => d !== undefined);
  if (rule === undefined) return closedList ? 'open' : dualCriminalityAtHome(s, pair, way);
  if (!isFor(s, rule)) return 'open';
  const dual = isCrimeIn(s, pair.to);
  switch (rule.rule) {
    case 'not-required':
      return 'open';
    case 'required':
      return dual;
    case 'may-refuse':
      return dual === 'closed' ? 'conditional' : dual;
    case 'by-domestic-law':
      return dualCriminalityAtHome(s, pair, way);
  }
}

/** Without a treaty: as far as the requested state's law allows, and it stays free. */
export function reciprocity(s: Scene, pair: Pair): Verdict {
  const way = 'reciprocity';
  const rule = incomingRules(s, pair.to, way).find((r) => r.rule === 'without-treaty');
  const asking = s.book.states
    .filter((x) => x.state === pair.from)
    .flatMap((x) => x.assistance)
    .filter((r) => r.rule === 'without-treaty')
    .filter((r) => r.direction !== 'incoming' && wasLaw(s, r) === 'open');
  return underSpeechRule(
    s,
    all(
      mayAsk(s),
      rule === undefined ? 'unknown' : rule.value === 'allowed' ? 'open' : 'closed',
      ...asking.map((r): Verdict => (r.value === 'allowed' ? 'open' : 'closed')),
      askersPower(s, false),
      dualCriminalityAtHome(s, pair, way),
      requestedLaw(s, pair, way),
      groundsLeave(s, pair, groundsAtHome(s, pair.to, way)),
      'conditional',
    ),
  );
}
