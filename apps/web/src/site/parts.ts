import { indexLawbook, type Law, type Lawbook } from '@exhorto/lawbook';
import type { ChangeEntry } from '@exhorto/lawbook/changes';
import type { FigureBook } from '@exhorto/lawbook/figures';
import type { Chart, ChartName } from '../views/chart.ts';
import type { Assets } from './assets.ts';

/** What the pages are made from; the same on the server and on the reader's device. */
export interface SiteParts {
  law: Law;
  /** What providers publish. */
  figures: FigureBook;
  /** The change log, newest first. */
  changes: readonly ChangeEntry[];
  chartOf(name: ChartName): Chart;
  assets: Assets;
  /** Earlier lawbooks; absent on a device. */
  earlier?: EarlierLaw;
  /** Today, ISO. */
  today(): string;
}

/** The lawbooks that were, newest first, each read when it is asked for. */
export interface EarlierLaw {
  versions: readonly EarlierVersion[];
  lawOf(version: string): Law;
}

export interface EarlierVersion {
  version: string;
  /** Its day, ISO. */
  date: string;
}

/** All that a device keeps of the site: plain JSON, one file. */
export interface SiteData {
  book: Lawbook;
  figures: FigureBook;
  changes: readonly ChangeEntry[];
  charts: Readonly<Record<ChartName, Chart>>;
}

export function partsOf(data: SiteData, assets: Assets, today: () => string): SiteParts {
  const { book, figures, changes, charts } = data;
  return { law: indexLawbook(book), figures, changes, chartOf: (name) => charts[name], assets, today };
}
