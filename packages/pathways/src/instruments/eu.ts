import type { Measure, PathwayId } from '@exhorto/lawbook';
import { assistanceWay } from '../assistance.ts';
import type { LegalBasis, Way } from '../way.ts';

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
