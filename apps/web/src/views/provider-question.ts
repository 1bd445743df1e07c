import { ASKERS, type Asker, type Law } from '@exhorto/lawbook';
import type { FieldProblem } from '@exhorto/pathways';

/** Who would ask the provider, and about which offence; one that computer crime laws share, where none is named. */
export interface ProviderQuestion {
  /** undefined: no state was chosen yet. */
  from: string | undefined;
  as: Asker;
  offence: string;
  /** The state whose requests the figures count; that of the asker where the address does not say. */
  counted: string | undefined;
}

export const TYPICAL_OFFENCE = 'illegal-access';

/** Reads the address of a provider's page; what cannot be read is named and left at its default. */
export function readProvider(law: Law, params: URLSearchParams): { question: ProviderQuestion; problems: FieldProblem[] } {
  const problems: FieldProblem[] = [];
  const read = <T extends string>(field: string, known: (x: string) => T | undefined): T | undefined => {
    const value = params.get(field) || undefined;
    const found = value === undefined ? undefined : known(value);
    if (value !== undefined && found === undefined) problems.push({ field, value, code: 'unknown-value', message: `"${value}" is not known` });
    return found;
  };
  const state = (x: string): string | undefined => (law.isState(x) ? x : undefined);
  const from = read('from', state);
  const counted = read('state', state);
  return {
    question: {
      from,
      as: read('as', (x) => ASKERS.find((a) => a === x)) ?? 'prosecutor',
      offence: read('offence', (x) => law.offence(x)?.id) ?? TYPICAL_OFFENCE,
      // An empty `state` asks for all of them together.
      counted: params.has('state') ? counted : from,
    },
    problems,
  };
}
