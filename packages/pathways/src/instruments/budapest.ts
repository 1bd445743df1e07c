import type { Measure, PathwayId } from '@exhorto/lawbook';
import { type Assistance, assistanceReasons, assistanceWay, governingTreaty } from '../assistance.ts';
import type { Case } from '../case.ts';
import { all, conditionReason, factReason, plainReason, type Reason } from '../reason.ts';
import { askerMayUse, speechReason } from '../requirements/asking.ts';
import { articleApplies, boundBy, instrumentInForce } from '../requirements/in-force.ts';
import { homePower } from '../requirements/own-law.ts';
import { askerSide, type LegalBasis, type Way } from '../way.ts';

/** An article of the Convention that follows the treaty in force between the two states (25(4), 27(1)). */
function follows(
  id: PathwayId,
  measures: readonly Measure[],
  shape: Pick<Way, 'yields' | 'speed' | 'guard'> & { emergency?: boolean },
  extra?: (a: Assistance) => Reason[],
): LegalBasis {
  return {
    id,
    covers: (c) => measures.includes(c.q.measure),
    weigh: (c, own, holder) =>
      c.law.provisions(id).map(({ instrument, provision }) => {
        const a: Assistance = { c, own, holder, instrument, provision, governing: governingTreaty(c, holder.state) ?? articles27and28(c) };
        return assistanceWay(a, { id, ...shape, reasons: [...assistanceReasons(a), ...(extra?.(a) ?? [])] });
      }),
  };
}

/** Without a treaty between the two, articles 27 and 28 of the Convention govern the request. */
function articles27and28(c: Case): Assistance['governing'] {
  const instrument = c.law.instrument('budapest');
  const provision = c.law.provision('budapest.27');
  return instrument === undefined || provision === undefined ? undefined : { instrument, provision };
}

/** Article 30: traffic data of a preserved communication, enough to find the provider in a third state and the path. */
export const budapest30: LegalBasis = follows('budapest-30', ['traffic-stored'], { yields: 'evidence', speed: 'days', guard: 2 }, ({ c }) => [
  c.q.alreadyPreserved === undefined
    ? conditionReason({ input: 'alreadyPreserved', value: true, text: c.t.budapest30Preserved })
    : plainReason(c.q.alreadyPreserved ? 'open' : 'closed', c.t.budapest30Preserved),
]);

/** Article 31: search, seizure and disclosure of stored data of any kind, preserved data included. */
export const budapest31: LegalBasis = follows('budapest-31', ['subscriber', 'traffic-stored', 'content-stored', 'search-seizure'], {
  yields: 'evidence',
  speed: 'weeks',
  guard: 2,
});

/** Article 33: real-time traffic data, at least for offences for which it would be available in a like domestic case. */
export const budapest33: LegalBasis = follows('budapest-33', ['traffic-realtime'], { yields: 'evidence', speed: 'weeks', guard: 2 });

/** Article 34: interception of content, as far as treaties and domestic law allow. */
export const budapest34: LegalBasis = follows('budapest-34', ['interception'], { yields: 'evidence', speed: 'weeks', guard: 2 });

/** Article 26: a party may send information that it has, unasked. It cannot be demanded. */
export const budapest26: LegalBasis = {
  id: 'budapest-26',
  covers: (c) => c.q.measure === 'spontaneous-information',
  weigh: (c, own, holder) =>
    c.law.provisions('budapest-26').map(({ instrument, provision }) => {
      const a: Assistance = { c, own, holder, instrument, provision };
      return assistanceWay(a, {
        id: 'budapest-26',
        yields: 'information',
        speed: 'days',
        guard: 2,
        reasons: assistanceReasons({ ...a, provision: { ...provision, domesticLaw: 'excluded' } }),
      });
    }),
};

/**
 * Article 32: public data wherever they lie, or data in another party with the lawful and voluntary consent of the
 * person entitled to disclose them. No request to a state, and no power against a provider.
 */
export const budapest32: LegalBasis = {
  id: 'budapest-32',
  covers: (c) => c.q.measure === 'subscriber' || c.q.measure === 'traffic-stored' || c.q.measure === 'content-stored',
  weigh: (c, own, holder) =>
    c.law.provisions('budapest-32').map(({ instrument, provision }): Way => {
      const dataIn = c.q.dataIn ?? holder.state;
      const consent =
        c.q.consent === undefined
          ? conditionReason({ input: 'consent', value: true, text: c.t.consentAsk }, provision)
          : factReason(c.q.consent ? 'open' : 'closed', c.q.consent ? c.t.consentGiven : c.t.consentRefused, provision);
      const speech = speechReason(c);
      const because = all(c.t.budapest32(c.law.theState(dataIn, c.lang)), [
        askerMayUse(c),
        instrumentInForce(c, instrument),
        boundBy(c, instrument, c.q.from),
        boundBy(c, instrument, dataIn),
        ...articleApplies(c, instrument, provision),
        consent,
        ...(c.q.measure === 'content-stored' ? [homePower(c, false)] : []),
        ...(speech === undefined ? [] : [speech]),
      ]);
      return {
        id: 'budapest-32',
        holder,
        because,
        yields: 'evidence',
        speed: 'days',
        guard: 4,
        instrument,
        provision,
        detail: () => ({
          steps: [
            ...own.steps,
            {
              kind: 'direct',
              who: { kind: c.q.as, name: c.law.book.vocabulary.askers[c.q.as]?.who[c.lang] ?? c.q.as, state: c.q.from },
              text: c.t.stepConsent,
              fact: provision.id,
              pinpoint: provision.pinpoint,
            },
          ],
        }),
        legality: () => ({
          asker: askerSide(c),
          holder: { verdict: because.verdict, text: because.text },
          enforceable: { verdict: 'closed', text: c.t.consentNotEnforceable },
        }),
      };
    }),
};

/** Article 35: the 24/7 network: advice, preservation under 29 and 30, finding suspects; evidence only where domestic law lets the point give it. */
export const budapest35: LegalBasis = {
  id: 'budapest-35',
  covers: (c) => c.q.measure !== 'spontaneous-information' || c.q.urgency !== 'ordinary',
  weigh: (c, own, holder) =>
    c.law.provisions('budapest-35').map(({ instrument, provision }) => {
      const a: Assistance = { c, own, holder, instrument, provision };
      const preservation = c.q.measure === 'preservation';
      const reasons = preservation
        ? assistanceReasons({ ...a, provision: { ...provision, domesticLaw: 'excluded' } })
        : [
            ...assistanceReasons({ ...a, provision: { ...provision, domesticLaw: 'excluded' } }),
            conditionReason({ decides: 'requested-state', text: c.t.networkInformation }, provision),
          ];
      const way = assistanceWay(a, {
        id: 'budapest-35',
        yields: preservation ? 'preservation' : 'information',
        speed: 'hours',
        guard: 2,
        emergency: true,
        reasons,
      });
      return way;
    }),
};
