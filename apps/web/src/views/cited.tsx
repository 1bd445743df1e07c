import type { Seen } from '@exhorto/lawbook';
import type { CitedText } from '@exhorto/pathways';
import { href, type View } from './view.ts';

/** An article, one tap from its source, with the strokes that say how firmly it is known. */
export function Cite({ v, fact, pinpoint, seen }: { v: View; fact: string; pinpoint: string; seen?: Seen | undefined }) {
  return (
    <a class="cite" href={href(v, `/facts/${fact}`)}>
      {pinpoint}
      {seen !== undefined && <Strokes v={v} seen={seen} />}
    </a>
  );
}

/** Two strokes: read in the law. One: read about. */
export function Strokes({ v, seen }: { v: View; seen: Seen }) {
  return (
    <span class="seen" title={v.m.seen[seen]}>
      <span aria-hidden="true">{seen === 'text' ? '‖' : '|'}</span>
      <span class="sr"> ({v.m.seen[seen]})</span>
    </span>
  );
}

/** Sentences with their articles; nothing where there are none. */
export function CitedList({ v, title, items }: { v: View; title: string; items: readonly CitedText[] }) {
  if (items.length === 0) return null;
  return (
    <section class="part">
      <h4>{title}</h4>
      <ul class="plain">
        {items.map((x) => (
          <li>
            {x.text} <Cite v={v} fact={x.fact} pinpoint={x.pinpoint} seen={x.seen} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** An official name or a term of law in its own language; a quiet tag says which, where it is not the reader's. */
export function Official({ v, name, lang }: { v: View; name: string; lang?: string | undefined }) {
  if (lang === undefined || lang === v.lang) return <>{name}</>;
  return (
    <>
      <span lang={lang}>{name}</span> <abbr class="langtag">{lang}</abbr>
    </>
  );
}
