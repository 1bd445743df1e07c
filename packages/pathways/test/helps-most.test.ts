import { indexLawbook } from '@exhorto/lawbook';
import { loadLawbook } from '@exhorto/lawbook/load';
import { describe, expect, it } from 'vitest';
import { ask, helpsMost, helpsMostInSteps, inLanguage, type Matrix, usualMatrix } from '../src/index.ts';
import { TODAY } from './generated.ts';

const law = indexLawbook(loadLawbook().lawbook);
/** Two states whose law is written in part, two holders: few questions, many gaps. */
const matrix: Matrix = {
  on: TODAY,
  askers: ['GT', 'BO'],
  as: 'prosecutor',
  holders: ['provider:google', 'state:MX'],
  measures: ['preservation', 'subscriber'],
  offences: ['illegal-access'],
};
const found = helpsMost(law, matrix, 'en');

describe('what would help most', () => {
  it('counts each answer once for each missing fact', () => {
    expect(found.asked).toBe(8);
    for (const h of found.missing) {
      const answers = matrix.askers
        .flatMap((from) => matrix.holders.flatMap((holder) => matrix.measures.map((measure) => ({ from, holder, measure }))))
        .map((q) => ask(law, { ...h.example, ...q }, 'en'));
      expect(answers.filter((a) => a.unknowns.some((u) => u.slot === h.slot && u.changes !== 'steps')).length, h.slot).toBe(h.answers);
      expect(h.better).toBeLessThanOrEqual(h.answers);
    }
  });

  it('puts first what makes most answers better', () => {
    const better = found.missing.map((h) => h.better);
    expect(better).toEqual([...better].sort((a, b) => b - a));
    expect(better[0]).toBeGreaterThan(0);
  });

  it('names the fact in another language, the counts unchanged', () => {
    const first = found.missing[0]!;
    const spanish = inLanguage(law, first, 'es');
    expect(spanish).toEqual(helpsMost(law, matrix, 'es').missing[0]);
    expect(spanish.text).not.toBe(first.text);
  });

  it('can be worked out one question at a time', () => {
    const steps = helpsMostInSteps(law, matrix, 'en');
    const done: number[] = [];
    let step = steps.next();
    for (; step.done !== true; step = steps.next()) done.push(step.value);
    expect(done).toEqual([1, 2, 3, 4, 5, 6, 7, 8].map((n) => n / 8));
    expect(step.value).toEqual(found);
  });

  it('usually asks for prosecutors of the Americas and every listed provider', () => {
    const usual = usualMatrix(law, TODAY);
    expect(usual.askers).toContain('CL');
    expect(usual.askers).not.toContain('DE');
    expect(usual.holders).toContain('provider:google');
  });
});
