// Where things are, and the pinned Node 24. Plain JavaScript: runs on the machine's own Node 20 or later.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = join(dirname(fileURLToPath(import.meta.url)), '..');
export const node24 = join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
export const nodeFlags = ['--disable-warning=ExperimentalWarning'];
/** Answers are short-lived: a small young generation keeps the process small; the cap leaves room for exports and earlier lawbooks. */
export const serverFlags = [...nodeFlags, '--max-semi-space-size=4', '--max-old-space-size=224'];
export const lawbookCheck = join(root, 'packages/lawbook/src/check-cli.ts');

/** Runs a file with the pinned Node 24 and returns its exit code. */
export function runNode24(args, options = {}) {
  return spawnSync(node24, [...nodeFlags, ...args], { stdio: 'inherit', cwd: root, ...options }).status ?? 1;
}

/** The web application as its package.json describes it: what starts it (`main`) and whether it has a build. */
export function webApp() {
  const dir = join(root, 'apps/web');
  const { main = 'server/main.ts', scripts = {} } = JSON.parse(readFileSync(join(dir, 'package.json'), 'utf8'));
  const entry = join(dir, main);
  return { dir, entry, exists: existsSync(entry), build: scripts.build };
}
