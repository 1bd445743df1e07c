import { describe, expect, it } from 'vitest';
import { fromEarlier } from '../src/earlier.ts';
import { indexLawbook } from '../src/index.ts';
import { loadLawbook } from '../src/load.ts';

describe('a lawbook of an earlier version', () => {
  const { lawbook } = loadLawbook();

  it('is read as today, with what it could not say yet empty', () => {
    const { unions: _, concepts: __, families: ___, ...old } = lawbook;
    const states = old.states.map(({ definitions, retention, research, concerns, ...s }) => ({ ...s, leads: [{ about: 'x.y', text: 'only in English' }] }));
    const read = fromEarlier({ ...old, states, providers: old.providers.map(({ kinds, ...p }) => p) });
    expect(read.unions).toEqual([]);
    expect(read.families).toEqual([]);
    expect(read.states[0]?.definitions).toEqual([]);
    expect(read.providers[0]?.kinds).toEqual({});
    expect(indexLawbook(read).lead('x.y')?.es).toBe('only in English');
    expect(indexLawbook(read).unionsOf('ES', '2026-11-26')).toEqual([]);
  });

  it("leaves today's as it is", () => expect(fromEarlier(JSON.parse(JSON.stringify(lawbook)))).toEqual(JSON.parse(JSON.stringify(lawbook))));

  it.each([null, [], {}, { version: 'x', states: [] }])('refuses what is no lawbook: %j', (value) => expect(() => fromEarlier(value)).toThrow('no lawbook'));
});
