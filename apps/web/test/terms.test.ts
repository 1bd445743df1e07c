import { indexLawbook, LANGS, type Lang } from '@exhorto/lawbook';
import { compiledLawbook } from '@exhorto/lawbook/compiled';
import { searchLawbook } from '@exhorto/lawbook/search';
import { bestMatch, wordsOfConcept } from '@exhorto/terms';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { MESSAGES } from '../src/messages/index.ts';
import { conceptName, conceptsIn } from '../src/views/concept-names.tsx';
import { around } from '../src/views/relations-drawing.tsx';
import { type Box, relationsLayout } from '../src/views/relations-layout.ts';
import { packWords, unpackWords, whereOf } from '../src/views/term-words.ts';
import { termsCsv } from '../src/views/terms-file.ts';
import { readTerms, termGroups, termsHref } from '../src/views/terms-question.ts';
import type { View } from '../src/views/view.ts';

const TODAY = '2026-11-26';
const law = indexLawbook(compiledLawbook());
const view = (lang: Lang): View => ({ law, lang, m: MESSAGES[lang], today: TODAY });
const es = view('es');
const all = conceptsIn(es).all;
const groups = (query: string, lang: Lang = 'es') => termGroups(view(lang), readTerms(law, new URLSearchParams(query)).question);
const ids = (query: string, lang: Lang = 'es') => groups(query, lang).flatMap((g) => g.entries.map((x) => x.concept.id));

describe('the glossary', () => {
  it('has every concept once, by subject, by letter and for any state', () => {
    const every = all.map((c) => c.id).toSorted();
    for (const query of ['', 'order=alphabet', 'state=CL', 'state=JP']) expect(ids(query).toSorted(), query).toEqual(every);
  });

  it('finds a concept by a word of any language or law, and says which', () => {
    for (const [query, word, lang] of [
      ['q=subscriber+information', 'subscriber information', 'en'],
      ['q=dados+cadastrais', 'dados cadastrais', 'pt'],
      ['q=ABONNES', 'données relatives aux abonnés', 'fr'],
    ]) {
      const [first] = groups(query ?? '')[0]?.entries ?? [];
      expect(first?.concept.id).toBe('subscriber-information');
      expect(first?.match).toMatchObject({ word, lang });
    }
  });

  it('puts the nearest first', () => expect(ids('q=computer+system', 'en')[0]).toBe('computer-system'));

  it('puts the words of a state before the usual ones', () => {
    const [own, standard] = groups('state=CL');
    expect([own?.id, standard?.id]).toEqual(['own', 'standard']);
    expect(own?.entries.every((x) => (x.of?.own.length ?? 0) > 0)).toBe(true);
    expect(groups('state=JP').map((g) => g.id)).toEqual(['standard']);
  });

  it('names what it cannot read and gives back the address that it read', () => {
    const { question, problems } = readTerms(law, new URLSearchParams('state=XX&domain=magic&order=chaos&q=+'));
    expect(problems.map((p) => p.field)).toEqual(['domain', 'state', 'order']);
    expect(question).toEqual({ order: 'domain' });
    const query = 'q=tr%C3%A1fico&domain=data&state=CL&order=alphabet';
    expect(termsHref(es, readTerms(law, new URLSearchParams(query)).question)).toBe(`/es/terms?${query}`);
  });

  it('is found in the search of the whole lawbook, in four languages', () => {
    for (const lang of LANGS)
      for (const word of ['datos de abonado', 'subscriber information', 'dados cadastrais', 'données relatives aux abonnés'])
        expect(
          searchLawbook(law.book, word, lang).map((h) => h.id),
          `${word}, ${lang}`,
        ).toContain('concept:subscriber-information');
  });
});

describe('the words on the page', () => {
  it('are the same after packing, whatever they hold', () => {
    const odd = [
      { kind: 'law' as const, lang: 'en', word: 'a|b "c" & d', state: 'GB' },
      { kind: 'avoid' as const, lang: 'fr', word: "l'écoute" },
    ];
    expect(unpackWords(packWords(odd))).toEqual(odd);
    for (const c of all) {
      const words = wordsOfConcept(law, conceptsIn(es), c, TODAY);
      expect(unpackWords(packWords(words))).toEqual(words);
      expect(bestMatch(unpackWords(packWords(words)), c.names.es, { lang: 'es' })).toEqual(bestMatch(words, c.names.es, { lang: 'es' }));
    }
  });

  it('say where they are from', () => {
    const say = (kind: 'law' | 'false-friend' | 'preferred') =>
      whereOf(
        { kind, lang: 'en', word: 'x', ...(kind === 'law' && { state: 'US' }) },
        es.m.glossary.match,
        () => 'inglés',
        (code) => code,
      );
    expect([say('law'), say('false-friend'), say('preferred')]).toEqual(['derecho: US, inglés', 'inglés, falso amigo', 'inglés']);
  });
});

describe.each(LANGS)('the table of the glossary in %s', (lang) => {
  const rows = (query: string) =>
    parse(termsCsv(view(lang), readTerms(law, new URLSearchParams(query)).question, groups(query, lang)), {
      columns: true,
      record_delimiter: '\r\n',
    }) as Record<string, string>[];

  it('has a row for every concept that is shown', () => expect(rows('q=datos').map((r) => r['concept'])).toEqual(ids('q=datos', lang)));

  it('has the words of a state with their article and source, and says which are only the usual ones', () => {
    const found = rows('state=CL');
    const own = found.filter((r) => r['own_word'] === 'yes');
    expect(own.length).toBeGreaterThan(5);
    for (const r of own) expect([r['fact'], r['pinpoint'], r['source']].every((x) => x !== '')).toBe(true);
    expect(new Set(found.map((r) => r['concept'])).size).toBe(all.length);
  });
});

describe('the drawing of relations', () => {
  const overlap = (a: Box, b: Box): boolean => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

  it('shows every relation of every concept once, and no box lies on another or leaves the drawing', () => {
    for (const lang of LANGS)
      for (const c of all) {
        const v = view(lang);
        const of = around(v, c.id);
        const layout = relationsLayout(of, (id) => conceptName(v, id));
        const boxes = [layout.here, ...layout.broader, ...layout.narrower, ...layout.related];
        expect(boxes.map((b) => b.id).toSorted()).toEqual([c.id, ...of.broader, ...of.narrower, ...of.related].toSorted());
        for (const b of boxes) expect(b.x >= 0 && b.y >= 0 && b.x + b.width <= layout.width && b.y + b.height <= layout.height, c.id).toBe(true);
        for (const [i, a] of boxes.entries()) for (const b of boxes.slice(i + 1)) expect(overlap(a, b), `${c.id}: ${a.id}, ${b.id}`).toBe(false);
      }
  });
});
