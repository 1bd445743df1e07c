import type { PathwayId, Provision } from '@exhorto/lawbook';
import type { Article } from './assistance.ts';
import { inForceBetween } from './participation.ts';
import type { Pair, Scene } from './scene.ts';

/** Every article of the lawbook that opens the way. */
export function articlesOf({ book }: Scene, way: PathwayId): Article[] {
  return book.instruments
    .flatMap((instrument) => instrument.provisions.map((provision) => ({ way, instrument, provision })))
    .filter(({ provision }) => provision.pathway === way);
}

/** An article that names no measures covers what its way covers. */
export function covers({ q }: Scene, { provision }: Article): boolean {
  return provision.measures.length === 0 || provision.measures.includes(q.measure);
}

export function articlesFor(s: Scene, way: PathwayId): Article[] {
  return articlesOf(s, way).filter((a) => covers(s, a));
}

export function isBetween({ instrument }: Article, { from, to }: Pair): boolean {
  return instrument.between !== undefined && from !== to && instrument.between.includes(from) && instrument.between.includes(to);
}

const TREATIES_OF_ASSISTANCE = ['bilateral', 'nassau', 'san-luis', 'central-american', 'caribbean'] as const;

/** The treaty of mutual assistance in force between the two that an article yields to, bilateral ones first. */
export function treatyInForce(s: Scene, pair: Pair): Provision | undefined {
  return TREATIES_OF_ASSISTANCE.flatMap((id) => articlesFor(s, id))
    .filter((a) => a.provision.measures.includes(s.q.measure))
    .filter((a) => a.provision.pathway !== 'bilateral' || isBetween(a, pair))
    .find((a) => inForceBetween(s, a.instrument, pair) === 'open')?.provision;
}
