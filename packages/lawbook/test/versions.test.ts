import { mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { compiledLawbook } from '../src/compiled.ts';
import { factsOf } from '../src/index.ts';
import { keepVersion, keptVersions, readVersion } from '../src/versions.ts';

const book = compiledLawbook();
const small = { ...book, states: book.states.slice(0, 1), instruments: [], providers: [], sources: {} };
let dir: string;

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'versions-'));
});
afterEach(() => rmSync(dir, { recursive: true }));

describe('earlier lawbooks', () => {
  it('are kept whole, once, and read as they were', () => {
    expect(keptVersions(dir)).toEqual([]);
    const path = keepVersion(small, dir);
    expect(keepVersion(small, dir)).toBe(path);
    keepVersion({ ...small, version: '0123456789abcdef', date: '2020-01-01' }, dir);
    expect(keptVersions(dir)).toEqual([
      { version: book.version, date: book.date },
      { version: '0123456789abcdef', date: '2020-01-01' },
    ]);
    expect(readVersion({ version: book.version, date: book.date }, dir)).toEqual(small);
  });

  it('a file that holds another version than its name says is refused', () => {
    const path = keepVersion(small, dir);
    renameSync(path, path.replace(book.version, '0000000000000000'));
    expect(() => readVersion({ version: '0000000000000000', date: book.date }, dir)).toThrow(`holds lawbook ${book.version}`);
    expect(() => readVersion({ version: book.version, date: book.date }, dir)).toThrow();
  });

  it('those in the lawbook can be read by today’s code', () => {
    const kept = keptVersions();
    expect(kept.length).toBeGreaterThan(0);
    for (const k of kept) expect([...factsOf(readVersion(k))].length).toBeGreaterThan(1000);
  });
});
