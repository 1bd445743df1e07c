import type { AnyFact, Instrument, Lawbook, State } from './lawbook.ts';
import { MEASURES, type OfficeKind } from './vocabulary.ts';

/** Parts of a state's law, in the order in which a page shows them. */
export const TOPICS = ['powers', 'offences', 'assistance', 'disclosure', 'offices', 'participation', 'definitions', 'background'] as const;
export type Topic = (typeof TOPICS)[number];

/**
 * How firmly something is known, best first: read in the law, read about, only remembered, looked for in vain, nothing.
 * The first two are facts; no rule reads the others.
 */
export const KNOWN = ['text', 'secondary', 'lead', 'unknown', 'nothing'] as const;
export type Known = (typeof KNOWN)[number];

/** One thing that can be known of a state: the power for a measure, an offence, a kind of office. */
export interface Cell {
  topic: Topic;
  /** `preservation`, `illegal-access`, `dual-criminality`, `voluntary.subscriber`, `central-authority`, `budapest`. */
  item: string;
  known: Known;
  /** Ids of the facts behind it; none where it is not known. */
  facts: string[];
  /** The newest day on which one of them was checked; null where it is not known. */
  checkedOn: string | null;
}

/** How much of a list of cells is known. */
export interface Share {
  total: number;
  counts: Record<Known, number>;
  /** Facts (`text` and `secondary`) of the total, 0 to 1; 0 for nothing at all. */
  share: number;
  /** The newest day of check among them, and its age in days; null where nothing is known. */
  checkedOn: string | null;
  ageDays: number | null;
  /** The day of check of what was left unchecked longest; null where nothing is known. */
  oldestOn: string | null;
}

export interface StateCoverage {
  state: string;
  /** Its own law has a file. */
  written: boolean;
  americas: boolean;
  cells: Cell[];
  topics: Record<Topic, Share>;
  all: Share;
  /** Leads and vain searches of its file that are about nothing in the table (a reform, an act as a whole). */
  elsewhere: { leads: number; unknowns: number };
}

export interface Coverage {
  version: string;
  date: string;
  /** States of the Americas and states with a file, by code. */
  states: StateCoverage[];
  topics: Record<Topic, Share>;
  all: Share;
}

/** Spontaneous information needs no power. */
const POWER_ITEMS = MEASURES.filter((m) => m !== 'spontaneous-information');
/** What every state answers somehow; rules that are exceptions (a threshold, a measure not available) are no gap where there is none. */
const ASSISTANCE_ITEMS = ['language', 'dual-criminality', 'without-treaty', 'channel', 'electronic-transmission', 'domestic-power', 'ground'] as const;
/** What a provider could give without an order of its own authorities. */
const DISCLOSED = ['preservation', 'subscriber', 'traffic-stored', 'content-stored', 'domain-registration'] as const;
const BASES = ['voluntary', 'consent'] as const;
/** Offices that a request passes through or reaches, and the one that watches over personal data. */
const OFFICE_ITEMS = [
  'police',
  'prosecutor',
  'judge',
  'central-authority',
  'contact-point-24-7',
  'csirt',
  'data-protection',
] as const satisfies readonly OfficeKind[];
/** What the Budapest Convention defines, and what orders are for. */
const DEFINED = ['computer-system', 'computer-data', 'service-provider', 'traffic-data', 'subscriber-information'] as const;
/** Instruments in which every state may have a part; those between two states or of the European Union are not. */
const OPEN_KINDS: ReadonlySet<Instrument['kind']> = new Set(['treaty', 'protocol', 'scheme', 'network', 'human-rights-treaty']);

/**
 * What the lawbook knows of every state of the Americas and every state with a file, topic by topic. Facts whose
 * validity has ended on `today` (ISO) do not count; a sourced negative ("nobody has this power") does.
 */
export function coverage(book: Lawbook, today: string): Coverage {
  const files = new Map(book.states.map((s) => [s.state, s]));
  const terms = book.stateTerms.filter((t) => t.americas || files.has(t.state));
  const states = terms.map((t) => stateCoverage(book, t.state, t.americas, files.get(t.state), today)).sort((a, b) => (a.state < b.state ? -1 : 1));
  const cells = states.flatMap((s) => s.cells);
  return { version: book.version, date: book.date, states, topics: byTopic(cells, today), all: shareOf(cells, today) };
}

/** The coverage of one state alone; undefined where the whole would not show it. */
export function coverageOfState(book: Lawbook, state: string, today: string): StateCoverage | undefined {
  const term = book.stateTerms.find((t) => t.state === state);
  const file = book.states.find((s) => s.state === state);
  if (term === undefined || !(term.americas || file !== undefined)) return undefined;
  return stateCoverage(book, state, term.americas, file, today);
}

function stateCoverage(book: Lawbook, state: string, americas: boolean, file: State | undefined, today: string): StateCoverage {
  const notes = new Notes(state.toLowerCase(), file);
  const cell = (topic: Topic, item: string, facts: readonly AnyFact[], abouts: readonly string[], from: Notes = notes): Cell => {
    const law = facts.filter((f) => f.to == null || today < f.to);
    const known = law.some((f) => f.seen === 'text') ? 'text' : law.length > 0 ? 'secondary' : from.about(abouts);
    return { topic, item, known, facts: law.map((f) => f.id), checkedOn: newest(law.map((f) => f.checkedOn)) };
  };
  const of = <T>(items: readonly T[] | undefined, keep: (x: T) => boolean): AnyFact[] => (items ?? []).filter(keep) as unknown as AnyFact[];

  const cells = [
    ...POWER_ITEMS.map((m) =>
      cell(
        'powers',
        m,
        of(file?.powers, (p) => p.measure === m),
        [`power.${m}`],
      ),
    ),
    ...book.offences
      .filter((o) => o.budapest !== undefined || o.uncc !== undefined)
      .map((o) =>
        cell(
          'offences',
          o.id,
          of(file?.offences, (x) => x.term === o.id),
          [`offence.${o.id}`],
        ),
      ),
    ...ASSISTANCE_ITEMS.map((rule) =>
      cell(
        'assistance',
        rule,
        of(file?.assistance, (a) => a.rule === rule),
        [`assistance.${rule}`, `assistance.${rule}s`],
      ),
    ),
    ...BASES.flatMap((basis) =>
      DISCLOSED.map((m) =>
        cell(
          'disclosure',
          `${basis}.${m}`,
          of(file?.disclosure, (d) => d.basis === basis && d.measures.includes(m)),
          disclosureAbouts(basis, m),
        ),
      ),
    ),
    ...OFFICE_ITEMS.map((kind) =>
      cell(
        'offices',
        kind,
        [...of(file?.offices, (o) => o.kinds.includes(kind)), ...designated(book, state, kind)],
        [`office.${kind}`, ...(kind === 'contact-point-24-7' ? ['office.24-7', 'office.247', 'office.punto-24-7'] : [])],
      ),
    ),
    ...book.instruments
      .filter((i) => OPEN_KINDS.has(i.kind) && i.between === undefined)
      .map((i) => cell('participation', i.id, participationFacts(book, i, state), [`participation.${state}`], new Notes(i.id, i))),
    ...DEFINED.map((concept) =>
      cell(
        'definitions',
        concept,
        of(file?.definitions, (d) => d.concept === concept),
        [`definition.${concept}`, 'definitions!'],
      ),
    ),
    cell(
      'background',
      'data-protection',
      of(file?.protections, (p) => p.topic === 'data-protection'),
      ['data-protection', 'protection.data-protection'],
    ),
    cell(
      'background',
      'retention',
      of(file?.retention, () => true),
      ['retention', 'data-retention'],
    ),
    cell(
      'background',
      'research',
      of(file?.research, () => true),
      ['research', 'security-research'],
    ),
    cell(
      'background',
      'concerns',
      of(file?.concerns, () => true),
      ['concern', 'concerns'],
    ),
  ];
  return {
    state,
    written: file !== undefined,
    americas,
    cells,
    topics: byTopic(cells, today),
    all: shareOf(cells, today),
    elsewhere: notes.elsewhere(),
  };
}

/** A note on the whole basis, on the measure alone, or on both, with or without the second word of the measure. */
function disclosureAbouts(basis: string, measure: string): string[] {
  const short = measure.replace(/-stored$/, '');
  return [`disclosure.${basis}!`, ...[measure, short].flatMap((m) => [`disclosure.${basis}.${m}`, `disclosure.${basis}-${m}`, `disclosure.${m}`])];
}

/** Offices that an instrument's own file names for a state (`named`), taken for what the articles use them as. */
function designated(book: Lawbook, state: string, kind: OfficeKind): AnyFact[] {
  return book.instruments.flatMap((i) =>
    i.designations.filter(
      (d) =>
        d.state === state &&
        d.named !== undefined &&
        i.provisions.some((p) => [p.channel, p.urgentChannel].some((c) => c?.via === kind && c.under === d.provision)),
    ),
  ) as unknown as AnyFact[];
}

/** What is said of the state itself; or the list that was read whole; or that of the treaty whose parties alone may join. */
function participationFacts(book: Lawbook, i: Instrument, state: string): AnyFact[] {
  const own = i.participation.filter((p) => p.state === state && p.territory === undefined);
  if (own.length > 0) return own as unknown as AnyFact[];
  if (i.completeAsOf !== undefined) return [i.completeAsOf as AnyFact];
  const first = book.instruments.find((x) => x.id === i.openOnlyToPartiesOf);
  if (first === undefined) return [];
  return participationFacts(book, first, state).filter((f) => !('kind' in f) || f.kind !== 'party');
}

/** The leads and vain searches of a file, by what they are about; remembers which of them were asked for. */
class Notes {
  readonly #leads: readonly string[];
  readonly #unknowns: readonly string[];
  readonly #used = new Set<string>();

  constructor(prefix: string, file: Pick<State, 'leads' | 'unknowns'> | undefined) {
    const topicOf = (x: { about: string }): string => (x.about.startsWith(`${prefix}.`) ? x.about.slice(prefix.length + 1) : x.about);
    this.#leads = (file?.leads ?? []).map(topicOf);
    this.#unknowns = (file?.unknowns ?? []).map(topicOf);
  }

  /** `power.preservation` covers `power.preservation.ordered-by` too; with `!` at its end nothing but itself and its urgency. */
  about(topics: readonly string[]): Known {
    const covers = (about: string): boolean =>
      topics.some((t) =>
        t.endsWith('!')
          ? about === t.slice(0, -1) || about === `${t.slice(0, -1)}.emergency`
          : about === t || about.startsWith(`${t}.`) || about.startsWith(`${t}-`),
      );
    const of = (list: readonly string[], mark: string): boolean => {
      const found = list.filter(covers);
      for (const x of found) this.#used.add(mark + x);
      return found.length > 0;
    };
    const lead = of(this.#leads, 'lead ');
    const unknown = of(this.#unknowns, 'unknown ');
    return lead ? 'lead' : unknown ? 'unknown' : 'nothing';
  }

  elsewhere(): { leads: number; unknowns: number } {
    const left = (list: readonly string[], mark: string): number => list.filter((x) => !this.#used.has(mark + x)).length;
    return { leads: left(this.#leads, 'lead '), unknowns: left(this.#unknowns, 'unknown ') };
  }
}

function byTopic(cells: readonly Cell[], today: string): Record<Topic, Share> {
  return Object.fromEntries(
    TOPICS.map((t) => [
      t,
      shareOf(
        cells.filter((c) => c.topic === t),
        today,
      ),
    ]),
  ) as Record<Topic, Share>;
}

function shareOf(cells: readonly Cell[], today: string): Share {
  const counts = Object.fromEntries(KNOWN.map((k) => [k, cells.filter((c) => c.known === k).length])) as Record<Known, number>;
  const days = cells.flatMap((c) => c.checkedOn ?? []);
  const checkedOn = newest(days);
  return {
    total: cells.length,
    counts,
    share: cells.length === 0 ? 0 : (counts.text + counts.secondary) / cells.length,
    checkedOn,
    ageDays: checkedOn === null ? null : Math.round((Date.parse(today) - Date.parse(checkedOn)) / 86_400_000),
    oldestOn: days.reduce<string | null>((a, b) => (a === null || b < a ? b : a), null),
  };
}

function newest(days: readonly string[]): string | null {
  return days.reduce<string | null>((a, b) => (a === null || b > a ? b : a), null);
}

/** The first id of a state's background where none is there yet. */
const BACKGROUND: Readonly<Record<string, string>> = {
  'data-protection': 'protection.data-protection',
  retention: 'retention.general',
  research: 'research.position',
  concerns: 'concern.first',
};

/** The id that the fact of a cell would have: what a proposal to fill it is about. */
export function slotOf(state: string, { topic, item }: Pick<Cell, 'topic' | 'item'>): string {
  const code = state.toLowerCase();
  switch (topic) {
    case 'participation':
      return `${item}.participation.${state}`;
    case 'background':
      return `${code}.${BACKGROUND[item] ?? item}`;
    default:
      return `${code}.${topic === 'assistance' || topic === 'disclosure' ? topic : topic.slice(0, -1)}.${item}`;
  }
}
