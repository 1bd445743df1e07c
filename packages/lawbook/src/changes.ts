import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { LAWBOOK_DIR } from './load.ts';
import { LawbookError, type Problem } from './problem.ts';
import { readYaml } from './read.ts';
import { type ChangeEntry, changeEntry, changesFile } from './schema/changes.ts';
import { flowText } from './yaml-edit.ts';

export { type ChangeEntry, MOST_ANSWERS, MOST_FACTS } from './schema/changes.ts';

/** The change log of a lawbook. It is about the lawbook and no part of it: it changes neither its version nor an answer. */
export const CHANGES_FILE = 'changes.yaml';

/** Newest first; empty where there is no change log. @throws LawbookError on a malformed file. */
export function loadChanges(dir: string = LAWBOOK_DIR): ChangeEntry[] {
  const { changes, problems } = readChanges(dir);
  if (problems.length > 0) throw new LawbookError(problems);
  return changes;
}

/**
 * As `loadChanges`, but never throws: what could be read, and all problems. Given the version of the lawbook, it warns
 * where the newest entry is for another: something changed and the readers have not been told.
 */
export function readChanges(dir: string, version?: string): { changes: ChangeEntry[]; problems: Problem[] } {
  const path = join(dir, CHANGES_FILE);
  const problems: Problem[] = [];
  const read = existsSync(path) ? readYaml(resolve(dir, '..'), path, changesFile, problems) : undefined;
  const changes = (read?.value.changes ?? []).toSorted((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0));
  const newest = changes[0];
  if (read !== undefined && version !== undefined && newest !== undefined && newest.version !== version) {
    const message = `the newest entry is for version ${newest.version}, the lawbook is ${version}: tell the readers what changed with lawbook diff --record`;
    problems.push({ level: 'warning', file: read.file, ...read.at(['changes']), path: '', message });
  }
  return { changes, problems };
}

/**
 * Puts an entry at the head of the change log; what stands in the file stays as it is. The file is replaced whole.
 * @throws Error where the entry or the file is malformed.
 */
export function recordChange(entry: ChangeEntry, dir: string = LAWBOOK_DIR): void {
  const path = join(dir, CHANGES_FILE);
  const before = existsSync(path) ? readFileSync(path, 'utf8') : 'changes:\n';
  const after = before.replace(/^changes:[ \t]*(\[\])?[ \t]*$/m, () => `changes:\n${entryText(changeEntry.parse(entry))}`.trimEnd());
  if (after === before) throw new Error(`${path} has no line "changes:" to put the entry under`);
  const half = `${path}.${process.pid}`;
  writeFileSync(half, after);
  renameSync(half, path);
  loadChanges(dir);
}

function entryText(e: ChangeEntry): string {
  const list = (name: string, items: readonly unknown[]): string =>
    items.length === 0 ? '' : `    ${name}:\n${items.map((x) => `      - ${flowText(x)}\n`).join('')}`;
  const facts = e.facts.map(({ id, kind, fields }) => (fields.length === 0 ? { id, kind } : { id, kind, fields }));
  return `  - version: ${flowText(e.version)}\n    on: ${e.on}\n    text: ${flowText(e.text)}\n    counts: ${flowText(e.counts)}\n${list('facts', facts)}${list('answers', e.answers)}`;
}
