import { bestMatch, type ConceptWord } from '@exhorto/terms/find-words';
import { type MatchSays, unpackWords, whereOf } from '../views/term-words.ts';
import { langOfPage } from './lang.ts';
import { count, liveFilter, type Params } from './live-filter.ts';

/**
 * Searches the glossary while one types. What narrows the concepts on the page is found at once by the same words and in the
 * same order as on the server; what widens them, or leaves none, is fetched from it.
 */
const form = document.querySelector<HTMLFormElement>('[data-terms]');
if (form !== null) begin(form);

type Asked = Params<'q' | 'domain' | 'state' | 'order'>;

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
  let entries: Entry[] | undefined;
  liveFilter({
    form,
    defaults: { q: '', domain: '', state: '', order: 'domain' },
    heading: 'terms-title',
    parts: ['h1', '.intro', '#terms'],
    narrow: (wanted, shown) => {
      entries ??= entriesOnPage();
      return narrows(wanted, shown) && arrange(form, entries, wanted);
    },
    onLoaded: () => {
      entries = undefined;
    },
  });
}

/** Are all the concepts that `params` asks for among those that are on the page? */
function narrows(params: Asked, shown: Asked): boolean {
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
function arrange(form: HTMLFormElement, entries: readonly Entry[], { q, state }: Asked): boolean {
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
