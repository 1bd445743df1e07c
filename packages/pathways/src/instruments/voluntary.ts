import { type Policy, type ProviderChannel, say, validOn } from '@exhorto/lawbook';
import type { Content, LimitText, Step } from '../answer.ts';
import type { Case, Holder } from '../case.ts';
import { citedProtections, citedText, withoutStop } from '../cited.ts';
import { asker } from '../offices.ts';
import { all, conditionReason, factReason, plainReason, type Reason } from '../reason.ts';
import { speechReason } from '../requirements/asking.ts';
import { homeLets } from '../requirements/holder-law.ts';
import { missing } from '../requirements/missing.ts';
import { homePower, inCriminalJustice, type OwnLawWeighed } from '../requirements/own-law.ts';
import { askerSide, type Detail, type LegalBasis, side, type Way } from '../way.ts';

const GIVEN_BY_PROVIDERS: ReadonlySet<string> = new Set(['preservation', 'subscriber', 'traffic-stored', 'content-stored', 'domain-registration']);

/**
 * A request that the provider is free to answer: the law of its home must let it, its own policy must say that it
 * does, and the asker's law must give a right to ask. What the home forbids (18 USC 2702 for content) no policy opens.
 */
export const voluntaryDisclosure: LegalBasis = {
  id: 'voluntary-disclosure',
  covers: (c) => GIVEN_BY_PROVIDERS.has(c.q.measure),
  weigh(c, own, holder) {
    if (holder.state === c.q.from) return [];
    const name = nameOf(c, holder);
    const home = homeLets(c, holder, 'voluntary');
    const policy = policyReason(c, holder);
    const speech = speechReason(c);
    const because = all(c.t.voluntary(name), [mayAskDirectly(c), home, policy, homePower(c, false), ...(speech === undefined ? [] : [speech])]);
    const way = direct(c, own, holder, because);
    return [
      {
        ...way,
        id: 'voluntary-disclosure',
        orderMayFollow: own.mayFollow && own.judge,
        legality: () => ({ asker: askerSide(c), holder: side(home), enforceable: { verdict: 'closed', text: c.t.voluntaryNotEnforceable } }),
      },
    ];
  },
};

/** The account holder agrees and the law of the provider's home accepts that (18 USC 2702(b)(3), (c)(2)). */
export const accountHolderConsent: LegalBasis = {
  id: 'account-holder-consent',
  covers: (c) => c.q.measure === 'subscriber' || c.q.measure === 'traffic-stored' || c.q.measure === 'content-stored',
  weigh(c, own, holder) {
    if (holder.state === c.q.from) return [];
    const home = homeLets(c, holder, 'consent');
    const consent: Reason =
      c.q.consent === undefined
        ? conditionReason({ input: 'consent', value: true, text: c.t.consentAsk })
        : plainReason(c.q.consent ? 'open' : 'closed', c.q.consent ? c.t.consentGiven : c.t.consentRefused);
    const speech = speechReason(c);
    const because = all(c.t.consentWay(nameOf(c, holder)), [consent, home, ...(speech === undefined ? [] : [speech])]);
    const way = direct(c, own, holder, because);
    return [
      {
        ...way,
        id: 'account-holder-consent',
        guard: 4,
        emergency: false,
        detail: () => {
          const d = way.detail();
          return { ...d, steps: [{ kind: 'direct', who: asker(c), text: c.t.stepConsent }, ...own.steps, ...d.steps.filter((s) => s.kind === 'direct')] };
        },
        legality: () => ({
          asker: { verdict: 'open', text: c.t.consentAskerLaw },
          holder: side(home),
          enforceable: { verdict: 'closed', text: c.t.voluntaryNotEnforceable },
        }),
      },
    ];
  },
};

/** What a provider says of requests by authorities is said of the prosecution of crime: not of a defence, a CSIRT or an administrative body. */
function mayAskDirectly(c: Case): Reason {
  const kind = c.law.book.vocabulary.askers[c.q.as]?.who[c.lang] ?? c.q.as;
  if (!inCriminalJustice(c)) return plainReason('closed', c.t.outsideCriminalJustice(kind));
  if (c.q.purpose !== 'criminal') return plainReason('closed', c.t.notCriminal(c.law.book.vocabulary.purposes[c.q.purpose]?.name[c.lang] ?? c.q.purpose));
  return plainReason('open', c.t.mayUse(kind));
}

/** Without a listed provider, the profile that stands for every small provider. */
function profile(c: Case, holder: Holder) {
  return c.provider ?? (holder.entity === undefined ? c.law.genericProvider : undefined);
}

/** What the provider says of direct requests of this kind from the asker's state, on the day asked. */
function policiesFor(c: Case, holder: Holder): Policy[] {
  return (profile(c, holder)?.policies ?? []).filter(
    (p) =>
      p.measures.includes(c.q.measure) &&
      validOn(c.law, p, c.q.on) === 'yes' &&
      (p.urgency === undefined || p.urgency === c.q.urgency) &&
      (p.askers === undefined || p.askers.some((a) => c.law.within(c.q.from, a, c.q.on))) &&
      (p.entities === undefined || holder.entity === undefined || p.entities.includes(holder.entity.id)),
  );
}

function policyReason(c: Case, holder: Holder): Reason {
  const found = policiesFor(c, holder);
  // What it says of emergencies is said for this case: it goes before what it says of every request.
  const yes = found.find((p) => p.answers === 'yes' && p.urgency !== undefined) ?? found.find((p) => p.answers === 'yes');
  if (yes !== undefined) return factReason('open', say(yes.text, c.lang), yes);
  const no = found[0];
  if (no !== undefined) return factReason('closed', say(no.text, c.lang), no);
  return missing(c, `${profile(c, holder)?.id ?? 'provider'}.policy.${c.q.measure}`, c.t.policyUnknown(nameOf(c, holder)));
}

function direct(c: Case, own: OwnLawWeighed, holder: Holder, because: Reason): Omit<Way, 'id' | 'legality'> {
  const channel = channelOf(c, holder);
  // A way made for emergencies: the provider says that it answers them, or keeps a channel for them.
  const emergency =
    c.q.urgency === 'emergency' &&
    (channel?.forUrgency === 'emergency' || policiesFor(c, holder).some((p) => p.urgency === 'emergency' && p.answers === 'yes'));
  return {
    holder,
    because,
    yields: c.q.measure === 'preservation' ? 'preservation' : 'evidence',
    speed: emergency ? 'hours' : c.q.measure === 'preservation' ? 'days' : 'weeks',
    guard: 4,
    emergency,
    detail: () => directDetail(c, own, holder, channel),
  };
}

/** The provider's channel for the urgency, else its ordinary one. */
function channelOf(c: Case, holder: Holder): ProviderChannel | undefined {
  const serving = (ch: ProviderChannel): boolean => ch.entities === undefined || holder.entity === undefined || ch.entities.includes(holder.entity.id);
  const channels = (profile(c, holder)?.channels ?? []).filter((ch) => serving(ch) && (ch.forUrgency === 'any' || ch.forUrgency === c.q.urgency));
  return channels.find((ch) => ch.forUrgency === c.q.urgency) ?? channels[0];
}

function directDetail(c: Case, own: OwnLawWeighed, holder: Holder, channel: ProviderChannel | undefined): Detail {
  const provider = profile(c, holder);
  const forCase = (x: { measures?: readonly string[] | undefined; entities?: readonly string[] | undefined }): boolean =>
    (x.measures === undefined || x.measures.includes(c.q.measure)) &&
    (x.entities === undefined || holder.entity === undefined || x.entities.includes(holder.entity.id));
  return {
    steps: [...own.steps.filter((s) => s.kind !== 'review'), ask(c, own, holder, channel), ...own.steps.filter((s) => s.kind === 'review')],
    contents: (provider?.requirements ?? [])
      .filter(forCase)
      .map((r): Content => ({ field: r.field, text: say(r.text, c.lang), fact: r.id, pinpoint: r.pinpoint, source: r.source })),
    limits: (provider?.limits ?? []).filter(forCase).map(
      (l): LimitText => ({
        text: withoutStop(say(l.what, c.lang)),
        amount: l.amount,
        unit: l.unit,
        kind: l.kind,
        startsAt: c.t.since(say(l.startsAt, c.lang)),
        fact: l.id,
        pinpoint: l.pinpoint,
        source: l.source,
      }),
    ),
    userNotice: (provider?.notice ?? []).filter(forCase).map((n) => citedText(c, n)),
    safeguards: own.ownLaw.safeguards,
    remedy: citedProtections(c, holder.state, 'holder', ['remedy']),
  };
}

function ask(c: Case, own: OwnLawWeighed, holder: Holder, channel: ProviderChannel | undefined): Step {
  const who = own.steps.find((s) => s.kind === 'reach')?.to ?? asker(c);
  const name = nameOf(c, holder);
  const step: Step = {
    kind: 'direct',
    who,
    to: { kind: 'provider', name, state: holder.state },
    text: channel === undefined ? c.t.stepAskNoChannel(name) : c.t.stepAsk(name, channel.name),
  };
  if (channel !== undefined && !c.speech) {
    step.to = {
      kind: 'provider',
      name,
      state: holder.state,
      contact: { url: channel.url ?? null, email: channel.email ?? null },
      fact: channel.id,
      ...(channel.checkedOn === undefined ? {} : { checkedOn: channel.checkedOn }),
    };
    step.fact = channel.id;
    step.pinpoint = channel.pinpoint;
  }
  return step;
}

function nameOf(c: Case, holder: Holder): string {
  return holder.entity?.name ?? c.t.providerIn(c.law.theState(holder.state, c.lang));
}
