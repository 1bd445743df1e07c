import { type Asker, type Law, MEASURES, type Measure, type OffenceTerm } from '@exhorto/lawbook';

/** The concepts that a measure is about: what it is, and which data it reaches. */
const OF_MEASURE: Readonly<Record<Measure, readonly string[]>> = {
  preservation: ['expedited-preservation', 'stored-data'],
  subscriber: ['subscriber-information', 'production-order'],
  'traffic-stored': ['traffic-data', 'production-order'],
  'content-stored': ['content-data', 'warrant'],
  'traffic-realtime': ['real-time-collection', 'traffic-data'],
  interception: ['interception', 'content-data'],
  'search-seizure': ['search-of-computer-data', 'seizure-of-data'],
  'domain-registration': ['domain-registration-data'],
  'spontaneous-information': ['spontaneous-information'],
};

export function conceptsOfMeasure(measure: Measure): readonly string[] {
  return OF_MEASURE[measure] ?? [];
}

/** The concept of an office that asks, where the concept system has it. */
const OF_ASKER: Partial<Readonly<Record<Asker, string>>> = {
  prosecutor: 'prosecutor',
  police: 'investigating-police',
  judge: 'judge-of-guarantees',
  'central-authority': 'central-authority',
  'contact-point-24-7': 'point-of-contact-24-7',
};

export function conceptOfAsker(asker: Asker): string | undefined {
  return OF_ASKER[asker];
}

/** Offences of a question that are concepts under the same or another id. */
const OF_OFFENCE: Readonly<Record<string, string>> = {
  'computer-forgery': 'computer-related-forgery',
  'computer-fraud': 'computer-related-fraud',
  csam: 'child-abuse-material',
  'intimate-images': 'ncii',
};

export function conceptOfOffence(term: string): string {
  return OF_OFFENCE[term] ?? term;
}

/** The measures that are about a concept. */
export function measuresOfConcept(concept: string): Measure[] {
  return MEASURES.filter((m) => conceptsOfMeasure(m).includes(concept));
}

/** The offences of a question that are this concept. */
export function offencesOfConcept(law: Law, concept: string): OffenceTerm[] {
  return law.book.offences.filter((o) => conceptOfOffence(o.id) === concept);
}

const TERMS: ReadonlyMap<string, string> = new Map(Object.entries(OF_OFFENCE).map(([term, concept]) => [concept, term]));

/** The term of an offence under which a concept is asked about: the inverse of `conceptOfOffence`. */
export function termOfConcept(concept: string): string {
  return TERMS.get(concept) ?? concept;
}
