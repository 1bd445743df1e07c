import { type FieldProblem, isDate } from '@exhorto/pathways';

export const PARTY_ORDERS = ['name', 'date'] as const;
export type PartyOrder = (typeof PARTY_ORDERS)[number];

/** On which day the page of an instrument says who is party, and in which order. */
export interface InstrumentQuestion {
  on: string;
  order: PartyOrder;
}

/** Reads the address of an instrument's page; what cannot be read is named and left at its default. */
export function readInstrument(params: URLSearchParams, today: string): { question: InstrumentQuestion; problems: FieldProblem[] } {
  const problems: FieldProblem[] = [];
  const on = params.get('on') || today;
  if (!isDate(on)) problems.push({ field: 'on', value: on, code: 'not-a-date', message: `"${on}" is not a date; write 2026-11-23` });
  const wanted = params.get('order') || PARTY_ORDERS[0];
  const order = PARTY_ORDERS.find((x) => x === wanted);
  if (order === undefined) problems.push({ field: 'order', value: wanted, code: 'unknown-value', message: `"${wanted}" is not known`, allowed: PARTY_ORDERS });
  return { question: { on: isDate(on) ? on : today, order: order ?? PARTY_ORDERS[0] }, problems };
}
