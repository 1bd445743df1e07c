import type { PathwayId, Provision } from '@exhorto/lawbook';
import type { Article } from './assistance.ts';
import { inForceBetween } from './participation.ts';
import type { Pair, Scene } from './scene.ts';

/** Articles that open the way and cover the measure; an article that names no measures covers what the way covers. */
export function articlesFor({ book, q }: Scene, pathway: PathwayId): Article[] {
  return book.instruments
    .flatMap((instrument) => instrument.provisions.map((provision) => ({ instrument, provision })))
    .filter(({ provision }) => provision.pathway === pathway)
    .filter(({ provision }) => provision.measures.length === 0 || provision.measures.includes(q.measure));
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
