import type { Topic } from './coverage.ts';
import type { Law } from './law.ts';
import type { AnyFact } from './lawbook.ts';
import type { Text } from './schema/common.ts';
import { ASKERS } from './vocabulary.ts';
import { flowText } from './yaml-edit.ts';

/** A fact that the lawbook does not hold, by the id that it would have, and where it would stand. */
export interface Missing {
  slot: string;
  /** The state that it is about, where it is about one. */
  state?: string;
  /** The cell of the coverage that it would fill, or that the entry is in of which it is a part. */
  topic?: Topic;
  item?: string;
  /** The entry that is there and lacks a field (`jm.power.x` of `jm.power.x.threshold`). */
  part?: { fact: AnyFact; field: string };
  /** Where a new entry would stand; absent where a person must find the place. */
  place?: Place;
  /** What is only remembered of it. */
  lead?: Text;
  /** What was looked for, and where. */
  unknown?: { text: Text; tried?: Text | undefined };
}

export interface Place {
  /** Within `lawbook/`: `states/tt.yaml`. An instrument's file may bear another name than its id. */
  file: string;
  /** The instrument whose file it is. */
  instrument?: string;
  section: string;
  /** What follows from the id alone: `measure: preservation`. */
  fields: Record<string, unknown>;
  /** The other fields of such an entry, with the values that they can have. */
  hints: readonly string[];
}

interface Section {
  section: string;
  topic?: Topic;
  fields: (item: string) => Record<string, unknown>;
  hints: readonly string[];
}

const TEXTS = '{es: "", en: "", pt: ""}';
const LENGTH = '{years: 1, months: 0, days: 0}';
const options = (values: readonly string[]): string => values.join(' | ');

/** Parts of a state's file, by the second word of an id. */
const OF_STATE: Readonly<Record<string, Section>> = {
  power: {
    section: 'powers',
    topic: 'powers',
    fields: (measure) => ({ measure }),
    hints: [
      'exists: false   # false: the law gives nobody this power',
      `orderedBy: [prosecutor]   # ${options(ASKERS)}`,
      'priorBy: none   # none | judge | prosecutor | unknown',
      'reviewBy: none   # none | judge | prosecutor | unknown',
      `threshold: {when: {always: true}, text: ${TEXTS}}`,
      'reach: {foreignProviders: unknown}   # yes | offers-service | no | unknown',
      'notice: {user: unknown}   # required | deferred | forbidden | none | unknown',
    ],
  },
  offence: {
    section: 'offences',
    topic: 'offences',
    fields: (term) => ({ term }),
    hints: [
      'exists: false   # false: it is no offence',
      'name: {official: "", lang: es}',
      `forms: [{form: ${TEXTS}, min: ${LENGTH}, max: ${LENGTH}}]   # max: life`,
      `elements: ${TEXTS}`,
    ],
  },
  assistance: {
    section: 'assistance',
    topic: 'assistance',
    fields: (rule) => ({ rule }),
    hints: [
      'direction: incoming   # incoming | outgoing | both',
      'languages: [es]   # language',
      'value: required   # dual-criminality: required | not-required | coercive; without-treaty: allowed | not-allowed; electronic-transmission: accepted | not-accepted',
      'ground: optional   # ground: mandatory | optional',
      `text: ${TEXTS}`,
    ],
  },
  disclosure: {
    section: 'disclosure',
    topic: 'disclosure',
    fields: (item) => {
      const [basis = '', measure] = item.split('.');
      return { basis, ...(measure === undefined ? {} : { measures: [measure] }) };
    },
    hints: ['value: permits   # permits | forbids', 'urgency: emergency   # only in an emergency', `text: ${TEXTS}`],
  },
  office: {
    section: 'offices',
    topic: 'offices',
    fields: (kind) => ({ kinds: [kind] }),
    hints: [`name: {official: "", lang: es, gloss: ${TEXTS}}`, `does: ${TEXTS}`, 'contact: {url: "", email: "", phone: "", address: ""}'],
  },
  definition: {
    section: 'definitions',
    topic: 'definitions',
    fields: (concept) => ({ concept }),
    hints: ['name: {official: "", lang: es}', `elements: [${TEXTS}]`],
  },
  protection: {
    section: 'protections',
    topic: 'background',
    fields: (topic) => ({ topic }),
    hints: ['side: both   # asker | holder | both', `text: ${TEXTS}`],
  },
  retention: {
    section: 'retention',
    topic: 'background',
    fields: () => ({}),
    hints: ['exists: false   # false: there is no such duty', `period: ${LENGTH}`, `text: ${TEXTS}`],
  },
  research: { section: 'research', topic: 'background', fields: () => ({}), hints: ['position: silent', `text: ${TEXTS}`] },
  concern: { section: 'concerns', topic: 'background', fields: () => ({}), hints: ['raisedBy: ""', `about: ${TEXTS}`, `text: ${TEXTS}`] },
};

/** Parts of an instrument's file that are about one state. */
const OF_INSTRUMENT: Readonly<Record<string, Section>> = {
  participation: {
    section: 'participation',
    topic: 'participation',
    fields: (state) => ({ state }),
    hints: [
      'kind: party   # party | signatory | invited | none',
      'signed: 2001-11-23',
      'deposited: 2017-04-20',
      'asOf: 2026-11-25   # for signatory, invited, none',
    ],
  },
  reservation: {
    section: 'reservations',
    fields: (state) => ({ state }),
    hints: [
      'provision: "29(4)"',
      'kind: reservation   # reservation | declaration',
      'role: requested   # requesting | requested | either',
      'effect: permitsRefusal   # excludes | permitsRefusal | addsCondition | limitsUse | interprets',
      `text: ${TEXTS}`,
    ],
  },
};

/** Fields of an entry that can be missing alone, as the end of an id names them. */
const FIELDS: Readonly<Record<string, string>> = {
  threshold: 'threshold',
  'ordered-by': 'orderedBy',
  prior: 'priorBy',
  'prior-by': 'priorBy',
  'review-by': 'reviewBy',
  reach: 'reach',
  notice: 'notice',
  penalty: 'forms',
  contact: 'contact',
};

/** What a missing fact would be; undefined where the id is of nothing in the lawbook, or the fact is there. */
export function missingFact(law: Law, slot: string): Missing | undefined {
  if (slot.length > 120 || !/^[a-z0-9-]+(\.[A-Za-z0-9-]+)+$/.test(slot) || law.fact(slot) !== undefined) return undefined;
  const [owner = '', word = '', ...rest] = slot.split('.');
  const state = owner.toUpperCase();
  const said = saidOf(law, slot);
  const part = partOf(law, slot);
  if (law.isState(state) && owner.length === 2) {
    const s = own(OF_STATE, word);
    const item = rest.join('.');
    return {
      slot,
      state,
      ...cellOf(law, s?.topic, s?.topic === 'background' ? backgroundItem(word, item) : item),
      ...part,
      ...(s === undefined ? {} : { place: { file: `states/${owner}.yaml`, section: s.section, fields: s.fields(item), hints: s.hints } }),
      ...said,
    };
  }
  const instrument = law.instrument(owner);
  if (instrument === undefined) return law.provider(owner) !== undefined || law.union(state) !== undefined ? { slot, ...part, ...said } : undefined;
  const s = own(OF_INSTRUMENT, word);
  const of = rest.find((x) => law.isState(x));
  return {
    slot,
    ...(of === undefined ? {} : { state: of }),
    ...cellOf(law, s?.topic, owner),
    ...part,
    ...(s === undefined || of === undefined
      ? {}
      : { place: { file: `instruments/${owner}.yaml`, instrument: owner, section: s.section, fields: s.fields(of), hints: s.hints } }),
    ...said,
  };
}

/** The lines that one who fills the gap begins with: what is certain, and as comments what else can be said. */
export function changeSkeleton({ part, place }: Missing): string {
  if (part !== undefined) {
    const now = (part.fact as unknown as Record<string, unknown>)[part.field];
    return `# ${part.field}: ${now === undefined ? '' : flowText(now)}`.trimEnd();
  }
  if (place === undefined) return '';
  return [...Object.entries(place.fields).map(([key, value]) => `${key}: ${flowText(value)}`), ...place.hints.map((h) => `# ${h}`)].join('\n');
}

/** The entry as it would stand in its file, for one who edits the lawbook; empty where its place is not known. */
export function entrySkeleton(m: Missing, today: string): string {
  if (m.part !== undefined || m.place === undefined) return '';
  const fields = changeSkeleton(m)
    .split('\n')
    .map((line) => `    ${line}`);
  return [
    `# lawbook/${m.place.file}`,
    'sources:',
    '  new-source: {title: "", publisher: "", url: null, kind: statute, read: full}',
    `${m.place.section}:`,
    `  - id: ${m.slot}`,
    ...fields,
    '    from: null',
    '    source: new-source',
    '    pinpoint: ""',
    '    seen: text',
    `    checkedOn: ${today}`,
    '',
  ].join('\n');
}

function own(sections: Readonly<Record<string, Section>>, word: string): Section | undefined {
  return Object.hasOwn(sections, word) ? sections[word] : undefined;
}

/** The entry of which only a field is missing. */
function partOf(law: Law, slot: string): Pick<Missing, 'part'> {
  const dot = slot.lastIndexOf('.');
  const end = slot.slice(dot + 1);
  const fact = law.fact(slot.slice(0, dot));
  const field = Object.hasOwn(FIELDS, end) ? FIELDS[end] : undefined;
  return fact === undefined || field === undefined ? {} : { part: { fact, field } };
}

function backgroundItem(word: string, item: string): string {
  return word === 'protection' ? item : word === 'concern' ? 'concerns' : word;
}

/** The topic, and the item where it has a name: `power.subscriber-production.threshold` is about `subscriber`. */
function cellOf(law: Law, topic: Topic | undefined, item: string): Pick<Missing, 'topic' | 'item'> {
  if (topic === undefined) return {};
  const { measures, officeKinds } = law.book.vocabulary;
  const names: readonly string[] =
    topic === 'powers'
      ? Object.keys(measures)
      : topic === 'offences'
        ? law.book.offences.map((o) => o.id)
        : topic === 'offices'
          ? Object.keys(officeKinds)
          : topic === 'definitions'
            ? law.book.concepts.map((c) => c.id)
            : topic === 'disclosure'
              ? ['voluntary', 'consent'].flatMap((basis) => Object.keys(measures).map((m) => `${basis}.${m}`))
              : [item];
  const named = names.filter((n) => item === n || item.startsWith(`${n}.`) || item.startsWith(`${n}-`)).sort((a, b) => b.length - a.length)[0];
  return named === undefined ? { topic } : { topic, item: named };
}

/** What the lawbook remembers of it and where it was looked for: under the id itself, or under what it is a part of. */
function saidOf(law: Law, slot: string): Pick<Missing, 'lead' | 'unknown'> {
  const notes = [...law.book.states, ...law.book.unions, ...law.book.instruments, ...law.book.providers];
  const unknowns = notes.flatMap((f) => f.unknowns);
  const unknown = [slot, slot.slice(0, slot.lastIndexOf('.'))].map((about) => unknowns.find((u) => u.about === about)).find((u) => u !== undefined);
  const lead = law.lead(slot);
  return { ...(lead === undefined ? {} : { lead }), ...(unknown === undefined ? {} : { unknown: { text: unknown.text, tried: unknown.tried } }) };
}
