import { say, type Text } from '@exhorto/lawbook';
import { conceptSystem, type Equivalent, equivalents, type SideTerm } from '@exhorto/terms';
import type { Pathway, TermPair, TermsWith, WordOfLaw } from './answer.ts';
import type { Case } from './case.ts';

/** With so many of the states that could be asked at most: those of the best ways. */
const MOST_STATES = 2;

/**
 * The terms of the request in the words of the states that could be asked, best way first. Only pairs in which one of the
 * two laws has a word of its own, and only states with which there is one.
 */
export function termsOf(c: Case, ways: readonly Pathway[]): TermsWith[] {
  const live = ways.filter((p) => p.verdict !== 'closed');
  const states = [...new Set((live.length > 0 ? live : ways).map((p) => p.target.state))].filter((s) => s !== c.q.from).slice(0, MOST_STATES);
  const subject = { measure: c.q.measure, asker: c.q.as, offence: c.q.offence };
  const system = conceptSystem(c.law);
  return states
    .map((state) => ({
      state,
      pairs: equivalents(c.law, system, subject, c.q.from, state, c.q.on)
        .filter((e) => e.mine.fact !== undefined || e.theirs.fact !== undefined)
        .map((e) => pairOf(c, e, system.concept(e.concept)?.names)),
    }))
    .filter((x) => x.pairs.length > 0);
}

function pairOf(c: Case, e: Equivalent, names: Text | undefined): TermPair {
  const texts = (list: readonly { text: Text }[] | undefined): string[] => list?.map((x) => say(x.text, c.lang)) ?? [];
  return {
    concept: e.concept,
    name: names === undefined ? e.concept : say(names, c.lang),
    mine: wordOf(c, e.mine),
    theirs: wordOf(c, e.theirs),
    relation: e.relation,
    narrowerBy: elementsBy(e, 'narrowerBy', c),
    widerBy: elementsBy(e, 'widerBy', c),
    notRead: texts(e.definitions?.unread).length,
    matters: e.matters.map((t) => say(t, c.lang)),
  };
}

/** The elements of a difference, each as what it does: demands, includes, leaves out. */
function elementsBy(e: Equivalent, which: 'narrowerBy' | 'widerBy', c: Case): TermPair['narrowerBy'] {
  return (
    e.definitions?.[which].map((x) => ({
      element: x.id,
      // Wider by something that is demanded or left out: theirs does not demand it, does not leave it out.
      has: (which === 'widerBy') === (x.kind === 'includes'),
      kind: x.kind,
      text: say(x.text, c.lang),
    })) ?? []
  );
}

function wordOf(c: Case, { state, term, lang, fact, pinpoint, text }: SideTerm): WordOfLaw {
  const found = fact === undefined ? undefined : c.law.fact(fact);
  return {
    state,
    term,
    lang,
    ...(fact !== undefined && { fact }),
    ...(pinpoint !== undefined && { pinpoint }),
    ...(found !== undefined && { source: found.source, seen: found.seen }),
    ...(text !== undefined && { text: say(text, c.lang) }),
  };
}
