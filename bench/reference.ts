import { existsSync } from 'node:fs';
import type { Lawbook } from '@exhorto/lawbook';
import type { Query } from '@exhorto/pathways';

type Reference = (book: Lawbook, q: Query) => { verdict: string }[];

/** The slow reference evaluator: verdicts only, no explanation, through the whole lawbook for every question. */
export async function referenceEvaluator(): Promise<Reference | undefined> {
  const file = new URL('../packages/pathways/reference/evaluate.ts', import.meta.url);
  if (!existsSync(file)) return undefined;
  return ((await import(file.href)) as { reference: Reference }).reference;
}
