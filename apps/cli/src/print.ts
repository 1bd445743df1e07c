import type { Verdict } from '@exhorto/pathways';
import picocolors from 'picocolors';

/** Colours only on a terminal, and not against NO_COLOR; a pipe of a build machine gets none either. */
const pc = picocolors.createColors(process.stdout.isTTY === true && process.env['NO_COLOR'] === undefined && picocolors.isColorSupported);

const colour: Readonly<Record<Verdict, (s: string) => string>> = { open: pc.green, conditional: pc.yellow, unknown: pc.magenta, closed: pc.dim };
const MARK: Readonly<Record<Verdict, string>> = { open: '●', conditional: '◐', unknown: '?', closed: '○' };

/** Word + mark + colour, never colour alone. */
export function verdictMark(v: Verdict, word: string): string {
  return colour[v](`${MARK[v]} ${word}`);
}

export const bold = pc.bold;
export const dim = pc.dim;
export const green = pc.green;
export const red = pc.red;

export function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

export function printJson(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value, null, 2)}\n`);
}

export function printError(text: string): void {
  process.stderr.write(`${text}\n`);
}

/** Wraps at words so that a line fits the terminal; continuation lines keep the indent. */
export function wrap(text: string, indent = 0, width = Math.min(process.stdout.columns ?? 100, 100)): string {
  const pad = ' '.repeat(indent);
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    if (line !== '' && line.length + word.length + 1 > width - indent) {
      lines.push(pad + line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  if (line !== '') lines.push(pad + line);
  return lines.join('\n');
}
