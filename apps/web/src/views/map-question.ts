import type { Instrument, Law } from '@exhorto/lawbook';
import type { FieldProblem } from '@exhorto/pathways';
import { readAddress } from './address.ts';
import { href, type View } from './view.ts';

export const MAP_VIEWS = ['americas', 'world'] as const;
export type MapView = (typeof MAP_VIEWS)[number];

/** What the map shows, as its address says. */
export interface MapQuestion {
  instrument: Instrument;
  on: string;
  view: MapView;
}

const FIRST = 'budapest';

/** Reads the address; what cannot be read is named and left at its default. */
export function readMap(law: Law, params: URLSearchParams, today: string): { question: MapQuestion; problems: FieldProblem[] } {
  const a = readAddress(params);
  const instruments = mappable(law);
  const of = (id: string): Instrument | undefined => instruments.find((i) => i.id === id);
  const question = {
    instrument: a.find('instrument', of, 'is not an instrument whose participation is known') ?? (of(FIRST) as Instrument),
    on: a.day('on', today),
    view: a.one('view', MAP_VIEWS),
  };
  return { question, problems: a.problems };
}

/** Instruments that say who takes part in them, and are open to more than two. */
export function mappable(law: Law): Instrument[] {
  return law.book.instruments.filter((i) => i.participation.length > 0 && i.between === undefined && i.kind !== 'bilateral-treaty');
}

/** The address of a map: `/map`, `/map.svg`, `/map.png`, `/map.csv` take the same parameters. */
export function mapHref(v: Pick<View, 'lang'>, q: MapQuestion, file = '/map'): string {
  const params = new URLSearchParams({ instrument: q.instrument.id, on: q.on });
  if (q.view !== MAP_VIEWS[0]) params.set('view', q.view);
  return href(v, `${file}?${params}`);
}
