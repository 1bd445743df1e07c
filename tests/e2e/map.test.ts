import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { onPage, openBrowser } from './browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

const ADDRESS = '/es/map?instrument=budapest&on=2026-11-26';
/** Chile on the chart of the Americas; it is not on the enlarged part. */
const CHILE = '.map-main a[data-name="Chile"]';

describe('the map', () => {
  it('says where a state stands and opens its page, without scripts', () =>
    onPage(browser, ADDRESS, { javaScriptEnabled: false }, async (page) => {
      expect(await page.locator(CHILE).getAttribute('aria-label')).toBe('Chile: parte desde el 1 de agosto de 2017');
      expect(await page.locator(`${CHILE} .land`).getAttribute('class')).toBe('land party');
      expect(await page.locator('#map tbody tr').count()).toBe(35);
      expect(await page.locator('#map-slide').isVisible()).toBe(false);
      await page.click('.map-part a[data-name="Granada"]');
      expect(new URL(page.url()).pathname).toBe('/es/states/GD');
    }));

  it.each(['americas', 'world'])('shows every one of the 35 American states, none smaller than a mark: %s', (view) =>
    onPage(browser, `${ADDRESS}&view=${view}`, { viewport: { width: 1440, height: 1000 } }, async (page) => {
      const found = await page.evaluate(() => {
        const largest = new Map<string, number>();
        for (const a of document.querySelectorAll<SVGAElement>('.map-chart a')) {
          const { width, height } = a.getBoundingClientRect();
          const code = a.getAttribute('href')?.split('/').at(-1) ?? '';
          largest.set(code, Math.max(largest.get(code) ?? 0, Math.min(width, height)));
        }
        return [...largest];
      });
      const sizes = new Map(found);
      const list = await (await page.request.get(new URL(ADDRESS.replace('/map', '/map.csv'), page.url()).href)).text();
      const american = list.split('\r\n').flatMap((line) => /^budapest,([A-Z]{2}),/.exec(line)?.[1] ?? []);
      expect(american.length).toBe(35);
      expect(american.filter((code) => (sizes.get(code) ?? 0) < 6)).toEqual([]);
    }),
  );

  it('goes to a year by its link, and to another day by the form', () =>
    onPage(browser, ADDRESS, { javaScriptEnabled: false }, async (page) => {
      const year = page.locator('[data-year="2017"]');
      expect(await year.getAttribute('aria-label')).toBe('2017: 5 partes; se sumó: Chile');
      await year.click();
      expect(new URL(page.url()).searchParams.get('on')).toBe('2017-12-31');
      await page.fill('#map-on', '2017-07-31');
      await page.click('.map-form button');
      expect(await page.locator(CHILE).getAttribute('aria-label')).toBe('Chile: depositó el 20 de abril de 2017; rige para él desde el 1 de agosto de 2017');
      await page.click('a[rel=prev]');
      expect(new URL(page.url()).searchParams.get('on')).toBe('2016-07-31');
    }));

  it('moves through the days of change with the slider, and the table follows', () =>
    onPage(browser, ADDRESS, {}, async (page) => {
      const slider = page.locator('#map-slide');
      await slider.waitFor({ state: 'visible' });
      const days = (await slider.getAttribute('data-days'))?.split(' ') ?? [];
      expect(days).toContain('2017-04-20');
      const to = days.indexOf('2017-04-20');
      // While it moves the drawing follows; when it rests so does the rest.
      await slider.evaluate((input: HTMLInputElement, value) => {
        input.value = String(value);
        input.dispatchEvent(new Event('input', { bubbles: true }));
      }, to);
      expect(await page.locator(`${CHILE} .land`).getAttribute('class')).toBe('land later');
      expect(await page.locator('[data-map-day]').textContent()).toBe('20 de abril de 2017');
      expect(await page.locator('[data-position=later] [data-map-count]').textContent()).toBe('1');
      await slider.dispatchEvent('change');
      await page.waitForFunction(() => document.querySelector('#map-list')?.textContent.includes('20 de abril de 2017'));
      expect(new URL(page.url()).searchParams.get('on')).toBe('2017-04-20');
      expect(await page.locator('#map-on').inputValue()).toBe('2017-04-20');
      await slider.focus();
      await page.keyboard.press('ArrowRight');
      await page.waitForFunction((on) => new URL(location.href).searchParams.get('on') === on, days[to + 1]);
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('map-slide');
    }));

  it('says that the table is of another day where the server does not answer', () =>
    onPage(browser, ADDRESS, {}, async (page) => {
      await page.waitForSelector('#map-slide', { state: 'visible' });
      await page.context().setOffline(true);
      await page.focus('#map-slide');
      await page.keyboard.press('Home');
      await page.waitForSelector('[data-map-old]', { state: 'visible' });
      expect(await page.locator('#map-on').inputValue()).not.toBe('2026-11-26');
    }));

  it('is one stop for the Tab key on each chart and read with the arrow keys', () =>
    onPage(browser, ADDRESS, {}, async (page) => {
      await page.waitForSelector('.map-main a[tabindex="0"]');
      expect(await page.locator('.map-chart a[tabindex="0"]').count()).toBe(2);
      await page.focus('.map-main a[tabindex="0"]');
      const name = () => page.evaluate(() => document.activeElement?.getAttribute('data-name'));
      expect(await name()).toBe('Argentina');
      await page.keyboard.press('ArrowRight');
      expect(await name()).toBe('Bahamas');
      await page.keyboard.press('End');
      expect(await name()).toBe('Venezuela');
    }));

  it('gives the same as SVG, PNG and CSV', () =>
    onPage(browser, ADDRESS, { javaScriptEnabled: false }, async (page) => {
      const get = (file: string, more = '') => page.request.get(new URL(ADDRESS.replace('/map', file) + more, page.url()).href);
      const svg = await get('/map.svg');
      expect(svg.headers()['content-type']).toContain('image/svg+xml');
      const drawing = await svg.text();
      for (const inside of ['Convenio de Budapest: quién es parte el 26 de noviembre de 2026', 'no se sabe: ', 'Natural Earth', 'Chile: parte desde'])
        expect(drawing).toContain(inside);
      expect(drawing).not.toContain('<a ');
      expect([...(await (await get('/map.png')).body()).subarray(1, 4)]).toEqual([...Buffer.from('PNG')]);
      const csv = (await (await get('/map.csv', '&view=world')).text()).trim().split('\r\n');
      expect(csv.find((line) => line.startsWith('budapest,CL,'))).toContain(',party,2017-08-01,');
      expect(csv.find((line) => line.startsWith('budapest,IE,'))).toContain(',signatory,2002-02-28,');
    }));

  it('names what it cannot read', () =>
    onPage(browser, '/es/map?instrument=nothing&on=yesterday&view=moon', { javaScriptEnabled: false }, async (page) => {
      expect(await page.locator('[role=alert] li').count()).toBe(3);
      expect((await page.request.get(new URL('/es/map.csv?instrument=nothing', page.url()).href)).status()).toBe(422);
    }));

  it('is one tap from each instrument that says who takes part', () =>
    onPage(browser, '/es/instruments/protocol2', { javaScriptEnabled: false }, async (page) => {
      await page.click('text=Abrir el mapa');
      expect(await page.locator('#map-title').textContent()).toContain('Segundo Protocolo');
    }));
});
