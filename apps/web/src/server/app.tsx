import { indexLawbook, type Lawbook } from '@exhorto/lawbook';
import type { ChangeEntry } from '@exhorto/lawbook/changes';
import { type FigureBook, NO_FIGURES } from '@exhorto/lawbook/figures';
import { serveStatic } from '@hono/node-server/serve-static';
import { type Context, Hono } from 'hono';
import { compress } from 'hono/compress';
import { secureHeaders } from 'hono/secure-headers';
import { openApi } from '../api/openapi.ts';
import { apiRoutes } from '../api/routes.ts';
import type { ApiDocument } from '../pages/reference.tsx';
import { agendaRoutes } from '../site/agenda-routes.tsx';
import { comparisonRoutes } from '../site/comparison-routes.tsx';
import { coverageStore } from '../site/coverage-store.ts';
import { forBrowser } from '../site/lean.ts';
import { matrixStore } from '../site/matrix-store.ts';
import { pageApp } from '../site/page-app.tsx';
import { pageRoutes } from '../site/page-routes.tsx';
import type { EarlierLaw, SiteParts } from '../site/parts.ts';
import { termsRoutes } from '../site/terms-routes.tsx';
import { agendaFiles } from './agenda-files.ts';
import { CLIENT_DIR, ICONS, readAssets } from './assets.ts';
import { compressed, FOR_EVER } from './compressed.ts';
import { exportStore } from './export-store.ts';
import { limited } from './limits.ts';
import { chartOf } from './map-shapes.ts';
import { offlineFiles } from './offline-files.ts';
import { serverRoutes } from './server-routes.tsx';

export interface Site {
  book: Lawbook;
  /** What providers publish; absent = none. */
  figures?: FigureBook;
  /** The change log, newest first; absent = none. */
  changes?: readonly ChangeEntry[];
  /** Earlier lawbooks; absent = none. */
  earlier?: EarlierLaw;
  /** Today, ISO. */
  today?: () => string;
}

/** The whole site, in order: what every answer gets, files, API, pages. */
export function siteApp({ book, figures = NO_FIGURES, changes = [], earlier, today = () => new Date().toISOString().slice(0, 10) }: Site): Hono {
  const law = indexLawbook(book);
  const assets = readAssets();
  const parts: SiteParts = { law, figures, changes, chartOf, assets, today, earlier: earlier ?? { versions: [], lawOf: () => law } };
  const exported = exportStore(law);
  const known = coverageStore(law, today);
  const matrixOf = matrixStore(law, parts.earlier);
  const document = openApi(law);
  const app = new Hono();

  app.use(
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        baseUri: ["'none'"],
        objectSrc: ["'none'"],
      },
      referrerPolicy: 'same-origin',
      crossOriginResourcePolicy: 'cross-origin',
      strictTransportSecurity: false,
    }),
  );
  const lean = compressed(() => JSON.stringify(forBrowser(book)), { type: 'application/json', cacheControl: FOR_EVER });
  app.get(`/lawbook/${book.version}.json`, lean);
  offlineFiles(app, parts, assets);
  app.use(compress());
  app.use('/assets/*', immutable, serveStatic({ root: CLIENT_DIR }));
  for (const icon of ICONS) app.use(icon, serveStatic({ root: CLIENT_DIR }));
  app.use('/api/*', limited());
  app.route('/api/v1', apiRoutes(law, document, figures, exported, today));
  const pages = pageApp(parts, { onDevice: false }, [
    serverRoutes(parts, known, matrixOf, exported, document as ApiDocument),
    agendaFiles(parts),
    agendaRoutes(parts),
    pageRoutes(parts, known, matrixOf),
    comparisonRoutes(parts),
    termsRoutes(parts),
  ]);
  app.all('*', (c) => pages.fetch(c.req.raw, c.env));
  return app;
}

/** Built files carry the hash of their content in their name. */
async function immutable(c: Context, next: () => Promise<void>): Promise<void> {
  await next();
  if (c.res.ok) c.res.headers.set('cache-control', 'public, max-age=31536000, immutable');
}
