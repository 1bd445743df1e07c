import { href, type View } from '../views/view.ts';

/** What a browser needs to install the site (W3C Web Application Manifest), in one language. */
export function webManifest(v: View): string {
  const shortcut = (name: string, path: string) => ({ name, url: href(v, path) });
  return JSON.stringify({
    id: '/',
    name: v.m.site,
    short_name: v.m.site,
    description: v.m.tagline,
    lang: v.lang,
    dir: 'ltr',
    start_url: href(v, ''),
    scope: '/',
    display: 'standalone',
    background_color: '#fbfaf7',
    theme_color: '#1f3a6e',
    categories: ['government', 'utilities'],
    icons: [
      { src: '/icon.svg', sizes: 'any', type: 'image/svg+xml' },
      { src: '/icon-192.png', sizes: '192x192', type: 'image/png', purpose: 'any' },
      { src: '/icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'any' },
      { src: '/icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
    shortcuts: [shortcut(v.m.nav.find, '/find'), shortcut(v.m.nav.check, '/check'), shortcut(v.m.search.title, '/search')],
  });
}
