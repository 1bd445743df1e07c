import type { AnyFact, Lawbook, NamedSource } from '../lawbook.ts';
import type { Text } from '../schema/common.ts';
import { located } from './book-tables.ts';
import { DESCRIPTION, LICENCE, mediaType, TITLE } from './files.ts';

/** Everything the graph uses stands here: nobody has to fetch a context to read it. */
const CONTEXT = {
  schema: 'https://schema.org/',
  eli: 'http://data.europa.eu/eli/ontology#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  id: '@id',
  type: '@type',
  name: 'schema:name',
  names: { '@id': 'schema:name', '@container': '@language' },
  description: 'schema:description',
  texts: { '@id': 'schema:text', '@container': '@language' },
  identifier: 'schema:identifier',
  version: 'schema:version',
  license: { '@id': 'schema:license', '@type': '@id' },
  url: { '@id': 'schema:url', '@type': '@id' },
  dateModified: { '@id': 'schema:dateModified', '@type': 'xsd:date' },
  inLanguage: 'schema:inLanguage',
  isAccessibleForFree: 'schema:isAccessibleForFree',
  distribution: 'schema:distribution',
  contentUrl: { '@id': 'schema:contentUrl', '@type': '@id' },
  encodingFormat: 'schema:encodingFormat',
  publisher: 'schema:publisher',
  isPartOf: { '@id': 'schema:isPartOf', '@type': '@id' },
  isBasedOn: 'schema:isBasedOn',
  temporalCoverage: 'schema:temporalCoverage',
  jurisdiction: 'schema:legislationJurisdiction',
  article: 'schema:legislationIdentifier',
  legislationDate: { '@id': 'schema:legislationDate', '@type': 'xsd:date' },
  datePublished: { '@id': 'schema:datePublished', '@type': 'xsd:date' },
  creativeWorkStatus: 'schema:creativeWorkStatus',
  pagination: 'schema:pagination',
  within: { '@id': 'eli:is_part_of', '@type': '@id' },
  dateDocument: { '@id': 'eli:date_document', '@type': 'xsd:date' },
  inForceFrom: { '@id': 'eli:first_date_entry_in_force', '@type': 'xsd:date' },
  inForceUntil: { '@id': 'eli:date_no_longer_in_force', '@type': 'xsd:date' },
} as const;

/** Sources that are law; a fact read in one rests on an article of it. */
const LAW: ReadonlySet<NamedSource['kind']> = new Set(['statute', 'treaty']);

const WORKS: Readonly<Record<NamedSource['kind'], string | string[]>> = {
  statute: ['schema:Legislation', 'eli:LegalResource'],
  treaty: ['schema:Legislation', 'eli:LegalResource'],
  'case-law': ['schema:CreativeWork', 'eli:LegalResource'],
  'official-page': 'schema:WebPage',
  'treaty-body-report': 'schema:Report',
  'provider-policy': 'schema:WebPage',
  academic: 'schema:ScholarlyArticle',
  ngo: 'schema:CreativeWork',
  'law-firm': 'schema:CreativeWork',
  press: 'schema:NewsArticle',
};

/**
 * `lawbook.jsonld`: the data set (schema.org Dataset), its sources (schema.org and ELI) and its facts, each a claim
 * based on an article or a page. Ids are relative to where the file lies: `#cl.power.preservation`.
 */
export function jsonLd(book: Lawbook, files: readonly string[]): string {
  const written = new Set([...book.states.map((s) => s.state), ...book.unions.map((u) => u.union)]);
  const jurisdiction = (prefix: string): string | undefined => (written.has(prefix.toUpperCase()) ? prefix.toUpperCase() : undefined);
  const graph = [
    {
      id: '#lawbook',
      type: 'schema:Dataset',
      name: TITLE,
      description: DESCRIPTION,
      version: book.version,
      dateModified: book.date,
      license: LICENCE.path,
      isAccessibleForFree: true,
      inLanguage: ['es', 'en', 'pt'],
      distribution: files.map((file) => ({ type: 'schema:DataDownload', name: file, contentUrl: file, encodingFormat: mediaType(file).split(';')[0] })),
    },
    ...Object.values(book.sources).map((s) => sourceNode(s, jurisdiction(s.id.split('.')[0] ?? ''))),
    ...located(book).map(({ fact }) => factNode(fact, book.sources[fact.source])),
  ];
  return JSON.stringify({ '@context': CONTEXT, '@graph': graph });
}

function sourceNode(s: NamedSource, jurisdiction: string | undefined): object {
  const law = LAW.has(s.kind);
  return present({
    id: `#source.${s.id}`,
    type: WORKS[s.kind],
    name: s.title,
    publisher: { type: 'schema:Organization', name: s.publisher },
    url: s.url,
    jurisdiction: law ? jurisdiction : undefined,
    legislationDate: law ? s.date : undefined,
    dateDocument: law ? s.date : undefined,
    datePublished: law ? undefined : s.date,
  });
}

function factNode(f: AnyFact, source: NamedSource | undefined): object {
  const within = `#source.${f.source}`;
  const read = { article: f.pinpoint, within };
  const basis =
    source !== undefined && LAW.has(source.kind)
      ? present({ type: ['schema:Legislation', 'eli:LegalResourceSubdivision'], ...read, inForceFrom: f.from, inForceUntil: f.to })
      : { type: 'schema:CreativeWork', pagination: f.pinpoint, isPartOf: within };
  return present({
    id: `#${f.id}`,
    type: 'schema:Claim',
    identifier: f.id,
    isPartOf: '#lawbook',
    texts: 'text' in f ? (f.text as Text) : undefined,
    dateModified: f.checkedOn,
    creativeWorkStatus: f.seen === 'text' ? 'read in the text' : 'read about',
    temporalCoverage: f.from == null && f.to == null ? undefined : `${f.from ?? '..'}/${f.to ?? '..'}`,
    isBasedOn: basis,
  });
}

function present(node: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(node).filter(([, v]) => v !== undefined && v !== null));
}
