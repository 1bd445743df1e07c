import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const SITE = fileURLToPath(new URL('../apps/web/build/server/main.js', import.meta.url));
const HELLO = fileURLToPath(new URL('./hello.ts', import.meta.url));

export interface Server {
  port: number;
  /** Bytes of memory that the process holds now (`VmRSS`) or held at most (`VmHWM`); undefined where the system does not tell. */
  memory(what: 'VmRSS' | 'VmHWM'): number | undefined;
}

/** Builds the site where its sources changed. */
export async function buildSite(): Promise<void> {
  const setup = new URL('../scripts/setup.js', import.meta.url).href;
  const { ensureBuilt } = (await import(setup)) as { ensureBuilt: () => boolean };
  if (!ensureBuilt()) throw new Error('the site could not be built');
}

/** Runs with the built site, its limiter off. */
export async function withSite<T>(use: (site: Server) => Promise<T>): Promise<T> {
  return await withServer(SITE, use);
}

export async function withHello<T>(use: (hello: Server) => Promise<T>): Promise<T> {
  return await withServer(HELLO, use);
}

async function withServer<T>(file: string, use: (server: Server) => Promise<T>): Promise<T> {
  const port = await freePort();
  const { serverFlags } = (await import(new URL('../scripts/root.js', import.meta.url).href)) as { serverFlags: string[] };
  const child = spawn(process.execPath, [...serverFlags, file], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, NODE_ENV: 'production', RATE_LIMIT: '0', PORT: String(port) },
  });
  try {
    await answering(child, port);
    return await use({ port, memory: (what) => memoryOf(child, what) });
  } finally {
    const gone = once(child, 'exit');
    if (child.kill()) await gone;
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('no free port');
  return address.port;
}

async function answering(child: ChildProcess, port: number): Promise<void> {
  for (let i = 0; i < 600; i++) {
    if (child.exitCode !== null) throw new Error(`the server ended at once with ${child.exitCode}`);
    const answers = await new Promise<boolean>((done) => {
      const socket = connect(port, '127.0.0.1', () => socket.end(() => done(true)));
      socket.once('error', () => done(false));
    });
    if (answers) return;
    await wait(50);
  }
  throw new Error('the server did not answer within 30 seconds');
}

function memoryOf(child: ChildProcess, what: 'VmRSS' | 'VmHWM'): number | undefined {
  const file = `/proc/${child.pid}/status`;
  if (!existsSync(file)) return undefined;
  const found = new RegExp(`^${what}:\\s+(\\d+) kB`, 'm').exec(readFileSync(file, 'utf8'))?.[1];
  return found === undefined ? undefined : Number(found) * 1024;
}
