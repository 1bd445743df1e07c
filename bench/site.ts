import { addresses } from './addresses.ts';
import { type Load, load } from './load.ts';
import { type Server, withHello, withSite } from './server.ts';
import { median, printRow, short } from './stats.ts';

const ROUNDS = 7;

/** The answer page and the API beside a bare Hono "hello" on the same machine. */
export async function site(): Promise<void> {
  await withSite((web) => withHello((hello) => speed(web, hello)));
}

async function speed(web: Server, hello: Server): Promise<void> {
  const { api, pages } = addresses();
  const subjects = [
    { name: 'hello', run: () => load(hello.port, ['/'], 5000) },
    { name: 'the API', run: () => load(web.port, api, 500) },
    { name: 'the answer page', run: () => load(web.port, pages, 300) },
  ];
  const rounds: Record<string, Load>[] = [];
  for (let i = -2; i < ROUNDS; i++) {
    const round: Record<string, Load> = {};
    for (const s of i % 2 === 0 ? subjects : subjects.toReversed()) round[s.name] = await s.run();
    if (i >= 0) rounds.push(round);
  }
  const of = (name: string, key: keyof Load): number[] => rounds.map((r) => (r[name] as Load)[key]);
  const ratio = (name: string, key: keyof Load): number => median(of(name, key).map((x, i) => x / (of('hello', key)[i] as number)));
  for (const name of ['the API', 'the answer page']) {
    printRow({
      what: `${name}: answers a second`,
      figure: `${short(median(of(name, 'perSecond')))} /s`,
      peer: `Hono hello: ${short(median(of('hello', 'perSecond')))} /s`,
      ratio: ratio(name, 'perSecond'),
    });
    for (const key of ['p50', 'p99'] as const)
      printRow({
        what: `${name}: ${key}, 8 connections`,
        figure: `${short(median(of(name, key)))} ms`,
        peer: `Hono hello: ${short(median(of('hello', key)))} ms`,
        ratio: ratio(name, key),
      });
  }
}
