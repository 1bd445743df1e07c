import type { Law } from '@exhorto/lawbook';
import { loadScenarios } from '@exhorto/lawbook/scenarios';
import { type Query, readQuestion } from '@exhorto/pathways';

/** The day asked about where a question names none: a fixed one, so that two runs ask the same. */
export const TODAY = '2026-11-23';

/** Every question of the lawyers' scenarios: real cases, not ones made up to be fast. */
export function scenarioQuestions(law: Law): Query[] {
  return loadScenarios().flatMap((s) => {
    const { query } = readQuestion(law, s.ask ?? {}, TODAY);
    return query === undefined ? [] : [query];
  });
}

/** Every n-th of a list. */
export function every<T>(n: number, list: readonly T[]): T[] {
  return list.filter((_, i) => i % n === 0);
}
