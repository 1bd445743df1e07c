import { indexLawbook } from '@exhorto/lawbook';
import { loadLawbook } from '@exhorto/lawbook/load';
import { helpsMost, type Matrix } from '@exhorto/pathways';
import { expect, it, vi } from 'vitest';
import { coverageStore } from '../src/site/coverage-store.ts';

const law = indexLawbook(loadLawbook().lawbook);
const small = (on: string): Matrix => ({
  on,
  askers: ['GT'],
  as: 'prosecutor',
  holders: ['provider:google'],
  measures: ['preservation'],
  offences: ['illegal-access'],
});

it('gives what is known at once, works the rest out meanwhile, keeps both for the day', async () => {
  let day = '2026-11-25';
  const known = coverageStore(
    law,
    () => day,
    (_, on) => small(on),
  );
  const first = known();
  expect(first.coverage.states.length).toBeGreaterThan(30);
  expect(first.helps).toBeUndefined();
  await vi.waitFor(() => expect(first.helps).toBeDefined());
  expect(first.helps).toEqual(helpsMost(law, small(day)));
  expect(known()).toBe(first);
  day = '2026-11-26';
  expect(known()).not.toBe(first);
});
