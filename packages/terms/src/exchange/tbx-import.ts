import type { Law } from '@exhorto/lawbook';
import { distance } from 'fastest-levenshtein';
import { fold } from '../fold.ts';
import { type GlossaryTerm, glossaryOf, type TermStatus } from './glossary.ts';
import type { ReadEntry, ReadGlossary, ReadTerm } from './tbx-read.ts';

/**
 * What a term of somebody else's glossary is to us. `match`: our word too. `likely`: nearly written like one of ours.
 * `new`: a word, or with no concept a whole entry, that we have not. `conflict`: see `CONFLICTS`.
 */
export const IMPORT_KINDS = ['match', 'likely', 'new', 'conflict'] as const;
export type ImportKind = (typeof IMPORT_KINDS)[number];

/**
 * `we-avoid`: a word that misleads, we say. `they-avoid`: they call deprecated what we print or admit.
 * `other-concept`: the word is ours for another concept than the rest of the entry. `preferred-differs`: they prefer
 * what we only admit, or prefer a word that we have not where we print another.
 */
export const CONFLICTS = ['we-avoid', 'they-avoid', 'other-concept', 'preferred-differs'] as const;
export type Conflict = (typeof CONFLICTS)[number];

/** What could be done about it by hand; nothing of it is done. */
export const PROPOSALS = ['nothing', 'add-admitted', 'add-law-word', 'new-concept', 'decide'] as const;
export type Proposal = (typeof PROPOSALS)[number];

/** A word of ours that theirs was held against. */
export interface OurWord {
  concept: string;
  lang: string;
  term: string;
  status: TermStatus;
  /** States whose law has it. */
  states: string[];
}

export interface ImportFinding {
  kind: ImportKind;
  conflict?: Conflict;
  proposal: Proposal;
  /** Line and entry of their file. */
  line: number;
  entry: string;
  lang: string;
  term: string;
  status?: ReadTerm['status'];
  usage: string[];
  /** The concept that their entry is about, as far as its words show. */
  concept?: string;
  /** Our words, nearest first. */
  ours: OurWord[];
}

export interface ImportReport {
  dialect: string;
  version: ReadGlossary['version'];
  lawbook: { version: string; date: string };
  entries: number;
  counts: Record<ImportKind, number>;
  findings: ImportFinding[];
}

/** Holds a glossary against the concept system. Nothing is changed: the report says what could be proposed. */
export function importReport(law: Law, read: ReadGlossary): ImportReport {
  const index = indexWords(law);
  const findings = read.entries.flatMap((e) => entryFindings(e, index));
  const counts: Record<ImportKind, number> = { match: 0, likely: 0, new: 0, conflict: 0 };
  for (const f of findings) counts[f.kind]++;
  return {
    dialect: read.dialect,
    version: read.version,
    lawbook: { version: law.book.version, date: law.book.date },
    entries: read.entries.length,
    counts,
    findings,
  };
}

interface WordIndex {
  /** By language and folded word. */
  exact: ReadonlyMap<string, OurWord[]>;
  /** By language and the beginning of each longer word in it. */
  stems: ReadonlyMap<string, { folded: string; word: OurWord }[]>;
  printed(concept: string, lang: string): string | undefined;
}

/** es-CL counts as es. */
function mainLanguage(lang: string): string {
  return (lang.split('-')[0] ?? lang).toLowerCase();
}

const keyOf = (lang: string, folded: string): string => `${mainLanguage(lang)}\n${folded}`;

/** Words that begin alike are held against each other; four letters leave endings and plurals aside. */
function stemsOf(lang: string, folded: string): string[] {
  return [...new Set(folded.split(' ').filter((w) => w.length > 3))].map((w) => keyOf(lang, w.slice(0, 4)));
}

function indexWords(law: Law): WordIndex {
  const exact = new Map<string, OurWord[]>();
  const stems = new Map<string, { folded: string; word: OurWord }[]>();
  const printed = new Map<string, string>();
  const put = <T>(map: Map<string, T[]>, key: string, value: T): void => {
    const list = map.get(key);
    if (list === undefined) map.set(key, [value]);
    else list.push(value);
  };
  for (const { id, terms } of glossaryOf(law).entries)
    for (const t of terms) {
      const word = ourWord(id, t);
      const folded = fold(t.term);
      put(exact, keyOf(t.lang, folded), word);
      const entry = { folded, word };
      for (const stem of stemsOf(t.lang, folded)) put(stems, stem, entry);
      if (t.status === 'preferred') printed.set(`${id}\n${t.lang}`, t.term);
    }
  return { exact, stems, printed: (concept, lang) => printed.get(`${concept}\n${mainLanguage(lang)}`) };
}

function ourWord(concept: string, t: GlossaryTerm): OurWord {
  return { concept, lang: t.lang, term: t.term, status: t.status, states: [...new Set(t.laws.map((l) => l.state))] };
}

function entryFindings(e: ReadEntry, index: WordIndex): ImportFinding[] {
  const concept = conceptOf(e, index);
  return e.terms.map((t) => ({
    ...judge(t, concept, index),
    line: t.line,
    entry: e.id ?? `line ${e.line}`,
    lang: t.lang,
    term: t.term,
    usage: t.usage,
    ...(t.status !== undefined && { status: t.status }),
    ...(concept !== undefined && { concept }),
  }));
}

const WEIGHT: Readonly<Record<TermStatus, number>> = { preferred: 3, admitted: 2, avoid: 1 };

/** The concept that most of an entry's words belong to; undefined where two stand equal, or none has a word of it. */
function conceptOf(e: ReadEntry, index: WordIndex): string | undefined {
  const scores = new Map<string, number>();
  for (const t of e.terms)
    for (const w of index.exact.get(keyOf(t.lang, fold(t.term))) ?? []) scores.set(w.concept, (scores.get(w.concept) ?? 0) + WEIGHT[w.status]);
  const [first, second] = [...scores].toSorted(([, a], [, b]) => b - a);
  return first === undefined || first[1] === second?.[1] ? undefined : first[0];
}

type Judgement = Pick<ImportFinding, 'kind' | 'proposal' | 'ours'> & { conflict?: Conflict };

function judge(t: ReadTerm, concept: string | undefined, index: WordIndex): Judgement {
  const exact = index.exact.get(keyOf(t.lang, fold(t.term))) ?? [];
  if (exact.length > 0) return judgeExact(t, exact, concept, index);
  const ours = nearWords(t, index);
  if (ours.length > 0) return { kind: 'likely', proposal: 'decide', ours };
  const printed = concept === undefined ? undefined : index.printed(concept, t.lang);
  if (t.status === 'preferred' && concept !== undefined && printed !== undefined)
    return { kind: 'conflict', conflict: 'preferred-differs', proposal: 'add-admitted', ours: wordsOf(index, concept, t.lang, printed) };
  if (t.status === 'deprecated' || t.status === 'superseded') return { kind: 'new', proposal: 'decide', ours: [] };
  return { kind: 'new', proposal: concept === undefined ? 'new-concept' : t.usage.length > 0 ? 'add-law-word' : 'add-admitted', ours: [] };
}

/** Their word is written as one or more of ours. */
function judgeExact(t: ReadTerm, exact: readonly OurWord[], concept: string | undefined, index: WordIndex): Judgement {
  const conflict = (why: Conflict, ours: readonly OurWord[]): Judgement => ({ kind: 'conflict', conflict: why, proposal: 'decide', ours: [...ours] });
  const same = concept === undefined ? exact : exact.filter((w) => w.concept === concept);
  if (same.length === 0) return conflict('other-concept', exact);
  const good = same.filter((w) => w.status !== 'avoid');
  const theyAvoid = t.status === 'deprecated' || t.status === 'superseded';
  if (good.length === 0) return theyAvoid ? { kind: 'match', proposal: 'nothing', ours: [...same] } : conflict('we-avoid', same);
  if (theyAvoid) return conflict('they-avoid', good);
  if (t.status === 'preferred' && concept !== undefined && good.every((w) => w.status !== 'preferred')) {
    const printed = index.printed(concept, t.lang);
    if (printed !== undefined) return conflict('preferred-differs', [...wordsOf(index, concept, t.lang, printed), ...good]);
  }
  return { kind: 'match', proposal: 'nothing', ours: [...good] };
}

function wordsOf(index: WordIndex, concept: string, lang: string, term: string): OurWord[] {
  return (index.exact.get(keyOf(lang, fold(term))) ?? []).filter((w) => w.concept === concept);
}

/** At least this much of the longer word is the same letters in the same order. */
const NEAR = 0.8;

function nearWords(t: ReadTerm, index: WordIndex): OurWord[] {
  const folded = fold(t.term);
  const candidates = new Set(stemsOf(t.lang, folded).flatMap((s) => index.stems.get(s) ?? []));
  return [...candidates]
    .map(({ folded: other, word }) => {
      const longer = Math.max(folded.length, other.length);
      const tooFar = Math.min(folded.length, other.length) / longer < NEAR;
      return { word, nearness: tooFar ? 0 : 1 - distance(folded, other) / longer };
    })
    .filter(({ nearness }) => nearness >= NEAR)
    .toSorted((a, b) => b.nearness - a.nearness)
    .slice(0, 3)
    .map(({ word }) => word);
}
