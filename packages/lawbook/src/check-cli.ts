import { readChanges } from './changes.ts';
import { keepCompiled } from './compiled.ts';
import { LAWBOOK_DIR, readLawbook } from './load.ts';
import { readFigures } from './load-figures.ts';
import { formatProblem } from './problem.ts';

/** `lawbook check`, figures and change log included: prints every problem with file and line; exit 1 where there is an error. What is sound is kept compiled. */
const started = performance.now();
const dir = process.argv[2] ?? LAWBOOK_DIR;
const today = new Date().toISOString().slice(0, 10);
const { lawbook, problems } = readLawbook(dir, today);
const figures = lawbook === undefined ? undefined : readFigures(lawbook, dir, today);
problems.push(...(figures?.problems ?? []));
problems.push(...readChanges(dir, lawbook?.version).problems);
for (const p of problems) console.log(formatProblem(p));
const errors = problems.filter((p) => p.level === 'error').length;
const warnings = problems.length - errors;
console.log(`lawbook ${lawbook?.version ?? '(not readable)'}: ${errors} errors, ${warnings} warnings, ${Math.round(performance.now() - started)} ms`);
if (errors === 0 && dir === LAWBOOK_DIR && lawbook !== undefined && figures !== undefined) keepCompiled(lawbook, figures.figures);
process.exitCode = errors > 0 ? 1 : 0;
