import { createHash } from 'node:crypto';
import { exportLawbook, mediaType } from '@exhorto/lawbook/export';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { termFiles } from '../src/exchange/index.ts';
import { LAW, SMALL } from './law.ts';

const files = exportLawbook(LAW.book, termFiles(LAW));
const rowsOf = (name: string): Record<string, string>[] => parse(files.get(`${name}.csv`) ?? '', { columns: true, record_delimiter: '\r\n' });

describe('the concept system in the folder of the export', () => {
  it('adds two tables, TBX and SKOS, each described and of a known media type', () => {
    const own = exportLawbook(LAW.book);
    const added = [...files.keys()].filter((f) => !own.has(f));
    expect(added).toEqual(['concepts.csv', 'terms.csv', 'terms.tbx', 'terms.ttl', 'terms.jsonld']);
    const { resources } = JSON.parse(files.get('datapackage.json') ?? '') as { resources: { path: string; name: string; hash: string }[] };
    expect(new Set(resources.map((r) => r.name)).size).toBe(resources.length);
    for (const name of added) {
      expect(files.get('README.md')).toContain(`[${name}](${name})`);
      expect(mediaType(name)).not.toBe('application/octet-stream');
      const hash = createHash('sha256')
        .update(files.get(name) ?? '')
        .digest('hex');
      expect(resources.find((r) => r.path === name)?.hash).toBe(`sha256:${hash}`);
    }
  });

  it('terms.csv has every word, with rows of concepts, facts and states that are there', () => {
    const ids = (name: string, column: string): Set<string | undefined> => new Set(rowsOf(name).map((r) => r[column]));
    const [concepts, facts, states] = [ids('concepts', 'concept'), ids('facts', 'id'), ids('states', 'state')];
    const terms = rowsOf('terms');
    expect(new Set(terms.map((r) => r['id'])).size).toBe(terms.length);
    for (const r of terms) {
      expect(concepts).toContain(r['concept']);
      if (r['state'] !== '') expect(states).toContain(r['state']);
      if (r['fact'] !== '') expect(facts).toContain(r['fact']);
    }
    expect(concepts.size).toBe(LAW.book.concepts.length);
  });

  it('a word that we avoid and a law uses has a row for each', () => {
    const table = termFiles(SMALL).tables.find((t) => t.name === 'terms')!;
    const of = (name: string): number => table.fields.findIndex((f) => f.name === name);
    const rows = table.rows.filter((r) => r[of('term')] === 'computer' && r[of('lang')] === 'en');
    expect(rows.map((r) => [r[of('status')], r[of('ours')], r[of('state')], r[of('relation')]])).toEqual([
      ['avoid', 'true', '', ''],
      ['avoid', 'true', 'US', 'overlaps'],
    ]);
  });
});
