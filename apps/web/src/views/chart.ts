/** One outline on a chart. Territories that Natural Earth draws by themselves have a code of their own, or none. */
export interface Shape {
  /** ISO 3166-1 alpha-2. */
  code?: string;
  d: string;
  /** The middle of its largest part, and how much of the chart that part covers. */
  middle: readonly [number, number];
  area: number;
}

/** Outlines in the units of a drawing of this size. */
export interface Chart {
  width: number;
  height: number;
  shapes: readonly Shape[];
  /** Where the enlarged part lies. */
  frame?: string;
}

export const CHARTS = ['americas', 'world', 'caribbean'] as const;
export type ChartName = (typeof CHARTS)[number];
