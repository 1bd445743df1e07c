import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { all, any, not, plainReason, type Reason, strength } from '../src/reason.ts';
import { best, negate, rank, VERDICTS, type Verdict, worst } from '../src/verdict.ts';

/** MODEL, "The answer", written out by hand: closed < unknown < conditional < open. */
const WORST: Record<Verdict, Record<Verdict, Verdict>> = {
  closed: { closed: 'closed', unknown: 'closed', conditional: 'closed', open: 'closed' },
  unknown: { closed: 'closed', unknown: 'unknown', conditional: 'unknown', open: 'unknown' },
  conditional: { closed: 'closed', unknown: 'unknown', conditional: 'conditional', open: 'conditional' },
  open: { closed: 'closed', unknown: 'unknown', conditional: 'conditional', open: 'open' },
};
const BEST: Record<Verdict, Record<Verdict, Verdict>> = {
  closed: { closed: 'closed', unknown: 'unknown', conditional: 'conditional', open: 'open' },
  unknown: { closed: 'unknown', unknown: 'unknown', conditional: 'conditional', open: 'open' },
  conditional: { closed: 'conditional', unknown: 'conditional', conditional: 'conditional', open: 'open' },
  open: { closed: 'open', unknown: 'open', conditional: 'open', open: 'open' },
};
const NOT: Record<Verdict, Verdict> = { closed: 'open', unknown: 'unknown', conditional: 'conditional', open: 'closed' };

const leaf = (verdict: Verdict, seen?: 'text' | 'secondary'): Reason => ({ ...plainReason(verdict, verdict), ...(seen === undefined ? {} : { seen }) });
const verdict = fc.constantFrom(...VERDICTS);

describe('all, any, not', () => {
  it('order the four verdicts closed < unknown < conditional < open', () => {
    expect(VERDICTS).toEqual(['closed', 'unknown', 'conditional', 'open']);
    expect(VERDICTS.map(rank)).toEqual([0, 1, 2, 3]);
  });

  for (const a of VERDICTS) {
    for (const b of VERDICTS) {
      it(`${a} with ${b}: all takes the worst, any the best`, () => {
        expect(worst(a, b)).toBe(WORST[a][b]);
        expect(best(a, b)).toBe(BEST[a][b]);
        expect(all('', [leaf(a), leaf(b)]).verdict).toBe(WORST[a][b]);
        expect(any('', [leaf(a), leaf(b)]).verdict).toBe(BEST[a][b]);
      });
    }
    it(`not ${a} is ${NOT[a]}`, () => {
      expect(negate(a)).toBe(NOT[a]);
      expect(not('', leaf(a)).verdict).toBe(NOT[a]);
    });
  }

  it('all of nothing is open, any of nothing is closed', () => {
    expect(all('', []).verdict).toBe('open');
    expect(any('', []).verdict).toBe('closed');
  });

  it('do not mind the order', () => {
    fc.assert(
      fc.property(fc.array(verdict, { maxLength: 5 }), (verdicts) => {
        const leaves = verdicts.map((v) => leaf(v));
        expect(all('', leaves.toReversed()).verdict).toBe(all('', leaves).verdict);
        expect(any('', leaves.toReversed()).verdict).toBe(any('', leaves).verdict);
      }),
    );
  });

  it('are monotone: a better part never makes the whole worse', () => {
    fc.assert(
      fc.property(fc.array(verdict, { minLength: 1, maxLength: 4 }), verdict, (verdicts, other) => {
        const better = verdicts.with(0, best(verdicts[0] ?? 'closed', other));
        for (const op of [all, any]) {
          const before = op(
            '',
            verdicts.map((v) => leaf(v)),
          );
          const after = op(
            '',
            better.map((v) => leaf(v)),
          );
          expect(rank(after.verdict)).toBeGreaterThanOrEqual(rank(before.verdict));
        }
      }),
    );
  });
});

describe('strength', () => {
  const text = leaf('open', 'text');
  const secondary = leaf('open', 'secondary');

  it('is that of the fact, and none where a verdict rests on no fact', () => {
    expect(strength(text)).toBe('text');
    expect(strength(secondary)).toBe('secondary');
    expect(strength(leaf('open'))).toBeNull();
  });

  it('is within one proof that of the weakest', () => {
    expect(strength(all('', [text, text]))).toBe('text');
    expect(strength(all('', [text, secondary]))).toBe('secondary');
    expect(strength(all('', [text, leaf('open')]))).toBe('text');
  });

  it('is among sufficient proofs that of the best', () => {
    expect(strength(any('', [secondary, text]))).toBe('text');
    expect(strength(any('', [secondary, leaf('closed', 'text')]))).toBe('secondary');
    expect(strength(any('', [leaf('conditional', 'text'), secondary]))).toBe('secondary');
  });

  it('turns around where the verdict is closed: each closed part of an all is a proof, an any needs them all', () => {
    expect(strength(all('', [leaf('closed', 'secondary'), leaf('closed', 'text'), leaf('open', 'text')]))).toBe('text');
    expect(strength(all('', [leaf('closed', 'secondary'), leaf('open', 'text')]))).toBe('secondary');
    expect(strength(any('', [leaf('closed', 'secondary'), leaf('closed', 'text')]))).toBe('secondary');
  });

  it('goes through a not', () => {
    expect(strength(not('', leaf('closed', 'secondary')))).toBe('secondary');
    expect(strength(not('', any('', [leaf('open', 'secondary'), leaf('open', 'text')])))).toBe('text');
  });
});
