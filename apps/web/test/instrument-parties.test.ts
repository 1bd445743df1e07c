import { type Instrument, indexLawbook } from '@exhorto/lawbook';
import { loadLawbook } from '@exhorto/lawbook/load';
import { describe, expect, it } from 'vitest';
import { MESSAGES } from '../src/messages/index.ts';
import { partiesOf } from '../src/pages/instrument-parties.tsx';
import { chartOf } from '../src/server/map-shapes.ts';
import { CHARTS } from '../src/views/chart.ts';
import { readInstrument } from '../src/views/instrument-question.ts';
import { coarseChart, coarsePath } from '../src/views/map-coarse.ts';
import { sinceOf } from '../src/views/map-standings.ts';
import type { View } from '../src/views/view.ts';

const law = indexLawbook(loadLawbook().lawbook);
const TODAY = '2026-11-26';
const v: View = { law, lang: 'es', m: MESSAGES.es, today: TODAY };
const budapest = law.instrument('budapest') as Instrument;

describe('the parties of an instrument', () => {
  it('are those of the day asked', () => {
    const on = (day: string) => partiesOf(v, budapest, { on: day, order: 'name' }).find((r) => r.code === 'CL')?.standing.position;
    expect([on('2017-07-31'), on('2017-08-01')]).toEqual(['later', 'party']);
  });

  it('stand each once, in the order asked', () => {
    const rows = partiesOf(v, budapest, { on: TODAY, order: 'date' });
    expect(new Set(rows.map((r) => r.code)).size).toBe(rows.length);
    const days = rows.map((r) => sinceOf(r.standing)).filter((d) => d !== null);
    expect(days).toEqual(days.toSorted());
    expect(partiesOf(v, budapest, { on: TODAY, order: 'name' })[0]?.standing.position).toBe('party');
  });
});

describe('the address of an instrument', () => {
  it('is of today, by name', () => expect(readInstrument(new URLSearchParams(), TODAY)).toEqual({ question: { on: TODAY, order: 'name' }, problems: [] }));

  it('names what it cannot read', () => {
    const { question, problems } = readInstrument(new URLSearchParams('on=2026-02-30&order=size'), TODAY);
    expect(problems.map((p) => p.field)).toEqual(['on', 'order']);
    expect(question).toEqual({ on: TODAY, order: 'name' });
  });
});

describe('coarse outlines', () => {
  it('round each point, once, and count from the one before', () => {
    expect(coarsePath('M0.2,0.4L0.3,0.1L4.6,0L4.9,5.2Z')).toBe('M0,0l5,0 0,5z');
    expect(coarsePath('M0,0L9,0L9,9ZM2.1,2.1L2.2,2.2L2.3,2.1Z')).toBe('M0,0l9,0 0,9z');
    expect(coarsePath('')).toBe('');
  });

  it.each(CHARTS)('leave nothing out that the chart shows: %s', (name) => {
    const empty = (shapes: readonly { d: string }[]) => shapes.flatMap((s, i) => (s.d === '' ? [i] : []));
    expect(empty(coarseChart(chartOf(name)).shapes)).toEqual(empty(chartOf(name).shapes));
  });
});
