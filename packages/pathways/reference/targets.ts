import type { Entity } from '@exhorto/lawbook';
import { isWithin, type Scene, type Target } from './scene.ts';
import { possible } from './time.ts';

/** Does the entity serve users in the state? Undefined where the lawbook does not say. */
export function serves(s: Scene, e: Entity, state: string): boolean | undefined {
  if (e.serves === undefined) return undefined;
  return e.serves.some((place) => isWithin(s, state, place)) && !(e.except ?? []).some((place) => isWithin(s, state, place));
}

function entities(s: Scene, role: Entity['role']): Entity[] {
  return possible(
    s,
    s.book.providers.filter((p) => `provider:${p.id}` === s.q.holder).flatMap((p) => p.entities),
  ).filter((e) => e.role === role);
}

/** Who runs the service for the user, or for anybody where the question does not say where the user is. */
export function operators(s: Scene): Target[] {
  if (s.q.holder.startsWith('state:')) return [{ state: s.q.holder.replace('state:', '') }];
  const { userIn } = s.q;
  return entities(s, 'operator')
    .filter((e) => userIn === undefined || serves(s, e, userIn) !== false)
    .map((entity) => ({ entity, state: entity.state }));
}

/** Local companies that do not run the service: only an order at home reaches them. */
export function establishments(s: Scene): Target[] {
  return entities(s, 'establishment')
    .filter((e) => e.state === s.q.from)
    .map((entity) => ({ entity, state: entity.state }));
}
