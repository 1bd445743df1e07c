import type { Lawbook } from './lawbook.ts';

type Loose = Record<string, unknown>;

/** What a state's file has today and had not at first. */
const OF_STATES = { definitions: [], retention: [], research: [], concerns: [] };

/** A concept was once an id with its names. */
const OF_CONCEPTS = { broader: [], related: [], words: [], falseFriends: [], elements: [], matters: [], leads: [] };

/**
 * A lawbook that was published by an earlier version of this project, as today's code reads it: what it could not say yet
 * is empty. Nothing that it says is changed.
 * @throws TypeError where it is no lawbook at all.
 */
export function fromEarlier(value: unknown): Lawbook {
  if (!isLawbook(value)) throw new TypeError('this JSON is no lawbook: it lacks version, states, instruments or providers');
  const list = (key: string): Loose[] => (Array.isArray(value[key]) ? (value[key] as Loose[]) : []);
  const vocabulary = {
    regions: {},
    researchPositions: {},
    researchConditions: {},
    conduct: {},
    conceptDomains: {},
    wordRelations: {},
    ...(value['vocabulary'] as Loose),
  };
  return {
    ...value,
    vocabulary,
    states: list('states').map((s) => notesOf({ ...OF_STATES, ...s })),
    unions: list('unions').map((u) => notesOf({ ...OF_STATES, ...u })),
    instruments: list('instruments').map((i) => notesOf({ definitions: [], ...i })),
    families: list('families'),
    providers: list('providers').map((p) => notesOf({ kinds: {}, ...p })),
    concepts: list('concepts').map(conceptOf),
  } as unknown as Lawbook;
}

function isLawbook(value: unknown): value is Loose {
  return (
    value !== null &&
    typeof value === 'object' &&
    'version' in value &&
    ['states', 'instruments', 'providers'].every((key) => Array.isArray((value as Loose)[key]))
  );
}

/** Notes were once in one language. */
function notesOf(file: Loose): Loose {
  const inThree = (x: unknown): unknown => (typeof x === 'string' ? { es: x, en: x, pt: x } : x);
  const notes = (key: string): Loose[] =>
    ((file[key] as Loose[] | undefined) ?? []).map((n) => ({ ...n, text: inThree(n['text']), ...('tried' in n ? { tried: inThree(n['tried']) } : {}) }));
  return { ...file, leads: notes('leads'), unknowns: notes('unknowns') };
}

/** The name of a concept in each language was all that was said of it. */
function conceptOf(c: Loose): Loose {
  const names = (c['names'] ?? {}) as Record<string, string>;
  const word = (lang: string) => ({ preferred: names[lang] ?? names['en'] ?? String(c['id']), admitted: [], avoid: [] });
  const terms = { es: word('es'), en: word('en'), pt: word('pt'), fr: word('fr') };
  return { ...OF_CONCEPTS, domain: 'data', definition: { genus: names, distinguishing: [], not: [] }, terms, ...c };
}
