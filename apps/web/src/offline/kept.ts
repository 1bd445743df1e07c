import { forBrowser } from '../site/lean.ts';
import type { SiteData } from '../site/parts.ts';
import { CACHE_PREFIX, cacheName, type Plan } from './plan.ts';

/** Where the reader's theme is kept: the cookie cannot be seen here. */
const SETTINGS = 'exhorto-settings';
const THEME = '/theme';

/**
 * Fetches all of a plan and keeps it; nothing is kept where a part is missing. `tell` hears how much is there, 0 to 1.
 * @throws Error where something cannot be fetched.
 */
export async function keep(plan: Plan, tell: (done: number) => void): Promise<void> {
  const name = cacheName(plan);
  try {
    const cache = await caches.open(name);
    const files = [...Object.values(plan.scripts), ...plan.styles, ...plan.fonts, ...plan.icons];
    await cache.addAll(files);
    const data = await fetchWhole(plan.data, plan.bytes, tell);
    const json = { headers: { 'content-type': 'application/json; charset=utf-8' } };
    await cache.put(plan.lawbook, new Response(JSON.stringify(forBrowser((JSON.parse(data) as SiteData).book)), json));
    await cache.put(plan.data, new Response(data, json));
  } catch (error) {
    await caches.delete(name);
    throw error;
  }
}

async function fetchWhole(address: string, bytes: number, tell: (done: number) => void): Promise<string> {
  const response = await fetch(address);
  if (!response.ok || response.body === null) throw new Error(`${address} answers ${response.status}`);
  const decoder = new TextDecoder();
  let text = '';
  let got = 0;
  const reader = response.body.getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    got += part.value.length;
    text += decoder.decode(part.value, { stream: true });
    tell(Math.min(1, got / bytes));
  }
  return text + decoder.decode();
}

/** Lets go of what earlier plans kept. */
export async function dropOthers(plan: Plan): Promise<void> {
  const names = await caches.keys();
  await Promise.all(names.filter((n) => n.startsWith(CACHE_PREFIX) && n !== cacheName(plan)).map((n) => caches.delete(n)));
}

/** @throws Error where the browser has let go of the data. */
export async function readData(plan: Plan): Promise<SiteData> {
  const kept = await (await caches.open(cacheName(plan))).match(plan.data);
  if (kept === undefined) throw new Error('the data are no longer on this device');
  return (await kept.json()) as SiteData;
}

/** A built file or the lawbook, where it is kept. */
export async function keptFile(plan: Plan, request: Request): Promise<Response | undefined> {
  return (await caches.open(cacheName(plan))).match(request, { ignoreVary: true });
}

export async function readTheme(): Promise<string | undefined> {
  return (await (await caches.open(SETTINGS)).match(THEME))?.text();
}

export async function keepTheme(theme: string): Promise<void> {
  await (await caches.open(SETTINGS)).put(THEME, new Response(theme));
}
