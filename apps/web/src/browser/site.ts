import { enhance } from './enhance.ts';
import { watchUpdates } from './update.ts';

/** What every page does with scripts: the search key, printing, copying, the theme at once, word of a newer lawbook. */
document.addEventListener('keydown', (event) => {
  const typing = event.target instanceof HTMLElement && event.target.closest('input, select, textarea, [contenteditable]') !== null;
  if (event.key !== '/' || typing || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  document.getElementById('site-search')?.focus();
});

document.addEventListener('click', (event) => {
  const button =
    event.target instanceof Element ? event.target.closest<HTMLButtonElement>('button[data-print], button[data-copy], button[data-copy-text]') : null;
  if (button === null) return;
  if (button.dataset['print'] !== undefined) {
    for (const details of document.querySelectorAll('details')) details.open = true;
    window.print();
    return;
  }
  const from = button.dataset['copyText'];
  const text = from === undefined ? new URL(button.dataset['copy'] ?? '', location.href).href : paragraphsOf(from);
  void navigator.clipboard.writeText(text).then(() => {
    button.textContent = button.dataset['copied'] ?? button.textContent;
  });
});

document.getElementById('theme')?.addEventListener('change', (event) => {
  if (event.target instanceof HTMLSelectElement) event.target.form?.requestSubmit();
});

enhance();
void watchUpdates();

function paragraphsOf(id: string): string {
  return [...document.querySelectorAll(`#${CSS.escape(id)} p`)].map((p) => p.textContent).join('\n\n');
}
