#!/usr/bin/env node
// Launcher in plain JavaScript: runs under the machine's own Node 20 or later and hands over to the pinned Node 24.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const node = join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
if (!existsSync(node)) {
  process.stderr.write('exhorto is not set up yet: type "npm install" in its folder, then try again\n');
  process.exit(2);
}
const child = spawn(node, ['--disable-warning=ExperimentalWarning', join(root, 'apps/cli/src/main.ts'), ...process.argv.slice(2)], {
  stdio: 'inherit',
  // Node keeps what it compiled: the next start takes half the time.
  env: { NODE_COMPILE_CACHE: join(root, 'node_modules', '.cache', 'exhorto'), ...process.env },
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => {
  if (signal) process.kill(process.pid, signal);
  else process.exit(code ?? 1);
});
