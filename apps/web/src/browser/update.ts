import { dateIn } from '../views/view.ts';
import { langOfPage } from './lang.ts';
import { aboutOf, onWaiting, say } from './worker.ts';

/**
 * Where the device keeps the law: says that a newer version is ready, and takes it when the reader says so. The page that
 * is being read stays as it is.
 */
export async function watchUpdates(): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  const registration = await navigator.serviceWorker.getRegistration('/');
  if (registration === undefined) return;
  const { controller } = navigator.serviceWorker;
  if (controller !== null) say(controller, { type: 'theme', theme: document.documentElement.dataset['theme'] ?? 'auto' });
  onWaiting(registration, (worker) => void announce(worker));
}

async function announce(worker: ServiceWorker): Promise<void> {
  const bar = document.getElementById('update');
  const about = await aboutOf(worker);
  if (bar === null || about === undefined) return;
  const which = bar.querySelector<HTMLElement>('[data-which]');
  if (which !== null) which.textContent = `${about.version}, ${dateIn(langOfPage(), about.date)}`;
  bar.hidden = false;
  const [use, later] = bar.querySelectorAll('button');
  if (later !== undefined)
    later.onclick = () => {
      bar.hidden = true;
    };
  if (use !== undefined)
    use.onclick = () => {
      navigator.serviceWorker.addEventListener('controllerchange', () => bar.replaceChildren(bar.dataset['used'] ?? ''), { once: true });
      say(worker, { type: 'use' });
    };
}
