import { type AssistanceRule, type Ground, say, validOn } from '@exhorto/lawbook';
import type { Step } from '../answer.ts';
import { incomingLanguages } from '../assistance.ts';
import type { Case } from '../case.ts';
import { citedProtections, refusalGrounds } from '../cited.ts';
import { asker, channelOffice, orLikely } from '../offices.ts';
import { all, conditionReason, factReason, type Reason } from '../reason.ts';
import { askerMayUse, speechReason } from '../requirements/asking.ts';
import { dualCriminalityAtHome, groundsAtHome, incomingRules, requestedLaw, weighGrounds } from '../requirements/holder-law.ts';
import { missing } from '../requirements/missing.ts';
import { homePower } from '../requirements/own-law.ts';
import type { Side } from '../requirements/side.ts';
import { askerSide, type LegalBasis, side } from '../way.ts';

/** Without a treaty: reciprocity and letters rogatory, as far as the requested state's law allows. The fallback. */
export const reciprocity: LegalBasis = {
  id: 'reciprocity',
  covers: (c) => c.q.measure !== 'spontaneous-information' && c.q.measure !== 'preservation',
  weigh(c, own, holder) {
    const where = c.law.theState(holder.state, c.lang);
    const rule = incomingRules(c, holder.state, 'reciprocity').find(
      (r): r is Extract<AssistanceRule, { rule: 'without-treaty' }> => r.rule === 'without-treaty',
    );
    const allowed: Reason =
      rule === undefined
        ? missing(c, `${holder.state.toLowerCase()}.assistance.without-treaty`, c.t.withoutTreatyUnknown(where))
        : factReason(rule.value === 'allowed' ? 'open' : 'closed', say(rule.text, c.lang), rule);
    const grounds: Ground[] = groundsAtHome(c, holder.state, 'reciprocity');
    const requested: Side = { state: holder.state, role: 'holder', other: c.q.from };
    const speech = speechReason(c);
    const free = conditionReason({ decides: 'requested-state', text: c.t.reciprocityFree(where) }, rule);
    const because = all(c.t.reciprocityWay(where), [
      askerMayUse(c),
      ...askingWithoutTreaty(c),
      allowed,
      homePower(c, false),
      dualCriminalityAtHome(c, holder.state, 'reciprocity'),
      requestedLaw(c, holder.state, 'reciprocity'),
      ...weighGrounds(c, grounds, requested),
      free,
      ...(speech === undefined ? [] : [speech]),
    ]);
    return [
      {
        id: 'reciprocity',
        holder,
        because,
        yields: 'evidence',
        speed: 'months',
        guard: 6,
        detail: () => ({
          steps: steps(c, holder.state, own.steps),
          grounds: refusalGrounds(c, grounds, requested),
          safeguards: [...own.ownLaw.safeguards, ...citedProtections(c, holder.state, 'holder', ['safeguard', 'privilege'])],
          userNotice: citedProtections(c, holder.state, 'holder', ['notice']),
          remedy: citedProtections(c, holder.state, 'holder', ['remedy']),
        }),
        legality: () => ({ asker: askerSide(c), holder: side(allowed), enforceable: { verdict: because.verdict, text: c.t.reciprocityFree(where) } }),
      },
    ];
  },
};

/** What the asker's own law says of asking without a treaty, where it says anything. */
function askingWithoutTreaty(c: Case): Reason[] {
  return c.law.assistance(c.q.from).flatMap((r) => {
    if (r.rule !== 'without-treaty' || r.direction === 'incoming' || validOn(c.law, r, c.q.on) !== 'yes') return [];
    return [factReason(r.value === 'allowed' ? 'open' : 'closed', say(r.text, c.lang), r)];
  });
}

function steps(c: Case, holderState: string, own: readonly Step[]): Step[] {
  const { office: home, known } = orLikely(c, c.q.from, channelOffice(c, c.q.from, 'outgoing', 'reciprocity'), 'central-authority');
  const abroad = orLikely(c, holderState, channelOffice(c, holderState, 'incoming', 'reciprocity'), 'central-authority');
  const who = own.find((s) => s.kind === 'reach')?.to ?? asker(c);
  return [
    ...own,
    { kind: 'prepare', who, text: c.t.stepRogatory(incomingLanguages(c, holderState)) },
    { kind: 'transmit', who, to: home, text: c.t.stepToOwnChannel(home.name, known), ...(home.fact === undefined ? {} : { fact: home.fact }) },
    {
      kind: 'transmit',
      who: home,
      to: abroad.office,
      text: c.t.stepTransmit(abroad.office.name, c.law.theState(holderState, c.lang), abroad.known),
      ...(abroad.office.fact === undefined ? {} : { fact: abroad.office.fact }),
    },
  ];
}
