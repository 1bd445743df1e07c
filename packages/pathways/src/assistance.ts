import { type Ground, type Instrument, type PathwayId, type Provision, type Reservation, say, validOn } from '@exhorto/lawbook';
import type { Content, Legality, OfficeRef, Step } from './answer.ts';
import { type Case, type Holder, once } from './case.ts';
import { citedProtections, citedTexts, contents, refusalGrounds } from './cited.ts';
import { asker, channelOffice, designated, type Known, officeOfKind, orLikely } from './offices.ts';
import { all, any, conditionReason, factReason, plainReason, type Reason } from './reason.ts';
import { askerMayUse, speechReason } from './requirements/asking.ts';
import { dualCriminality } from './requirements/dual-criminality.ts';
import { dualCriminalityAtHome, groundsAtHome, requestedLaw, weighGrounds } from './requirements/holder-law.ts';
import { articleApplies, boundBy, inForceBetween } from './requirements/in-force.ts';
import { missing } from './requirements/missing.ts';
import { homePower, type OwnLawWeighed } from './requirements/own-law.ts';
import { weighPredicate } from './requirements/predicate.ts';
import { weighRequirements } from './requirements/requirement.ts';
import type { Side } from './requirements/side.ts';
import { askerSide, type Detail, side as legalSide, type Way } from './way.ts';

interface Governing {
  instrument: Instrument;
  provision: Provision;
}

/** What a request from state to state is weighed by. */
export interface Assistance {
  c: Case;
  own: OwnLawWeighed;
  holder: Holder;
  instrument: Instrument;
  provision: Provision;
  /** The treaty whose contents, channel and grounds the instrument follows (Budapest 25(4), 27(1)). */
  governing?: Governing | undefined;
}

/** The requirements that every treaty of mutual assistance has in common; they differ in data only. */
export function assistanceReasons(a: Assistance): Reason[] {
  const { c, holder, instrument, provision } = a;
  const requested: Side = { state: holder.state, role: 'holder', other: c.q.from };
  const inForce = inForceBetween(c, instrument, c.q.from, holder.state);
  // Where the instrument does not bind the two, that one reason closes the way: nothing else of it is weighed.
  if (inForce.verdict === 'closed') return [askerMayUse(c), inForce];
  const reasons: Reason[] = [
    askerMayUse(c),
    inForce,
    ...articleApplies(c, instrument, provision),
    ...reservationReasons(c, instrument, provision.article, holder.state),
  ];
  for (const source of [provision, closedList(a) ? undefined : a.governing?.provision]) {
    if (source === undefined) continue;
    reasons.push(...weighRequirements(c, source.requirements, holder.state));
  }
  reasons.push(homePower(c, provision.demandsOwnPower));
  reasons.push(dualCriminalityRule(a));
  if (!closedList(a)) reasons.push(requestedLaw(c, holder.state, wayOf(a)));
  reasons.push(...weighGrounds(c, groundsThatApply(a), requested));
  const speech = speechReason(c);
  if (speech !== undefined) reasons.push(speech);
  return reasons;
}

/** An article with grounds of its own (Budapest 29(5), 30(2)) leaves no room for those of other treaties or laws. */
function closedList(a: Assistance): boolean {
  return a.provision.domesticLaw === 'excluded';
}

/** The instrument's grounds; the governing treaty's; and those of the requested state's law where that law is admitted. */
export function groundsThatApply(a: Assistance): Ground[] {
  if (closedList(a)) return a.provision.grounds;
  const admitted = groundsAtHome(a.c, a.holder.state, wayOf(a));
  return [...(a.governing?.provision.grounds ?? []), ...a.provision.grounds, ...admitted];
}

/** The legal basis that the provision opens; an assistance is never weighed without one. */
function wayOf(a: Assistance): PathwayId {
  return a.provision.pathway as PathwayId;
}

function dualCriminalityRule(a: Assistance): Reason {
  const { c, holder } = a;
  const rule = closedList(a) ? a.provision.dualCriminality : (a.governing?.provision.dualCriminality ?? a.provision.dualCriminality);
  if (rule === undefined) return closedList(a) ? plainReason('open', c.t.dualNotNamed) : dualCriminalityAtHome(c, holder.state, wayOf(a));
  const stated = factReason('open', say(rule.text, c.lang), rule);
  if (rule.measures !== undefined && !rule.measures.includes(c.q.measure)) return stated;
  switch (rule.rule) {
    case 'not-required':
      return stated;
    case 'required':
      return all(say(rule.text, c.lang), [stated, dualCriminality(c, holder.state)]);
    case 'by-domestic-law':
      return all(say(rule.text, c.lang), [stated, dualCriminalityAtHome(c, holder.state, wayOf(a))]);
    case 'may-refuse':
      return all(say(rule.text, c.lang), [stated, leaveToRequested(c, dualCriminality(c, holder.state))]);
  }
}

/** What would close is only a ground that the requested state may use: conditional, and it decides. */
export function leaveToRequested(c: Case, r: Reason): Reason {
  if (r.verdict !== 'closed') return r;
  const weak = conditionReason({ decides: 'requested-state', text: c.t.mayRefuse(r.text) });
  return {
    ...weak,
    ...(r.fact === undefined ? {} : { fact: r.fact }),
    ...(r.source === undefined ? {} : { source: r.source }),
    ...(r.pinpoint === undefined ? {} : { pinpoint: r.pinpoint }),
    ...(r.seen === undefined ? {} : { seen: r.seen }),
    ...(r.asOf === undefined ? {} : { asOf: r.asOf }),
  };
}

/** A reservation is an exception declared on a provision, by either state, in the role that it has here. */
export function reservationReasons(c: Case, instrument: Instrument, article: string, holderState: string): Reason[] {
  const reasons: Reason[] = [];
  for (const [state, role] of [
    [c.q.from, 'requesting'],
    [holderState, 'requested'],
  ] as const) {
    for (const r of c.law.reservations(instrument.id, state)) {
      if (!coversArticle(r, article) || (r.role !== 'either' && r.role !== role) || validOn(c.law, r, c.q.on) === 'no') continue;
      const side: Side = { state, role: role === 'requesting' ? 'asker' : 'holder', other: role === 'requesting' ? holderState : c.q.from };
      const effect = reservationEffect(c, r, side);
      if (effect === undefined) continue;
      // Made, but since when is not known: before the day of its source it may not have been there yet.
      const since =
        validOn(c.law, r, c.q.on) === 'yes' ? undefined : missing(c, `${r.id}.from`, c.t.reservationUnknown(c.law.theState(state, c.lang), r.provision), false);
      reasons.push(since === undefined ? effect : any(say(r.text, c.lang), [since, effect]));
    }
  }
  return reasons;
}

/** What a reservation leaves of the article; undefined where it leaves it whole. */
function reservationEffect(c: Case, r: Reservation, side: Side): Reason | undefined {
  const text = say(r.text, c.lang);
  const bites = weighPredicate(c, r.when ?? { always: true }, side, r);
  switch (r.effect) {
    case 'excludes':
      if (bites.verdict === 'closed') return undefined;
      return bites.verdict === 'open' ? factReason('closed', text, r) : { ...factReason(bites.verdict, text, r), op: 'not', children: [bites] };
    case 'permitsRefusal':
      if (bites.verdict === 'open') return conditionReason({ decides: 'requested-state', text }, r);
      return bites.verdict === 'unknown' ? bites : undefined;
    case 'addsCondition':
      return r.when === undefined ? undefined : bites;
    default:
      return undefined;
  }
}

/** A reservation is on one article; some say on which others it tells (Budapest 14(3) on 33). */
function coversArticle(r: Reservation, article: string): boolean {
  return r.provision === article || r.touches?.includes(article) === true;
}

/** Where no treaty article names the office: what the state's law names, else the kind alone. */
function officeFor(a: Assistance, state: string, direction: 'incoming' | 'outgoing'): { office: OfficeRef; known: Known } {
  const { c } = a;
  const urgent = c.q.urgency !== 'ordinary' && a.provision.urgentChannel !== undefined;
  const home = a.governing ?? { instrument: a.instrument, provision: a.provision };
  // A request that follows a treaty goes by its channel, and where that was not read, not by the one of another treaty.
  const channel = urgent ? a.provision.urgentChannel : home.provision.channel;
  const instrument = urgent ? a.instrument : home.instrument;
  const named = channel?.under === undefined ? undefined : designated(c, instrument.id, state, channel.under, direction);
  const ways = [wayOf(a), home.provision.pathway].filter((id) => id !== undefined);
  const byLaw = ways.map((id) => channelOffice(c, state, direction, id, true)).find((office) => office !== undefined);
  const kind =
    channel?.via === 'contact-point-24-7'
      ? 'contact-point-24-7'
      : channel?.via === 'competent-authority' || channel?.via === 'judicial-authority'
        ? 'judge'
        : 'central-authority';
  if (named !== undefined || byLaw !== undefined || channel?.via === 'contact-point-24-7') return orLikely(c, state, named ?? byLaw, kind);
  // The instrument sends the request from judge to judge: no general channel stands between them.
  if (kind === 'judge') return orLikely(c, state, undefined, kind);
  // The state's general channel: named by its law, but not for this way.
  const general = channelOffice(c, state, direction, wayOf(a));
  return general === undefined ? orLikely(c, state, undefined, kind) : { office: general, known: 'likely' };
}

/** From the asker's order to the requested state's office: who does what, with which paper, to whom. */
export function assistanceSteps(a: Assistance): Step[] {
  const { c, own, holder } = a;
  const sender = officeFor(a, c.q.from, 'outgoing');
  const receiver = officeFor(a, holder.state, 'incoming');
  const cites = { fact: a.provision.id, pinpoint: a.provision.pinpoint };
  const language = incomingLanguages(c, holder.state);
  const acting = own.steps.find((s) => s.kind === 'reach')?.to ?? asker(c);
  const steps: Step[] = [
    ...own.steps.filter((s) => s.kind !== 'review'),
    ...issuedBy(a, acting),
    { kind: 'prepare', who: acting, text: c.t.stepPrepare(nameOf(c, a.instrument), a.provision.article, language), ...cites },
  ];
  if (a.provision.channel?.via === 'provider') {
    const name = holder.entity?.name ?? c.t.providerIn(c.law.theState(holder.state, c.lang));
    const to: OfficeRef = { kind: 'provider', name, state: holder.state };
    return [
      ...steps,
      { kind: 'direct', who: acting, to, text: c.t.stepServe(name), fact: a.provision.channel.id, pinpoint: a.provision.channel.pinpoint },
      ...own.steps.filter((s) => s.kind === 'review'),
    ];
  }
  if (sender.office.kind !== c.q.as)
    steps.push({
      kind: 'transmit',
      who: acting,
      to: sender.office,
      text: c.t.stepToOwnChannel(sender.office.name, sender.known),
      ...(sender.office.fact === undefined ? cites : { fact: sender.office.fact }),
    });
  steps.push({
    kind: 'transmit',
    who: sender.office,
    to: receiver.office,
    text: c.t.stepTransmit(receiver.office.name, c.law.theState(holder.state, c.lang), receiver.known),
    ...(receiver.office.fact === undefined ? cites : { fact: receiver.office.fact }),
  });
  steps.push(...own.steps.filter((s) => s.kind === 'review'));
  return steps;
}

/** Where the instrument says who issues or validates the request, and the one who acts is not among them. */
function issuedBy({ c, provision }: Assistance, acting: OfficeRef): Step[] {
  const rule = provision.issuers.find((i) => i.measures === undefined || i.measures.includes(c.q.measure));
  const first = rule?.by[0];
  if (rule === undefined || first === undefined || rule.by.some((kind) => kind === acting.kind)) return [];
  const office = officeOfKind(c, c.q.from, first);
  return [{ kind: 'authorise', who: acting, to: office, text: c.t.stepIssued(office.name), fact: rule.id, pinpoint: rule.pinpoint }];
}

export function nameOf(c: Case, i: Instrument): string {
  return i.shortNames[c.lang];
}

/** Languages in which the state takes requests, as far as the lawbook holds them. */
export function incomingLanguages(c: Case, state: string): string | null {
  return once(c, 'languages', state, () => {
    const rule = c.law.assistance(state).find((r) => r.rule === 'language' && r.direction !== 'outgoing' && validOn(c.law, r, c.q.on) === 'yes');
    return rule?.rule === 'language' ? rule.languages.map((l) => c.t.languageName(l)).join(', ') : null;
  });
}

/** A way from state to state, whole. */
export function assistanceWay(a: Assistance, shape: Pick<Way, 'id' | 'yields' | 'speed' | 'guard'> & { emergency?: boolean; reasons?: Reason[] }): Way {
  const { c, own, holder } = a;
  const reasons = shape.reasons ?? assistanceReasons(a);
  const because = all(c.t.wayThrough(nameOf(c, a.instrument), a.provision.article, c.law.theState(holder.state, c.lang)), reasons);
  return {
    id: shape.id,
    holder,
    because,
    yields: shape.yields,
    speed: shape.speed,
    guard: shape.guard,
    emergency: shape.emergency === true,
    instrument: a.instrument,
    provision: a.provision,
    detail: () => ({
      steps: assistanceSteps(a),
      ...contentsAndUse(a),
      grounds: refusalGrounds(c, groundsThatApply(a), { state: holder.state, role: 'holder', other: c.q.from }),
      safeguards: [...own.ownLaw.safeguards, ...citedProtections(c, holder.state, 'holder', ['safeguard', 'privilege'])],
      userNotice: citedProtections(c, holder.state, 'holder', ['notice']),
      remedy: citedProtections(c, holder.state, 'holder', ['remedy']),
    }),
    legality: () => treatyLegality(a, because),
  };
}

/** The request follows the governing treaty: its contents first, then what the article adds. */
function contentsAndUse(a: Assistance): Required<Pick<Detail, 'contents' | 'useLimits'>> {
  const { c, governing, instrument, provision } = a;
  const leading = governing ?? { instrument, provision };
  const listed = contents(c, leading.provision.contents);
  const added = governing === undefined ? [] : contents(c, provision.contents);
  return {
    contents: [...(listed.length > 0 ? listed : [contentsUnread(c, leading)]), ...added],
    useLimits: citedTexts(c, governing === undefined ? provision.useLimits : [...provision.useLimits, ...governing.provision.useLimits]),
  };
}

/** Says plainly that the lawbook does not hold what the treaty asks of a request. */
function contentsUnread(c: Case, { instrument, provision }: Governing): Content {
  return { field: 'other', text: c.t.contentsUnread(nameOf(c, instrument)), fact: provision.id, pinpoint: provision.pinpoint, source: provision.source };
}

function treatyLegality(a: Assistance, because: Reason): Legality {
  const { c, holder, instrument } = a;
  const bound = boundBy(c, instrument, holder.state);
  return {
    asker: askerSide(c),
    holder: legalSide(bound),
    enforceable:
      because.verdict === 'closed'
        ? { verdict: 'closed', text: c.t.notEnforceable }
        : { verdict: because.verdict, text: c.t.enforcedByRequested(c.law.theState(holder.state, c.lang)) },
  };
}

const TREATIES_OF_ASSISTANCE = ['bilateral', 'nassau', 'san-luis', 'central-american', 'caribbean'] as const;

/** The treaty of mutual assistance in force between the two states that covers the measure; bilateral ones first. */
export function governingTreaty(c: Case, holderState: string): Governing | undefined {
  return once(c, 'governing treaty', holderState, () => ({ treaty: findGoverning(c, holderState) })).treaty;
}

function findGoverning(c: Case, holderState: string): Governing | undefined {
  for (const id of TREATIES_OF_ASSISTANCE) {
    const rows = id === 'bilateral' ? c.law.bilateral(id, c.q.from, holderState) : c.law.provisions(id);
    const found = rows.find(
      ({ instrument, provision }) => provision.measures.includes(c.q.measure) && inForceBetween(c, instrument, c.q.from, holderState).verdict === 'open',
    );
    if (found !== undefined) return found;
  }
  return undefined;
}
