import { type Asker, type Power, say } from '@exhorto/lawbook';
import type { CitedText, OwnLaw, Step } from '../answer.ts';
import { type Case, once } from '../case.ts';
import { citedProtections } from '../cited.ts';
import { asker, kindRef, officeOfKind } from '../offices.ts';
import { all, any, conditionReason, deciding, factReason, plainReason, type Reason } from '../reason.ts';
import { rank } from '../verdict.ts';
import { lawOn, missing } from './missing.ts';
import { weighPredicate } from './predicate.ts';
import type { Side } from './side.ts';

/** What the asker's own law demands for the measure, and the steps that it makes the asker take. */
export interface OwnLawWeighed {
  ownLaw: OwnLaw;
  /** The power that the ways go by. */
  power: Power | undefined;
  /** Every power that may count, those first that this office has. */
  powers: readonly Candidate[];
  steps: Step[];
  /** A judge must act and stands among the steps. */
  judge: boolean;
  /** In an emergency the order may follow the request. */
  mayFollow: boolean;
}

/** Kinds of office that stand outside the prosecution of crime: they do not use state-to-state ways. */
const OUTSIDE_CRIMINAL_JUSTICE: ReadonlySet<Asker> = new Set(['csirt', 'administrative', 'defence']);

export function inCriminalJustice(c: Case): boolean {
  return !OUTSIDE_CRIMINAL_JUSTICE.has(c.q.as);
}

/** A power with what it says in this case, and whether the asker's kind of office has it. */
export interface Candidate {
  power: Power;
  reason: Reason;
  competent: boolean | null;
}

/** MODEL, "Power": who orders, who authorises before, who reviews after, from when, under which article. */
export function weighOwnLaw(c: Case): OwnLawWeighed {
  return once(c, 'own law', c.q.from, () => weighAsker(c));
}

function weighAsker(c: Case): OwnLawWeighed {
  const state = c.q.from;
  const who = c.law.theState(state, c.lang);
  const measure = c.law.book.vocabulary.measures[c.q.measure]?.noun[c.lang] ?? c.q.measure;
  const safeguards = citedProtections(c, state, 'asker', ['safeguard', 'privilege', 'notice', 'remedy']);

  if (c.q.measure === 'spontaneous-information') {
    const because = plainReason('open', c.t.ownNoPowerNeeded(measure));
    return {
      ownLaw: ownLawOf(c, { because, text: because.text, competent: inCriminalJustice(c), safeguards }),
      power: undefined,
      powers: [],
      steps: [],
      judge: false,
      mayFollow: false,
    };
  }

  const powers = c.law
    .powers(state, c.q.measure)
    .filter((p) => lawOn(c, p) !== 'no' && (p.urgency === undefined || p.urgency === c.q.urgency) && p.for !== 'foreign' && isForAsker(c, p));
  if (powers.length === 0) return unknownPower(c, who, measure, safeguards);

  const side: Side = { state, role: 'asker', other: state };
  const candidates = powers.map((power): Candidate => ({ power, reason: weighPower(c, power, side), competent: competence(c.q.as, power) }));
  candidates.sort((a, b) => score(b) - score(a));
  const chosen = candidates[0] as Candidate;
  const because =
    candidates.length === 1
      ? chosen.reason
      : any(
          c.t.ownAnyPower(who, measure),
          candidates.map((x) => x.reason),
        );
  const { power, competent } = chosen;
  // The steps lead to a power that gives the verdict: where this office's own hangs on a condition and another's does not, to that one.
  const used = candidates.find((x) => x.reason.verdict === because.verdict) ?? chosen;
  const orderedBy = power.orderedBy === 'unknown' ? null : power.orderedBy;
  const ownLaw: OwnLaw = {
    measure: c.q.measure,
    state,
    orderedBy,
    appliesBy: power.appliesBy,
    priorBy: power.priorBy,
    reviewBy: power.reviewBy,
    reviewWithinHours: power.reviewWithinHours ?? null,
    articles: candidates
      .filter((x) => x === chosen || x.reason.verdict !== 'closed')
      .map(({ power: p }) => ({ fact: p.id, pinpoint: p.pinpoint, source: p.source })),
    competent,
    through: competent === true ? null : officeOfKind(c, state, firstToReach(c, power)),
    verdict: because.verdict,
    text: c.t.ownText({
      who: c.law.stateName(state, c.lang),
      measure,
      exists: power.exists,
      orderedBy: orderedBy?.map((k) => theKind(c, k)) ?? null,
      appliesBy: power.appliesBy.map((k) => theKind(c, k)),
      priorBy: power.priorBy,
      reviewBy: power.reviewBy,
      reviewWithinHours: power.reviewWithinHours ?? null,
      competent,
      asker: kindName(c, c.q.as),
    }),
    because,
    safeguards,
  };
  return { ownLaw, powers: candidates, ...goingBy(c, used) };
}

/** What a way that goes by this power takes: its steps, a judge among them or not. */
export function goingBy(c: Case, { power, competent }: Candidate): Pick<OwnLawWeighed, 'power' | 'steps' | 'judge' | 'mayFollow'> {
  const steps = ownSteps(c, power, competent);
  return {
    power,
    steps,
    judge: steps.some((s) => s.kind === 'authorise' || (s.kind === 'order' && (s.to ?? s.who).kind === 'judge')),
    mayFollow: c.q.urgency === 'emergency' && power.emergencyOrderMayFollow !== false,
  };
}

function kindName(c: Case, kind: Asker): string {
  return c.law.book.vocabulary.askers[kind]?.who[c.lang] ?? kind;
}

/** Federal powers are for federal authorities, those of a unit for its own; the others are for all. */
function isForAsker(c: Case, p: Power): boolean {
  if (p.level === undefined) return true;
  return c.q.unit === undefined ? p.level === 'federal' : p.level === 'unit' && (p.unit === undefined || p.unit === c.q.unit);
}

/** With its article, as a sentence needs it: "the prosecutor". */
function theKind(c: Case, kind: Asker): string {
  return c.law.book.vocabulary.askers[kind]?.the[c.lang] ?? kind;
}

function competence(as: Asker, p: Power): boolean | null {
  if (!p.exists) return false;
  if (p.appliesBy.includes(as)) return true;
  if (p.orderedBy === 'unknown') return null;
  return p.orderedBy.includes(as);
}

/** Best first: a power that is not closed, that this office has, by the verdict of its threshold, with the fewest hands. */
function score(x: Candidate): number {
  const notClosed = x.reason.verdict === 'closed' ? 0 : 1000;
  const has = x.competent === true ? 100 : x.competent === null ? 50 : 0;
  const judgeFree = x.power.priorBy === 'none' && x.power.orderedBy !== 'unknown' && x.power.orderedBy.some((o) => o !== 'judge') ? 2 : 0;
  const emergency = x.power.urgency === undefined ? 0 : 1;
  return notClosed + has + rank(x.reason.verdict) * 10 + judgeFree + emergency;
}

function weighPower(c: Case, power: Power, side: Side): Reason {
  const who = c.law.theState(side.state, c.lang);
  const measure = c.law.book.vocabulary.measures[power.measure]?.noun[c.lang] ?? power.measure;
  if (lawOn(c, power) === 'unknown') {
    if (power.exists) return missing(c, `${power.id}.from`, c.t.powerSinceUnknown(who, measure, power.pinpoint));
    return missing(c, `${side.state.toLowerCase()}.power.${power.measure}`, c.t.powerUnknown(who, measure));
  }
  if (!power.exists) return factReason('closed', c.t.powerAbsent(who, measure), power);
  const children = [factReason('open', c.t.powerExists(who, measure, power.pinpoint), power)];
  if (!('always' in power.threshold.when)) {
    const t = weighPredicate(c, power.threshold.when, side, power);
    children.push({
      ...t,
      text: `${c.t.threshold}: ${say(power.threshold.text, c.lang)}`,
      op: t.op ?? 'all',
      children: t.children.length > 0 ? t.children : [t],
    });
  }
  return all(c.t.powerOf(who, measure), children);
}

/** The holder's own power for the measure, read with its own penalties: it counts where the instrument admits its law. */
export function weighHolderPower(c: Case, state: string): Reason {
  const who = c.law.theState(state, c.lang);
  const measure = c.law.book.vocabulary.measures[c.q.measure]?.noun[c.lang] ?? c.q.measure;
  const powers = c.law
    .powers(state, c.q.measure)
    .filter((p) => lawOn(c, p) !== 'no' && p.for !== 'home' && p.level !== 'unit' && (p.urgency === undefined || p.urgency === c.q.urgency));
  if (powers.length === 0) return missing(c, `${state.toLowerCase()}.power.${c.q.measure}`, c.t.powerUnknown(who, measure));
  const side: Side = { state, role: 'holder', other: c.q.from };
  const reasons = powers.map((p) => weighPower(c, p, side));
  return reasons.length === 1 ? (reasons[0] as Reason) : any(c.t.ownAnyPower(who, measure), reasons);
}

function firstToReach(c: Case, p: Power): Asker {
  if (!p.exists || p.orderedBy === 'unknown') return 'prosecutor';
  const first = p.appliesBy[0] ?? p.orderedBy[0] ?? 'prosecutor';
  return first === c.q.as ? 'prosecutor' : first;
}

function ownSteps(c: Case, p: Power, competent: boolean | null): Step[] {
  if (!p.exists) return [];
  const state = c.q.from;
  const cites = { fact: p.id, pinpoint: p.pinpoint };
  const steps: Step[] = [];
  const mayFollow = c.q.urgency === 'emergency' && p.emergencyOrderMayFollow !== false ? { mayFollow: true } : {};
  const judge = officeOfKind(c, state, 'judge');
  let acting = asker(c);
  if (competent !== true) {
    const through = officeOfKind(c, state, firstToReach(c, p));
    steps.push({ kind: 'reach', who: acting, to: through, text: c.t.stepReach(through.name), ...cites });
    acting = through;
  }
  const orderedBy = p.orderedBy === 'unknown' ? ['judge' as const] : p.orderedBy;
  if (p.orderedBy === 'unknown') {
    steps.push({ kind: 'authorise', who: judge, text: c.t.stepStricter, ...mayFollow, ...cites });
  } else if (orderedBy.includes(acting.kind as Asker)) {
    if (p.priorBy === 'judge' || p.priorBy === 'prosecutor')
      steps.push({ kind: 'authorise', who: officeOfKind(c, state, p.priorBy), text: c.t.stepPrior(kindName(c, p.priorBy)), ...mayFollow, ...cites });
    if (p.priorBy === 'unknown') steps.push({ kind: 'authorise', who: judge, text: c.t.stepStricter, ...mayFollow, ...cites });
    steps.push({ kind: 'order', who: acting, text: c.t.stepOrderSelf, ...mayFollow, ...cites });
  } else {
    const first = orderedBy[0] ?? 'judge';
    const one = officeOfKind(c, state, first);
    steps.push({ kind: 'order', who: acting, to: one, text: c.t.stepApply(one.name), ...mayFollow, ...cites });
    if (p.priorBy === 'judge' && first !== 'judge')
      steps.push({ kind: 'authorise', who: judge, text: c.t.stepPrior(kindName(c, 'judge')), ...mayFollow, ...cites });
    if (p.priorBy === 'unknown' && first !== 'judge') steps.push({ kind: 'authorise', who: judge, text: c.t.stepStricter, ...mayFollow, ...cites });
  }
  if (p.reviewBy === 'judge' || p.reviewBy === 'prosecutor') {
    steps.push({
      kind: 'review',
      who: officeOfKind(c, state, p.reviewBy),
      text: c.t.stepReview(kindName(c, p.reviewBy), p.reviewWithinHours ?? null),
      ...cites,
    });
  }
  return steps;
}

function unknownPower(c: Case, who: string, measure: string, safeguards: CitedText[]): OwnLawWeighed {
  const slot = `${c.q.from.toLowerCase()}.power.${c.q.measure}`;
  const written = c.law.state(c.q.from) !== undefined;
  const because = missing(c, slot, written ? c.t.powerUnknown(who, measure) : c.t.stateNotWritten(who));
  const judge = kindRef(c, c.q.from, 'judge');
  const steps: Step[] = [{ kind: 'authorise', who: judge, text: c.t.stepStricter }];
  return {
    ownLaw: ownLawOf(c, { because, text: because.text, competent: null, safeguards }),
    power: undefined,
    powers: [],
    steps,
    judge: true,
    mayFollow: false,
  };
}

function ownLawOf(c: Case, x: { because: Reason; text: string; competent: boolean | null; safeguards: CitedText[] }): OwnLaw {
  return {
    measure: c.q.measure,
    state: c.q.from,
    orderedBy: x.because.verdict === 'open' ? [] : null,
    appliesBy: [],
    priorBy: x.because.verdict === 'open' ? 'none' : null,
    reviewBy: x.because.verdict === 'open' ? 'none' : null,
    reviewWithinHours: null,
    articles: [],
    competent: x.competent,
    through: x.competent === false ? kindRef(c, c.q.from, 'prosecutor') : null,
    verdict: x.because.verdict,
    text: x.text,
    because: x.because,
    safeguards: x.safeguards,
  };
}

/**
 * The asker's law as a requirement of a way. If no office of the asker's state may order such a measure at home the
 * way is closed where the instrument demands it, otherwise the one who is asked decides: never silent.
 */
export function homePower(c: Case, demanded: boolean): Reason {
  return once(c, 'home power', demanded ? 'demanded' : 'not demanded', () => weighHomePower(c, demanded));
}

function weighHomePower(c: Case, demanded: boolean): Reason {
  const r = weighOwnLaw(c).ownLaw.because;
  if (r.verdict !== 'closed' || demanded) return r;
  const text = c.t.homeWeak(c.law.theState(c.q.from, c.lang), deciding(r).text);
  const weak = conditionReason({ decides: 'requested-state', text });
  const fact = deciding(r);
  return fact.fact === undefined
    ? weak
    : {
        ...weak,
        fact: fact.fact,
        ...(fact.source === undefined ? {} : { source: fact.source }),
        ...(fact.pinpoint === undefined ? {} : { pinpoint: fact.pinpoint }),
        ...(fact.seen === undefined ? {} : { seen: fact.seen }),
      };
}
