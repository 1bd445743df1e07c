import { loadChanges } from '@exhorto/lawbook/changes';
import { compiledFigures, compiledLawbook } from '@exhorto/lawbook/compiled';
import { serve } from '@hono/node-server';
import { siteApp } from './app.tsx';
import { earlierLaw } from './earlier-law.ts';

const port = Number(process.env['PORT'] ?? 3000);
const book = compiledLawbook();
const site = siteApp({ book, figures: compiledFigures(book), changes: loadChanges(), earlier: earlierLaw() });
const server = serve({ fetch: site.fetch, port });
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    server.close(() => process.exit(0));
    setTimeout(() => process.exit(0), 2000).unref();
  });
}
