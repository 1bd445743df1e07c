import { createHash } from 'node:crypto';
import type { Lawbook } from '../lawbook.ts';
import { DESCRIPTION, LICENCE, mediaType, TITLE } from './files.ts';
import { type Field, LIST_MARK, type Table } from './table.ts';

/**
 * `datapackage.json` (Data Package 2.0, Frictionless Data): every file with its size and hash, every column with its
 * type and meaning. `files` are the others of the folder, by name.
 */
export function dataPackage(book: Lawbook, tables: readonly Table[], files: ReadonlyMap<string, string>): string {
  const byFile = new Map(tables.map((t) => [`${t.name}.csv`, t]));
  return `${JSON.stringify(
    {
      $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
      name: 'exhorto-lawbook',
      title: TITLE,
      description: DESCRIPTION,
      version: book.version,
      created: `${book.date}T00:00:00Z`,
      licenses: [LICENCE],
      keywords: ['electronic evidence', 'mutual legal assistance', 'cybercrime', 'law'],
      resources: [...files].map(([path, text]) => resource(path, text, byFile.get(path))),
    },
    null,
    2,
  )}\n`;
}

function resource(path: string, text: string, table: Table | undefined): object {
  const [mediatype = ''] = mediaType(path).split(';');
  const file = {
    path,
    format: path.slice(path.lastIndexOf('.') + 1),
    mediatype,
    encoding: 'utf-8',
    bytes: Buffer.byteLength(text),
    hash: `sha256:${createHash('sha256').update(text).digest('hex')}`,
  };
  if (table === undefined) return { name: path.toLowerCase().replaceAll('.', '-'), ...file };
  return {
    name: table.name,
    type: 'table',
    title: table.title,
    description: table.description,
    ...file,
    dialect: { delimiter: ',', lineTerminator: '\r\n', header: true },
    schema: {
      fields: table.fields.map(fieldDescriptor),
      primaryKey: [table.key],
      foreignKeys: table.refers.map(({ field, table: other }) => ({
        fields: [field],
        reference: { resource: other, fields: [KEYS[other] ?? 'id'] },
      })),
      missingValues: [''],
    },
  };
}

/** Tables whose key is not called `id`. */
const KEYS: Readonly<Record<string, string>> = { states: 'state', instruments: 'instrument', 'offence-terms': 'term', concepts: 'concept' };

function fieldDescriptor({ name, type, description }: Field): object {
  return type === 'list' ? { name, type, description, delimiter: LIST_MARK } : { name, type, description };
}
