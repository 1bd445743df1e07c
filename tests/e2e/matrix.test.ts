import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { onPage, openBrowser } from './browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

const ADDRESS = '/es/matrix?measure=preservation&as=prosecutor&offence=illegal-access&on=2026-11-26';
/** Chile asks the Netherlands to preserve: open by article 29 of the Budapest Convention, in force for both. */
const CELL = 'td a[aria-label^="Chile → Países Bajos: abierta"]';

describe('the matrix', () => {
  it('opens a cell as the whole answer, without scripts', () =>
    onPage(browser, ADDRESS, { javaScriptEnabled: false }, async (page) => {
      await page.click(CELL);
      expect(new URL(page.url()).searchParams.get('holder')).toBe('state:NL');
      expect(await page.locator('#answer-sentence').textContent()).toMatch(/^Sí: pida a Países Bajos/);
    }));

  it('compares with another day, and with an accession that is only supposed', () =>
    onPage(browser, `${ADDRESS}&instrument=budapest&party=IE&partyFrom=2026-11-20`, { javaScriptEnabled: false }, async (page) => {
      expect(await page.locator('.note.warn').textContent()).toContain('Nadie lo ha declarado');
      expect(await page.locator('td.changed a[aria-label^="Chile → Irlanda: abierta"]').count()).toBe(1);
      await page.goto(new URL(`${ADDRESS}&before=2016-01-01`, page.url()).href);
      expect(await page.locator('td.changed a[aria-label^="Chile → Países Bajos"]').getAttribute('aria-label')).toContain('antes:');
    }));

  it('compares with an earlier lawbook', () =>
    onPage(browser, '/en/matrix?measure=subscriber', { javaScriptEnabled: false }, async (page) => {
      const earlier = await page.locator('[name=lawbook] option').last().getAttribute('value');
      await page.goto(new URL(`/en/matrix?measure=subscriber&on=2026-11-26&lawbook=${earlier}`, page.url()).href);
      expect(await page.locator('td.changed').count()).toBeGreaterThan(10);
      const csv = await (await page.request.get(new URL(`/en/matrix.csv?measure=subscriber&on=2026-11-26&lawbook=${earlier}`, page.url()).href)).text();
      expect(csv).toContain(`,2026-11-26,${earlier},`);
      expect((await page.request.get(new URL('/en/matrix.csv?lawbook=ffffffffffffffff', page.url()).href)).status()).toBe(422);
    }));

  it('is one stop for the Tab key and read with the arrow keys', () =>
    onPage(browser, ADDRESS, {}, async (page) => {
      await page.waitForSelector('td a[tabindex="0"]');
      expect(await page.locator('td a[tabindex="0"]').count()).toBe(1);
      await page.focus('td a[tabindex="0"]');
      const label = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
      const first = await label();
      await page.keyboard.press('ArrowRight');
      const second = await label();
      expect(second.split(' → ')[0]).toBe(first.split(' → ')[0]);
      expect(second).not.toBe(first);
      await page.keyboard.press('ArrowDown');
      expect((await label()).split(' → ')[0]).not.toBe(first.split(' → ')[0]);
      await page.keyboard.press('Control+Home');
      expect(await label()).toBe(first);
    }));

  it('says the same in words, as SVG, PNG and CSV', () =>
    onPage(browser, `${ADDRESS}&view=list`, { javaScriptEnabled: false }, async (page) => {
      expect(await page.locator('.matrix-row').count()).toBe(35);
      const get = (file: string) => page.request.get(new URL(ADDRESS.replace('/matrix', file), page.url()).href);
      const svg = await get('/matrix.svg');
      expect(svg.headers()['content-type']).toContain('image/svg+xml');
      expect(await svg.text()).toContain('Conservación de datos');
      const png = await (await get('/matrix.png')).body();
      expect([...png.subarray(1, 4)]).toEqual([...Buffer.from('PNG')]);
      const csv = (await (await get('/matrix.csv')).text()).trim().split('\r\n');
      expect(csv.find((line) => line.startsWith('CL,NL,'))).toContain(',open,budapest-29,budapest,');
    }));

  it('names what it cannot read', () =>
    onPage(browser, '/es/matrix?measure=nothing&before=yesterday', { javaScriptEnabled: false }, async (page) => {
      expect(await page.locator('[role=alert] li').count()).toBe(2);
      expect((await page.request.get(new URL('/es/matrix.csv?measure=nothing', page.url()).href)).status()).toBe(422);
    }));
});
