import { renameSync, rmSync, writeFileSync } from 'node:fs';

/** Beside its place first, then moved there: a reader never sees half a file. */
export function writeWhole(path: string, text: string): void {
  const half = `${path}.${process.pid}`;
  try {
    writeFileSync(half, text, { flush: true });
    renameSync(half, path);
  } catch (e) {
    rmSync(half, { force: true });
    throw e;
  }
}
