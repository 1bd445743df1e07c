import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { parse } from 'yaml';
import { axe, onPage, openBrowser } from './browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

const names = (page: Page): Promise<string[]> => page.locator('.coverage-grid tbody:not(.coverage-all) tr:not(.region) th').allTextContents();

describe('the picture of what is known', () => {
  it('says each bar in words and opens the points behind it, without scripts', () =>
    onPage(browser, '/es/coverage', { javaScriptEnabled: false }, async (page) => {
      expect(await names(page)).toHaveLength(47);
      const cell = page.locator('.coverage-grid a[aria-label^="Haití, Facultades: "]');
      expect(await cell.getAttribute('aria-label')).toMatch(/^Haití, Facultades: se saben \d+ de \d+ puntos \(.*(solo recordado|buscado y no hallado)/);
      expect(await cell.getAttribute('title')).toBe(await cell.getAttribute('aria-label'));
      await cell.click();
      expect(new URL(page.url()).pathname + new URL(page.url()).hash).toBe('/es/coverage/HT#powers');
    }));

  it('stands in the order of its address', () =>
    onPage(browser, '/es/coverage', { javaScriptEnabled: false }, async (page) => {
      expect((await names(page))[0]).toBe('Argentina');
      expect(await page.locator('.coverage-grid .region').count()).toBeGreaterThan(4);
      await page.click('text=primero lo menos sabido');
      expect(new URL(page.url()).searchParams.get('sort')).toBe('least');
      expect(await page.locator('.coverage-orders [aria-current]').textContent()).toBe('primero lo menos sabido');
      expect(await page.locator('.coverage-grid .region').count()).toBe(0);
      const shares = (await page.locator('.coverage-grid td.total a').allTextContents()).map((t) => Number.parseInt(t, 10));
      expect(shares).toEqual([...shares].sort((a, b) => a - b));
      await page.click('text=por nombre');
      expect((await names(page))[0]).toBe('Alemania');
    }));

  it('says the same as a table, in the same order', () =>
    onPage(browser, '/es/coverage?sort=name', { javaScriptEnabled: false }, async (page) => {
      const picture = await names(page);
      await page.click('text=Ver como tabla');
      expect(new URL(page.url()).search).toBe('?sort=name&view=list');
      expect((await page.locator('.coverage-picture tbody th').allTextContents()).slice(0, -1)).toEqual(picture);
      await page.click('text=Ver como cuadro');
      await page.waitForLoadState();
      expect(await page.locator('.coverage-grid').count()).toBe(1);
    }));

  it('scrolls inside itself on a phone, names of states fixed', () =>
    onPage(browser, '/es/coverage', { viewport: { width: 390, height: 844 } }, async (page) => {
      const name = page.locator('.coverage-grid tbody th a').first();
      const before = await name.boundingBox();
      await page.locator('.coverage-grid').evaluate((grid) => {
        grid.scrollLeft = 400;
      });
      expect(await page.locator('.coverage-grid').evaluate((grid) => grid.scrollLeft)).toBe(400);
      expect((await name.boundingBox())?.x).toBe(before?.x);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth)).toBe(true);
    }));

  it('is one stop for the Tab key and read with the arrow keys', () =>
    onPage(browser, '/es/coverage', {}, async (page) => {
      await page.waitForSelector('.coverage-grid td a[tabindex="0"]');
      await page.focus('.coverage-grid td a[tabindex="0"]');
      const label = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
      expect(await label()).toMatch(/^Argentina: /);
      await page.keyboard.press('ArrowRight');
      expect(await label()).toMatch(/^Argentina, Facultades: /);
      await page.keyboard.press('ArrowDown');
      expect(await label()).toMatch(/^Bolivia, Facultades: /);
    }));

  it('gives the same as SVG, PNG and CSV', () =>
    onPage(browser, '/es/coverage', { javaScriptEnabled: false }, async (page) => {
      const get = (file: string) => page.request.get(new URL(`/es${file}`, page.url()).href);
      const svg = await get('/coverage.svg?sort=name');
      expect(svg.headers()['content-type']).toContain('image/svg+xml');
      const drawing = await svg.text();
      for (const inside of ['buscado y no hallado: ', 'más de 12 meses', 'Haití, Facultades: se saben', 'CC BY 4.0']) expect(drawing).toContain(inside);
      expect([...(await (await get('/coverage.png')).body()).subarray(1, 4)]).toEqual([...Buffer.from('PNG')]);
      const csv = (await (await get('/coverage.csv')).text()).trim().split('\r\n');
      expect(csv[0]).toContain('text,secondary,lead,unknown,nothing');
      expect(csv.filter((line) => line.startsWith('HT,Haití,caribbean,'))).toHaveLength(9);
      expect((await get('/coverage.csv?sort=colour')).status()).toBe(422);
    }));

  it('names what it cannot read', () =>
    onPage(browser, '/es/coverage?sort=colour&view=film', { javaScriptEnabled: false }, async (page) => {
      expect(await page.locator('[role=alert] li').count()).toBe(2);
    }));

  it('is one tap from the head of a state, which says how much is known of it', () =>
    onPage(browser, '/es/states/HT', { javaScriptEnabled: false }, async (page) => {
      expect(await page.locator('.coverage-line').textContent()).toMatch(/^Se saben \d+ de \d+ puntos \(\d+\s%\)/);
      await page.click('.coverage-line a');
      expect(new URL(page.url()).pathname).toBe('/es/coverage/HT');
    }));
});

const SLOT = 'ht.power.preservation';
const FORM = `/es/coverage/give?slot=${SLOT}`;

async function fillIn(page: Page): Promise<void> {
  await page.fill('[name=what]', 'Lo ordena el fiscal,\nsin juez.');
  await page.fill('[name=title]', 'Code pénal');
  await page.fill('[name=publisher]', 'Le Moniteur');
  await page.fill('[name=url]', 'https://example.org/code');
  await page.fill('[name=pinpoint]', 'art. 9');
  await page.selectOption('[name=sourceKind]', 'statute');
  await page.selectOption('[name=read]', 'excerpt');
  await page.selectOption('[name=seen]', 'text');
  await page.fill('[name=on]', '2026-11-25');
}

describe('what is missing, given without scripts', () => {
  it('begins at the gap and ends with a file to send in', () =>
    onPage(browser, '/es/coverage/HT', { javaScriptEnabled: false }, async (page) => {
      await page.click(`a[href$="slot=${SLOT}"]`);
      expect(await page.locator('h1').textContent()).toBe('Aportar lo que falta: Haití · Conservación de datos');
      await fillIn(page);
      await page.fill('[name=from]', '2020-06-24');
      await page.click('#give button.primary');
      const shown = parse(await page.locator('#proposal').inputValue());
      expect(shown).toMatchObject({
        fact: SLOT,
        kind: 'missing',
        what: 'Lo ordena el fiscal,\nsin juez.',
        change: { measure: 'preservation' },
        source: { title: 'Code pénal', url: 'https://example.org/code' },
        on: '2026-11-25',
        from: '2020-06-24',
      });
      const [download] = await Promise.all([page.waitForEvent('download'), page.click('.ready button')]);
      expect(download.suggestedFilename()).toBe(`proposal-${SLOT}.yaml`);
      expect(parse(readFileSync(await download.path(), 'utf8'))).toEqual(shown);
    }));

  it('names what is missing or wrong, and keeps what was typed', () =>
    onPage(browser, FORM, { javaScriptEnabled: false }, async (page) => {
      await page.fill('[name=title]', 'Code <1>');
      await page.click('#give summary');
      await page.fill('[name=change]', 'no fields');
      await page.click('#give button.primary');
      const said = (await page.locator('[role=alert]').textContent()) ?? '';
      for (const word of ['Qué dice la ley: falta', 'Artículo o lugar exacto: falta', 'campo: valor']) expect(said).toContain(word);
      for (const link of await page.locator('[role=alert] a').all())
        expect(await page.locator(`[id="${(await link.getAttribute('href'))?.slice(1)}"]`).count(), (await link.textContent()) ?? '').toBe(1);
      expect(await page.locator('[name=title]').inputValue()).toBe('Code <1>');
      expect(await page.locator('[name=change]').inputValue()).toBe('no fields');
      expect(await page.locator('[name=change]').isVisible()).toBe(true);
    }));

  it('has the entry as YAML for those who edit the file', () =>
    onPage(browser, FORM, { javaScriptEnabled: false }, async (page) => {
      const file = await page.request.get(new URL(`/es/coverage/give.yaml?slot=${SLOT}`, page.url()).href);
      expect(file.headers()['content-disposition']).toContain(`entry-${SLOT}.yaml`);
      const text = await file.text();
      expect(text).toContain('# lawbook/states/ht.yaml');
      expect(parse(text)).toMatchObject({ powers: [{ id: SLOT, measure: 'preservation', seen: 'text' }] });
      expect(await page.locator('#entry').textContent()).toBe(text);
    }));

  it('of a field that an entry lacks corrects that entry; of a fact that is there is its correction', () =>
    onPage(browser, '/es/coverage/give?slot=jm.power.subscriber-production.threshold', { javaScriptEnabled: false }, async (page) => {
      expect(await page.locator('[name=from]').count()).toBe(0);
      await fillIn(page);
      await page.click('#give button.primary');
      const proposal = parse(await page.locator('#proposal').inputValue());
      expect(proposal).toMatchObject({ fact: 'jm.power.subscriber-production', kind: 'wrong' });
      expect(proposal.change).toBeUndefined();
      await page.goto(new URL('/es/coverage/give?slot=cl.power.preservation', page.url()).href);
      expect(await page.locator('#correction').count()).toBe(1);
    }));

  it.each(['', 'zz.power.preservation', 'nothing', '../x'])('of nothing there is is not found: "%s"', async (slot) => {
    const address = `${inject('site')}/es/coverage/give?slot=${encodeURIComponent(slot)}`;
    expect((await fetch(address)).status).toBe(404);
    expect((await fetch(address, { method: 'POST', body: new URLSearchParams({ what: 'x' }) })).status).toBe(404);
  });

  it.each(['light', 'dark'] as const)('has no axe violation with errors and when it is ready, %s', (colorScheme) =>
    onPage(browser, FORM, { colorScheme, viewport: { width: 390, height: 844 } }, async (page) => {
      await page.click('#give button.primary');
      await page.locator('[role=alert]').waitFor();
      await axe(page);
      await fillIn(page);
      await page.click('#give button.primary');
      await page.locator('#proposal').waitFor();
      await axe(page);
    }),
  );
});
