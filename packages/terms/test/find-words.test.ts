import { indexLawbook } from '@exhorto/lawbook';
import { compiledLawbook } from '@exhorto/lawbook/compiled';
import { fold } from '@exhorto/lawbook/search';
import { describe, expect, it } from 'vitest';
import {
  bestMatch,
  type ConceptWord,
  conceptOfOffence,
  conceptSystem,
  conceptsOfMeasure,
  holding,
  measuresOfConcept,
  offencesOfConcept,
  standardLanguage,
  stateGlossary,
  wordCounts,
  wordsOfConcept,
} from '../src/index.ts';

const ON = '2026-11-26';
const law = indexLawbook(compiledLawbook());
const system = conceptSystem(law);

const WORDS: readonly ConceptWord[] = [
  { kind: 'preferred', lang: 'es', word: 'datos de abonado' },
  { kind: 'preferred', lang: 'en', word: 'subscriber information' },
  { kind: 'admitted', lang: 'es', word: 'información del suscriptor' },
  { kind: 'law', lang: 'pt', word: 'dados cadastrais', state: 'BR' },
  { kind: 'defined', lang: 'es', word: 'datos de suscriptor', state: 'CL' },
  { kind: 'false-friend', lang: 'en', word: 'subscriber' },
];
const found = (search: string, lang = 'es', state?: string) => bestMatch(WORDS, search, { lang, state })?.word.word;

describe('the word that a search finds', () => {
  it('needs neither accents nor case, nor the words between', () => {
    expect(found('INFORMACION')).toBe('información del suscriptor');
    expect(found('datos abonado')).toBe('datos de abonado');
    expect(found('  dados   CADASTRAIS ')).toBe('dados cadastrais');
    expect(found('')).toBeUndefined();
    expect(found('xyzzyx')).toBeUndefined();
  });

  it('is one word: parts of two words are no match', () => expect(found('subscriber datos')).toBeUndefined());

  it('is the nearest: the same word before one that begins with it, before one that holds it', () => {
    expect(found('subscriber')).toBe('subscriber');
    expect(found('subscriber inf')).toBe('subscriber information');
    expect(bestMatch(WORDS, 'abonado', { lang: 'es' })?.rank).toBeGreaterThan(bestMatch(WORDS, 'datos', { lang: 'es' })?.rank ?? 0);
  });

  it('is one of the state whose glossary is read, where it has one', () => {
    expect(found('datos')).toBe('datos de abonado');
    expect(found('datos', 'es', 'CL')).toBe('datos de suscriptor');
  });
});

describe('the words of the lawbook', () => {
  it('find their own concept in four languages, in the words of laws and by false friends', () => {
    for (const c of system.all) {
      const words = wordsOfConcept(law, system, c, ON);
      expect(words.filter((w) => w.kind === 'preferred').map((w) => w.lang)).toEqual(['es', 'en', 'pt', 'fr']);
      for (const w of words) expect(fold(bestMatch(words, w.word, { lang: w.lang, state: w.state })?.word.word ?? ''), c.id).toBe(fold(w.word));
      expect(words.filter((w) => w.state !== undefined).length).toBe(holding(law, system.termsOf(c.id), ON).length);
      expect(words.filter((w) => w.kind === 'false-friend').length).toBe(c.falseFriends.flatMap((f) => f.words).length);
    }
  });

  it('do not hold those of a law that has ended', () => {
    const book = structuredClone(law.book);
    const word = book.concepts.flatMap((c) => c.words)[0];
    if (word === undefined) throw new Error('no law has a word');
    word.to = ON;
    const ended = indexLawbook(book);
    const terms = conceptSystem(ended).all.flatMap((c) => holding(ended, conceptSystem(ended).termsOf(c.id), ON));
    expect(terms.map((t) => t.fact)).not.toContain(word.id);
  });
});

describe('the glossary of a state', () => {
  it('has every concept once, those with a word of its law first, the usual word for the others', () => {
    for (const state of ['CL', 'BR', 'NL', 'JP', 'EU']) {
      const entries = stateGlossary(law, system, state, ON);
      expect(entries.map((e) => e.concept.id).toSorted()).toEqual(system.all.map((c) => c.id).toSorted());
      const own = entries.filter((e) => e.own.length > 0).length;
      expect(entries.slice(0, own).every((e) => e.own.every((t) => t.state === state))).toBe(true);
      expect(entries.flatMap((e) => e.own).length).toBe(wordCounts(law, system, ON).get(state) ?? 0);
      for (const e of entries) expect(e.standard.term).toBe(e.concept.terms[e.standard.lang].preferred);
    }
  });

  it('shows the usual word in a language of the state that is ours, else in English', () => {
    expect(['CL', 'BR', 'FR', 'NL', 'CH'].map((s) => standardLanguage(law, s))).toEqual(['es', 'pt', 'fr', 'en', 'fr']);
  });
});

describe('the way from a concept to a question', () => {
  it('is that from the question to the concept, read the other way', () => {
    expect(measuresOfConcept('subscriber-information')).toEqual(['subscriber']);
    for (const c of system.all) {
      for (const m of measuresOfConcept(c.id)) expect(conceptsOfMeasure(m)).toContain(c.id);
      for (const o of offencesOfConcept(law, c.id)) expect(conceptOfOffence(o.id)).toBe(c.id);
    }
  });
});
