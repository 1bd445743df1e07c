import type { About, ToWorker } from '../offline/plan.ts';

/** What a service worker says of itself; nothing where it does not answer. */
export function aboutOf(worker: ServiceWorker): Promise<About | undefined> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((done) => {
    setTimeout(() => done(undefined), 3000);
    port1.onmessage = (event: MessageEvent<About>) => done(event.data);
    say(worker, { type: 'about' }, [port2]);
  });
}

export function say(worker: ServiceWorker, message: ToWorker, ports: Transferable[] = []): void {
  worker.postMessage(message, ports);
}

/** Calls back with each newer version that is fetched and waits to be used, now and later. */
export function onWaiting(registration: ServiceWorkerRegistration, tell: (worker: ServiceWorker) => void): void {
  const look = (): void => {
    if (registration.waiting !== null && registration.active !== null) tell(registration.waiting);
  };
  look();
  registration.addEventListener('updatefound', () => registration.installing?.addEventListener('statechange', look));
}
