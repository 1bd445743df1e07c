import { spawn } from 'node:child_process';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

const START = join(import.meta.dirname, '../../scripts/start.js');
const ADDRESS = /^Exhorto: (http:\/\/localhost:\d+)$/m;

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the site under test, without a slash at the end. */
    site: string;
  }
}

/** Starts the site as `npm start` does, on a free port, and stops it after the last test. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = spawn(process.execPath, [START], { env: { ...process.env, PORT: '4300' }, stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise<void>((done) => {
    server.once('exit', () => done());
  });
  const address = new Promise<string>((found) => {
    let said = '';
    server.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const match = ADDRESS.exec(said)?.[1];
      if (match) found(match);
    });
  });
  project.provide('site', await Promise.race([address, ended.then(() => Promise.reject(new Error('npm start ended before it served')))]));
  return async () => {
    server.kill('SIGTERM');
    await ended;
  };
}
