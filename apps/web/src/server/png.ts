import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Resvg } from '@resvg/resvg-js';

const FONTS = dirname(fileURLToPath(import.meta.resolve('@expo-google-fonts/public-sans/package.json')));
const FONT_FILES = ['400Regular/PublicSans_400Regular.ttf', '600SemiBold/PublicSans_600SemiBold.ttf'].map((f) => join(FONTS, f));

/** An SVG as PNG, twice its size in pixels; only fonts of the project are used, so that every machine draws the same. */
export function pngOf(svg: string): Buffer {
  const drawing = new Resvg(svg, {
    font: { fontFiles: FONT_FILES, loadSystemFonts: false, defaultFontFamily: 'Public Sans' },
    fitTo: { mode: 'zoom', value: 2 },
  });
  return drawing.render().asPng();
}
