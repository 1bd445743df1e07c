import { type Measure, type Provider, type Urgency, validOn } from '@exhorto/lawbook';
import { type Answer, ask, type Pathway, servesOn, type Verdict } from '@exhorto/pathways';
import { byCompany } from './company.ts';
import type { ProviderQuestion } from './provider-question.ts';
import type { View } from './view.ts';

/** What a provider is asked for most; each is one question to the engine. */
const ASKED: readonly { measure: Measure; urgency: Urgency }[] = [
  { measure: 'preservation', urgency: 'ordinary' },
  { measure: 'subscriber', urgency: 'ordinary' },
  { measure: 'traffic-stored', urgency: 'ordinary' },
  { measure: 'content-stored', urgency: 'ordinary' },
  { measure: 'subscriber', urgency: 'emergency' },
];
/** Only where the provider itself speaks of it: few register domains. */
const DOMAIN = { measure: 'domain-registration', urgency: 'ordinary' } as const;

/** The answer for one measure: its best way, or that none gives what was asked for. */
export interface MeasureWay {
  measure: Measure;
  urgency: Urgency;
  answer: Answer;
  verdict: Verdict;
  /** The best way that gives what was asked for; undefined where all of them are closed. */
  best: Pathway | undefined;
  /** Where there is none: the best way to information that is no evidence. */
  instead: Pathway | undefined;
}

/** What the state of the reader can ask of the provider today, measure by measure: at most six questions. */
export function waysTo(v: View, p: Provider, q: ProviderQuestion & { from: string }): MeasureWay[] {
  const speaksOfDomains = [...p.policies, ...p.requirements].some((x) => x.measures?.includes('domain-registration') === true);
  return [...ASKED, ...(speaksOfDomains ? [DOMAIN] : [])].map(({ measure, urgency }) => {
    const answer = ask(
      v.law,
      { on: v.today, from: q.from, as: q.as, holder: `provider:${p.id}`, measure, offence: q.offence, urgency, purpose: 'criminal', holds: [] },
      v.lang,
    );
    return { measure, urgency, answer, ...best(v, answer) };
  });
}

function best(v: View, a: Answer): Pick<MeasureWay, 'verdict' | 'best' | 'instead'> {
  const live = byCompany(v, a).near.filter((p) => p.verdict !== 'closed');
  const wanted = a.query.measure === 'preservation' ? 'preservation' : 'evidence';
  const found = live.find((p) => p.yields === wanted);
  // Without a company that is known to run the service there is no way to weigh, which is not the same as none.
  const verdict = found?.verdict ?? (a.pathways.length === 0 && a.unknowns.length > 0 ? 'unknown' : 'closed');
  return { verdict, best: found, instead: found === undefined ? live[0] : undefined };
}

type OfCompany = { entities?: readonly string[] | undefined };
type OfMeasure = OfCompany & { measures?: readonly Measure[] | undefined };

/** What the provider's own words say of one measure: policies, channels, what the request must contain. */
export function wordsOn(v: View, p: Provider, from: string, measure: Measure, urgency: Urgency) {
  const companies = serving(v, p, from);
  const ofCompany = (x: OfCompany): boolean => x.entities === undefined || x.entities.some((e) => companies.has(e));
  const ofMeasure = (x: OfMeasure): boolean => ofCompany(x) && (x.measures === undefined || x.measures.includes(measure));
  const policies = p.policies.filter(
    (x) => ofMeasure(x) && validOn(v.law, x, v.today) === 'yes' && (x.askers === undefined || x.askers.some((place) => v.law.within(from, place, v.today))),
  );
  const inUrgency = policies.filter((x) => x.urgency === urgency);
  const channels = p.channels.filter((c) => ofCompany(c) && validOn(v.law, c, v.today) === 'yes');
  const forUrgency = channels.filter((c) => c.forUrgency === urgency);
  return {
    policies: inUrgency.length > 0 ? inUrgency : policies.filter((x) => x.urgency === undefined),
    channels: forUrgency.length > 0 ? forUrgency : channels.filter((c) => c.forUrgency === 'any'),
    requirements: p.requirements.filter((r) => ofMeasure(r) && validOn(v.law, r, v.today) === 'yes'),
  };
}

/** The companies that serve users in the state; all of them where none is known to. */
function serving(v: View, p: Provider, from: string): Set<string> {
  const today = p.entities.filter((e) => validOn(v.law, e, v.today) !== 'no');
  const found = today.filter((e) => servesOn(v.law, e, from, v.today) === true);
  return new Set((found.length > 0 ? found : today).map((e) => e.id));
}
