import { indexLawbook } from '@exhorto/lawbook';
import { loadLawbook } from '@exhorto/lawbook/load';
import { loadScenarios } from '@exhorto/lawbook/scenarios';
import { describe, expect, it } from 'vitest';
import { runScenario } from '../src/scenario.ts';

const today = new Date().toISOString().slice(0, 10);
const law = indexLawbook(loadLawbook().lawbook);

describe('scenarios of lawyers', () => {
  for (const s of loadScenarios()) {
    it(`${s.id}: ${s.title}`, () => {
      expect(runScenario(law, s, today)).toEqual([]);
    });
  }
});
