import type { PathwayId } from '@exhorto/lawbook';
import { assistanceWay, governingTreaty } from '../assistance.ts';
import type { Case, Holder } from '../case.ts';
import { all, type Reason } from '../reason.ts';
import { askerMayUse, speechReason } from '../requirements/asking.ts';
import { missing } from '../requirements/missing.ts';
import { homePower, type OwnLawWeighed } from '../requirements/own-law.ts';
import type { LegalBasis, Way } from '../way.ts';

/**
 * A treaty of mutual assistance: those of this kind differ in data only (articles, thresholds, contents, grounds).
 * `yieldsToOthers`: where another treaty of assistance binds the two, the request follows that one (UNTOC 18(7)).
 */
function treaty(id: PathwayId, shape: Pick<Way, 'speed' | 'guard'>, yieldsToOthers = false): LegalBasis {
  return {
    id,
    covers: (c) => c.law.provisions(id).some(({ provision }) => provision.measures.includes(c.q.measure)),
    weigh: (c, own, holder) =>
      c.law
        .provisions(id)
        .filter(({ provision }) => provision.measures.includes(c.q.measure))
        .map(({ instrument, provision }) => {
          const governing = yieldsToOthers ? governingTreaty(c, holder.state) : undefined;
          return assistanceWay({ c, own, holder, instrument, provision, governing }, { id, yields: provision.yields ?? 'evidence', ...shape });
        }),
  };
}

/** Inter-American Convention on Mutual Assistance in Criminal Matters, Nassau 1992. */
export const nassau: LegalBasis = treaty('nassau', { speed: 'months', guard: 3 });
/** Protocol of San Luis on mutual assistance in criminal matters (Mercosur), 1996. */
export const sanLuis: LegalBasis = treaty('san-luis', { speed: 'months', guard: 3 });
/** Central American treaty of mutual assistance in criminal matters, Guatemala 1993. */
export const centralAmerican: LegalBasis = treaty('central-american', { speed: 'months', guard: 3 });
/** Caribbean treaty on mutual assistance in serious criminal matters (CARICOM), 2005. */
export const caribbean: LegalBasis = treaty('caribbean', { speed: 'months', guard: 3 });
/** Harare Scheme of the Commonwealth: no treaty; it works through each member's own statute. */
export const commonwealthScheme: LegalBasis = treaty('commonwealth-scheme', { speed: 'months', guard: 4 });
/** UN Convention against Transnational Organized Crime, art. 18. */
export const untoc18: LegalBasis = treaty('untoc-18', { speed: 'months', guard: 4 }, true);
/** UN Convention against Corruption, art. 46. */
export const uncac46: LegalBasis = treaty('uncac-46', { speed: 'months', guard: 4 }, true);

/** Vienna Convention of 1988, art. 7: only for drug trafficking, as its provision requires. */
export const vienna: LegalBasis = treaty('vienna-1988-7', { speed: 'months', guard: 4 }, true);

/** Ibero-American agreement on cooperation against cybercrime, Madrid 2014 (COMJIB). */
export const comjib: LegalBasis = treaty('comjib', { speed: 'months', guard: 4 });

/** Treaties between two states: each is an instrument of its own in the lawbook. */
export const bilateral: LegalBasis = {
  id: 'bilateral',
  covers: () => true,
  weigh(c: Case, own: OwnLawWeighed, holder: Holder): Way[] {
    const rows = c.law.bilateral('bilateral', c.q.from, holder.state);
    if (rows.length === 0) return EVIDENCE.has(c.q.measure) ? [noTreatyKnown(c, own, holder)] : [];
    return rows
      .filter(({ provision }) => provision.measures.includes(c.q.measure) || (provision.measures.length === 0 && EVIDENCE.has(c.q.measure)))
      .map(({ instrument, provision }) =>
        assistanceWay(
          { c, own, holder, instrument, provision },
          { id: 'bilateral', yields: c.q.measure === 'preservation' ? 'preservation' : (provision.yields ?? 'evidence'), speed: 'months', guard: 3 },
        ),
      );
  },
};

const EVIDENCE: ReadonlySet<string> = new Set(['subscriber', 'traffic-stored', 'content-stored', 'traffic-realtime', 'interception', 'search-seizure']);

function noTreatyKnown(c: Case, own: OwnLawWeighed, holder: Holder): Way {
  const [a, b] = [c.q.from, holder.state].sort() as [string, string];
  const slot = `bilateral-${a.toLowerCase()}-${b.toLowerCase()}.in-force`;
  const unknown: Reason = missing(c, slot, c.t.bilateralUnknown(c.law.theState(c.q.from, c.lang), c.law.theState(holder.state, c.lang)));
  const speech = speechReason(c);
  const because = all(c.t.bilateralWay(c.law.theState(c.q.from, c.lang), c.law.theState(holder.state, c.lang)), [
    askerMayUse(c),
    unknown,
    homePower(c, false),
    ...(speech === undefined ? [] : [speech]),
  ]);
  return {
    id: 'bilateral',
    holder,
    because,
    yields: 'evidence',
    speed: 'months',
    guard: 3,
    detail: () => ({ steps: own.steps }),
    legality: () => ({
      asker: { verdict: own.ownLaw.verdict, text: own.ownLaw.text },
      holder: { verdict: unknown.verdict, text: unknown.text },
      enforceable: { verdict: unknown.verdict, text: unknown.text },
    }),
  };
}
