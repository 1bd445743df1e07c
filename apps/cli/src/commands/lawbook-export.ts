import { mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compiledLawbook } from '@exhorto/lawbook/compiled';
import { exportLawbook } from '@exhorto/lawbook/export';
import { UsageError } from '../errors.ts';
import { readOptions } from '../options.ts';
import { dim, print, printJson } from '../print.ts';

const HELP = `exhorto lawbook export DIR: the lawbook as CSV, JSON, JSON-LD and a Frictionless Data Package

  --force   write into a folder that is not empty; files of the same name are replaced, others stay
  --json`;

/** `lawbook export DIR [--force]`: a tidy folder for other tools; each file appears whole or not at all. */
export function lawbookExport(args: string[]): number {
  const { values, rest } = readOptions(args, [], ['force']);
  if (values['help'] === true) {
    print(HELP);
    return 0;
  }
  const [dir, ...more] = rest;
  if (dir === undefined || more.length > 0) throw new UsageError('lawbook export takes one folder, such as "exhorto lawbook export data"');
  refuse(dir, values['force'] === true);
  const book = compiledLawbook();
  const files = exportLawbook(book);
  try {
    mkdirSync(dir, { recursive: true });
    for (const [name, text] of files) writeWhole(join(dir, name), text);
  } catch (e) {
    throw new UsageError(`cannot write into ${dir}: ${e instanceof Error ? e.message : String(e)}`);
  }
  const sizes = [...files].map(([name, text]) => ({ name, bytes: Buffer.byteLength(text) }));
  if (values['json'] === true) printJson({ dir, lawbook: { version: book.version, date: book.date }, files: sizes });
  else {
    const width = Math.max(...sizes.map((f) => f.name.length));
    for (const { name, bytes } of sizes) print(`${name.padEnd(width)}  ${String(Math.ceil(bytes / 1024)).padStart(6)} KiB`);
    print(dim(`${dir}: ${book.version} (${book.date}), CC BY 4.0`));
  }
  return 0;
}

/** @throws UsageError where DIR is a file, or a folder that is not empty and `force` was not given. */
function refuse(dir: string, force: boolean): void {
  const found = statSync(dir, { throwIfNoEntry: false });
  if (found === undefined) return;
  if (!found.isDirectory()) throw new UsageError(`${dir} is a file: name a folder`);
  if (!force && readdirSync(dir).length > 0) throw new UsageError(`${dir} is not empty: name another folder, or add --force to write into it`);
}

/** Beside its place first, then moved there: a reader never sees half a file. */
function writeWhole(path: string, text: string): void {
  const half = `${path}.${process.pid}`;
  try {
    writeFileSync(half, text, { flush: true });
    renameSync(half, path);
  } catch (e) {
    rmSync(half, { force: true });
    throw e;
  }
}
