import type { Case } from '../case.ts';
import { plainReason, type Reason } from '../reason.ts';

/**
 * A fact of law that the lawbook lacks: unknown, unless a "what if" takes it as true or false.
 * `slot` is the id that the fact would have. `met` says which value of the slot satisfies (true, as a rule).
 */
export function missing(c: Case, slot: string, text: string, met = true): Reason {
  const assumed = c.assume.get(slot);
  if (assumed !== undefined) return plainReason(assumed === met ? 'open' : 'closed', c.t.supposed(text, assumed));
  return { verdict: 'unknown', text, slot: { slot, text }, children: [] };
}
