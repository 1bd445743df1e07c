import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axe, onPage, openBrowser, reflows } from './browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

describe.each(['es', 'en', 'pt'])('home in %s', (lang) => {
  it.each(['light', 'dark'] as const)('has no axe violation, %s', (colorScheme) =>
    onPage(browser, `/${lang}`, { colorScheme }, async (page) => {
      expect(await page.locator('html').getAttribute('lang')).toBe(lang);
      expect(await page.locator('h1').count()).toBe(1);
      await axe(page);
    }),
  );

  it('fits 320 px', () => onPage(browser, `/${lang}`, { viewport: { width: 320, height: 640 } }, reflows));

  it('leads to find and check without scripts', () =>
    onPage(browser, `/${lang}`, { javaScriptEnabled: false }, async (page) => {
      expect(await page.locator(`a[href^="/${lang}/find"], form[action^="/${lang}/find"]`).count()).toBeGreaterThan(0);
      expect(await page.locator(`a[href^="/${lang}/check"]`).count()).toBeGreaterThan(0);
    }));
});

describe('home without a prefix', () => {
  it.each([
    ['pt-BR', 'pt'],
    ['en-GB', 'en'],
    ['ja', 'es'],
  ])('for a reader of %s is served in %s, in place', (locale, lang) =>
    onPage(browser, '/', { locale }, async (page) => {
      expect(new URL(page.url()).pathname).toBe('/');
      expect(await page.locator('html').getAttribute('lang')).toBe(lang);
    }),
  );
});
