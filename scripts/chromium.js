import { existsSync } from 'node:fs';
import { installFromDebian, lineFor } from './debian.js';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser'];
export const CHROMIUM_LINE = lineFor('chromium');

/** The path of Chromium; installs Debian's where it is missing and the user is root. `undefined` where there is none. */
export function ensureChromium() {
  const chosen = process.env.CHROMIUM_PATH;
  if (chosen) return existsSync(chosen) ? chosen : undefined;
  const found = () => PLACES.find((path) => existsSync(path));
  if (!found()) installFromDebian('chromium');
  return found();
}
