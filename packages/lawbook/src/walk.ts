import type { AnyFact, Lawbook } from './lawbook.ts';

/** Every fact of a lawbook, parts included, with the keys that lead to it. */
export function* factsOf(lawbook: Lawbook): Generator<AnyFact> {
  yield* walk([lawbook.states, lawbook.unions, lawbook.instruments, lawbook.providers, lawbook.offences, lawbook.concepts, lawbook.groups]);
}

function* walk(value: unknown): Generator<AnyFact> {
  if (Array.isArray(value)) {
    for (const v of value) yield* walk(v);
    return;
  }
  if (value === null || typeof value !== 'object') return;
  if ('id' in value && 'pinpoint' in value) yield value as AnyFact;
  for (const v of Object.values(value)) if (v !== null && typeof v === 'object') yield* walk(v);
}
