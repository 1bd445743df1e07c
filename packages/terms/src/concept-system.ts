import type { ConceptTerm, Lang, Law, Text, WordRelation } from '@exhorto/lawbook';

/** What a state calls a concept: a word of its law, or the term that its law defines. */
export interface TermOf {
  /** Code of the state, or of the union. */
  state: string;
  /** BCP 47. */
  lang: string;
  term: string;
  relation: WordRelation;
  /** What is different, where it is not the same. */
  text?: Text;
  /** The fact that says so: the word, or the definition. */
  fact: string;
  defined: boolean;
}

/** The concepts with their relations read both ways. */
export interface ConceptSystem {
  all: readonly ConceptTerm[];
  concept(id: string): ConceptTerm | undefined;
  /** Direct kinds and parts of a concept. */
  narrower(id: string): readonly string[];
  /** All that are broader, nearest first. */
  ancestors(id: string): readonly string[];
  /** Related in either direction. */
  related(id: string): readonly string[];
  /** What each state calls it, by state. */
  termsOf(id: string): readonly TermOf[];
  termsIn(id: string, state: string): readonly TermOf[];
}

const SYSTEMS = new WeakMap<Law, ConceptSystem>();

/** The concept system of a lawbook, put together once. */
export function conceptSystem(law: Law): ConceptSystem {
  const made = SYSTEMS.get(law) ?? putTogether(law);
  SYSTEMS.set(law, made);
  return made;
}

function putTogether({ book }: Law): ConceptSystem {
  const byId = new Map(book.concepts.map((c) => [c.id, c]));
  const narrower = collect(book.concepts.flatMap((c) => c.broader.map((b) => [b, c.id] as const)));
  const related = collect(book.concepts.flatMap((c) => c.related.flatMap((r) => [[c.id, r] as const, [r, c.id] as const])));
  const terms = new Map<string, TermOf[]>();
  const add = (concept: string, term: TermOf): void => {
    const list = terms.get(concept) ?? [];
    if (!list.some((t) => t.state === term.state && t.term.toLowerCase() === term.term.toLowerCase())) list.push(term);
    terms.set(concept, list);
  };
  for (const c of book.concepts)
    for (const { id, state, lang, term, relation, text } of c.words)
      add(c.id, { state, lang, term, relation, fact: id, defined: false, ...(text !== undefined && { text }) });
  const files = [...book.states.map((s) => ({ code: s.state, of: s })), ...book.unions.map((u) => ({ code: u.union, of: u }))];
  for (const { code, of } of files)
    for (const d of of.definitions) add(d.concept, { state: code, lang: d.name.lang, term: d.name.official, relation: 'same', fact: d.id, defined: true });
  return {
    all: book.concepts,
    concept: (id) => byId.get(id),
    narrower: (id) => narrower.get(id) ?? [],
    ancestors: (id) => ancestorsOf(id, byId),
    related: (id) => related.get(id) ?? [],
    termsOf: (id) => terms.get(id) ?? [],
    termsIn: (id, state) => (terms.get(id) ?? []).filter((t) => t.state === state),
  };
}

function ancestorsOf(id: string, byId: ReadonlyMap<string, ConceptTerm>): string[] {
  const found: string[] = [];
  let level = byId.get(id)?.broader ?? [];
  while (level.length > 0) {
    const fresh = level.filter((x) => !found.includes(x) && x !== id);
    found.push(...fresh);
    level = fresh.flatMap((x) => byId.get(x)?.broader ?? []);
  }
  return found;
}

function collect(pairs: readonly (readonly [string, string])[]): Map<string, string[]> {
  const map = new Map<string, string[]>();
  for (const [key, value] of pairs) {
    const list = map.get(key) ?? [];
    if (!list.includes(value)) list.push(value);
    map.set(key, list);
  }
  return map;
}

/**
 * How a second word stands to a first, where both stand so to one concept: `narrower` = the second means less. Read the
 * other way round it is the inverse (`inverse`).
 */
export function relationBetween(first: WordRelation, second: WordRelation): WordRelation {
  if (first === 'same') return second;
  if (second === 'same') return inverse(first);
  if (first === 'wider' && second === 'narrower') return 'narrower';
  if (first === 'narrower' && second === 'wider') return 'wider';
  return 'overlaps';
}

export function inverse(r: WordRelation): WordRelation {
  return r === 'narrower' ? 'wider' : r === 'wider' ? 'narrower' : r;
}

/** The words of a concept in a language: what is printed, what is also met, what misleads. */
export function wordsIn(c: ConceptTerm, lang: Lang | 'fr'): { preferred: string; admitted: readonly string[]; avoid: readonly string[] } {
  return c.terms[lang];
}
