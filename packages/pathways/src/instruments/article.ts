import type { Measure, PathwayId } from '@exhorto/lawbook';
import { type Assistance, assistanceReasons, assistanceWay } from '../assistance.ts';
import type { Reason } from '../reason.ts';
import type { LegalBasis, Way } from '../way.ts';

/** What an article gives, beside what its provision says in the lawbook. */
export type Shape = Pick<Way, 'yields' | 'speed' | 'guard'> & { emergency?: boolean };

/** An article weighed by its own provision; `extra` are requirements that only this article has. */
export function article(id: PathwayId, measures: readonly Measure[], shape: Shape, extra?: (a: Assistance) => Reason[]): LegalBasis {
  return {
    id,
    covers: (c) => measures.includes(c.q.measure),
    weigh: (c, own, holder) =>
      c.law.provisions(id).map(({ instrument, provision }) => {
        const a: Assistance = { c, own, holder, instrument, provision };
        return assistanceWay(a, { id, ...shape, reasons: [...assistanceReasons(a), ...(extra?.(a) ?? [])] });
      }),
  };
}
