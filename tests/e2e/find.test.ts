import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axe, onPage, openBrowser } from './browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

const ADDRESS = '/es/find?from=CL&as=prosecutor&holder=state:NL&measure=preservation&offence=illegal-access&on=2026-11-25';
const sentence = (page: Page) => page.locator('#answer-sentence');

describe('find without scripts', () => {
  it('asks by a plain form and shows a whole answer at a permanent address', () =>
    onPage(browser, '/es/find', { javaScriptEnabled: false }, async (page) => {
      await page.selectOption('[name=from]', 'CL');
      await page.selectOption('[name=holder]', 'state:NL');
      await page.selectOption('[name=measure]', 'preservation');
      await page.selectOption('[name=offence]', 'illegal-access');
      await page.fill('[name=on]', '2026-11-25');
      await page.click('button.primary');
      expect(new URL(page.url()).searchParams.get('holder')).toBe('state:NL');
      expect(await sentence(page).textContent()).toMatch(/^Sí: pida a Países Bajos/);
      expect(await page.locator('.way.open .way-name').first().textContent()).toContain('art. 29');
      expect(await page.locator('.cite').count()).toBeGreaterThan(5);
      const address = await page.locator('.next a').first().getAttribute('href');
      await page.goto(address ?? '');
      expect(await sentence(page).textContent()).toMatch(/^Sí: pida a Países Bajos/);
    }));

  it('every cited fact is one tap from its source', () =>
    onPage(browser, ADDRESS, { javaScriptEnabled: false }, async (page) => {
      const hrefs = await page.locator('a.cite').evaluateAll((links) => [...new Set(links.map((a) => (a as HTMLAnchorElement).href))]);
      expect(hrefs.length).toBeGreaterThan(5);
      for (const address of hrefs) expect((await page.request.get(address)).status(), address).toBe(200);
      await page.goto(hrefs[0] ?? '');
      expect(await page.locator('dl.facts').textContent()).toMatch(/Fuente/);
    }));

  it('the ways to other companies of a provider that has many are one tap away', () =>
    onPage(
      browser,
      '/es/find?from=CL&as=prosecutor&holder=provider:telefonica&measure=subscriber&offence=illegal-access&on=2026-11-25',
      { javaScriptEnabled: false },
      async (page) => {
        expect(await sentence(page).textContent()).toContain('Telefónica Móviles Chile');
        expect(await page.locator('.way').count()).toBeLessThan(10);
        await page.click('a:has-text("Perú")');
        expect(new URL(page.url()).searchParams.get('userIn')).toBe('PE');
        expect(await page.locator('.way').count()).toBeGreaterThan(5);
      },
    ));

  it('says so where no company of the provider is known for the user', () =>
    onPage(
      browser,
      '/es/find?from=CL&as=prosecutor&holder=provider:nubank&measure=subscriber&offence=illegal-access&userIn=CL&on=2026-11-25',
      { javaScriptEnabled: false },
      async (page) => {
        expect(await sentence(page).textContent()).toBe('No sabemos qué empresa de Nubank atiende a quien está en Chile.');
      },
    ));

  it('a question that cannot be read names the field and keeps what was given', () =>
    onPage(
      browser,
      '/es/find?from=XX&as=police&holder=provider:google&measure=subscriber&offence=illegal-access',
      { javaScriptEnabled: false },
      async (page) => {
        expect(await page.locator('[role=alert]').textContent()).toMatch(/«XX»/);
        expect(await page.locator('[name=as]').inputValue()).toBe('police');
      },
    ));
});

describe('find with scripts', () => {
  it('answers at once in the browser when any part of the question changes', () =>
    onPage(browser, ADDRESS, {}, async (page) => {
      const asked: string[] = [];
      page.on('request', (r) => asked.push(new URL(r.url()).pathname));
      await page.selectOption('[name=as]', 'police');
      await page.waitForFunction(() => document.querySelector('#answer-sentence')?.textContent?.includes('Antes'));
      await page.selectOption('[name=from]', 'BR');
      await page.waitForURL(/from=BR/);
      expect(asked.filter((p) => p.startsWith('/lawbook/'))).toHaveLength(1);
      expect(asked.filter((p) => p.endsWith('/find'))).toEqual([]);
      await page.goBack();
      await page.waitForFunction(() => (document.querySelector('[name=from]') as HTMLSelectElement).value === 'CL');
      await axe(page);
    }));

  it('the browser and the server give the same answer', () =>
    onPage(browser, ADDRESS, {}, async (page) => {
      await page.selectOption('[name=holder]', 'provider:meta');
      await page.waitForURL(/provider%3Ameta/);
      const inPlace = await page.locator('#answer').textContent();
      await page.reload();
      expect(await page.locator('#answer').textContent()).toBe(inPlace);
    }));

  it('the lawbook is not fetched before it is needed', () =>
    onPage(browser, '/es', {}, async (page) => {
      const asked: string[] = [];
      page.on('request', (r) => asked.push(new URL(r.url()).pathname));
      await page.goto(ADDRESS);
      await page.waitForLoadState('networkidle');
      expect(asked.filter((p) => p.startsWith('/lawbook/'))).toEqual([]);
    }));

  it('a condition is answered in place', () =>
    onPage(browser, '/es/find?from=CL&as=prosecutor&holder=provider:google&measure=content-stored&offence=illegal-access&on=2026-11-25', {}, async (page) => {
      const consent = page.locator('.way', { hasText: 'Consentimiento del titular' }).first();
      await consent.locator('summary').first().click();
      await consent.getByRole('link', { name: 'sí' }).first().click();
      await page.waitForURL(/consent=yes/);
      expect(await page.locator('.way.open', { hasText: 'Consentimiento del titular' }).count()).toBeGreaterThan(0);
    }));

  it('falls back to the server where the lawbook cannot be loaded', () =>
    onPage(browser, ADDRESS, {}, async (page) => {
      await page.route('**/lawbook/**', (route) => route.abort());
      await page.selectOption('[name=from]', 'AR');
      await page.waitForURL(/from=AR/);
      expect(await sentence(page).count()).toBe(1);
    }));

  it('can be done with the keyboard alone', () =>
    onPage(browser, '/es', {}, async (page) => {
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.className)).toBe('skip');
      await page.keyboard.press('/');
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('site-search');
      await page.goto('/es/find');
      await page.focus('[name=as]');
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => (document.activeElement as HTMLSelectElement).name)).toBe('from');
      await page.keyboard.type('Argentina');
      for (let i = 0; i < 40 && (await page.evaluate(() => document.activeElement?.tagName !== 'BUTTON')); i++) await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await page.waitForURL(/from=AR/);
      await page.waitForFunction(() => document.activeElement?.id === 'answer-sentence');
      for (let i = 0; i < 10 && (await page.evaluate(() => document.activeElement?.closest('.way') === null)); i++) await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      expect(await page.evaluate(() => document.activeElement?.closest('details')?.open)).toBe(true);
    }));
});

describe('weight', () => {
  it('find and an answer need at most 170 kB of compressed script', () =>
    onPage(browser, ADDRESS, {}, async (page) => {
      const session = await page.context().newCDPSession(page);
      await session.send('Network.enable');
      const scripts = new Set<string>();
      let bytes = 0;
      session.on('Network.responseReceived', (e) => {
        if (e.type === 'Script') scripts.add(e.requestId);
      });
      session.on('Network.loadingFinished', (e) => {
        if (scripts.has(e.requestId)) bytes += e.encodedDataLength;
      });
      await session.send('Network.setCacheDisabled', { cacheDisabled: true });
      await page.reload();
      await page.waitForLoadState('networkidle');
      expect(scripts.size).toBeGreaterThan(0);
      expect(bytes).toBeLessThan(170_000);
    }));
});

describe('the request in their words', () => {
  const TRAFFIC = '/es/find?from=CL&as=prosecutor&holder=state:BR&measure=traffic-stored&offence=illegal-access&on=2026-11-26';
  const words = (page: Page) => page.locator('.their-words');

  it('sets the terms of one law against those of the other, each in its language with its article', () =>
    onPage(browser, TRAFFIC, { javaScriptEnabled: false }, async (page) => {
      expect(await words(page).getAttribute('open')).toBeNull();
      await words(page).locator('summary').click();
      const row = words(page).locator('tr', { hasText: 'acceso ilícito' }).first();
      expect(await row.locator('td').nth(1).locator('[lang=pt]').textContent()).toBe('invasão de dispositivo informático');
      expect(await row.locator('td').nth(2).textContent()).toBe('coincide en parte');
      const cites = await words(page)
        .locator('a.cite')
        .evaluateAll((links) => links.map((a) => (a as HTMLAnchorElement).href));
      expect(cites.length).toBeGreaterThan(4);
      for (const address of cites) expect((await page.request.get(address)).status(), address).toBe(200);
    }));

  it('has no axe violation, opened', () =>
    onPage(browser, TRAFFIC, { viewport: { width: 390, height: 844 } }, async (page) => {
      await words(page).locator('summary').click();
      await axe(page);
    }));

  it('says which word is ours, since that of the law is not known', () =>
    onPage(browser, TRAFFIC, { javaScriptEnabled: false }, async (page) => {
      const ours = words(page).locator('i[lang]').first();
      expect(await ours.getAttribute('lang')).toBe('pt');
      expect(await words(page).textContent()).toContain('palabra nuestra');
    }));

  it.each(['es', 'en', 'pt'])('is the same where the browser answers (%s)', (lang) =>
    onPage(browser, `/${lang}/find?from=CL&as=prosecutor&holder=state:BR&measure=subscriber&offence=illegal-access&on=2026-11-26`, {}, async (page) => {
      await page.selectOption('[name=measure]', 'traffic-stored');
      await page.click('.question button.primary');
      await page.waitForURL(/measure=traffic-stored/);
      await page.waitForFunction(() => document.querySelector('#answer .their-words') !== null && document.querySelector('#find[aria-busy]') === null);
      const here = await words(page).innerHTML();
      const there = await (await page.request.get(page.url())).text();
      await page.setContent(there);
      expect(here).toBe(await words(page).innerHTML());
    }),
  );
});
