import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Assets } from '../site/assets.ts';

/** What the build made for the browser. */
export const CLIENT_DIR: string = resolve(import.meta.dirname, '../client');

/** Pictures of the application, as its manifest names them. */
export const ICONS = ['/icon.svg', '/icon-192.png', '/icon-512.png'] as const;

interface ManifestEntry {
  file: string;
  isEntry?: boolean;
  css?: string[];
  assets?: string[];
}

/** The built files: those that pages name, and all scripts with what they import. */
export interface BuiltAssets extends Assets {
  /** By the name of the entry, or of the file for what entries share. */
  scripts: Readonly<Record<string, string>>;
}

/** @throws Error where the site has not been built. */
export function readAssets(dir: string = CLIENT_DIR): BuiltAssets {
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
  const scripts = Object.entries(manifest).flatMap(([key, e]) => {
    if (!e.file.endsWith('.js')) return [];
    return [[/^src\/browser\/(.+)\.ts$/.exec(key)?.[1] ?? e.file, `/${e.file}`] as const];
  });
  return {
    script: (name) => `/${entry(`src/browser/${name}.ts`).file}`,
    scripts: Object.fromEntries(scripts),
    styles: [`/${style.file}`],
    fonts: fonts.map((f) => `/${f}`),
  };
}
