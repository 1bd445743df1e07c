/** The four verdicts, worst first; `all` takes the worst, `any` the best, `not` swaps open and closed (MODEL, "The answer"). */
export type Verdict = 'closed' | 'unknown' | 'conditional' | 'open';

const WORST_FIRST: readonly Verdict[] = ['closed', 'unknown', 'conditional', 'open'];

export function all(...verdicts: Verdict[]): Verdict {
  return WORST_FIRST.find((v) => verdicts.includes(v)) ?? 'open';
}

export function any(...verdicts: Verdict[]): Verdict {
  return WORST_FIRST.findLast((v) => verdicts.includes(v)) ?? 'closed';
}

export function not(verdict: Verdict): Verdict {
  return verdict === 'open' ? 'closed' : verdict === 'closed' ? 'open' : verdict;
}

/** What somebody is free to refuse, or what the case may still show, is at best conditional. */
export function atBestConditional(verdict: Verdict): Verdict {
  return all(verdict, 'conditional');
}

export function rank(verdict: Verdict): number {
  return WORST_FIRST.indexOf(verdict);
}
