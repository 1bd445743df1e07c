import { describe, expect, it } from 'vitest';
import { searchTerms } from '../src/index.ts';
import { LAW, SMALL } from './law.ts';

describe('searchTerms', () => {
  it('finds words in any language without accents, the word itself first', () => {
    expect(searchTerms(SMALL, 'sistema informatico').map((h) => [h.lang, h.term])).toEqual([
      ['es', 'sistema informático'],
      ['pt', 'sistema informático'],
    ]);
    expect(searchTerms(SMALL, 'werk')).toEqual([{ concept: 'system', lang: 'nl', term: 'geautomatiseerd werk', status: 'admitted', states: ['NL'] }]);
  });

  it('says of a word to avoid that it is one', () => {
    expect(searchTerms(SMALL, 'computadora')).toMatchObject([{ concept: 'system', status: 'avoid' }]);
  });

  it('keeps to a language or to a state', () => {
    expect(searchTerms(SMALL, 'sistema', { lang: 'pt' }).map((h) => h.lang)).toEqual(['pt']);
    expect(searchTerms(SMALL, 'dispositivo', { state: 'NL' })).toEqual([]);
  });

  it('finds nothing for nothing', () => {
    expect(searchTerms(SMALL, ' ')).toEqual([]);
    expect(searchTerms(LAW, 'xyzzy')).toEqual([]);
  });

  it('finds every preferred word of the lawbook', () => {
    for (const c of LAW.book.concepts.slice(0, 20)) expect(searchTerms(LAW, c.terms.es.preferred).map((h) => h.concept)).toContain(c.id);
  });
});
