import { href, type View } from '../views/view.ts';

export function States({ v }: { v: View }) {
  const s = v.m.states;
  const written = new Set(v.law.book.states.map((x) => x.state));
  const list = (has: boolean) =>
    v.law.book.stateTerms
      .filter((t) => written.has(t.state) === has)
      .sort((a, b) => a.names[v.lang].localeCompare(b.names[v.lang], v.lang))
      .map((t) => (
        <li>
          <a href={href(v, `/states/${t.state}`)}>{t.names[v.lang]}</a>
        </li>
      ));
  return (
    <>
      <h1>{s.title}</h1>
      <p class="intro">{s.intro}</p>
      <p>
        <a href={href(v, '/compare')}>{v.m.compare.title}</a> · <a href={href(v, '/agenda')}>{v.m.agenda.title}</a> ·{' '}
        <a href={href(v, '/map')}>{v.m.map.title}</a> · <a href={href(v, '/directory')}>{v.m.directory.fromStates}</a>
      </p>
      <h2>{s.written}</h2>
      <ul class="columns">{list(true)}</ul>
      <h2>{s.unions}</h2>
      <ul class="columns">
        {v.law.book.unions.map((u) => (
          <li>
            <a href={href(v, `/states/${u.union}`)}>{v.law.stateName(u.union, v.lang)}</a>
          </li>
        ))}
      </ul>
      <h2>{s.others}</h2>
      <ul class="columns">{list(false)}</ul>
    </>
  );
}
