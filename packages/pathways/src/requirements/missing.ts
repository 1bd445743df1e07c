import { validOn } from '@exhorto/lawbook';
import { type Case, supposed } from '../case.ts';
import { plainReason, type Reason } from '../reason.ts';

/**
 * A fact of law that the lawbook lacks: unknown, unless a "what if" takes it as true or false.
 * `slot` is the id that the fact would have. `met` says which value of the slot satisfies (true, as a rule).
 */
export function missing(c: Case, slot: string, text: string, met = true): Reason {
  const assumed = supposed(c, slot);
  if (assumed !== undefined) return plainReason(assumed === met ? 'open' : 'closed', c.t.supposed(text, assumed));
  return { verdict: 'unknown', text, slot: { slot, text }, children: [] };
}

interface Dated {
  id: string;
  source?: string | undefined;
  checkedOn?: string | undefined;
  from?: string | null | undefined;
  to?: string | null | undefined;
}

/** Was the fact law on the day asked, as far as is known, or as a "what if" about its first day takes it? */
export function lawOn(c: Case, fact: Dated): 'yes' | 'no' | 'unknown' {
  const valid = validOn(c.law, fact, c.q.on);
  return valid === 'unknown' && supposed(c, `${fact.id}.from`) === true ? 'yes' : valid;
}
