/** The four verdicts, worst first (MODEL, "The answer"). */
export const VERDICTS = ['closed', 'unknown', 'conditional', 'open'] as const;
export type Verdict = (typeof VERDICTS)[number];

const RANK: Readonly<Record<Verdict, number>> = { closed: 0, unknown: 1, conditional: 2, open: 3 };

export function rank(v: Verdict): number {
  return RANK[v];
}

/** `all` takes the worst. */
export function worst(a: Verdict, b: Verdict): Verdict {
  return RANK[a] <= RANK[b] ? a : b;
}

/** `any` takes the best. */
export function best(a: Verdict, b: Verdict): Verdict {
  return RANK[a] >= RANK[b] ? a : b;
}

/** `not` swaps open and closed and leaves the two in between. */
export function negate(v: Verdict): Verdict {
  if (v === 'open') return 'closed';
  if (v === 'closed') return 'open';
  return v;
}
