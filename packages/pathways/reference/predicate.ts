import type { Predicate } from '@exhorto/lawbook';
import { isCrimeIn } from './dual-criminality.ts';
import { penaltyReaches } from './penalty.ts';
import { isWithin, offenceTerm, type Pair, type Scene, type Side } from './scene.ts';
import { all, any, not, type Verdict } from './verdict.ts';

function yes(x: boolean): Verdict {
  return x ? 'open' : 'closed';
}

/** A fact of the case: what the question does not give is a condition. */
function given<T>(value: T | undefined, test: (value: T) => boolean): Verdict {
  return value === undefined ? 'conditional' : yes(test(value));
}

/** Does it hold on the facts given? `side`: whose law sets the condition, and so whose penalties count. */
export function holds(s: Scene, pair: Pair, side: Side, p: Predicate): Verdict {
  const { q } = s;
  const inner = (x: Predicate): Verdict => holds(s, pair, side, x);
  if ('always' in p) return 'open';
  if ('all' in p) return all(...p.all.map(inner));
  if ('any' in p) return any(...p.any.map(inner));
  if ('not' in p) return not(inner(p.not));
  if ('offences' in p) return given(offenceTerm(s), (term) => p.offences.includes(term.id));
  if ('leastMaxPenalty' in p) return penaltyReaches(s, pair, p.of === 'requesting' ? 'asker' : side, 'max', p.leastMaxPenalty, p.above ?? false);
  if ('leastMinPenalty' in p) return penaltyReaches(s, pair, p.of === 'requesting' ? 'asker' : side, 'min', p.leastMinPenalty, p.above ?? false);
  if ('holds' in p) {
    const says = s.book.conditions.find((c) => c.id === p.holds)?.metBy;
    if (q.holds.includes(p.holds) || (says !== undefined && inner(says) === 'open')) return 'open';
    const kind = s.book.providers.find((x) => q.holder === `provider:${x.id}`)?.kinds[p.holds];
    return kind === undefined ? 'conditional' : yes(kind);
  }
  if ('urgency' in p) return yes(p.urgency.includes(q.urgency));
  if ('stage' in p) return given(q.stage, (x) => p.stage.includes(x));
  if ('purpose' in p) return yes(p.purpose.includes(q.purpose));
  if ('measure' in p) return yes(p.measure.includes(q.measure));
  if ('asker' in p) return yes(p.asker.includes(q.as));
  if ('accountKind' in p) return given(q.accountKind, (x) => p.accountKind.includes(x));
  if ('organised' in p) return given(q.organised, (x) => x === p.organised);
  if ('consent' in p) return given(q.consent, (x) => x === p.consent);
  if ('privileged' in p) return given(q.privileged, (x) => x === p.privileged);
  if ('alreadyPreserved' in p) return given(q.alreadyPreserved, (x) => x === p.alreadyPreserved);
  if ('speech' in p) return yes((offenceTerm(s)?.speech ?? false) === p.speech);
  if ('userIn' in p) return given(q.userIn, (x) => p.userIn.some((place) => isWithin(s, x, place)));
  if ('userNationality' in p) return given(q.userNationality, (x) => p.userNationality.some((place) => isWithin(s, x, place)));
  if ('otherState' in p) return yes(p.otherState.some((place) => isWithin(s, side === 'asker' ? pair.to : pair.from, place)));
  if ('dualCriminality' in p) return isCrimeIn(s, pair.to);
  return 'unknown';
}
