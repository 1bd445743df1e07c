import type { Lang, Law } from '@exhorto/lawbook';
import type { Messages } from '../messages/index.ts';
import type { Chart, ChartName } from './chart.ts';

/** What every page and component is given: the law, the reader's language and its words. */
export interface View {
  law: Law;
  lang: Lang;
  m: Messages;
  /** Today, ISO. */
  today: string;
}

/** What pages with a map are given: the outlines, which the server draws from an atlas. */
export interface AtlasView extends View {
  chartOf(name: ChartName): Chart;
}

/** The address of a page in the reader's language. */
export function href(v: Pick<View, 'lang'>, path: string): string {
  return `/${v.lang}${path}`;
}

/** A date as the reader writes it; without a time zone. */
export function dateIn(lang: Lang, iso: string): string {
  return DATES[lang].format(new Date(`${iso}T00:00:00Z`));
}

const date = (locale: string) => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
const DATES: Readonly<Record<Lang, Intl.DateTimeFormat>> = { es: date('es'), en: date('en-GB'), pt: date('pt-BR') };

/** A date in the short form for narrow columns: 25 nov 2026. */
export function shortDateIn(lang: Lang, iso: string): string {
  return SHORT_DATES[lang].format(new Date(`${iso}T00:00:00Z`));
}

const shortDate = (locale: string) => new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
const SHORT_DATES: Readonly<Record<Lang, Intl.DateTimeFormat>> = { es: shortDate('es'), en: shortDate('en-GB'), pt: shortDate('pt-BR') };

const numbers = (locale: string) => new Intl.NumberFormat(locale);
const NUMBERS: Readonly<Record<Lang, Intl.NumberFormat>> = { es: numbers('es'), en: numbers('en-GB'), pt: numbers('pt-BR') };

const percents = (locale: string) => new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
const PERCENTS: Readonly<Record<Lang, Intl.NumberFormat>> = { es: percents('es'), en: percents('en-GB'), pt: percents('pt-BR') };

/** A share (0 to 1) as a percentage without decimals. */
export function percentIn(lang: Lang, share: number): string {
  return PERCENTS[lang].format(share);
}

/** Bytes as megabytes with one decimal: 4,4 MB. */
export function megabytesIn(lang: Lang, bytes: number): string {
  return `${numberIn(lang, Math.round(bytes / 1e5) / 10)} MB`;
}

export function numberIn(lang: Lang, n: number): string {
  return NUMBERS[lang].format(n);
}

const lists = (locale: string) => new Intl.ListFormat(locale, { type: 'conjunction' });
const LISTS: Readonly<Record<Lang, Intl.ListFormat>> = { es: lists('es'), en: lists('en-GB'), pt: lists('pt-BR') };

/** "España, México y Suiza". */
export function listIn(lang: Lang, words: readonly string[]): string {
  return LISTS[lang].format(words);
}

/** The name of a language (BCP 47) in the reader's: "inglés". */
export function languageIn(lang: Lang, tag: string): string {
  return LANGUAGES[lang].of(tag) ?? tag;
}

const languages = (locale: string) => new Intl.DisplayNames(locale, { type: 'language' });
const LANGUAGES: Readonly<Record<Lang, Intl.DisplayNames>> = { es: languages('es'), en: languages('en-GB'), pt: languages('pt-BR') };
