import type { Law } from '@exhorto/lawbook';
import type { FieldProblem } from '@exhorto/pathways';
import { readAddress } from './address.ts';
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
  const a = readAddress(params);
  return { question: { state: a.state('state', law), on: a.day('on', today), view: a.one('view', NETWORK_VIEWS) }, problems: a.problems };
}

/** The address of a network: `/network`, `/network.svg`, `/network.png`, `/network.csv` take the same parameters. */
export function networkHref(v: Pick<View, 'lang'>, q: NetworkQuestion, file = '/network'): string {
  const params = new URLSearchParams();
  if (q.state !== undefined) params.set('state', q.state);
  params.set('on', q.on);
  if (q.view !== NETWORK_VIEWS[0]) params.set('view', q.view);
  return href(v, `${file}?${params}`);
}
