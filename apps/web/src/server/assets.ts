import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** What the build made for the browser. */
export const CLIENT_DIR: string = resolve(import.meta.dirname, '../client');

interface ManifestEntry {
  file: string;
  css?: string[];
  assets?: string[];
}

/** Addresses of the built files, by the name they have in the code. */
export interface Assets {
  script(name: string): string;
  styles: readonly string[];
  fonts: readonly string[];
}

/** @throws Error where the site has not been built. */
export function readAssets(dir: string = CLIENT_DIR): Assets {
  const path = resolve(dir, '.vite/manifest.json');
  if (!existsSync(path)) throw new Error('The site has not been built: run "npm run build -w apps/web"');
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as Record<string, ManifestEntry>;
  const entry = (key: string): ManifestEntry => {
    const found = manifest[key];
    if (found === undefined) throw new Error(`The build has no ${key}`);
    return found;
  };
  const style = entry('src/styles/index.css');
  const fonts = (style.assets ?? []).filter((f) => /latin-wght-normal|latin-(opsz|full)-normal/.test(f) && f.endsWith('.woff2'));
  return {
    script: (name) => `/${entry(`src/browser/${name}.ts`).file}`,
    styles: [`/${style.file}`],
    fonts: fonts.map((f) => `/${f}`),
  };
}
