import type { Duration, Offence } from '@exhorto/lawbook';
import type { View } from '../views/view.ts';
import { lengthOf } from './law-sections.tsx';

type Form = Offence['forms'][number];

/** From the lowest to the highest penalty of all forms: "4 to 14 years"; undefined where none was read, and said where some were not. */
export function penaltySpan(v: View, forms: readonly Form[]): string | undefined {
  const s = v.m.states;
  const least = extreme(
    forms.map((f) => f.min ?? null),
    -1,
  );
  const maxima = forms.map((f) => f.max);
  const most = maxima.includes('life') ? 'life' : extreme(maxima as (Duration | null)[], 1);
  if (most === undefined) return undefined;
  const said = most === 'life' ? s.life : lengthOf(v, inYears(most));
  const span = least === undefined ? s.upTo(said) : s.range(lengthOf(v, inYears(least)), said);
  return maxima.includes(null) ? v.m.termOffences.formsUnread(span) : span;
}

function extreme(lengths: readonly (Duration | null)[], sign: 1 | -1): Duration | undefined {
  return lengths.filter((d) => d !== null).toSorted((a, b) => sign * (days(b) - days(a)))[0];
}

function days(d: Duration): number {
  return (d.years ?? 0) * 365 + (d.months ?? 0) * 30.4 + (d.days ?? 0);
}

/** Whole years where months come to them. */
function inYears(d: Duration): Duration {
  if (d.days !== undefined || d.months === undefined) return d;
  const months = (d.years ?? 0) * 12 + d.months;
  const years = Math.floor(months / 12);
  return { ...(years > 0 && { years }), ...(months % 12 > 0 && { months: months % 12 }) };
}
