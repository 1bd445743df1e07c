import type { Measure, PathwayId, Urgency } from '@exhorto/lawbook';
import { assistanceReasons, assistanceWay } from '../assistance.ts';
import type { Case } from '../case.ts';
import { plainReason } from '../reason.ts';
import type { LegalBasis, Way } from '../way.ts';

/** An article of the Second Additional Protocol: between parties to the Convention that are parties to the Protocol. */
function article(
  id: PathwayId,
  measures: readonly Measure[],
  shape: Pick<Way, 'yields' | 'speed' | 'guard'> & { emergency?: boolean; urgency?: Urgency },
): LegalBasis {
  const { urgency, ...rest } = shape;
  return {
    id,
    covers: (c) => measures.includes(c.q.measure),
    weigh: (c, own, holder) =>
      c.law.provisions(id).map(({ instrument, provision }) => {
        const a = { c, own, holder, instrument, provision };
        const reasons = assistanceReasons(a);
        if (urgency !== undefined) reasons.push(emergencyOnly(c, urgency));
        return assistanceWay(a, { id, ...rest, reasons });
      }),
  };
}

/** Articles 9 and 10 are for a significant and imminent risk to the life or safety of a natural person (3(2)(c)). */
function emergencyOnly(c: Case, urgency: Urgency) {
  return plainReason(c.q.urgency === urgency ? 'open' : 'closed', c.t.onlyInEmergency);
}

/** Article 6: domain name registration information, asked of the entity that registers. */
export const protocol2_6: LegalBasis = article('protocol2-6', ['domain-registration'], { yields: 'evidence', speed: 'days', guard: 3 });
/** Article 7: subscriber information, ordered directly from a provider in another party. */
export const protocol2_7: LegalBasis = article('protocol2-7', ['subscriber'], { yields: 'evidence', speed: 'weeks', guard: 2 });
/** Article 8: the other party gives effect to an order for subscriber information or traffic data. */
export const protocol2_8: LegalBasis = article('protocol2-8', ['subscriber', 'traffic-stored'], { yields: 'evidence', speed: 'weeks', guard: 1 });
/** Article 9: stored data of any kind in an emergency, through the 24/7 points, without a request for mutual assistance. */
export const protocol2_9: LegalBasis = article('protocol2-9', ['subscriber', 'traffic-stored', 'content-stored'], {
  yields: 'evidence',
  speed: 'hours',
  guard: 2,
  emergency: true,
  urgency: 'emergency',
});
/** Article 10: mutual assistance on a rapid footing in an emergency. */
export const protocol2_10: LegalBasis = article(
  'protocol2-10',
  ['subscriber', 'traffic-stored', 'content-stored', 'traffic-realtime', 'interception', 'search-seizure'],
  { yields: 'evidence', speed: 'days', guard: 1, emergency: true, urgency: 'emergency' },
);
