import type { Entity, Lawbook } from '@exhorto/lawbook';
import type { Query } from '../src/query.ts';

/** One question against one lawbook. */
export interface Scene {
  book: Lawbook;
  q: Query;
}

export type Side = 'asker' | 'holder';

/** The two states of a request: the asker's and the one that is asked. */
export interface Pair {
  from: string;
  to: string;
}

export function offenceTerm({ book, q }: Scene): Lawbook['offences'][number] | undefined {
  return book.offences.find((o) => o.id === q.offence);
}

/** An offence of expression, unless the asker says that there is a threat or incitement to violence. */
export function isSpeech(s: Scene): boolean {
  return offenceTerm(s)?.speech === true && !s.q.holds.includes('threat-or-incitement');
}

/** Is the state this one, or a member of this group on that day? `*` is everyone. */
export function isWithin({ book, q }: Scene, state: string, place: string): boolean {
  if (place === '*' || place === state) return true;
  return book.groups
    .filter((g) => g.group === place)
    .flatMap((g) => g.members)
    .filter((m) => m.state === state)
    .some((m) => (m.from ?? '0000') <= q.on && q.on < (m.to ?? '9999'));
}

/** A part that names measures counts for those only. */
export function isFor(s: Scene, part: { measures?: readonly string[] | undefined }): boolean {
  return part.measures === undefined || part.measures.includes(s.q.measure);
}

export function isOutsideCriminalJustice({ q }: Scene): boolean {
  return q.as === 'csirt' || q.as === 'administrative' || q.as === 'defence';
}

/** The one who is asked: an entity of a listed provider, or "a provider established in" a state. */
export interface Target {
  entity?: Entity;
  state: string;
}
