import { assistanceReasons, assistanceWay } from '../assistance.ts';
import { conditionReason } from '../reason.ts';
import type { LegalBasis } from '../way.ts';

/**
 * Joint investigation teams (UNTOC 19, Second Protocol 12 and their like): a treaty lets the authorities of two states
 * agree on one; each acts in its own territory under its own law, so that the other state decides whether there is any.
 */
export const jointInvestigationTeam: LegalBasis = {
  id: 'joint-investigation-team',
  covers: (c) => c.law.provisions('joint-investigation-team').some(({ provision }) => provision.measures.includes(c.q.measure)),
  weigh: (c, own, holder) =>
    c.law
      .provisions('joint-investigation-team')
      .filter(({ provision }) => provision.measures.includes(c.q.measure))
      .map(({ instrument, provision }) => {
        const shared = c.q.measure === 'spontaneous-information';
        // What a member already has it shares within the team: no measure is taken for it in the other state.
        const a = { c, own, holder, instrument, provision: shared ? { ...provision, domesticLaw: 'excluded' as const } : provision };
        return assistanceWay(a, {
          id: 'joint-investigation-team',
          yields: shared ? 'information' : 'evidence',
          speed: 'months',
          guard: 5,
          reasons: [...assistanceReasons(a), conditionReason({ decides: 'requested-state', text: c.t.jointTeam }, provision)],
        });
      }),
};
