import { createHash } from 'node:crypto';
import { parse } from 'csv-parse/sync';
import jsonld from 'jsonld';
import { describe, expect, it } from 'vitest';
import { DATA_PACKAGE, exportLawbook, exportTables, mediaType } from '../src/export.ts';
import { factsOf } from '../src/index.ts';
import { loadLawbook } from '../src/load.ts';

const { lawbook } = loadLawbook();
const files = exportLawbook(lawbook);
const tables = exportTables(lawbook);

interface Resource {
  name: string;
  path: string;
  bytes: number;
  hash: string;
  schema?: {
    fields: { name: string; type: string; description: string }[];
    primaryKey: string[];
    foreignKeys: { fields: string[]; reference: { resource: string; fields: string[] } }[];
  };
}
const descriptor = JSON.parse(files.get(DATA_PACKAGE)!) as { version: string; licenses: { name: string }[]; resources: Resource[] };

/** A table read back from its CSV. */
function rowsOf(name: string): Record<string, string>[] {
  return parse(files.get(`${name}.csv`)!, { columns: true, record_delimiter: '\r\n' });
}

/** What a cell of each type looks like. */
const LOOKS: Readonly<Record<string, (cell: string) => boolean>> = {
  string: () => true,
  list: () => true,
  date: (x) => /^\d{4}-\d{2}-\d{2}$/.test(x),
  boolean: (x) => x === 'true' || x === 'false',
  number: (x) => Number.isFinite(Number(x)),
  integer: (x) => Number.isInteger(Number(x)),
  duration: (x) => /^P(\d+(\.\d+)?[YMD])+$/.test(x),
  object: (x) => typeof JSON.parse(x) === 'object',
};

describe('the tables', () => {
  it.each(tables.map((t) => [t.name, t] as const))('%s.csv reads back to the same rows', (name, table) => {
    const text = files.get(`${name}.csv`)!;
    expect(parse(text, { record_delimiter: '\r\n' })).toEqual([table.fields.map((f) => f.name), ...table.rows]);
    expect(table.rows.length).toBeGreaterThan(0);
  });

  it('facts.csv has every fact once', () => {
    expect(
      rowsOf('facts')
        .map((r) => r['id'])
        .sort(),
    ).toEqual([...factsOf(lawbook)].map((f) => f.id).sort());
  });

  it('a fact says the same in its table as in the lawbook', () => {
    const power = lawbook.states.find((s) => s.state === 'CL')!.powers.find((p) => p.id === 'cl.power.preservation')!;
    expect(rowsOf('powers').find((r) => r['id'] === power.id)).toMatchObject({
      state: 'CL',
      measure: power.measure,
      ordered_by: (power.orderedBy as string[]).join(';'),
      prior_by: power.priorBy,
      threshold_es: power.threshold.text.es,
      threshold: JSON.stringify(power.threshold.when),
      pinpoint: power.pinpoint,
      from: power.from ?? '',
    });
  });
});

describe('datapackage.json', () => {
  it('names every other file with its size and hash, the version and the licence', () => {
    expect(descriptor.resources.map((r) => r.path).sort()).toEqual([...files.keys()].filter((f) => f !== DATA_PACKAGE).sort());
    expect(new Set(descriptor.resources.map((r) => r.name)).size).toBe(descriptor.resources.length);
    for (const r of descriptor.resources) {
      const bytes = Buffer.from(files.get(r.path)!);
      expect(r).toMatchObject({ bytes: bytes.length, hash: `sha256:${createHash('sha256').update(bytes).digest('hex')}` });
    }
    expect(descriptor).toMatchObject({ version: lawbook.version, licenses: [{ name: 'CC-BY-4.0' }] });
  });

  it('says truly what stands in each column', () => {
    for (const { path, schema } of descriptor.resources) {
      if (schema === undefined) continue;
      const rows = rowsOf(path.replace(/\.csv$/, ''));
      for (const f of schema.fields) {
        expect(f.description, `${path} ${f.name}`).not.toBe('');
        expect(
          rows.map((r) => r[f.name]!).filter((x) => x !== '' && LOOKS[f.type]?.(x) !== true),
          `${path} ${f.name}`,
        ).toEqual([]);
      }
      const keys = rows.map((r) => r[schema.primaryKey[0]!]);
      expect(new Set(keys).size, path).toBe(keys.length);
    }
  });

  it('refers to rows that are there', () => {
    for (const { path, schema } of descriptor.resources)
      for (const { fields, reference } of schema?.foreignKeys ?? []) {
        const there = new Set(rowsOf(reference.resource).map((r) => r[reference.fields[0]!]));
        const dangling = rowsOf(path.replace(/\.csv$/, ''))
          .map((r) => r[fields[0]!]!)
          .filter((x) => x !== '' && !there.has(x));
        expect(dangling, `${path} ${fields[0]} → ${reference.resource}`).toEqual([]);
      }
  });
});

/** The types of the library do not know `safe` (fail rather than drop what the context does not name). */
const expand = jsonld.expand as unknown as (document: object, options: object) => Promise<Record<string, unknown>[]>;

describe('lawbook.jsonld', () => {
  it('expands without fetching anything, to the data set, its sources and its facts', async () => {
    const nodes = await expand(JSON.parse(files.get('lawbook.jsonld')!), {
      base: 'https://example.org/data/lawbook.jsonld',
      documentLoader: (url: string) => Promise.reject(new Error(`fetches ${url}`)),
      safe: true,
    });
    const byId = new Map(nodes.map((n) => [n['@id'], n]));
    expect(byId.size).toBe(1 + Object.keys(lawbook.sources).length + [...factsOf(lawbook)].length);
    expect(byId.get('https://example.org/data/lawbook.jsonld#lawbook')).toMatchObject({
      '@type': ['https://schema.org/Dataset'],
      'https://schema.org/version': [{ '@value': lawbook.version }],
      'https://schema.org/license': [{ '@id': 'https://creativecommons.org/licenses/by/4.0/' }],
    });
    expect(byId.get('https://example.org/data/lawbook.jsonld#cl.power.preservation')).toMatchObject({
      '@type': ['https://schema.org/Claim'],
      'https://schema.org/isBasedOn': [{ '@type': ['https://schema.org/Legislation', 'http://data.europa.eu/eli/ontology#LegalResourceSubdivision'] }],
    });
  });
});

it('gives the same bytes for the same lawbook, and a media type for each file', () => {
  expect(exportLawbook(lawbook)).toEqual(files);
  for (const name of files.keys()) expect(mediaType(name)).not.toBe('application/octet-stream');
});
