import type { Lawbook } from '@exhorto/lawbook';
import { exportLawbook } from '@exhorto/lawbook/export';

/** The files of the export, made at the first call and kept: a lawbook never changes while the server runs. */
export function exportStore(book: Lawbook): () => ReadonlyMap<string, string> {
  let files: ReadonlyMap<string, string> | undefined;
  return () => {
    files ??= exportLawbook(book);
    return files;
  };
}
