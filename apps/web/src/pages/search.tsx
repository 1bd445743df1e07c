import { searchLawbook } from '@exhorto/lawbook/search';
import { href, type View } from '../views/view.ts';

/** Search over everything: states, instruments, articles, offices, powers, offences, providers. */
export function Search({ v, q }: { v: View; q: string }) {
  const s = v.m.search;
  const hits = q === '' ? [] : searchLawbook(v.law.book, q, v.lang, 50);
  return (
    <>
      <h1>{s.title}</h1>
      <form action={href(v, '/search')} method="get" class="search big">
        <label for="q">{s.label}</label>
        <input type="search" id="q" name="q" value={q} />
        <button type="submit" class="primary">
          {s.button}
        </button>
      </form>
      {q === '' ? (
        <p class="intro">{s.empty}</p>
      ) : hits.length === 0 ? (
        <p role="status">
          {s.none(q)} {s.tip}
        </p>
      ) : (
        <>
          <p role="status" class="quiet">
            {s.count(hits.length)}
          </p>
          <ol class="plain roomy hits">
            {hits.map((h) => (
              <li>
                <a href={href(v, pathOf(h.id))}>{h.title}</a> <span class="quiet">{s.kinds[h.kind]}</span>
                <br />
                {h.text}
              </li>
            ))}
          </ol>
        </>
      )}
    </>
  );
}

function pathOf(id: string): string {
  const [kind, rest] = id.split(':');
  if (rest === undefined) return `/facts/${id}`;
  return kind === 'concept' ? `/terms/${rest}` : `/${kind}s/${rest}`;
}
