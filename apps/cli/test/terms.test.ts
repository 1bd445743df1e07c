import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const LAUNCHER = join(import.meta.dirname, '../../../bin/exhorto.js');
const DIR = mkdtempSync(join(tmpdir(), 'exhorto-terms-'));
afterAll(() => rmSync(DIR, { recursive: true }));

function exhorto(args: string[], input?: string) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [LAUNCHER, ...args], { encoding: 'utf8', ...(input === undefined ? {} : { input }) });
  return { status, stdout, stderr };
}

describe('exhorto terms', () => {
  it('search finds words without accents, in every language', () => {
    const { status, stdout } = exhorto(['terms', 'search', 'sistema', 'informatico', '--json']);
    expect(status).toBe(0);
    const hits = JSON.parse(stdout) as { concept: string; lang: string }[];
    expect(hits.filter((h) => h.concept === 'computer-system').map((h) => h.lang)).toEqual(expect.arrayContaining(['es', 'pt']));
  });

  it('search exits with 3 where nothing is found', () => {
    expect(exhorto(['terms', 'search', 'xyzzy'])).toEqual({ status: 3, stdout: '—\n', stderr: '' });
  });

  it.each(['es', 'en', 'pt'])('show prints a concept in %s, without colours in a pipe', (lang) => {
    const { status, stdout, stderr } = exhorto(['terms', 'show', 'computer-system', '--lang', lang]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^en {2}computer system/m);
    expect(stdout).toMatch(/^CL /m);
    expect(stdout).not.toContain('\u001b[');
  });

  it('show names what is near, and exits with 3', () => {
    const { status, stderr } = exhorto(['terms', 'show', 'computer-sistem']);
    expect(status).toBe(3);
    expect(stderr).toContain('did you mean "computer-system"');
  });

  it('export writes what import reads, replaces nothing without --force', () => {
    const out = join(DIR, 'cl.tbx');
    const made = exhorto(['terms', 'export', '--state', 'cl', '--out', out, '--json']);
    expect(made.status).toBe(0);
    expect(JSON.parse(made.stdout)).toMatchObject({ out, format: 'tbx', bytes: readFileSync(out).length });
    expect(exhorto(['terms', 'export', '--state', 'CL', '--out', out])).toMatchObject({ status: 2, stderr: expect.stringContaining('--force') });
    const { status, stdout } = exhorto(['terms', 'import', out, '--json']);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ dialect: 'TBX-Basic', version: 3, counts: { new: 0, likely: 0 } });
  });

  it.each([
    ['skos-turtle', /^@prefix skos:/],
    ['skos-jsonld', /^\{\s*"@context"/],
    ['csv', /^id,concept,lang,term,status/],
  ])('export --format %s goes to standard output', (format, begin) => {
    const { status, stdout, stderr } = exhorto(['terms', 'export', '--format', format, '--domain', 'data']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(begin);
  });

  it('import from standard input reports conflicts and changes nothing', () => {
    const tbx = `<tbx type="TBX-Basic" style="dca" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2"><tbxHeader/><text><body><conceptEntry id="x"><langSec xml:lang="en"><termSec><term>computer system</term><termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote></termSec></langSec></conceptEntry></body></text></tbx>`;
    const { status, stdout } = exhorto(['terms', 'import', '-', '--lang', 'en'], tbx);
    expect(status).toBe(0);
    expect(stdout).toMatch(/In conflict\n.*computer system.*deprecated there/s);
    expect(stdout).toContain('Nothing was changed.');
  });

  it.each([
    ['what is no TBX', '<html/>', /line 1: this is not TBX/],
    ['entities', '<!DOCTYPE tbx [<!ENTITY x SYSTEM "file:///etc/passwd">]>\n<tbx>&x;</tbx>', /line 1: .*entities/],
  ])('import refuses %s, with file and line, and exits with 2', (_, text, message) => {
    const file = join(DIR, 'bad.tbx');
    writeFileSync(file, text);
    const { status, stdout, stderr } = exhorto(['terms', 'import', file]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(message);
    expect(stderr).toContain(file);
  });

  it.each([
    [['terms', 'import', join(DIR, 'none.tbx')], 3],
    [['terms', 'export', '--format', 'xls'], 2],
    [['terms', 'export', '--state', 'ZZ'], 3],
    [['terms', 'export', '--domain', 'dta'], 2],
    [['terms', 'find'], 2],
    [['terms'], 2],
  ])('%j exits with %i', (args, code) => {
    const { status, stdout, stderr } = exhorto(args as string[]);
    expect({ status, stdout }).toEqual({ status: code, stdout: '' });
    expect(stderr).not.toContain('    at ');
  });

  it('has a help', () => {
    const { status, stdout } = exhorto(['terms', '--help']);
    expect(status).toBe(0);
    for (const word of ['search', 'show', 'export', 'import', '--state']) expect(stdout).toContain(word);
  });
});

describe('exhorto dual', () => {
  it('prints JSON with the names of elements', () => {
    const { status, stdout } = exhorto(['dual', 'co', 'CL', 'illegal-access', '--on', '2026-11-26', '--json']);
    expect(status).toBe(0);
    const d = JSON.parse(stdout) as { from: string; verdict: string; elements: { element: string; name: { es: string } }[] };
    expect(d).toMatchObject({ from: 'CO', to: 'CL', on: '2026-11-26' });
    expect(d.elements.find((e) => e.element === 'intent')?.name.es).not.toBe('');
  });

  it('says what the facts must show, and of exemptions that they do not apply', () => {
    const { stdout } = exhorto(['dual', 'CO', 'CL', 'illegal-access', '--on', '2026-11-26', '--lang', 'en']);
    expect(stdout).toContain('The facts must show: must be overcome');
    expect(stdout).toContain('The facts must show that this does not apply: research');
  });

  it.each([
    [['dual', 'CO', 'CL'], 2],
    [['dual', 'CO', 'XX', 'illegal-access'], 3],
    [['dual', 'CO', 'CL', 'ilegal-access'], 3],
    [['dual', 'CO', 'CL', 'illegal-access', '--on', 'today'], 2],
    [['dual', 'CO', 'CL', 'illegal-access', '--on', '2026-02-30'], 2],
  ])('%j exits with %i', (args, code) => {
    expect(exhorto(args as string[]).status).toBe(code);
  });
});

it('lawbook export has the concept system', () => {
  const dir = join(DIR, 'data');
  expect(exhorto(['lawbook', 'export', dir]).status).toBe(0);
  for (const file of ['concepts.csv', 'terms.csv', 'terms.tbx', 'terms.ttl', 'terms.jsonld']) expect(existsSync(join(dir, file)), file).toBe(true);
});
