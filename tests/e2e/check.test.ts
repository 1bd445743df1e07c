import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axe, onPage, openBrowser } from './browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

const LETTER = {
  entity: 'state:NL',
  state: 'CL',
  kind: 'prosecutor',
  office: 'Fiscalía de Chile',
  address: 'fiscal@correo-gratis.example',
  measure: 'preservation',
  claimedBasis: 'budapest-29',
  identifiers: 'ana@ejemplo.cl',
  offence: 'illegal-access',
};

describe.each([
  ['without scripts', false],
  ['with scripts', true],
] as const)('check %s', (_, javaScriptEnabled) => {
  it('tells not to disclose until the sender is verified, and drafts a reply', () =>
    onPage(browser, '/es/check', { javaScriptEnabled }, async (page) => {
      const sent: string[] = [];
      page.on('request', (r) => {
        if (r.method() === 'POST') sent.push(r.url());
      });
      for (const [name, value] of Object.entries(LETTER)) {
        const field = page.locator(`[name=${name}]`);
        if ((await field.evaluate((x) => x.tagName)) === 'SELECT') await field.selectOption(value);
        else await field.fill(value);
      }
      await page.click('#received button.primary');
      await page.locator('#finding-title').waitFor();
      expect(await page.locator('#finding-title').textContent()).toMatch(/verifique/);
      expect(await page.locator('.must-not').textContent()).toMatch(/No entregue/);
      expect(await page.locator('#reply-es').textContent()).toContain('De nuestra consideración');
      expect(await page.locator('#reply-en').count()).toBe(1);
      // Nothing of the letter stands in an address, and with scripts nothing leaves the machine.
      expect(page.url()).not.toContain('ejemplo');
      expect(sent).toHaveLength(javaScriptEnabled ? 0 : 1);
      expect(await page.locator('[name=identifiers]').inputValue()).toBe('ana@ejemplo.cl');
      if (javaScriptEnabled) await axe(page);
    }));
});

describe('check when the lawbook cannot be loaded', () => {
  it('sends nothing until told to', () =>
    onPage(browser, '/es/check', {}, async (page) => {
      let sent = 0;
      page.on('request', (r) => {
        if (r.method() === 'POST') sent++;
      });
      await page.route('**/lawbook/*.json', (route) => route.fulfill({ status: 503, body: 'not now' }));
      for (const name of ['entity', 'state', 'kind', 'measure'] as const) await page.locator(`[name=${name}]`).selectOption(LETTER[name]);
      await page.click('#received button.primary');
      await page.waitForFunction(() => document.activeElement?.id === 'not-loaded');
      expect(sent).toBe(0);
      await axe(page);
      await page.click('#not-loaded button');
      await page.locator('#finding-title').waitFor();
      expect(sent).toBe(1);
      expect(await page.locator('#not-loaded').isVisible()).toBe(false);
    }));
});

describe('check with the keyboard alone', () => {
  it('runs from the first field to the result', () =>
    onPage(browser, '/es/check?entity=state:NL&state=CL&kind=prosecutor&measure=preservation', {}, async (page) => {
      await page.focus('[name=entity]');
      for (let i = 0; i < 80 && (await page.evaluate(() => document.activeElement?.tagName !== 'BUTTON')); i++) await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await page.waitForFunction(() => document.activeElement?.id === 'finding-title');
    }));
});
