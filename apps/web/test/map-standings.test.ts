import { type Instrument, indexLawbook } from '@exhorto/lawbook';
import { loadLawbook } from '@exhorto/lawbook/load';
import { describe, expect, it } from 'vitest';
import { chartOf } from '../src/server/map-shapes.ts';
import { CHARTS } from '../src/views/chart.ts';
import { mappable, readMap } from '../src/views/map-question.ts';
import { standingsOf, yearsOn } from '../src/views/map-standings.ts';

const law = indexLawbook(loadLawbook().lawbook);
const TODAY = '2026-11-26';
const of = (id: string, view: 'americas' | 'world' = 'americas', on = TODAY) =>
  standingsOf(law, { instrument: law.instrument(id) as Instrument, on, view }, TODAY);

describe('the years', () => {
  it('begin the year before the first joined and say who joined', () => {
    const { years } = of('budapest');
    expect(years[0]).toMatchObject({ year: 2006, parties: 0, joined: [] });
    expect(years.find((y) => y.year === 2017)).toMatchObject({ on: '2017-12-31', joined: ['CL'] });
    expect(years.at(-1)).toMatchObject({ year: 2026, on: TODAY });
  });

  it('never begin before 1992', () => {
    expect(of('iccpr').years[0]).toMatchObject({ year: 1992, on: '1992-12-31' });
  });

  it('are left out where no day of joining is known, and name those that are undated where some are', () => {
    expect(of('interpol').years).toEqual([]);
    expect(of('budapest').undated).toEqual(['EC']);
  });

  it('count on their day what the map of that day counts', () => {
    for (const year of of('budapest', 'world').years) expect(of('budapest', 'world', year.on).count.party, year.on).toBe(year.parties);
  });
});

it('moves a day by years', () => {
  expect(yearsOn('2026-11-26', -1)).toBe('2025-11-26');
  expect(yearsOn('2024-02-29', 1)).toBe('2025-02-28');
});

it('offers every instrument with participation that is not bilateral', () => {
  const ids = mappable(law).map((i) => i.id);
  expect(ids).toContain('nassau');
  expect(mappable(law).every((i) => i.kind !== 'bilateral-treaty')).toBe(true);
  expect(readMap(law, new URLSearchParams('instrument=bilateral-ch-ec'), TODAY).problems.map((p) => p.field)).toEqual(['instrument']);
});

describe('the charts', () => {
  const codes = (name: (typeof CHARTS)[number]) => new Set(chartOf(name).shapes.map((s) => s.code));

  it('hold every state of the lawbook between them', () => {
    const world = codes('world');
    expect(law.book.stateTerms.map((t) => t.state).filter((s) => !world.has(s))).toEqual([]);
    const americas = codes('americas');
    expect(law.book.stateTerms.filter((t) => t.americas && !americas.has(t.state)).map((t) => t.state)).toEqual([]);
  });

  it('draw a state once, and Antarctica not at all', () => {
    for (const name of CHARTS) {
      const drawn = chartOf(name).shapes.flatMap((s) => s.code ?? []);
      expect(drawn.length).toBe(new Set(drawn).size);
      expect(drawn).not.toContain('AQ');
    }
  });
});
