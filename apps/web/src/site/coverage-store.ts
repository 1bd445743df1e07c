import type { Law } from '@exhorto/lawbook';
import { type Coverage, coverage } from '@exhorto/lawbook/coverage';
import { type HelpsMost, helpsMostInSteps, type Matrix, usualMatrix } from '@exhorto/pathways';

/** What is known, at once; what would help most, once it has been worked out. */
export interface KnownToday {
  coverage: Coverage;
  helps: HelpsMost | undefined;
  /** How much of `helps` is done, 0 to 1; undefined where it is not worked out (on a device). */
  done: number | undefined;
}

/** Milliseconds of work, then of rest: nobody else waits longer than the first. */
const WORK_MS = 25;
const REST_MS = 15;

/**
 * The coverage of one lawbook, made at the first call of a day and kept. The thousands of questions behind "what would
 * help most" are asked in slices, so that the server goes on answering others.
 */
export function coverageStore(law: Law, today: () => string, matrixOn: (law: Law, on: string) => Matrix = usualMatrix): () => KnownToday {
  let kept: { day: string; known: KnownToday } | undefined;
  return () => {
    const day = today();
    if (kept?.day !== day) {
      const known: KnownToday = { coverage: coverage(law.book, day), helps: undefined, done: 0 };
      kept = { day, known };
      workOut(known, helpsMostInSteps(law, matrixOn(law, day)), () => kept?.known !== known);
    }
    return kept.known;
  };
}

/** `stale`: a new day has begun, and nobody will read this one. */
function workOut(known: KnownToday, steps: Generator<number, HelpsMost, void>, stale: () => boolean): void {
  const slice = (): void => {
    if (stale()) return;
    const until = performance.now() + WORK_MS;
    while (performance.now() < until) {
      const { done, value } = steps.next();
      if (done === true) {
        known.helps = value;
        known.done = 1;
        return;
      }
      known.done = value;
    }
    rest();
  };
  const rest = (): void => {
    const timer = setTimeout(slice, REST_MS);
    if (typeof timer === 'object') timer.unref();
  };
  rest();
}
