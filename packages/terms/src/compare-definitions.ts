import { type ConceptTerm, type Definition, type DefinitionElement, type Law, validOn, type WordRelation } from '@exhorto/lawbook';

/** Whose definition: a state, a legal order above states, or an instrument. */
export interface Defined {
  /** Code of the state or union, or id of the instrument. */
  by: string;
  kind: 'state' | 'union' | 'instrument';
  definition: Definition;
}

export type ElementMark = 'has' | 'lacks' | 'unread';

/** How a definition stands to another, and by which elements. */
export interface DefinitionRelation {
  /** `unknown`: no difference was found, and not all was read. */
  relation: WordRelation | 'unknown';
  narrowerBy: DefinitionElement[];
  widerBy: DefinitionElement[];
  /** Elements that were not read on one side. */
  unread: DefinitionElement[];
}

/** Every definition of a concept that holds on a day: instruments first, then legal orders above states, then states. */
export function definitionsOf(law: Law, concept: string, on: string): Defined[] {
  const { instruments, unions, states } = law.book;
  const own = (list: readonly Definition[]): Definition[] => list.filter((d) => d.concept === concept && validOn(law, d, on) !== 'no');
  return [
    ...instruments.flatMap((i) => own(i.definitions).map((definition): Defined => ({ by: i.id, kind: 'instrument', definition }))),
    ...unions.flatMap((u) => own(u.definitions).map((definition): Defined => ({ by: u.union, kind: 'union', definition }))),
    ...states.flatMap((s) => own(s.definitions).map((definition): Defined => ({ by: s.state, kind: 'state', definition }))),
  ];
}

export function markOf(d: Definition, element: string): ElementMark {
  return d.has?.includes(element) === true ? 'has' : d.lacks?.includes(element) === true ? 'lacks' : 'unread';
}

/**
 * How the second definition stands to the first. What is required or excluded makes a definition narrower, what is
 * included besides makes it wider. The other way round it is the inverse.
 */
export function compareDefinitions(c: ConceptTerm, first: Definition, second: Definition): DefinitionRelation {
  const narrowerBy: DefinitionElement[] = [];
  const widerBy: DefinitionElement[] = [];
  const unread: DefinitionElement[] = [];
  for (const e of c.elements) {
    const [a, b] = [markOf(first, e.id), markOf(second, e.id)];
    if (a === 'unread' || b === 'unread') unread.push(e);
    else if (a !== b) ((b === 'has') === (e.kind === 'includes') ? widerBy : narrowerBy).push(e);
  }
  return { relation: relationOf(narrowerBy.length, widerBy.length, unread.length), narrowerBy, widerBy, unread };
}

function relationOf(narrower: number, wider: number, unread: number): DefinitionRelation['relation'] {
  if (narrower > 0 && wider > 0) return 'overlaps';
  if (narrower > 0) return 'narrower';
  if (wider > 0) return 'wider';
  return unread > 0 ? 'unknown' : 'same';
}
