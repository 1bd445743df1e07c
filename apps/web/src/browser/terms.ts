import { bestMatch, type ConceptWord } from '@exhorto/terms/find-words';
import { type MatchSays, unpackWords, whereOf } from '../views/term-words.ts';
import { langOfPage } from './lang.ts';
import { morph } from './morph.ts';

/**
 * Searches the glossary while one types. What narrows the concepts on the page is found at once by the same words and in the
 * same order as on the server; what widens them, or leaves none, is fetched from it.
 */
const form = document.querySelector<HTMLFormElement>('[data-terms]');
if (form !== null) begin(form);

type Params = Readonly<Record<'q' | 'domain' | 'state' | 'order', string>>;

/** A short pause, so that one word asks the server once. */
const PAUSE_MS = 200;

interface Entry {
  element: HTMLElement;
  home: Element;
  name: string;
  words: ConceptWord[];
}

interface Found {
  entry: Entry;
  match: ConceptWord | undefined;
  rank: number;
}

function begin(form: HTMLFormElement): void {
  // What the server was asked; a browser may have put other values back into the form.
  const asked = new URLSearchParams(location.search);
  let shown: Params = paramsOf((name) => asked.get(name));
  let entries: Entry[] | undefined;
  let latest = 0;

  const update = (): void => {
    const mine = ++latest;
    const params = wanted(form);
    remember(params);
    entries ??= entriesOnPage();
    if (narrows(params, shown) && arrange(form, entries, params)) return;
    setTimeout(() => {
      if (mine !== latest) return;
      void load(params, () => mine === latest)
        .then((done) => {
          if (!done) return;
          shown = params;
          entries = undefined;
        })
        // Without the script's answer the form itself asks: nothing is lost.
        .catch(() => mine === latest && form.submit());
    }, PAUSE_MS);
  };

  if (queryOf(wanted(form)) !== queryOf(shown)) update();
  form.addEventListener('input', update);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    update();
    document.getElementById('terms-title')?.scrollIntoView();
  });
}

function wanted(form: HTMLFormElement): Params {
  const data = new FormData(form);
  return paramsOf((name) => data.get(name));
}

function paramsOf(read: (name: string) => FormDataEntryValue | null): Params {
  const one = (name: string): string => String(read(name) ?? '').trim();
  return { q: one('q'), domain: one('domain'), state: one('state'), order: one('order') || 'domain' };
}

function queryOf({ q, domain, state, order }: Params): string {
  const given = Object.entries({ q, domain, state, order: order === 'domain' ? '' : order }).filter(([, value]) => value !== '');
  return given.length === 0 ? '' : `?${new URLSearchParams(given)}`;
}

/** Are all the concepts that `params` asks for among those that are on the page? */
function narrows(params: Params, shown: Params): boolean {
  return params.domain === shown.domain && params.state === shown.state && params.order === shown.order && params.q.includes(shown.q);
}

function entriesOnPage(): Entry[] {
  return [...document.querySelectorAll<HTMLElement>('#terms .term')].map((element) => ({
    element,
    home: element.parentElement as Element,
    name: element.dataset['name'] ?? '',
    words: unpackWords(element.dataset['words'] ?? ''),
  }));
}

/** Shows what matches, the nearest first: all in one list, or of a state each in its own. False where nothing would be left. */
function arrange(form: HTMLFormElement, entries: readonly Entry[], { q, state }: Params): boolean {
  const lang = langOfPage();
  const found = entries.flatMap((entry): Found[] => {
    if (q === '') return [{ entry, match: undefined, rank: 0 }];
    const match = bestMatch(entry.words, q, { lang, state: state === '' ? undefined : state });
    return match === undefined ? [] : [{ entry, match: match.word, rank: match.rank }];
  });
  if (found.length === 0) return false;
  const together = q !== '' && state === '' ? document.querySelector('[data-group=found] ul') : null;
  const lists = new Map<Element, HTMLElement[]>();
  const say = describe(form, lang);
  const nearest = (a: Found, b: Found): number => a.rank - b.rank || a.entry.name.localeCompare(b.entry.name, lang);
  for (const { entry, match } of q === '' ? found : found.sort(nearest)) {
    say(entry.element, match);
    const list = together ?? entry.home;
    lists.set(list, [...(lists.get(list) ?? []), entry.element]);
  }
  for (const group of document.querySelectorAll<HTMLElement>('.terms-group')) {
    const list = group.querySelector('ul');
    const elements = list === null ? undefined : lists.get(list);
    list?.replaceChildren(...(elements ?? []));
    group.hidden = elements === undefined;
  }
  for (const element of document.querySelectorAll<HTMLElement>('.terms-index, .terms-order')) element.hidden = q !== '';
  count('all', found.length);
  count('own', document.querySelectorAll('[data-group=own] .term').length);
  return true;
}

function count(what: string, n: number): void {
  const element = document.querySelector(`[data-count="${what}"]`);
  if (element !== null) element.textContent = String(n);
}

/** Writes which word matched, in which language or law, as the server does. */
function describe(form: HTMLFormElement, lang: string): (element: HTMLElement, word: ConceptWord | undefined) => void {
  const says = JSON.parse(form.dataset['says'] ?? '{}') as MatchSays;
  const languages = new Intl.DisplayNames(lang, { type: 'language' });
  const nameOf = (code: string): string => form.querySelector(`option[value="${code}"]`)?.textContent ?? code;
  return (element, word) => {
    const line = element.querySelector<HTMLElement>('.term-match');
    if (line === null) return;
    line.hidden = word === undefined;
    const [mark, where] = [line.querySelector('mark'), line.querySelector('span')];
    if (word === undefined || mark === null || where === null) return;
    mark.lang = word.lang;
    mark.textContent = word.word;
    where.textContent = `(${whereOf(word, says, (tag) => languages.of(tag) ?? tag, nameOf)})`;
  };
}

/** The address, the files to download and the links to the other languages say what is asked for. */
function remember(params: Params): void {
  const query = queryOf(params);
  history.replaceState(null, '', `${location.pathname}${query}`);
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-file], .langs a')) link.search = query;
}

/** Puts the server's page in place of this one's; false where another question overtook it. */
async function load(params: Params, current: () => boolean): Promise<boolean> {
  const response = await fetch(`${location.pathname}${queryOf(params)}`);
  if (!response.ok) throw new Error(`the glossary could not be loaded (${response.status})`);
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  const pairs = ['h1', '.intro', '#terms'].map((at) => [document.querySelector(`main ${at}`), page.querySelector(`main ${at}`)] as const);
  if (pairs.some(([old, fresh]) => old === null || fresh === null)) throw new Error('the glossary has no terms');
  if (!current()) return false;
  for (const [old, fresh] of pairs) if (old !== null && fresh !== null) morph(old, fresh.outerHTML);
  document.title = page.title;
  return true;
}
