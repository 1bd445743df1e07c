import { indexLawbook, type Provider } from '@exhorto/lawbook';
import { loadLawbook } from '@exhorto/lawbook/load';
import { describe, expect, it } from 'vitest';
import { MESSAGES } from '../src/messages/index.ts';
import { readProvider } from '../src/views/provider-question.ts';
import { waysTo, wordsOn } from '../src/views/provider-ways.ts';
import type { View } from '../src/views/view.ts';

const law = indexLawbook(loadLawbook().lawbook);
const v: View = { law, lang: 'es', m: MESSAGES.es, today: '2026-11-26' };
const read = (query: string) => readProvider(law, new URLSearchParams(query));
const provider = (id: string) => law.provider(id) as Provider;
const ways = (id: string, from: string) => waysTo(v, provider(id), { from, as: 'prosecutor', offence: 'illegal-access', counted: from });

describe('the address of a provider', () => {
  it('asks nothing without a state, and counts the requests of all', () => {
    expect(read('')).toEqual({ question: { from: undefined, as: 'prosecutor', offence: 'illegal-access', counted: undefined }, problems: [] });
  });

  it('counts the requests of the state that asks, unless it says another or all', () => {
    expect(read('from=CL').question.counted).toBe('CL');
    expect(read('from=CL&state=BR').question).toMatchObject({ from: 'CL', counted: 'BR' });
    expect(read('from=CL&state=').question.counted).toBeUndefined();
    expect(read('state=BR').question).toMatchObject({ from: undefined, counted: 'BR' });
  });

  it('names what it does not know and leaves it at its default', () => {
    const { question, problems } = read('from=XX&as=king&offence=heresy');
    expect(problems.map((p) => p.field)).toEqual(['from', 'as', 'offence']);
    expect(question).toMatchObject({ from: undefined, as: 'prosecutor', offence: 'illegal-access' });
  });
});

describe('the ways to a provider', () => {
  it('are at most eight questions, one a measure, for every provider', () => {
    for (const p of law.book.providers.filter((x) => !x.generic)) {
      const found = ways(p.id, 'AR');
      expect(found.length).toBeLessThanOrEqual(8);
      for (const w of found) if (w.best !== undefined) expect(w.best.verdict).toBe(w.verdict);
    }
  });

  it('give what was asked for, never information in its place', () => {
    const emergency = ways('telefonica', 'CL').find((w) => w.urgency === 'emergency');
    expect(emergency?.best).toMatchObject({ id: 'domestic-order', yields: 'evidence' });
    for (const w of ways('google', 'CL')) expect(w.best?.yields).toBe(w.measure === 'preservation' ? 'preservation' : 'evidence');
  });

  it('follow the day of the law: before Chile was party, not by the Budapest Convention', () => {
    const before = waysTo({ ...v, today: '2017-07-31' }, provider('google'), { from: 'CL', as: 'prosecutor', offence: 'illegal-access', counted: undefined });
    expect(before[0]?.best?.id).not.toBe('budapest-29');
    expect(ways('google', 'CL')[0]?.best?.id).toBe('budapest-29');
  });
});

describe("the provider's own words", () => {
  it('are those of the company that serves the state, for the measure and its urgency', () => {
    const ids = (from: string, measure: 'subscriber' | 'content-stored', urgency: 'ordinary' | 'emergency') =>
      wordsOn(v, provider('google'), from, measure, urgency).policies.map((p) => p.id);
    expect(ids('CL', 'subscriber', 'ordinary')).toEqual(['google.policy.non-content']);
    expect(ids('CL', 'subscriber', 'emergency')).toEqual(['google.policy.emergency']);
    expect(ids('ES', 'content-stored', 'ordinary')).toEqual(['google.policy.ireland']);
  });
});
