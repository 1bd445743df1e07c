import type { ConceptTerm, DefinitionElement, Law } from '@exhorto/lawbook';
import type { FieldProblem } from '@exhorto/pathways';
import { compareDefinitions, type Defined, type DefinitionRelation, definitionsOf, markOf } from '@exhorto/terms';
import { readAddress } from './address.ts';
import { href, type View } from './view.ts';

export const DEFINITION_SETS = ['all', 'read', 'americas'] as const;
const FIRST = 'computer-system';
const PINNED = 'budapest';

/** What the comparison of definitions shows, as its address says. */
export interface DefinitionsQuestion {
  /** A concept with elements; undefined where the lawbook has none. */
  concept: string | undefined;
  on: string;
  columns: (typeof DEFINITION_SETS)[number];
  /** Columns chosen one by one; empty = all of the set. */
  by: string[];
  /** With which the others are compared; undefined = the first. */
  pin: string | undefined;
  list: boolean;
}

/** The concepts that are compared element by element. */
export function comparedConcepts(law: Law): ConceptTerm[] {
  return law.book.concepts.filter((c) => c.elements.length > 0);
}

/** Reads the address; what cannot be read is named and left at its default. */
export function readDefinitions(law: Law, params: URLSearchParams, today: string): { question: DefinitionsQuestion; problems: FieldProblem[] } {
  const a = readAddress(params);
  const ids = comparedConcepts(law).map((c) => c.id);
  const concept = a.one('concept', ids, ids.includes(FIRST) ? FIRST : ids[0]) as string | undefined;
  const on = a.day('on', today);
  const known = concept === undefined ? [] : [...new Set(definitionsOf(law, concept, on).map((d) => d.by))];
  const [pin] = a.some('pin', known);
  const question = {
    concept,
    on,
    columns: a.one('columns', DEFINITION_SETS),
    by: a.some('by', known),
    pin,
    list: a.one('view', ['picture', 'list']) === 'list',
  };
  return { question, problems: a.problems };
}

/** The address: `/terms/definitions` and `/terms/definitions.csv` take the same parameters. */
export function definitionsHref(v: Pick<View, 'lang'>, q: Partial<DefinitionsQuestion>, file = '/terms/definitions'): string {
  const params = new URLSearchParams();
  if (q.concept !== undefined) params.set('concept', q.concept);
  if (q.columns !== undefined && q.columns !== DEFINITION_SETS[0]) params.set('columns', q.columns);
  for (const by of q.by ?? []) params.append('by', by);
  if (q.pin !== undefined) params.set('pin', q.pin);
  if (q.on !== undefined) params.set('on', q.on);
  if (q.list === true && file === '/terms/definitions') params.set('view', 'list');
  return href(v, `${file}?${params}`);
}

/** A definition as a column, and how it stands to the pinned one; nothing where it is the pinned one. */
export interface DefinitionColumn extends Defined {
  name: string;
  against?: DefinitionRelation;
}

export interface DefinitionMatrix {
  concept: ConceptTerm;
  /** The pinned one first, then instruments, legal orders above states, states by name. */
  columns: DefinitionColumn[];
  /** All that define it on that day, to choose from. */
  all: DefinitionColumn[];
  rows: { kind: DefinitionElement['kind']; elements: DefinitionElement[] }[];
}

const KINDS = ['requires', 'includes', 'excludes'] as const;
const ORDERS = ['instrument', 'union', 'state'] as const;

/** Elements by definitions, for a question. */
export function definitionMatrix(law: Law, q: DefinitionsQuestion, lang: View['lang']): DefinitionMatrix | undefined {
  const concept = law.book.concepts.find((c) => c.id === q.concept);
  if (concept === undefined) return undefined;
  const defined = definitionsOf(law, concept.id, q.on);
  const named = defined
    .map((d): DefinitionColumn => ({ ...d, name: columnName(law, d, defined, lang) }))
    .toSorted((x, y) => ORDERS.indexOf(x.kind) - ORDERS.indexOf(y.kind) || x.name.localeCompare(y.name, lang));
  const pinned = named.find((d) => d.by === q.pin) ?? named.find((d) => d.by === PINNED) ?? named[0];
  const all = named.map((d) => (d === pinned || pinned === undefined ? d : { ...d, against: compareDefinitions(concept, pinned.definition, d.definition) }));
  const shown = all.filter((d) => d.against === undefined || isShown(law, q, concept, d));
  const columns = shown.toSorted((x, y) => (x.against === undefined ? 0 : 1) - (y.against === undefined ? 0 : 1));
  const rows = KINDS.map((kind) => ({ kind, elements: concept.elements.filter((e) => e.kind === kind) })).filter((r) => r.elements.length > 0);
  return { concept, columns, all, rows };
}

function isShown(law: Law, q: DefinitionsQuestion, concept: ConceptTerm, d: DefinitionColumn): boolean {
  if (q.by.length > 0) return q.by.includes(d.by);
  if (q.columns === 'read') return concept.elements.some((e) => markOf(d.definition, e.id) !== 'unread');
  if (q.columns === 'americas') return d.kind !== 'state' || law.book.stateTerms.some((t) => t.state === d.by && t.americas);
  return true;
}

/** Who defines it; where one law defines it twice, with the article too. */
function columnName(law: Law, d: Defined, among: readonly Defined[], lang: View['lang']): string {
  const name = definerName(law, d.by, lang);
  return among.some((x) => x !== d && x.by === d.by) ? `${name} (${d.definition.pinpoint})` : name;
}

/** The name of a state, of a legal order above states, or of an instrument. */
export function definerName(law: Law, by: string, lang: View['lang']): string {
  return law.instrument(by)?.shortNames[lang] ?? law.stateName(by, lang);
}
