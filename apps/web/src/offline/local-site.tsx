import type { Hono } from 'hono';
import { agendaRoutes } from '../site/agenda-routes.tsx';
import { comparisonRoutes } from '../site/comparison-routes.tsx';
import { knownToday } from '../site/known-today.ts';
import { matrixStore } from '../site/matrix-store.ts';
import { needsNetwork, pageApp } from '../site/page-app.tsx';
import { pageRoutes } from '../site/page-routes.tsx';
import { partsOf, type SiteData } from '../site/parts.ts';
import { SERVER_ONLY } from '../site/server-only.ts';
import { termsRoutes } from '../site/terms-routes.tsx';
import type { Plan } from './plan.ts';

/** The site on the reader's device: the same pages and the same engine, from what is kept. */
export function localSite(plan: Plan, data: SiteData, theme: () => string | undefined, today = () => new Date().toISOString().slice(0, 10)): Hono {
  const assets = { script: (name: string) => plan.scripts[name] ?? '', styles: plan.styles, fonts: plan.fonts };
  const parts = partsOf(data, assets, today);
  const { law } = parts;
  // Thousands of questions are the server's work, not that of a telephone.
  const known = knownToday(law, today);
  return pageApp(parts, { onDevice: true, theme }, [
    ({ r, viewOf, page }) => {
      for (const path of SERVER_ONLY) r.all(path, (c) => page(c, viewOf(c), needsNetwork(viewOf(c))));
    },
    agendaRoutes(parts),
    pageRoutes(parts, known, matrixStore(law)),
    comparisonRoutes(parts),
    termsRoutes(parts),
  ]);
}
