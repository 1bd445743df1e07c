import { LAWBOOK_DIR, readLawbook } from './load.ts';
import { formatProblem } from './problem.ts';

/** `lawbook check`: prints every problem with file and line; exit 1 where there is an error. */
const started = performance.now();
const { lawbook, problems } = readLawbook(process.argv[2] ?? LAWBOOK_DIR, new Date().toISOString().slice(0, 10));
for (const p of problems) console.log(formatProblem(p));
const errors = problems.filter((p) => p.level === 'error').length;
const warnings = problems.length - errors;
console.log(`lawbook ${lawbook?.version ?? '(not readable)'}: ${errors} errors, ${warnings} warnings, ${Math.round(performance.now() - started)} ms`);
process.exitCode = errors > 0 ? 1 : 0;
