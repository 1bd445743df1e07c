import type { ConceptTerm, Conduct, Definition, Lawbook } from '@exhorto/lawbook';
import { conceptsOfRequests } from '@exhorto/terms';

/** What only pages show: no rule reads it, so the engine in a page answers the same without. */
const NOT_IN_BROWSER: ReadonlySet<string> = new Set(['note', 'retention', 'research', 'concerns', 'unknowns']);

/** The lawbook as the engine needs it; `/data` has the whole. */
export function forBrowser(book: Lawbook): Lawbook {
  const asked = conceptsOfRequests(book);
  const empty = { retention: [], research: [], concerns: [], unknowns: [] };
  const lean = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(lean);
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(
      Object.entries(value).flatMap(([k, v]): [string, unknown][] => {
        if (NOT_IN_BROWSER.has(k)) return [];
        if (k === 'definitions') return [[k, lean((v as Definition[]).filter((d) => asked.has(d.concept)).map(definitionOf))]];
        return [[k, k === 'conduct' ? conductOf(v as Conduct) : lean(v)]];
      }),
    );
  };
  const withEmpty = <T extends object>(files: readonly T[]): T[] => files.map((f) => ({ ...(lean(f) as T), ...empty }));
  const { concepts, instruments, ...rest } = book;
  return {
    ...(lean(rest) as Lawbook),
    concepts: lean(concepts.filter((c) => asked.has(c.id)).map(conceptOf)) as ConceptTerm[],
    instruments: lean(instruments.map((i) => ({ ...i, definitions: [] }))) as Lawbook['instruments'],
    vocabulary: book.vocabulary,
    states: withEmpty(book.states),
    unions: withEmpty(book.unions),
  };
}

/** The elements that are compared; not what is told in words. */
function conductOf({ object: _, aggravation: __, ...elements }: Conduct): Conduct {
  return elements;
}

/** Whose word it is and which elements it has; its sentences are for its page. */
function definitionOf(d: Definition): Definition {
  const { text: _, ...kept } = d;
  return { ...kept, elements: [] };
}

/** Words, elements and what they matter for; our own definition and what is said around it are for the glossary. */
function conceptOf({ basis: _, ...c }: ConceptTerm): ConceptTerm {
  const preferred = ({ preferred }: { preferred: string }) => ({ preferred, admitted: [], avoid: [] });
  const { es, en, pt, fr } = c.terms;
  return {
    ...c,
    broader: [],
    related: [],
    definition: { genus: c.names, distinguishing: [], not: [] },
    terms: { es: preferred(es), en: preferred(en), pt: preferred(pt), fr: preferred(fr) },
    falseFriends: [],
    leads: [],
  };
}
