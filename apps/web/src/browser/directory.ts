import { holdsWords, wordsOf } from '@exhorto/lawbook/directory';
import { morph } from './morph.ts';

/**
 * Filters the directory while one types. What narrows the offices on the page hides the others at once; what widens them, or
 * leaves none, is fetched from the server, which also says what to do then.
 */
const form = document.querySelector<HTMLFormElement>('[data-directory]');
if (form !== null) begin(form);

type Params = Readonly<Record<'q' | 'state' | 'kind' | 'instrument', string>>;

/** A short pause, so that one word asks the server once. */
const PAUSE_MS = 200;

function begin(form: HTMLFormElement): void {
  // What the server was asked; a browser may have put other values back into the form.
  const asked = new URLSearchParams(location.search);
  let shown: Params = paramsOf((name) => asked.get(name));
  let latest = 0;

  const update = (): void => {
    const mine = ++latest;
    const params = wanted(form);
    remember(params);
    if (narrows(params, shown) && hideOthers(params)) return;
    setTimeout(() => {
      if (mine !== latest) return;
      void load(params, () => mine === latest)
        .then((done) => {
          if (done) shown = params;
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
    document.getElementById('offices-title')?.scrollIntoView();
  });
}

function wanted(form: HTMLFormElement): Params {
  const data = new FormData(form);
  return paramsOf((name) => data.get(name));
}

function paramsOf(read: (name: string) => FormDataEntryValue | null): Params {
  const one = (name: string): string => String(read(name) ?? '').trim();
  return { q: one('q'), state: one('state'), kind: one('kind'), instrument: one('instrument') };
}

function queryOf(params: Params): string {
  const query = String(new URLSearchParams(Object.entries(params).filter(([, value]) => value !== '')));
  return query === '' ? '' : `?${query}`;
}

/** Are all the offices that `params` asks for among those that are on the page? */
function narrows(params: Params, shown: Params): boolean {
  const same = (name: 'state' | 'kind' | 'instrument'): boolean => shown[name] === '' || shown[name] === params[name];
  const words = wordsOf(params.q);
  return same('state') && same('kind') && same('instrument') && wordsOf(shown.q).every((w) => words.some((x) => x.includes(w)));
}

/** Hides what does not match. False where nothing would be left. */
function hideOthers(params: Params): boolean {
  const words = wordsOf(params.q);
  const kept = new Map<HTMLElement, HTMLElement[]>();
  const groups = document.querySelectorAll<HTMLElement>('.directory-state');
  for (const group of groups) {
    if (params.state !== '' && params.state !== group.dataset['state']) continue;
    const name = group.querySelector('h2')?.textContent ?? '';
    const entries = [...group.querySelectorAll<HTMLElement>('.office-entry')].filter(
      (e) => has(e.dataset['kinds'], params.kind) && has(e.dataset['instruments'], params.instrument) && holdsWords(words, [name, ...textsOf(e)]),
    );
    if (entries.length > 0) kept.set(group, entries);
  }
  if (kept.size === 0) return false;
  for (const group of groups) {
    const entries = new Set(kept.get(group));
    group.hidden = entries.size === 0;
    for (const entry of group.querySelectorAll<HTMLElement>('.office-entry')) entry.hidden = !entries.has(entry);
    const link = document.querySelector<HTMLElement>(`[data-to="${group.dataset['state']}"]`);
    if (link === null) continue;
    link.hidden = group.hidden;
    const count = link.querySelector('span');
    if (count !== null) count.textContent = String(entries.size);
  }
  const say = (what: string, n: number): void => {
    const element = document.querySelector(`[data-count="${what}"]`);
    if (element !== null) element.textContent = String(n);
  };
  say('states', kept.size);
  say(
    'offices',
    [...kept.values()].reduce((n, entries) => n + entries.length, 0),
  );
  return true;
}

function has(list: string | undefined, value: string): boolean {
  return value === '' || (list ?? '').split(' ').includes(value);
}

const texts = new WeakMap<Element, string[]>();

/** What a search looks in, without the tag that names the language. */
function textsOf(entry: HTMLElement): string[] {
  const known = texts.get(entry);
  if (known !== undefined) return known;
  const found = [...entry.querySelectorAll('[data-in]')].map((x) => {
    const copy = x.cloneNode(true) as Element;
    for (const tag of copy.querySelectorAll('.langtag')) tag.remove();
    return copy.textContent ?? '';
  });
  texts.set(entry, found);
  return found;
}

/** The address, the files to download and the links to the other languages say what is asked for. */
function remember(params: Params): void {
  const query = queryOf(params);
  history.replaceState(null, '', `${location.pathname}${query}`);
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-file], .langs a')) link.search = query;
}

/** Puts the server's answer in place of the offices on the page; false where another question overtook it. */
async function load(params: Params, current: () => boolean): Promise<boolean> {
  const response = await fetch(`${location.pathname}${queryOf(params)}`);
  if (!response.ok) throw new Error(`the directory could not be loaded (${response.status})`);
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  const fresh = page.getElementById('offices');
  const old = document.getElementById('offices');
  if (fresh === null || old === null) throw new Error('the directory has no offices');
  if (!current()) return false;
  morph(old, fresh.outerHTML);
  return true;
}
