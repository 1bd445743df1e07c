import { type Conduct, type ConductElement, OBJECTS, type ObjectKind } from '@exhorto/lawbook';

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
const ELEMENTS_OF: Readonly<Record<string, readonly ConductElement[]>> = {
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

/** The offences of Budapest articles 2 to 10, which are compared by their elements. */
export const COMPARED_TERMS: readonly string[] = Object.keys(ELEMENTS_OF);

/** The elements that count for a term; undefined where offences of that term are compared as a whole. */
export function elementsOf(term: string): readonly ConductElement[] | undefined {
  return ELEMENTS_OF[term];
}

/**
 * Holds the conduct that one offence punishes against the elements of another, element by element (Budapest Convention,
 * articles 2 to 10 and 25(5): the test is the conduct, not the name). An element of the charge that was not read gives
 * nothing: the facts must then show what the other law demands.
 */
export function compareConduct(term: string, charged: Conduct, demanded: Conduct): ComparedElement[] {
  const asTold =
    term === 'illegal-access' ? (c: Conduct): Conduct => ({ ...c, ...(c.objects !== undefined && { objects: c.objects.map(asSystem) }) }) : (c: Conduct) => c;
  const compared = (ELEMENTS_OF[term] ?? []).map((element) => compareElement(element, asTold(charged), asTold(demanded)));
  const exemptions = compareExemptions(charged, demanded);
  return exemptions === undefined ? compared : [...compared, exemptions];
}

function compareElement(element: ConductElement, charged: Conduct, demanded: Conduct): ComparedElement {
  const [a, b] = [valuesOf(charged, element), valuesOf(demanded, element)];
  const of = (standing: ElementStanding, show?: readonly string[], every?: boolean): ComparedElement => ({
    element,
    standing,
    charged: a,
    demanded: b,
    ...(show !== undefined && { show }),
    ...(every === true && { every }),
  });
  if (b === undefined) return of('unread');
  const missing = SHOWN[element](a ?? [], b);
  if (missing.length === 0) return of('met');
  return of('alleged', missing, element === 'intent');
}

/** For each element: what the facts must show beyond the charge; nothing where the charge implies what is demanded. */
const SHOWN: Readonly<Record<ConductElement, (charged: readonly string[], demanded: readonly string[]) => readonly string[]>> = {
  // Alternatives on both sides: whatever the charge covers must be among what is demanded.
  acts: (a, b) => (a.length > 0 && a.every((x) => b.includes(x)) ? [] : b),
  objects: (a, b) => (a.length > 0 && a.every((x) => b.some((y) => isKindOf(x as ObjectKind, y as ObjectKind))) ? [] : b),
  authorisation: (a, [b = 'not-mentioned']) => {
    if (b === 'not-mentioned' || (b === 'either' && a.some((x) => x === 'without' || x === 'exceeding' || x === 'either'))) return [];
    return a.length === 1 && a[0] === b ? [] : [b];
  },
  securityMeasure: (a, [b = 'not-required']) => {
    if (b === 'not-required' || b === 'aggravates') return [];
    if (a.includes('must-be-overcome')) return [];
    return b === 'restricted-access-suffices' && a.includes('restricted-access-suffices') ? [] : [b];
  },
  intent: (a, b) => {
    const special = b.filter((x) => x.startsWith('special-'));
    // Several special aims are taken to be demanded together: nothing is met that might not be.
    const lacking = special.filter((x) => !a.includes(x));
    if (lacking.length > 0) return lacking;
    const lighter = a.some((x) => x === 'recklessness-suffices' || x === 'negligence-suffices');
    const asLight = b.includes('negligence-suffices') || (b.includes('recklessness-suffices') && !a.includes('negligence-suffices'));
    return (a.length === 0 || lighter) && !asLight ? ['general'] : [];
  },
  harm: (a, [b = 'none']) => {
    if (b === 'none') return [];
    const given = a[0];
    return given === b || (b === 'result' && (given === 'serious-harm' || given === 'economic-loss')) ? [] : [b];
  },
  exemptions: () => [],
};

/** An exemption that only the requested state's law has: the facts must show that it does not apply. */
function compareExemptions(charged: Conduct, demanded: Conduct): ComparedElement | undefined {
  const own = demanded.exemptions?.filter((x) => x !== 'none') ?? [];
  const only = own.filter((x) => !(charged.exemptions as readonly string[] | undefined)?.includes(x));
  if (only.length === 0) return undefined;
  return { element: 'exemptions', standing: 'alleged', charged: charged.exemptions, demanded: demanded.exemptions, show: only, every: true };
}

function valuesOf(c: Conduct, element: ConductElement): readonly string[] | undefined {
  const value = c[element];
  return value === undefined ? undefined : typeof value === 'string' ? [value] : value;
}

/** Whoever gains access to a system gains it to what runs there, and the other way round: some laws name the one, some the other. */
function asSystem(o: ObjectKind): ObjectKind {
  return o === 'data' || o === 'program' ? 'system' : o;
}

/** Is one kind of object the other, or a kind of it: a protected system is a system. */
export function isKindOf(a: ObjectKind, b: ObjectKind): boolean {
  return a === b || OBJECTS[a] === b;
}

/** The named condition (`holds`) by which a question says that the facts show an element; alternatives are one thing to show. */
export function shownCondition(element: ConductElement, value: string): string {
  if (element === 'acts') return 'shown-act';
  if (element === 'objects') return 'shown-object';
  return element === 'exemptions' ? `shown-not-${value}` : `shown-${value}`;
}
