const MONTHS = {
  es: ['enero', 'febrero', 'marzo', 'abril', 'mayo', 'junio', 'julio', 'agosto', 'septiembre', 'octubre', 'noviembre', 'diciembre'],
  en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
  pt: ['janeiro', 'fevereiro', 'março', 'abril', 'maio', 'junho', 'julho', 'agosto', 'setembro', 'outubro', 'novembro', 'dezembro'],
} as const;

const written = { es: new Map<string, string>(), en: new Map<string, string>(), pt: new Map<string, string>() };

/** An ISO date as the reader's language writes it, without a time zone: 2017-08-01 is "1 de agosto de 2017". */
export function dateText(lang: keyof typeof MONTHS, iso: string): string {
  const known = written[lang].get(iso);
  if (known !== undefined) return known;
  const text = writeDate(lang, iso);
  if (written[lang].size < 10_000) written[lang].set(iso, text);
  return text;
}

function writeDate(lang: keyof typeof MONTHS, iso: string): string {
  const [y, m, d] = iso.split('-');
  const month = MONTHS[lang][Number(m) - 1];
  if (y === undefined || d === undefined || month === undefined) return iso;
  return lang === 'en' ? `${Number(d)} ${month} ${y}` : `${Number(d)} de ${month} de ${y}`;
}
