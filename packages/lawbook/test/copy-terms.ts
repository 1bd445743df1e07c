import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LAWBOOK_DIR } from '../src/load.ts';

/** The real terms for a small lawbook: without what they say of instruments and states that it has not. */
export function copyTerms(dir: string): void {
  const to = join(dir, 'terms');
  cpSync(join(LAWBOOK_DIR, 'terms'), to, { recursive: true });
  for (const name of readdirSync(join(to, 'concepts'))) {
    const path = join(to, 'concepts', name);
    writeFileSync(path, readFileSync(path, 'utf8').replace(/^ {4}matters:\n(?: {6}.*\n)+/gm, ''));
  }
}
