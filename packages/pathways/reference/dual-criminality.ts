import { offenceTerm, type Scene } from './scene.ts';
import { wasLaw } from './time.ts';
import type { Verdict } from './verdict.ts';

/**
 * Is the offence one under the law of this state too? Met where the lawbook says that it is criminal everywhere. The
 * test is the conduct: for an offence named only in words that state decides.
 */
export function isCrimeIn(s: Scene, state: string): Verdict {
  const term = offenceTerm(s);
  if (term?.criminalEverywhere !== undefined) return 'open';
  if (term === undefined) return 'conditional';
  const rows = s.book.states.filter((x) => x.state === state).flatMap((x) => x.offences.filter((o) => o.term === s.q.offence));
  if (rows.some((o) => o.exists && wasLaw(s, o) === 'open')) return 'open';
  if (rows.some((o) => !o.exists && wasLaw(s, o) === 'open')) return 'closed';
  return 'unknown';
}
