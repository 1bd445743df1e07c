import type { Measure, PathwayId } from '@exhorto/lawbook';
import { assistanceReasons, assistanceWay } from '../assistance.ts';
import { conditionReason, plainReason } from '../reason.ts';
import type { LegalBasis, Way } from '../way.ts';

/** An article of the United Nations Convention against Cybercrime: weighed like any other, closed until it is in force. */
function article(
  id: PathwayId,
  measures: readonly Measure[],
  shape: Pick<Way, 'yields' | 'speed' | 'guard'> & { emergency?: boolean; preserved?: boolean },
): LegalBasis {
  const { preserved, ...rest } = shape;
  return {
    id,
    covers: (c) => measures.includes(c.q.measure),
    weigh: (c, own, holder) =>
      c.law.provisions(id).map(({ instrument, provision }) => {
        const a = { c, own, holder, instrument, provision };
        const reasons = assistanceReasons(a);
        if (preserved === true) {
          reasons.push(
            c.q.alreadyPreserved === undefined
              ? conditionReason({ input: 'alreadyPreserved', value: true, text: c.t.budapest30Preserved }, provision)
              : plainReason(c.q.alreadyPreserved ? 'open' : 'closed', c.t.budapest30Preserved),
          );
        }
        return assistanceWay(a, { id, ...rest, reasons });
      }),
  };
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
export const uncc43: LegalBasis = article('uncc-43', ['traffic-stored'], { yields: 'evidence', speed: 'days', guard: 2, preserved: true });
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
