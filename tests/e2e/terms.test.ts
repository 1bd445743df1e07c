import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axe, onPage, openBrowser, reflows } from './browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

const NO_SCRIPTS = { javaScriptEnabled: false };
const visible = (page: Page) => page.locator('.term:visible').count();
const counted = async (page: Page) => Number(await page.locator('[data-count=all]').textContent());
const first = (page: Page) => page.locator('.term:visible').first();

describe('the glossary', () => {
  it('is searched without scripts, by a word of any language without accents, and says which matched', () =>
    onPage(browser, '/es/terms', NO_SCRIPTS, async (page) => {
      const all = await counted(page);
      expect(all).toBeGreaterThan(200);
      expect(await visible(page)).toBe(all);
      await page.fill('#t-q', 'donnees relatives aux ABONNES');
      await page.click('.terms-form button');
      expect(await counted(page)).toBe(1);
      expect(await first(page).locator('h3 a').getAttribute('href')).toBe('/es/terms/subscriber-information');
      expect(await first(page).locator('.term-match').textContent()).toBe('Coincide: données relatives aux abonnés (francés)');
      expect(await first(page).locator('mark').getAttribute('lang')).toBe('fr');
    }));

  it('of a state has the words of its law first, with the article, and says where the usual word stands', () =>
    onPage(browser, '/es/terms?state=CL', NO_SCRIPTS, async (page) => {
      expect(await page.locator('.terms-group').evaluateAll((groups) => groups.map((g) => g.getAttribute('data-group')))).toEqual(['own', 'standard']);
      const own = page.locator('[data-group=own] .term');
      expect(await own.count()).toBe(Number(await page.locator('[data-count=own]').textContent()));
      expect(await own.locator('.relation').count()).toBe(await own.locator('.cite').count());
      await page.goto('/es/terms?state=JP');
      expect(await page.locator('.note').textContent()).toContain('Japón');
      expect(await page.locator('[data-group=standard] .term').count()).toBe(await counted(page));
    }));

  it('says what to do where nothing matches, and names what it cannot read', () =>
    onPage(browser, '/es/terms?q=xyzzyx&domain=offence', NO_SCRIPTS, async (page) => {
      expect(await page.locator('#terms').textContent()).toContain('Ningún concepto tiene la palabra «xyzzyx»');
      expect(await page.locator('#terms li a').count()).toBe(3);
      await page.goto('/es/terms?state=XX&domain=magic');
      expect(await page.locator('[role=alert] li').count()).toBe(2);
      expect((await page.request.get('/es/terms.csv?state=XX')).status()).toBe(422);
    }));

  it('gives what is shown as CSV', () =>
    onPage(browser, '/en/terms?q=interception', NO_SCRIPTS, async (page) => {
      const response = await page.request.get((await page.locator('a[data-file]').getAttribute('href')) ?? '');
      expect(response.headers()['content-type']).toContain('text/csv');
      expect((await response.text()).trim().split('\r\n')).toHaveLength((await counted(page)) + 1);
    }));

  it('filters while one types, as the server does, without loading the page again', () =>
    onPage(browser, '/es/terms', {}, async (page) => {
      const asked: string[] = [];
      page.on('request', (r) => asked.push(new URL(r.url()).pathname));
      const all = await visible(page);
      await page.locator('#t-q').pressSequentially('trafico');
      const shown = () => page.locator('.term:visible h3').allTextContents();
      const typed = await shown();
      const matches = await page.locator('.term-match:visible').allTextContents();
      expect(await counted(page)).toBe(typed.length);
      expect(matches).toHaveLength(typed.length);
      expect(asked.filter((path) => path.includes('/terms'))).toEqual([]);
      await axe(page);
      expect(page.url()).toContain('q=trafico');
      expect(await page.locator('a[data-file]').getAttribute('href')).toContain('q=trafico');
      await page.reload();
      expect(await shown()).toEqual(typed);
      expect(await page.locator('.term-match:visible').allTextContents()).toEqual(matches);
      await page.fill('#t-q', '');
      await page.waitForFunction((n) => document.querySelectorAll('.term').length === n, all);
      await page.fill('#t-q', 'trafico');
      expect(await shown()).toEqual(typed);
      await page.fill('#t-q', '');
      expect(await visible(page)).toBe(all);
      expect(await page.locator('[data-group=data] .term').count()).toBeGreaterThan(5);
    }));

  it('asks the server for another state and where nothing on the page matches', () =>
    onPage(browser, '/es/terms', {}, async (page) => {
      await page.evaluate(() => {
        document.documentElement.dataset['same'] = 'yes';
      });
      await page.selectOption('#t-state', 'BR');
      await page.waitForSelector('[data-group=own]');
      expect(await page.locator('h1').textContent()).toBe('Glosario de Brasil');
      const own = await page.locator('[data-group=own] .term:visible').count();
      await page.locator('#t-q').pressSequentially('dados');
      expect(await page.locator('[data-group=own] .term:visible').count()).toBeLessThan(own);
      await page.fill('#t-q', 'xyzzyx');
      await page.waitForFunction(() => document.querySelector('#terms')?.textContent?.includes('xyzzyx'));
      expect(await page.evaluate(() => document.documentElement.dataset['same'])).toBe('yes');
    }));
});

describe('a concept', () => {
  it('has its names, what laws call it and who defines it, each with its language and source', () =>
    onPage(browser, '/es/terms/subscriber-information', NO_SCRIPTS, async (page) => {
      expect(await page.locator('h2#names + section tbody tr').count()).toBe(4);
      const laws = page.locator('h2#laws + section tbody tr');
      expect(await laws.count()).toBeGreaterThan(5);
      expect(await laws.locator('a.cite').count()).toBe(await laws.count());
      expect(await laws.filter({ hasText: 'Brasil' }).locator('[lang=pt]').first().textContent()).toBe('dados cadastrais');
      for (const href of await laws.locator('a').evaluateAll((links) => links.map((a) => a.getAttribute('href') ?? '')))
        expect((await page.request.get(href)).status(), href).toBe(200);
      await page.click('a:has-text("Buscar la vía: ")');
      expect(new URL(page.url()).searchParams.get('measure')).toBe('subscriber');
    }));

  it('draws what stands around it as links, and says the same in words', () =>
    onPage(browser, '/en/terms/traffic-data', { ...NO_SCRIPTS, viewport: { width: 390, height: 844 } }, async (page) => {
      await reflows(page);
      const drawn = await page.locator('.relations svg a').evaluateAll((links) => links.map((a) => a.getAttribute('href')));
      expect(drawn.length).toBeGreaterThan(2);
      expect(await page.locator('.relations dl a').evaluateAll((links) => links.map((a) => a.getAttribute('href')))).toEqual(expect.arrayContaining(drawn));
      await page.locator('.relations svg a').first().click();
      expect(new URL(page.url()).pathname).toBe(drawn[0]);
      expect(await page.locator('h1').count()).toBe(1);
      expect((await page.request.get('/en/terms/no-such-concept')).status()).toBe(404);
    }));

  it('is one tap from a state, from the search, from its facts and from the first page', () =>
    onPage(browser, '/es/states/CL', NO_SCRIPTS, async (page) => {
      const to = (selector: string) => page.locator(selector).first().getAttribute('href');
      expect(await to('h2#definitions + section th a')).toMatch(/^\/es\/terms\/[a-z-]+$/);
      expect(await to('h2#offences ~ section th a')).toMatch(/^\/es\/terms\/[a-z-]+$/);
      expect(await to('h2#powers + section th a')).toMatch(/^\/es\/terms\/[a-z-]+$/);
      await page.click('a.chip:has-text("Glosario de este Estado")');
      expect(new URL(page.url()).searchParams.get('state')).toBe('CL');
      await page.locator('[data-group=own] .term a.cite').first().click();
      expect(new URL(page.url()).pathname).toContain('/facts/');
      await page.goto('/es/search?q=subscriber+information');
      await page.click('.hits a[href="/es/terms/subscriber-information"]');
      await page.locator('.concept-ours a.cite').click();
      expect(await to('.crumb a')).toBe('/es/terms/subscriber-information');
      await page.goto('/es');
      expect(await page.locator('main a[href="/es/terms"]').count()).toBe(1);
    }));
});
