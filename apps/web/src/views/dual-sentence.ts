import { type ComparedElement, type DualCriminality, elementsOf, showText } from '@exhorto/terms';
import type { DualQuestion } from './dual-question.ts';
import { listIn, type View } from './view.ts';

/** More clauses than this nobody could say aloud: the rest stands in the list. */
const SAID = 3;

/** Dual criminality in one sentence that one could say aloud. */
export function dualSentence(v: View, q: DualQuestion, d: DualCriminality): string {
  const t = v.m.dual;
  const offence = offenceName(v, q.offence);
  const [from, to] = [v.law.theState(q.from, v.lang), v.law.theState(q.to, v.lang)];
  const show = shownIn(v, d.elements);
  if (d.otherTerm !== undefined) return t.other(offence, to, offenceName(v, d.otherTerm), show);
  switch (d.verdict) {
    case 'met':
      return elementsOf(q.offence) === undefined ? t.metWhole(offence, to) : t.met(offence, from, to);
    case 'met-if':
      return t.metIf(offence, to, show);
    case 'doubtful': {
      if (d.elements.length === 0) return t.doubtfulWhole(offence, to);
      const unread = d.elements.filter((e) => e.standing === 'unread').map((e) => t.topics[e.element]);
      const first = t.doubtful(offence, to, listIn(v.lang, unread));
      return show === '' ? first : `${first} ${t.doubtfulShow(show)}`;
    }
    case 'not-met':
      return t.notMet(offence, to);
    case 'unknown':
      return t.unknown(offence, to);
  }
}

/** What the facts must show, as one clause; empty where the charge is enough. */
function shownIn(v: View, elements: readonly ComparedElement[]): string {
  const clauses = elements.flatMap((e) => (e.standing === 'alleged' ? [showOf(v, e)] : []));
  const said = clauses.slice(0, SAID);
  const more = clauses.length - said.length;
  return listIn(v.lang, more > 0 ? [...said, v.m.dual.andMore(more)] : said);
}

/** What the facts must show for one element. */
export function showOf(v: View, e: ComparedElement): string {
  return showText(v.lang, e.element, e.show ?? [], e.every);
}

export function elementName(v: View, element: string): string {
  return v.law.book.vocabulary.conduct[element]?.name[v.lang] ?? element;
}

/** The values of an element in words. */
export function valuesName(v: View, element: string, values: readonly string[]): string {
  const words = v.law.book.vocabulary.conduct[element]?.values;
  return values.map((x) => words?.[x]?.[v.lang] ?? x).join('; ');
}

export function offenceName(v: View, term: string): string {
  return v.law.offence(term)?.names[v.lang] ?? term;
}
