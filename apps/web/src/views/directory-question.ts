import { type Law, OFFICE_KINDS } from '@exhorto/lawbook';
import type { DirectoryEntry, DirectoryFilter } from '@exhorto/lawbook/directory';
import type { FieldProblem } from '@exhorto/pathways';
import { readAddress } from './address.ts';
import { href, type View } from './view.ts';

/** Reads the address; what cannot be read is named and narrows nothing. */
export function readDirectory(law: Law, params: URLSearchParams): { filter: DirectoryFilter; problems: FieldProblem[] } {
  const a = readAddress(params);
  const words = a.given('q');
  const state = a.stateOrUnion('state', law);
  const kind = a.find('kind', (x) => OFFICE_KINDS.find((k) => k === x));
  const instrument = a.find('instrument', (x) => law.instrument(x)?.id);
  return {
    filter: {
      ...(words !== undefined && { words }),
      ...(state !== undefined && { state }),
      ...(kind !== undefined && { kind }),
      ...(instrument !== undefined && { instrument }),
    },
    problems: a.problems,
  };
}

/** The address of a filtered directory; `/directory`, `/directory.csv` and `/directory.vcf` take the same parameters. */
export function directoryHref(v: Pick<View, 'lang'>, filter: DirectoryFilter, file = '/directory'): string {
  const params = new URLSearchParams();
  if (filter.words !== undefined) params.set('q', filter.words);
  if (filter.state !== undefined) params.set('state', filter.state);
  if (filter.kind !== undefined) params.set('kind', filter.kind);
  if (filter.instrument !== undefined) params.set('instrument', filter.instrument);
  return href(v, params.size === 0 ? file : `${file}?${params}`);
}

export interface StateOffices {
  state: string;
  name: string;
  entries: DirectoryEntry[];
}

/** The entries by state, in the alphabetical order of the reader. */
export function byState(v: Pick<View, 'law' | 'lang'>, entries: readonly DirectoryEntry[]): StateOffices[] {
  return [...Map.groupBy(entries, (e) => e.state)]
    .map(([state, list]) => ({ state, name: v.law.stateName(state, v.lang), entries: list }))
    .sort((a, b) => a.name.localeCompare(b.name, v.lang));
}
