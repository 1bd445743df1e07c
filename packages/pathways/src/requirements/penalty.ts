import { type Duration, type Offence, say, validOn } from '@exhorto/lawbook';
import type { Case } from '../case.ts';
import { all, any, conditionReason, factReason, plainReason, type Reason } from '../reason.ts';
import { missing } from './missing.ts';
import type { Side } from './side.ts';

/** Years, counted as a lawyer reads a penalty: 12 months or 365 days to the year. */
export function inYears(d: Duration): number {
  return (d.years ?? 0) + (d.months ?? 0) / 12 + (d.days ?? 0) / 365;
}

/** The offences of a state's law under the term asked about, on the day asked. */
export function offencesOf(c: Case, state: string): readonly Offence[] {
  return c.law.offences(state, c.q.offence).filter((o) => validOn(c.law, o, c.q.on) === 'yes');
}

/** A maximum that was not read is at least the minimum: where that meets the threshold already, it decides. */
function enough(min: Duration | null | undefined, meets: (years: number) => boolean): Duration | null {
  return min != null && meets(inYears(min)) ? min : null;
}

interface Form {
  name: string;
  /** Years; null = not read. */
  years: number | null;
  fact: Offence;
}

/**
 * A penalty threshold on one side (MODEL, "Threshold"): all forms of the offence under it close, all above satisfy,
 * mixed is conditional and names the form. No range: a condition (`maxPenalty`) for the asker's offence, unknown for the holder's.
 */
export function weighPenalty(c: Case, side: Side, bound: { years: number; above: boolean; of: 'max' | 'min' }): Reason {
  const where = c.law.theState(side.state, c.lang);
  const meets = (years: number): boolean => (bound.above ? years > bound.years : years >= bound.years);
  if (side.role === 'asker' && bound.of === 'max' && c.q.maxPenalty !== undefined) {
    const ok = meets(c.q.maxPenalty);
    return plainReason(ok ? 'open' : 'closed', c.t.penaltyGiven(c.q.maxPenalty, bound.years, bound.above, ok));
  }
  const known = offencesOf(c, side.state);
  const negative = known.find((o) => !o.exists);
  if (negative !== undefined) return factReason('closed', c.t.noSuchOffence(where, c.offenceName), negative);
  const forms = known.flatMap((fact) =>
    fact.forms.map((f): Form => {
      const d = bound.of === 'max' ? (f.max ?? enough(f.min, meets)) : (f.min ?? null);
      return { name: say(f.form, c.lang), years: d === null ? null : d === 'life' ? 999 : inYears(d), fact };
    }),
  );
  const first = forms[0];
  if (first === undefined || forms.every((f) => f.years === null)) {
    if (side.role === 'asker')
      return conditionReason({ input: 'maxPenalty', value: bound.years, text: c.t.penaltyAsk(where, c.offenceName, bound.years, bound.above) }, known[0]);
    return missing(c, `${side.state.toLowerCase()}.offence.${c.q.offence}`, c.t.penaltyUnknown(where, c.offenceName));
  }
  const above = forms.filter((f) => f.years !== null && meets(f.years));
  const facts = [...new Set(forms.map((f) => f.fact))];
  const each = (verdict: 'open' | 'closed', text: string): Reason => {
    const leaves = facts.map((fact) => factReason(verdict, text, fact));
    return leaves.length === 1 ? (leaves[0] as Reason) : (verdict === 'open' ? all : any)(text, leaves);
  };
  if (above.length === forms.length) return each('open', c.t.penaltyAllAbove(where, c.offenceName, bound.years, bound.above));
  if (above.length === 0 && forms.every((f) => f.years !== null)) return each('closed', c.t.penaltyAllBelow(where, c.offenceName, bound.years, bound.above));
  if (above.length === 0) {
    if (side.role === 'asker')
      return conditionReason({ input: 'maxPenalty', value: bound.years, text: c.t.penaltyAsk(where, c.offenceName, bound.years, bound.above) }, first.fact);
    return missing(c, `${side.state.toLowerCase()}.offence.${c.q.offence}.penalty`, c.t.penaltyUnknown(where, c.offenceName));
  }
  const names = above.map((f) => f.name);
  const text = c.t.penaltyForm(where, c.offenceName, names, bound.years, bound.above);
  const condition = { ...(side.role === 'asker' ? { input: 'maxPenalty', value: bound.years } : { decides: 'requested-state' as const }), text };
  // Which offence the conduct is decides: each of them has a part in the verdict.
  const leaves = facts.map((fact) => conditionReason(condition, fact));
  return leaves.length === 1 ? (leaves[0] as Reason) : all(text, leaves);
}
