import { readdirSync, readFileSync } from 'node:fs';
import { chromium, type Page } from 'playwright-core';
import { addresses } from './addresses.ts';
import { withSite } from './server.ts';
import { median, printRow, short } from './stats.ts';

/** How much slower than this machine the phone is taken to be (the middle setting of the developers' tools for phones). */
const SLOWER = 4;
/** Of so many milliseconds a slowed process runs its share, then it stands still. */
const BEAT_MS = 20;
const AIM_MS = 1000;

/**
 * Pages drawn by the service worker with every process of the browser stopped three quarters of the time: the developers'
 * tools slow only the page's own thread. How slow it truly was is measured in the same run.
 */
export async function offline(): Promise<void> {
  await withSite(async (web) => {
    const server = await chromium.launchServer({
      executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
      args: ['--headless', '--no-sandbox', '--disable-gpu'],
    });
    const browser = await chromium.connect(server.wsEndpoint());
    try {
      const context = await browser.newContext();
      const page = await context.newPage();
      const origin = `http://127.0.0.1:${web.port}`;
      await page.goto(`${origin}/es/offline`);
      const start = performance.now();
      await page.click('#offline-keep');
      await page.waitForSelector('#offline-kept:not([hidden])');
      printRow({ what: 'keeping it (from this machine, not slowed)', figure: `${short(performance.now() - start)} ms` });
      await context.setOffline(true);
      const bare = await work(page);
      const slow = slowDown(renderersOf(server.process().pid ?? 0));
      try {
        const slowed = await work(page);
        printRow({
          what: 'slowed: a loop in the page',
          figure: `${short(slowed)} ms`,
          peer: `not slowed: ${short(bare)} ms`,
          ratio: slowed / bare,
          // Where the machine is busy the loop tells it, and the rows below say nothing.
          aim: `about ${SLOWER} ×`,
          met: slowed / bare > SLOWER * 0.75,
        });
        for (const [what, paths] of Object.entries(subjects())) {
          const first = await seconds(page, `${origin}${paths[0]}`);
          const times: number[] = [];
          for (const path of paths.slice(1)) times.push(await seconds(page, `${origin}${path}`));
          const typical = median(times);
          printRow({
            what: `${what}, without a network`,
            figure: `${short(typical)} ms`,
            peer: `the first: ${short(first)} ms`,
            ratio: typical / first,
            aim: `< ${AIM_MS} ms`,
            met: typical < AIM_MS,
          });
        }
      } finally {
        slow();
      }
    } finally {
      await browser.close();
      await server.close();
    }
  });
}

function subjects(): Record<string, string[]> {
  const answers = addresses().pages.slice(0, 12);
  return {
    'an answer': answers,
    'a state': ['CL', 'AR', 'BR', 'CO', 'NL', 'US', 'MX', 'PE'].map((s) => `/es/states/${s}`),
    'an instrument': ['budapest', 'uncc', 'protocol2', 'nassau'].map((i) => `/es/instruments/${i}`),
    'a search': ['preservacion', 'fiscal', 'trafico', 'google', 'art 29'].map((q) => `/es/search?q=${encodeURIComponent(q)}`),
  };
}

/** Milliseconds from the address to a page that is drawn. */
async function seconds(page: Page, address: string): Promise<number> {
  const start = performance.now();
  await page.goto(address, { waitUntil: 'domcontentloaded' });
  return performance.now() - start;
}

/** Milliseconds of a fixed loop in the page. */
function work(page: Page): Promise<number> {
  return page.evaluate(() => {
    const start = performance.now();
    let x = 1;
    for (let i = 0; i < 3e7; i++) x = (x * 16807) % 2147483647;
    return performance.now() - start + (x === 0 ? 1 : 0);
  });
}

/** Of a browser, the processes that draw pages and run workers. */
function renderersOf(browser: number): number[] {
  const parents = new Map<number, number>();
  const renderers: number[] = [];
  for (const pid of readdirSync('/proc').map(Number)) {
    if (!(pid > 0)) continue;
    try {
      parents.set(pid, Number(/^PPid:\s+(\d+)$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]));
      if (readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('--type=renderer')) renderers.push(pid);
    } catch {
      // It ended meanwhile.
    }
  }
  const isOurs = (pid: number | undefined): boolean => pid === browser || (pid !== undefined && pid > 1 && isOurs(parents.get(pid)));
  return renderers.filter(isOurs);
}

/** Lets the processes run one beat in `SLOWER`; returns what ends it. */
function slowDown(pids: readonly number[]): () => void {
  const signal = (name: 'SIGSTOP' | 'SIGCONT'): void => {
    for (const pid of pids)
      try {
        process.kill(pid, name);
      } catch {
        // It ended.
      }
  };
  let running = true;
  const beat = (): void => {
    if (!running) return;
    signal('SIGCONT');
    setTimeout(() => {
      if (running) signal('SIGSTOP');
    }, BEAT_MS / SLOWER);
  };
  const timer = setInterval(beat, BEAT_MS);
  return () => {
    running = false;
    clearInterval(timer);
    signal('SIGCONT');
  };
}
