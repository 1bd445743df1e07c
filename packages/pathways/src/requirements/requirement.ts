import { type Requirement, say } from '@exhorto/lawbook';
import type { Case } from '../case.ts';
import { factReason, type Reason } from '../reason.ts';
import { weighPredicate } from './predicate.ts';
import type { Side } from './side.ts';

/** What the instrument demands of a request for this measure, on the side whose law counts for it. */
export function weighRequirements(c: Case, requirements: readonly Requirement[], holderState: string): Reason[] {
  const requested: Side = { state: holderState, role: 'holder', other: c.q.from };
  const requesting: Side = { state: c.q.from, role: 'asker', other: holderState };
  return requirements
    .filter((r) => r.measures === undefined || r.measures.includes(c.q.measure))
    .map((r) => {
      const weighed = weighPredicate(c, r.when, r.of === 'requested' ? requested : requesting, r);
      return { ...factReason(weighed.verdict, say(r.text, c.lang), r), op: 'all', children: [weighed] };
    });
}
