import { indexLawbook } from '@exhorto/lawbook';
import { coverage } from '@exhorto/lawbook/coverage';
import { loadLawbook } from '@exhorto/lawbook/load';
import { describe, expect, it } from 'vitest';
import { MESSAGES } from '../src/messages/index.ts';
import { barText, coverageCsv, coverageSvg } from '../src/views/coverage-drawing.tsx';
import { agesOf, COVERAGE_SORTS, coverageGroups, coverageHref, monthsBefore, readCoverage } from '../src/views/coverage-question.ts';
import type { View } from '../src/views/view.ts';

const TODAY = '2026-11-26';
const law = indexLawbook(loadLawbook().lawbook);
const known = coverage(law.book, TODAY);
const view = (today: string): View => ({ law, lang: 'es', m: MESSAGES.es, today });
const order = (sort: (typeof COVERAGE_SORTS)[number]) => coverageGroups(law, known, { sort, list: false }, 'es');

describe('how old knowledge is', () => {
  it.each([
    ['2026-11-26', 6, '2026-05-26'],
    ['2026-08-31', 6, '2026-02-28'],
    ['2026-03-31', 12, '2025-03-31'],
    ['2028-02-29', 12, '2027-02-28'],
  ])('%s less %i months is %s', (day, months, earlier) => expect(monthsBefore(day, months)).toBe(earlier));

  it('counts what was checked longer ago than six months, and of that than twelve; the day itself is not older', () => {
    const cells = ['2026-11-01', '2026-05-26', '2026-05-25', '2025-11-26', '2025-11-25', null].map((checkedOn) => ({ checkedOn }));
    expect(agesOf(cells, TODAY)).toEqual({ known: 5, halfYear: 3, year: 1 });
    expect(agesOf([], TODAY)).toEqual({ known: 0, halfYear: 0, year: 0 });
  });
});

describe('the order of the states', () => {
  it.each(COVERAGE_SORTS)('by %s has every state once', (sort) => {
    const states = order(sort).flatMap((g) => g.states.map((s) => s.state));
    expect([...states].sort()).toEqual(known.states.map((s) => s.state).sort());
  });

  it('is by region, by name, by what is known or by what was left unchecked longest', () => {
    expect(order('region').map((g) => g.region)).toEqual(Object.keys(law.book.vocabulary.regions).filter((r) => r !== 'africa'));
    const [all] = order('least');
    const shares = all?.states.map((s) => s.all.share) ?? [];
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    const days = order('oldest')[0]?.states.map((s) => s.all.oldestOn ?? '') ?? [];
    expect(days).toEqual([...days].sort());
    const names = order('name')[0]?.states.map((s) => law.stateName(s.state, 'es')) ?? [];
    expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, 'es')));
  });

  it('is read from the address and written to it; what is not known is named', () => {
    for (const sort of COVERAGE_SORTS)
      for (const list of [true, false]) {
        const { search } = new URL(coverageHref({ lang: 'es' }, { sort, list }), 'http://localhost');
        expect(readCoverage(new URLSearchParams(search))).toEqual({ question: { sort, list }, problems: [] });
      }
    const { question, problems } = readCoverage(new URLSearchParams('sort=colour&view=film'));
    expect(question).toEqual({ sort: 'region', list: false });
    expect(problems.map((p) => p.field)).toEqual(['sort', 'view']);
  });
});

describe('the drawing', () => {
  const q = { sort: 'region', list: false } as const;

  it('says in words what a bar shows', () => {
    const chile = known.states.find((s) => s.state === 'CL');
    if (chile === undefined) throw new Error('Chile is gone');
    const share = { ...chile.all, total: 4, counts: { text: 2, secondary: 1, lead: 0, unknown: 0, nothing: 1 }, oldestOn: '2025-01-02' };
    expect(barText(view(TODAY), 'Chile', share, { known: 3, halfYear: 2, year: 1 })).toBe(
      'Chile: se saben 3 de 4 puntos (2 leído en la norma, 1 leído en otra fuente, 1 nada); lo más antiguo se comprobó el 2 ene 2025; 2 sin comprobar desde hace más de 6 meses, 1 desde hace más de 12',
    );
  });

  it('marks what is old only once it is', () => {
    const lines = (today: string): number => coverageSvg(view(today), q, known).match(/class="known-age"/g)?.length ?? 0;
    expect(lines(TODAY)).toBe(0);
    expect(lines('2027-06-30')).toBeGreaterThan(300);
    expect(lines('2027-12-31')).toBeGreaterThan(1.9 * lines('2027-06-30'));
  });

  it('has one row of its table a state and topic, whose degrees add up', () => {
    const [head = '', ...rows] = coverageCsv(view(TODAY), q, known).trim().split('\r\n');
    expect(rows).toHaveLength(known.states.length * 9);
    const at = head.split(',').indexOf('points');
    for (const row of rows) {
      const [total = 0, ...degrees] = row
        .split(',')
        .slice(at, at + 6)
        .map(Number);
      expect(degrees.reduce((a, b) => a + b, 0)).toBe(total);
    }
  });
});
