import type { Law } from '@exhorto/lawbook';
import { type FieldProblem, isDate } from '@exhorto/pathways';

/** Reads an address value by value; what cannot be read is named among the problems and left at its default. */
export interface AddressReader {
  problems: FieldProblem[];
  /** One of these values; the first where none is given. */
  one<T extends string>(name: string, values: readonly T[], fallback?: T): T;
  /** Values given once or many times, or with commas; of these only. */
  some<T extends string>(name: string, values: readonly T[]): T[];
  day(name: string, today: string): string;
  state(name: string, law: Law, fallback: string): string;
}

export function readAddress(params: URLSearchParams): AddressReader {
  const problems: FieldProblem[] = [];
  const unknown = (field: string, value: string): void => {
    problems.push({ field, value, code: 'unknown-value', message: `"${value}" is not known` });
  };
  return {
    problems,
    one(name, values, fallback = values[0] as (typeof values)[number]) {
      const value = params.get(name) ?? '';
      const found = values.find((x) => x === value);
      if (value !== '' && found === undefined) unknown(name, value);
      return found ?? fallback;
    },
    some(name, values) {
      const given = [...new Set(params.getAll(name).flatMap((x) => x.split(',')))].filter((x) => x !== '');
      return given.flatMap((value) => {
        const found = values.find((x) => x === value);
        if (found === undefined) unknown(name, value);
        return found ?? [];
      });
    },
    day(name, today) {
      const value = params.get(name) ?? '';
      if (value === '' || isDate(value)) return value || today;
      problems.push({ field: name, value, code: 'not-a-date', message: `"${value}" is not a date; write 2026-11-23` });
      return today;
    },
    state(name, law, fallback) {
      const value = params.get(name) ?? '';
      if (value === '' || law.isState(value)) return value || fallback;
      unknown(name, value);
      return fallback;
    },
  };
}
