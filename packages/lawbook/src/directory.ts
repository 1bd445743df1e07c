import type { Law } from './law.ts';
import type { Contact, OfficialName, Seen, Text } from './schema/common.ts';
import type { Designation } from './schema/instrument.ts';
import type { AssistanceRule, Office } from './schema/state.ts';
import { fold } from './search.ts';
import { type Lang, OFFICE_KINDS, type OfficeKind } from './vocabulary.ts';

/** A designation under a provision of an instrument. */
export interface DesignatedFor {
  instrument: string;
  designation: Designation;
}

/** An office as the directory shows it, with everything that names it. */
export interface DirectoryEntry {
  /** Id of the office; where an instrument names it inline, id of the designation. */
  id: string;
  /** Code of the state or of the union. */
  state: string;
  name: OfficialName;
  kinds: readonly OfficeKind[];
  /** Absent for an office that an instrument only names. */
  does: Text | undefined;
  contact: Contact | undefined;
  aroundTheClock: boolean;
  source: string;
  pinpoint: string;
  seen: Seen;
  /** The day on which office and contact were read. */
  readOn: string;
  designatedFor: readonly DesignatedFor[];
  /** Rules of the state's own law by which requests go to it: its channel, and the offices where no treaty applies. */
  ownLaw: readonly AssistanceRule[];
}

/** What narrows the directory; an absent field narrows nothing. */
export interface DirectoryFilter {
  words?: string;
  state?: string;
  kind?: OfficeKind;
  instrument?: string;
}

/** Every office that is not known to have ended: those of states and unions, then those that instruments name inline. */
export function directoryOf(law: Law, on: string): DirectoryEntry[] {
  const current = (x: { to?: string | null | undefined }): boolean => x.to == null || on < x.to;
  const designations = law.book.instruments.flatMap((i) =>
    i.designations.filter(current).map((designation) => ({ instrument: i.id, designation }) satisfies DesignatedFor),
  );
  const byOffice = Map.groupBy(designations, (d) => d.designation.office ?? '');
  const files = [
    ...law.book.states.map((s) => ({ ...s, code: s.state })),
    ...law.book.unions.map((u) => ({ ...u, code: u.union, assistance: [] as AssistanceRule[] })),
  ];
  const written = files.flatMap((file) =>
    file.offices.filter(current).map((o) => ({
      ...firmness(o),
      state: file.code,
      name: o.name,
      kinds: o.kinds,
      does: o.does,
      contact: published(o.contact),
      aroundTheClock: o.aroundTheClock === true,
      readOn: o.checkedOn ?? file.checkedOn,
      designatedFor: byOffice.get(o.id) ?? [],
      ownLaw: file.assistance.filter((a) => current(a) && sendsTo(a, o)),
    })),
  );
  const named = designations.flatMap(({ instrument, designation: d }) =>
    d.named === undefined
      ? []
      : [
          {
            ...firmness(d),
            state: d.state,
            name: d.named.name,
            kinds: kindsUnder(law, instrument, d.provision),
            does: undefined,
            contact: published(d.named.contact),
            aroundTheClock: false,
            readOn: d.checkedOn ?? law.instrument(instrument)?.checkedOn ?? '',
            designatedFor: [{ instrument, designation: d }],
            ownLaw: [],
          },
        ],
  );
  return [...written, ...named];
}

/** The entries that a filter leaves, in their order. */
export function filterDirectory(law: Law, entries: readonly DirectoryEntry[], filter: DirectoryFilter, lang: Lang): DirectoryEntry[] {
  const words = wordsOf(filter.words ?? '');
  return entries.filter(
    (e) =>
      (filter.state === undefined || e.state === filter.state) &&
      (filter.kind === undefined || e.kinds.includes(filter.kind)) &&
      (filter.instrument === undefined || e.designatedFor.some((d) => d.instrument === filter.instrument)) &&
      holdsWords(words, [e.name.official, e.name.gloss[lang], e.does?.[lang] ?? '', law.stateName(e.state, lang)]),
  );
}

/** The words of a search, without accents and case. */
export function wordsOf(search: string): string[] {
  return fold(search)
    .split(/\s+/)
    .filter((w) => w !== '');
}

/** Does every word stand in one of the texts? */
export function holdsWords(words: readonly string[], texts: readonly string[]): boolean {
  const text = fold(texts.join('\n'));
  return words.every((w) => text.includes(w));
}

/** What is noted as looked for in vain, or as only remembered, about the offices of a state. */
export interface OfficeGap {
  about: string;
  text: Text;
  tried?: Text | undefined;
  /** Only remembered, not looked for and missed. */
  lead: boolean;
}

/** The gaps about one kind of office, and the other gaps about offices of the state. */
export function officeGaps(law: Law, state: string, kind: OfficeKind): { ofKind: OfficeGap[]; others: OfficeGap[] } {
  const file = law.state(state) ?? law.union(state);
  if (file === undefined) return { ofKind: [], others: [] };
  const prefix = `${state.toLowerCase()}.office.`;
  const gaps = [...file.unknowns.map((u) => ({ ...u, lead: false })), ...file.leads.map((l) => ({ about: l.about, text: l.text, lead: true }))].filter((g) =>
    g.about.startsWith(prefix),
  );
  const topics = new Set([kind, ...(ALSO_WRITTEN[kind] ?? [])].map((topic) => prefix + topic));
  return { ofKind: gaps.filter((g) => topics.has(g.about)), others: gaps.filter((g) => !topics.has(g.about)) };
}

const ALSO_WRITTEN: Partial<Record<OfficeKind, readonly string[]>> = { 'contact-point-24-7': ['24-7', '247', 'punto-24-7'] };

function firmness(x: Office | Designation): Pick<DirectoryEntry, 'id' | 'source' | 'pinpoint' | 'seen'> {
  return { id: x.id, source: x.source, pinpoint: x.pinpoint, seen: x.seen };
}

/** Nothing where every part of the contact is empty. */
function published(contact: Contact | undefined): Contact | undefined {
  return contact !== undefined && Object.values(contact).some((x) => x != null) ? contact : undefined;
}

function sendsTo(rule: AssistanceRule, office: Office): boolean {
  if (rule.rule === 'channel') return rule.office === office.id;
  return rule.rule === 'without-treaty' && rule.value === 'allowed' && rule.offices?.includes(office.id) === true;
}

/** What the articles of the instrument use an office of this provision as. */
function kindsUnder(law: Law, instrument: string, provision: string): OfficeKind[] {
  const vias = new Set(
    law
      .instrument(instrument)
      ?.provisions.flatMap((p) => [p.channel, p.urgentChannel])
      .filter((c) => c?.under === provision)
      .map((c) => c?.via as string),
  );
  return OFFICE_KINDS.filter((k) => vias.has(k));
}
