import type { Asker, Contact, DefinitionElementKind, Measure, PathwayId, RequestField, Seen, WordRelation } from '@exhorto/lawbook';
import type { Query } from './query.ts';
import type { Condition, Reason } from './reason.ts';
import type { Verdict } from './verdict.ts';

export type Yields = 'evidence' | 'preservation' | 'information';

/** A sentence that a person reads, with the fact and article behind it. */
export interface CitedText {
  text: string;
  fact: string;
  pinpoint: string;
  source: string;
  seen: Seen;
}

export interface OfficeRef {
  id?: string;
  kind: string;
  /** Official name, in its own language where `lang` says so. */
  name: string;
  lang?: string;
  gloss?: string;
  state: string;
  contact?: Contact;
  /** The day on which the contact was read; never presented as current. */
  checkedOn?: string;
  fact?: string;
}

export interface Step {
  /** What the step is: reach an office, get an order, transmit … */
  kind: 'reach' | 'order' | 'authorise' | 'prepare' | 'transmit' | 'direct' | 'preserve' | 'follow' | 'review' | 'information';
  who: OfficeRef;
  to?: OfficeRef;
  text: string;
  /** In an emergency the order may follow the request. */
  mayFollow?: boolean;
  fact?: string;
  pinpoint?: string;
}

export interface Content {
  field: RequestField;
  text: string;
  when?: string;
  fact: string;
  pinpoint: string;
  source: string;
}

export interface LimitText {
  text: string;
  amount: number;
  unit: 'hours' | 'days' | 'months';
  kind: 'at-least' | 'at-most';
  startsAt: string;
  /** A deadline for the one who received the request, counted from its receipt. */
  fromReceipt?: boolean;
  fact: string;
  pinpoint: string;
  source: string;
}

export interface RefusalGround extends CitedText {
  ground: 'mandatory' | 'optional';
  /** It bites on the facts given. */
  bites: boolean;
}

export interface LegalitySide {
  verdict: Verdict;
  text: string;
}

export interface Legality {
  asker: LegalitySide;
  holder: LegalitySide;
  /** Can it be enforced against the one who is asked? */
  enforceable: LegalitySide;
}

export interface Target {
  entity?: string;
  entityName?: string;
  state: string;
}

export interface Pathway {
  id: PathwayId;
  /** Name of the way for people. */
  name: string;
  instrument: string | null;
  instrumentName: string | null;
  target: Target;
  /** To whom the request goes: to the provider itself, or to the state, which acts against the provider. */
  asks: 'provider' | 'state';
  verdict: Verdict;
  yields: Yields;
  /** A way made for emergencies, open at any hour. */
  emergency: boolean;
  /** Usual speed: the time that the way allows, not a promise. */
  speed: 'hours' | 'days' | 'weeks' | 'months';
  strength: Seen | null;
  /** One sentence: what opens it, or the one reason that closes it. */
  summary: string;
  /** The verdict rests on a negative seen to hold on this day. */
  asOf?: string;
  because: Reason;
  conditions: Condition[];
  steps: Step[];
  contents: Content[];
  limits: LimitText[];
  safeguards: CitedText[];
  userNotice: CitedText[];
  remedy: CitedText[];
  useLimits: CitedText[];
  refusalGrounds: RefusalGround[];
  legality: Legality;
  conflict?: string;
  facts: string[];
}

export interface OwnLaw {
  measure: Measure;
  state: string;
  /** Kinds of office that may order the measure; null = not known to the lawbook. */
  orderedBy: Asker[] | null;
  appliesBy: Asker[];
  priorBy: 'none' | 'judge' | 'prosecutor' | 'unknown' | null;
  reviewBy: 'none' | 'judge' | 'prosecutor' | 'unknown' | null;
  reviewWithinHours: number | null;
  articles: { fact: string; pinpoint: string; source: string }[];
  /** May the asker's kind of office order it or apply for it itself? null = not known. */
  competent: boolean | null;
  /** The kind of office to go through, where the asker cannot act itself. */
  through: OfficeRef | null;
  verdict: Verdict;
  text: string;
  because: Reason;
  safeguards: CitedText[];
}

export interface UnknownEntry {
  /** The id that the missing fact would have. */
  slot: string;
  text: string;
  ways: { id: PathwayId; instrument: string | null; target: Target }[];
  ifYes: Verdict;
  ifNo: Verdict;
  /** The slot changes steps only; the stricter step was taken. */
  changes?: 'steps';
  /** What is only remembered about it, unverified. */
  lead?: string;
}

export interface SpeechNotice {
  text: string;
  norms: CitedText[];
  lifts: string;
}

/** A term as a law says it; without a fact it is ours, in that state's language, since no word of its law is known. */
export interface WordOfLaw {
  state: string;
  term: string;
  /** BCP 47. */
  lang: string;
  fact?: string;
  pinpoint?: string;
  source?: string;
  seen?: Seen;
  /** How far it is the concept, where it is not the same. */
  text?: string;
}

/** An element in which two definitions differ: does theirs have it? */
export interface DifferingElement {
  element: string;
  has: boolean;
  kind: DefinitionElementKind;
  text: string;
}

/** "What you call X, they call Y", with what is different. */
export interface TermPair {
  concept: string;
  /** Our term in the reader's language. */
  name: string;
  mine: WordOfLaw;
  theirs: WordOfLaw;
  /** How theirs stands to mine. */
  relation: WordRelation | 'unknown';
  /** What makes their definition narrower than mine, and wider. */
  narrowerBy: DifferingElement[];
  widerBy: DifferingElement[];
  /** How many elements were not read on one side, where both laws define it. */
  notRead: number;
  /** In what it matters for a request. */
  matters: string[];
}

/** The terms of the request, mine and those of one state that could be asked. */
export interface TermsWith {
  state: string;
  pairs: TermPair[];
}

export interface Answer {
  query: Query;
  lawbook: { version: string; date: string };
  /** One sentence that a person could say aloud. */
  sentence: string;
  ownLaw: OwnLaw;
  /** Present for offences of expression: comes before the ways. */
  speech?: SpeechNotice;
  pathways: Pathway[];
  unknowns: UnknownEntry[];
  /** The request in the words of those who could be asked. */
  terms: TermsWith[];
}
