/** What a device keeps, as the server says at the head of the service worker. */
export interface Plan {
  /** Changes with every change of the law, the figures or the program. */
  id: string;
  /** The lawbook's version and day. */
  version: string;
  date: string;
  /** Where the data are, and how long their text is, in bytes before compression. */
  data: string;
  bytes: number;
  /** Where the pages' scripts look for the lawbook. */
  lawbook: string;
  /** Addresses of the built files. */
  scripts: Readonly<Record<string, string>>;
  styles: readonly string[];
  fonts: readonly string[];
  icons: readonly string[];
}

/** What a page says to the service worker, and what it answers. */
export type ToWorker = { type: 'about' } | { type: 'use' } | { type: 'theme'; theme: string };

/** What a worker says of itself. */
export interface About {
  id: string;
  version: string;
  date: string;
  /** Bytes of what is kept, before compression. */
  bytes: number;
}

/** What a worker tells all pages while it fetches: how much of the data is there, 0 to 1. */
export interface Progress {
  type: 'progress';
  done: number;
}

/** The kept copies of one plan; those of all plans begin alike. */
export const CACHE_PREFIX = 'exhorto-law-';
export const cacheName = (plan: Pick<Plan, 'id'>): string => `${CACHE_PREFIX}${plan.id}`;

/** Lets `fetch` of a page wait no longer than this before the device answers, in milliseconds. */
export const PATIENCE_MS = 2500;
