import { indexLawbook, type Lawbook } from '@exhorto/lawbook';
import { compiledLawbook } from '@exhorto/lawbook/compiled';
import { describe, expect, it } from 'vitest';
import { diffAnswers, diffScenarios, matrixOf } from '../src/answers-diff.ts';
import type { Query } from '../src/query.ts';

const ON = '2026-11-25';
const book = compiledLawbook();
const before = indexLawbook(book);
/** The same lawbook, had Chile never joined the Budapest Convention. */
const after = indexLawbook({
  ...book,
  instruments: book.instruments.map((i) =>
    i.id !== 'budapest'
      ? i
      : { ...i, participation: i.participation.map((p) => (p.state !== 'CL' ? p : { ...p, kind: 'none' as const, from: undefined, asOf: ON })) },
  ),
});
const QUESTION: Query = {
  on: ON,
  from: 'CL',
  as: 'prosecutor',
  holder: 'state:NL',
  measure: 'preservation',
  offence: 'illegal-access',
  urgency: 'ordinary',
  purpose: 'criminal',
  holds: [],
};

describe('two lawbooks', () => {
  it('that are the same give the same verdicts', () => {
    expect(diffAnswers(before, before, [QUESTION])).toEqual({ asked: 1, onlyBefore: 0, onlyAfter: 0, changes: [] });
  });

  it('that differ name each way with its verdict before and after', () => {
    const steps: number[] = [];
    const { changes } = diffAnswers(before, after, [QUESTION], (done) => steps.push(done));
    expect(changes.find((c) => c.pathway === 'budapest-29')).toMatchObject({ from: 'CL', holder: 'state:NL', target: 'NL', before: 'open', after: 'closed' });
    expect(steps).toEqual([1]);
  });

  it('a question that one of them has no words for is counted, not compared', () => {
    const without: Lawbook = { ...book, providers: book.providers.filter((p) => p.id !== 'google') };
    const diff = diffAnswers(indexLawbook(without), before, [{ ...QUESTION, holder: 'provider:google' }]);
    expect(diff).toEqual({ asked: 0, onlyBefore: 0, onlyAfter: 1, changes: [] });
  });

  it('a scenario that no longer holds is named with what is wrong', () => {
    const scenario = {
      id: 's',
      title: 't',
      why: 'w',
      sources: ['x'],
      ask: { ...QUESTION },
      expect: { ways: [{ id: 'budapest-29' as const, state: 'NL', verdict: 'open' as const }] },
    };
    const [found] = diffScenarios(before, after, [scenario], ON);
    expect(found).toMatchObject({ id: 's', before: [] });
    expect(found?.after.join()).toMatch(/budapest-29 NL: expected open, got closed/);
  });

  it('share one matrix: every state with its law, every holder, every measure', () => {
    const holders = book.providers.filter((p) => !p.generic).length + book.states.length;
    expect(matrixOf(before, after, ON)).toHaveLength(book.states.length * holders * 9);
  });
});
