import { readChanges } from './changes.ts';
import { LAWBOOK_DIR, readLawbook } from './load.ts';
import { readFigures } from './load-figures.ts';
import { formatProblem } from './problem.ts';

/** `lawbook check`, figures and change log included: prints every problem with file and line; exit 1 where there is an error. */
const started = performance.now();
const dir = process.argv[2] ?? LAWBOOK_DIR;
const today = new Date().toISOString().slice(0, 10);
const { lawbook, problems } = readLawbook(dir, today);
if (lawbook !== undefined) problems.push(...readFigures(lawbook, dir, today).problems);
problems.push(...readChanges(dir, lawbook?.version).problems);
for (const p of problems) console.log(formatProblem(p));
const errors = problems.filter((p) => p.level === 'error').length;
const warnings = problems.length - errors;
console.log(`lawbook ${lawbook?.version ?? '(not readable)'}: ${errors} errors, ${warnings} warnings, ${Math.round(performance.now() - started)} ms`);
process.exitCode = errors > 0 ? 1 : 0;
