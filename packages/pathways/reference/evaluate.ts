import type { Lawbook, PathwayId } from '@exhorto/lawbook';
import type { Yields } from '../src/answer.ts';
import type { Query } from '../src/query.ts';
import { domesticOrder } from './domestic-order.ts';
import { ownLaw as weighOwnLaw } from './own-law.ts';
import type { Scene, Target } from './scene.ts';
import { establishments, operators } from './targets.ts';
import type { Verdict } from './verdict.ts';
import { accountHolderConsent, orderMayFollow, voluntaryDisclosure } from './voluntary.ts';
import { waysBetween } from './ways.ts';

export interface ReferenceWay {
  id: PathwayId;
  instrument: string | null;
  target: { entity?: string; state: string };
  verdict: Verdict;
  yields: Yields;
}

/**
 * The slow, obvious evaluator: verdicts only, as MODEL.md reads, by going through the whole lawbook for every
 * question. It checks the engine and serves nobody else.
 */
export function reference(book: Lawbook, q: Query): ReferenceWay[] {
  const s: Scene = { book, q };
  return [...establishments(s).flatMap((t) => orders(s, t)), ...operators(s).flatMap((t) => [...orders(s, t), ...requests(s, t), ...between(s, t)])];
}

export function ownLaw(book: Lawbook, q: Query): { verdict: Verdict; competent: boolean | null } {
  const { verdict, competent } = weighOwnLaw({ book, q });
  return { verdict, competent };
}

function named(t: Target): ReferenceWay['target'] {
  return t.entity === undefined ? { state: t.state } : { entity: t.entity.id, state: t.state };
}

function orders(s: Scene, t: Target): ReferenceWay[] {
  if (s.q.measure === 'spontaneous-information') return [];
  return [{ id: 'domestic-order', instrument: null, target: named(t), verdict: domesticOrder(s, t), yields: given(s) }];
}

/** Requests to the provider itself, abroad. */
function requests(s: Scene, t: Target): ReferenceWay[] {
  if (t.state === s.q.from) return [];
  const { measure } = s.q;
  const stored = measure === 'subscriber' || measure === 'traffic-stored' || measure === 'content-stored';
  const ways: ReferenceWay[] = [];
  if (stored || measure === 'preservation' || measure === 'domain-registration') {
    const yields = given(s) === 'evidence' && orderMayFollow(s) ? 'information' : given(s);
    ways.push({ id: 'voluntary-disclosure', instrument: null, target: named(t), verdict: voluntaryDisclosure(s, t), yields });
  }
  if (stored) ways.push({ id: 'account-holder-consent', instrument: null, target: named(t), verdict: accountHolderConsent(s, t), yields: 'evidence' });
  return ways;
}

function between(s: Scene, t: Target): ReferenceWay[] {
  if (t.state === s.q.from) return [];
  return waysBetween(s, { from: s.q.from, to: t.state }, t).map((w) => ({ ...w, target: named(t) }));
}

function given(s: Scene): Yields {
  return s.q.measure === 'preservation' ? 'preservation' : 'evidence';
}
