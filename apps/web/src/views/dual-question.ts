import type { Law } from '@exhorto/lawbook';
import type { FieldProblem } from '@exhorto/pathways';
import { readAddress } from './address.ts';
import { href, type View } from './view.ts';

/** Two states and an offence, on a day. */
export interface DualQuestion {
  from: string;
  to: string;
  offence: string;
  on: string;
}

/** What is compared before anything was chosen. */
const FIRST = { from: 'CO', to: 'CL', offence: 'illegal-access' } as const;

/** Reads the address; what cannot be read is named and left at its default. */
export function readDual(law: Law, params: URLSearchParams, today: string): { question: DualQuestion; problems: FieldProblem[] } {
  const a = readAddress(params);
  const ids = law.book.offences.map((o) => o.id);
  const question = {
    from: a.state('from', law) ?? FIRST.from,
    to: a.state('to', law) ?? FIRST.to,
    offence: a.one('offence', ids, FIRST.offence),
    on: a.day('on', today),
  };
  return { question, problems: a.problems };
}

/** The address of the comparison of two states. */
export function dualHref(v: Pick<View, 'lang'>, { from, to, offence, on }: DualQuestion): string {
  return href(v, `/terms/dual?${new URLSearchParams({ from, to, offence, on })}`);
}
