import type { Instrument, Law } from '@exhorto/lawbook';
import { type FieldProblem, isDate } from '@exhorto/pathways';
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
  const problems: FieldProblem[] = [];
  const instruments = mappable(law);
  const asked = params.get('instrument') || FIRST;
  const instrument = instruments.find((i) => i.id === asked);
  if (instrument === undefined)
    problems.push({
      field: 'instrument',
      value: asked,
      code: 'unknown-value',
      message: `"${asked}" is not an instrument whose participation is known`,
      allowed: instruments.map((i) => i.id),
    });
  const day = params.get('on') || today;
  if (!isDate(day)) problems.push({ field: 'on', value: day, code: 'not-a-date', message: `"${day}" is not a date; write 2026-11-23` });
  const seen = params.get('view') || MAP_VIEWS[0];
  const view = MAP_VIEWS.find((x) => x === seen);
  if (view === undefined) problems.push({ field: 'view', value: seen, code: 'unknown-value', message: `"${seen}" is not known`, allowed: MAP_VIEWS });
  return {
    question: {
      instrument: instrument ?? (instruments.find((i) => i.id === FIRST) as Instrument),
      on: isDate(day) ? day : today,
      view: view ?? MAP_VIEWS[0],
    },
    problems,
  };
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
