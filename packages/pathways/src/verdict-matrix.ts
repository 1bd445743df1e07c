import type { Law } from '@exhorto/lawbook';
import { type BestWay, bestWays } from './ask.ts';
import type { Query } from './query.ts';
import { rank } from './verdict.ts';

/** One question put by every asker to every state that could be asked: `rows[i][j]` is `askers[i]` asking `states[j]`. */
export interface VerdictMatrix {
  askers: readonly string[];
  states: readonly string[];
  /** null: a state does not ask itself. */
  rows: (BestWay | null)[][];
}

/** The best way from each asker to "a provider established in" each state. */
export function verdictMatrix(law: Law, query: Omit<Query, 'from' | 'holder'>, askers: readonly string[], states: readonly string[]): VerdictMatrix {
  const rows = askers.map((from) => {
    const others = states.filter((s) => s !== from);
    const found = new Map(bestWays(law, { ...query, from }, others).map((way, i) => [others[i] as string, way]));
    return states.map((s) => found.get(s) ?? null);
  });
  return { askers, states, rows };
}

/** How two matrices of the same askers and states differ, cell by cell: better, worse, or the same verdict. */
export function compareMatrices(before: VerdictMatrix, after: VerdictMatrix): { better: number; worse: number } {
  let better = 0;
  let worse = 0;
  for (const [i, row] of after.rows.entries())
    for (const [j, cell] of row.entries()) {
      const was = before.rows[i]?.[j];
      if (cell === null || was == null) continue;
      const d = rank(cell.verdict) - rank(was.verdict);
      if (d > 0) better++;
      if (d < 0) worse++;
    }
  return { better, worse };
}
