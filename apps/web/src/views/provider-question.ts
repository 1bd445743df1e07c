import { ASKERS, type Asker, type Law } from '@exhorto/lawbook';
import type { FieldProblem } from '@exhorto/pathways';
import { readAddress } from './address.ts';

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
  const a = readAddress(params);
  const from = a.state('from', law);
  const counted = a.state('state', law);
  return {
    question: {
      from,
      as: a.one('as', ASKERS, 'prosecutor'),
      offence: a.find('offence', (x) => law.offence(x)?.id) ?? TYPICAL_OFFENCE,
      // An empty `state` asks for all of them together.
      counted: params.has('state') ? counted : from,
    },
    problems: a.problems,
  };
}
