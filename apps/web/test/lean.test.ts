import { brotliCompressSync, constants } from 'node:zlib';
import { indexLawbook } from '@exhorto/lawbook';
import { loadLawbook } from '@exhorto/lawbook/load';
import { loadScenarios } from '@exhorto/lawbook/scenarios';
import { ask, readQuestion } from '@exhorto/pathways';
import { describe, expect, it } from 'vitest';
import { forBrowser } from '../src/site/lean.ts';

describe('the lawbook that the browser loads', () => {
  const { lawbook } = loadLawbook();
  const whole = indexLawbook(lawbook);
  const lean = indexLawbook(forBrowser(lawbook));

  it('is a good deal smaller', () => expect(JSON.stringify(lean.book).length).toBeLessThan(0.85 * JSON.stringify(lawbook).length));

  it('is sent in less than 700 kB', () => {
    const sent = brotliCompressSync(JSON.stringify(lean.book), { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } });
    expect(sent.length).toBeLessThan(700_000);
  });

  it('gives the same answers', () => {
    const questions = loadScenarios().flatMap((s, i) =>
      i % 20 === 0 && s.ask !== undefined ? [readQuestion(whole, s.ask, '2026-11-26').query ?? []].flat() : [],
    );
    expect(questions.length).toBeGreaterThan(100);
    expect(questions.filter((q) => ask(lean, q, 'pt').terms.length > 0).length).toBeGreaterThan(50);
    for (const q of questions) expect(ask(lean, q, 'pt')).toEqual(ask(whole, q, 'pt'));
  });
});
