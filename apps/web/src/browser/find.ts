import { find } from '../views/find.tsx';
import { questionIn } from '../views/question-address.ts';
import { loadLaw, loadView } from './law.ts';
import { morph } from './morph.ts';

/** Answers at once, in the browser: a change of any part of the question morphs the answer in place. */
let latest = 0;

document.addEventListener('focusin', (event) => {
  if (event.target instanceof Element && event.target.closest('#question') !== null) void loadLaw().catch(() => undefined);
});

document.addEventListener('change', (event) => {
  const form = event.target instanceof Element ? event.target.closest<HTMLFormElement>('#question') : null;
  if (form !== null) void show(paramsOf(form), true);
});

document.addEventListener('submit', (event) => {
  const form = event.target;
  if (!(form instanceof HTMLFormElement) || form.id !== 'question') return;
  event.preventDefault();
  void show(paramsOf(form), true).then(() => document.querySelector<HTMLElement>('#answer-sentence, [role=alert]')?.focus());
});

/** Links that answer a condition are questions of their own. */
document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-question]') : null;
  if (link === null || event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
  event.preventDefault();
  void show(new URL(link.href).searchParams, true);
});

window.addEventListener('popstate', () => void show(new URLSearchParams(location.search), false));

async function show(params: URLSearchParams, remember: boolean): Promise<void> {
  const mine = ++latest;
  const asked = Object.keys(questionIn(params)).length > 0;
  const answer = document.getElementById('answer');
  const status = document.getElementById('find-status');
  const slow = setTimeout(() => {
    answer?.setAttribute('data-old', '');
    if (status !== null) status.textContent = status.dataset['updating'] ?? '';
  }, 100);
  try {
    const view = await loadView();
    if (mine !== latest) return;
    const found = find(view, params);
    const main = document.getElementById('find');
    if (main !== null) morph(main, String(found.body));
    document.title = document.title.replace(/^.*( · [^·]+)$/, `${found.title}$1`);
    if (remember && asked) history.pushState(null, '', `?${params}`);
  } catch {
    // Without the lawbook the server answers: nothing is lost.
    if (mine === latest) location.search = `?${params}`;
  } finally {
    clearTimeout(slow);
    document.getElementById('answer')?.removeAttribute('data-old');
    const line = document.getElementById('find-status');
    if (line !== null && mine === latest) line.textContent = '';
  }
}

/** Empty controls are left out, so that the address says only what was given. */
function paramsOf(form: HTMLFormElement): URLSearchParams {
  const params = new URLSearchParams();
  for (const [name, value] of new FormData(form)) {
    if (typeof value !== 'string' || value === '') continue;
    if (name === 'offenceText' && form.querySelector<HTMLSelectElement>('[name=offence]')?.value !== 'other') continue;
    params.append(name, value);
  }
  return params;
}
