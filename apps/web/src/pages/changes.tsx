import type { ChangeEntry } from '@exhorto/lawbook/changes';
import { ChangeDetails } from '../views/change-entry.tsx';
import { dateIn, href, type View } from '../views/view.ts';

/** What changed in the lawbook, newest first, and which answers changed with it. */
export function Changes({ v, changes }: { v: View; changes: readonly ChangeEntry[] }) {
  const c = v.m.changes;
  return (
    <>
      <h1>{c.title}</h1>
      <p class="intro">{c.intro}</p>
      <p>
        <a href={href(v, '/changes.atom')} type="application/atom+xml">
          {c.feed}
        </a>
      </p>
      {changes.length === 0 && <p>{c.none}</p>}
      {changes.map((e) => (
        <article class="change" id={`v-${e.version}`}>
          <h2>
            <time datetime={e.on}>{dateIn(v.lang, e.on)}</time>
          </h2>
          <p class="dateline">
            {c.version} <span class="mono">{e.version}</span>
          </p>
          <p>{e.text[v.lang]}</p>
          <ChangeDetails v={v} entry={e} />
        </article>
      ))}
    </>
  );
}
