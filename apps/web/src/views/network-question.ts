import type { Law } from '@exhorto/lawbook';
import { type FieldProblem, isDate } from '@exhorto/pathways';
import { href, type View } from './view.ts';

export const NETWORK_VIEWS = ['drawing', 'list'] as const;
export type NetworkView = (typeof NETWORK_VIEWS)[number];

/** What the network of bilateral treaties shows, as its address says. */
export interface NetworkQuestion {
  on: string;
  /** The state whose treaties stand out; absent = all alike. */
  state?: string | undefined;
  view: NetworkView;
}

/** Reads the address; what cannot be read is named and left at its default. */
export function readNetwork(law: Law, params: URLSearchParams, today: string): { question: NetworkQuestion; problems: FieldProblem[] } {
  const problems: FieldProblem[] = [];
  const asked = params.get('state') || undefined;
  const state = asked !== undefined && law.isState(asked) ? asked : undefined;
  if (asked !== state) problems.push({ field: 'state', value: asked, code: 'unknown-value', message: `"${asked}" is not a state of the lawbook` });
  const day = params.get('on') || today;
  if (!isDate(day)) problems.push({ field: 'on', value: day, code: 'not-a-date', message: `"${day}" is not a date; write 2026-11-23` });
  const seen = params.get('view') || NETWORK_VIEWS[0];
  const view = NETWORK_VIEWS.find((x) => x === seen);
  if (view === undefined) problems.push({ field: 'view', value: seen, code: 'unknown-value', message: `"${seen}" is not known`, allowed: NETWORK_VIEWS });
  return { question: { on: isDate(day) ? day : today, state, view: view ?? NETWORK_VIEWS[0] }, problems };
}

/** The address of a network: `/network`, `/network.svg`, `/network.png`, `/network.csv` take the same parameters. */
export function networkHref(v: Pick<View, 'lang'>, q: NetworkQuestion, file = '/network'): string {
  const params = new URLSearchParams();
  if (q.state !== undefined) params.set('state', q.state);
  params.set('on', q.on);
  if (q.view !== NETWORK_VIEWS[0]) params.set('view', q.view);
  return href(v, `${file}?${params}`);
}
