import { type Context, Hono } from 'hono';
import { getCookie } from 'hono/cookie';
import type { Child } from 'hono/jsx';
import { MESSAGES } from '../messages/index.ts';
import { Layout, type Page } from '../pages/layout.tsx';
import { Message } from '../pages/message.tsx';
import type { AtlasView } from '../views/view.ts';
import { negotiate, splitPath } from './language.ts';
import type { SiteParts } from './parts.ts';

/** A page before its frame is drawn. */
export interface Shown extends Pick<Page, 'title' | 'part' | 'scripts'> {
  body: Child;
  status?: 200 | 404 | 422 | 500 | 503;
}

/** What routes are written with: how a request is seen, and how it is answered. */
export interface Frame {
  r: Hono;
  viewOf(c: Context): AtlasView;
  page(c: Context, v: AtlasView, shown: Shown): Response | Promise<Response>;
  /** A page at a path; undefined where there is nothing at that address. */
  show(path: string, view: (c: Context, v: AtlasView) => Shown | undefined): void;
  /** A file at a path, drawn from the same address as its page; problems of the address are answered as text. */
  file(path: string, type: string, draw: (c: Context, v: AtlasView) => Drawn): void;
}

export type Drawn = { body: string | Uint8Array<ArrayBuffer> } | { problems: readonly { field: string; message: string }[] };

/** Where a page is answered: on the server, or on the reader's device without it. */
export interface Where {
  onDevice: boolean;
  /** The theme that the reader chose; absent = the cookie's. */
  theme?(): string | undefined;
}

/** What a device says of a page that only the server makes. */
export function needsNetwork(v: AtlasView): Shown {
  const { title, text } = v.m.offline.needsNetwork;
  return { title, body: <Message v={v} title={title} text={text} />, status: 503 };
}

/** The pages of the site in every language, and what is said where there is none. */
export function pageApp(parts: SiteParts, where: Where, routes: readonly ((frame: Frame) => void)[]): Hono {
  const app = new Hono();
  const r = new Hono();
  const frame: Frame = {
    r,
    viewOf,
    page,
    show: (path, view) =>
      r.get(path, (c) => {
        const v = viewOf(c);
        const shown = view(c, v);
        return shown === undefined ? c.notFound() : page(c, v, shown);
      }),
    file: (path, type, draw) =>
      r.get(path, (c) => {
        const drawn = draw(c, viewOf(c));
        if ('problems' in drawn) return c.text(drawn.problems.map((p) => `${p.field}: ${p.message}`).join('\n'), 422);
        return c.body(drawn.body, 200, { 'content-type': type, 'cache-control': 'no-cache', vary: 'accept-language' });
      }),
  };
  for (const route of routes) route(frame);
  for (const prefix of ['/es', '/en', '/pt', '/']) app.route(prefix, r);
  app.notFound((c) => {
    const v = viewOf(c);
    const title = v.m.error.notFound;
    return page(c, v, { title, body: <Message v={v} title={title} text={v.m.error.notFoundText} />, status: 404 });
  });
  app.onError((error, c) => {
    console.error(error);
    const v = viewOf(c);
    const title = v.m.error.failed;
    return page(c, v, { title, body: <Message v={v} title={title} text={v.m.error.failedText} />, status: 500 });
  });
  return app;

  function viewOf(c: Context): AtlasView {
    const lang = splitPath(new URL(c.req.url).pathname).lang ?? negotiate(c.req.header('accept-language'));
    return { law: parts.law, lang, m: MESSAGES[lang], today: parts.today(), chartOf: parts.chartOf };
  }

  function page(c: Context, v: AtlasView, { body, status = 200, ...options }: Shown): Response | Promise<Response> {
    const url = new URL(c.req.url);
    const chosen = where.theme === undefined ? getCookie(c, 'theme') : where.theme();
    const layout = (
      <Layout
        v={v}
        path={splitPath(url.pathname).path + url.search}
        theme={chosen === 'light' || chosen === 'dark' ? chosen : 'auto'}
        assets={parts.assets}
        onDevice={where.onDevice}
        {...options}
      >
        {body}
      </Layout>
    );
    return c.html(`<!doctype html>${layout}`, status, { 'content-language': v.lang, 'cache-control': 'no-cache', vary: 'accept-language, cookie' });
  }
}
