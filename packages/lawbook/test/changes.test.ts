import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type ChangeEntry, loadChanges, readChanges, recordChange } from '../src/changes.ts';

const ENTRY: ChangeEntry = {
  version: '0123456789abcdef',
  on: '2026-11-25',
  text: { es: 'Uno: "dos"', en: 'One: "two"', pt: 'Um' },
  counts: { facts: 300, answers: 1 },
  facts: [
    { id: 'cl.power.preservation', kind: 'changed', fields: ['to'] },
    { id: 'cl.power.preservation-from-2027', kind: 'added', fields: [] },
  ],
  answers: [{ from: 'CL', holder: 'state:NL', measure: 'preservation', pathway: 'budapest-29', before: 'open', after: 'absent' }],
};

function inFolder(look: (dir: string) => void): void {
  const dir = mkdtempSync(join(tmpdir(), 'exhorto-test-'));
  try {
    look(dir);
  } finally {
    rmSync(dir, { recursive: true });
  }
}

describe('the change log', () => {
  it('of the lawbook can be read and begins with a first entry', () => {
    expect(loadChanges().length).toBeGreaterThan(0);
  });

  it('takes a new entry at its head and keeps what was there', () =>
    inFolder((dir) => {
      expect(loadChanges(dir)).toEqual([]);
      const older = { ...ENTRY, version: 'fedcba9876543210' };
      recordChange(older, dir);
      const path = join(dir, 'changes.yaml');
      writeFileSync(path, `# for the readers\n${readFileSync(path, 'utf8')}`);
      recordChange(ENTRY, dir);
      expect(loadChanges(dir)).toEqual([ENTRY, older]);
      expect(readFileSync(path, 'utf8')).toMatch(/^# for the readers\nchanges:\n {2}- version: "?0123456789abcdef/);
    }));

  it('warns where it does not know the version that the lawbook has', () =>
    inFolder((dir) => {
      recordChange(ENTRY, dir);
      expect(readChanges(dir, ENTRY.version).problems).toEqual([]);
      expect(readChanges(dir, 'fedcba9876543210').problems.map((p) => p.level)).toEqual(['warning']);
    }));

  it('refuses an entry that lists more than it counts, and stays as it was', () =>
    inFolder((dir) => {
      expect(() => recordChange({ ...ENTRY, counts: { facts: 1, answers: 1 } }, dir)).toThrow(/more than its counts/);
      expect(loadChanges(dir)).toEqual([]);
    }));
});
