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

const FACT = 'cl.power.preservation';
const FORM = `/es/facts/${FACT}/correct`;

async function fillIn(page: Page): Promise<void> {
  await page.check('[name=kind][value=changed]');
  await page.fill('[name=what]', 'Una ley nueva pide\n<b>juez</b>: "antes".');
  await page.fill('[name=change]', 'priorBy: judge\nappliesBy: [prosecutor]');
  await page.fill('[name=from]', '2027-03-01');
  await page.fill('[name=title]', 'Ley 1');
  await page.fill('[name=publisher]', 'Diario Oficial');
  await page.fill('[name=url]', 'https://example.org/ley-1');
  await page.fill('[name=pinpoint]', 'art. 9');
  await page.selectOption('[name=sourceKind]', 'statute');
  await page.selectOption('[name=read]', 'full');
  await page.selectOption('[name=seen]', 'text');
  await page.fill('[name=on]', '2026-11-25');
}

describe('a correction without scripts', () => {
  it('begins at the fact and ends with a file to send in', () =>
    onPage(browser, `/es/facts/${FACT}`, { javaScriptEnabled: false }, async (page) => {
      await page.click('main a[href$="/correct"]');
      await fillIn(page);
      await page.click('#correction button.primary');
      const shown = parse(await page.locator('#proposal').inputValue());
      expect(shown).toMatchObject({
        fact: FACT,
        kind: 'changed',
        what: 'Una ley nueva pide\n<b>juez</b>: "antes".',
        change: { priorBy: 'judge', appliesBy: ['prosecutor'] },
        source: { title: 'Ley 1', url: 'https://example.org/ley-1' },
        from: '2027-03-01',
      });
      expect(await page.locator('main').textContent()).toMatch(/repositorio/);
      const [download] = await Promise.all([page.waitForEvent('download'), page.click('.ready button')]);
      expect(download.suggestedFilename()).toBe(`proposal-${FACT}.yaml`);
      expect(parse(readFileSync(await download.path(), 'utf8'))).toEqual(shown);
      expect(await page.context().cookies()).toEqual([]);
    }));

  it('names what is missing or wrong, and keeps what was typed', () =>
    onPage(browser, FORM, { javaScriptEnabled: false }, async (page) => {
      await page.fill('[name=title]', 'Ley <1>');
      await page.fill('[name=url]', 'https://');
      await page.fill('[name=change]', 'id: cl.power.other');
      // Past the browser's own check of addresses, as a program would send it.
      await page.locator('#correction').evaluate((form) => form.setAttribute('novalidate', ''));
      await page.click('#correction button.primary');
      const said = (await page.locator('[role=alert]').textContent()) ?? '';
      for (const word of ['Qué propone: falta', 'Artículo o lugar exacto: falta', 'https://', 'campo: valor']) expect(said).toContain(word);
      for (const link of await page.locator('[role=alert] a').all())
        expect(await page.locator(`[id="${(await link.getAttribute('href'))?.slice(1)}"]`).count(), (await link.textContent()) ?? '').toBe(1);
      expect(await page.locator('[name=title]').inputValue()).toBe('Ley <1>');
      expect(await page.locator('[name=change]').inputValue()).toBe('id: cl.power.other');
      expect(await page.locator('[name=url]').getAttribute('aria-invalid')).toBe('true');
      expect(await page.locator('#proposal').count()).toBe(0);
    }));

  it('of a fact that there is not is not found', async () => {
    const response = await fetch(`${inject('site')}/es/facts/no.such.fact/correct`, { method: 'POST', body: new URLSearchParams({ kind: 'wrong' }) });
    expect(response.status).toBe(404);
  });
});

describe('a correction, seen', () => {
  it.each(['light', 'dark'] as const)('has no axe violation with errors and when it is ready, %s', (colorScheme) =>
    onPage(browser, FORM, { colorScheme, viewport: { width: 390, height: 844 } }, async (page) => {
      await page.click('#correction button.primary');
      await page.locator('[role=alert]').waitFor();
      await axe(page);
      await fillIn(page);
      await page.click('#correction button.primary');
      await page.locator('#proposal').waitFor();
      await axe(page);
    }),
  );
});

describe('the feed of changes', () => {
  it.each(['es', 'en', 'pt'])('is well-formed Atom 1.0 in %s and leads to the page', (lang) =>
    onPage(browser, `/${lang}/changes`, {}, async (page) => {
      const address = await page.locator('link[type="application/atom+xml"]').getAttribute('href');
      const response = await page.request.get(address ?? '');
      expect(response.headers()['content-type']).toMatch(/^application\/atom\+xml/);
      const feed = await page.evaluate(
        (text) => {
          const document_ = new DOMParser().parseFromString(text, 'application/xml');
          const atom = 'http://www.w3.org/2005/Atom';
          const read = (of: Element) => {
            const child = (name: string) => [...of.children].find((x) => x.namespaceURI === atom && x.localName === name)?.textContent ?? '';
            const link = (rel: string) => [...of.children].find((x) => x.localName === 'link' && x.getAttribute('rel') === rel)?.getAttribute('href') ?? '';
            return {
              id: child('id'),
              title: child('title'),
              updated: child('updated'),
              author: child('author'),
              self: link('self'),
              alternate: link('alternate'),
            };
          };
          return {
            errors: document_.querySelectorAll('parsererror').length,
            root: `${document_.documentElement.namespaceURI} ${document_.documentElement.localName}`,
            feed: read(document_.documentElement),
            entries: [...document_.getElementsByTagNameNS(atom, 'entry')].map(read),
          };
        },
        await response.text(),
      );
      expect(feed.errors).toBe(0);
      expect(feed.root).toBe('http://www.w3.org/2005/Atom feed');
      expect(feed.feed.author).not.toBe('');
      expect(feed.feed.self).toBe(`${inject('site')}${address}`);
      expect(feed.entries.length).toBeGreaterThan(0);
      const all = [feed.feed, ...feed.entries];
      expect(new Set(all.map((x) => x.id)).size).toBe(all.length);
      for (const x of all) {
        expect(x.id).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
        expect(x.title).not.toBe('');
        expect(x.updated).toMatch(/^\d{4}-\d{2}-\d{2}T00:00:00Z$/);
        const { pathname, hash } = new URL(x.alternate);
        expect(pathname).toBe(`/${lang}/changes`);
        if (hash !== '') expect(await page.locator(`[id="${hash.slice(1)}"]`).count()).toBe(1);
      }
    }),
  );
});
