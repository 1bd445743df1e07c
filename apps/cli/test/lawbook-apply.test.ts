import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { copyTerms } from '../../../packages/lawbook/test/copy-terms.ts';

const LAUNCHER = join(import.meta.dirname, '../../../bin/exhorto.js');

const CHILE = `state: CL
legalSystem: civil
languages: [es]
checkedOn: 2026-11-25
sources:
  code: {title: "Code", publisher: "Gazette", url: null, kind: statute, read: full}
offences:
  - {id: cl.offence.illegal-access, term: illegal-access, source: code, pinpoint: "art. 2", seen: text} # read twice
  - {id: cl.offence.data-interference, term: data-interference, source: code, pinpoint: "art. 4", seen: text}
`;

const PROPOSAL = `fact: cl.offence.illegal-access
lawbook: 0123456789abcdef
kind: source
what: The gazette itself
source: {title: "Gazette 1", publisher: "Gazette", url: "https://example.org/1", kind: statute, read: full}
pinpoint: p. 1
seen: text
on: 2026-11-25
`;

let root: string;
let state: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'exhorto-test-'));
  state = join(root, 'lawbook/states/cl.yaml');
  mkdirSync(join(root, 'lawbook/states'), { recursive: true });
  copyTerms(join(root, 'lawbook'));
  writeFileSync(state, CHILE);
});
afterEach(() => rmSync(root, { recursive: true }));

function apply(proposal: string, ...options: string[]) {
  const file = join(root, 'proposal.yaml');
  writeFileSync(file, proposal);
  return spawnSync(process.execPath, [LAUNCHER, 'lawbook', 'apply', file, '--lawbook', join(root, 'lawbook'), ...options], { encoding: 'utf8' });
}

describe('exhorto lawbook apply', () => {
  it('shows what would change and writes it only with --yes', () => {
    const shown = apply(PROPOSAL);
    expect(shown.status).toBe(0);
    expect(shown.stdout).toMatch(/^--- a\/lawbook\/states\/cl\.yaml\n\+\+\+ b\//);
    expect(shown.stdout).toMatch(/^\+.*source: gazette-1, pinpoint: "p\. 1".*# read twice$/m);
    expect(shown.stderr).toMatch(/add --yes/);
    expect(readFileSync(state, 'utf8')).toBe(CHILE);

    expect(apply(PROPOSAL, '--yes').status).toBe(0);
    expect(readFileSync(state, 'utf8')).toContain('gazette-1: {title: "Gazette 1"');
  });

  it('refuses a proposal that is not one, or would not hold, with file and line', () => {
    const malformed = apply(PROPOSAL.replace('kind: source', 'kind: rumour'), '--yes');
    expect([malformed.status, malformed.stderr]).toEqual([1, expect.stringMatching(/^proposal\.yaml:3:1 error kind: /)]);
    const unsound = apply(PROPOSAL.replace('kind: source', 'kind: wrong\nchange: {term: witchcraft}'), '--yes');
    expect([unsound.status, unsound.stderr]).toEqual([1, expect.stringMatching(/^lawbook\/states\/cl\.yaml:9:\d+ error .*witchcraft/)]);
    expect(readFileSync(state, 'utf8')).toBe(CHILE);
  });
});
