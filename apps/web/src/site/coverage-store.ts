import type { Law } from '@exhorto/lawbook';
import { type HelpsMost, helpsMostInSteps, type Matrix, usualMatrix } from '@exhorto/pathways';
import { type KnownToday, knownToday } from './known-today.ts';

/** Milliseconds of work, then of rest: nobody else waits longer than the first. */
const WORK_MS = 25;
const REST_MS = 15;

/**
 * What is known today of one lawbook, with what would help most. The thousands of questions behind that are asked in
 * slices, so that the server goes on answering others.
 */
export function coverageStore(law: Law, today: () => string, matrixOn: (law: Law, on: string) => Matrix = usualMatrix): () => KnownToday {
  return knownToday(law, today, (known, day, stale) => inSlices(known, helpsMostInSteps(law, matrixOn(law, day)), stale));
}

function inSlices(known: KnownToday, steps: Generator<number, HelpsMost, void>, stale: () => boolean): void {
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
