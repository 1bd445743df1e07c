import { indexLawbook } from '@exhorto/lawbook';
import { loadLawbook } from '@exhorto/lawbook/load';
import { describe, expect, it } from 'vitest';
import { MESSAGES } from '../src/messages/index.ts';
import { networkCsv, networkSvg } from '../src/views/network-drawing.tsx';
import { layoutOf, REACH } from '../src/views/network-layout.ts';
import { type Network, networkOf, type PairPosition, pairIn, partnersOf } from '../src/views/network-pairs.ts';
import { readNetwork } from '../src/views/network-question.ts';
import type { View } from '../src/views/view.ts';

const { lawbook } = loadLawbook();
const law = indexLawbook(lawbook);
const TODAY = '2026-11-26';
const v: View = { law, lang: 'es', m: MESSAGES.es, today: TODAY };
const of = (state?: string, on = TODAY): Network => networkOf(law, { on, state, view: 'drawing' });
const pair = (id: string, on = TODAY) => of(undefined, on).pairs.find((p) => p.instrument.id === id);

describe('a pair', () => {
  it.each<[string, string, PairPosition, string]>([
    ['bilateral-ch-cl', '2016-08-23', 'in-force', 'en vigor desde el 23 de agosto de 2016'],
    ['bilateral-ch-cl', '2016-08-22', 'signed', 'firmado el 24 de noviembre de 2006, no está en vigor'],
    ['bilateral-ch-cl', '2006-11-23', 'later', 'todavía no regía: en vigor desde el 23 de agosto de 2016'],
    ['bilateral-ag-us', TODAY, 'in-force', 'en vigor; no se sabe desde cuándo'],
    ['bilateral-ag-us', '2015-03-30', 'unknown', 'existe; no se sabe si regía ese día'],
    ['bilateral-co-us', TODAY, 'signed', 'firmado, no está en vigor (visto al 7 de marzo de 2012)'],
    ['bilateral-br-nl', TODAY, 'none', 'no hay tratado (visto al 5 de septiembre de 2023)'],
  ])('%s on %s is %s', (id, on, position, says) => {
    const found = pair(id, on);
    expect(found?.position).toBe(position);
    expect(found && pairIn(v, found)).toBe(says);
  });

  it('ends on the day its instrument ends', () => {
    const instruments = lawbook.instruments.map((i) => (i.id === 'bilateral-ch-cl' ? { ...i, inForce: { ...i.inForce, to: '2020-01-01' } } : i));
    const ended = indexLawbook({ ...lawbook, instruments });
    const on = (day: string) => networkOf(ended, { on: day, view: 'drawing' }).pairs.find((p) => p.instrument.id === 'bilateral-ch-cl')?.position;
    expect([on('2019-12-31'), on('2020-01-01')]).toEqual(['in-force', 'ended']);
  });
});

describe('the network', () => {
  it('has every instrument between two states once', () => {
    expect(
      of()
        .pairs.map((p) => p.instrument.id)
        .sort(),
    ).toEqual(lawbook.instruments.flatMap((i) => (i.between ? [i.id] : [])).sort());
  });

  it('counts a state that is bound by two instruments once', () => {
    const { pairs, partners } = of('US');
    expect(pairs.filter((p) => p.between.includes('GB')).length).toBe(2);
    expect(partnersOf(pairs, 'US', 'in-force').filter((s) => s === 'GB')).toEqual(['GB']);
    expect(partners.get('US')).toBe(partnersOf(pairs, 'US', 'in-force').length);
  });

  it('keeps what is only remembered, or was looked for, apart from what was read', () => {
    const { pairs, remembered, sought } = of('CL');
    expect(partnersOf(pairs, 'CL', 'in-force').sort()).toEqual(['CH', 'ES', 'MX']);
    expect(remembered.map((r) => r.between)).toEqual([['CL', 'GB']]);
    expect(sought.map((r) => r.between)).toEqual([['CL', 'US']]);
    const read = new Set(of().pairs.map((p) => p.between.join()));
    expect(of().remembered.filter((r) => read.has(r.between.join()))).toEqual([]);
    // A note that nothing was signed is no remembered treaty.
    expect(of('CA').remembered.map((r) => r.between.join())).not.toContain('CA,US');
  });

  it('draws all 35 American states, and one that was chosen and has none', () => {
    const drawn = new Set(layoutOf(v, of('JP'), REACH.page).rows.keys());
    expect(lawbook.stateTerms.filter((t) => t.americas && !drawn.has(t.state))).toEqual([]);
    expect(drawn.has('JP')).toBe(true);
    expect(of('JP').pairs).toEqual([]);
    expect(layoutOf(v, of(), REACH.page).rows.has('JP')).toBe(false);
  });

  it('stays within its drawing', () => {
    const { width } = layoutOf(v, of(), REACH.file);
    const xs = [...networkSvg(v, { on: TODAY, view: 'drawing' }, of()).matchAll(/[CL,]([\d.]+),[\d.]+/g)].map((m) => Number(m[1]));
    expect(Math.max(...xs)).toBeLessThan(width);
  });

  it('gives a row to each pair in a table file, remembered ones last', () => {
    const rows = networkCsv(v, { on: TODAY, state: 'CL', view: 'drawing' }, of('CL')).trim().split('\r\n');
    expect(rows.length).toBe(1 + 3 + 1);
    expect(rows.find((r) => r.startsWith('bilateral-ch-cl,'))).toContain(',in-force,2016-08-23,2006-11-24,');
    expect(rows.at(-1)).toContain('CL,Chile,GB,Reino Unido,2026-11-26,remembered,');
  });
});

it('names what cannot be read', () => {
  const { question, problems } = readNetwork(law, new URLSearchParams('state=XX&on=never&view=moon'), TODAY);
  expect(problems.map((p) => p.field)).toEqual(['state', 'on', 'view']);
  expect(question).toEqual({ on: TODAY, state: undefined, view: 'drawing' });
});
