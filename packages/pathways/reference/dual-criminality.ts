import { type Conduct, OBJECTS, type ObjectKind, type Offence } from '@exhorto/lawbook';
import { offenceTerm, type Scene } from './scene.ts';
import { wasLaw } from './time.ts';
import type { Verdict } from './verdict.ts';

/**
 * Is the offence one under the law of this state too? Met where the lawbook says that it is criminal everywhere. The
 * test is the conduct: for an offence named only in words that state decides; for those of Budapest articles 2 to 10 what
 * its law demands and the charge does not give must be shown by the facts; a term outside them is compared as a whole.
 */
export function isCrimeIn(s: Scene, state: string): Verdict {
  const term = offenceTerm(s);
  if (term?.criminalEverywhere !== undefined) return 'open';
  if (term === undefined) return 'conditional';
  const there = rowsOf(s, state, s.q.offence);
  const charged = rowsOf(s, s.q.from, s.q.offence).filter((o) => o.exists);
  const charges = charged.every((o) => o.special) ? charged : charged.filter((o) => !o.special);
  const having = there.filter((o) => o.exists);
  if (having.length > 0) {
    const answers = having.map((o) => weakest(s, s.q.offence, charges, o));
    return answers.includes('open') ? 'open' : 'conditional';
  }
  if (there.length === 0) return 'unknown';
  const elsewhere = (NEAR[s.q.offence] ?? []).flatMap((other) => rowsOf(s, state, other).filter((o) => o.exists));
  return elsewhere.length > 0 ? near(s, elsewhere, charges) : 'closed';
}

/** Another offence can only be met by what the facts show; where they show all of it, the way is open. */
function near(s: Scene, others: readonly Offence[], charges: readonly Offence[]): Verdict {
  return others.some((o) => weakest(s, o.term, charges, o) === 'open') ? 'open' : 'conditional';
}

function rowsOf(s: Scene, state: string, term: string): Offence[] {
  return s.book.states.filter((x) => x.state === state).flatMap((x) => x.offences.filter((o) => o.term === term && wasLaw(s, o) === 'open'));
}

/** Which offence of its law the asker charges is not known: the one that gives least counts. */
function weakest(s: Scene, term: string, charges: readonly Offence[], demanded: Offence): Verdict {
  const given: Conduct[] = charges.length === 0 ? [{}] : charges.map((o) => o.conduct ?? {});
  return given.every((g) => follows(s, term, g, demanded)) ? 'open' : 'conditional';
}

const NEAR: Record<string, string[]> = {
  'illegal-access': ['data-interference', 'illegal-interception'],
  'illegal-interception': ['illegal-access'],
  'data-interference': ['system-interference', 'illegal-access'],
  'system-interference': ['data-interference'],
  'computer-forgery': ['data-interference', 'computer-fraud'],
  'computer-fraud': ['computer-forgery', 'data-interference'],
};

type Element = 'acts' | 'objects' | 'authorisation' | 'securityMeasure' | 'intent' | 'harm';

const COUNT: Record<string, Element[]> = {
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

/** Does everything that this offence demands follow from the charge, or from what the question says that the facts show? */
function follows(s: Scene, term: string, given: Conduct, demanded: Offence): boolean {
  const counting = COUNT[term];
  if (counting === undefined) return true;
  const wants = demanded.conduct;
  if (wants === undefined) return false;
  const shown = (id: string): boolean => s.q.holds.includes(`shown-${id}`);
  const besides = (['authorisation', 'securityMeasure', 'harm'] as const).filter((e) => wants[e] !== undefined);
  return (
    [...counting, ...besides].every((e) => demands(e, term, given, wants, shown)) &&
    (wants.exemptions ?? []).every((x) => isRuledOut(x, given) || shown(`not-${x}`))
  );
}

function isRuledOut(x: string, given: Conduct): boolean {
  const unauthorised = given.authorisation !== undefined && given.authorisation !== 'not-mentioned';
  switch (x) {
    case 'none':
    case 'law-enforcement':
      return true;
    case 'consent':
      return unauthorised || given.exemptions?.includes('consent') === true;
    case 'authorised-testing':
      return (
        unauthorised ||
        given.intent?.includes('special-harm') === true ||
        given.intent?.includes('special-deceive') === true ||
        given.exemptions?.includes(x) === true
      );
    default:
      return given.exemptions?.some((y) => y === x) === true;
  }
}

function demands(e: Element, term: string, given: Conduct, wants: Conduct, shown: (id: string) => boolean): boolean {
  switch (e) {
    case 'acts': {
      const [a, b] = [given.acts, wants.acts];
      if (b === undefined) return false;
      const also: Record<string, string> = { 'damage-data': 'alter-data', 'delete-data': 'suppress-data', import: 'possess', reproduce: 'produce' };
      const fraud = (x: string): boolean => term === 'computer-fraud' && /-data$/.test(x) && x !== 'obtain-data' && b.includes('interfere-with-processing');
      const taken = (x: string): boolean => term === 'illegal-access' && x === 'obtain-data' && b.includes('access');
      return (a?.every((x) => b.some((y) => y === x || y === also[x]) || fraud(x) || taken(x)) ?? false) || shown('act');
    }
    case 'objects': {
      const [a, b] = [given.objects, wants.objects];
      if (b === undefined) return false;
      const guarded = [given.securityMeasure, wants.securityMeasure].some((m) => m === 'must-be-overcome' || m === 'restricted-access-suffices');
      const within: string[] = term === 'illegal-access' ? ['system', 'data', 'program', ...(guarded ? ['protected-system', 'private-data'] : [])] : [];
      const reaches = (x: ObjectKind): boolean => ['system', 'data'].includes(OBJECTS[x] ?? x) && b.some((y) => within.includes(y));
      return (a?.every((x) => b.some((y) => x === y || OBJECTS[x] === y) || reaches(x)) ?? false) || shown('object');
    }
    case 'authorisation': {
      const [a, b] = [given.authorisation, wants.authorisation];
      if (b === undefined) return false;
      if (b === 'not-mentioned' || a === b) return true;
      return (b === 'either' && (a === 'without' || a === 'exceeding')) || shown(b);
    }
    case 'securityMeasure': {
      const [a, b] = [given.securityMeasure, wants.securityMeasure];
      if (b === undefined) return false;
      if (b === 'not-required' || b === 'aggravates' || a === 'must-be-overcome') return true;
      return (b === 'restricted-access-suffices' && a === b) || shown(b);
    }
    case 'intent':
      return intends(given.intent ?? [], wants.intent, shown);
    case 'harm': {
      const [a, b] = [given.harm, wants.harm];
      if (b === undefined) return false;
      if (b === 'none' || a === b) return true;
      return (b === 'result' && (a === 'serious-harm' || a === 'economic-loss')) || shown(b);
    }
  }
}

function intends(given: readonly string[], wants: readonly string[] | undefined, shown: (id: string) => boolean): boolean {
  if (wants === undefined) return false;
  const special = (x: string): boolean => x.startsWith('special-');
  const aims = wants.filter(special);
  const own = given.filter(special);
  if (aims.length > 0) return (own.length > 0 && own.every((x) => aims.includes(x))) || aims.some(shown);
  if (own.length > 0) return true;
  if (wants.includes('negligence-suffices')) return true;
  const careless = wants.includes('recklessness-suffices') ? ['negligence-suffices'] : ['negligence-suffices', 'recklessness-suffices'];
  return (given.length > 0 && given.every((x) => !careless.includes(x))) || shown('general');
}
