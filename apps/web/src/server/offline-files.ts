import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Hono } from 'hono';
import type { Plan } from '../offline/plan.ts';
import type { SiteData, SiteParts } from '../site/parts.ts';
import { CHARTS } from '../views/chart.ts';
import { type BuiltAssets, CLIENT_DIR, ICONS } from './assets.ts';
import { compressed, FOR_EVER } from './compressed.ts';

/** The service worker as the build made it. */
const WORKER = resolve(CLIENT_DIR, '../worker/service-worker.js');

/**
 * What a device needs to answer by itself: the program (`/sw.js`, with the plan of what to keep in its first line) and the
 * data (`/offline/<id>.json`). Both are made at the first call.
 */
export function offlineFiles(app: Hono, parts: SiteParts, assets: BuiltAssets): void {
  let made: { id: string; data: string; script: string } | undefined;
  const make = () => {
    const { law, figures, changes, chartOf } = parts;
    const charts = Object.fromEntries(CHARTS.map((name) => [name, chartOf(name)])) as SiteData['charts'];
    const data = JSON.stringify({ book: law.book, figures, changes, charts } satisfies SiteData);
    const worker = readFileSync(WORKER, 'utf8');
    const files = { scripts: assets.scripts, styles: assets.styles, fonts: assets.fonts, icons: ICONS };
    const id = createHash('sha256').update(data).update(worker).update(JSON.stringify(files)).digest('hex').slice(0, 16);
    const { version, date } = law.book;
    const plan: Plan = { id, version, date, data: `/offline/${id}.json`, bytes: Buffer.byteLength(data), lawbook: `/lawbook/${version}.json`, ...files };
    return { id, data, script: `self.EXHORTO=${JSON.stringify(plan)};\n${worker}` };
  };
  const kept = () => {
    made ??= make();
    return made;
  };
  app.get(
    '/sw.js',
    compressed(() => kept().script, { type: 'text/javascript', cacheControl: 'no-cache' }),
  );
  const send = compressed(() => kept().data, { type: 'application/json', cacheControl: FOR_EVER });
  app.get('/offline/:file{.+\\.json}', (c) => (c.req.param('file') === `${kept().id}.json` ? send(c) : c.notFound()));
}
