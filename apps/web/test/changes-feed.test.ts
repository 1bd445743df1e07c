import { indexLawbook } from '@exhorto/lawbook';
import type { ChangeEntry } from '@exhorto/lawbook/changes';
import { compiledLawbook } from '@exhorto/lawbook/compiled';
import { describe, expect, it } from 'vitest';
import { MESSAGES } from '../src/messages/index.ts';
import { changesFeed } from '../src/server/changes-feed.tsx';

const law = indexLawbook(compiledLawbook());
const ENTRY: ChangeEntry = {
  version: '0123456789abcdef',
  on: '2026-11-25',
  text: { es: 'Chile <reforma> & más. Y otra cosa.', en: 'Chile. More.', pt: 'Chile. Mais.' },
  counts: { facts: 12, answers: 3 },
  facts: [
    { id: 'cl.power.preservation', kind: 'changed', fields: ['priorBy'] },
    { id: 'cl.power.gone', kind: 'removed', fields: [] },
  ],
  answers: [{ from: 'CL', holder: 'provider:google', measure: 'preservation', pathway: 'budapest-29', before: 'open', after: 'absent' }],
};

const feed = (lang: 'es' | 'en', changes = [ENTRY]) => changesFeed({ law, lang, m: MESSAGES[lang], today: '2026-11-26' }, changes, 'https://exhorto.example');
const unescaped = (xml: string) => xml.replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));

describe('the feed of changes', () => {
  it('names facts, verdicts and how many are not listed', () => {
    const content = unescaped(/<content[^>]*>(.*)<\/content>/s.exec(feed('es'))?.[1] ?? '');
    expect(content).toContain('<a class="mono" href="/es/facts/cl.power.preservation">');
    // A fact that is no more has no page to lead to.
    expect(content).toContain('<span class="mono">cl.power.gone</span> retirado');
    expect(content).toContain('y 10 más');
    expect(content).toMatch(/De Chile a Google, .*: abierta → <b>no figuraba<\/b>/);
    expect(content).toContain('y 2 más');
  });

  it('escapes what people wrote and takes the first sentence as title', () => {
    expect(feed('es')).toContain('<title>Chile &#60;reforma&#62; &#38; más</title>');
    expect(feed('es')).not.toContain('<reforma>');
  });

  it('keeps the id of an entry wherever the site stands, and has one for each language', () => {
    const ids = (xml: string) => [...xml.matchAll(/<id>(.*?)<\/id>/g)].map((m) => m[1]);
    expect(ids(feed('es', [ENTRY, { ...ENTRY, on: '2026-11-24' }]))).toHaveLength(3);
    expect(new Set([...ids(feed('es')), ...ids(feed('en'))]).size).toBe(4);
  });
});
