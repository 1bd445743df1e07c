import type { Power } from '@exhorto/lawbook';
import type { Case, Holder } from '../case.ts';
import { citedProtections } from '../cited.ts';
import { asker } from '../offices.ts';
import { all, any, conditionReason, deciding, factReason, plainReason, type Reason } from '../reason.ts';
import { speechReason } from '../requirements/asking.ts';
import { homeLets } from '../requirements/holder-law.ts';
import { boundBy, instrumentInForce } from '../requirements/in-force.ts';
import { missing } from '../requirements/missing.ts';
import { goingBy, inCriminalJustice, type OwnLawWeighed } from '../requirements/own-law.ts';
import { offersService, operators, serves } from '../targets.ts';
import { type askerSide, type LegalBasis, side, type Way } from '../way.ts';

/**
 * An order under the asker's own law, addressed to a provider established in the state or offering its service there
 * (national claims of reach; Budapest 18(1)(b) for subscriber information). Where the law of the provider's home
 * forbids what the order commands there is a conflict: at best conditional, and it says who decides.
 */
export const domesticOrder: LegalBasis = {
  id: 'domestic-order',
  covers: (c) => c.q.measure !== 'spontaneous-information',
  weigh(c, own, holder) {
    if (!inCriminalJustice(c) && own.ownLaw.competent !== true) return [closedFor(c, own, holder)];
    return [holder.state === c.q.from ? atHome(c, own, holder) : abroad(c, own, holder)];
  },
};

/** A body outside criminal justice orders at home only what the law gives to it (an administrative authority in some). */
function closedFor(c: Case, own: OwnLawWeighed, holder: Holder): Way {
  const kind = c.law.book.vocabulary.askers[c.q.as]?.who[c.lang] ?? c.q.as;
  const because = all(c.t.domesticOrder(nameOf(c, holder)), [plainReason('closed', c.t.outsideCriminalJustice(kind))]);
  return way(c, own, holder, because, because, plainReason('closed', c.t.notEnforceable));
}

function atHome(c: Case, own: OwnLawWeighed, holder: Holder): Way {
  const where = c.law.theState(c.q.from, c.lang);
  const reasons: Reason[] = [plainReason('open', c.t.establishedHere(nameOf(c, holder), where)), own.ownLaw.because];
  if (holder.entity !== undefined) reasons[0] = factReason('open', c.t.establishedHere(nameOf(c, holder), where), holder.entity);
  const speech = speechReason(c);
  if (speech !== undefined) reasons.push(speech);
  const clash = holder.entity?.role === 'establishment' ? operatorClash(c) : undefined;
  if (clash !== undefined) reasons.push(clash.reason);
  const because = all(c.t.domesticOrder(nameOf(c, holder)), reasons);
  const w = way(c, own, holder, because, clash?.law ?? plainReason('open', c.t.sameLaw(where)), plainReason('open', c.t.enforceableHere(where)));
  if (clash?.conflict !== undefined) w.conflict = clash.conflict;
  return w;
}

/** An order to an establishment is also weighed under the law of each operator that serves the user. */
function operatorClash(c: Case): { reason: Reason; law: Reason; conflict?: string } | undefined {
  const relevant = operators(c).filter((o) => o.entity !== undefined && o.state !== c.q.from && serves(c, o.entity, c.q.userIn ?? c.q.from) !== false);
  if (relevant.length === 0) return undefined;
  const laws = relevant.map((o) => homeLets(c, o, 'voluntary'));
  const forbidden = laws.find((l) => l.verdict === 'closed');
  if (forbidden !== undefined) {
    const o = relevant[laws.indexOf(forbidden)] as Holder;
    const text = c.t.conflict(nameOf(c, o), c.law.theState(o.state, c.lang));
    const conflict: Reason = { ...conditionReason({ decides: 'court', text }), op: 'all', children: [conditionFrom(forbidden, text)] };
    const others = laws.filter((l) => l.verdict !== 'closed');
    return { reason: others.length === 0 ? conflict : all(c.t.operatorsLaw, [conflict, ...others]), law: forbidden, conflict: text };
  }
  const law = laws.length === 1 ? (laws[0] as Reason) : all(c.t.operatorsLaw, laws);
  return { reason: law, law };
}

function conditionFrom(r: Reason, text: string): Reason {
  const d = deciding(r);
  return d.fact === undefined
    ? conditionReason({ decides: 'court', text })
    : {
        ...conditionReason({ decides: 'court', text: d.text }),
        fact: d.fact,
        ...(d.source === undefined ? {} : { source: d.source }),
        ...(d.pinpoint === undefined ? {} : { pinpoint: d.pinpoint }),
        ...(d.seen === undefined ? {} : { seen: d.seen }),
      };
}

/** One and the same power must be given for the case and reach the provider: of several, the best. */
export function powerThatReaches(c: Case, own: OwnLawWeighed, holder: Holder): { reasons: Reason[]; by: OwnLawWeighed } {
  if (own.powers.length < 2) return { reasons: [own.ownLaw.because, reachOf(c, own.power, holder)], by: own };
  const each = own.powers.map((p) => ({ p, reason: all(p.reason.text, [p.reason, reachOf(c, p.power, holder)]) }));
  const reason = any(
    c.t.reach(c.law.theState(c.q.from, c.lang)),
    each.map((x) => x.reason),
  );
  const first = each.find((x) => x.reason.verdict === reason.verdict);
  return { reasons: [reason], by: first === undefined ? own : { ...own, ...goingBy(c, first.p) } };
}

function abroad(c: Case, own: OwnLawWeighed, holder: Holder): Way {
  const home = c.law.theState(holder.state, c.lang);
  const { reasons, by } = powerThatReaches(c, own, holder);
  const law = homeLets(c, holder, 'voluntary');
  const speech = speechReason(c);
  if (speech !== undefined) reasons.push(speech);
  let conflict: string | undefined;
  if (law.verdict === 'closed') {
    conflict = c.t.conflict(nameOf(c, holder), home);
    reasons.push(conditionFrom(law, conflict));
  } else reasons.push(law);
  const because = all(c.t.domesticOrderAbroad(nameOf(c, holder), home), reasons);
  const w = way(c, by, holder, because, law, plainReason('closed', c.t.notEnforceableAbroad(home)));
  if (conflict !== undefined && because.verdict !== 'closed') w.conflict = conflict;
  return w;
}

/** Does the asker's law reach a provider abroad? By its words, or because the provider offers its service in the state. */
function reachOf(c: Case, power: Power | undefined, holder: Holder): Reason {
  const where = c.law.theState(c.q.from, c.lang);
  if (power === undefined) return missing(c, `${c.q.from.toLowerCase()}.power.${c.q.measure}.reach`, c.t.reachUnknown(where));
  const convention = c.q.measure === 'subscriber' ? article18(c) : undefined;
  const children: Reason[] = convention === undefined ? [] : [convention];
  switch (power.reach.foreignProviders) {
    case 'yes':
      return all(c.t.reach(where), [factReason('open', c.t.reachYes(where, power.pinpoint), power), ...children]);
    case 'no':
      return factReason('closed', c.t.reachNo(where, power.pinpoint), power);
    case 'unknown':
      return missing(c, `${power.id}.reach`, c.t.reachUnknown(where));
    case 'offers-service':
      return all(c.t.reach(where), [factReason('open', c.t.reachOffers(where, power.pinpoint), power), offersService(c, holder), ...children]);
  }
}

/** Budapest 18(1)(b): parties make it possible to order subscriber information from whoever offers services in their territory. */
function article18(c: Case): Reason | undefined {
  const instrument = c.law.instrument('budapest');
  const provision = c.law.provision('budapest.18');
  if (instrument === undefined || provision === undefined) return undefined;
  const bound = all('', [instrumentInForce(c, instrument), boundBy(c, instrument, c.q.from)]);
  return bound.verdict === 'open' ? factReason('open', c.t.budapest18(c.law.theState(c.q.from, c.lang)), provision) : undefined;
}

function way(c: Case, own: OwnLawWeighed, holder: Holder, because: Reason, holderLaw: Reason, enforceable: Reason): Way {
  const power = own.power;
  return {
    id: 'domestic-order',
    holder,
    because,
    yields: c.q.measure === 'preservation' ? 'preservation' : 'evidence',
    speed: holder.state === c.q.from ? 'days' : 'weeks',
    guard: holder.state === c.q.from ? 0 : 5,
    detail: () => ({
      steps: [
        ...own.steps.filter((s) => s.kind !== 'review'),
        {
          kind: 'direct',
          who: own.steps.find((s) => s.kind === 'reach')?.to ?? asker(c),
          text: c.t.stepServe(nameOf(c, holder)),
          ...(power === undefined ? {} : { fact: power.id, pinpoint: power.pinpoint }),
        },
        ...own.steps.filter((s) => s.kind === 'review'),
      ],
      limits:
        power?.duration === undefined
          ? []
          : [
              {
                text: c.t.orderLasts(power.duration.extendableToDays),
                amount: power.duration.days,
                unit: 'days',
                kind: 'at-most',
                startsAt: c.t.since(c.t.theOrder),
                fact: power.id,
                pinpoint: power.pinpoint,
                source: power.source,
              },
            ],
      safeguards: own.ownLaw.safeguards,
      remedy: citedProtections(c, c.q.from, 'asker', ['remedy']),
    }),
    legality: () => ({ asker: askerSideStrict(own), holder: side(holderLaw), enforceable: { verdict: enforceable.verdict, text: enforceable.text } }),
  };
}

function askerSideStrict(own: OwnLawWeighed): ReturnType<typeof askerSide> {
  return { verdict: own.ownLaw.verdict, text: own.ownLaw.text };
}

function nameOf(c: Case, holder: Holder): string {
  return holder.entity?.name ?? c.t.providerIn(c.law.theState(holder.state, c.lang));
}
