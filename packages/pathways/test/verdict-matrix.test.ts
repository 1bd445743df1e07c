import { indexLawbook, MEASURES } from '@exhorto/lawbook';
import { loadLawbook } from '@exhorto/lawbook/load';
import { describe, expect, it } from 'vitest';
import { ask, bestWay } from '../src/ask.ts';
import { wanted } from '../src/order.ts';
import type { Query } from '../src/query.ts';
import { SUPPOSED, supposeParty } from '../src/suppose-party.ts';
import { rank } from '../src/verdict.ts';
import { compareMatrices, verdictMatrix } from '../src/verdict-matrix.ts';

const { lawbook } = loadLawbook();
const law = indexLawbook(lawbook);
const ASKED: Omit<Query, 'from' | 'holder'> = {
  on: '2026-11-26',
  as: 'prosecutor',
  measure: 'preservation',
  offence: 'illegal-access',
  urgency: 'ordinary',
  purpose: 'criminal',
  holds: [],
};
const SOME = ['AR', 'BR', 'CL', 'CR', 'MX', 'US', 'IE', 'NL', 'ES'];

describe('the matrix', () => {
  it.each(MEASURES)('shows the best verdict that the answer gives for %s', (measure) => {
    const query = { ...ASKED, measure };
    const m = verdictMatrix(law, query, SOME, SOME);
    for (const [i, from] of SOME.entries())
      for (const [j, to] of SOME.entries()) {
        const cell = m.rows[i]?.[j] ?? null;
        if (from === to) {
          expect(cell).toBeNull();
          continue;
        }
        const whole = { ...query, from, holder: `state:${to}` };
        const asked = ask(law, whole, 'en').pathways.filter((p) => p.yields === wanted({ q: whole }));
        const best = Math.max(0, ...asked.map((p) => rank(p.verdict)));
        expect([from, to, rank(cell?.verdict ?? 'closed')]).toEqual([from, to, best]);
        expect(bestWay(law, whole)).toEqual(cell);
        if (cell?.id != null) expect(asked.some((p) => p.id === cell.id && p.verdict === cell.verdict)).toBe(true);
      }
  });

  it('says what an accession would change, and leaves the lawbook as it is', () => {
    const before = JSON.stringify(lawbook.instruments.find((i) => i.id === 'budapest')?.participation);
    const supposed = indexLawbook(supposeParty(lawbook, 'budapest', 'IE', '2026-11-20'));
    const now = verdictMatrix(law, ASKED, ['CL'], ['IE', 'NL']);
    const then = verdictMatrix(supposed, ASKED, ['CL'], ['IE', 'NL']);
    expect(now.rows[0]?.map((c) => c?.verdict)).toEqual(['unknown', 'open']);
    expect(then.rows[0]?.map((c) => c?.verdict)).toEqual(['open', 'open']);
    expect(compareMatrices(now, then)).toEqual({ better: 1, worse: 0 });
    expect(compareMatrices(then, now)).toEqual({ better: 0, worse: 1 });
    // Not before the day on which it would begin, and marked for what it is.
    expect(verdictMatrix(supposed, { ...ASKED, on: '2026-11-19' }, ['CL'], ['IE']).rows[0]?.[0]?.verdict).not.toBe('open');
    expect(ask(supposed, { ...ASKED, from: 'CL', holder: 'state:IE' }, 'es').pathways.flatMap((p) => p.facts)).toContain(
      `budapest.participation.IE.${SUPPOSED}`,
    );
    expect(JSON.stringify(lawbook.instruments.find((i) => i.id === 'budapest')?.participation)).toBe(before);
  });
});
