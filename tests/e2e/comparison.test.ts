import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { onPage, openBrowser } from './browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

const SCRIPTLESS = { javaScriptEnabled: false };
const ON = 'on=2026-11-26';

describe('definitions compared', () => {
  const ADDRESS = `/es/terms/definitions?concept=computer-system&${ON}`;

  it('holds them against the Budapest Convention, and against another one tap away', () =>
    onPage(browser, ADDRESS, SCRIPTLESS, async (page) => {
      expect(await page.locator('.relations th').textContent()).toContain('Convenio de Budapest');
      await page.locator('.own-definition', { hasText: 'Chile' }).first().getByRole('link', { name: 'Comparar con esta' }).click();
      expect(new URL(page.url()).searchParams.get('pin')).toBe('CL');
      expect(await page.locator('.relations th').textContent()).toContain('Chile');
      expect(await page.locator('.definitions-grid thead th.pinned').textContent()).toBe('Chile');
    }));

  it('leads from the head of a column to the words and the source of that law', () =>
    onPage(browser, ADDRESS, SCRIPTLESS, async (page) => {
      await page.locator('.definitions-grid thead a', { hasText: 'Brasil' }).click();
      const own = page.locator(':target');
      expect(await own.locator('li').count()).toBeGreaterThan(0);
      expect(await own.locator('a.cite').count()).toBe(1);
    }));

  it('shows the columns that were chosen', () =>
    onPage(browser, ADDRESS, SCRIPTLESS, async (page) => {
      await page.locator('summary', { hasText: 'Elegir las columnas' }).click();
      await page.getByLabel('Chile', { exact: true }).check();
      await page.getByLabel('Brasil', { exact: true }).check();
      await page.getByRole('button', { name: 'Mostrar' }).click();
      expect(await page.locator('.definitions-grid thead th').allTextContents()).toEqual(['Elemento', 'Convenio de Budapest', 'Brasil', 'Chile']);
    }));

  it('says the same in words and as CSV, and names what it cannot read', () =>
    onPage(browser, `${ADDRESS}&view=list`, SCRIPTLESS, async (page) => {
      const elements = await page.locator('.pairs dt').count();
      expect(elements).toBeGreaterThan(5);
      const get = (address: string) => page.request.get(new URL(address, page.url()).href);
      const rows = (await (await get(ADDRESS.replace('/definitions?', '/definitions.csv?'))).text()).trim().split('\r\n');
      expect((rows.length - 1) % elements).toBe(0);
      expect((await get('/es/terms/definitions.csv?concept=nothing')).status()).toBe(422);
    }));
});

describe('offences compared', () => {
  const ADDRESS = `/es/terms/offences?offence=illegal-access&${ON}`;

  it('opens the pair behind a cell', () =>
    onPage(browser, `${ADDRESS}&pin=CL`, SCRIPTLESS, async (page) => {
      expect(await page.locator('.dual-grid tbody th a').first().textContent()).toBe('Chile');
      await page.click('td a[aria-label^="Colombia → Chile"]');
      expect(new URL(page.url()).pathname).toBe('/es/terms/dual');
      expect(await page.locator('#verdict').textContent()).toBe('Doble incriminación: acceso ilícito, de Colombia a Chile');
    }));

  it('is one stop for the Tab key', () =>
    onPage(browser, ADDRESS, {}, async (page) => {
      await page.waitForSelector('.dual-grid td a[tabindex="0"]');
      expect(await page.locator('.dual-grid td a[tabindex="0"]').count()).toBe(1);
    }));

  it('is short on a wide screen and says the whole word on a phone', () =>
    onPage(browser, ADDRESS, { ...SCRIPTLESS, viewport: { width: 1440, height: 900 } }, async (page) => {
      const chile = page.locator('.elements-table tr', { hasText: 'Ley 21.459' }).first();
      const measure = chile.locator('[data-column="medida de seguridad"]');
      expect(await measure.locator('.code').isVisible()).toBe(true);
      expect(await measure.locator('.code').getAttribute('title')).toBe('hay que vencerla');
      await page.setViewportSize({ width: 390, height: 844 });
      expect(await measure.locator('.code').isVisible()).toBe(false);
      expect(
        await measure
          .locator('.words')
          .boundingBox()
          .then((b) => b?.width ?? 0),
      ).toBeGreaterThan(40);
    }));

  it('says the same in words, as SVG, PNG and CSV', () =>
    onPage(browser, `${ADDRESS}&view=list`, SCRIPTLESS, async (page) => {
      expect(await page.locator('.matrix-row').count()).toBeGreaterThan(50);
      const get = (file: string) => page.request.get(new URL(ADDRESS.replace('/terms/offences', file), page.url()).href);
      expect(await (await get('/terms/offences.svg')).text()).toContain('<title>Acceso ilícito');
      const png = await (await get('/terms/offences.png')).body();
      expect([...png.subarray(1, 4)]).toEqual([...Buffer.from('PNG')]);
      const pairs = (await (await get('/terms/offences.csv')).text()).split('\r\n');
      expect(pairs.find((line) => line.includes(',CO,CL,'))).toContain('securityMeasure:must-be-overcome');
      expect(await (await get('/terms/offences-elements.csv')).text()).toContain('cl.offence.illegal-access');
      expect((await page.request.get(new URL('/es/terms/offences.svg?offence=nothing', page.url()).href)).status()).toBe(422);
    }));
});

describe('dual criminality of two states', () => {
  it('says what the facts must show, and the other way round one tap away', () =>
    onPage(browser, `/es/terms/dual?from=CO&to=CL&offence=illegal-access&${ON}`, SCRIPTLESS, async (page) => {
      expect(await page.locator('.dual-sentence').textContent()).toContain('que se venció una medida de seguridad');
      expect(await page.locator('.checklist').textContent()).toContain('que se venció una medida de seguridad');
      expect(await page.locator('.two-laws a[rel="external"]').count()).toBe(2);
      expect(await page.locator('.note').textContent()).toContain('la conducta, no el nombre');
      await page.click('.chip');
      const { searchParams } = new URL(page.url());
      expect([searchParams.get('from'), searchParams.get('to')]).toEqual(['CL', 'CO']);
    }));

  it('says where an offence is compared as a whole, and where both states are one', () =>
    onPage(browser, `/en/terms/dual?from=CL&to=AR&offence=extortion&${ON}`, SCRIPTLESS, async (page) => {
      expect(await page.locator('main').textContent()).toContain('compared as a whole');
      await page.selectOption('[name=to]', 'CL');
      await page.getByRole('button', { name: 'Compare' }).click();
      expect(await page.locator('[role=alert]').textContent()).toContain('same state');
    }));

  it('is linked from a state, and from two states side by side', () =>
    onPage(browser, '/en/states/CL', SCRIPTLESS, async (page) => {
      await page.getByRole('link', { name: 'Compare its offences with those of other states' }).click();
      expect(new URL(page.url()).searchParams.get('pin')).toBe('CL');
      await page.goto(new URL('/en/compare?state=CL&state=BR', page.url()).href);
      await page.getByRole('link', { name: 'from Chile to Brazil' }).first().click();
      expect(new URL(page.url()).pathname).toBe('/en/terms/dual');
    }));
});
