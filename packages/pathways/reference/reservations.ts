import type { Instrument, Reservation } from '@exhorto/lawbook';
import { isCrimeIn } from './dual-criminality.ts';
import { holds } from './predicate.ts';
import { offenceTerm, type Pair, type Scene, type Side } from './scene.ts';
import { possible, wasLaw } from './time.ts';
import { all, any, not, type Verdict } from './verdict.ts';

/** A reservation is an exception declared on an article, by either state in the role that it has in this request. */
export function reservationsLeave(s: Scene, pair: Pair, instrument: Instrument, article: string): Verdict {
  const sides: readonly { state: string; role: string; side: Side }[] = [
    { state: pair.from, role: 'requesting', side: 'asker' },
    { state: pair.to, role: 'requested', side: 'holder' },
  ];
  const verdicts = sides.flatMap(({ state, role, side }) =>
    possible(s, instrument.reservations)
      .filter((r) => r.state === state && (r.provision === article || r.touches?.includes(article) === true) && (r.role === role || r.role === 'either'))
      .map((r): Verdict => {
        const made = wasLaw(s, r);
        const applies = r.when === undefined ? 'open' : holds(s, pair, side, r.when);
        const given = effect(r.effect, r.when === undefined, applies);
        return any(not(made), given);
      }),
  );
  return all(...verdicts);
}

function effect(kind: Reservation['effect'], always: boolean, applies: Verdict): Verdict {
  switch (kind) {
    case 'excludes':
      return not(applies);
    case 'permitsRefusal':
      return mayBeUsed(applies);
    case 'addsCondition':
      return always ? 'open' : applies;
    default:
      return 'open';
  }
}

/** What somebody may refuse: conditional where it bites on the facts given, unknown where the law is not known. */
export function mayBeUsed(bites: Verdict): Verdict {
  if (bites === 'open') return 'conditional';
  return bites === 'unknown' ? 'unknown' : 'open';
}

/**
 * Budapest 29(4): for other offences than those of arts 2-11 a party with the reservation may refuse where dual
 * criminality cannot be met. That there is none is known only where the state's list was read.
 */
export function article29paragraph4(s: Scene, pair: Pair, instrument: Instrument): Verdict {
  if (offenceTerm(s)?.budapest !== undefined) return 'open';
  const made = possible(s, instrument.reservations).filter((r) => r.state === pair.to && r.provision === '29(4)');
  const read = instrument.reservationsRead.some((r) => r.state === pair.to && (r.provisions ?? ['29(4)']).includes('29(4)'));
  const reserved = made.length > 0 ? any(...made.map((r) => wasLaw(s, r))) : read ? 'closed' : 'unknown';
  const verdict = any(not(reserved), isCrimeIn(s, pair.to));
  return verdict === 'closed' ? 'conditional' : verdict;
}
