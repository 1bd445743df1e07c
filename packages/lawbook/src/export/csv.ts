import { stringify } from 'csv-stringify/sync';
import type { Table } from './table.ts';

/** A table as RFC 4180 has it: a row of names, commas, CRLF, quotes where they are needed; UTF-8 without a mark. */
export function csv({ fields, rows }: Table): string {
  return stringify([fields.map((f) => f.name), ...rows], { record_delimiter: 'windows' });
}
