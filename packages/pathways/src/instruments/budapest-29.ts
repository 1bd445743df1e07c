import { validOn } from '@exhorto/lawbook';
import { assistanceReasons, assistanceWay, leaveToRequested } from '../assistance.ts';
import type { Case } from '../case.ts';
import { any, factReason, plainReason, type Reason } from '../reason.ts';
import { dualCriminality } from '../requirements/dual-criminality.ts';
import { missing } from '../requirements/missing.ts';
import type { LegalBasis } from '../way.ts';

/**
 * Budapest Convention, article 29: expedited preservation of stored computer data in another party.
 * 29(2) contents; 29(3) no dual criminality; 29(4) save by reservation, never for arts 2-11; 29(5) closed list of grounds;
 * 29(7) at least 60 days. The requested state's own thresholds do not count.
 */
export const budapest29: LegalBasis = {
  id: 'budapest-29',
  covers: (c) => c.q.measure === 'preservation',
  weigh: (c, own, holder) =>
    c.law.provisions('budapest-29').map(({ instrument, provision }) => {
      const a = { c, own, holder, instrument, provision };
      return assistanceWay(a, {
        id: 'budapest-29',
        yields: 'preservation',
        speed: 'hours',
        guard: 1,
        emergency: true,
        reasons: [...assistanceReasons(a), article29paragraph4(c, instrument.id, holder.state)],
      });
    }),
};

/** 29(4): for other offences than arts 2-11 a party with the reservation may refuse where dual criminality cannot be met. */
function article29paragraph4(c: Case, instrument: string, holderState: string): Reason {
  const where = c.law.theState(holderState, c.lang);
  const listed = c.offence?.budapest;
  const within =
    listed === undefined ? plainReason('closed', c.t.budapestNotListed(c.offenceName)) : plainReason('open', c.t.budapestListed(c.offenceName, listed));
  if (listed !== undefined) return any(c.t.budapest29p4(where), [within]);
  const reservation = c.law.reservations(instrument, holderState).find((r) => r.provision === '29(4)' && validOn(c.law, r, c.q.on) !== 'no');
  const read = c.law
    .instrument(instrument)
    ?.reservationsRead.find((r) => r.state === holderState && (r.provisions === undefined || r.provisions.includes('29(4)')));
  const none =
    reservation !== undefined && validOn(c.law, reservation, c.q.on) === 'yes'
      ? factReason('closed', c.t.reservationMade(where, '29(4)'), reservation)
      : reservation === undefined && read !== undefined
        ? factReason('open', c.t.reservationNotMade(where, '29(4)'), read)
        : missing(c, `${instrument}.reservation.${holderState}.29-4`, c.t.reservationUnknown(where, '29(4)'), false);
  return leaveToRequested(c, any(c.t.budapest29p4(where), [within, none, dualCriminality(c, holderState)]));
}
