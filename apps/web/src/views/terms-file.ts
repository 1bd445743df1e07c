import { say } from '@exhorto/lawbook';
import { csvOf } from './csv.ts';
import type { Listed, TermGroup, TermsQuestion } from './terms-question.ts';
import type { View } from './view.ts';

const LANGUAGES = ['es', 'en', 'pt', 'fr'] as const;

/** The concepts that are shown as a table (RFC 4180): a row a concept; of a state a row a word of its law, or the usual word. */
export function termsCsv(v: View, q: TermsQuestion, groups: readonly TermGroup[]): string {
  const entries = groups.flatMap((g) => g.entries);
  const head = ['concept', 'domain', ...LANGUAGES, ...LANGUAGES.map((l) => `${l}_also`), 'definition'];
  if (q.state === undefined) return csvOf([head, ...entries.map((x) => conceptRow(v, x))]);
  const own = ['state', 'word', 'word_lang', 'own_word', 'relation', 'difference', 'fact', 'pinpoint', 'source', 'source_url'];
  return csvOf([[...own, ...head], ...entries.flatMap((x) => stateRows(v, q.state ?? '', x))]);
}

function conceptRow(v: View, { concept: c }: Listed): string[] {
  return [
    c.id,
    c.domain,
    ...LANGUAGES.map((l) => c.terms[l].preferred),
    ...LANGUAGES.map((l) => c.terms[l].admitted.join('; ')),
    [c.definition.genus, ...c.definition.distinguishing].map((x) => say(x, v.lang)).join('; '),
  ];
}

function stateRows(v: View, state: string, x: Listed): string[][] {
  const rest = conceptRow(v, x);
  const own = x.of?.own ?? [];
  if (own.length === 0) return [[state, x.of?.standard.term ?? '', x.of?.standard.lang ?? '', 'no', '', '', '', '', '', '', ...rest]];
  return own.map((w) => {
    const fact = v.law.fact(w.fact);
    const source = fact === undefined ? undefined : v.law.source(fact.source);
    const relation = w.defined ? 'defined' : w.relation;
    const text = w.text === undefined ? '' : say(w.text, v.lang);
    return [state, w.term, w.lang, 'yes', relation, text, w.fact, fact?.pinpoint ?? '', source?.title ?? '', source?.url ?? '', ...rest];
  });
}
