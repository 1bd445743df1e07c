import { type Lang, type Law, type PathwayId, say } from '@exhorto/lawbook';
import type { Answer, Pathway, SpeechNotice, UnknownEntry } from './answer.ts';
import { DIRECT, STATE_TO_STATE } from './bases.ts';
import { type Case, type Holder, openCase, suppose } from './case.ts';
import { citedText } from './cited.ts';
import { bestFirst, type Rankable, type Ranked, wanted } from './order.ts';
import type { Query } from './query.ts';
import { eachSlot } from './reason.ts';
import { speechNorms } from './requirements/asking.ts';
import { type OwnLawWeighed, weighOwnLaw } from './requirements/own-law.ts';
import { operatorUnknownText, sentence } from './sentence.ts';
import { establishments, operators } from './targets.ts';
import { termsOf } from './terms-of-answer.ts';
import { rank, type Verdict } from './verdict.ts';
import { finish, type LegalBasis, type Way, yieldsOf } from './way.ts';

/**
 * Who may lawfully ask whom, under which law, how. A pure function of the question, the lawbook and the language.
 * The question must have been read by `readQuestion`: terms that the lawbook does not know are refused there.
 */
export function ask(law: Law, query: Query, lang: Lang = 'es'): Answer {
  const c = openCase(law, query, lang);
  const own = weighOwnLaw(c);
  const ranked = weighAll(c, own);
  const pathways = ranked.map((r) => r.pathway);
  const answer: Answer = {
    query,
    lawbook: { version: law.book.version, date: law.book.date },
    sentence: sentence(c, own, pathways),
    ownLaw: own.ownLaw,
    pathways,
    unknowns: unknownsOf(c, own, ranked),
    terms: termsOf(c, pathways),
  };
  if (c.speech) answer.speech = speechNotice(c);
  return answer;
}

/** The ways alone, best first, without what missing facts would change: half the work, for who asks many questions. */
export function waysOf(law: Law, query: Query, lang: Lang = 'es'): Pathway[] {
  const c = openCase(law, query, lang);
  return weighAll(c, weighOwnLaw(c)).map((r) => r.pathway);
}

/**
 * The best way that gives what was asked for, and its verdict: what a cell of the matrix shows. Closed without a way where
 * every such way is closed. A fraction of an answer's cost: no steps, contents or explanations are put together.
 */
export function bestWay(law: Law, query: Query): BestWay {
  return bestOf(openCase(law, query, 'es'));
}

/**
 * As `bestWay`, for many states that could be asked: a row of the matrix. What does not depend on the state that is asked
 * (the asker's own law, its treaties) is weighed once.
 */
export function bestWays(law: Law, query: Omit<Query, 'holder'>, states: readonly string[]): BestWay[] {
  const c = openCase(law, { ...query, holder: `state:${query.from}` }, 'es');
  return states.map((state) => bestOf({ ...c, q: { ...c.q, holder: `state:${state}` } }));
}

function bestOf(c: Case): BestWay {
  const own = weighOwnLaw(c);
  const want = wanted(c);
  const live: (Rankable & { instrument: string | null })[] = [];
  for (const { basis, holder, index } of combinations(c)) {
    for (const way of basis.weigh(c, own, holder)) {
      const { verdict } = way.because;
      if (verdict === 'closed' || yieldsOf(way) !== want) continue;
      const pathway = { id: way.id, verdict, emergency: way.emergency === true, speed: way.speed, strength: null };
      live.push({ pathway, way, holderIndex: index, instrument: way.instrument?.id ?? null });
    }
  }
  // A cell is a verdict: the best there is, and among the ways that have it the first in order.
  const top = Math.max(0, ...live.map((x) => rank(x.pathway.verdict)));
  const best = bestFirst(
    c,
    live.filter((x) => rank(x.pathway.verdict) === top),
  )[0];
  if (best === undefined) return { verdict: 'closed', id: null, instrument: null };
  return { verdict: best.pathway.verdict, id: best.pathway.id, instrument: best.instrument };
}

export interface BestWay {
  verdict: Verdict;
  id: PathwayId | null;
  instrument: string | null;
}

/** Every way whose instrument covers the measure, for every addressee, best first. */
function weighAll(c: Case, own: OwnLawWeighed): Ranked[] {
  const ranked: Ranked[] = [];
  for (const { basis, holder, index } of combinations(c)) {
    for (const way of basis.weigh(c, own, holder)) ranked.push({ pathway: finish(c, way), way, holderIndex: index });
  }
  return bestFirst(c, ranked);
}

function combinations(c: Case): { basis: LegalBasis; holder: Holder; index: number }[] {
  const found: { basis: LegalBasis; holder: Holder; index: number }[] = [];
  const ops = operators(c);
  const holders = [...establishments(c), ...ops];
  for (const basis of DIRECT) {
    if (!basis.covers(c)) continue;
    for (const [index, holder] of holders.entries()) {
      if (holder.entity?.role === 'establishment' && basis.id !== 'domestic-order') continue;
      found.push({ basis, holder, index });
    }
  }
  for (const basis of STATE_TO_STATE) {
    if (!basis.covers(c)) continue;
    for (const [index, holder] of ops.entries()) if (holder.state !== c.q.from) found.push({ basis, holder, index });
  }
  return found;
}

/** MODEL, "unknowns": each slot with the verdict that its way would have if the missing fact were true, and if false. */
function unknownsOf(c: Case, own: OwnLawWeighed, ranked: readonly Ranked[]): UnknownEntry[] {
  const slots = new Map<string, { text: string; ways: Ranked[] }>();
  for (const r of ranked) {
    if (r.pathway.verdict === 'closed') continue;
    eachSlot(r.way.because, ({ slot, text }) => {
      const entry = slots.get(slot);
      if (entry === undefined) slots.set(slot, { text, ways: [r] });
      else if (entry.ways.at(-1) !== r) entry.ways.push(r);
    });
  }
  const entries: UnknownEntry[] = [];
  for (const [slot, { text, ways }] of slots) {
    const [yes, no] = [true, false].map((value) => reweigh(suppose(c, slot, value), ways)) as [Verdicts, Verdicts];
    const byOutcome = new Map<string, UnknownEntry>();
    for (const r of ways) {
      const key = wayKey(r.way);
      const ifYes = yes.get(key) ?? r.pathway.verdict;
      const ifNo = no.get(key) ?? r.pathway.verdict;
      if (ifYes === r.pathway.verdict && ifNo === r.pathway.verdict) continue;
      const outcome = `${ifYes} ${ifNo}`;
      const entry = byOutcome.get(outcome) ?? { slot, text, ways: [], ifYes, ifNo };
      entry.ways.push({ id: r.pathway.id, instrument: r.pathway.instrument, target: r.pathway.target });
      byOutcome.set(outcome, entry);
    }
    const lead = c.law.lead(slot);
    for (const entry of byOutcome.values()) entries.push(lead === undefined ? entry : { ...entry, lead: say(lead, c.lang) });
  }
  entries.push(...stepsOnly(c, own), ...operatorUnknown(c));
  return entries.sort((a, b) => b.ways.length - a.ways.length);
}

/** A slot that changes only who must act: the stricter step was taken, and the verdict stays. */
function stepsOnly(c: Case, own: OwnLawWeighed): UnknownEntry[] {
  const p = own.power;
  if (p === undefined || !p.exists) return [];
  const field = p.orderedBy === 'unknown' ? 'orderedBy' : p.priorBy === 'unknown' ? 'priorBy' : p.reviewBy === 'unknown' ? 'reviewBy' : undefined;
  if (field === undefined) return [];
  return [{ slot: `${p.id}.${field}`, text: c.t.stepsUnknown(p.pinpoint), ways: [], ifYes: own.ownLaw.verdict, ifNo: own.ownLaw.verdict, changes: 'steps' }];
}

/** A provider whose operator nobody has read of: no way can be weighed, which is not the same as no way. */
function operatorUnknown(c: Case): UnknownEntry[] {
  if (c.provider === undefined || operators(c).length > 0) return [];
  const slot = `${c.provider.id}.entity`;
  return [{ slot, text: operatorUnknownText(c, c.provider.name), ways: [], ifYes: 'unknown', ifNo: 'unknown' }];
}

function wayKey(w: Way): string {
  return `${w.id} ${w.instrument?.id ?? ''} ${w.holder.entity?.id ?? ''} ${w.holder.state}`;
}

type Verdicts = Map<string, Pathway['verdict']>;

/** The verdicts that the ways which hang on a slot would have were it filled; what does not hang on it is not weighed anew. */
function reweigh(supposed: Case, ways: readonly Ranked[]): Verdicts {
  const own = weighOwnLaw(supposed);
  const verdicts: Verdicts = new Map();
  const pairs = new Map(ways.map(({ way }) => [`${way.id} ${way.holder.entity?.id ?? way.holder.state}`, way]));
  for (const { id, holder } of pairs.values())
    for (const way of BASES.get(id)?.weigh(supposed, own, holder) ?? []) verdicts.set(wayKey(way), way.because.verdict);
  return verdicts;
}

const BASES: ReadonlyMap<string, LegalBasis> = new Map([...DIRECT, ...STATE_TO_STATE].map((basis) => [basis.id, basis]));

function speechNotice(c: Case): SpeechNotice {
  return { text: c.t.speechBites(c.offenceName), norms: speechNorms(c).map((p) => citedText(c, p)), lifts: c.t.speechLifts };
}
