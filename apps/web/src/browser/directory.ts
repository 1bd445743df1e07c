import { holdsWords, wordsOf } from '@exhorto/lawbook/directory';
import { count, liveFilter, type Params } from './live-filter.ts';

/**
 * Filters the directory while one types. What narrows the offices on the page hides the others at once; what widens them, or
 * leaves none, is fetched from the server, which also says what to do then.
 */
const texts = new WeakMap<Element, string[]>();

const form = document.querySelector<HTMLFormElement>('[data-directory]');
if (form !== null)
  liveFilter({
    form,
    defaults: { q: '', state: '', kind: '', instrument: '' },
    heading: 'offices-title',
    parts: ['#offices'],
    narrow: (wanted, shown) => narrows(wanted, shown) && hideOthers(wanted),
  });

type Asked = Params<'q' | 'state' | 'kind' | 'instrument'>;

/** Are all the offices that `params` asks for among those that are on the page? */
function narrows(params: Asked, shown: Asked): boolean {
  const same = (name: 'state' | 'kind' | 'instrument'): boolean => shown[name] === '' || shown[name] === params[name];
  const words = wordsOf(params.q);
  return same('state') && same('kind') && same('instrument') && wordsOf(shown.q).every((w) => words.some((x) => x.includes(w)));
}

/** Hides what does not match. False where nothing would be left. */
function hideOthers(params: Asked): boolean {
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
  count('states', kept.size);
  count(
    'offices',
    [...kept.values()].reduce((n, entries) => n + entries.length, 0),
  );
  return true;
}

function has(list: string | undefined, value: string): boolean {
  return value === '' || (list ?? '').split(' ').includes(value);
}

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
