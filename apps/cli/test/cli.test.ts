import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const LAUNCHER = join(import.meta.dirname, '../../../bin/exhorto.js');

/** Runs `npx exhorto …` as a script would: through the launcher, in a pipe. */
function exhorto(args: string[], input?: string) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [LAUNCHER, ...args], { encoding: 'utf8', ...(input === undefined ? {} : { input }) });
  return { status, stdout, stderr };
}

const QUESTION = [
  'ask',
  '--from',
  'CL',
  '--as',
  'prosecutor',
  '--holder',
  'state:NL',
  '--measure',
  'preservation',
  '--offence',
  'illegal-access',
  '--on',
  '2026-11-25',
];

describe('exhorto ask', () => {
  it('prints nothing but the answer with --json', () => {
    const { status, stdout, stderr } = exhorto([...QUESTION, '--json']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const answer = JSON.parse(stdout) as { query: { from: string }; pathways: { id: string; verdict: string }[] };
    expect(answer.query.from).toBe('CL');
    expect(answer.pathways.find((p) => p.id === 'budapest-29')?.verdict).toBe('open');
  });

  it.each([
    ['es', /Sí: pida/],
    ['en', /Yes: ask/],
    ['pt', /Sim: peça/],
  ])('speaks %s, without colours in a pipe', (lang, sentence) => {
    const { stdout } = exhorto([...QUESTION, '--lang', lang]);
    expect(stdout).toMatch(sentence);
    expect(stdout).not.toContain('\u001b[');
  });

  it('names what is wrong and what is near, and exits with 2', () => {
    const { status, stdout, stderr } = exhorto(QUESTION.map((x) => (x === 'illegal-access' ? 'ilegal-access' : x)));
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/--offence .*Did you mean illegal-access/);
  });

  it('names every option that is missing', () => {
    const { status, stderr } = exhorto(['ask', '--from', 'CL']);
    expect(status).toBe(2);
    for (const option of ['--as', '--holder', '--measure', '--offence']) expect(stderr).toContain(option);
  });
});

describe('exhorto check', () => {
  const letter = JSON.stringify({ entity: 'state:NL', sender: { state: 'CL', kind: 'prosecutor' }, measure: 'preservation', receivedOn: '2026-11-25' });

  it('reads standard input', () => {
    const { status, stdout } = exhorto(['check', '-', '--json'], letter);
    expect(status).toBe(0);
    expect((JSON.parse(stdout) as { mustNot: { code: string }[] }).mustNot.map((a) => a.code)).toContain('unverified');
  });

  it('refuses what is not JSON and a file that is not there, with different exit codes', () => {
    expect(exhorto(['check', '-'], '{').status).toBe(2);
    expect(exhorto(['check', 'no-such-file.json']).status).toBe(3);
  });
});

describe('exhorto lawbook', () => {
  it('shows a fact with its source', () => {
    const { status, stdout } = exhorto(['lawbook', 'show', 'budapest.participation.CL', '--json']);
    expect(status).toBe(0);
    expect((JSON.parse(stdout) as { source: { title: string } }).source.title).not.toBe('');
  });

  it('says which ids are near one that is not there, and exits with 3', () => {
    const { status, stderr } = exhorto(['lawbook', 'show', 'budapest.participation.CLL']);
    expect(status).toBe(3);
    expect(stderr).toContain('budapest.participation.CL');
  });

  it('finds words without their accents, in any language', () => {
    expect(exhorto(['lawbook', 'search', 'ministerio', 'publico']).stdout).toContain('Ministerio Público');
    expect(exhorto(['lawbook', 'search', 'xyzzyx']).status).toBe(3);
  });

  it('an unknown verb or command names the known ones', () => {
    expect(exhorto(['lawbook', 'chek']).stderr).toContain('check');
    expect(exhorto(['asc']).stderr).toContain('ask');
  });
});

describe('exhorto lawbook coverage', () => {
  it('shows one state item by item, and what it would help most to know', () => {
    const { status, stdout } = exhorto(['lawbook', 'coverage', '--state', 'gt', '--lang', 'en']);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^Guatemala {2}\d+ % known/);
    expect(stdout).toMatch(/What it would help most to know[\s\S]*gt\.power\./);
  });

  it('exits with 3 for a state that is not in the table', () => {
    expect(exhorto(['lawbook', 'coverage', '--state', 'ZZ']).status).toBe(3);
  });
});

describe('exhorto lawbook export', () => {
  it('writes a folder, refuses one that is not empty, and writes into it when told to', () => {
    const parent = mkdtempSync(join(tmpdir(), 'exhorto-export-'));
    try {
      const dir = join(parent, 'data');
      const { status, stdout } = exhorto(['lawbook', 'export', dir, '--json']);
      expect(status).toBe(0);
      const names = (JSON.parse(stdout) as { files: { name: string }[] }).files.map((f) => f.name).sort();
      expect(readdirSync(dir).sort()).toEqual(names);
      const again = exhorto(['lawbook', 'export', dir]);
      expect(again).toMatchObject({ status: 2, stdout: '' });
      expect(again.stderr).toContain('--force');
      expect(exhorto(['lawbook', 'export', dir, '--force']).status).toBe(0);
      expect(readdirSync(dir).sort()).toEqual(names);
    } finally {
      rmSync(parent, { recursive: true });
    }
  });
});
