import type { Duration, Text } from '../schema/common.ts';

/** Types of the Table Schema of Frictionless Data that the tables use. */
export type FieldType = 'string' | 'integer' | 'number' | 'boolean' | 'date' | 'duration' | 'list' | 'object';

export interface Field {
  name: string;
  type: FieldType;
  description: string;
}

/** One table of the export: plain columns, cells as they stand in the CSV. An empty cell: not said or not known. */
export interface Table {
  name: string;
  title: string;
  description: string;
  fields: Field[];
  /** The column that names a row; every table has one. */
  key: string;
  /** Columns that hold the key of another table. */
  refers: { field: string; table: string }[];
  rows: string[][];
}

export type Value = string | number | boolean | readonly string[] | object | null | undefined;

export interface Column<Row> extends Field {
  of: (row: Row) => Value;
  /** The table whose key the column holds. */
  refers?: string;
}

export function table<Row>(about: Pick<Table, 'name' | 'title' | 'description'>, rows: readonly Row[], columns: readonly Column<Row>[]): Table {
  return {
    ...about,
    fields: columns.map(({ name, type, description }) => ({ name, type, description })),
    key: columns[0]?.name ?? 'id',
    refers: columns.flatMap((c) => (c.refers === undefined ? [] : [{ field: c.name, table: c.refers }])),
    rows: rows.map((row) => columns.map((c) => cellText(c.of(row), c.type))),
  };
}

function cellText(value: Value, type: FieldType): string {
  if (value === undefined || value === null) return '';
  if (type === 'list') return (value as readonly string[]).join(LIST_MARK);
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/** Between the items of a list: no id, code or language tag holds it. */
export const LIST_MARK = ';';

export function column<Row>(name: string, type: FieldType, description: string, of: (row: Row) => Value, refers?: string): Column<Row> {
  return refers === undefined ? { name, type, description, of } : { name, type, description, of, refers };
}

/** A text for people, one column a language. */
export function textColumns<Row>(name: string, description: string, of: (row: Row) => Text | undefined): Column<Row>[] {
  return (['es', 'en', 'pt'] as const).map((lang) => column<Row>(`${name}_${lang}`, 'string', `${description} (${lang})`, (row) => of(row)?.[lang]));
}

interface FactRow {
  id: string;
  source?: string | undefined;
  pinpoint: string;
  seen?: string | undefined;
  checkedOn?: string | undefined;
  from?: string | null | undefined;
  to?: string | null | undefined;
  asOf?: string | undefined;
}

export const ID: Column<FactRow> = column('id', 'string', 'Id of the fact; it never changes', (f) => f.id, 'facts');

/** What every fact carries, after the columns of its own. */
export const FACT_COLUMNS: readonly Column<FactRow>[] = [
  column('from', 'date', 'In force from this day on; empty = in force, since when has not been read', (f) => f.from),
  column('to', 'date', 'In force up to, not including, this day; empty = no end is known', (f) => f.to),
  column('as_of', 'date', 'Day up to which a negative or a list was seen to hold', (f) => f.asOf),
  column('source', 'string', 'Id of the source', (f) => f.source, 'sources'),
  column('pinpoint', 'string', 'Article or place in the source', (f) => f.pinpoint),
  column('seen', 'string', 'text = the provision itself was read; secondary = a text about it was read', (f) => f.seen),
  column('checked_on', 'date', 'Day on which it was read', (f) => f.checkedOn),
];

/** A length of time as ISO 8601 writes it: P1Y6M. */
export function isoDuration(d: Duration | null | undefined): string | undefined {
  if (d === null || d === undefined) return undefined;
  const part = (n: number | undefined, unit: string): string => (n === undefined ? '' : `${n}${unit}`);
  return `P${part(d.years, 'Y')}${part(d.months, 'M')}${part(d.days, 'D')}`;
}
