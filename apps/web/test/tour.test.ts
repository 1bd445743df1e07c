import { indexLawbook, LANGS, type Lang, type Law } from '@exhorto/lawbook';
import { compiledLawbook } from '@exhorto/lawbook/compiled';
import type { Reason, Verdict } from '@exhorto/pathways';
import { describe, expect, it } from 'vitest';
import { MESSAGES } from '../src/messages/index.ts';
import { TourPage, WholeTour } from '../src/pages/tour.tsx';
import { bestLive, stepAt, TOUR_STEPS, type TourStepId, tourCase, verdictCounts } from '../src/views/tour-case.ts';
import { tourStep } from '../src/views/tour-steps.tsx';
import type { View } from '../src/views/view.ts';

const TODAY = '2026-11-26';
const law = indexLawbook(compiledLawbook());
const view = (lang: Lang, of: Law = law): View => ({ law: of, lang, m: MESSAGES[lang], today: TODAY });
const html = (x: unknown): string => String(x);
const words = (x: unknown): string =>
  html(x)
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"')
    .replace(/\s+/g, ' ')
    .trim();

/** Every sentence of a part of the messages, those that functions make too. */
const sentences = (x: unknown): string[] =>
  typeof x === 'string' ? [x] : typeof x === 'function' ? [String(x('1', '2'))] : Object.values(x as Record<string, unknown>).flatMap(sentences);

/** The verdicts that a piece of a page shows as marks, in its order. */
const marks = (x: unknown): string[] => [...html(x).matchAll(/<span class="verdict (\w+)">/g)].map((m) => m[1] ?? '');

/** The law were it otherwise: the tour must stay true. */
const OTHERWISE: readonly [string, Law][] = [
  ['as it is', law],
  [
    'were the Netherlands no party to Budapest',
    changed((book) => {
      for (const i of book.instruments)
        if (i.id === 'budapest') i.participation = i.participation.map((p) => (p.state === 'NL' ? { ...p, kind: 'none', from: null, asOf: TODAY } : p));
    }),
  ],
  [
    'were nothing known of Chile',
    changed((book) => {
      for (const s of book.states) if (s.state === 'CL') s.powers = [];
      for (const i of book.instruments) i.participation = i.participation.filter((p) => p.state !== 'CL');
    }),
  ],
];

function changed(change: (book: Law['book']) => void): Law {
  const book = structuredClone(law.book);
  change(book);
  return indexLawbook(book);
}

function verdictsIn(r: Reason): Verdict[] {
  return [r.verdict, ...r.children.flatMap(verdictsIn)];
}

describe.each(OTHERWISE)('the tour, the law %s', (_, of) => {
  it.each(LANGS)('renders every step with a fragment, a way to read it and its live pages, %s', (lang) => {
    const v = view(lang, of);
    const c = tourCase(v);
    for (const [i, id] of TOUR_STEPS.entries()) {
      const step = tourStep(v, c, id);
      expect(words(step.fragment).length, id).toBeGreaterThan(20);
      expect(step.links.length, id).toBeGreaterThan(0);
      expect(v.m.tour.steps[id].reading.length > 0 || words(step.reading) !== '', id).toBe(true);
      expect(words(TourPage({ v, at: i })), id).toContain(words(step.fragment));
    }
    expect(html(WholeTour({ v })).match(/class="tour-part"/g)).toHaveLength(TOUR_STEPS.length);
  });

  it.each(LANGS)('shows the verdicts of the engine and no other, %s', (lang) => {
    const v = view(lang, of);
    const c = tourCase(v);
    const step = (id: TourStepId) => tourStep(v, c, id);
    const own = [c.account.ownLaw, c.logs.ownLaw];
    expect(new Set(marks(step('own').reading))).toEqual(new Set(own.map((o) => o.verdict)));
    expect(marks(step('own').fragment)).toEqual(own.flatMap((o) => [o.verdict, ...verdictsIn(o.because)]));
    const preserve = bestLive(c.preserve);
    expect(marks(step('preserve').reading)).toEqual(preserve === undefined ? [] : [preserve.verdict]);
    expect(html(step('preserve').fragment)).toContain(preserve === undefined ? v.m.answer.noWays : `<li class="way ${preserve.verdict}"`);
    const counts = verdictCounts(c.logs.pathways);
    expect(marks(step('ways').reading)).toEqual(counts.map((x) => x.verdict));
    for (const { verdict, count } of counts) {
      expect(words(step('ways').reading)).toContain(`${v.m.verdicts[verdict]} : ${count}`);
      expect(count).toBe(c.logs.pathways.filter((p) => p.verdict === verdict).length);
    }
    const first = c.logs.pathways[0];
    if (first !== undefined) expect(marks(step('reasons').fragment).slice(0, verdictsIn(first.because).length)).toEqual(verdictsIn(first.because));
    expect(marks(step('sheet').reading)).toEqual(bestLive(c.account) === undefined ? [] : [bestLive(c.account)?.verdict]);
    for (const a of [c.account, c.preserve, c.logs]) expect(words(step('question').reading)).toContain(a.sentence);
  });
});

describe('the words of the tour', () => {
  it.each(LANGS)('name no verdict of their own, %s', (lang) => {
    const { tour, verdicts } = MESSAGES[lang];
    const said = sentences(tour).join(' ').toLowerCase();
    for (const word of Object.values(verdicts)) expect(said).not.toMatch(new RegExp(`(?<!\\p{L})${word}s?(?!\\p{L})`, 'u'));
  });

  it('name no article and no instrument', () => {
    for (const lang of LANGS) expect(sentences(MESSAGES[lang].tour).join(' ')).not.toMatch(/\bart\.|Budapest|24\/7/);
  });
});

describe('the address of a step', () => {
  it('counts from one, and knows no other', () => {
    expect(stepAt('1')).toBe(0);
    expect(stepAt(String(TOUR_STEPS.length))).toBe(TOUR_STEPS.length - 1);
    for (const text of ['0', String(TOUR_STEPS.length + 1), '01', '1.5', 'x', '']) expect(stepAt(text)).toBeUndefined();
  });
});
