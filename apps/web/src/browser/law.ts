import { indexLawbook, type Law, type Lawbook } from '@exhorto/lawbook';
import { MESSAGES } from '../messages/index.ts';
import type { View } from '../views/view.ts';
import { langOfPage } from './lang.ts';

let loading: Promise<Law> | undefined;

/** The lawbook, fetched once and only when needed. A failed fetch may be tried again. */
export function loadLaw(): Promise<Law> {
  loading ??= fetchLaw().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function fetchLaw(): Promise<Law> {
  const response = await fetch(document.body.dataset['lawbook'] ?? '');
  if (!response.ok) throw new Error(`the lawbook could not be loaded (${response.status})`);
  return indexLawbook((await response.json()) as Lawbook);
}

export async function loadView(): Promise<View> {
  const lang = langOfPage();
  return { law: await loadLaw(), lang, m: MESSAGES[lang], today: document.body.dataset['today'] ?? '' };
}
