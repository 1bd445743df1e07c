import { loadChanges } from '@exhorto/lawbook/changes';
import { compiledFigures, compiledLawbook } from '@exhorto/lawbook/compiled';
import { serve } from '@hono/node-server';
import { siteApp } from './app.tsx';

const port = Number(process.env['PORT'] ?? 3000);
const book = compiledLawbook();
const server = serve({ fetch: siteApp({ book, figures: compiledFigures(book), changes: loadChanges() }).fetch, port });
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    server.close(() => process.exit(0));
    setTimeout(() => process.exit(0), 2000).unref();
  });
}
