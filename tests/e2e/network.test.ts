import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { onPage, openBrowser } from './browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

const ADDRESS = '/es/network?on=2026-11-26';
const PLAIN = { javaScriptEnabled: false, viewport: { width: 390, height: 844 } };

describe('the network of bilateral treaties', () => {
  it('opens a state from its name, says whom it has a treaty with, and goes back to all', () =>
    onPage(browser, ADDRESS, PLAIN, async (page) => {
      expect(await page.locator('[data-state]').count()).toBeGreaterThan(35);
      await page.click('[data-state=CL]');
      expect(new URL(page.url()).search).toBe('?state=CL&on=2026-11-26');
      expect(await page.title()).toContain('Chile: tratados bilaterales el 26 de noviembre de 2026');
      expect(await page.locator('.network-words').textContent()).toContain('Chile: en vigor con 3 Estados: España, México y Suiza.');
      expect(await page.locator('.network-pairs tbody tr').count()).toBe(3);
      expect(await page.locator('.network-pair:not(.faded) .in-force').count()).toBe(3);
      expect(await page.locator('.network-pair:not(.faded) .remembered').count()).toBe(1);
      await page.click('[data-state=CL]');
      expect(new URL(page.url()).search).toBe('?on=2026-11-26');
    }));

  it('opens an instrument from its line', () =>
    onPage(browser, ADDRESS, PLAIN, async (page) => {
      const line = page.locator('a[aria-label="Chile – Suiza: en vigor desde el 23 de agosto de 2016"]');
      expect(await line.getAttribute('href')).toBe('/es/instruments/bilateral-ch-cl');
      expect(await page.locator('.network-pair').count()).toBe(61);
      expect(await page.locator('.network-pair .signed').count()).toBe(1);
    }));

  it('is the same as a table one tap away, with what is only remembered apart', () =>
    onPage(browser, ADDRESS, PLAIN, async (page) => {
      await page.click('text=Lo mismo en una tabla');
      await page.waitForLoadState();
      expect(new URL(page.url()).searchParams.get('view')).toBe('list');
      expect(await page.locator('#network > .scroll > table > tbody > tr').count()).toBe(62);
      expect(await page.locator('#remembered tbody').textContent()).toContain('Brasil – Portugal');
      expect(await page.locator('#sought tbody').textContent()).toContain('Chile – Estados Unidos');
    }));

  it('goes to another day', () =>
    onPage(browser, `${ADDRESS}&state=CL`, PLAIN, async (page) => {
      await page.fill('#network-on', '2016-08-22');
      await page.click('.network-form button');
      expect(await page.locator('.network-words').textContent()).toContain('Firmado, sin estar en vigor, con Suiza.');
      await page.click('a[rel=next]');
      expect(new URL(page.url()).searchParams.get('on')).toBe('2017-08-22');
    }));

  it('says of a state without any what remains', () =>
    onPage(browser, `${ADDRESS}&state=JP`, PLAIN, async (page) => {
      expect(await page.locator('.network-words').textContent()).toContain('no tiene ningún tratado bilateral en vigor ese día');
      expect(await page.locator('#network').textContent()).toContain('no quiere decir que no haya tratado');
      await page.click('.network-words-of >> text=buscar la vía');
      expect(new URL(page.url()).searchParams.get('from')).toBe('JP');
    }));

  it('has the lines of the state chosen in the order of the Tab key, and no others', () =>
    onPage(browser, `${ADDRESS}&state=CL`, {}, async (page) => {
      expect(await page.locator('.network-pair:not([tabindex])').count()).toBe(4);
      await page.focus('.network-pair:not([tabindex])');
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.getAttribute('class'))).toBe('network-pair');
    }));

  it('gives the same as SVG, PNG and CSV', () =>
    onPage(browser, ADDRESS, PLAIN, async (page) => {
      const get = (file: string, more = '') => page.request.get(new URL(ADDRESS.replace('/network', file) + more, page.url()).href);
      const svg = await get('/network.svg', '&state=CL');
      expect(svg.headers()['content-type']).toContain('image/svg+xml');
      const drawing = await svg.text();
      for (const inside of ['Chile: tratados bilaterales el 26 de noviembre de 2026', 'en vigor: 3', 'solo recordado', 'CC BY 4.0'])
        expect(drawing).toContain(inside);
      expect(drawing).not.toContain('<a ');
      expect([...(await (await get('/network.png')).body()).subarray(1, 4)]).toEqual([...Buffer.from('PNG')]);
      expect(await (await get('/network.csv')).text()).toContain('bilateral-ch-cl,bilateral-treaty,CH,Suiza,CL,Chile,2026-11-26,in-force,2016-08-23');
    }));

  it('names what it cannot read', () =>
    onPage(browser, '/es/network?state=XX&on=yesterday&view=moon', PLAIN, async (page) => {
      expect(await page.locator('[role=alert] li').count()).toBe(3);
      expect((await page.request.get(new URL('/es/network.csv?state=XX', page.url()).href)).status()).toBe(422);
    }));

  it.each([
    ['/es/map', 'Red de tratados bilaterales', '/es/network'],
    ['/es/instruments', 'Red de tratados bilaterales', '/es/network'],
    ['/es/states/CL', 'con quién tiene uno Chile', '/es/network'],
  ])('is one tap from %s', (from, text, to) =>
    onPage(browser, from, PLAIN, async (page) => {
      await page.click(`text=${text}`);
      expect(new URL(page.url()).pathname).toBe(to);
    }),
  );
});
