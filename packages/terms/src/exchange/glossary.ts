import { CONCEPT_DOMAINS, type ConceptDomain, type ConceptTerm, type Law, type Text, type WordRelation } from '@exhorto/lawbook';
import { type ConceptSystem, conceptSystem, type TermOf } from '../concept-system.ts';
import { type GlossaryLang, LANGUAGES, TEXT_LANGUAGES, textIn } from './texts-in.ts';

/** What we say of a word: print it, it is also met, avoid it. A word that only a law uses is met. */
export const TERM_STATUSES = ['preferred', 'admitted', 'avoid'] as const;
export type TermStatus = (typeof TERM_STATUSES)[number];

/** A law that uses a word: which fact says so, how far it means the concept, what is different. */
export interface LawUse {
  state: string;
  relation: WordRelation;
  fact: string;
  text?: Text;
  /** Article, title, publisher and address in one line. */
  source?: string;
}

/** A word for a concept in a language, once: our word and that of laws are one term where they are written alike. */
export interface GlossaryTerm {
  lang: string;
  term: string;
  status: TermStatus;
  /** False where only laws have the word. */
  ours: boolean;
  laws: LawUse[];
}

/** What every format of exchange is made of. */
export interface GlossaryEntry {
  id: string;
  domain: ConceptDomain;
  /** By language; French only where all of it is in French. */
  definition: Partial<Record<GlossaryLang, string>>;
  source?: string;
  /** Words that mislead, by language. */
  misleads: Partial<Record<GlossaryLang, string>>[];
  terms: GlossaryTerm[];
  /** Ids of concepts of the whole system, whether or not they are in this glossary. */
  broader: string[];
  related: string[];
}

export interface Glossary {
  version: string;
  date: string;
  domains: { id: ConceptDomain; names: Text; explains: Text }[];
  relations: Readonly<Record<WordRelation, Text>>;
  entries: GlossaryEntry[];
  /** The state whose words alone are in it. */
  state?: string;
}

/** Which part of the concept system: concepts by id, domains, or those for which a state's law has a word. All of it without. */
export interface GlossaryPart {
  concepts?: readonly string[] | undefined;
  domains?: readonly string[] | undefined;
  state?: string | undefined;
}

export function glossaryOf(law: Law, part: GlossaryPart = {}, system: ConceptSystem = conceptSystem(law)): Glossary {
  const { book } = law;
  const { concepts, domains, state } = part;
  const chosen = system.all.filter(
    (c) =>
      (concepts === undefined || concepts.includes(c.id)) &&
      (domains === undefined || domains.includes(c.domain)) &&
      (state === undefined || system.termsIn(c.id, state).length > 0),
  );
  return {
    version: book.version,
    date: book.date,
    domains: CONCEPT_DOMAINS.filter((d) => chosen.some((c) => c.domain === d)).map((id) => {
      const { name, explains } = book.vocabulary.conceptDomains[id] ?? { name: { es: id, en: id, pt: id }, explains: { es: id, en: id, pt: id } };
      return { id, names: name, explains };
    }),
    relations: relationNames(law),
    entries: chosen.map((c) => entryOf(law, system, c, state)),
    ...(state !== undefined && { state }),
  };
}

function relationNames(law: Law): Record<WordRelation, Text> {
  const name = (r: WordRelation): Text => law.book.vocabulary.wordRelations[r]?.name ?? { es: r, en: r, pt: r };
  return { same: name('same'), narrower: name('narrower'), wider: name('wider'), overlaps: name('overlaps') };
}

function entryOf(law: Law, system: ConceptSystem, c: ConceptTerm, state: string | undefined): GlossaryEntry {
  const above = new Set(system.ancestors(c.id));
  const source = c.basis === undefined ? undefined : sourceLine(law, c.basis.id);
  return {
    id: c.id,
    domain: c.domain,
    definition: Object.fromEntries(
      TEXT_LANGUAGES.flatMap((lang) => {
        const said = definitionIn(c, lang);
        return said === undefined ? [] : [[lang, said]];
      }),
    ),
    ...(source !== undefined && { source }),
    misleads: c.falseFriends.map((f) => {
      const words = f.words.map((w) => `${w.word} (${w.lang})`).join(', ');
      return Object.fromEntries(
        TEXT_LANGUAGES.flatMap((lang) => {
          const said = textIn(f.text, lang);
          return said === undefined ? [] : [[lang, `${words}: ${said}`]];
        }),
      );
    }),
    terms: termsOf(law, c, state === undefined ? system.termsOf(c.id) : system.termsIn(c.id, state)),
    broader: [...new Set(c.broader)].filter((id) => system.concept(id) !== undefined),
    // Related to what is above or below it is no more than that it is above or below it (SKOS S27).
    related: system.related(c.id).filter((id) => system.concept(id) !== undefined && !above.has(id) && !system.ancestors(id).includes(c.id)),
  };
}

const IS_NOT: Readonly<Record<GlossaryLang, string>> = { es: 'No es', en: 'It is not', pt: 'Não é', fr: 'Ce n’est pas' };

/** The definition in one or two sentences: genus, what distinguishes, and what it is not; undefined where a part lacks the language. */
export function definitionIn(c: Pick<ConceptTerm, 'definition'>, lang: GlossaryLang): string | undefined {
  const { genus, distinguishing, not } = c.definition;
  const [kind, ...rest] = [genus, ...distinguishing, ...not].map((t) => textIn(t, lang));
  if (kind === undefined || rest.includes(undefined)) return undefined;
  const is = rest.slice(0, distinguishing.length).join('; ');
  const isNot = rest.slice(distinguishing.length).join('; ');
  return `${kind}: ${is}.${isNot === '' ? '' : ` ${IS_NOT[lang]}: ${isNot}.`}`;
}

/** Our words first, in the order of the languages; then what only laws say. */
function termsOf(law: Law, c: ConceptTerm, words: readonly TermOf[]): GlossaryTerm[] {
  const found = new Map<string, GlossaryTerm>();
  const put = (lang: string, term: string, status: TermStatus, ours: boolean): GlossaryTerm => {
    const key = `${lang}\n${term.toLowerCase()}`;
    const there = found.get(key);
    if (there !== undefined) return there;
    const made: GlossaryTerm = { lang, term, status, ours, laws: [] };
    found.set(key, made);
    return made;
  };
  for (const lang of LANGUAGES) {
    const { preferred, admitted, avoid } = c.terms[lang];
    put(lang, preferred, 'preferred', true);
    for (const word of admitted) put(lang, word, 'admitted', true);
    for (const word of avoid) put(lang, word, 'avoid', true);
  }
  for (const { state, lang, term, relation, text, fact } of words) {
    const source = sourceLine(law, fact);
    const use: LawUse = { state, relation, fact, ...(text !== undefined && { text }), ...(source !== undefined && { source }) };
    // "computer; protected computer": two words of one provision.
    for (const word of term.split(/;\s+/)) put(lang, word, 'admitted', false).laws.push(use);
  }
  const place = (lang: string): number => (LANGUAGES as readonly string[]).indexOf(lang) + 1 || LANGUAGES.length + 1;
  return [...found.values()].toSorted((a, b) => place(a.lang) - place(b.lang) || a.lang.localeCompare(b.lang, 'en'));
}

/** Where a fact was read: article, title, publisher and address. */
function sourceLine(law: Law, id: string): string | undefined {
  const fact = law.fact(id);
  if (fact === undefined) return undefined;
  const source = law.source(fact.source);
  return [fact.pinpoint, source?.title, source?.publisher, source?.url].filter((x) => x !== undefined && x !== null).join(' · ');
}
