import { isLang, LANGS, type Lang } from '@exhorto/lawbook';

/** `/es/find` is `es` and `/find`; an address without a language is answered in the reader's own. */
export function splitPath(pathname: string): { lang: Lang | undefined; path: string } {
  const [, first = '', ...rest] = pathname.split('/');
  if (!isLang(first)) return { lang: undefined, path: pathname === '/' ? '' : pathname };
  return { lang: first, path: rest.length === 0 ? '' : `/${rest.join('/')}` };
}

/** The best of our languages for an Accept-Language header (RFC 9110, section 12.5.4); Spanish where none fits. */
export function negotiate(header: string | undefined): Lang {
  const wanted = (header ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...params] = part.trim().split(';');
      const q = params.map((p) => /^\s*q=([\d.]+)$/.exec(p)?.[1]).find((x) => x !== undefined);
      return { lang: tag.slice(0, 2).toLowerCase(), q: q === undefined ? 1 : Number(q) };
    })
    .filter((x) => x.q > 0)
    .sort((a, b) => b.q - a.q);
  return wanted.map((x) => LANGS.find((l) => l === x.lang)).find((l) => l !== undefined) ?? 'es';
}
