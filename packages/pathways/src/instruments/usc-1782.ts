import type { Step } from '../answer.ts';
import { nameOf } from '../assistance.ts';
import type { Case, Holder } from '../case.ts';
import { citedProtections } from '../cited.ts';
import { asker, officeOfKind } from '../offices.ts';
import { all, conditionReason, plainReason, type Reason } from '../reason.ts';
import { speechReason } from '../requirements/asking.ts';
import { notForbidden } from '../requirements/holder-law.ts';
import { articleApplies, instrumentInForce } from '../requirements/in-force.ts';
import { homePower, inCriminalJustice, type OwnLawWeighed } from '../requirements/own-law.ts';
import { weighRequirements } from '../requirements/requirement.ts';
import { type LegalBasis, side } from '../way.ts';

/**
 * 28 USC 1782: a foreign tribunal, or an interested person, asks a court of the holder's state for evidence. No treaty:
 * only that state's law is weighed, the court may refuse, and what the law forbids the provider no such order lifts.
 * The one way that a defence may go by itself.
 */
export const usc1782: LegalBasis = {
  id: 'usc-1782',
  covers: (c) => c.law.provisions('usc-1782').some(({ provision }) => provision.measures.includes(c.q.measure)),
  weigh: (c, own, holder) =>
    c.law
      .provisions('usc-1782')
      .filter(({ instrument, provision }) => instrument.lawOf === holder.state && provision.measures.includes(c.q.measure))
      .map(({ instrument, provision }) => {
        const where = c.law.theState(holder.state, c.lang);
        const bans = notForbidden(c, holder);
        const free = conditionReason({ decides: 'court', text: c.t.courtFree(where) }, provision);
        const speech = speechReason(c);
        const because = all(c.t.courtWay(nameOf(c, instrument), where), [
          instrumentInForce(c, instrument),
          ...articleApplies(c, instrument, provision),
          ...weighRequirements(c, provision.requirements, holder.state),
          askersLaw(c),
          ...bans,
          free,
          ...(speech === undefined ? [] : [speech]),
        ]);
        return {
          id: 'usc-1782' as const,
          holder,
          because,
          yields: 'evidence' as const,
          speed: 'months' as const,
          guard: 5,
          instrument,
          provision,
          detail: () => ({
            steps: steps(c, own, holder, nameOf(c, instrument), provision),
            safeguards: [...own.ownLaw.safeguards, ...citedProtections(c, holder.state, 'holder', ['safeguard', 'privilege'])],
            remedy: citedProtections(c, holder.state, 'holder', ['remedy']),
          }),
          legality: () => ({
            asker: side(askersLaw(c)),
            holder: side(bans.length === 0 ? plainReason('open', c.t.courtNoBan(where)) : all(c.t.courtNoBan(where), bans)),
            enforceable: { verdict: because.verdict, text: because.verdict === 'closed' ? c.t.notEnforceable : c.t.courtFree(where) },
          }),
        };
      }),
};

/** An authority asks within its own law; a party asks a court by itself. */
function askersLaw(c: Case): Reason {
  return inCriminalJustice(c) ? homePower(c, false) : plainReason('open', c.t.courtParty);
}

function steps(c: Case, own: OwnLawWeighed, holder: Holder, name: string, provision: { id: string; article: string; pinpoint: string }): Step[] {
  const authority = inCriminalJustice(c);
  const who = (authority ? own.steps.find((s) => s.kind === 'reach')?.to : undefined) ?? asker(c);
  const court = officeOfKind(c, holder.state, 'judge');
  const cites = { fact: provision.id, pinpoint: provision.pinpoint };
  return [
    ...(authority ? own.steps.filter((s) => s.kind !== 'review') : []),
    { kind: 'prepare', who, text: c.t.stepPrepare(name, provision.article, null), ...cites },
    { kind: 'authorise', who, to: court, text: c.t.stepCourt(court.name, c.law.theState(holder.state, c.lang)), ...cites },
    ...(authority ? own.steps.filter((s) => s.kind === 'review') : []),
  ];
}
