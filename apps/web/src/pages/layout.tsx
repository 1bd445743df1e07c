import { LANGS } from '@exhorto/lawbook';
import type { Child } from 'hono/jsx';
import { MESSAGES } from '../messages/index.ts';
import type { Assets } from '../site/assets.ts';
import { dateIn, href, type View } from '../views/view.ts';

export interface Page {
  v: View;
  title: string;
  /** Path without the language, with its query: for the links to the other languages. */
  path: string;
  /** Part of the site that is open. */
  part?: 'find' | 'check' | 'states' | 'instruments' | 'providers' | 'matrix' | 'terms' | 'reference';
  theme: string;
  assets: Assets;
  /** Drawn on the reader's device, without the server. */
  onDevice?: boolean;
  /** Names of the scripts the page uses beyond those of every page. */
  scripts?: readonly ('find' | 'check' | 'matrix' | 'directory' | 'terms' | 'map' | 'offline')[];
  description?: string;
  children?: Child;
}

/** Every page: head, way in, main part, foot. Complete without scripts. */
export function Layout({ v, title, path, part, theme, assets, onDevice = false, scripts = [], description, children }: Page) {
  const m = v.m;
  const nav = (key: NonNullable<Page['part']>, to: string, label: string) => (
    <li>
      <a href={href(v, to)} aria-current={part === key ? 'page' : undefined}>
        {label}
      </a>
    </li>
  );
  return (
    <html lang={v.lang} data-theme={theme === 'auto' ? undefined : theme}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title === m.site ? title : `${title} · ${m.site}`}</title>
        <meta name="description" content={description ?? m.tagline} />
        <meta name="color-scheme" content="light dark" />
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
        <link rel="apple-touch-icon" href="/icon-192.png" />
        <link rel="manifest" href={href(v, '/manifest.webmanifest')} />
        <meta name="theme-color" content="#fbfaf7" media="(prefers-color-scheme: light)" />
        <meta name="theme-color" content="#15171b" media="(prefers-color-scheme: dark)" />
        {assets.fonts.map((font) => (
          <link rel="preload" href={font} as="font" type="font/woff2" crossorigin="anonymous" />
        ))}
        {assets.styles.map((file) => (
          <link rel="stylesheet" href={file} />
        ))}
        {LANGS.map((lang) => (
          <link rel="alternate" hreflang={lang} href={`/${lang}${path}`} />
        ))}
        <link rel="alternate" type="application/atom+xml" title={m.changes.title} href={href(v, '/changes.atom')} />
        {['site', ...scripts].map((name) => (
          <script type="module" src={assets.script(name)} />
        ))}
      </head>
      <body data-lang={v.lang} data-today={v.today} data-lawbook={`/lawbook/${v.law.book.version}.json`}>
        <a class="skip" href="#main">
          {m.skip}
        </a>
        <header class="top">
          <a class="brand" href={href(v, '')}>
            {m.site}
          </a>
          <nav aria-label={m.menu}>
            <ul>
              {nav('find', '/find', m.nav.find)}
              {nav('check', '/check', m.nav.check)}
              {nav('states', '/states', m.nav.states)}
              {nav('instruments', '/instruments', m.nav.instruments)}
              {nav('providers', '/providers', m.nav.providers)}
              {nav('matrix', '/matrix', m.nav.matrix)}
              {nav('terms', '/terms', m.nav.terms)}
            </ul>
          </nav>
          <search>
            <form action={href(v, '/search')} method="get" class="search">
              <input type="search" name="q" id="site-search" aria-label={m.search.label} placeholder={m.search.placeholder} title={m.search.hint} />
              <button type="submit">{m.search.button}</button>
            </form>
          </search>
          <nav aria-label={m.languages} class="langs">
            <ul>
              {LANGS.map((lang) => (
                <li>
                  <a href={`/${lang}${path}`} lang={lang} hreflang={lang} aria-current={lang === v.lang ? 'true' : undefined} title={MESSAGES[lang].langName}>
                    {lang.toUpperCase()}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        </header>
        <div class="bar no-print" id="update" role="status" data-used={m.offline.used} hidden>
          {m.offline.newer} (<span class="mono" data-which="" />
          ). <button type="button">{m.offline.use}</button>{' '}
          <button type="button" class="plain-button">
            {m.offline.later}
          </button>
        </div>
        {onDevice && (
          <p class="bar" role="status">
            {m.offline.answeredHere(v.law.book.version, dateIn(v.lang, v.law.book.date))} <a href={href(v, '/offline')}>{m.offline.more}</a>
          </p>
        )}
        <main id="main" tabindex={-1}>
          {children}
        </main>
        <footer class="foot">
          <p>{m.footer.advice}</p>
          <p>
            {m.footer.licence} {m.footer.lawbook} <span class="mono">{v.law.book.version}</span>. <a href={href(v, '/about')}>{m.nav.about}</a> ·{' '}
            <a href={href(v, '/changes')}>{m.nav.changes}</a> · <a href={href(v, '/data')}>{m.data.title}</a> ·{' '}
            <a href={href(v, '/offline')}>{m.offline.title}</a> · <a href={href(v, '/reference')}>{m.nav.api}</a>
          </p>
          <form method="post" action={href(v, '/theme')} class="theme no-print">
            <label for="theme">{m.theme.label}</label>{' '}
            <select id="theme" name="theme">
              {(['auto', 'light', 'dark'] as const).map((x) => (
                <option value={x} selected={x === theme}>
                  {m.theme[x]}
                </option>
              ))}
            </select>
            <input type="hidden" name="back" value={`/${v.lang}${path}`} />
            <button type="submit">{m.theme.apply}</button>
          </form>
        </footer>
      </body>
    </html>
  );
}
