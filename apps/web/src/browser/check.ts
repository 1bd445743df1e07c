import { check } from '../views/finding.tsx';
import { loadLaw, loadView } from './law.ts';
import { morph } from './morph.ts';

/** With scripts a received request is checked in the browser: nothing of it leaves the machine. */
document.addEventListener('focusin', (event) => {
  if (event.target instanceof Element && event.target.closest('#received') !== null) void loadLaw().catch(() => undefined);
});

document.addEventListener('submit', (event) => {
  const form = event.target;
  if (!(form instanceof HTMLFormElement) || form.id !== 'received') return;
  event.preventDefault();
  const values = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (typeof value === 'string') values.append(name, value);
  loadView()
    .then((view) => {
      const main = document.getElementById('check');
      if (main !== null) morph(main, String(check(view, values, true)));
      document.querySelector<HTMLElement>('#finding-title, [role=alert]')?.focus();
    })
    .catch(() => {
      // Nothing is sent without being told to: the reader chooses.
      const note = document.getElementById('not-loaded');
      if (note === null) return;
      note.hidden = false;
      const button = note.querySelector('button');
      if (button !== null) button.onclick = () => form.submit();
      note.focus();
    });
});
