import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { onPage, openBrowser } from './browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

describe('how to ask a provider', () => {
  it('begins with a form that stays in the address, without scripts', () =>
    onPage(browser, '/es/providers/google', { javaScriptEnabled: false }, async (page) => {
      expect(await page.locator('#ask ~ form').count()).toBe(1);
      expect(await page.locator('.by-measure').count()).toBe(0);
      expect(await page.locator('#f-from').inputValue()).toBe('');
      await page.selectOption('#f-from', 'CL');
      await page.selectOption('#f-as', 'judge');
      await page.click('text=Ver cómo pedir');
      const asked = new URL(page.url());
      expect(Object.fromEntries(asked.searchParams)).toEqual({ from: 'CL', as: 'judge', offence: 'illegal-access' });
      expect(await page.title()).toContain('Juez o jueza, Chile: cómo pedir a Google');
      expect(await page.locator('.by-measure').first().locator('tbody tr').count()).toBe(5);
    }));

  it('says the way, the first step and the article at home, and opens the full answer and its reverse', () =>
    onPage(browser, '/es/providers/google?from=CL&as=prosecutor', { javaScriptEnabled: false }, async (page) => {
      const row = page.locator('.by-measure tbody tr').first();
      const said = await row.textContent();
      for (const inside of ['Conservación de datos', 'abierta', 'Convenio de Budapest, art. 29', 'Dicte la orden', 'art. 218 bis', 'horas'])
        expect(said).toContain(inside);
      const full = await row.getByRole('link', { name: 'Respuesta completa: Conservación de datos' }).getAttribute('href');
      const reverse = await row.getByRole('link', { name: 'Del otro lado: Conservación de datos' }).getAttribute('href');
      expect(full).toContain('/es/find?');
      await page.goto(new URL(full ?? '', page.url()).href);
      expect(await page.locator('.sentence').textContent()).toContain('Sí: pida a Estados Unidos la conservación de datos de Google LLC');
      await page.goto(new URL(reverse ?? '', page.url()).href);
      expect(await page.locator('#f-state').inputValue()).toBe('CL');
      expect(await page.locator('#f-claimedBasis').inputValue()).toBe('budapest-29');
    }));

  it('counts the requests of the same state, and keeps the question where another is counted', () =>
    onPage(browser, '/es/providers/google?from=CL&as=prosecutor', { javaScriptEnabled: false }, async (page) => {
      expect(await page.locator('#figures-state').inputValue()).toBe('CL');
      expect(await page.locator('.chart.rates').count()).toBeGreaterThan(0);
      await page.selectOption('#figures-state', 'BR');
      await page.click('.pick button');
      const address = new URL(page.url());
      expect([address.searchParams.get('from'), address.searchParams.get('state')]).toEqual(['CL', 'BR']);
      expect(await page.locator('.by-measure').count()).toBe(2);
      await page.selectOption('#figures-state', '');
      await page.click('.pick button');
      await page.waitForLoadState();
      expect(await page.locator('#figures-totals').count()).toBe(1);
    }));

  it('names what it cannot read', () =>
    onPage(browser, '/es/providers/google?from=XX&as=king', { javaScriptEnabled: false }, async (page) => {
      expect(await page.locator('[role=alert] li').count()).toBe(2);
    }));
});

describe('reply rates of one state', () => {
  it('stand provider by provider beside the table, with their sources and the warning', () =>
    onPage(browser, '/es/states/BR', { javaScriptEnabled: false }, async (page) => {
      const names = await page.locator('.dots > ul > li > a').allInnerTexts();
      expect(names.length).toBeGreaterThan(3);
      expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b, 'es')));
      expect(await page.locator('section:has(> #figures) > .note.warn').count()).toBe(1);
      for (const source of await page.locator('.beside .cite').all()) expect(await page.locator((await source.getAttribute('href')) ?? '').count()).toBe(1);
    }));
});
