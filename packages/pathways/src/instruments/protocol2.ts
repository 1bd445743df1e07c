import type { Assistance } from '../assistance.ts';
import { plainReason, type Reason } from '../reason.ts';
import type { LegalBasis } from '../way.ts';
import { article } from './article.ts';

/** Articles 9 and 10 are for a significant and imminent risk to the life or safety of a natural person (3(2)(c)). */
function emergencyOnly({ c }: Assistance): Reason[] {
  return [plainReason(c.q.urgency === 'emergency' ? 'open' : 'closed', c.t.onlyInEmergency)];
}

/** Article 6: domain name registration information, asked of the entity that registers. */
export const protocol2_6: LegalBasis = article('protocol2-6', ['domain-registration'], { yields: 'evidence', speed: 'days', guard: 3 });
/** Article 7: subscriber information, ordered directly from a provider in another party. */
export const protocol2_7: LegalBasis = article('protocol2-7', ['subscriber'], { yields: 'evidence', speed: 'weeks', guard: 2 });
/** Article 8: the other party gives effect to an order for subscriber information or traffic data. */
export const protocol2_8: LegalBasis = article('protocol2-8', ['subscriber', 'traffic-stored'], { yields: 'evidence', speed: 'weeks', guard: 1 });
/** Article 9: stored data of any kind in an emergency, through the 24/7 points, without a request for mutual assistance. */
export const protocol2_9: LegalBasis = article(
  'protocol2-9',
  ['subscriber', 'traffic-stored', 'content-stored'],
  {
    yields: 'evidence',
    speed: 'hours',
    guard: 2,
    emergency: true,
  },
  emergencyOnly,
);
/** Article 10: mutual assistance on a rapid footing in an emergency. */
export const protocol2_10: LegalBasis = article(
  'protocol2-10',
  ['subscriber', 'traffic-stored', 'content-stored', 'traffic-realtime', 'interception', 'search-seizure'],
  { yields: 'evidence', speed: 'days', guard: 1, emergency: true },
  emergencyOnly,
);
