import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { type Document, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import type { Problem } from './problem.ts';

/** One YAML file, parsed and checked against its schema, that still knows where each value stands. */
export interface ReadFile<T> {
  file: string;
  value: T;
  at(path: readonly PropertyKey[]): { line: number; column: number };
}

/** Every `.yaml` file below `dir` (absolute paths, sorted); empty where the folder does not exist. */
export function yamlFilesIn(dir: string): string[] {
  if (!existsSync(dir)) return [];
  return readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => join(dir, name));
}

/** Reads and validates one file; problems are pushed with line and column, and undefined is returned. */
export function readYaml<S extends z.ZodType>(root: string, path: string, schema: S, problems: Problem[]): ReadFile<z.output<S>> | undefined {
  const file = relative(root, path);
  const lines = new LineCounter();
  const doc = parseDocument(readFileSync(path, 'utf8'), { lineCounter: lines, uniqueKeys: true });
  if (doc.errors.length > 0) {
    for (const e of doc.errors) {
      const pos = lines.linePos(e.pos[0]);
      problems.push({ level: 'error', file, line: pos.line, column: pos.col, path: '', message: `not valid YAML: ${firstLine(e.message)}` });
    }
    return undefined;
  }
  const at = (where: readonly PropertyKey[]): { line: number; column: number } => position(doc, lines, where);
  const parsed = schema.safeParse(doc.toJS());
  if (parsed.success) return { file, value: parsed.data, at };
  for (const issue of flatten(parsed.error.issues)) {
    problems.push({ level: 'error', file, ...at(issue.path), path: pathText(issue.path), message: issue.message });
  }
  return undefined;
}

interface FlatIssue {
  path: PropertyKey[];
  message: string;
}

/** A union's issue says only "invalid input": take the branch that came furthest. */
function flatten(issues: readonly z.core.$ZodIssue[], prefix: readonly PropertyKey[] = []): FlatIssue[] {
  return issues.flatMap((issue) => {
    const path = [...prefix, ...issue.path];
    if (issue.code === 'invalid_union' && issue.errors.length > 0) {
      const best = issue.errors.map((e) => flatten(e, path)).reduce((a, b) => (depth(b) > depth(a) ? b : a));
      if (depth(best) > path.length) return best;
      return [{ path, message: 'does not have any of the allowed forms (see the schema)' }];
    }
    return [{ path, message: issue.message }];
  });
}

function depth(issues: readonly FlatIssue[]): number {
  return Math.max(0, ...issues.map((i) => i.path.length));
}

function position(doc: Document, lines: LineCounter, path: readonly PropertyKey[]): { line: number; column: number } {
  let node: unknown = doc.contents;
  let offset = 0;
  for (const key of path) {
    if (isMap(node)) {
      const pair = node.items.find((p) => isScalar(p.key) && String(p.key.value) === String(key));
      if (pair === undefined) break;
      if (isNode(pair.key) && pair.key.range) offset = pair.key.range[0];
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(key)];
      if (isNode(node) && node.range) offset = node.range[0];
    } else break;
  }
  const pos = lines.linePos(offset);
  return { line: pos.line, column: pos.col };
}

function pathText(path: readonly PropertyKey[]): string {
  return path
    .map((p) => (typeof p === 'number' ? `[${p}]` : `.${String(p)}`))
    .join('')
    .replace(/^\./, '');
}

function firstLine(s: string): string {
  return s.split('\n')[0] ?? s;
}
