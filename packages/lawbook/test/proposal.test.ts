import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { changeIn, checkProposal, fieldsText, proposalText, readFields } from '../src/proposal.ts';

const TODAY = '2026-11-25';
const GOOD = {
  fact: 'cl.power.preservation',
  lawbook: '0123456789abcdef',
  kind: 'changed',
  what: 'A judge: "must" authorise it.\nSince the reform.',
  change: { priorBy: 'judge', text: { es: 'a', en: 'b', pt: 'c' } },
  source: { title: 'Ley 1', publisher: 'Gazette', url: null, kind: 'statute', read: 'full' },
  pinpoint: 'art. 9',
  seen: 'text',
  on: TODAY,
  from: '2027-03-01',
};

describe('a proposal', () => {
  it('comes back from its file as it was', () => {
    const { proposal } = checkProposal(GOOD, TODAY);
    expect(proposal).toEqual(GOOD);
    expect(parse(proposalText(proposal as NonNullable<typeof proposal>))).toEqual(GOOD);
  });

  it.each([
    ['what', { what: '' }, 'required'],
    ['what', { what: '   ' }, 'invalid'],
    ['kind', { kind: undefined }, 'required'],
    ['source.title', { source: { ...GOOD.source, title: undefined } }, 'required'],
    ['source.url', { source: { ...GOOD.source, url: 'javascript:alert(1)' } }, 'invalid'],
    ['source.date', { source: { ...GOOD.source, date: '2027-01-01' } }, 'future'],
    ['on', { on: '2026-11-26' }, 'future'],
    ['on', { on: '2026-02-30' }, 'invalid'],
    ['from', { from: undefined }, 'required'],
    ['from', { kind: 'wrong' }, 'invalid'],
    ['change', { kind: 'source', from: undefined }, 'invalid'],
    ['change', { kind: 'missing', change: { from: '2020-01-01' } }, 'invalid'],
    ['change', { change: 'no fields' }, 'invalid'],
    ['change', { change: { id: 'cl.power.other' } }, 'invalid'],
    ['change', { change: { to: '2027-01-01' } }, 'invalid'],
    ['lawbook', { lawbook: 'newest' }, 'invalid'],
  ])('with a bad %s names that field: %j', (field, wrong, code) => {
    const { proposal, problems } = checkProposal({ ...GOOD, ...wrong }, TODAY);
    expect(proposal).toBeUndefined();
    expect(problems.map(({ field, code }) => [field, code])).toEqual([[field, code]]);
  });
});

it('that lacks much says all of it at once', () => {
  const { problems } = checkProposal({ ...GOOD, what: undefined, from: undefined, pinpoint: '' }, TODAY);
  expect(problems.map((p) => p.field).sort()).toEqual(['from', 'pinpoint', 'what']);
  expect(checkProposal(undefined, TODAY).problems).toHaveLength(1);
});

it('of what is missing may say since when it is law, or not', () => {
  for (const from of ['2020-01-01', undefined]) expect(checkProposal({ ...GOOD, kind: 'missing', from }, TODAY).problems).toEqual([]);
});

describe('fields as lines', () => {
  it('that are all comments or empty say nothing; what is no fields stays as it was typed', () => {
    expect(changeIn(undefined)).toBeUndefined();
    expect(changeIn('# priorBy: judge\n\n  # more')).toBeUndefined();
    expect(changeIn('measure: preservation\n# priorBy: judge')).toEqual({ measure: 'preservation' });
    expect(changeIn('words')).toBe('words');
  });

  it('of a fact can be taken over as they are', () => {
    const fact = {
      id: 'a.b',
      source: 's',
      pinpoint: 'p',
      seen: 'text',
      checkedOn: TODAY,
      from: null,
      measure: 'preservation',
      text: { es: 'a: b', en: "c'd", pt: '"e"' },
    } as const;
    expect(readFields(fieldsText(fact))).toEqual({ from: null, measure: 'preservation', text: fact.text });
  });

  it.each(['just words', '- a list', '{', 'a: &x 1\nb: *x', 'a: 1\na: 2'])('%j is no such line', (text) => {
    expect(readFields(text)).toBeUndefined();
  });
});
