import type { Instrument, Law, Predicate, Provision, validOn } from '@exhorto/lawbook';
import type { Query } from '@exhorto/pathways';

/**
 * The rule set that the engine, json-rules-engine and Cedar can all express, taken from the real lawbook: "the
 * instrument is in force, the asker's state and the holder's take part in it on the day, it covers the measure, and
 * its thresholds are met". One rule for each article. Left out are articles whose requirements need what the other two
 * lack (unknown facts, penalties by state, groups of states), and all of reservations, grounds, own law and texts.
 */
export interface Rule {
  id: string;
  instrument: Instrument;
  provision: Provision;
  threshold: Predicate;
}

export function commonRules(law: Law): Rule[] {
  return law.book.instruments.flatMap((instrument) =>
    instrument.provisions
      .filter((p) => p.pathway !== undefined && p.measures.length > 0 && p.requirements.every((r) => r.measures === undefined && isCommon(law, r.when)))
      .map((provision) => ({ id: provision.id, instrument, provision, threshold: { all: provision.requirements.map((r) => r.when) } })),
  );
}

/** Only what all three can say, and only of the facts that a question gives. */
function isCommon(law: Law, p: Predicate): boolean {
  if ('all' in p) return p.all.every((x) => isCommon(law, x));
  if ('any' in p) return p.any.every((x) => isCommon(law, x));
  if ('holds' in p) return law.condition(p.holds)?.metBy === undefined;
  return 'leastMaxPenalty' in p || 'offences' in p || 'organised' in p;
}

/** A period `[from, to)` in days written as whole numbers (20261123): the other two have no dates of their own. */
export interface Period {
  from: number;
  to: number;
}

export function day(iso: string): number {
  return Number(iso.replaceAll('-', ''));
}

const ALWAYS: Period = { from: 0, to: 99_999_999 };
const NEVER: Period = { from: 99_999_999, to: 0 };

/** Worked out once, before the clock runs: the other two are spared the legal time that the engine reads in each question. */
function period(law: Law, fact: Parameters<typeof validOn>[1]): Period {
  const since = fact.from ?? (fact.source === undefined ? undefined : law.source(fact.source)?.date) ?? fact.checkedOn;
  return { from: since === undefined ? NEVER.from : day(since), to: fact.to == null ? ALWAYS.to : day(fact.to) };
}

export function inForce(instrument: Instrument): Period {
  const f = instrument.inForce;
  if (f.status !== 'in-force') return NEVER;
  return { from: f.from == null ? ALWAYS.from : day(f.from), to: f.to == null ? ALWAYS.to : day(f.to) };
}

/** When each state has been a party to what. */
export function parties(law: Law): Map<string, Record<string, Period>> {
  const found = new Map<string, Record<string, Period>>();
  for (const i of law.book.instruments)
    for (const p of i.participation) {
      if (p.kind !== 'party' || p.territory !== undefined) continue;
      const of = found.get(p.state) ?? {};
      of[i.id] ??= period(law, p);
      found.set(p.state, of);
    }
  return found;
}

/** Questions between all pairs of these states, with everything given that a rule may ask for. */
export function commonQuestions(): Query[] {
  const states = ['CL', 'AR', 'BR', 'ES', 'US', 'NL', 'MX', 'PE'];
  const cases = [
    { measure: 'content-stored', offence: 'computer-fraud', maxPenalty: 5, organised: true, on: '2026-11-23' },
    { measure: 'preservation', offence: 'drug-trafficking', maxPenalty: 3, organised: false, on: '2026-11-23' },
    { measure: 'search-seizure', offence: 'corruption', maxPenalty: 0.5, organised: true, on: '2012-05-01' },
  ] as const;
  return states.flatMap((from) =>
    states
      .filter((to) => to !== from)
      .flatMap((to) =>
        cases.map((c): Query => ({ ...c, from, holder: `state:${to}`, as: 'prosecutor', urgency: 'ordinary', purpose: 'criminal', holds: ['transnational'] })),
      ),
  );
}
