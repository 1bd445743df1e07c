import MiniSearch from 'minisearch';
import type { ConceptTerm, Lawbook } from './lawbook.ts';
import type { Lang } from './vocabulary.ts';

/** What can be found: a page of the lawbook, or a fact on one. */
export interface Entry {
  /** state:CL, instrument:budapest, provider:google, concept:traffic-data, or a fact's id. */
  id: string;
  kind: 'state' | 'instrument' | 'provider' | 'office' | 'power' | 'provision' | 'offence' | 'definition' | 'rule' | 'concept';
  title: string;
  text: string;
}

export interface Hit extends Entry {
  score: number;
}

/** Lower case without accents: "Ministério" and "ministerio" are one word. */
export function fold(word: string): string {
  return word
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase();
}

/** An entry with the words by which it is found: its names in the other languages, and what else it is called. */
interface Indexed extends Entry {
  words: string;
  also?: string;
}

/** Every entry in one language; names in the other languages are kept as search words. */
export function entriesOf(book: Lawbook, lang: Lang): Indexed[] {
  const entries: Indexed[] = [];
  const v = book.vocabulary;
  for (const s of book.stateTerms)
    entries.push({ id: `state:${s.state}`, kind: 'state', title: s.names[lang], text: s.state, words: Object.values(s.names).join(' ') });
  for (const u of book.unions) {
    const names = book.groups.find((g) => g.group === u.union)?.names;
    entries.push({ id: `state:${u.union}`, kind: 'state', title: names?.[lang] ?? u.union, text: u.union, words: Object.values(names ?? {}).join(' ') });
  }
  for (const s of [...book.states, ...book.unions.map((u) => ({ ...u, state: u.union, powers: [], assistance: [] }))]) {
    const name = (book.stateTerms.find((t) => t.state === s.state) ?? book.groups.find((g) => g.group === s.state))?.names[lang] ?? s.state;
    for (const o of s.offices)
      entries.push({ id: o.id, kind: 'office', title: o.name.official, text: `${name}. ${o.does[lang]}`, words: Object.values(o.name.gloss).join(' ') });
    for (const p of s.powers)
      entries.push({
        id: p.id,
        kind: 'power',
        title: `${name}: ${v.measures[p.measure]?.name[lang] ?? p.measure}`,
        text: `${p.pinpoint}. ${p.threshold.text[lang]}`,
        words: Object.values(v.measures[p.measure]?.name ?? {}).join(' '),
      });
    for (const o of s.offences)
      entries.push({
        id: o.id,
        kind: 'offence',
        title: `${name}: ${o.name?.official ?? o.term}`,
        text: o.pinpoint,
        words: Object.values(book.offences.find((t) => t.id === o.term)?.names ?? {}).join(' '),
      });
    for (const d of s.definitions)
      entries.push({
        id: d.id,
        kind: 'definition',
        title: `${name}: ${d.name.official}`,
        text: d.elements.map((e) => e[lang]).join('; '),
        words: Object.values(book.concepts.find((c) => c.id === d.concept)?.names ?? {}).join(' '),
      });
    for (const r of [...s.assistance, ...s.disclosure, ...s.protections, ...s.retention, ...s.research, ...s.concerns])
      entries.push({ id: r.id, kind: 'rule', title: `${name}: ${r.pinpoint}`, text: r.text[lang], words: '' });
  }
  for (const i of book.instruments) {
    entries.push({
      id: `instrument:${i.id}`,
      kind: 'instrument',
      title: i.shortNames[lang],
      text: i.names[lang],
      words: `${Object.values(i.names).join(' ')} ${Object.values(i.shortNames).join(' ')}`,
    });
    for (const p of i.provisions)
      entries.push({
        id: p.id,
        kind: 'provision',
        title: `${i.shortNames[lang]}, ${p.article}: ${p.title[lang]}`,
        text: p.text[lang],
        words: Object.values(p.title).join(' '),
      });
  }
  for (const p of book.providers)
    entries.push({
      id: `provider:${p.id}`,
      kind: 'provider',
      title: p.generic ? p.services[lang] : p.name,
      text: p.services[lang],
      words: p.entities.map((e) => e.name).join(' '),
    });
  for (const c of book.concepts)
    entries.push({
      id: `concept:${c.id}`,
      kind: 'concept',
      title: c.names[lang],
      text: [c.definition.genus, ...c.definition.distinguishing].map((x) => x[lang]).join('; '),
      words: Object.values(c.terms)
        .map((w) => w.preferred)
        .join(' '),
      also: otherWords(c),
    });
  return entries;
}

/** The words of a concept beside its names: what is also used in any language, the words of laws and those that mislead. */
function otherWords(c: ConceptTerm): string {
  const ours = Object.values(c.terms).flatMap((w) => [...w.admitted, ...w.avoid]);
  const others = [...c.words.map((w) => w.term), ...c.falseFriends.flatMap((f) => f.words.map((w) => w.word))];
  return [...new Set([...ours, ...others])].join(' ');
}

type Index = MiniSearch<Indexed>;

/** Builds the index for one language: prefix and fuzzy search, accents folded, names weigh more than texts. */
export function buildIndex(book: Lawbook, lang: Lang): Index {
  const index: Index = new MiniSearch({
    fields: ['title', 'words', 'also', 'text'],
    storeFields: ['id', 'kind', 'title', 'text'],
    processTerm: fold,
    searchOptions: { boost: { title: 4, words: 3, also: 2 }, prefix: true, fuzzy: 0.2, combineWith: 'AND' },
  });
  index.addAll(entriesOf(book, lang));
  return index;
}

const built = new WeakMap<Lawbook, Map<Lang, Index>>();

/** Best first. Built once a lawbook and language, kept for the next search. */
export function searchLawbook(book: Lawbook, words: string, lang: Lang, limit = 30): Hit[] {
  const byLang = built.get(book) ?? new Map<Lang, Index>();
  built.set(book, byLang);
  const index = byLang.get(lang) ?? buildIndex(book, lang);
  byLang.set(lang, index);
  return index
    .search(words)
    .slice(0, limit)
    .map((r) => ({ id: String(r.id), kind: r['kind'] as Entry['kind'], title: String(r['title']), text: String(r['text']), score: r.score }));
}
