import { compiledLawbook } from '@exhorto/lawbook/compiled';
import { serve } from '@hono/node-server';
import { siteApp } from './app.tsx';

const port = Number(process.env['PORT'] ?? 3000);
const server = serve({ fetch: siteApp({ book: compiledLawbook() }).fetch, port });
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    server.close(() => process.exit(0));
    setTimeout(() => process.exit(0), 2000).unref();
  });
}
