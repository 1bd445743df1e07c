import type { Measure } from '@exhorto/lawbook';
import { assistanceWay } from '../assistance.ts';
import { all, factReason, type Reason } from '../reason.ts';
import { askerMayUse, speechReason } from '../requirements/asking.ts';
import { missing } from '../requirements/missing.ts';
import { homePower } from '../requirements/own-law.ts';
import type { LegalBasis, Way } from '../way.ts';

const MEASURES: readonly Measure[] = ['subscriber', 'traffic-stored', 'content-stored', 'traffic-realtime', 'interception', 'preservation'];

/**
 * Executive agreements under 18 USC 2523: an order of one party goes straight to a provider in the other. Only the
 * states that have one may use them; where none is known between the two, the list of agreements decides.
 */
export const cloudActAgreement: LegalBasis = {
  id: 'cloud-act-agreement',
  covers: (c) => MEASURES.includes(c.q.measure) && c.law.provisions('cloud-act-agreement').length > 0,
  weigh: (c, own, holder) => {
    const all_ = c.law.provisions('cloud-act-agreement');
    // An agreement has the state whose statute opens it on one side: without that state the way does not exist.
    const hubs = new Set(all_.flatMap(({ instrument }) => instrument.between ?? []).filter((s, _, list) => list.filter((x) => x === s).length > 1));
    const rows = c.law.bilateral('cloud-act-agreement', c.q.from, holder.state);
    if (rows.length > 0)
      return rows
        .filter(({ provision }) => provision.measures.length === 0 || provision.measures.includes(c.q.measure))
        .map(({ instrument, provision }) =>
          assistanceWay({ c, own, holder, instrument, provision }, { id: 'cloud-act-agreement', yields: 'evidence', speed: 'days', guard: 3 }),
        );
    if (!hubs.has(holder.state) && !hubs.has(c.q.from)) return [];
    const listed = all_.map(({ instrument }) => instrument.completeAsOf).find((x) => x !== undefined);
    const [a, b] = [c.law.theState(c.q.from, c.lang), c.law.theState(holder.state, c.lang)];
    const none: Reason =
      listed === undefined
        ? missing(c, `cloud-act-${c.q.from.toLowerCase()}-${holder.state.toLowerCase()}.in-force`, c.t.noAgreementKnown(a, b))
        : factReason('closed', c.t.noAgreement(a, b, listed.asOf), listed);
    const speech = speechReason(c);
    const way: Way = {
      id: 'cloud-act-agreement',
      holder,
      because: all(c.t.agreementWay(a, b), [askerMayUse(c), none, homePower(c, false), ...(speech === undefined ? [] : [speech])]),
      yields: 'evidence',
      speed: 'days',
      guard: 3,
      detail: () => ({ steps: [] }),
      legality: () => ({
        asker: { verdict: own.ownLaw.verdict, text: own.ownLaw.text },
        holder: { verdict: none.verdict, text: none.text },
        enforceable: { verdict: none.verdict, text: none.text },
      }),
    };
    return [way];
  },
};
