import type { Law } from '@exhorto/lawbook';
import { type FieldProblem, isDate } from '@exhorto/pathways';

/** Reads an address value by value; what cannot be read is named among the problems and left at its default. */
export interface AddressReader {
  problems: FieldProblem[];
  /** The value without spaces around it; undefined where none is given. */
  given(name: string): string | undefined;
  /** What stands for the value; undefined where none is given or known. `says`: why a value is refused. */
  find<T>(name: string, look: (value: string) => T | undefined, says?: string): T | undefined;
  /** One of these values; the first where none is given. */
  one<T extends string>(name: string, values: readonly T[], fallback?: T): T;
  /** Values given once or many times, or with commas; of these only. */
  some<T extends string>(name: string, values: readonly T[]): T[];
  day<F extends string | undefined>(name: string, fallback: F): string | F;
  state(name: string, law: Law): string | undefined;
  stateOrUnion(name: string, law: Law): string | undefined;
}

export function readAddress(params: URLSearchParams): AddressReader {
  const problems: FieldProblem[] = [];
  const refuse = (field: string, value: string, says: string, code: FieldProblem['code'] = 'unknown-value'): undefined => {
    problems.push({ field, value, code, message: `"${value}" ${says}` });
  };
  const given = (name: string): string | undefined => params.get(name)?.trim() || undefined;
  const find: AddressReader['find'] = (name, look, says = 'is not known') => {
    const value = given(name);
    return value === undefined ? undefined : (look(value) ?? refuse(name, value, says));
  };
  return {
    problems,
    given,
    find,
    one: (name, values, fallback = values[0] as (typeof values)[number]) => find(name, (value) => values.find((x) => x === value)) ?? fallback,
    some(name, values) {
      const all = [...new Set(params.getAll(name).flatMap((x) => x.split(',')))].filter((x) => x !== '');
      return all.flatMap((value) => values.find((x) => x === value) ?? refuse(name, value, 'is not known') ?? []);
    },
    day(name, fallback) {
      const value = given(name);
      if (value === undefined || isDate(value)) return value ?? fallback;
      return refuse(name, value, 'is not a date; write 2026-11-23', 'not-a-date') ?? fallback;
    },
    stateOrUnion: (name, law) => find(name, (value) => (law.isState(value) || law.union(value) !== undefined ? value : undefined)),
    state: (name, law) => find(name, (value) => (law.isState(value) ? value : undefined), 'is not a state of the lawbook'),
  };
}
