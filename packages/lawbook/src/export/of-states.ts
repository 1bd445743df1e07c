import type { Lawbook, State, Union } from '../lawbook.ts';
import { type Column, column } from './table.ts';

/** A fact with the code of the state, or union, whose law it is. */
export type OfState<T> = T & { state: string };

export const STATE: Column<{ state: string }> = column('state', 'string', 'ISO 3166-1 alpha-2, or the code of a union', (x) => x.state, 'states');

/** The same part of the law of every state, each fact with its state. */
export function ofStates<T>(book: Lawbook, pick: (s: State) => readonly T[]): OfState<T>[] {
  return book.states.flatMap((s) => pick(s).map((x) => ({ ...x, state: s.state })));
}

/** The same part of the law of every state and then of every union. */
export function ofStatesAndUnions<T>(book: Lawbook, pick: (s: State | Union) => readonly T[]): OfState<T>[] {
  return [...ofStates(book, pick), ...book.unions.flatMap((u) => pick(u).map((x) => ({ ...x, state: u.union })))];
}
