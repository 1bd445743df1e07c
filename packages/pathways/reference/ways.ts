import type { Measure, PathwayId } from '@exhorto/lawbook';
import type { Yields } from '../src/answer.ts';
import { answered, mayAsk, underSpeechRule } from './asking.ts';
import { type Article, assistance, reciprocity, requirements } from './assistance.ts';
import { offersService, powerThatReaches } from './domestic-order.ts';
import { groundsLeave } from './grounds.ts';
import { banned } from './home-law.ts';
import { askersPower } from './own-law.ts';
import { inForceBetween, isInForce, takesPart } from './participation.ts';
import { article29paragraph4 } from './reservations.ts';
import { isOutsideCriminalJustice, type Pair, type Scene, type Target } from './scene.ts';
import { appliesOn } from './time.ts';
import { articlesFor, articlesOf, covers, isBetween, treatyInForce } from './treaties.ts';
import { all, type Verdict } from './verdict.ts';

/** A way between the two states: what it says and what it gives. */
export interface Between {
  id: PathwayId;
  instrument: string | null;
  verdict: Verdict;
  yields: Yields;
}

const STORED: readonly Measure[] = ['subscriber', 'traffic-stored', 'content-stored'];
const EVIDENCE: readonly Measure[] = [...STORED, 'traffic-realtime', 'interception', 'search-seizure'];

export function waysBetween(s: Scene, pair: Pair, target: Target): Between[] {
  return [
    ...budapest(s, pair, target),
    ...secondProtocol(s, pair),
    ...unitedNations(s, pair),
    ...treaties(s, pair),
    ...bilateral(s, pair),
    ...agreements(s, pair),
    ...byAgreement(s, pair),
    ...courts(s, pair, target),
    ...reports(s, pair, target),
    ...union(s, pair, target),
    ...networks(s, pair),
    ...(s.q.measure === 'preservation' || s.q.measure === 'spontaneous-information'
      ? []
      : [{ id: 'reciprocity' as const, instrument: null, verdict: reciprocity(s, pair), yields: 'evidence' as const }]),
  ];
}

/** Every article of this way that covers the measure, by one reading. */
function each(s: Scene, id: PathwayId, measures: readonly Measure[], yields: Yields, read: (a: Article) => Verdict): Between[] {
  if (!measures.includes(s.q.measure)) return [];
  return articlesFor(s, id).map((a) => ({ id, instrument: a.instrument.id, verdict: read(a), yields }));
}

function budapest(s: Scene, pair: Pair, target: Target): Between[] {
  const book = s.book;
  const articles27and28 = book.instruments.flatMap((i) => i.provisions).find((p) => p.id === 'budapest.27');
  const follows = (a: Article): Verdict => assistance(s, pair, a, treatyInForce(s, pair) ?? articles27and28);
  const closedList = (a: Article): Article => ({ ...a, provision: { ...a.provision, domesticLaw: 'excluded' } });
  const preservation = s.q.measure === 'preservation';
  const all35: readonly Measure[] = [
    ...EVIDENCE,
    'preservation',
    'domain-registration',
    ...(s.q.urgency === 'ordinary' ? [] : ['spontaneous-information' as const]),
  ];
  return [
    ...each(s, 'budapest-26', ['spontaneous-information'], 'information', (a) => assistance(s, pair, closedList(a))),
    ...each(s, 'budapest-29', ['preservation'], 'preservation', (a) => all(assistance(s, pair, a), article29paragraph4(s, pair, a.instrument))),
    ...each(s, 'budapest-30', ['traffic-stored'], 'evidence', (a) => all(follows(a), answered(s.q.alreadyPreserved))),
    ...each(s, 'budapest-31', [...STORED, 'search-seizure'], 'evidence', follows),
    ...each(s, 'budapest-32', STORED, 'evidence', (a) => transborder(s, pair, target, a)),
    ...each(s, 'budapest-33', ['traffic-realtime'], 'evidence', follows),
    ...each(s, 'budapest-34', ['interception'], 'evidence', follows),
    ...each(s, 'budapest-35', all35, preservation ? 'preservation' : 'information', (a) =>
      all(assistance(s, pair, closedList(a)), preservation ? 'open' : 'conditional'),
    ),
  ];
}

/** Article 32: with the consent of the person entitled to disclose; the party is the one where the data lie. */
function transborder(s: Scene, pair: Pair, target: Target, { instrument, provision }: Article): Verdict {
  return underSpeechRule(
    s,
    all(
      mayAsk(s),
      isInForce(s, instrument),
      takesPart(s, instrument, pair.from),
      takesPart(s, instrument, s.q.dataIn ?? target.state),
      appliesOn(s, provision),
      answered(s.q.consent),
      s.q.measure === 'content-stored' ? askersPower(s, false) : 'open',
    ),
  );
}

function secondProtocol(s: Scene, pair: Pair): Between[] {
  const read = (a: Article): Verdict => assistance(s, pair, a);
  const inEmergency = (a: Article): Verdict => all(read(a), s.q.urgency === 'emergency' ? 'open' : 'closed');
  return [
    ...each(s, 'protocol2-6', ['domain-registration'], 'evidence', read),
    ...each(s, 'protocol2-7', ['subscriber'], 'evidence', read),
    ...each(s, 'protocol2-8', ['subscriber', 'traffic-stored'], 'evidence', read),
    ...each(s, 'protocol2-9', STORED, 'evidence', inEmergency),
    ...each(s, 'protocol2-10', EVIDENCE, 'evidence', inEmergency),
  ];
}

function unitedNations(s: Scene, pair: Pair): Between[] {
  const read = (a: Article): Verdict => assistance(s, pair, a);
  return [
    ...each(s, 'uncc-40', [...STORED, 'search-seizure'], 'evidence', read),
    ...each(s, 'uncc-41', [...STORED, 'preservation'], 'information', read),
    ...each(s, 'uncc-42', ['preservation'], 'preservation', read),
    ...each(s, 'uncc-43', ['traffic-stored'], 'evidence', (a) => all(read(a), answered(s.q.alreadyPreserved))),
    ...each(s, 'uncc-44', [...STORED, 'search-seizure'], 'evidence', read),
    ...each(s, 'uncc-45', ['traffic-realtime'], 'evidence', read),
    ...each(s, 'uncc-46', ['interception'], 'evidence', read),
  ];
}

/** Treaties of mutual assistance differ in data only; those of the United Nations yield to another that binds the two. */
function treaties(s: Scene, pair: Pair): Between[] {
  const own: readonly PathwayId[] = ['nassau', 'san-luis', 'central-american', 'caribbean', 'commonwealth-scheme', 'comjib'];
  const yielding: readonly PathwayId[] = ['untoc-18', 'uncac-46', ...(s.q.offence === 'drug-trafficking' ? ['vienna-1988-7' as const] : [])];
  const listed = (id: PathwayId): Article[] => articlesFor(s, id).filter((a) => a.provision.measures.includes(s.q.measure));
  return [
    ...own.flatMap((id) => listed(id).map((a) => way(id, a, assistance(s, pair, a)))),
    ...yielding.flatMap((id) => listed(id).map((a) => way(id, a, assistance(s, pair, a, treatyInForce(s, pair))))),
  ];
}

function way(id: PathwayId, { instrument, provision }: Article, verdict: Verdict): Between {
  return { id, instrument: instrument.id, verdict, yields: provision.yields ?? 'evidence' };
}

/** Each treaty between two states is an instrument of its own; where the lawbook holds none, there may be one. */
function bilateral(s: Scene, pair: Pair): Between[] {
  const theirs = articlesOf(s, 'bilateral').filter((a) => isBetween(a, pair));
  if (theirs.length === 0) {
    if (!EVIDENCE.includes(s.q.measure)) return [];
    const verdict = underSpeechRule(s, all(mayAsk(s), 'unknown', askersPower(s, false)));
    return [{ id: 'bilateral', instrument: null, verdict, yields: 'evidence' }];
  }
  return theirs
    .filter((a) => a.provision.measures.includes(s.q.measure) || (a.provision.measures.length === 0 && EVIDENCE.includes(s.q.measure)))
    .map((a) => way('bilateral', a, assistance(s, pair, a)))
    .map((w) => (s.q.measure === 'preservation' ? { ...w, yields: 'preservation' } : w));
}

/** Executive agreements: between the two states of one; with the state of several, the list of agreements decides. */
function agreements(s: Scene, pair: Pair): Between[] {
  const id = 'cloud-act-agreement';
  if (![...STORED, 'traffic-realtime', 'interception', 'preservation'].includes(s.q.measure)) return [];
  const known = articlesOf(s, id);
  const theirs = known.filter((a) => isBetween(a, pair));
  if (theirs.length > 0) return theirs.filter((a) => covers(s, a)).map((a) => way(id, a, assistance(s, pair, a)));
  const named = known.flatMap((a) => a.instrument.between ?? []);
  const hasSeveral = [pair.from, pair.to].some((state) => named.filter((x) => x === state).length > 1);
  if (!hasSeveral) return [];
  const listRead = known.some((a) => a.instrument.completeAsOf !== undefined);
  return [{ id, instrument: null, verdict: underSpeechRule(s, all(mayAsk(s), listRead ? 'closed' : 'unknown', askersPower(s, false))), yields: 'evidence' }];
}

/** Every article of this way that names the measure. */
function naming(s: Scene, id: PathwayId, yields: Yields, read: (a: Article) => Verdict): Between[] {
  return articlesOf(s, id)
    .filter((a) => a.provision.measures.includes(s.q.measure))
    .map((a) => ({ id, instrument: a.instrument.id, verdict: read(a), yields }));
}

/** A joint team: the other state decides; what it shares, it already has. */
function byAgreement(s: Scene, pair: Pair): Between[] {
  const shared = s.q.measure === 'spontaneous-information';
  const read = (a: Article): Article => (shared ? { ...a, provision: { ...a.provision, domesticLaw: 'excluded' } } : a);
  return naming(s, 'joint-investigation-team', shared ? 'information' : 'evidence', (a) => all(assistance(s, pair, read(a)), 'conditional'));
}

function isLawOf(state: string): (a: Article) => boolean {
  return (a) => a.instrument.lawOf === state;
}

/** A court of the holder's state, which is free; a party asks by itself, and what the law bans no court lifts. */
function courts(s: Scene, pair: Pair, target: Target): Between[] {
  return articlesOf(s, 'usc-1782')
    .filter(isLawOf(pair.to))
    .filter((a) => a.provision.measures.includes(s.q.measure))
    .map((a) => ({
      id: 'usc-1782',
      instrument: a.instrument.id,
      verdict: underSpeechRule(
        s,
        all(
          isInForce(s, a.instrument),
          appliesOn(s, a.provision),
          requirements(s, pair, a.provision),
          isOutsideCriminalJustice(s) ? 'open' : askersPower(s, false),
          banned(s, pair, target),
          'conditional',
        ),
      ),
      yields: 'evidence',
    }));
}

/** What the law makes providers report: to the police of others, or to member states where the provider serves users. */
function reports(s: Scene, pair: Pair, target: Target): Between[] {
  const read = (a: Article): Verdict =>
    underSpeechRule(s, all(mayAsk(s), isInForce(s, a.instrument), appliesOn(s, a.provision), requirements(s, pair, a.provision)));
  const served = (a: Article): Verdict => {
    const member = takesPart(s, a.instrument, pair.from);
    return all(read(a), member, member === 'closed' ? 'open' : offersService(s, target));
  };
  const here = new Set(
    articlesOf(s, 'ncmec-report')
      .filter(isLawOf(pair.to))
      .map((a) => a.instrument.id),
  );
  return [
    ...naming(s, 'dsa-18', 'information', served),
    ...naming(s, 'ncmec-report', 'information', read).filter((w) => w.instrument !== null && here.has(w.instrument)),
  ];
}

function union(s: Scene, pair: Pair, target: Target): Between[] {
  const read = (a: Article): Verdict => assistance(s, pair, a);
  return [
    ...each(s, 'eu-production-order', STORED, 'evidence', read),
    ...each(s, 'eu-preservation-order', ['preservation'], 'preservation', read),
    ...each(s, 'european-investigation-order', EVIDENCE, 'evidence', read),
    ...naming(s, 'dsa-10', 'information', (a) => all(read(a), powerThatReaches(s, target))),
  ];
}

/** Networks carry information and quick help; they are no legal basis for evidence. */
function networks(s: Scene, pair: Pair): Between[] {
  const read = (a: Article): Verdict => underSpeechRule(s, all(mayAsk(s), inForceBetween(s, a.instrument, pair), appliesOn(s, a.provision)));
  const point = (a: Article): Verdict => all(read(a), requirements(s, pair, a.provision), groundsLeave(s, pair, a.provision.grounds));
  const listed = (id: PathwayId, yields: Yields, weigh: (a: Article) => Verdict): Between[] =>
    articlesFor(s, id).map((a) => ({ id, instrument: a.instrument.id, verdict: weigh(a), yields }));
  return [
    ...listed('network-24-7', s.q.measure === 'preservation' ? 'preservation' : 'information', point),
    ...listed('police-channel', 'information', point),
    ...listed('egmont', 'information', point),
    ...(s.q.measure === 'spontaneous-information' ? [] : listed('medellin', 'information', read)),
  ];
}
