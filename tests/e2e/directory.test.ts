import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axe, onPage, openBrowser } from './browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

const NO_SCRIPTS = { javaScriptEnabled: false };
const visible = (page: Page) => page.locator('.office-entry:visible').count();
const counted = async (page: Page) => Number(await page.locator('[data-count=offices]').textContent());

describe('the directory', () => {
  it('filters without scripts, by words without accents, state, kind and instrument', () =>
    onPage(browser, '/es/directory', NO_SCRIPTS, async (page) => {
      const all = await counted(page);
      expect(await visible(page)).toBe(all);
      expect(await page.locator('.directory-state').count()).toBeGreaterThanOrEqual(47);
      await page.fill('#d-q', 'MINISTERIO publico');
      await page.selectOption('#d-state', 'CL');
      await page.click('.directory-form button');
      expect(new URL(page.url()).searchParams.get('state')).toBe('CL');
      expect(await page.locator('h3', { hasText: 'Ministerio Público (Fiscalía de Chile)' }).count()).toBe(1);
      expect(await counted(page)).toBeLessThan(all);
      expect(await page.locator('.office-entry').first().textContent()).toMatch(/Leído el \d+ de .*; verifíquelo antes de usarlo\./);
    }));

  it('shows the gap where a state has no office of a kind, and the way out', () =>
    onPage(browser, '/es/directory?state=CL&kind=oversight', NO_SCRIPTS, async (page) => {
      expect(await counted(page)).toBe(0);
      expect(await page.locator('.directory-gap').textContent()).toContain('Dónde se buscó');
      await page.click('a:has-text("sin «órgano de control»")');
      expect(await counted(page)).toBeGreaterThan(0);
    }));

  it('names what it cannot read', () =>
    onPage(browser, '/es/directory?state=XX&kind=wizard', NO_SCRIPTS, async (page) => {
      expect(await page.locator('[role=alert] li').count()).toBe(2);
      expect((await page.request.get('/es/directory.csv?state=XX')).status()).toBe(422);
    }));

  it('gives what is filtered as CSV and vCard, and one card an office', () =>
    onPage(browser, '/es/directory?state=AU', NO_SCRIPTS, async (page) => {
      const get = async (path: string) => {
        const response = await page.request.get(path);
        return { type: response.headers()['content-type'], text: await response.text() };
      };
      const hrefs = await page.locator('a[data-file]').evaluateAll((links) => links.map((a) => a.getAttribute('href') ?? ''));
      const csv = await get(hrefs[0] ?? '');
      expect(csv.type).toContain('text/csv');
      expect(csv.text.trim().split('\r\n')).toHaveLength((await counted(page)) + 1);
      const vcf = await get(hrefs[1] ?? '');
      expect(vcf.type).toContain('text/vcard');
      expect(vcf.text.match(/^BEGIN:VCARD\r$/gm)).toHaveLength(await counted(page));
      const one = await get('/es/directory/au.office.iccca.vcf');
      expect(one.text).toContain('TEL;VALUE=uri;TYPE=work:tel:+61261413280\r\n');
      expect((await page.request.get('/es/directory/au.office.nobody.vcf')).status()).toBe(404);
    }));

  it('is linked from the states, a state, a union and the fact of an office', () =>
    onPage(browser, '/es/states', NO_SCRIPTS, async (page) => {
      await page.click('a:has-text("Directorio de oficinas")');
      expect(new URL(page.url()).pathname).toBe('/es/directory');
      for (const code of ['CL', 'EU']) {
        await page.goto(`/es/states/${code}`);
        await page.click('a:has-text("En el directorio")');
        expect(new URL(page.url()).searchParams.get('state')).toBe(code);
      }
      await page.goto('/es/facts/cl.office.uciex');
      await page.click('a:has-text("En el directorio")');
      expect(await page.locator('.office-entry:target').getAttribute('id')).toBe('cl.office.uciex');
      await page.goto('/es/facts/budapest.participation.CL');
      expect(await page.locator('a:has-text("En el directorio")').count()).toBe(0);
    }));

  it('filters while one types, as the server does, without loading the page again', () =>
    onPage(browser, '/es/directory', {}, async (page) => {
      await page.evaluate(() => {
        document.documentElement.dataset['same'] = 'yes';
      });
      const same = () => page.evaluate(() => document.documentElement.dataset['same']);
      await page.locator('#d-q').pressSequentially('fiscalia');
      const n = await visible(page);
      expect(await counted(page)).toBe(n);
      expect(await page.locator('.directory-index li:visible').count()).toBe(await page.locator('.directory-state:visible').count());
      await axe(page);
      await page.selectOption('#d-kind', 'prosecutor');
      const narrowed = await visible(page);
      expect(narrowed).toBeLessThanOrEqual(n);
      expect(page.url()).toContain('q=fiscalia&kind=prosecutor');
      expect(await page.locator('a[data-file]').first().getAttribute('href')).toContain('q=fiscalia&kind=prosecutor');
      expect(await same()).toBe('yes');
      await page.reload();
      expect(await visible(page)).toBe(narrowed);
    }));

  it('takes up the words that a browser puts back into the form', () =>
    onPage(browser, '/es/directory', {}, async (page) => {
      const all = await visible(page);
      await page.addInitScript(() => {
        new MutationObserver((_, seen) => {
          const field = document.querySelector<HTMLInputElement>('#d-q');
          if (field === null) return;
          field.value = 'fiscalia';
          seen.disconnect();
        }).observe(document, { childList: true, subtree: true });
      });
      await page.goto('/es/directory');
      await page.waitForURL(/q=fiscalia/);
      expect(await visible(page)).toBeLessThan(all);
      expect(await counted(page)).toBe(await visible(page));
    }));

  it('asks the server where nothing on the page matches, or more than it holds', () =>
    onPage(browser, '/es/directory?state=CL', {}, async (page) => {
      await page.evaluate(() => {
        document.documentElement.dataset['same'] = 'yes';
      });
      await page.selectOption('#d-kind', 'oversight');
      await page.waitForSelector('.directory-gap');
      expect(await counted(page)).toBe(0);
      await page.selectOption('#d-state', 'PE');
      await page.selectOption('#d-kind', '');
      await page.waitForSelector('[data-state=PE] .office-entry');
      expect(await visible(page)).toBe(await counted(page));
      await page.selectOption('#d-state', '');
      await page.waitForSelector('[data-state=UY] .office-entry');
      expect(await page.locator('.directory-state:visible').count()).toBeGreaterThanOrEqual(47);
      expect(await page.evaluate(() => document.documentElement.dataset['same'])).toBe('yes');
    }));
});
