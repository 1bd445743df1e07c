import type { Assistance } from '../assistance.ts';
import { conditionReason, plainReason, type Reason } from '../reason.ts';
import type { LegalBasis } from '../way.ts';
import { article } from './article.ts';

/** Article 43 follows a preservation under article 42 that showed another provider in the chain. */
function preservedBefore({ c, provision }: Assistance): Reason[] {
  if (c.q.alreadyPreserved === undefined) return [conditionReason({ input: 'alreadyPreserved', value: true, text: c.t.budapest30Preserved }, provision)];
  return [plainReason(c.q.alreadyPreserved ? 'open' : 'closed', c.t.budapest30Preserved)];
}

/** Article 40: mutual legal assistance, also where no treaty binds the two. */
export const uncc40: LegalBasis = article('uncc-40', ['subscriber', 'traffic-stored', 'content-stored', 'search-seizure'], {
  yields: 'evidence',
  speed: 'months',
  guard: 3,
});
/** Article 41: the 24/7 network. */
export const uncc41: LegalBasis = article('uncc-41', ['preservation', 'subscriber', 'traffic-stored', 'content-stored'], {
  yields: 'information',
  speed: 'hours',
  guard: 2,
  emergency: true,
});
/** Article 42: international cooperation for expedited preservation. */
export const uncc42: LegalBasis = article('uncc-42', ['preservation'], { yields: 'preservation', speed: 'hours', guard: 1, emergency: true });
/** Article 43: expedited disclosure of preserved traffic data. */
export const uncc43: LegalBasis = article('uncc-43', ['traffic-stored'], { yields: 'evidence', speed: 'days', guard: 2 }, preservedBefore);
/** Article 44: access to stored electronic data. */
export const uncc44: LegalBasis = article('uncc-44', ['subscriber', 'traffic-stored', 'content-stored', 'search-seizure'], {
  yields: 'evidence',
  speed: 'weeks',
  guard: 2,
});
/** Article 45: real-time collection of traffic data. */
export const uncc45: LegalBasis = article('uncc-45', ['traffic-realtime'], { yields: 'evidence', speed: 'weeks', guard: 2 });
/** Article 46: interception of content data. */
export const uncc46: LegalBasis = article('uncc-46', ['interception'], { yields: 'evidence', speed: 'weeks', guard: 2 });
