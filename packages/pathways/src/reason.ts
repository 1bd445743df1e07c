import type { Seen } from '@exhorto/lawbook';
import { best, negate, type Verdict, worst } from './verdict.ts';

/** A fact of the case that would decide: an input of the question, or somebody who is free to refuse. */
export interface Condition {
  /** The input of the question that decides it. */
  input?: string;
  /** The value of that input that satisfies it. */
  value?: string | number | boolean;
  /** Who decides, where there is no input: provider, requested-state, court. */
  decides?: 'provider' | 'requested-state' | 'court';
  text: string;
}

/** A fact of law that the lawbook lacks: the id that the fact would have. */
export interface Slot {
  slot: string;
  text: string;
}

/** A node of the tree of reasons. A leaf is a fact, a condition or an unknown (MODEL, "because"). */
export interface Reason {
  verdict: Verdict;
  text: string;
  fact?: string;
  source?: string;
  pinpoint?: string;
  seen?: Seen;
  asOf?: string;
  condition?: Condition;
  slot?: Slot;
  /** What the facts of a request must show for this to hold. */
  show?: string;
  op?: 'all' | 'any' | 'not';
  children: Reason[];
}

interface FactLike {
  id: string;
  source?: string | undefined;
  pinpoint: string;
  seen?: Seen | undefined;
  asOf?: string | undefined;
}

const NO_CHILDREN: Reason[] = [];

/** A leaf that rests on a fact of the lawbook. */
export function factReason(verdict: Verdict, text: string, fact: FactLike): Reason {
  const r: Reason = { verdict, text, fact: fact.id, pinpoint: fact.pinpoint, children: NO_CHILDREN };
  if (fact.source !== undefined) r.source = fact.source;
  if (fact.seen !== undefined) r.seen = fact.seen;
  if (fact.asOf !== undefined) r.asOf = fact.asOf;
  return r;
}

/** A leaf that says something of the question itself. */
export function plainReason(verdict: Verdict, text: string): Reason {
  return { verdict, text, children: NO_CHILDREN };
}

/** A leaf that a fact of the case decides; it may rest on the fact of law that sets the condition. */
export function conditionReason(condition: Condition, fact?: FactLike): Reason {
  const r: Reason = fact === undefined ? plainReason('conditional', condition.text) : factReason('conditional', condition.text, fact);
  r.condition = condition;
  return r;
}

/** `all`: the worst of its children; open without any. */
export function all(text: string, children: Reason[]): Reason {
  let verdict: Verdict = 'open';
  for (const c of children) verdict = worst(verdict, c.verdict);
  return { verdict, text, op: 'all', children };
}

/** `any`: the best of its children; closed without any. */
export function any(text: string, children: Reason[]): Reason {
  let verdict: Verdict = 'closed';
  for (const c of children) verdict = best(verdict, c.verdict);
  return { verdict, text, op: 'any', children };
}

export function not(text: string, child: Reason): Reason {
  return { verdict: negate(child.verdict), text, op: 'not', children: [child] };
}

/** As firmly as the better of two. */
function firmer(a: Seen | null, b: Seen | null): Seen | null {
  if (a === 'text' || b === 'text') return 'text';
  return a ?? b;
}

/** As firmly as the weaker of two that both count. */
function weaker(a: Seen | null, b: Seen | null): Seen | null {
  if (a === 'secondary' || b === 'secondary') return 'secondary';
  return a ?? b;
}

/**
 * How firmly a verdict is known: within one proof the weakest `seen`, among sufficient proofs the best.
 * Closed by several facts of an `all`, each closes alone: the best counts. null = it rests on no fact of the lawbook.
 */
export function strength(r: Reason): Seen | null {
  if (r.children.length === 0) return r.seen ?? null;
  if (r.op === 'not') return r.children.reduce<Seen | null>((s, c) => weaker(s, strength(c)), r.seen ?? null);
  const oneIsEnough = r.op === 'all' ? r.verdict === 'closed' : r.verdict !== 'closed';
  let result: Seen | null = null;
  let first = true;
  for (const c of r.children) {
    if (oneIsEnough && c.verdict !== r.verdict) continue;
    const s = strength(c);
    result = first ? s : oneIsEnough ? firmer(result, s) : weaker(result, s);
    first = false;
  }
  return r.seen === undefined ? result : weaker(result, r.seen);
}

/** Calls `visit` with every missing fact among the leaves, in reading order. */
export function eachSlot(r: Reason, visit: (slot: Slot) => void): void {
  if (r.children.length > 0) for (const c of r.children) eachSlot(c, visit);
  else if (r.slot !== undefined) visit(r.slot);
}

/** Ids of every fact in the tree, each once. */
export function factsIn(r: Reason, ids: string[] = []): string[] {
  if (r.fact !== undefined && !ids.includes(r.fact)) ids.push(r.fact);
  for (const c of r.children) factsIn(c, ids);
  return ids;
}

/** The leaf that decides a closed, unknown or conditional verdict: the first that has it. */
export function deciding(r: Reason): Reason {
  if (r.op === 'not') return r;
  const child = r.children.find((c) => c.verdict === r.verdict);
  return child === undefined ? r : deciding(child);
}
