import { type Case, once } from '../case.ts';
import { any, conditionReason, factReason, type Reason } from '../reason.ts';
import { missing } from './missing.ts';
import { offencesOf } from './penalty.ts';

/**
 * Would the conduct be an offence in the holder's state too? Met where the term is treated as criminal everywhere or
 * that state's law has the offence; the test is the conduct, so an offence named only in words is left to that state.
 */
export function dualCriminality(c: Case, holderState: string): Reason {
  return once(c, 'dual criminality', holderState, () => weighDualCriminality(c, holderState));
}

function weighDualCriminality(c: Case, holderState: string): Reason {
  const where = c.law.theState(holderState, c.lang);
  if (c.offence?.criminalEverywhere !== undefined) return factReason('open', c.t.criminalEverywhere(c.offenceName), c.offence.criminalEverywhere);
  if (c.offence === undefined) return conditionReason({ decides: 'requested-state', text: c.t.dualOther(where, c.offenceName) });
  const known = offencesOf(c, holderState);
  const met = known.filter((o) => o.exists).map((o) => factReason('open', c.t.dualMet(where, c.offenceName, o.name?.official ?? null), o));
  if (met.length > 0) return met.length === 1 ? (met[0] as Reason) : any(c.t.dualMet(where, c.offenceName, null), met);
  const negative = known.find((o) => !o.exists);
  if (negative !== undefined) return factReason('closed', c.t.dualNotMet(where, c.offenceName), negative);
  return missing(c, `${holderState.toLowerCase()}.offence.${c.q.offence}`, c.t.dualUnknown(where, c.offenceName));
}
