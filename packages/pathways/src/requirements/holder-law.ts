import { type AssistanceRule, type DisclosureRule, type Ground, type Measure, type PathwayId, type Predicate, say, validOn } from '@exhorto/lawbook';
import { type Case, type Holder, once } from '../case.ts';
import { all, any, conditionReason, factReason, not, type Reason } from '../reason.ts';
import { dualCriminality } from './dual-criminality.ts';
import { missing } from './missing.ts';
import { weighHolderPower } from './own-law.ts';
import { weighPredicate } from './predicate.ts';
import type { Side } from './side.ts';

/** The rules of the holder's state for requests from abroad by this way that are valid on the day asked. */
export function incomingRules(c: Case, state: string, way: PathwayId): AssistanceRule[] {
  return rulesToday(c, state).filter((r) => r.pathways === undefined || r.pathways.includes(way));
}

function rulesToday(c: Case, state: string): AssistanceRule[] {
  return once(c, 'incoming rules', state, () => c.law.assistance(state).filter((r) => r.direction !== 'outgoing' && validOn(c.law, r, c.q.on) === 'yes'));
}

/** Ways share what is weighed of a state's law, unless one of its rules is for certain ways only. */
function shared(c: Case, state: string, way: PathwayId): string {
  const apart = once(c, 'ways apart', state, () => c.law.assistance(state).some((r) => r.pathways !== undefined && r.rule !== 'channel'));
  return apart ? `${state} ${way}` : state;
}

function speaksOf(r: { measures?: readonly Measure[] | undefined }, m: Measure): boolean {
  return r.measures === undefined || r.measures.includes(m);
}

/**
 * The requested state's own law, where the instrument admits it (Budapest 25(4)): the measure must be one that it gives
 * to requests from abroad, and its own power and thresholds count.
 */
export function requestedLaw(c: Case, state: string, way: PathwayId): Reason {
  return once(c, 'requested law', shared(c, state, way), () => weighRequestedLaw(c, state, way));
}

function weighRequestedLaw(c: Case, state: string, way: PathwayId): Reason {
  const who = c.law.theState(state, c.lang);
  const side: Side = { state, role: 'holder', other: c.q.from };
  const children: Reason[] = [];
  for (const r of incomingRules(c, state, way)) {
    if (r.rule === 'not-available' && r.measures.includes(c.q.measure)) children.push(factReason('closed', say(r.text, c.lang), r));
    if (r.rule === 'domestic-power' && speaksOf(r, c.q.measure)) children.push(factReason('open', say(r.text, c.lang), r));
    if (r.rule === 'threshold' && speaksOf(r, c.q.measure)) {
      const met = weighPredicate(c, r.when, side, r);
      children.push({ ...factReason(met.verdict, say(r.text, c.lang), r), op: 'all', children: [met] });
    }
  }
  children.push(weighHolderPower(c, state));
  return all(c.t.requestedLaw(who), children);
}

/** The dual-criminality rule of the requested state's own law, for instruments that leave it to that law. */
export function dualCriminalityAtHome(c: Case, state: string, way: PathwayId): Reason {
  return once(c, 'dual criminality at home', shared(c, state, way), () => weighDualCriminalityAtHome(c, state, way));
}

function weighDualCriminalityAtHome(c: Case, state: string, way: PathwayId): Reason {
  const who = c.law.theState(state, c.lang);
  const met = dualCriminality(c, state);
  if (met.verdict === 'open') return met;
  const rule = incomingRules(c, state, way).find((r) => r.rule === 'dual-criminality' && speaksOf(r, c.q.measure));
  if (rule === undefined || rule.rule !== 'dual-criminality')
    return any(c.t.dualByLaw(who), [met, missing(c, `${state.toLowerCase()}.assistance.dual-criminality`, c.t.dualRuleUnknown(who), false)]);
  if (rule.value === 'not-required') return factReason('open', say(rule.text, c.lang), rule);
  return all(c.t.dualByLaw(who), [factReason('open', say(rule.text, c.lang), rule), met]);
}

/** Grounds in the requested state's own law, as grounds of refusal. */
export function groundsAtHome(c: Case, state: string, way: PathwayId): Ground[] {
  return once(c, 'grounds at home', shared(c, state, way), () => readGroundsAtHome(c, state, way));
}

function readGroundsAtHome(c: Case, state: string, way: PathwayId): Ground[] {
  return incomingRules(c, state, way).flatMap((r) =>
    r.rule === 'ground'
      ? [{ id: r.id, pinpoint: r.pinpoint, source: r.source, seen: r.seen, ground: r.ground, text: r.text, ...(r.when === undefined ? {} : { when: r.when }) }]
      : [],
  );
}

/** Mandatory grounds are a `not` within `all`; an optional one that bites leaves the choice to the requested state. */
export function weighGrounds(c: Case, grounds: readonly Ground[], side: Side): Reason[] {
  return grounds
    .filter((g) => g.when !== undefined && speaksOf(g, c.q.measure))
    .map((g): Reason => {
      const bites = weighPredicate(c, g.when ?? { always: true }, side, g);
      if (g.ground === 'mandatory') return not(c.t.groundMandatory(say(g.text, c.lang)), bites);
      if (bites.verdict === 'open') return conditionReason({ decides: 'requested-state', text: c.t.groundBites(say(g.text, c.lang)) }, g);
      if (bites.verdict === 'unknown') return all(c.t.groundOptional(say(g.text, c.lang)), [bites]);
      return {
        verdict: 'open',
        text: c.t.groundOptional(say(g.text, c.lang)),
        fact: g.id,
        pinpoint: g.pinpoint,
        ...(g.source === undefined ? {} : { source: g.source }),
        ...(g.seen === undefined ? {} : { seen: g.seen }),
        children: [],
      };
    });
}

/** What the law of the provider's home says of giving this to a foreign authority without that state's own order. */
export function disclosureRules(c: Case, holder: Holder, basis: DisclosureRule['basis']): DisclosureRule[] {
  return applying(c, holder, basis, c.law.disclosure(holder.state));
}

/** The bans of the law above that of the provider's home: what they forbid no rule of a member state lifts. */
function unionBans(c: Case, holder: Holder, basis: DisclosureRule['basis']): DisclosureRule[] {
  return c.law.unionsOf(holder.state, c.q.on).flatMap((u) => applying(c, holder, basis, u.disclosure));
}

function applying(c: Case, holder: Holder, basis: DisclosureRule['basis'], rules: readonly DisclosureRule[]): DisclosureRule[] {
  const service = holder.entity?.service;
  return rules.filter(
    (d) =>
      d.basis === basis &&
      d.measures.includes(c.q.measure) &&
      validOn(c.law, d, c.q.on) === 'yes' &&
      (d.urgency === undefined || d.urgency === c.q.urgency) &&
      (d.services === undefined || service === undefined || d.services.includes(service)),
  );
}

/** A rule for kinds of service is a condition where the holder's kind is not known; the kinds are named conditions. */
function whenItApplies(d: DisclosureRule, holder: Holder): Predicate | undefined {
  if (d.services === undefined || holder.entity?.service !== undefined) return d.when;
  const kinds: Predicate = { any: d.services.map((holds) => ({ holds })) };
  return d.when === undefined ? kinds : { all: [kinds, d.when] };
}

function weighDisclosure(c: Case, holder: Holder, d: DisclosureRule): Reason {
  const own = factReason(d.value === 'permits' ? 'open' : 'closed', say(d.text, c.lang), d);
  const condition = whenItApplies(d, holder);
  if (condition === undefined) return own;
  const when = weighPredicate(c, condition, { state: holder.state, role: 'holder', other: c.q.from }, d);
  return d.value === 'permits' ? all(own.text, [own, when]) : any(own.text, [own, not(c.t.notThat, when)]);
}

/** The bans of the provider's home law on giving this to anyone, one reason each: what they forbid no private request lifts. */
export function notForbidden(c: Case, holder: Holder): Reason[] {
  return [...disclosureRules(c, holder, 'voluntary').filter((d) => d.value === 'forbids'), ...unionBans(c, holder, 'voluntary')].map((d) =>
    weighDisclosure(c, holder, d),
  );
}

/**
 * Does the law of the provider's home let it give this to a foreign authority? A rule for one kind of service is a
 * condition where the holder's kind of service is not known. Of the law above it the bans count too.
 */
export function homeLets(c: Case, holder: Holder, basis: DisclosureRule['basis']): Reason {
  const own = stateLets(c, holder, basis);
  const bans = unionBans(c, holder, basis).map((d) => weighDisclosure(c, holder, d));
  return bans.length === 0 ? own : all(c.t.homeLaw(c.law.theState(holder.state, c.lang)), [own, ...bans]);
}

function stateLets(c: Case, holder: Holder, basis: DisclosureRule['basis']): Reason {
  const who = c.law.theState(holder.state, c.lang);
  const rules = disclosureRules(c, holder, basis);
  const weigh = (d: DisclosureRule): Reason => weighDisclosure(c, holder, d);
  const permits = rules.filter((d) => d.value === 'permits');
  const forbids = rules.filter((d) => d.value === 'forbids');
  if (forbids.length > 0 && permits.length === 0) return forbids.length === 1 ? weigh(forbids[0] as DisclosureRule) : all(c.t.homeLaw(who), forbids.map(weigh));
  if (permits.length > 0) return all(c.t.homeLaw(who), [any(c.t.homePermits(who), permits.map(weigh)), ...forbids.map(weigh)]);
  return missing(
    c,
    `${holder.state.toLowerCase()}.disclosure.${basis}.${c.q.measure}`,
    basis === 'consent' ? c.t.consentLawUnknown(who) : c.t.disclosureLawUnknown(who),
  );
}
