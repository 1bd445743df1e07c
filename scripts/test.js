// npm test: sets itself up and runs everything. The last line is the sum, alone: "N passed, N failed".
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CHROMIUM_LINE, ensureChromium } from './chromium.js';
import { ensurePdfTools, PDF_TOOLS_LINE } from './pdf-tools.js';
import { lawbookCheck, root, runNode24, webApp } from './root.js';
import { checkLawbook, ensureBuilt, ensureInstalled } from './setup.js';

const total = { passed: 0, failed: 0 };

ensureInstalled();
check('Style (biome)', () => runNode24([join(root, 'node_modules/@biomejs/biome/bin/biome'), 'check', '.']) === 0);
check('Types (tsc)', () => runNode24([join(root, 'node_modules/typescript/bin/tsc'), '--noEmit']) === 0);
check('Lawbook', () => checkLawbook(lawbookCheck));
check('Tools that read PDF', pdfTools);
tests('unit');
if (check('Build', standsBuilt)) browserTests();

console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;

function check(name, works) {
  console.log(`\n== ${name}`);
  const ok = works();
  total[ok ? 'passed' : 'failed']++;
  console.log(`${ok ? 'passed' : 'FAILED'}: ${name}`);
  return ok;
}

function standsBuilt() {
  return ensureBuilt() && webApp().exists;
}

function pdfTools() {
  const there = ensurePdfTools();
  if (!there) console.log(`The tests of documents need poppler and qpdf. Type:\n  ${PDF_TOOLS_LINE}`);
  return there;
}

function browserTests() {
  const chromium = ensureChromium();
  if (chromium) return tests('e2e', { CHROMIUM_PATH: chromium });
  total.failed++;
  console.log(`\nFAILED: the tests in the browser need Chromium. Type:\n  ${CHROMIUM_LINE}\nor set CHROMIUM_PATH to where it is.`);
}

/** Runs one vitest project and adds its tests to the sum; a file that could not run counts as a failure. */
function tests(project, env = {}) {
  console.log(`\n== Tests: ${project}`);
  const dir = mkdtempSync(join(tmpdir(), 'exhorto-test-'));
  const report = join(dir, 'report.json');
  const args = ['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const status = runNode24([join(root, 'node_modules/vitest/vitest.mjs'), ...args], { env: { ...process.env, ...env } });
  const { passed, failed } = counted(report);
  rmSync(dir, { recursive: true });
  total.passed += passed;
  total.failed += status !== 0 && failed === 0 ? 1 : failed;
}

function counted(report) {
  try {
    const { testResults } = JSON.parse(readFileSync(report, 'utf8'));
    const inFile = (file, status) => file.assertionResults.filter((t) => t.status === status).length;
    const sum = (values) => values.reduce((a, b) => a + b, 0);
    return {
      passed: sum(testResults.map((file) => inFile(file, 'passed'))),
      failed: sum(testResults.map((file) => inFile(file, 'failed') || Number(file.status === 'failed'))),
    };
  } catch {
    return { passed: 0, failed: 1 };
  }
}
