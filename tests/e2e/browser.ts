import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { expect, inject } from 'vitest';

const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium', args: FLAGS });
}

/** Opens a path of the site in a fresh context, hands the page over and closes it, whatever happens. */
export async function onPage(browser: Browser, path: string, options: BrowserContextOptions, look: (page: Page) => Promise<void>): Promise<void> {
  const context = await browser.newContext({ baseURL: inject('site'), ...options });
  try {
    const page = await context.newPage();
    await page.goto(path);
    await look(page);
  } finally {
    await context.close();
  }
}

/** Fails with the rule, the element and the help of each violation that axe-core finds. */
export async function axe(page: Page): Promise<void> {
  await analyse(builderOf(page));
}

/** As `axe`, only the rules on colours: all that another theme can break. */
export async function axeColours(page: Page): Promise<void> {
  await analyse(builderOf(page).withRules(['color-contrast', 'link-in-text-block']));
}

/** What passes need not be put together: a third of the time on large pages. */
function builderOf(page: Page): AxeBuilder {
  return new AxeBuilder({ page }).options({ resultTypes: ['violations'] });
}

async function analyse(builder: AxeBuilder): Promise<void> {
  const { violations } = await builder.analyze();
  expect(violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target.join(' ')).join(', ')} (${v.helpUrl})`)).toEqual([]);
}

/** Fails where the page scrolls sideways (WCAG 1.4.10 Reflow). */
export async function reflows(page: Page): Promise<void> {
  const { scrollWidth, clientWidth } = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return { scrollWidth, clientWidth };
  });
  expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
}

/** Text spacing that a reader may set (WCAG 1.4.12). */
export async function widenText(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const element of document.querySelectorAll<HTMLElement>('*')) {
      element.style.setProperty('line-height', '1.5', 'important');
      element.style.setProperty('letter-spacing', '0.12em', 'important');
      element.style.setProperty('word-spacing', '0.16em', 'important');
    }
  });
}
