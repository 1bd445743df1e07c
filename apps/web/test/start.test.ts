import { indexLawbook, LANGS, type Lang } from '@exhorto/lawbook';
import { compiledLawbook } from '@exhorto/lawbook/compiled';
import { ask, readQuestion } from '@exhorto/pathways';
import { describe, expect, it } from 'vitest';
import { MESSAGES } from '../src/messages/index.ts';
import { questionIn } from '../src/views/question-address.ts';
import { endOf, questionsFor } from '../src/views/start-ends.tsx';
import { answersIn, ERRANDS, questionsOf, READINGS, readStart, type StartAnswers, startHref } from '../src/views/start-question.ts';
import type { View } from '../src/views/view.ts';

const TODAY = '2026-11-26';
const law = indexLawbook(compiledLawbook());
const view = (lang: Lang): View => ({ law, lang, m: MESSAGES[lang], today: TODAY });
const es = view('es');
const read = (query: string) => readStart(law, new URLSearchParams(query));
const NEED: StartAnswers = {
  for: 'need',
  from: 'CL',
  as: 'prosecutor',
  haste: 'none',
  measure: 'subscriber',
  holder: 'provider:google',
  offence: 'illegal-access',
};

/** All answers that lead to an end. */
const WHOLE: readonly StartAnswers[] = [
  ...['life', 'deletion', 'none'].flatMap((haste) => [
    { ...NEED, haste },
    { ...NEED, haste, holder: 'unknown' },
  ]),
  { for: 'received', we: 'provider', entity: 'google.entity.google-ireland', state: 'CL', kind: 'prosecutor' },
  { for: 'received', we: 'authority', entity: 'state:NL', state: 'unknown', kind: 'unknown' },
  ...['CL', 'IT'].flatMap((state) => [
    { for: 'law', what: 'state', state },
    { for: 'research', state },
    { for: 'watch', state },
  ]),
  { for: 'law', what: 'instrument', instrument: 'budapest' },
  { for: 'law', what: 'compare', measure: 'preservation', offence: 'fraud' },
].filter((a) => !('offence' in a) || law.offence(a.offence ?? '') !== undefined);

describe('the guided start', () => {
  it('asks three questions at the most, whatever brings somebody', () => {
    for (const errand of ERRANDS) for (const what of READINGS) expect(questionsOf({ for: errand, what }).length).toBeLessThanOrEqual(3);
  });

  it('asks the first question that is not answered, and none after the last', () => {
    expect(read('').open?.id).toBe('errand');
    expect(read('for=need').open?.id).toBe('place');
    expect(read('for=need&from=CL').open?.id).toBe('place');
    expect(read('for=need&from=CL&as=prosecutor').open?.id).toBe('haste');
    expect(read('for=need&from=CL&as=prosecutor&haste=life').open?.id).toBe('case');
    for (const a of WHOLE) expect(read(new URLSearchParams(answersIn(a)).toString()).open).toBeUndefined();
  });

  it('opens an answered question again and keeps all answers', () => {
    const address = startHref(es, NEED, 'place');
    const again = read(address.slice(address.indexOf('?') + 1));
    expect(again.open?.id).toBe('place');
    expect(again.answers).toEqual(NEED);
  });

  it('names what is missing or not known and asks for it again', () => {
    const { open, problems } = read('for=need&from=&as=wizard');
    expect(open?.id).toBe('place');
    expect(problems.map((p) => [p.field, p.code])).toEqual([
      ['from', 'required'],
      ['as', 'unknown-value'],
    ]);
  });

  it('takes a company for no authority', () => {
    expect(read('for=received&we=authority&entity=google.entity.google-llc').open?.id).toBe('us');
    expect(read('for=received&we=authority&entity=state:NL').open?.id).toBe('sender');
  });

  it('puts first what cannot wait', () => {
    const order = (haste: string, measure = 'subscriber') => questionsFor(es, { ...NEED, haste, measure }).map((q) => `${q.measure} ${q.urgency}`);
    expect(order('none')).toEqual(['subscriber ordinary']);
    expect(order('deletion')).toEqual(['preservation urgent', 'subscriber ordinary']);
    expect(order('deletion', 'preservation')).toEqual(['preservation urgent']);
    expect(order('life')).toEqual(['subscriber emergency', 'preservation emergency']);
  });

  it.each(LANGS)('says why and leads on from every end, with the answers of the engine, %s', (lang) => {
    const v = view(lang);
    for (const a of WHOLE) {
      const end = endOf(v, a);
      expect(end.why).not.toBe('');
      expect(end.links.length).toBeGreaterThan(0);
      for (const link of end.links) {
        expect(link.to).toMatch(new RegExp(`^/${lang}/[a-z]`));
        expect(link.label).not.toBe('');
        expect(link.text).not.toBe('');
        if (link.answer !== true) continue;
        const { query } = readQuestion(law, questionIn(new URLSearchParams(link.to.split('?')[1])), TODAY);
        expect(query).toBeDefined();
        if (query !== undefined) expect(link.text).toBe(ask(law, query, lang).sentence);
      }
    }
  });

  it('fills in the check with what is known, and leaves out what is not', () => {
    const to = (a: StartAnswers) => new URLSearchParams(endOf(es, a).links[0]?.to.split('?')[1]);
    expect(Object.fromEntries(to({ for: 'received', we: 'provider', entity: 'google.entity.google-llc', state: 'CL', kind: 'prosecutor' }))).toEqual({
      entity: 'google.entity.google-llc',
      state: 'CL',
      kind: 'prosecutor',
    });
    expect(Object.fromEntries(to({ for: 'received', we: 'authority', entity: 'state:NL', state: 'unknown', kind: 'unknown' }))).toEqual({ entity: 'state:NL' });
  });
});
