import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { compiledLawbook } from '@exhorto/lawbook/compiled';
import { printRow, sideBySide, time, wall } from './stats.ts';

const LAUNCHER = fileURLToPath(new URL('../bin/exhorto.js', import.meta.url));
const TERMINAL = fileURLToPath(new URL('../apps/cli/src/main.ts', import.meta.url));
const QUESTION = ['ask', '--from', 'CL', '--as', 'prosecutor', '--holder', 'provider:google', '--measure', 'subscriber', '--offence', 'illegal-access'];

/** The terminal from nothing to an answer, beside a Node that does nothing. */
export async function coldStart(): Promise<void> {
  compiledLawbook();
  const m = await sideBySide(
    [
      { name: 'node', operations: 1, run: () => node('-e', '0') },
      { name: 'help', operations: 1, run: () => node(TERMINAL, '--help') },
      { name: 'ask', operations: 1, run: () => node(TERMINAL, ...QUESTION) },
      { name: 'exhorto', operations: 1, run: () => node(LAUNCHER, ...QUESTION) },
    ],
    9,
    1,
    wall,
  );
  const beside = (what: string, name: string): void =>
    printRow({ what, figure: time(m.micros(name)), peer: `node -e 0: ${time(m.micros('node'))}`, ratio: m.ratio(name, 'node') });
  beside('exhorto ask, with its launcher (two Nodes)', 'exhorto');
  beside('the terminal alone: an answer', 'ask');
  beside('the terminal alone: --help', 'help');
}

function node(...args: string[]): void {
  const { status, stderr } = spawnSync(process.execPath, ['--disable-warning=ExperimentalWarning', ...args], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`node ${args.join(' ')} failed: ${stderr}`);
}
