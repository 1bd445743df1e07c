import type { Instrument, PathwayId, Provision } from '@exhorto/lawbook';
import type { Legality, Step } from '../answer.ts';
import type { Case, Holder } from '../case.ts';
import { asker, channelOffice, designated, officeOfKind, orLikely } from '../offices.ts';
import { all, factReason, plainReason, type Reason } from '../reason.ts';
import { askerMayUse, speechReason } from '../requirements/asking.ts';
import { weighGrounds } from '../requirements/holder-law.ts';
import { articleApplies, boundBy, inForceBetween } from '../requirements/in-force.ts';
import { weighRequirements } from '../requirements/requirement.ts';
import type { Side } from '../requirements/side.ts';
import { askerSide, type LegalBasis, side, type Way } from '../way.ts';

type Point = 'contact-point-24-7' | 'police' | 'financial-intelligence';

/** A network carries information and quick help between its points; it is no legal basis for evidence. */
function network(id: PathwayId, point: Point, shape: Pick<Way, 'speed' | 'guard'> & { emergency?: boolean }): LegalBasis {
  return {
    id,
    covers: () => true,
    weigh: (c, _own, holder) =>
      c.law
        .provisions(id)
        .filter(({ provision }) => provision.measures.length === 0 || provision.measures.includes(c.q.measure))
        .map(({ instrument, provision }) => networkWay(c, holder, instrument, provision, id, point, shape)),
  };
}

function networkWay(
  c: Case,
  holder: Holder,
  instrument: Instrument,
  provision: Provision,
  id: PathwayId,
  point: Point,
  shape: Pick<Way, 'speed' | 'guard'> & { emergency?: boolean },
): Way {
  const speech = speechReason(c);
  const preserves = c.q.measure === 'preservation' && point === 'contact-point-24-7';
  const information = factReason('open', preserves ? c.t.networkPreserves : c.t.networkNoEvidence, provision);
  const requested: Side = { state: holder.state, role: 'holder', other: c.q.from };
  const reasons: Reason[] = [
    askerMayUse(c),
    inForceBetween(c, instrument, c.q.from, holder.state),
    ...articleApplies(c, instrument, provision),
    ...weighRequirements(c, provision.requirements, holder.state),
    information,
    ...weighGrounds(c, provision.grounds, requested),
  ];
  if (speech !== undefined) reasons.push(speech);
  const because = all(c.t.networkWay(instrument.shortNames[c.lang], c.law.theState(holder.state, c.lang)), reasons);
  const pointOf = (state: string, direction: 'incoming' | 'outgoing') =>
    orLikely(
      c,
      state,
      designated(c, instrument.id, state, provision.channel?.under ?? '24/7', direction) ?? channelOffice(c, state, direction, id, true),
      point,
    );
  const steps = (): Step[] => {
    if (c.speech) return [];
    const home = pointOf(c.q.from, 'outgoing');
    const abroad = pointOf(holder.state, 'incoming').office;
    return [
      {
        kind: 'reach',
        who: asker(c),
        to: home.office,
        text: c.t.stepToOwnChannel(home.office.name, home.known),
        fact: provision.id,
        pinpoint: provision.pinpoint,
      },
      {
        kind: 'information',
        who: home.office,
        to: abroad,
        text: preserves ? c.t.stepNetworkPreserve(abroad.name) : c.t.stepNetworkInformation(abroad.name),
        fact: provision.id,
        pinpoint: provision.pinpoint,
      },
      { kind: 'follow', who: asker(c), text: c.t.stepNetworkFollow },
    ];
  };
  return {
    id,
    holder,
    because,
    yields: preserves ? 'preservation' : 'information',
    ...shape,
    instrument,
    provision,
    detail: () => ({ steps: steps() }),
    legality: () => networkLegality(c, holder, instrument),
  };
}

function networkLegality(c: Case, holder: Holder, instrument: Instrument): Legality {
  return { asker: askerSide(c), holder: side(boundBy(c, instrument, holder.state)), enforceable: { verdict: 'closed', text: c.t.networkNotEnforceable } };
}

/** The 24/7 points of the G7 network and of like networks outside the Budapest Convention. */
export const network247: LegalBasis = network('network-24-7', 'contact-point-24-7', { speed: 'hours', guard: 3, emergency: true });
/** INTERPOL and police cooperation: information that is not evidence. */
export const policeChannel: LegalBasis = network('police-channel', 'police', { speed: 'days', guard: 5 });

/** Financial intelligence units tell each other what banks, payment services and virtual-asset providers reported to them. */
export const egmont: LegalBasis = network('egmont', 'financial-intelligence', { speed: 'weeks', guard: 5 });

/** The Medellín treaty moves requests electronically between central authorities; the legal basis is another treaty. */
export const medellin: LegalBasis = {
  id: 'medellin',
  covers: (c) => c.q.measure !== 'spontaneous-information',
  weigh: (c, _own, holder) =>
    c.law.provisions('medellin').map(({ instrument, provision }) => {
      const speech = speechReason(c);
      const reasons: Reason[] = [
        askerMayUse(c),
        inForceBetween(c, instrument, c.q.from, holder.state),
        ...articleApplies(c, instrument, provision),
        plainReason('open', c.t.medellinMeans),
      ];
      if (speech !== undefined) reasons.push(speech);
      const because = all(c.t.medellinWay(c.law.theState(holder.state, c.lang)), reasons);
      const office = (state: string, direction: 'incoming' | 'outgoing') =>
        designated(c, instrument.id, state, provision.channel?.under ?? '', direction) ??
        channelOffice(c, state, direction, 'medellin') ??
        officeOfKind(c, state, 'central-authority');
      return {
        id: 'medellin' as const,
        holder,
        because,
        yields: 'information' as const,
        speed: 'days' as const,
        guard: 4,
        instrument,
        provision,
        detail: () => {
          const abroad = office(holder.state, 'incoming');
          return {
            steps: [
              {
                kind: 'transmit',
                who: office(c.q.from, 'outgoing'),
                to: abroad,
                text: c.t.stepMedellin(abroad.name),
                fact: provision.id,
                pinpoint: provision.pinpoint,
              },
            ],
          };
        },
        legality: () => networkLegality(c, holder, instrument),
      };
    }),
};
