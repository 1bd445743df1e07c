import { isLang, type Lang } from '@exhorto/lawbook';

/** The language of the page. */
export function langOfPage(): Lang {
  const lang = document.body.dataset['lang'];
  return isLang(lang) ? lang : 'es';
}
