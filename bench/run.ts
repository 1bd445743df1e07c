import { availableParallelism } from 'node:os';
import { buildSite } from './server.ts';
import { printHead } from './stats.ts';

/** `npm run bench` runs every part, `npm run bench -- engine` one. */
const PARTS: Readonly<Record<string, () => Promise<() => Promise<void>>>> = {
  engine: async () => (await import('./engine.ts')).engine,
  peers: async () => (await import('./peers.ts')).peers,
  matrix: async () => (await import('./matrix.ts')).matrix,
  lawbook: async () => (await import('./lawbook.ts')).lawbook,
  'cold-start': async () => (await import('./cold-start.ts')).coldStart,
  size: async () => (await import('./size.ts')).size,
  offline: async () => (await import('./offline.ts')).offline,
  site: async () => (await import('./site.ts')).site,
  memory: async () => (await import('./memory.ts')).memory,
};

/** Parts that ask the built site. */
const SERVED: ReadonlySet<string> = new Set(['size', 'site', 'memory', 'offline']);

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => PARTS[name] === undefined);
if (unknown.length > 0) {
  process.stderr.write(`there is no part "${unknown.join('", "')}": ${Object.keys(PARTS).join(', ')}\n`);
  process.exit(2);
}

const start = Date.now();
console.log(`Node ${process.versions.node}, ${availableParallelism()} cores. How to read this: bench/README.md`);
const chosen = Object.entries(PARTS).filter(([name]) => wanted.length === 0 || wanted.includes(name));
if (chosen.some(([name]) => SERVED.has(name))) await buildSite();
for (const [name, part] of chosen) {
  printHead(name);
  await (await part())();
}
console.log(`\n${Math.round((Date.now() - start) / 1000)} s`);
