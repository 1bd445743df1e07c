import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { type Correction, planCorrection, writeCorrection } from '@exhorto/lawbook/apply';
import { LAWBOOK_DIR } from '@exhorto/lawbook/load';
import { LawbookError } from '@exhorto/lawbook/problem';
import { readProposal } from '@exhorto/lawbook/proposal';
import { UsageError } from '../errors.ts';
import { readOptions, today } from '../options.ts';
import { dim, green, print, printError, printJson, red } from '../print.ts';
import { unifiedDiff } from '../unified-diff.ts';

const HELP = `exhorto lawbook apply FILE: what a proposed correction would do to the YAML

  --yes            write it; without it nothing is changed
  --lawbook DIR    another lawbook than this repository's
  --json           the change as JSON

Exit codes: 0 it holds · 1 it would not hold, nothing was written · 2 the call is wrong · 3 there is no such file`;

/** `lawbook apply FILE [--yes]`: shows the change as a unified diff; writes only with --yes, and only what holds. */
export function lawbookApply(args: string[]): number {
  const { values, rest } = readOptions(args, ['lawbook'], ['yes']);
  if (values['help'] === true) {
    print(HELP);
    return 0;
  }
  const [file, ...more] = rest;
  if (file === undefined || more.length > 0) throw new UsageError('lawbook apply takes one file with a proposal. Type "exhorto lawbook apply --help"');
  const dir = typeof values['lawbook'] === 'string' ? resolve(values['lawbook']) : LAWBOOK_DIR;
  for (const path of [file, dir]) if (!existsSync(path)) throw new UsageError(`there is no ${path}`, 3);
  const write = values['yes'] === true;
  const correction = correctionIn(resolve(file), dir);
  if (write) writing(correction);
  const diff = unifiedDiff(correction.file, correction.before, correction.after);
  if (values['json'] === true) {
    const { file: changed, added = null, notes } = correction;
    printJson({ file: changed, added, notes, diff, written: write });
    return 0;
  }
  print(coloured(diff));
  for (const note of correction.notes) printError(`look: ${note}`);
  printError(
    write
      ? `written: ${correction.file}. Now run the tests, and record the change: exhorto lawbook diff OLD NEW --record`
      : 'nothing was changed; add --yes to write this',
  );
  return 0;
}

function correctionIn(file: string, dir: string): Correction {
  return reported(() => planCorrection(readProposal(dirname(file), file, today()), dir, today()));
}

function writing(correction: Correction): void {
  reported(() => writeCorrection(correction));
}

/** What does not hold is told line by line, without a trace. */
function reported<T>(run: () => T): T {
  try {
    return run();
  } catch (e) {
    if (e instanceof LawbookError) throw new UsageError(e.message, 1);
    throw e;
  }
}

function coloured(diff: string): string {
  return diff
    .split('\n')
    .map((l) => (l.startsWith('+') ? green(l) : l.startsWith('-') ? red(l) : l.startsWith('@@') ? dim(l) : l))
    .join('\n');
}
