import type { Instrument, PathwayId } from '@exhorto/lawbook';
import { nameOf } from '../assistance.ts';
import type { Case, Holder } from '../case.ts';
import { asker, designated } from '../offices.ts';
import { all, factReason, type Reason } from '../reason.ts';
import { askerMayUse, speechReason } from '../requirements/asking.ts';
import { articleApplies, boundBy, instrumentInForce } from '../requirements/in-force.ts';
import { weighRequirements } from '../requirements/requirement.ts';
import { offersService } from '../targets.ts';
import { askerSide, type LegalBasis } from '../way.ts';

/**
 * What a law makes a provider report of its own motion reaches the asker unasked: information, which nobody can demand
 * this way. `reaches` says for whom; undefined where the law has nothing to do with the holder.
 */
function report(id: PathwayId, reaches: (c: Case, instrument: Instrument, holder: Holder) => Reason[] | undefined): LegalBasis {
  return {
    id,
    covers: (c) => c.law.provisions(id).some(({ provision }) => provision.measures.includes(c.q.measure)),
    weigh: (c, _own, holder) =>
      c.law.provisions(id).flatMap(({ instrument, provision }) => {
        const reached = reaches(c, instrument, holder);
        if (reached === undefined || !provision.measures.includes(c.q.measure)) return [];
        const speech = speechReason(c);
        const unasked = factReason('open', c.t.reportUnasked, provision);
        const because = all(c.t.reportWay(nameOf(c, instrument)), [
          askerMayUse(c),
          instrumentInForce(c, instrument),
          ...reached,
          ...articleApplies(c, instrument, provision),
          ...weighRequirements(c, provision.requirements, holder.state),
          unasked,
          ...(speech === undefined ? [] : [speech]),
        ]);
        const from = designated(c, instrument.id, holder.state, provision.article, 'incoming');
        return [
          {
            id,
            holder,
            because,
            yields: 'information' as const,
            speed: 'days' as const,
            guard: 3,
            instrument,
            provision,
            detail: () => ({
              steps: c.speech
                ? []
                : [
                    {
                      kind: 'information' as const,
                      who: asker(c),
                      ...(from === undefined ? {} : { to: from }),
                      text: c.t.stepReport(from?.name ?? null),
                      fact: provision.id,
                      pinpoint: provision.pinpoint,
                    },
                  ],
            }),
            legality: () => ({
              asker: askerSide(c),
              holder: { verdict: because.verdict, text: because.text },
              enforceable: { verdict: 'closed' as const, text: c.t.reportNotEnforceable },
            }),
          },
        ];
      }),
  };
}

/** 18 USC 2258A(c): reports of providers to the clearing house, made available to foreign police. Law of the holder's state. */
export const ncmecReport: LegalBasis = report('ncmec-report', (_c, instrument, holder) => (instrument.lawOf === holder.state ? [] : undefined));

/**
 * Digital Services Act, article 18: a host that serves the Union tells the member state concerned of a suspected threat to
 * life or safety, wherever the host is established (article 2(1)).
 */
export const dsa18: LegalBasis = report('dsa-18', (c, instrument, holder) => {
  const bound = boundBy(c, instrument, c.q.from);
  return bound.verdict === 'closed' ? [bound] : [bound, offersService(c, holder)];
});
