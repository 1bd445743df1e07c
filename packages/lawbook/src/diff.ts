import type { AnyFact, Lawbook } from './lawbook.ts';
import { factsOf } from './walk.ts';

export interface FactChange {
  id: string;
  kind: 'added' | 'removed' | 'changed';
  /** Names of the fields that differ, for `changed`. */
  fields: string[];
}

/** What changed from one lawbook to another, fact by fact, sorted by id. */
export function diffLawbooks(a: Lawbook, b: Lawbook): FactChange[] {
  const before = byId(a);
  const after = byId(b);
  const changes: FactChange[] = [];
  for (const [id, x] of before) {
    const y = after.get(id);
    if (y === undefined) changes.push({ id, kind: 'removed', fields: [] });
    else {
      const fields = fieldsThatDiffer(x, y);
      if (fields.length > 0) changes.push({ id, kind: 'changed', fields });
    }
  }
  for (const id of after.keys()) if (!before.has(id)) changes.push({ id, kind: 'added', fields: [] });
  return changes.sort((x, y) => (x.id < y.id ? -1 : 1));
}

function byId(book: Lawbook): Map<string, AnyFact> {
  return new Map([...factsOf(book)].map((f) => [f.id, f]));
}

function fieldsThatDiffer(a: AnyFact, b: AnyFact): string[] {
  const x = a as unknown as Record<string, unknown>;
  const y = b as unknown as Record<string, unknown>;
  return [...new Set([...Object.keys(x), ...Object.keys(y)])].filter((k) => JSON.stringify(x[k]) !== JSON.stringify(y[k])).sort();
}
