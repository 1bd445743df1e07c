import { indexLawbook } from '@exhorto/lawbook';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkLawbook } from '../../lawbook/src/check.ts';
import { instrumentFile } from '../../lawbook/src/schema/instrument.ts';
import { providerFile } from '../../lawbook/src/schema/provider.ts';
import { stateFile, unionFile } from '../../lawbook/src/schema/state.ts';
import { ownLaw, type ReferenceWay, reference } from '../reference/evaluate.ts';
import { ask } from '../src/ask.ts';
import { asked, SEEDED, TODAY } from './generated.ts';

function inOrder(ways: readonly ReferenceWay[]): string[] {
  return ways.map((w) => `${w.id} ${w.instrument} ${w.target.entity ?? ''} ${w.target.state}: ${w.verdict}, ${w.yields}`).sort();
}

describe('the engine against the reference evaluator', () => {
  it('is asked about lawbooks that the schemas and the checks accept', () => {
    fc.assert(
      fc.property(asked, ({ book }) => {
        for (const s of book.states) expect(stateFile.parse({ ...s, sources: {} })).toEqual({ ...s, sources: {} });
        for (const u of book.unions) expect(unionFile.parse({ ...u, sources: {} })).toEqual({ ...u, sources: {} });
        for (const i of book.instruments) expect(instrumentFile.parse({ ...i, sources: {} })).toEqual({ ...i, sources: {} });
        for (const p of book.providers) expect(providerFile.parse({ ...p, sources: {} })).toEqual({ ...p, sources: {} });
        const problems = checkLawbook(book, { today: TODAY, places: new Map(), files: [] });
        expect(problems.filter((p) => p.level === 'error')).toEqual([]);
      }),
      { ...SEEDED, numRuns: 50 },
    );
  });

  it('gives the same ways with the same verdicts', () => {
    fc.assert(
      fc.property(asked, ({ book, query }) => {
        const answer = ask(indexLawbook(book), query, 'en');
        expect(inOrder(answer.pathways)).toEqual(inOrder(reference(book, query)));
      }),
      { ...SEEDED, numRuns: 600 },
    );
  });

  it("reads the asker's own law alike", () => {
    fc.assert(
      fc.property(asked, ({ book, query }) => {
        const { verdict, competent } = ask(indexLawbook(book), query, 'en').ownLaw;
        expect({ verdict, competent }).toEqual(ownLaw(book, query));
      }),
      { ...SEEDED, numRuns: 600 },
    );
  });
});
