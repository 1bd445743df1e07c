import { type Answer, ask, type Pathway, type Query, type Reason, type Verdict } from '@exhorto/pathways';
import type { View } from './view.ts';

/** The steps of the tour, in order: the address numbers them from 1. */
export const TOUR_STEPS = ['question', 'own', 'preserve', 'ways', 'reasons', 'sheet', 'gaps'] as const;
export type TourStepId = (typeof TOUR_STEPS)[number];

/** One case, three questions: whose account it is, that the logs be kept, and the logs. */
export interface TourCase {
  account: Answer;
  preserve: Answer;
  logs: Answer;
}

/** The case of the tour, answered by the law of today: nothing of an answer is written down. */
export function tourCase(v: View): TourCase {
  const asked = (holder: string, measure: Query['measure']): Answer =>
    ask(
      v.law,
      { on: v.today, from: 'CL', as: 'prosecutor', holder, measure, offence: 'illegal-access', urgency: 'ordinary', purpose: 'criminal', holds: [] },
      v.lang,
    );
  return { account: asked('provider:google', 'subscriber'), preserve: asked('state:NL', 'preservation'), logs: asked('state:NL', 'traffic-stored') };
}

/** Best first, as everywhere. */
const ORDER: readonly Verdict[] = ['open', 'conditional', 'unknown', 'closed'];

/** How many ways have each verdict; those that no way has are left out. */
export function verdictCounts(ways: readonly Pathway[]): { verdict: Verdict; count: number; first: Pathway }[] {
  return ORDER.flatMap((verdict) => {
    const found = ways.filter((p) => p.verdict === verdict);
    const first = found[0];
    return first === undefined ? [] : [{ verdict, count: found.length, first }];
  });
}

/** The way to show: the best that is not closed. */
export function bestLive(a: Answer): Pathway | undefined {
  return a.pathways.find((p) => p.verdict !== 'closed');
}

/** The first leaf of a tree that rests on a fact of the lawbook. */
export function firstLeaf(r: Reason): Reason | undefined {
  for (const child of r.children) {
    const found = firstLeaf(child);
    if (found !== undefined) return found;
  }
  return r.fact === undefined ? undefined : r;
}

/** The step that an address names: its place from 0; undefined where there is none. */
export function stepAt(text: string): number | undefined {
  return /^[1-9]\d?$/.test(text) && Number(text) <= TOUR_STEPS.length ? Number(text) - 1 : undefined;
}
