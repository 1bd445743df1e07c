import { dateIn, href, type View } from '../views/view.ts';

/** What the device can keep, its state, and what to do: the script fills in what only the browser knows. */
export function OfflinePage({ v }: { v: View }) {
  const m = v.m.offline;
  const { version, date } = v.law.book;
  return (
    <>
      <h1>{m.title}</h1>
      <p class="intro">{m.intro}</p>
      <section id="offline" data-ready={m.ready} data-none={m.none} data-keeping={m.keeping} data-failed={m.failed} data-removed={m.removed}>
        <h2>{m.here}</h2>
        <noscript>
          <p class="note">{m.scripts}</p>
        </noscript>
        <p class="note" id="offline-unsupported" hidden>
          {m.unsupported}
        </p>
        <p id="offline-status" role="status" tabindex={-1} />
        <progress id="offline-progress" max="100" value="0" aria-label={m.keeping} hidden />
        <dl class="facts" id="offline-kept" hidden>
          <dt>{m.lawbook}</dt>
          <dd>
            <span class="mono" data-kept="version" />, <span data-kept="date" />
          </dd>
          <dt>{m.program}</dt>
          <dd class="mono" data-kept="id" />
          <dt>{m.size}</dt>
          <dd data-kept="size" />
        </dl>
        <p class="actions" id="offline-actions" hidden>
          <button type="button" class="primary" id="offline-keep" hidden>
            {m.keep}
          </button>{' '}
          <button type="button" id="offline-install" hidden>
            {m.install}
          </button>{' '}
          <button type="button" id="offline-look" hidden>
            {m.look}
          </button>{' '}
          <button type="button" id="offline-remove" hidden data-sure={m.sure}>
            {m.remove}
          </button>
        </p>
        <p class="quiet">
          {m.server} <span class="mono">{version}</span>, {dateIn(v.lang, date)}. {m.download}
        </p>
      </section>
      <section>
        <h2>{m.works}</h2>
        <ul>
          {m.worksList.map((x) => (
            <li>{x}</li>
          ))}
        </ul>
        <h2>{m.needs}</h2>
        <ul>
          {m.needsList.map((x) => (
            <li>{x}</li>
          ))}
        </ul>
        <h2>{m.how}</h2>
        <ul>
          {m.howList.map((x) => (
            <li>{x}</li>
          ))}
        </ul>
        <p>
          <a href={href(v, '/find')}>{v.m.find.title}</a> · <a href={href(v, '/search')}>{v.m.search.title}</a>
        </p>
      </section>
    </>
  );
}
