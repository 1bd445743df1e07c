import type { Law } from '@exhorto/lawbook';
import { exportLawbook } from '@exhorto/lawbook/export';
import { termFiles } from '@exhorto/terms/exchange';

/** The files of the export, made at the first call and kept: a lawbook never changes while the server runs. */
export function exportStore(law: Law): () => ReadonlyMap<string, string> {
  let files: ReadonlyMap<string, string> | undefined;
  return () => {
    files ??= exportLawbook(law.book, termFiles(law));
    return files;
  };
}
