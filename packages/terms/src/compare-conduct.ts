import type { Conduct, ConductElement } from '@exhorto/lawbook';
import { type CountedElement, exemptionsLeft, RULES } from './element-rules.ts';

/**
 * How one element of the requested state's offence stands to the conduct charged under the asker's: `met` by the charge
 * itself; `alleged`: only if the facts also show it; `unread`: the lawbook does not say what that law demands.
 */
export type ElementStanding = 'met' | 'alleged' | 'unread';

export interface ComparedElement {
  element: ConductElement;
  standing: ElementStanding;
  /** What each law has; undefined = not read. */
  charged: readonly string[] | undefined;
  demanded: readonly string[] | undefined;
  /** What the facts must show, where `alleged`: one of these values, or all of them (`every`). */
  show?: readonly string[];
  every?: boolean;
}

/** Elements that make the offence; exemptions are not among them, they take conduct out of it. */
const ELEMENTS_OF: Readonly<Record<string, readonly CountedElement[]>> = {
  'illegal-access': ['acts', 'objects', 'authorisation', 'securityMeasure', 'intent', 'harm'],
  'illegal-interception': ['acts', 'objects', 'authorisation', 'intent', 'harm'],
  'data-interference': ['acts', 'objects', 'authorisation', 'intent', 'harm'],
  'system-interference': ['acts', 'objects', 'authorisation', 'intent', 'harm'],
  'misuse-of-devices': ['acts', 'objects', 'intent'],
  'computer-forgery': ['acts', 'objects', 'intent', 'harm'],
  'computer-fraud': ['acts', 'objects', 'intent', 'harm'],
  csam: ['acts', 'objects', 'intent'],
  copyright: ['acts', 'objects', 'intent', 'harm'],
};

/** Elements that some laws add where the Convention has none: Mexico's protected data, Colombia's want of leave for devices. */
const BESIDES: readonly CountedElement[] = ['authorisation', 'securityMeasure', 'harm'];

/** The offences of Budapest articles 2 to 10, which are compared by their elements. */
export const COMPARED_TERMS: readonly string[] = Object.keys(ELEMENTS_OF);

/** The elements that count for a term; undefined where offences of that term are compared as a whole. */
export function elementsOf(term: string): readonly CountedElement[] | undefined {
  return ELEMENTS_OF[term];
}

/**
 * Holds the conduct that one offence punishes against the elements of another, element by element (Budapest Convention,
 * articles 2 to 10 and 25(5): the test is the conduct, not the name). An element of the charge that was not read gives
 * nothing: the facts must then show what the other law demands.
 */
export function compareConduct(term: string, charged: Conduct, demanded: Conduct): ComparedElement[] {
  const counted = ELEMENTS_OF[term] ?? [];
  // What a law demands besides counts too, where it was read; where it was not, the offence does not hang on it as a rule.
  const besides = counted.length === 0 ? [] : BESIDES.filter((element) => !counted.includes(element) && demanded[element] !== undefined);
  const compared = [...counted, ...besides].map((element) => compareElement(term, element, charged, demanded));
  const exemptions = compareExemptions(charged, demanded);
  return exemptions === undefined ? compared : [...compared, exemptions];
}

function compareElement(term: string, element: CountedElement, charged: Conduct, demanded: Conduct): ComparedElement {
  const both = { element, charged: valuesOf(charged, element), demanded: valuesOf(demanded, element) };
  if (both.demanded === undefined) return { ...both, standing: 'unread' };
  const show = RULES[element](term, charged, demanded);
  return show.length === 0 ? { ...both, standing: 'met' } : { ...both, standing: 'alleged', show };
}

/** An exemption that only the requested state's law has, and the charge does not rule out: the facts must show that it does not apply. */
function compareExemptions(charged: Conduct, demanded: Conduct): ComparedElement | undefined {
  const show = exemptionsLeft(charged, demanded);
  if (show.length === 0) return undefined;
  return { element: 'exemptions', standing: 'alleged', charged: charged.exemptions, demanded: demanded.exemptions, show, every: true };
}

function valuesOf(c: Conduct, element: ConductElement): readonly string[] | undefined {
  const value = c[element];
  return value === undefined ? undefined : typeof value === 'string' ? [value] : value;
}

/** The named condition (`holds`) by which a question says that the facts show an element; alternatives are one thing to show. */
export function shownCondition(element: ConductElement, value: string): string {
  if (element === 'acts') return 'shown-act';
  if (element === 'objects') return 'shown-object';
  return element === 'exemptions' ? `shown-not-${value}` : `shown-${value}`;
}
