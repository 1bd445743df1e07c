import type { Measure, PathwayId } from '@exhorto/lawbook';
import { assistanceReasons, assistanceWay } from '../assistance.ts';
import { factReason } from '../reason.ts';
import type { LegalBasis, Way } from '../way.ts';
import { powerThatReaches } from './domestic-order.ts';

/** Instruments of the European Union: between authorities of member states that take part and providers or authorities in others. */
function union(id: PathwayId, measures: readonly Measure[], shape: Pick<Way, 'yields' | 'speed' | 'guard'> & { emergency?: boolean }): LegalBasis {
  return {
    id,
    covers: (c) => measures.includes(c.q.measure),
    weigh: (c, own, holder) =>
      c.law
        .provisions(id)
        .filter(({ provision }) => provision.measures.length === 0 || provision.measures.includes(c.q.measure))
        .map(({ instrument, provision }) => assistanceWay({ c, own, holder, instrument, provision }, { id, ...shape })),
  };
}

/** Regulation (EU) 2023/1543, European Production Order: applies from 18 August 2026. */
export const euProductionOrder: LegalBasis = union('eu-production-order', ['subscriber', 'traffic-stored', 'content-stored'], {
  yields: 'evidence',
  speed: 'days',
  guard: 1,
  emergency: true,
});
/** Regulation (EU) 2023/1543, European Preservation Order. */
export const euPreservationOrder: LegalBasis = union('eu-preservation-order', ['preservation'], { yields: 'preservation', speed: 'days', guard: 1 });
/** Directive 2014/41/EU, European Investigation Order. */
export const europeanInvestigationOrder: LegalBasis = union(
  'european-investigation-order',
  ['subscriber', 'traffic-stored', 'content-stored', 'traffic-realtime', 'interception', 'search-seizure'],
  {
    yields: 'evidence',
    speed: 'months',
    guard: 2,
  },
);

/**
 * Digital Services Act, article 10: the form of an order, across the borders of the Union, to give information on certain
 * users. It is no legal basis: the order rests on a power of its own law that reaches the provider, and the provider owes by
 * this article an account of what it did.
 */
export const dsa10: LegalBasis = {
  id: 'dsa-10',
  covers: (c) => c.law.provisions('dsa-10').some(({ provision }) => provision.measures.includes(c.q.measure)),
  weigh: (c, own, holder) =>
    c.law
      .provisions('dsa-10')
      .filter(({ provision }) => provision.measures.includes(c.q.measure))
      .map(({ instrument, provision }) => {
        const { reasons, by } = powerThatReaches(c, own, holder);
        const a = { c, own: by, holder, instrument, provision };
        return assistanceWay(a, {
          id: 'dsa-10',
          yields: 'information',
          speed: 'days',
          guard: 4,
          reasons: [...assistanceReasons(a), ...reasons, factReason('open', c.t.orderForm, provision)],
        });
      }),
};
