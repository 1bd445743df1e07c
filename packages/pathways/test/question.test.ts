import { indexLawbook } from '@exhorto/lawbook';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isDate, QUESTION_FIELDS, readQuestion } from '../src/question.ts';
import { asked, SEEDED } from './generated.ts';

const TODAY = '2026-11-25';
const [sample] = fc.sample(asked, { ...SEEDED, numRuns: 1 });
if (sample === undefined) throw new Error('no lawbook was drawn');
const law = indexLawbook(sample.book);

/** A question that has all it needs, over the generated lawbook. */
const GOOD = { from: 'CL', as: 'prosecutor', holder: 'state:US', measure: 'subscriber', offence: 'illegal-access' };

const read = (more: Record<string, unknown>) => readQuestion(law, { ...GOOD, ...more }, TODAY);
const problemsOf = (more: Record<string, unknown>) => read(more).problems.map((p) => `${p.field} ${p.code}`);

describe('a good question', () => {
  it('needs five answers; the rest has defaults', () => {
    expect(read({})).toEqual({ query: { ...GOOD, on: TODAY, urgency: 'ordinary', purpose: 'criminal', holds: [] }, problems: [] });
  });

  it('is read alike from a form, where everything is text, and from JSON', () => {
    const typed = {
      on: '2024-02-29',
      maxPenalty: 3.5,
      consent: true,
      organised: false,
      holds: ['probable-cause', 'data-at-risk'],
      offersIn: ['CL', 'US'],
      period: { from: '2026-01-01', to: '2026-02-01' },
    };
    const written = {
      on: '2024-02-29',
      maxPenalty: '3,5',
      consent: 'yes',
      organised: 'false',
      holds: 'probable-cause, data-at-risk',
      offersIn: 'CL,US',
      period: '2026-01-01..2026-02-01',
    };
    expect(read(typed).problems).toEqual([]);
    expect(read(written)).toEqual(read(typed));
  });

  it('takes empty values for values that were not given', () => {
    expect(read({ userIn: '', stage: null, consent: undefined })).toEqual(read({}));
  });

  it('names a provider that is listed, a state, a term or an offence in words', () => {
    for (const more of [{ holder: 'provider:acme' }, { holder: 'state:ZZ' }, { offence: 'other:piracy' }, { offence: 'other: piracy on the high seas' }])
      expect(problemsOf(more)).toEqual([]);
  });

  it('is every question that the generator asks', () => {
    fc.assert(
      fc.property(asked, ({ book, query }) => {
        expect(readQuestion(indexLawbook(book), { ...query }, TODAY)).toEqual({ query, problems: [] });
      }),
      { ...SEEDED, numRuns: 100 },
    );
  });
});

describe('a bad question', () => {
  it('says what is required', () => {
    const { query, problems } = readQuestion(law, {}, TODAY);
    expect(query).toBeUndefined();
    expect(problems.map((p) => `${p.field} ${p.code}`)).toEqual(['from required', 'as required', 'holder required', 'measure required', 'offence required']);
  });

  it('lists what is allowed where that is a list', () => {
    for (const p of read({ urgency: 'soon', as: 'attorney', holder: 'acme', offence: 'hacking', holds: ['x'] }).problems) {
      expect(p.allowed?.length, p.field).toBeGreaterThan(0);
      expect(p.message).toContain(p.field);
    }
  });

  it.each([
    ['a state in small letters', { from: 'cl' }, 'from unknown-value'],
    ['a state that the lawbook does not name', { from: 'XX' }, 'from unknown-value'],
    ['a blank around a value', { as: ' prosecutor' }, 'as unknown-value'],
    ['an urgency in capitals', { urgency: 'Emergency' }, 'urgency unknown-value'],
    ['emergency as a measure', { measure: 'emergency' }, 'measure unknown-value'],
    ['a provider without its kind', { holder: 'acme' }, 'holder unknown-value'],
    ['a provider that is not listed', { holder: 'provider:acme2' }, 'holder unknown-value'],
    ['the profile of small providers, which is nobody', { holder: 'provider:small-provider' }, 'holder unknown-value'],
    ['a holder that is no text', { holder: ['state:US'] }, 'holder unknown-value'],
    ['a key of every object as a provider', { holder: 'provider:constructor' }, 'holder unknown-value'],
    ['an offence in words without words', { offence: 'other: ' }, 'offence unknown-value'],
    ['a name of an offence for its term', { offence: 'illegal access' }, 'offence unknown-value'],
    ['a penalty below zero', { maxPenalty: -1 }, 'maxPenalty not-a-number'],
    ['a penalty without end', { maxPenalty: Number.POSITIVE_INFINITY }, 'maxPenalty not-a-number'],
    ['a penalty with its unit', { maxPenalty: '3 years' }, 'maxPenalty not-a-number'],
    ['a penalty of blanks', { maxPenalty: ' ' }, 'maxPenalty not-a-number'],
    ['a day that does not exist', { on: '2026-02-29' }, 'on not-a-date'],
    ['a day written the other way', { on: '25-11-2026' }, 'on not-a-date'],
    ['a day with an hour', { on: '2026-11-25T00:00:00Z' }, 'on not-a-date'],
    ['one for yes', { consent: 1 }, 'consent not-a-boolean'],
    ['a yes in capitals', { consent: 'YES' }, 'consent not-a-boolean'],
    ['a condition that has no name', { holds: ['probable cause'] }, 'holds unknown-value'],
    ['a list with something else in it', { holds: ['probable-cause', 1] }, 'holds not-a-list'],
    ['a number for a list', { offersIn: 7 }, 'offersIn not-a-list'],
    ['a period that ends before it begins', { period: '2026-02-01..2026-01-01' }, 'period not-a-date'],
    ['a period of one day only', { period: '2026-02-01' }, 'period not-a-date'],
    ['a unit that is a whole text', { unit: 'x'.repeat(101) }, 'unit unknown-value'],
    ['a field in kebab case', { 'max-penalty': 3 }, 'max-penalty unknown-field'],
  ])('names the field of %s', (_, more, problem) => {
    expect(problemsOf(more)).toEqual([problem]);
  });

  it('names every problem, not only the first', () => {
    expect(problemsOf({ from: 'XX', urgency: 'soon', colour: 'red' })).toEqual(['from unknown-value', 'urgency unknown-value', 'colour unknown-field']);
  });
});

describe('whatever comes in', () => {
  const inField = fc.dictionary(fc.constantFrom(...QUESTION_FIELDS.map((f) => f.name), '__proto__', 'toString'), fc.oneof(fc.jsonValue(), fc.string()));

  it('may be an object that cannot be shown as text', () => {
    expect(problemsOf({ from: { toString: 1 }, on: { valueOf: null }, consent: Object.create(null) })).toEqual([
      'from unknown-value',
      'on not-a-date',
      'consent not-a-boolean',
    ]);
  });

  it('is read or refused with a reason, never thrown at', () => {
    fc.assert(
      fc.property(fc.oneof(inField, fc.dictionary(fc.string(), fc.jsonValue())), (raw) => {
        const { query, problems } = readQuestion(law, raw, TODAY);
        expect(query === undefined).toBe(problems.length > 0);
        for (const p of problems) expect(p.message).not.toBe('');
      }),
      { ...SEEDED, numRuns: 500 },
    );
  });

  it('does not become a query with a value outside the lists', () => {
    fc.assert(
      fc.property(inField, (raw) => {
        const { query } = read(raw);
        if (query === undefined) return;
        expect(law.isState(query.from)).toBe(true);
        expect(isDate(query.on)).toBe(true);
        expect(query.maxPenalty ?? 0).toBeGreaterThanOrEqual(0);
      }),
      { ...SEEDED, numRuns: 500 },
    );
  });
});

describe('a day', () => {
  it.each(['2024-02-29', '1900-01-01', '2200-12-31'])('is %s', (day) => expect(isDate(day)).toBe(true));
  it.each(['2023-02-29', '1899-12-31', '2201-01-01', '2026-13-01', '2026-1-1', ' 2026-01-01', '+2026-01-01', ''])('is not "%s"', (day) =>
    expect(isDate(day)).toBe(false),
  );
});
