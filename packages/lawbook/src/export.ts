import { backgroundTables } from './export/background-tables.ts';
import { bookTables } from './export/book-tables.ts';
import { csv } from './export/csv.ts';
import { dataPackage } from './export/data-package.ts';
import { DATA_PACKAGE, LAWBOOK_JSON, LAWBOOK_JSONLD, README } from './export/files.ts';
import { instrumentTables } from './export/instrument-tables.ts';
import { jsonLd } from './export/json-ld.ts';
import { providerTables } from './export/provider-tables.ts';
import { readme } from './export/readme.ts';
import { stateTables } from './export/state-tables.ts';
import type { Table } from './export/table.ts';
import type { Lawbook } from './lawbook.ts';

export { csv } from './export/csv.ts';
export { DATA_PACKAGE, LICENCE, mediaType } from './export/files.ts';
export { type Column, column, type Field, type Table, table } from './export/table.ts';

/** Tables and files that other packages make of the same lawbook. */
export interface MoreFiles {
  tables: readonly Table[];
  files: readonly { name: string; text: string; description: string }[];
}

/**
 * The lawbook as a tidy folder for other tools: file name → text. CSV tables with one fact a row, the lawbook as JSON
 * and as JSON-LD, what other packages add, `datapackage.json` that describes them all, and a README. The same lawbook
 * gives the same bytes.
 */
export function exportLawbook(book: Lawbook, more: MoreFiles = { tables: [], files: [] }): Map<string, string> {
  const tables = [...exportTables(book), ...more.tables];
  const names = [...tables.map((t) => `${t.name}.csv`), LAWBOOK_JSON, LAWBOOK_JSONLD, ...more.files.map((f) => f.name)];
  const files = new Map([
    [README, readme(book, tables, more.files)],
    ...tables.map((t) => [`${t.name}.csv`, csv(t)] as const),
    [LAWBOOK_JSON, `${JSON.stringify(book)}\n`],
    [LAWBOOK_JSONLD, `${jsonLd(book, names)}\n`],
    ...more.files.map((f) => [f.name, f.text] as const),
  ]);
  files.set(DATA_PACKAGE, dataPackage(book, tables, files));
  return files;
}

/** The tables of the export, facts and sources first. */
export function exportTables(book: Lawbook): Table[] {
  return [...bookTables(book), ...stateTables(book), ...backgroundTables(book), ...instrumentTables(book), ...providerTables(book)];
}
