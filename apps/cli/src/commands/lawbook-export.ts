import { mkdirSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { exportLawbook } from '@exhorto/lawbook/export';
import { termFiles } from '@exhorto/terms/exchange';
import { UsageError } from '../errors.ts';
import { openLaw } from '../law.ts';
import { readOptions } from '../options.ts';
import { dim, print, printJson } from '../print.ts';
import { writeWhole } from '../write-whole.ts';

const HELP = `exhorto lawbook export DIR: the lawbook as CSV, JSON, JSON-LD, its concepts as TBX and SKOS, and a Frictionless Data Package

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
  const law = openLaw();
  const { book } = law;
  const files = exportLawbook(book, termFiles(law));
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
