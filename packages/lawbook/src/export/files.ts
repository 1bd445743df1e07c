/** Files of the export beside the tables. */
export const LAWBOOK_JSON = 'lawbook.json';
export const LAWBOOK_JSONLD = 'lawbook.jsonld';
export const DATA_PACKAGE = 'datapackage.json';
export const README = 'README.md';

export const LICENCE = {
  name: 'CC-BY-4.0',
  path: 'https://creativecommons.org/licenses/by/4.0/',
  title: 'Creative Commons Attribution 4.0 International',
} as const;

export const TITLE = 'Exhorto lawbook';
export const DESCRIPTION =
  'Who may lawfully ask whom for which electronic evidence: powers, offences, offices, treaties, reservations and the policies of providers, each fact with its source, pinpoint, day of check and validity.';

const MEDIA: Readonly<Record<string, string>> = {
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
  jsonld: 'application/ld+json',
  md: 'text/markdown; charset=utf-8',
  tbx: 'application/xml; charset=utf-8',
  ttl: 'text/turtle; charset=utf-8',
};

/** The media type of a file of the export, by its ending. */
export function mediaType(file: string): string {
  return MEDIA[file.slice(file.lastIndexOf('.') + 1)] ?? 'application/octet-stream';
}
