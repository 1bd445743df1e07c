import { availableParallelism } from 'node:os';
import { printHead } from './stats.ts';

/** `npm run bench` runs every part, `npm run bench -- engine` one. */
const PARTS: Readonly<Record<string, () => Promise<() => Promise<void>>>> = {
  engine: async () => (await import('./engine.ts')).engine,
  peers: async () => (await import('./peers.ts')).peers,
  matrix: async () => (await import('./matrix.ts')).matrix,
  lawbook: async () => (await import('./lawbook.ts')).lawbook,
  'cold-start': async () => (await import('./cold-start.ts')).coldStart,
  size: async () => (await import('./size.ts')).size,
  site: async () => (await import('./site.ts')).site,
};

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => PARTS[name] === undefined);
if (unknown.length > 0) {
  process.stderr.write(`there is no part "${unknown.join('", "')}": ${Object.keys(PARTS).join(', ')}\n`);
  process.exit(2);
}

const start = Date.now();
console.log(`Node ${process.versions.node}, ${availableParallelism()} cores. How to read this: bench/README.md`);
for (const [name, part] of Object.entries(PARTS)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  printHead(name);
  await (await part())();
}
console.log(`\n${Math.round((Date.now() - start) / 1000)} s`);
