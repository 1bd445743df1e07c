import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { onPage, openBrowser } from './browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

/** Every link of the navigation leads to a part of the page. */
const anchors = 'nav.on-page a';

describe('an instrument', () => {
  it('says who was party on another day, in a table and on a map that opens the large one', () =>
    onPage(browser, '/es/instruments/budapest', { javaScriptEnabled: false }, async (page) => {
      const chile = page.locator('section:has(> #parties) tbody tr', { hasText: 'Chile' });
      expect(await chile.textContent()).toContain('parte desde el 1 de agosto de 2017');
      await page.fill('#party-on', '2017-07-31');
      await page.selectOption('#party-order', 'date');
      await page.click('.party-form button');
      const address = new URL(page.url());
      expect([address.searchParams.get('on'), address.searchParams.get('order'), address.hash]).toEqual(['2017-07-31', 'date', '#parties']);
      expect(await chile.textContent()).toContain('depositó el 20 de abril de 2017');
      await page.click('.party-map > a');
      expect(new URL(page.url()).searchParams.get('on')).toBe('2017-07-31');
      expect(await page.locator('#map-title').textContent()).toContain('31 de julio de 2017');
    }));

  it('gathers time limits and contents with their articles', () =>
    onPage(browser, '/es/instruments/eu-e-evidence', { javaScriptEnabled: false }, async (page) => {
      const limits = page.locator('section:has(> #limits) tbody tr');
      expect(await limits.count()).toBe(7);
      for (const row of await limits.all()) expect(await row.locator('.cite').count()).toBe(1);
      const contents = page.locator('section:has(> #contents) .checklist > li');
      expect(await contents.count()).toBe(17);
      expect(await page.locator('.party-map').getAttribute('class')).toContain('world');
    }));

  it.each(['/es/instruments/budapest', '/es/instruments/usc-1782', '/es/states/CL', '/es/providers/google'])(
    'has a navigation that leads somewhere: %s',
    (path) =>
      onPage(browser, path, { javaScriptEnabled: false }, async (page) => {
        const links = await page.locator(anchors).all();
        expect(links.length).toBeGreaterThan(1);
        for (const link of links) expect(await page.locator(`[id="${(await link.getAttribute('href'))?.slice(1)}"]`).count()).toBe(1);
      }),
  );
});

describe('a state', () => {
  it('begins in brief: offices with their contact, dual criminality, time limits, each with its source', () =>
    onPage(browser, '/es/states/CL', { javaScriptEnabled: false }, async (page) => {
      const said = await page.locator('.portrait').textContent();
      for (const inside of ['Autoridad central', 'UCIEX', 'anci.gob.cl', 'Doble incriminación', 'hasta 90 días, prorrogable hasta 180 días', 'no se sabe'])
        expect(said).toContain(inside);
      expect(await page.locator('.portrait .cite').count()).toBeGreaterThan(8);
    }));

  it('says what it reserved where it is party', () =>
    onPage(browser, '/es/states/CL', { javaScriptEnabled: false }, async (page) => {
      const row = page.locator('section:has(> #treaties) tbody tr', { hasText: 'Convenio de Budapest' }).first();
      await row.locator('summary').click();
      await page.waitForLoadState();
      expect(await row.locator('details li').count()).toBe(4);
    }));
});
