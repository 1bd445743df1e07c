import type { TermPair, TermsWith, WordOfLaw } from '@exhorto/pathways';
import { Cite, Official } from './cited.tsx';
import { DataTable } from './table.tsx';
import { href, type View } from './view.ts';

/** The request in the words of those who could be asked: term against term, with what is different. */
export function TheirWords({ v, from, terms }: { v: View; from: string; terms: readonly TermsWith[] }) {
  if (terms.length === 0) return null;
  return (
    <section>
      <details class="closed-list their-words">
        <summary>
          <h3>{v.m.theirWords.title}</h3>
        </summary>
        {terms.map((t) => (
          <TermsTable v={v} from={from} terms={t} />
        ))}
      </details>
    </section>
  );
}

function TermsTable({ v, from, terms: { state, pairs } }: { v: View; from: string; terms: TermsWith }) {
  const t = v.m.theirWords;
  const [mine, theirs] = [v.law.stateName(from, v.lang), v.law.stateName(state, v.lang)];
  const label = `${mine} · ${theirs}`;
  return (
    <section class="part">
      <h4>{label}</h4>
      <p class="quiet">{t.intro}</p>
      <DataTable label={`${t.title}: ${label}`} stacked columns={[t.concept, t.mine(mine), t.mine(theirs), t.relation, t.different]}>
        {pairs.map((p) => (
          <tr>
            <th scope="row">
              <a href={href(v, `/terms/${p.concept}`)}>{p.name}</a>
            </th>
            <td>
              <Word v={v} word={p.mine} />
            </td>
            <td>
              <Word v={v} word={p.theirs} />
            </td>
            <td>{relationName(v, p)}</td>
            <td>
              <Differences v={v} pair={p} />
            </td>
          </tr>
        ))}
      </DataTable>
    </section>
  );
}

/** A word with its article; ours, marked as such, where no word of that law is known. */
function Word({ v, word }: { v: View; word: WordOfLaw }) {
  return (
    <span class="law-word">
      {word.fact === undefined ? <i lang={word.lang}>{word.term}</i> : <Official v={v} name={word.term} lang={word.lang} />}{' '}
      {word.fact === undefined ? (
        <span class="quiet">({v.m.theirWords.ours})</span>
      ) : (
        <Cite v={v} fact={word.fact} pinpoint={word.pinpoint ?? word.fact} seen={word.seen} />
      )}
    </span>
  );
}

function Differences({ v, pair }: { v: View; pair: TermPair }) {
  const lines = differenceLines(v, pair);
  if (lines.length === 1) return <>{lines[0]}</>;
  return (
    <ul class="elements">
      {lines.map((line) => (
        <li>{line}</li>
      ))}
    </ul>
  );
}

/** How theirs stands to mine, in a word. */
export function relationName(v: View, { relation }: TermPair): string {
  return relation === 'unknown' ? v.m.theirWords.unknown : (v.law.book.vocabulary.wordRelations[relation]?.name[v.lang] ?? relation);
}

/** What is different, a sentence each: by which elements, what is said of the words, in what it matters, what was not read. */
export function differenceLines(v: View, pair: TermPair): string[] {
  const t = v.m.theirWords;
  const byKind = Map.groupBy([...pair.narrowerBy, ...pair.widerBy], (e) => `${e.kind} ${e.has}`);
  const lines = [
    ...[...byKind.values()].flatMap((list) => list.slice(0, 1).map(({ kind, has }) => t.element[kind][has ? 1 : 0](list.map((e) => e.text).join('; ')))),
    ...(pair.mine.text === undefined ? [] : [t.wordMine(withStop(pair.mine.text))]),
    ...(pair.theirs.text === undefined ? [] : [t.wordTheirs(withStop(pair.theirs.text))]),
    ...pair.matters,
  ];
  const notRead = pair.notRead > 0 ? [t.notRead(pair.notRead)] : [];
  if (lines.length > 0) return [...lines, ...notRead];
  if (pair.relation === 'unknown') return [t.cannot, ...notRead];
  return [t.nothing, ...notRead];
}

function withStop(sentence: string): string {
  return /[.?]$/.test(sentence) ? sentence : `${sentence}.`;
}
