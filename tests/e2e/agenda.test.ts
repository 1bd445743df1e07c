import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { axe, onPage, openBrowser } from './browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

const site = inject('site');
const QUESTION = 'state=CL&state=BR&state=PE&on=2026-11-26';

describe('the agenda', () => {
  it('is chosen by ticking states, and says in words what came out, without scripts', () =>
    onPage(browser, '/es/agenda', { javaScriptEnabled: false }, async (page) => {
      expect(await page.locator('.chip[aria-current]').textContent()).toBe('América del Sur');
      await page.locator('.agenda-choose summary').click();
      const ticked = page.locator('[name=state]:checked');
      while ((await ticked.count()) > 0) await ticked.first().uncheck();
      for (const code of ['CL', 'BR', 'PE']) await page.check(`[name=state][value=${code}]`);
      await page.click('.agenda-choose button');
      expect(new URL(page.url()).searchParams.getAll('state').toSorted()).toEqual(['BR', 'CL', 'PE']);
      expect(await page.locator('#summary').textContent()).toBe('Brasil, Chile y Perú');
      expect(await page.locator('.agenda-lead').allTextContents()).toEqual([
        expect.stringMatching(/^De \d+ conceptos, estos 3 Estados:$/),
        expect.stringMatching(/^De \d+ delitos/),
      ]);
      const counted = await page.locator('.agenda-counted li').allTextContents();
      const sum = counted.reduce((n, line) => n + Number(/\d+/.exec(line.split(':')[0] ?? '')?.[0] ?? 0), 0);
      expect(sum).toBe(await page.locator('.agenda-item').count());
    }));

  it('opens a ready group by its link', () =>
    onPage(browser, '/en/agenda', { javaScriptEnabled: false }, async (page) => {
      await page.click('.chip:has-text("Caribbean") >> nth=-1');
      expect(new URL(page.url()).searchParams.get('group')).toBe('caribbean');
      expect(await page.locator('[name=state]:checked').count()).toBeGreaterThan(8);
    }));

  it('shows which state has which element, with articles that are there, and the way to both comparisons', () =>
    onPage(browser, `/es/agenda?${QUESTION}#c-computer-system`, {}, async (page) => {
      const item = page.locator('#c-computer-system');
      await item.locator('summary').click();
      await page.waitForLoadState();
      expect(await item.locator('tbody tr').count()).toBeGreaterThan(5);
      expect(await item.locator('tbody tr').first().locator('td').first().textContent()).toMatch(/Chile/);
      const cites = await item.locator('a.cite').evaluateAll((links) => links.map((a) => (a as HTMLAnchorElement).href));
      expect(cites.length).toBeGreaterThan(2);
      for (const address of cites) expect((await page.request.get(address)).status(), address).toBe(200);
      const links = await page.locator('.agenda-item a[href*="/terms/"]').evaluateAll((all) => all.map((a) => a.getAttribute('href')));
      expect(links).toContain('/es/terms/definitions?concept=computer-system');
      expect(links).toContain('/es/terms/offences?offence=illegal-access');
      await axe(page);
    }));

  it('never calls a difference what is only not known', () =>
    onPage(browser, '/en/agenda?state=CL&state=HT&on=2026-11-26', {}, async (page) => {
      expect(await page.locator('.agenda-item .agreement.differ').count()).toBe(0);
      expect(await page.locator('#c-traffic-data').textContent()).toContain('No definition is known of: Haiti.');
    }));

  it('asks for a second state', () =>
    onPage(browser, '/pt/agenda?state=CL', {}, async (page) => {
      expect(await page.locator('.note.warn').textContent()).toContain('Escolha ao menos dois Estados');
      expect((await page.request.get('/pt/agenda.pdf?state=CL')).status()).toBe(422);
    }));
});

describe('the agenda to take away', () => {
  let dir: string;
  beforeAll(() => {
    dir = mkdtempSync(join(tmpdir(), 'exhorto-agenda-'));
  });
  afterAll(() => rmSync(dir, { recursive: true }));

  it.each([
    ['es', 'Lo que habría que acordar: Brasil, Chile y Perú'],
    ['en', 'What would have to be agreed: Brazil, Chile and Peru'],
    ['pt', 'O que seria preciso acordar: Brasil, Chile e Peru'],
  ])('is a tagged PDF that says what the page says (%s)', async (lang, title) => {
    const response = await fetch(`${site}/${lang}/agenda.pdf?${QUESTION}`);
    expect(response.headers.get('content-type')).toBe('application/pdf');
    const file = join(dir, `${lang}.pdf`);
    writeFileSync(file, new Uint8Array(await response.arrayBuffer()));
    expect(run('qpdf', '--check', file)).toContain('No syntax or stream encoding errors found');
    expect(run('pdfinfo', file)).toMatch(/Tagged:\s+yes/);
    for (const line of run('pdffonts', file).trim().split('\n').slice(2))
      expect(line).toMatch(/(PublicSans|SourceSerif4)\S*\s+CID TrueType\s+Identity-H\s+yes yes yes/);
    const text = run('pdftotext', file, '-').replace(/\s+/g, ' ');
    expect(text).toContain(title);
    expect(text.replaceAll(' ', '')).toContain(`${site}/${lang}/agenda?state=CL&state=BR&state=PE&on=2026-11-26`);
  });

  it('is a DOCX', async () => {
    const response = await fetch(`${site}/es/agenda.docx?${QUESTION}`);
    expect(response.headers.get('content-type')).toBe('application/vnd.openxmlformats-officedocument.wordprocessingml.document');
    expect(new TextDecoder().decode((await response.arrayBuffer()).slice(0, 2))).toBe('PK');
  });

  it('is a table with a row for each state and element', async () => {
    const rows = (await (await fetch(`${site}/en/agenda.csv?${QUESTION}`)).text()).trim().split('\r\n');
    expect(rows[0]).toBe('kind,id,name,agreement,depends,element,element_name,in_dispute,state,stands,value,fact,article,source');
    const system = rows.filter((r) => r.startsWith('concept,computer-system,'));
    expect(system.length % 3).toBe(0);
    expect(rows.some((r) => r.startsWith('offence,illegal-access,'))).toBe(true);
    expect((await fetch(`${site}/en/agenda.csv?state=XX`)).status).toBe(422);
  });
});

function run(tool: string, ...args: string[]): string {
  const { stdout, stderr, error, status } = spawnSync(tool, args, { encoding: 'utf8' });
  if (error !== undefined) throw new Error(`${tool} is missing: install poppler-utils and qpdf`);
  return `${stdout}${status === 0 ? '' : stderr}`;
}
