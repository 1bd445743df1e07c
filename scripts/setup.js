// What a fresh clone needs before anything can run. Each step does nothing where nothing changed since the last time.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { node24, root, runNode24, webApp } from './root.js';
import { hashOf, isStamped, stamp } from './stamp.js';

/** Installs the packages where they are missing or the lockfile changed since. */
export function ensureInstalled() {
  const modules = join(root, 'node_modules');
  const mark = join(modules, '.exhorto-installed');
  const hash = hashOf([join(root, 'package.json'), join(root, 'package-lock.json'), ...workspacePackages()]);
  if (isStamped(mark, hash) && existsSync(node24)) return;
  console.log('Installing packages …');
  npm([existsSync(modules) ? 'install' : 'ci', '--no-audit', '--no-fund']);
  if (!existsSync(node24)) fail('The pinned Node 24 is missing: its install script did not run. Type: npm rebuild node --ignore-scripts=false');
  stamp(mark, hashOf([join(root, 'package.json'), join(root, 'package-lock.json'), ...workspacePackages()]));
}

/** Builds the web application where its sources changed since. Returns whether it stands built. */
export function ensureBuilt() {
  const web = webApp();
  if (!web.build) return true;
  const mark = join(web.dir, 'build', '.stamp');
  const hash = hashOf([web.dir, join(root, 'packages'), join(root, 'package-lock.json')]);
  if (isStamped(mark, hash) && web.exists) return true;
  console.log('Building …');
  const { status } = spawnSync(npmCommand(), ['run', '--silent', 'build', '--workspace', 'apps/web'], {
    stdio: 'inherit',
    cwd: root,
    env: withNode24(),
    shell: onWindows,
  });
  if (status !== 0) return false;
  stamp(mark, hash);
  return true;
}

/** Runs `lawbook check`; returns whether the data is sound. */
export function checkLawbook(file) {
  return runNode24([file]) === 0;
}

export function fail(message) {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}

const onWindows = process.platform === 'win32';
const npmCommand = () => (onWindows ? 'npm.cmd' : 'npm');
const withNode24 = () => ({ ...process.env, PATH: `${join(node24, '..')}${onWindows ? ';' : ':'}${process.env.PATH}` });

function npm(args) {
  const { status } = spawnSync(npmCommand(), args, { stdio: 'inherit', cwd: root, shell: onWindows });
  if (status !== 0) fail(`npm ${args[0]} failed: see above`);
}

function workspacePackages() {
  return ['packages', 'apps'].flatMap((group) =>
    readdirSync(join(root, group), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => join(root, group, entry.name, 'package.json')),
  );
}
