import type { AnyFact, ConditionTerm, Instrument, Lawbook, NamedSource, OffenceTerm, Provider, State, Union } from './lawbook.ts';
import type { Text } from './schema/common.ts';
import type { Designation, Participation, Provision, Reservation } from './schema/instrument.ts';
import type { Entity } from './schema/provider.ts';
import type { AssistanceRule, DisclosureRule, Offence, Office, Power } from './schema/state.ts';
import type { Lang, Measure, PathwayId } from './vocabulary.ts';
import { factsOf } from './walk.ts';

/** A lawbook with the look-ups that the engine needs, each of constant cost. Build it once; it never changes. */
export interface Law {
  readonly book: Lawbook;
  state(code: string): State | undefined;
  /** A legal order above states, by the code of its group. */
  union(code: string): Union | undefined;
  /** The legal orders above this state on that day. */
  unionsOf(state: string, on: string): readonly Union[];
  /** Known by name, even where its law is not written yet. */
  isState(code: string): boolean;
  /** Name of a state, or of a group of states. */
  stateName(code: string, lang: Lang): string;
  /** The name with its article, as a sentence needs it: "the Netherlands", "o Brasil". */
  theState(code: string, lang: Lang): string;
  powers(state: string, measure: Measure): readonly Power[];
  offences(state: string, term: string): readonly Offence[];
  assistance(state: string): readonly AssistanceRule[];
  disclosure(state: string): readonly DisclosureRule[];
  office(id: string): (Office & { state: string }) | undefined;
  offices(state: string): readonly Office[];
  instrument(id: string): Instrument | undefined;
  participation(instrument: string, state: string): readonly Participation[];
  reservations(instrument: string, state: string): readonly Reservation[];
  designations(instrument: string, state: string): readonly Designation[];
  /** Instruments that open a way of this id, with the provision that does. */
  provisions(pathway: PathwayId): readonly { instrument: Instrument; provision: Provision }[];
  /** Bilateral instruments between two states, by pathway. */
  bilateral(pathway: PathwayId, a: string, b: string): readonly { instrument: Instrument; provision: Provision }[];
  provision(id: string): Provision | undefined;
  provider(id: string): Provider | undefined;
  /** The profile that stands for every provider that is not listed. */
  readonly genericProvider: Provider | undefined;
  entity(id: string): Entity | undefined;
  offence(term: string): OffenceTerm | undefined;
  condition(id: string): ConditionTerm | undefined;
  fact(id: string): AnyFact | undefined;
  /** What is only remembered about a fact that is missing. */
  lead(about: string): Text | undefined;
  source(id: string): NamedSource | undefined;
  /** Is the state this code, or a member of this group on that day? `*` is everyone. */
  within(state: string, place: string, on: string): boolean;
}

const NONE: readonly never[] = [];

export function indexLawbook(book: Lawbook): Law {
  const states = new Map(book.states.map((s) => [s.state, s]));
  const unions = new Map(book.unions.map((u) => [u.union, u]));
  const names = new Map(book.stateTerms.map((s) => [s.state, s.names]));
  const groupNames = new Map<string, Text>(book.groups.map((g) => [g.group, g.names]));
  const inSentence = new Map(book.stateTerms.map((s) => [s.state, withArticle(s)]));
  const powers = byTwo(book.states.flatMap((s) => s.powers.map((p) => [s.state, p.measure, p] as const)));
  const offences = byTwo(book.states.flatMap((s) => s.offences.map((o) => [s.state, o.term, o] as const)));
  const offices = new Map([
    ...book.states.flatMap((s) => s.offices.map((o) => [o.id, { ...o, state: s.state }] as const)),
    ...book.unions.flatMap((u) => u.offices.map((o) => [o.id, { ...o, state: u.union }] as const)),
  ]);
  const instruments = new Map(book.instruments.map((i) => [i.id, i]));
  const participation = byTwo(
    book.instruments.flatMap((i) => i.participation.filter((p) => p.territory === undefined).map((p) => [i.id, p.state, p] as const)),
  );
  const reservations = byTwo(book.instruments.flatMap((i) => i.reservations.map((r) => [i.id, r.state, r] as const)));
  const designations = byTwo(book.instruments.flatMap((i) => i.designations.map((d) => [i.id, d.state, d] as const)));
  const opened = book.instruments.flatMap((instrument) =>
    instrument.provisions.flatMap((provision) => (provision.pathway === undefined ? [] : [{ instrument, provision, pathway: provision.pathway }])),
  );
  const provisions = groupBy(opened.map((o) => [o.pathway, { instrument: o.instrument, provision: o.provision }] as const));
  const bilateral = groupBy(
    opened.flatMap((o) =>
      o.instrument.between === undefined
        ? []
        : [[`${o.pathway} ${[...o.instrument.between].sort().join(' ')}`, { instrument: o.instrument, provision: o.provision }] as const],
    ),
  );
  const provisionById = new Map(book.instruments.flatMap((i) => i.provisions.map((p) => [p.id, p] as const)));
  const providers = new Map(book.providers.map((p) => [p.id, p]));
  const entities = new Map(book.providers.flatMap((p) => p.entities.map((e) => [e.id, e] as const)));
  const terms = new Map(book.offences.map((o) => [o.id, o]));
  const conditions = new Map(book.conditions.map((c) => [c.id, c]));
  const groups = new Map(book.groups.map((g) => [g.group as string, g]));
  let facts: Map<string, AnyFact> | undefined;
  let leads: Map<string, Text> | undefined;

  return {
    book,
    state: (code) => states.get(code),
    union: (code) => unions.get(code),
    unionsOf: (state, on) => book.unions.filter((u) => isMember(groups.get(u.union), state, on)),
    isState: (code) => names.has(code),
    stateName: (code, lang) => names.get(code)?.[lang] ?? groupNames.get(code)?.[lang] ?? code,
    theState: (code, lang) => inSentence.get(code)?.[lang] ?? code,
    powers: (state, measure) => powers.get(state)?.get(measure) ?? NONE,
    offences: (state, term) => offences.get(state)?.get(term) ?? NONE,
    assistance: (state) => states.get(state)?.assistance ?? NONE,
    disclosure: (state) => states.get(state)?.disclosure ?? NONE,
    office: (id) => offices.get(id),
    offices: (state) => states.get(state)?.offices ?? NONE,
    instrument: (id) => instruments.get(id),
    participation: (instrument, state) => participation.get(instrument)?.get(state) ?? NONE,
    reservations: (instrument, state) => reservations.get(instrument)?.get(state) ?? NONE,
    designations: (instrument, state) => designations.get(instrument)?.get(state) ?? NONE,
    provisions: (pathway) => provisions.get(pathway) ?? NONE,
    bilateral: (pathway, a, b) => bilateral.get(`${pathway} ${[a, b].sort().join(' ')}`) ?? NONE,
    provision: (id) => provisionById.get(id),
    provider: (id) => providers.get(id),
    genericProvider: book.providers.find((p) => p.generic),
    entity: (id) => entities.get(id),
    offence: (term) => terms.get(term),
    condition: (id) => conditions.get(id),
    fact: (id) => {
      facts ??= new Map([...factsOf(book)].map((f) => [f.id, f]));
      return facts.get(id);
    },
    lead: (about) => {
      leads ??= new Map(
        [...book.states, ...book.unions, ...book.instruments, ...book.providers].flatMap((f) => f.leads.map((l) => [l.about, l.text] as const)).reverse(),
      );
      return leads.get(about);
    },
    source: (id) => book.sources[id],
    within: (state, place, on) => {
      if (place === '*' || place === state) return true;
      return isMember(groups.get(place), state, on);
    },
  };
}

function isMember(group: Lawbook['groups'][number] | undefined, state: string, on: string): boolean {
  return group?.members.some((m) => m.state === state && (m.from == null || m.from <= on) && (m.to == null || on < m.to)) === true;
}

function withArticle({ names, article }: Lawbook['stateTerms'][number]): Record<Lang, string> {
  const before = (word: string | undefined, name: string): string => (word === undefined ? name : `${word} ${name}`);
  return { es: names.es, en: before(article?.en, names.en), pt: before(article?.pt, names.pt) };
}

function groupBy<T>(pairs: readonly (readonly [string, T])[]): Map<string, T[]> {
  const map = new Map<string, T[]>();
  for (const [key, value] of pairs) {
    const list = map.get(key);
    if (list === undefined) map.set(key, [value]);
    else list.push(value);
  }
  return map;
}

/** Looked up by two keys one after the other: nothing is put together for a look-up. */
function byTwo<T>(rows: readonly (readonly [string, string, T])[]): Map<string, Map<string, T[]>> {
  const outer = groupBy(rows.map(([first, second, value]) => [first, [second, value] as const] as const));
  return new Map([...outer].map(([first, pairs]) => [first, groupBy(pairs)]));
}

/**
 * Was the fact law on that day? A fact without `from` is in force since a day nobody has read: it counts from the
 * date of its source (or, without one, the day it was checked) and is unknown before (MODEL, "A fact").
 */
export function validOn(
  law: Law,
  fact: { from?: string | null | undefined; to?: string | null | undefined; source?: string | undefined; checkedOn?: string | undefined },
  on: string,
): 'yes' | 'no' | 'unknown' {
  if (fact.to != null && on >= fact.to) return 'no';
  if (fact.from != null) return on >= fact.from ? 'yes' : 'no';
  const since = (fact.source === undefined ? undefined : law.source(fact.source)?.date) ?? fact.checkedOn ?? '9999';
  return on >= since ? 'yes' : 'unknown';
}

/** The text in the reader's language. */
export function say(text: Text, lang: Lang): string {
  return text[lang];
}
