import type { Instrument, Provision } from '@exhorto/lawbook';
import { mayAsk, underSpeechRule } from './asking.ts';
import { isCrimeIn } from './dual-criminality.ts';
import { groundsLeave } from './grounds.ts';
import { askersPower } from './own-law.ts';
import { inForceBetween } from './participation.ts';
import { holds } from './predicate.ts';
import { dualCriminalityAtHome, groundsAtHome, incomingRules, requestedLaw } from './requested-law.ts';
import { reservationsLeave } from './reservations.ts';
import { isFor, type Pair, type Scene } from './scene.ts';
import { appliesOn } from './time.ts';
import { all, type Verdict } from './verdict.ts';

export interface Article {
  instrument: Instrument;
  provision: Provision;
}

/** An article of an instrument between the two states; `followed` is the treaty that it yields to, if any. */
export function assistance(s: Scene, pair: Pair, { instrument, provision }: Article, followed?: Provision): Verdict {
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
      dualCriminality(s, pair, closedList, [...read].reverse()),
      closedList ? 'open' : requestedLaw(s, pair),
      ...read.map((p) => groundsLeave(s, pair, p.grounds)),
      closedList ? 'open' : groundsLeave(s, pair, groundsAtHome(s, pair.to)),
    ),
  );
}

function requirements(s: Scene, pair: Pair, provision: Provision): Verdict {
  return all(...provision.requirements.filter((r) => isFor(s, r)).map((r) => holds(s, pair, r.of === 'requested' ? 'holder' : 'asker', r.when)));
}

/** By the first article that has a rule (the treaty that is followed before the one that follows). */
function dualCriminality(s: Scene, pair: Pair, closedList: boolean, read: readonly Provision[]): Verdict {
  const rule = read.map((p) => p.dualCriminality).find((d) => d !== undefined);
  if (rule === undefined) return closedList ? 'open' : dualCriminalityAtHome(s, pair);
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
      return dualCriminalityAtHome(s, pair);
  }
}

/** Without a treaty: as far as the requested state's law allows, and it stays free. */
export function reciprocity(s: Scene, pair: Pair): Verdict {
  const rule = incomingRules(s, pair.to).find((r) => r.rule === 'without-treaty');
  return underSpeechRule(
    s,
    all(
      mayAsk(s),
      rule === undefined ? 'unknown' : rule.value === 'allowed' ? 'open' : 'closed',
      askersPower(s, false),
      dualCriminalityAtHome(s, pair),
      requestedLaw(s, pair),
      groundsLeave(s, pair, groundsAtHome(s, pair.to)),
      'conditional',
    ),
  );
}
