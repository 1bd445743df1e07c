import { morph } from './morph.ts';

export type Params<K extends string> = Readonly<Record<K, string>>;

export interface LiveFilter<K extends string> {
  form: HTMLFormElement;
  /** What the form asks, each with the value that stands for "not given". */
  defaults: Params<K>;
  /** Id of the heading over the answer. */
  heading: string;
  /** What the server's page puts in the place of this one's: selectors within `main`. */
  parts: readonly string[];
  /** Answers from what is on the page, for which the server was asked `shown`; false where it cannot, or nothing would be left. */
  narrow: (wanted: Params<K>, shown: Params<K>) => boolean;
  /** The server's answer is in its place. */
  onLoaded?: () => void;
}

/** A short pause, so that one word asks the server once. */
const PAUSE_MS = 200;

/** Answers a form while one types: from the page where that can, otherwise from the server, which also says what to do then. */
export function liveFilter<K extends string>({ form, defaults, heading, parts, narrow, onLoaded }: LiveFilter<K>): void {
  const names = Object.keys(defaults) as K[];
  const paramsOf = (read: (name: string) => FormDataEntryValue | null): Params<K> =>
    Object.fromEntries(names.map((name) => [name, String(read(name) ?? '').trim() || defaults[name]])) as Record<K, string>;
  const wanted = (): Params<K> => {
    const data = new FormData(form);
    return paramsOf((name) => data.get(name));
  };
  const queryOf = (params: Params<K>): string => {
    const given = names.filter((name) => params[name] !== defaults[name]).map((name): [string, string] => [name, params[name]]);
    return given.length === 0 ? '' : `?${new URLSearchParams(given)}`;
  };
  // What the server was asked; a browser may have put other values back into the form.
  const asked = new URLSearchParams(location.search);
  let shown = paramsOf((name) => asked.get(name));
  let latest = 0;

  const update = (): void => {
    const mine = ++latest;
    const params = wanted();
    const query = queryOf(params);
    remember(query);
    if (narrow(params, shown)) return;
    setTimeout(() => {
      if (mine !== latest) return;
      void load(query, parts, () => mine === latest)
        .then((done) => {
          if (!done) return;
          shown = params;
          onLoaded?.();
        })
        // Without the script's answer the form itself asks: nothing is lost.
        .catch(() => mine === latest && form.submit());
    }, PAUSE_MS);
  };

  if (queryOf(wanted()) !== queryOf(shown)) update();
  form.addEventListener('input', update);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    update();
    document.getElementById(heading)?.scrollIntoView();
  });
}

/** Writes a number where the page counts what is shown. */
export function count(what: string, n: number): void {
  const element = document.querySelector(`[data-count="${what}"]`);
  if (element !== null) element.textContent = String(n);
}

/** The address, the files to download and the links to the other languages say what is asked for. */
function remember(query: string): void {
  history.replaceState(null, '', `${location.pathname}${query}`);
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-file], .langs a')) link.search = query;
}

/** Puts parts of the server's page in place of this one's; false where another question overtook it. */
async function load(query: string, parts: readonly string[], current: () => boolean): Promise<boolean> {
  const address = `${location.pathname}${query}`;
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} could not be loaded (${response.status})`);
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  const pairs = parts.map((part) => {
    const [old, fresh] = [document.querySelector(`main ${part}`), page.querySelector(`main ${part}`)];
    if (old === null || fresh === null) throw new Error(`${address} has no ${part}`);
    return { old, fresh };
  });
  if (!current()) return false;
  for (const { old, fresh } of pairs) morph(old, fresh.outerHTML);
  document.title = page.title;
  return true;
}
