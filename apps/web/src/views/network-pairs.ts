import { type AnyFact, type Instrument, type Law, participationOn, REGIONS, type Region, type Standing, type Text } from '@exhorto/lawbook';
import type { NetworkQuestion } from './network-question.ts';
import { dateIn, type View } from './view.ts';

/** Where the instrument of a pair can stand on a day, the closest first. The first four are drawn. */
export const PAIR_POSITIONS = ['in-force', 'signed', 'ended', 'unknown', 'later', 'none'] as const;
export type PairPosition = (typeof PAIR_POSITIONS)[number];
export const DRAWN: ReadonlySet<PairPosition> = new Set(['in-force', 'signed', 'ended', 'unknown']);

export type Couple = readonly [string, string];

/** A bilateral instrument on the day asked, and the fact that says so. */
export interface Pair {
  instrument: Instrument;
  between: Couple;
  position: PairPosition;
  /** In force from this day; the end of what has ended. Null where it is not known. */
  day: string | null;
  signed: string | null;
  /** The day up to which "signed, not in force" or "none" was seen to hold. */
  asOf: string | null;
  fact: AnyFact;
}

/** A pair of which no instrument was read: only remembered, or looked for in vain. */
export interface Note {
  between: Couple;
  text: Text;
  tried?: Text | undefined;
}

export interface Network {
  /** The instruments between two states; with a state chosen, its own. */
  pairs: readonly Pair[];
  remembered: readonly Note[];
  sought: readonly Note[];
  /** The states of the drawing by region: those of the Americas, whoever has an instrument, whoever was chosen. */
  groups: readonly { region: Region; states: readonly string[] }[];
  /** Every pair, whoever was chosen: the drawing fades the others. */
  all: readonly Pair[];
  /** With how many states each has something in force. */
  partners: ReadonlyMap<string, number>;
}

/** Regions from the north of the drawing to its south, so that most lines stay short. */
const ORDER: readonly Region[] = ['caribbean', 'north-america', 'central-america', 'south-america', 'europe', ...REGIONS];

/** Everything the network of a day shows. */
export function networkOf(law: Law, { on, state }: NetworkQuestion): Network {
  const all = law.book.instruments
    .flatMap((i) => (i.between === undefined ? [] : [pairOn(law, i, i.between, on)]))
    .sort((a, b) => PAIR_POSITIONS.indexOf(a.position) - PAIR_POSITIONS.indexOf(b.position));
  const { remembered, sought } = notesOf(law);
  const own = <T extends { between: Couple }>(items: readonly T[]): readonly T[] =>
    state === undefined ? items : items.filter((x) => x.between.includes(state));
  const shown = new Set([
    ...law.book.stateTerms.filter((t) => t.americas === true).map((t) => t.state),
    ...all.flatMap((p) => p.between),
    ...(state === undefined ? [] : [state, ...own(remembered).flatMap((n) => n.between)]),
  ]);
  const groups = [...new Set(ORDER)].map((region) => ({
    region,
    states: law.book.stateTerms.filter((t) => t.region === region && shown.has(t.state)).map((t) => t.state),
  }));
  const partners = new Map([...shown].map((code) => [code, partnersOf(all, code, 'in-force').length]));
  return { pairs: own(all), remembered: own(remembered), sought: own(sought), groups: groups.filter((g) => g.states.length > 0), all, partners };
}

/** The other states of the pairs in a position, each once. */
export function partnersOf(pairs: readonly Pair[], state: string, position: PairPosition): string[] {
  return [...new Set(pairs.filter((p) => p.position === position && p.between.includes(state)).map((p) => otherOf(p.between, state)))];
}

export function otherOf([a, b]: Couple, state: string): string {
  return a === state ? b : a;
}

/** Where the instrument stands between its two states: as the weaker of the two stands to it. */
function pairOn(law: Law, instrument: Instrument, between: Couple, on: string): Pair {
  const [a, b] = [participationOn(law, instrument, between[0], on), participationOn(law, instrument, between[1], on)];
  const { inForce } = instrument;
  const whole: AnyFact = { ...inForce, checkedOn: inForce.checkedOn ?? instrument.checkedOn };
  const signed = law.participation(instrument.id, between[0]).find((p) => p.signed != null)?.signed ?? null;
  const is = (position: PairPosition, more: Partial<Pair> = {}): Pair => ({
    instrument,
    between,
    position,
    day: null,
    signed: signed !== null && signed <= on ? signed : null,
    asOf: null,
    fact: whole,
    ...more,
  });
  if (inForce.to != null && on >= inForce.to) return is('ended', { day: inForce.to });
  for (const s of [a, b]) if (s.position === 'none' && s.why === 'left') return is('ended', { day: s.to, fact: s.fact });
  if (a.position === 'unknown' || b.position === 'unknown' || inForce.status === 'unknown') return is('unknown');
  for (const s of [a, b])
    if (s.position === 'none') return notYet(s) ? is('later', { day: inForce.from ?? null }) : is('none', { asOf: seenOn(s), fact: s.fact });
  if (a.position === 'party' && b.position === 'party') return is('in-force', { day: inForce.from ?? a.since ?? b.since });
  const weaker = a.position === 'party' ? b : a;
  return weaker.position === 'signatory' ? is('signed', { asOf: weaker.asOf, fact: weaker.fact }) : is('signed', { fact: weaker.fact });
}

function notYet(s: Standing & { position: 'none' }): boolean {
  return s.why === 'not-yet' || s.why === 'not-in-force';
}

function seenOn(s: Standing & { position: 'none' }): string | null {
  return 'asOf' in s ? s.asOf : null;
}

const ABOUT_PAIR = /^([a-z-]+-([a-z]{2})-([a-z]{2}))\.in-force$/;

/** Notes about pairs without an instrument: what is remembered as a treaty, and what was looked for. */
function notesOf(law: Law): { remembered: Note[]; sought: Note[] } {
  const couple = (about: string): Couple | undefined => {
    const [, id, a, b] = ABOUT_PAIR.exec(about) ?? [];
    if (id === undefined || a === undefined || b === undefined || law.instrument(id) !== undefined) return undefined;
    const between: Couple = [a.toUpperCase(), b.toUpperCase()];
    return between.every((code) => law.isState(code)) ? between : undefined;
  };
  const noted = (notes: readonly { about: string; text: Text; tried?: Text | undefined }[]): Note[] =>
    notes.flatMap(({ about, text, tried }) => {
      const between = couple(about);
      return between === undefined ? [] : [{ between, text, tried }];
    });
  const leads = law.book.families.flatMap((f) => f.leads);
  const isTreaty = (l: { wouldBe?: string | undefined }): boolean => l.wouldBe !== 'not-in-force';
  const remembered = noted(leads.filter(isTreaty));
  const same = (a: Note, b: Note): boolean => a.between.join() === b.between.join();
  const sought = noted([...law.book.families.flatMap((f) => f.unknowns), ...leads.filter((l) => !isTreaty(l))]);
  return { remembered, sought: sought.filter((s) => !remembered.some((r) => same(r, s))) };
}

/** "in force since 1 August 2017"; "signed on 28 February 2002, not in force". */
export function pairIn(v: View, p: Pair): string {
  const m = v.m.network.says;
  const day = (iso: string): string => dateIn(v.lang, iso);
  switch (p.position) {
    case 'in-force':
      return p.day === null ? m.inForce : m.since(day(p.day));
    case 'signed':
      return p.signed !== null ? m.signedOn(day(p.signed)) : p.asOf === null ? m.signed : m.signedSeen(day(p.asOf));
    case 'ended':
      return p.day === null ? m.ended : m.endedOn(day(p.day));
    case 'unknown':
      return m.unknown;
    case 'later':
      return p.day === null ? m.later : m.laterOn(day(p.day));
    case 'none':
      return p.asOf === null ? m.none : m.noneSeen(day(p.asOf));
  }
}

/** "Chile – España", in the order of the reader's alphabet. */
export function coupleIn(v: View, between: Couple): string {
  return byName(v, between)
    .map((code) => v.law.stateName(code, v.lang))
    .join(' – ');
}

/** States in the order of the reader's alphabet. */
export function byName(v: View, codes: readonly string[]): string[] {
  return [...codes].sort((a, b) => v.law.stateName(a, v.lang).localeCompare(v.law.stateName(b, v.lang), v.lang));
}

/** An executive agreement lets orders go straight to providers. */
export function isDirect(p: Pair): boolean {
  return p.instrument.kind === 'executive-agreement';
}
