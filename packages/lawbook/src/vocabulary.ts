/**
 * The closed vocabularies of the legal model: the same words in data, code, API and pages.
 * Labels in es, en, pt stand in `lawbook/terms/`.
 */

export const LANGS = ['es', 'en', 'pt'] as const;
export type Lang = (typeof LANGS)[number];

export function isLang(x: unknown): x is Lang {
  return LANGS.some((lang) => lang === x);
}

/** Kinds of data or help that can be asked for. Emergency is an urgency, not a measure. */
export const MEASURES = [
  'preservation',
  'subscriber',
  'traffic-stored',
  'content-stored',
  'traffic-realtime',
  'interception',
  'search-seizure',
  'domain-registration',
  'spontaneous-information',
] as const;
export type Measure = (typeof MEASURES)[number];

/** Kinds of office that ask. The last three stand outside the prosecution of crime. */
export const ASKERS = ['police', 'prosecutor', 'judge', 'central-authority', 'contact-point-24-7', 'csirt', 'administrative', 'defence'] as const;
export type Asker = (typeof ASKERS)[number];

/** Kinds of office in the lawbook: those that ask and those that only receive or oversee. */
export const OFFICE_KINDS = [...ASKERS, 'ministry', 'data-protection', 'oversight', 'regulator', 'financial-intelligence', 'other'] as const;
export type OfficeKind = (typeof OFFICE_KINDS)[number];

export const URGENCIES = ['ordinary', 'urgent', 'emergency'] as const;
/** `emergency` means imminent danger to life or body. */
export type Urgency = (typeof URGENCIES)[number];

export const STAGES = ['police-inquiry', 'formal-investigation', 'trial', 'execution'] as const;
export type Stage = (typeof STAGES)[number];

export const PURPOSES = ['criminal', 'administrative', 'civil', 'asset-recovery'] as const;
export type Purpose = (typeof PURPOSES)[number];

export const ACCOUNT_KINDS = ['personal', 'enterprise'] as const;
export type AccountKind = (typeof ACCOUNT_KINDS)[number];

/** Legal bases, in no order of rank. */
/** Parts of the world as the United Nations group states for statistics (M49); Mexico stands with Central America there. */
export const REGIONS = ['south-america', 'central-america', 'caribbean', 'north-america', 'europe', 'asia', 'oceania', 'africa'] as const;
export type Region = (typeof REGIONS)[number];

/** What the law of a state says of good-faith security research. */
export const RESEARCH_POSITIONS = ['exempted', 'defence', 'prosecution-policy', 'authorisation-required', 'silent', 'draft'] as const;
export type ResearchPosition = (typeof RESEARCH_POSITIONS)[number];

/** What a researcher must keep to where the law or a policy protects the research. */
export const RESEARCH_CONDITIONS = [
  'purpose-only-security',
  'no-gain',
  'no-harm',
  'minimum-necessary',
  'stop-when-found',
  'no-data-taking',
  'forbidden-techniques',
  'not-own-weakness',
  'report-owner',
  'report-authority',
  'report-deadline',
  'report-data-subject',
  'no-publication-without-leave',
  'prior-registration',
  'prior-authorisation',
  'follow-published-policy',
  'data-protection-law',
  'excluded-systems',
  'documentation',
] as const;
export type ResearchCondition = (typeof RESEARCH_CONDITIONS)[number];

/** What is done (Budapest arts 2-10); alternatives: one of them is enough. */
export const ACTS = [
  'access',
  'remain',
  'obtain-data',
  'intercept',
  'damage-data',
  'delete-data',
  'alter-data',
  'suppress-data',
  'input-data',
  'hinder-system',
  'disable-system',
  'interfere-with-processing',
  'deceive',
  'produce',
  'offer',
  'distribute',
  'procure',
  'import',
  'possess',
  'use',
  'view',
  'reproduce',
] as const;
export type Act = (typeof ACTS)[number];

/** What it is done to; alternatives: one of them is enough. */
export const OBJECTS = {
  system: null,
  'protected-system': 'system',
  'user-device': 'system',
  'public-system': 'system',
  'critical-system': 'system',
  data: null,
  'private-data': 'data',
  'personal-data': 'data',
  'financial-data': 'data',
  'secret-data': 'data',
  program: 'data',
  'electronic-document': 'data',
  transmission: null,
  'non-public-transmission': 'transmission',
  emissions: null,
  'device-or-program': null,
  'access-code': null,
  'abuse-material-of-real-minor': 'abuse-material',
  'abuse-material': null,
  work: null,
  property: null,
} as const satisfies Record<string, string | null>;
export type ObjectKind = keyof typeof OBJECTS;
export const OBJECT_KINDS = Object.keys(OBJECTS) as [ObjectKind, ...ObjectKind[]];

/** Elements of an offence of Budapest 2-10, each with the values that a law can have. */
export const CONDUCT = {
  acts: ACTS,
  objects: OBJECT_KINDS,
  authorisation: ['without', 'exceeding', 'either', 'not-mentioned'],
  securityMeasure: ['must-be-overcome', 'aggravates', 'not-required', 'restricted-access-suffices'],
  intent: ['general', 'special-data', 'special-gain', 'special-harm', 'special-deceive', 'recklessness-suffices', 'negligence-suffices', 'not-stated'],
  harm: ['none', 'result', 'serious-harm', 'economic-loss'],
  exemptions: ['none', 'authorised-testing', 'research', 'security', 'journalism', 'consent', 'law-enforcement'],
} as const;
export type ConductElement = keyof typeof CONDUCT;

/** Parts of the concept system, in the order of the glossary. */
export const CONCEPT_DOMAINS = [
  'data',
  'procedure',
  'cooperation',
  'authority',
  'offence',
  'safeguard',
  'evidence-handling',
  'security-research',
  'networks',
  'policy',
] as const;
export type ConceptDomain = (typeof CONCEPT_DOMAINS)[number];

/** How far what a law means by its word is the concept. */
export const WORD_RELATIONS = ['same', 'narrower', 'wider', 'overlaps'] as const;
export type WordRelation = (typeof WORD_RELATIONS)[number];

export const DEFINITION_ELEMENT_KINDS = ['requires', 'includes', 'excludes'] as const;
export type DefinitionElementKind = (typeof DEFINITION_ELEMENT_KINDS)[number];

export const PATHWAY_IDS = [
  'domestic-order',
  'voluntary-disclosure',
  'account-holder-consent',
  'budapest-26',
  'budapest-29',
  'budapest-30',
  'budapest-31',
  'budapest-32',
  'budapest-33',
  'budapest-34',
  'budapest-35',
  'protocol2-6',
  'protocol2-7',
  'protocol2-8',
  'protocol2-9',
  'protocol2-10',
  'uncc-40',
  'uncc-41',
  'uncc-42',
  'uncc-43',
  'uncc-44',
  'uncc-45',
  'uncc-46',
  'nassau',
  'san-luis',
  'central-american',
  'caribbean',
  'commonwealth-scheme',
  'medellin',
  'untoc-18',
  'uncac-46',
  'vienna-1988-7',
  'bilateral',
  'eu-production-order',
  'eu-preservation-order',
  'european-investigation-order',
  'cloud-act-agreement',
  'joint-investigation-team',
  'comjib',
  'usc-1782',
  'dsa-10',
  'dsa-18',
  'ncmec-report',
  'egmont',
  'reciprocity',
  'network-24-7',
  'police-channel',
] as const;
export type PathwayId = (typeof PATHWAY_IDS)[number];

/** Common names for what a request contains; forms are built from them once. */
export const REQUEST_FIELDS = [
  'authority',
  'authority-in-charge',
  'legal-basis',
  'domestic-power',
  'addressee',
  'offence',
  'provisions',
  'facts',
  'data',
  'link',
  'holder',
  'necessity',
  'purpose',
  'persons',
  'procedure',
  'deadline',
  'secrecy',
  'return-to',
  'prior-steps',
  'notification',
  'emergency',
  'intent',
  'language',
  'signature',
  'other',
] as const;
export type RequestField = (typeof REQUEST_FIELDS)[number];
