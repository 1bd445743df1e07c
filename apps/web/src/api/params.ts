import type { FieldProblem } from '@exhorto/pathways';

/** What a parameter of an address may be. */
export interface Param {
  required?: boolean;
  /** May be given more than once. */
  many?: boolean;
  /** The values it can have, where they can be listed. */
  allowed?: readonly string[];
  /** What is wrong with a value, where they cannot. */
  wrong?: (value: string) => Pick<FieldProblem, 'code' | 'message'> | undefined;
}

/** Reads parameters by name: what is unknown, missing or not allowed is a problem that names what is. */
export function readParams<Name extends string>(
  params: URLSearchParams,
  spec: Readonly<Record<Name, Param>>,
): { values: Readonly<Record<Name, readonly string[]>>; problems: FieldProblem[] } {
  const names = Object.keys(spec) as Name[];
  const values = Object.fromEntries(names.map((n) => [n, [...new Set(params.getAll(n))]])) as Record<Name, string[]>;
  const unknown = [...new Set(params.keys())].filter((n) => !(n in spec));
  const problems: FieldProblem[] = unknown.map((field) => ({
    field,
    value: params.get(field),
    code: 'unknown-field',
    message: `${field} is not a field: ${names.join(', ')} are`,
    allowed: names,
  }));
  for (const name of names) problems.push(...problemsOf(name, spec[name], values[name]));
  return { values, problems };
}

function problemsOf(field: string, { required, many, allowed, wrong }: Param, given: readonly string[]): FieldProblem[] {
  const listed = allowed === undefined ? {} : { allowed };
  if (given.length === 0) return required === true ? [{ field, value: null, code: 'required', message: `${field} is required`, ...listed }] : [];
  if (many !== true && given.length > 1) return [{ field, value: given, code: 'unknown-value', message: `${field}: give it once`, ...listed }];
  return given.flatMap((value): FieldProblem[] => {
    if (allowed !== undefined && !allowed.includes(value))
      return [{ field, value, code: 'unknown-value', message: `${field}: "${value}" is not known`, allowed }];
    const problem = wrong?.(value);
    return problem === undefined ? [] : [{ field, value, ...problem }];
  });
}
