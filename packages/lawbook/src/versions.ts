import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import { fromEarlier } from './earlier.ts';
import type { Lawbook } from './lawbook.ts';
import { LAWBOOK_DIR } from './load.ts';

/** An earlier lawbook that is kept, so that it can be compared with today's. */
export interface KeptVersion {
  version: string;
  /** Its day, ISO. */
  date: string;
}

/** Where earlier lawbooks are kept: each whole, as JSON in Brotli (RFC 7932). They are no part of the lawbook. */
const FOLDER = 'versions';
const NAME = /^(\d{4}-\d{2}-\d{2})-([0-9a-f]{16})\.json\.br$/;
const nameOf = ({ version, date }: KeptVersion): string => `${date}-${version}.json.br`;

/** What is kept, newest first. */
export function keptVersions(dir: string = LAWBOOK_DIR): KeptVersion[] {
  const folder = join(dir, FOLDER);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .sort()
    .toReversed()
    .flatMap((name) => {
      const [, date, version] = NAME.exec(name) ?? [];
      return date === undefined || version === undefined ? [] : [{ version, date }];
    });
}

/**
 * A kept lawbook, as today's code reads it.
 * @throws Error where it is not kept, or the file does not hold the version that its name says.
 */
export function readVersion(kept: KeptVersion, dir: string = LAWBOOK_DIR): Lawbook {
  const path = join(dir, FOLDER, nameOf(kept));
  const book = fromEarlier(JSON.parse(brotliDecompressSync(readFileSync(path)).toString('utf8')));
  if (book.version !== kept.version) throw new Error(`${path} holds lawbook ${book.version}`);
  return book;
}

/** Keeps a lawbook; one that is kept already is left as it is. Returns the path of the file, which is written whole. */
export function keepVersion(book: Lawbook, dir: string = LAWBOOK_DIR): string {
  const path = join(dir, FOLDER, nameOf(book));
  if (existsSync(path)) return path;
  mkdirSync(join(dir, FOLDER), { recursive: true });
  const json = Buffer.from(JSON.stringify(book));
  const half = `${path}.${process.pid}`;
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24, [constants.BROTLI_PARAM_SIZE_HINT]: json.length };
  writeFileSync(half, brotliCompressSync(json, { params }));
  renameSync(half, path);
  return path;
}
