import { indexLawbook } from '@exhorto/lawbook';
import { type DualScenario, loadDualScenarios } from '@exhorto/lawbook/dual-scenarios';
import { loadLawbook } from '@exhorto/lawbook/load';
import { describe, expect, test } from 'vitest';
import { COMPARED_TERMS, type DualCriminality, dualCriminalityOf } from '../src/index.ts';

const law = indexLawbook(loadLawbook().lawbook);
const scenarios = loadDualScenarios();

function answer(s: DualScenario): DualCriminality {
  return dualCriminalityOf(law, s.offence, s.from, s.to, s.on);
}

describe('dual criminality as the statutes have it', () => {
  test.each(scenarios.map((s) => [s.id, s] as const))('%s', (_, s) => {
    const said = answer(s);
    const standing = Object.fromEntries(said.elements.map((e) => [e.element, e.standing]));
    expect([s.expect].flat(), `${s.title}\n${s.because}\nsaid: ${said.verdict} ${JSON.stringify(standing)}`).toContain(said.verdict);
    if (s.otherOffence !== undefined) expect(said.otherTerm).toBe(s.otherOffence);
    for (const [element, expected] of Object.entries(s.elements ?? {})) expect(standing, `${s.title}\n${s.because}`).toHaveProperty(element, expected);
    for (const { element, values } of s.show ?? []) {
      const found = said.elements.find((e) => e.element === element);
      expect(found?.show ?? [], `${s.title}\n${s.because}\n${element} to be shown`).toEqual(expect.arrayContaining(values));
    }
  });

  test('cover the offences of Budapest articles 2 to 8, and both directions', () => {
    const tried = new Set(scenarios.map((s) => s.offence));
    expect(COMPARED_TERMS.slice(0, 7).filter((t) => !tried.has(t))).toEqual([]);
    const pairs = new Set(scenarios.map((s) => `${s.offence} ${s.from} ${s.to}`));
    expect(scenarios.filter((s) => pairs.has(`${s.offence} ${s.to} ${s.from}`)).length).toBeGreaterThanOrEqual(40);
  });
});
