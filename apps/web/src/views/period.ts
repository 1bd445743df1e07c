import type { View } from './view.ts';

/** A reporting period `[from, to)` in words: a year, a half-year, a quarter, or from month to month. */
export function periodIn(v: View, from: string, to: string): string {
  const start = parts(from);
  const months = (parts(to).year - start.year) * 12 + parts(to).month - start.month;
  if (months === 12 && start.month === 1) return String(start.year);
  if (months === 6 && start.month % 6 === 1) return v.m.figures.half(start.month === 1 ? 1 : 2, start.year);
  if (months === 3 && start.month % 3 === 1) return v.m.figures.quarter((start.month + 2) / 3, start.year);
  return FORMATS[v.lang].formatRange(new Date(from), new Date(Date.parse(to) - 86_400_000));
}

/** The years that a stretch of time covers: "2009–2018", or one. */
export function yearsIn(from: string, to: string): string {
  const [first, last] = [from.slice(0, 4), new Date(Date.parse(to) - 86_400_000).toISOString().slice(0, 4)];
  return first === last ? first : `${first}–${last}`;
}

const format = (locale: string) => new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'short', timeZone: 'UTC' });
const FORMATS: Readonly<Record<View['lang'], Intl.DateTimeFormat>> = { es: format('es'), en: format('en-GB'), pt: format('pt-BR') };

function parts(iso: string): { year: number; month: number } {
  return { year: Number(iso.slice(0, 4)), month: Number(iso.slice(5, 7)) };
}
