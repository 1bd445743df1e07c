import type { Hono } from 'hono';
import { dropOthers, keep, keepTheme, keptFile, readData, readTheme } from './kept.ts';
import { localSite } from './local-site.tsx';
import { type About, PATIENCE_MS, type Plan, type Progress, type ToWorker } from './plan.ts';

/** The server says the plan in the line before this program. */
declare const self: ServiceWorkerGlobalScope & { readonly EXHORTO: Plan };

const plan = self.EXHORTO;

self.addEventListener('install', (event) => event.waitUntil(keep(plan, tellAll)));

// A new version waits until the reader takes it, or until no page of the old one is open.
self.addEventListener('activate', (event) => event.waitUntil(dropOthers(plan).then(() => self.clients.claim())));

self.addEventListener('message', (event) => {
  const said = event.data as ToWorker;
  if (said.type === 'use') event.waitUntil(self.skipWaiting());
  else if (said.type === 'theme') event.waitUntil(setTheme(said.theme));
  else if (said.type === 'about') {
    const { id, version, date, bytes } = plan;
    event.ports[0]?.postMessage({ id, version, date, bytes } satisfies About);
  }
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (origin !== self.location.origin || pathname.startsWith('/api/') || pathname.startsWith('/offline/') || pathname === '/sw.js') return;
  event.respondWith(pathname.startsWith('/assets/') || pathname.startsWith('/lawbook/') || pathname.startsWith('/icon') ? file(request) : page(request));
});

async function file(request: Request): Promise<Response> {
  return (await keptFile(plan, request)) ?? fetch(request);
}

/** The server's page where it comes in time, else the device's. What only the server makes is waited for. */
async function page(request: Request): Promise<Response> {
  const asked = request.clone();
  if (request.method === 'POST' && new URL(request.url).pathname.endsWith('/theme')) await noteTheme(request.clone());
  if (!self.navigator.onLine) return local(asked);
  const late = new AbortController();
  const network = fetch(request, { signal: late.signal }).then(
    (r) => (r.status >= 500 ? undefined : r),
    () => undefined,
  );
  const first = request.method === 'GET' ? await Promise.race([network, later(PATIENCE_MS)]) : await network;
  if (first instanceof Response) return first;
  const mine = await local(asked);
  if (first === 'late' && mine.status >= 400) return (await network) ?? mine;
  late.abort();
  return mine;
}

let site: Promise<Hono> | undefined;
let theme: string | undefined;

function open(): Promise<Hono> {
  site ??= Promise.all([readData(plan), readTheme()])
    .then(([data, kept]) => {
      theme ??= kept;
      return localSite(plan, data, () => theme);
    })
    .catch((error: unknown) => {
      site = undefined;
      throw error;
    });
  return site;
}

async function local(request: Request): Promise<Response> {
  const headers = new Headers(request.headers);
  headers.set('accept-language', self.navigator.languages.join(','));
  const body = request.method === 'POST' ? await request.text() : null;
  return (await open()).fetch(new Request(request.url, { method: request.method, headers, body }));
}

async function noteTheme(request: Request): Promise<void> {
  const chosen = new URLSearchParams(await request.text()).get('theme');
  if (chosen !== null) await setTheme(chosen);
}

async function setTheme(chosen: string): Promise<void> {
  theme = chosen;
  await keepTheme(chosen);
}

function later(ms: number): Promise<'late'> {
  return new Promise((done) => setTimeout(() => done('late'), ms));
}

function tellAll(done: number): void {
  void self.clients.matchAll({ includeUncontrolled: true, type: 'window' }).then((windows) => {
    for (const w of windows) w.postMessage({ type: 'progress', done } satisfies Progress);
  });
}
