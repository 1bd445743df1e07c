import type { Progress } from '../offline/plan.ts';
import { dateIn, megabytesIn } from '../views/view.ts';
import { langOfPage } from './lang.ts';
import { aboutOf } from './worker.ts';

/** The page "use without a network": keeps the law on the device, shows what is kept, looks for a newer one, lets go of it. */
const lang = langOfPage();
const section = document.getElementById('offline');
const words = section?.dataset ?? {};

/** Not yet in the standard library of types: Chromium tells when the site can be installed. */
interface InstallPrompt extends Event {
  prompt(): Promise<unknown>;
}

if (section !== null) begin();

function begin(): void {
  if (!('serviceWorker' in navigator) || !window.isSecureContext) {
    show('offline-unsupported', true);
    return;
  }
  show('offline-actions', true);
  on('offline-keep', () => act(keep));
  on('offline-look', () => act(look));
  on('offline-remove', remove);
  navigator.serviceWorker.addEventListener('message', (event: MessageEvent<Progress>) => {
    if (event.data.type !== 'progress') return;
    const bar = document.getElementById('offline-progress');
    if (bar instanceof HTMLProgressElement) bar.value = Math.round(event.data.done * 100);
  });
  navigator.serviceWorker.addEventListener('controllerchange', () => void draw());
  window.addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault();
    show('offline-install', true);
    on('offline-install', () => void (event as InstallPrompt).prompt().then(() => show('offline-install', false)));
  });
  void draw();
}

async function draw(said?: string): Promise<void> {
  const registration = await navigator.serviceWorker.getRegistration('/');
  const about = registration?.active == null ? undefined : await aboutOf(registration.active);
  show('offline-keep', about === undefined);
  for (const id of ['offline-kept', 'offline-look', 'offline-remove']) show(id, about !== undefined);
  if (about !== undefined) {
    fill('version', about.version);
    fill('date', dateIn(lang, about.date));
    fill('id', about.id);
    // What the browser counts is all that is kept here; some do not tell.
    const estimate = await navigator.storage?.estimate?.();
    fill('size', megabytesIn(lang, estimate?.usage ?? about.bytes));
  }
  status(said ?? (about === undefined ? words['none'] : words['ready']));
}

async function keep(): Promise<void> {
  status(words['keeping']);
  show('offline-progress', true);
  const registration = await navigator.serviceWorker.register('/sw.js', { updateViaCache: 'none' });
  await settled(registration);
  // So that the browser does not drop it when space is short; it may say no.
  await navigator.storage?.persist?.();
  await draw();
}

async function look(): Promise<void> {
  status(words['keeping']);
  const registration = await navigator.serviceWorker.getRegistration('/');
  await registration?.update();
  if (registration?.installing != null) {
    show('offline-progress', true);
    await settled(registration);
  }
  await draw();
}

/** Waits until what is being fetched is kept. @throws Error where it could not be fetched whole. */
function settled(registration: ServiceWorkerRegistration): Promise<void> {
  const worker = registration.installing;
  return new Promise((done, fail) => {
    if (worker === null) {
      done();
      return;
    }
    worker.addEventListener('statechange', () => {
      if (worker.state === 'redundant') fail(new Error('not kept'));
      else if (worker.state === 'activated' || (worker.state === 'installed' && registration.active !== null)) done();
    });
  });
}

/** Two taps: what is let go must be fetched again. */
function remove(): void {
  const button = document.getElementById('offline-remove');
  if (button === null) return;
  if (button.dataset['asked'] === undefined) {
    button.dataset['asked'] = button.textContent ?? '';
    button.textContent = button.dataset['sure'] ?? '';
    return;
  }
  button.textContent = button.dataset['asked'];
  delete button.dataset['asked'];
  void act(async () => {
    const registration = await navigator.serviceWorker.getRegistration('/');
    await registration?.unregister();
    const names = await caches.keys();
    await Promise.all(names.filter((n) => n.startsWith('exhorto-')).map((n) => caches.delete(n)));
    await draw(words['removed']);
  });
}

/** Does one thing at a time; what fails is said, and nothing half-kept stays. */
async function act(what: () => Promise<void>): Promise<void> {
  const buttons = document.querySelectorAll<HTMLButtonElement>('#offline-actions button');
  for (const b of buttons) b.disabled = true;
  try {
    await what();
  } catch {
    status(words['failed']);
  } finally {
    show('offline-progress', false);
    for (const b of buttons) b.disabled = false;
    document.getElementById('offline-status')?.focus();
  }
}

function show(id: string, shown: boolean): void {
  const element = document.getElementById(id);
  if (element !== null) element.hidden = !shown;
}

function on(id: string, does: () => unknown): void {
  const button = document.getElementById(id);
  if (button !== null) button.onclick = () => void does();
}

function fill(what: string, text: string): void {
  const element = document.querySelector(`[data-kept="${what}"]`);
  if (element !== null) element.textContent = text;
}

function status(text: string | undefined): void {
  const element = document.getElementById('offline-status');
  if (element !== null) element.textContent = text ?? '';
}
