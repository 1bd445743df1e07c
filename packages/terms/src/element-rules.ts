import { type Act, type Conduct, OBJECTS, type ObjectKind } from '@exhorto/lawbook';

/** Elements that make an offence. Exemptions take conduct out of it. */
export type CountedElement = 'acts' | 'objects' | 'authorisation' | 'securityMeasure' | 'intent' | 'harm';

/**
 * For each element: what the facts must show beyond the charge, one of the values; nothing where the charge implies what is
 * demanded. Called only where the element of the demanded offence was read.
 */
export const RULES: Readonly<Record<CountedElement, (term: string, charged: Conduct, demanded: Conduct) => readonly string[]>> = {
  acts: (term, { acts: a = [] }, { acts: b = [] }) => (a.length > 0 && a.every((x) => b.some((y) => isActOf(term, x, y))) ? [] : b),
  objects: (term, charged, demanded) => {
    const [a, b] = [charged.objects ?? [], demanded.objects ?? []];
    const reached = (x: ObjectKind, y: ObjectKind): boolean => term === 'illegal-access' && isReached(x, y, isGuarded(charged) || isGuarded(demanded));
    return a.length > 0 && a.every((x) => b.some((y) => isKindOf(x, y) || reached(x, y))) ? [] : b;
  },
  authorisation: (_, { authorisation: a }, { authorisation: b }) => {
    if (b === undefined || b === 'not-mentioned' || a === b) return [];
    return b === 'either' && (a === 'without' || a === 'exceeding') ? [] : [b];
  },
  securityMeasure: (_, { securityMeasure: a }, { securityMeasure: b }) => {
    if (b === undefined || b === 'not-required' || b === 'aggravates' || a === 'must-be-overcome' || a === b) return [];
    return [b];
  },
  intent: (_, charged, demanded) => {
    const [a, b] = [intentOf(charged), intentOf(demanded)];
    const aims = b.filter(isAim);
    if (aims.length > 0) return a.length > 0 && a.every((x) => aims.includes(x)) ? [] : aims;
    const lightest = Math.min(...b.map(gravity));
    return a.length > 0 && a.every((x) => gravity(x) >= lightest) ? [] : lightest === 0 ? [] : ['general'];
  },
  harm: (_, { harm: a }, { harm: b }) => {
    if (b === undefined || b === 'none' || a === b) return [];
    return b === 'result' && (a === 'serious-harm' || a === 'economic-loss') ? [] : [b];
  },
};

/**
 * Exemptions of the demanded law that the charge leaves open. Who acts without authorisation, or to harm or deceive, does not
 * act with consent or test with leave; a prosecution is not of an authority in its functions.
 */
export function exemptionsLeft(charged: Conduct, demanded: Conduct): readonly string[] {
  const unauthorised = charged.authorisation === 'without' || charged.authorisation === 'exceeding' || charged.authorisation === 'either';
  const hostile = charged.intent?.some((x) => x === 'special-harm' || x === 'special-deceive') === true;
  const out = new Set<string>(['none', 'law-enforcement', ...(charged.exemptions ?? [])]);
  if (unauthorised) out.add('consent');
  if (unauthorised || hostile) out.add('authorised-testing');
  return (demanded.exemptions ?? []).filter((x) => !out.has(x));
}

/** Is one kind of object the other, or a kind of it: a protected system is a system. */
export function isKindOf(a: ObjectKind, b: ObjectKind): boolean {
  return a === b || OBJECTS[a] === b;
}

/**
 * Access to a system is access to what is in it, and the other way round: some laws name the one, some the other. Behind a
 * security measure, charged or to be shown anyway, it is a protected system, and what is in it is not public.
 */
function isReached(a: ObjectKind, b: ObjectKind, guarded: boolean): boolean {
  if (!isKindOf(a, 'system') && !isKindOf(a, 'data')) return false;
  if (b === 'system' || b === 'data' || b === 'program') return true;
  return guarded && (b === 'protected-system' || b === 'private-data');
}

function isGuarded({ securityMeasure }: Conduct): boolean {
  return securityMeasure === 'must-be-overcome' || securityMeasure === 'restricted-access-suffices';
}

/** What one act always is too (Explanatory Report, paragraph 61: damage is a negative alteration, deletion ends availability). */
const ALSO: Partial<Readonly<Record<Act, readonly Act[]>>> = {
  'damage-data': ['alter-data'],
  'delete-data': ['suppress-data'],
  import: ['possess'],
  reproduce: ['produce'],
};

/** Whoever changes the data of a process interferes with it. */
const CHANGES: readonly Act[] = ['input-data', 'alter-data', 'delete-data', 'damage-data', 'suppress-data'];

function isActOf(term: string, a: Act, b: Act): boolean {
  if (a === b || ALSO[a]?.includes(b) === true) return true;
  // Whoever obtains what is in a system has got access to it; not the other way round (18 USC 1030(a)(2)).
  if (term === 'illegal-access' && a === 'obtain-data') return b === 'access';
  return term === 'computer-fraud' && b === 'interfere-with-processing' && CHANGES.includes(a);
}

type Intent = NonNullable<Conduct['intent']>[number];

/** A list of aims is one of them; beside them "general" only says that the act is intentional too. */
function intentOf({ intent = [] }: Conduct): readonly Intent[] {
  const aims = intent.filter(isAim);
  return aims.length > 0 ? aims : intent;
}

function isAim(x: Intent): boolean {
  return x.startsWith('special-');
}

/** Negligence, recklessness, intent. A law that names no mental element asks for intent, as criminal law does. */
function gravity(x: Intent): number {
  return x === 'negligence-suffices' ? 0 : x === 'recklessness-suffices' ? 1 : 2;
}
