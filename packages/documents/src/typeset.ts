import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';

const TEMPLATES = join(import.meta.dirname, '../templates');

/** Static TrueType cuts of the fonts of the pages: a document embeds what it uses of them. */
const FONTS = [
  ['@expo-google-fonts/public-sans', '400Regular/PublicSans_400Regular.ttf'],
  ['@expo-google-fonts/public-sans', '600SemiBold/PublicSans_600SemiBold.ttf'],
  ['@expo-google-fonts/source-serif-4', '600SemiBold/SourceSerif4_600SemiBold.ttf'],
] as const;

let compiler: NodeCompiler | undefined;

function theCompiler(): NodeCompiler {
  compiler ??= NodeCompiler.create({
    workspace: TEMPLATES,
    fontArgs: [{ fontBlobs: FONTS.map(([name, file]) => readFileSync(join(dirname(fileURLToPath(import.meta.resolve(`${name}/package.json`))), file))) }],
  });
  return compiler;
}

/**
 * A template of `templates/` with its inputs as a tagged PDF that keeps to PDF/A-2a (ISO 19005-2, level A). `made` is the
 * day written into the file: the same inputs give the same document.
 * @throws Error with the typesetter's message where the template or its inputs are wrong.
 */
export function typeset(template: string, inputs: Record<string, string>, made: Date): Buffer {
  const c = theCompiler();
  const result = c.compile({ mainFilePath: join(TEMPLATES, template), inputs });
  const document = result.result;
  if (document === null) {
    const error = result.takeError();
    throw new Error(`${template}: ${error === null ? 'it cannot be typeset' : JSON.stringify(c.fetchDiagnostics(error))}`);
  }
  const pdf = c.pdf(document, { pdfStandard: 'a-2a', creationTimestamp: Math.floor(made.getTime() / 1000) });
  c.evictCache(10);
  return pdf;
}
