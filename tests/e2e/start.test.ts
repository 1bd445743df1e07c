import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axe, onPage, openBrowser, reflows } from './browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

const NO_SCRIPTS = { javaScriptEnabled: false };
const NEED = 'for=need&from=CL&as=prosecutor&haste=deletion&measure=subscriber&holder=provider:google&offence=illegal-access';

describe('the guided start, without scripts', () => {
  it('leads from home to the answer, preservation first, and lets an answer be changed', () =>
    onPage(browser, '/es', NO_SCRIPTS, async (page) => {
      await page.click('a:has-text("Comienzo guiado")');
      await page.click('.start-choices a:has-text("Necesito datos")');
      await page.click('button:has-text("Continuar")');
      expect(await page.locator('[role=alert]').textContent()).toContain('Estado: falta');
      await page.selectOption('#f-from', 'CL');
      await page.click('button:has-text("Continuar")');
      await page.click('.start-choices a:has-text("pueden borrarse")');
      await page.selectOption('#f-holder', 'provider:google');
      await page.click('button:has-text("Continuar")');
      await page.waitForLoadState();
      expect(await page.locator('.start-answered dl > div').count()).toBe(4);
      expect(await page.locator('.start-links li').count()).toBe(2);

      await page.click('.start-answered div:has-text("Chile") a');
      expect(await page.locator('#f-from').inputValue()).toBe('CL');
      await page.selectOption('#f-from', 'PE');
      await page.click('button:has-text("Continuar")');
      expect(await page.locator('.start-answered').textContent()).toContain('Perú');
      expect(await page.locator('.start-answered dl > div').count()).toBe(4);

      const said = (await page.locator('.start-links li').first().textContent()) ?? '';
      await page.click('.start-links a');
      const asked = new URL(page.url()).searchParams;
      expect(Object.fromEntries(asked)).toMatchObject({ from: 'PE', as: 'prosecutor', measure: 'preservation', urgency: 'urgent', holder: 'provider:google' });
      expect(said).toContain((await page.locator('#answer-sentence').textContent()) ?? '-');
    }));

  it('asks as an emergency where a life is in danger', () =>
    onPage(browser, `/en/start?${NEED.replace('deletion', 'life')}`, NO_SCRIPTS, async (page) => {
      await page.click('.start-links a');
      expect(new URL(page.url()).searchParams.get('urgency')).toBe('emergency');
    }));

  it('leads on where nobody knows who holds the data', () =>
    onPage(browser, `/es/start?${NEED.replace('provider:google', 'unknown')}`, NO_SCRIPTS, async (page) => {
      await page.click('.start-links a:has-text("Ya sé quién")');
      expect(await page.locator('#f-holder').inputValue()).toBe('unknown');
    }));

  it('fills in the check of a received request', () =>
    onPage(browser, '/pt/start', NO_SCRIPTS, async (page) => {
      await page.click('.start-choices a:has-text("Recebi um pedido")');
      await page.click('.start-choices a >> nth=0');
      await page.selectOption('#f-entity', 'google.entity.google-ireland');
      await page.click('main button[type=submit]');
      await page.selectOption('#f-state', 'CL');
      await page.selectOption('#f-kind', 'prosecutor');
      await page.click('main button[type=submit]');
      await page.click('.start-links a');
      expect(new URL(page.url()).pathname).toBe('/pt/check');
      expect(await page.locator('#f-entity').inputValue()).toBe('google.entity.google-ireland');
      expect(await page.locator('#f-state').inputValue()).toBe('CL');
      expect(await page.locator('#f-kind').inputValue()).toBe('prosecutor');
    }));

  it.each([
    'for=law&what=state&state=CL',
    'for=law&what=instrument&instrument=budapest',
    'for=law&what=compare&measure=preservation&offence=illegal-access',
    'for=research&state=BR',
    'for=watch&state=BR',
    'for=watch&state=IT',
    NEED.replace('provider:google', 'unknown'),
  ])('promises no page and no part that is not there: %s', (query) =>
    onPage(browser, `/es/start?${query}`, NO_SCRIPTS, async (page) => {
      const links = await page.locator('.start-links a').evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href));
      expect(links.length).toBeGreaterThan(0);
      for (const link of links) {
        // From another part of the same page there would be no answer to look at.
        await page.goto('about:blank');
        expect((await page.goto(link))?.status()).toBe(200);
        const { hash } = new URL(link);
        if (hash !== '') expect(await page.locator(hash).count()).toBe(1);
      }
    }),
  );
});

describe('the tour', () => {
  it('leads through every step and on to the guided start, without scripts', () =>
    onPage(browser, '/es/tour', NO_SCRIPTS, async (page) => {
      const titles = await page.locator('.tour-index li').allTextContents();
      expect(titles).toHaveLength(7);
      for (const title of titles) {
        expect(await page.locator('h1').textContent()).toBe(title);
        expect(await page.locator('.tour-index [aria-current=step]').textContent()).toBe(title);
        await page.click('.tour-turn .on');
      }
      expect(new URL(page.url()).pathname).toBe('/es/start');
      expect((await page.goto('/es/tour/8'))?.status()).toBe(404);
    }));

  it('says what the live page says', () =>
    onPage(browser, '/en/tour/3', {}, async (page) => {
      const said = await page.locator('.tour-fragment .sentence').textContent();
      const way = await page.locator('.tour-fragment .way-head').first().textContent();
      await page.click('.actions a');
      expect(await page.locator('#answer-sentence').textContent()).toBe(said);
      expect(await page.locator('#way-1 .way-head').textContent()).toBe(way);
    }));

  it('gives the sheet as a PDF', () =>
    onPage(browser, '/es/tour/6', NO_SCRIPTS, async (page) => {
      const to = await page.locator('.actions a').first().getAttribute('href');
      const response = await page.request.get(to ?? '');
      expect(response.headers()['content-type']).toBe('application/pdf');
    }));

  it('shows all steps on one page, which fits and passes axe', () =>
    onPage(browser, '/pt/tour/all', { viewport: { width: 320, height: 640 } }, async (page) => {
      expect(await page.locator('.tour-part').count()).toBe(7);
      const ids = await page.locator('[id]').evaluateAll((all) => all.map((x) => x.id));
      expect(new Set(ids).size).toBe(ids.length);
      await reflows(page);
      await axe(page);
    }));
});
