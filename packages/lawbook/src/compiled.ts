import { existsSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { FigureBook } from './figures.ts';
import type { Lawbook } from './lawbook.ts';
import { LAWBOOK_DIR, loadLawbook } from './load.ts';
import { loadFigures } from './load-figures.ts';
import { yamlFilesIn } from './read.ts';

/** Where the compiled lawbook is kept: one JSON file, not under version control. */
export const COMPILED_FILE: string = resolve(import.meta.dirname, '../build/lawbook.json');

/** Where the compiled figures are kept: beside the lawbook, not in it. */
export const COMPILED_FIGURES: string = resolve(import.meta.dirname, '../build/figures.json');

/**
 * The lawbook as one JSON value. Compiles it first where the YAML or the loader is newer; the file is replaced whole,
 * so that a reader never sees half of it.
 * @throws LawbookError where the data has an error.
 */
export function compiledLawbook(dir: string = LAWBOOK_DIR, file: string = COMPILED_FILE): Lawbook {
  return compiled(file, dir, () => loadLawbook(dir).lawbook);
}

/**
 * The published figures as one JSON value, compiled in the same way; `book` says which providers and states there are.
 * @throws LawbookError where the data has an error.
 */
export function compiledFigures(book: Lawbook, dir: string = LAWBOOK_DIR, file: string = COMPILED_FIGURES): FigureBook {
  return compiled(file, dir, () => loadFigures(book, dir));
}

function compiled<T>(file: string, dir: string, make: () => T): T {
  if (existsSync(file) && statSync(file).mtimeMs > newest(dir)) return JSON.parse(readFileSync(file, 'utf8')) as T;
  const made = make();
  keep(made, file);
  return made;
}

/** Keeps what has been read and checked already, so that a server that starts next need not read the YAML again. */
export function keepCompiled(book: Lawbook, figures: FigureBook): void {
  keep(book, COMPILED_FILE);
  keep(figures, COMPILED_FIGURES);
}

function keep(made: unknown, file: string): void {
  mkdirSync(resolve(file, '..'), { recursive: true });
  const half = `${file}.${process.pid}`;
  writeFileSync(half, JSON.stringify(made));
  renameSync(half, file);
}

function newest(dir: string): number {
  const here = import.meta.dirname;
  const code = [
    'load.ts',
    'load-figures.ts',
    'check-figures.ts',
    'read.ts',
    'version.ts',
    'schema/state.ts',
    'schema/instrument.ts',
    'schema/provider.ts',
    'schema/figures.ts',
    'schema/terms.ts',
    'schema/concepts.ts',
    'schema/conduct.ts',
    'schema/definition.ts',
    'schema/common.ts',
    'schema/predicate.ts',
  ].map((f) => join(here, f));
  return Math.max(0, ...[...yamlFilesIn(dir), ...code].map((f) => statSync(f).mtimeMs));
}
