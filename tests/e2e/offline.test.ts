import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { axe, onPage, openBrowser, reflows } from './browser.ts';
import { type Line, openLine } from './line.ts';

let browser: Browser;
let line: Line;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());
beforeEach(async () => {
  line = await openLine(inject('site'));
  context = await browser.newContext({ locale: 'es-CL' });
  page = await context.newPage();
});
afterEach(async () => {
  await context.close();
  await line.close().catch(() => undefined);
});

const QUESTION = '/find?from=CL&as=prosecutor&holder=state:NL&measure=preservation&offence=illegal-access&on=2026-11-25';
const READY = 'Guardado: este aparato responde sin red.';

async function keep(): Promise<void> {
  await page.goto(`${line.address}/es/offline`);
  await page.click('#offline-keep');
  await page.waitForFunction((ready) => document.getElementById('offline-status')?.textContent === ready, READY, { timeout: 30_000 });
}

const open = (path: string) => page.goto(`${line.address}${path}`);
const bar = () => page.locator('p.bar[role=status]');

describe('without a network', () => {
  it('answers, states, instruments, providers, search and pictures come from the device, in three languages, and say so', async () => {
    await keep();
    const online = async (path: string) => (await (await fetch(`${line.address}${path}`)).text()).replace(/\s+/g, ' ');
    const served = new Map<string, string>();
    const paths = [
      `/es${QUESTION}`,
      '/en/states/CL',
      '/pt/instruments/budapest',
      '/es/providers/google?state=CL',
      '/es/search?q=preservaci%C3%B3n',
      '/es/directory?state=CL',
      '/en/map',
      '/es/compare?state=CL&state=BR',
      '/es/coverage/CL',
      '/es/network?state=CL',
      '/pt/tour/3',
      '/es/start',
    ];
    const mainOf = (html: string) => /<main.*<\/main>/.exec(html)?.[0];
    for (const path of paths) served.set(path, await online(path));
    await line.cut();
    for (const path of paths) {
      const answer = await open(path);
      expect(answer?.status(), path).toBe(200);
      expect(await bar().count(), path).toBe(1);
      const html = (await answer?.text())?.replace(/\s+/g, ' ') ?? '';
      expect(mainOf(html), path).toBe(mainOf(served.get(path) ?? ''));
    }
  });

  it('the question changes in place, and a received request is checked', async () => {
    await keep();
    await line.cut();
    await open(`/es${QUESTION}`);
    await page.selectOption('[name=holder]', 'state:US');
    await page.waitForFunction(() => document.getElementById('answer-sentence')?.textContent?.includes('Estados Unidos'));
    await open('/es/check');
    await axe(page);
    for (const [name, value] of Object.entries({ entity: 'state:NL', state: 'CL', kind: 'prosecutor', measure: 'preservation' }))
      await page.locator(`[name=${name}]`).selectOption(value);
    await page.click('#received button.primary');
    await page.waitForSelector('#finding-title');
  });

  it('says what only the server makes, and that an address does not exist', async () => {
    await keep();
    await line.cut();
    for (const path of [`/es/find.pdf?${QUESTION.split('?')[1]}`, '/es/data', '/en/reference', '/pt/matrix.png'])
      expect((await open(path))?.status(), path).toBe(503);
    expect(await page.locator('main h1').textContent()).toBe('Isto precisa da rede');
    expect((await open('/es/nowhere'))?.status()).toBe(404);
  });

  it('takes over from a server that fails, and from one that is slow', async () => {
    await keep();
    line.status = 502;
    await open(`/es${QUESTION}`);
    expect(await bar().count()).toBe(1);
    line.status = undefined;
    line.delay = 20_000;
    await open('/es/states/CL');
    expect(await bar().count()).toBe(1);
    line.delay = 0;
    await open('/es/states/CL');
    expect(await bar().count()).toBe(0);
  });

  it('keeps the theme', async () => {
    await keep();
    await line.cut();
    await open('/es/states');
    await Promise.all([page.waitForNavigation(), page.selectOption('#theme', 'dark')]);
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
    await open('/es/instruments');
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
  });
});

describe('what is kept', () => {
  it('shows the version of the lawbook, and is let go of after a second tap', async () => {
    await keep();
    const version = await page.locator('[data-kept=version]').textContent();
    expect(version).toMatch(/^[0-9a-f]{16}$/);
    expect(await page.locator('footer .mono').textContent()).toBe(version);
    await page.click('#offline-remove');
    expect(await page.locator('#offline-kept').isVisible()).toBe(true);
    await page.click('#offline-remove');
    await page.waitForFunction(() => document.getElementById('offline-kept')?.hidden);
    expect(await page.evaluate(async () => (await caches.keys()).length)).toBe(0);
    await line.cut();
    await expect(open('/es/states')).rejects.toThrow();
  });

  it('half a download leaves nothing', async () => {
    await page.goto(`${line.address}/es/offline`);
    line.worker = (script) => script.replace(/"data":"\/offline\/[0-9a-f]+/, '"data":"/offline/gone');
    await page.click('#offline-keep');
    await page.waitForFunction(() => document.getElementById('offline-status')?.textContent?.startsWith('No se pudo guardar'));
    expect(await page.evaluate(async () => (await caches.keys()).filter((n) => n.startsWith('exhorto-law')).length)).toBe(0);
    expect(await page.locator('#offline-keep').isEnabled()).toBe(true);
  });

  it('a newer version is announced and taken only when the reader says so', async () => {
    await keep();
    line.worker = (script) => script.replace(/"version":"[0-9a-f]+"/, '"version":"fedcba9876543210"').replace(/"id":"[0-9a-f]+"/, '"id":"0123456789abcdef"');
    await open(`/es${QUESTION}`);
    const answer = await page.locator('#answer').innerHTML();
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistration('/'))?.update());
    await page.waitForSelector('#update:not([hidden])', { timeout: 30_000 });
    expect(await page.locator('#update [data-which]').textContent()).toMatch(/^fedcba9876543210, \d+ de /);
    expect(await page.evaluate(async () => (await caches.keys()).filter((n) => n.startsWith('exhorto-law')).length)).toBe(2);
    await axe(page);
    await page.locator('#update button').first().click();
    await page.waitForFunction(() => document.getElementById('update')?.textContent?.startsWith('Listo'));
    expect(await page.locator('#answer').innerHTML()).toBe(answer);
    await page.waitForFunction(async () => (await caches.keys()).filter((n) => n.startsWith('exhorto-law')).join() === 'exhorto-law-0123456789abcdef');
  });

  it('is about as large as the page says', async () => {
    const script = await (await fetch(`${line.address}/sw.js`)).text();
    const plan = JSON.parse(/^self\.EXHORTO=(.*);$/m.exec(script)?.[1] ?? '') as { data: string };
    const sent = async (path: string) => (await fetch(`${line.address}${path}`, { headers: { 'accept-encoding': 'br' } })).headers.get('content-length');
    const bytes = Number(await sent(plan.data)) + Number(await sent('/sw.js'));
    expect(bytes).toBeGreaterThan(1.1e6);
    expect(bytes).toBeLessThan(1.5e6);
  });
});

describe('the page about it', () => {
  it('works on a phone and says without scripts what it needs', async () => {
    for (const javaScriptEnabled of [true, false])
      await onPage(browser, '/pt/offline', { viewport: { width: 390, height: 800 }, javaScriptEnabled }, async (p) => {
        await reflows(p);
        if (javaScriptEnabled) await axe(p);
        else expect(await p.locator('noscript p, .note').first().isVisible()).toBe(true);
      });
  });

  it('the manifest names icons that are there', async () => {
    const manifest = (await (await fetch(`${inject('site')}/es/manifest.webmanifest`)).json()) as { icons: { src: string; type: string }[]; start_url: string };
    for (const icon of manifest.icons) {
      const answer = await fetch(`${inject('site')}${icon.src}`);
      expect(answer.status).toBe(200);
      expect(answer.headers.get('content-type')).toContain(icon.type);
    }
    expect((await fetch(`${inject('site')}${manifest.start_url}`)).status).toBe(200);
  });
});
