import { spawnSync } from 'node:child_process';
import { installFromDebian, lineFor } from './debian.js';

const PACKAGES = ['poppler-utils', 'qpdf'];
export const PDF_TOOLS_LINE = lineFor(...PACKAGES);

/** Poppler and qpdf, which read the documents that the tests make; installed where they are missing and the user is root. */
export function ensurePdfTools() {
  const there = () => ['pdftotext', 'pdffonts', 'pdfinfo', 'qpdf'].every((tool) => spawnSync(tool, ['--version']).error === undefined);
  if (!there()) installFromDebian(...PACKAGES);
  return there();
}
