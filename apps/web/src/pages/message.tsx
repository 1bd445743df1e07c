import { href, type View } from '../views/view.ts';

/** What happened, what is safe, what to do. */
export function Message({ v, title, text }: { v: View; title: string; text: string }) {
  return (
    <>
      <h1>{title}</h1>
      <p class="intro">{text}</p>
      <p>
        <a href={href(v, '')}>{v.m.error.home}</a> · <a href={href(v, '/search')}>{v.m.search.title}</a>
      </p>
    </>
  );
}
