import type { FieldProblem } from '@exhorto/pathways';
import { readAddress } from './address.ts';

export const PARTY_ORDERS = ['name', 'date'] as const;
export type PartyOrder = (typeof PARTY_ORDERS)[number];

/** On which day the page of an instrument says who is party, and in which order. */
export interface InstrumentQuestion {
  on: string;
  order: PartyOrder;
}

/** Reads the address of an instrument's page; what cannot be read is named and left at its default. */
export function readInstrument(params: URLSearchParams, today: string): { question: InstrumentQuestion; problems: FieldProblem[] } {
  const a = readAddress(params);
  return { question: { on: a.day('on', today), order: a.one('order', PARTY_ORDERS) }, problems: a.problems };
}
