import { parseArgs } from 'node:util';
import { LANGS, type Lang } from '@exhorto/lawbook';
import { isDate } from '@exhorto/pathways';
import { UsageError } from './errors.ts';
import { near } from './near.ts';

export interface Parsed {
  values: Record<string, string | boolean | undefined>;
  rest: string[];
}

/** Reads `--name value` and `--flag`; an unknown option is an error with the nearest known one. */
export function readOptions(args: string[], strings: readonly string[], flags: readonly string[]): Parsed {
  const known = [...strings, ...flags, 'help', 'json', 'lang'];
  for (const a of args) {
    if (!a.startsWith('--')) continue;
    const name = a.slice(2).split('=')[0] ?? '';
    if (!known.includes(name)) throw new UsageError(`there is no option --${name}${near(name, known)}`);
  }
  const options = Object.fromEntries([
    ...strings.map((s) => [s, { type: 'string' as const }]),
    ...flags.map((f) => [f, { type: 'boolean' as const }]),
    ['help', { type: 'boolean' as const }],
    ['json', { type: 'boolean' as const }],
    ['lang', { type: 'string' as const }],
  ]);
  try {
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true, strict: true });
    return { values: values as Parsed['values'], rest: positionals };
  } catch (e) {
    throw new UsageError(e instanceof Error ? e.message : String(e));
  }
}

/** `--lang`, else the terminal's language, else Spanish. */
export function langOf(values: Parsed['values']): Lang {
  const wanted = values['lang'];
  if (typeof wanted === 'string') {
    const lang = LANGS.find((l) => l === wanted);
    if (lang === undefined) throw new UsageError(`--lang: "${wanted}" is not one of ${LANGS.join(', ')}`);
    return lang;
  }
  const env = (process.env['LC_ALL'] ?? process.env['LC_MESSAGES'] ?? process.env['LANG'] ?? '').slice(0, 2);
  return LANGS.find((l) => l === env) ?? 'es';
}

/** maxPenalty ↔ max-penalty. */
export function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (c) => `-${c.toLowerCase()}`);
}

export function today(): string {
  return new Date().toISOString().slice(0, 10);
}

/** `--on`, else today. */
export function onOf(values: Parsed['values']): string {
  const on = values['on'];
  if (typeof on !== 'string') return today();
  if (!isDate(on)) throw new UsageError(`--on: "${on}" is no day such as 2026-11-23`);
  return on;
}
