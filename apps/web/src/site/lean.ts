import type { Lawbook } from '@exhorto/lawbook';

/** What only pages show: no rule reads it, so the engine in a page answers the same without. */
const NOT_IN_BROWSER: ReadonlySet<string> = new Set(['note', 'conduct', 'definitions', 'retention', 'research', 'concerns', 'unknowns']);

/** The lawbook as the engine needs it; `/data` has the whole. */
export function forBrowser(book: Lawbook): Lawbook {
  const empty = { definitions: [], retention: [], research: [], concerns: [], unknowns: [] };
  const lean = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(lean);
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(Object.entries(value).flatMap(([k, v]) => (NOT_IN_BROWSER.has(k) ? [] : [[k, lean(v)]])));
  };
  const withEmpty = <T extends object>(files: readonly T[]): T[] => files.map((f) => ({ ...(lean(f) as T), ...empty }));
  return { ...(lean(book) as Lawbook), vocabulary: book.vocabulary, states: withEmpty(book.states), unions: withEmpty(book.unions) };
}
