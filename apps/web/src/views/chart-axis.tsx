import type { Figure } from '@exhorto/lawbook/figures';
import { scaleUtc } from 'd3-scale';
import { utcYear } from 'd3-time';

/** Charts over time share their width and their margins, so that one above the other shows the same years in the same place. */
export const CHART = { width: 360, left: 50, right: 354 } as const;

export interface TimeAxis {
  x(iso: string): number;
  /** At most six years whose first of January is on the axis, evenly apart. */
  years: readonly number[];
}

/** The years from the first to the last of these periods. */
export function timeAxis(figures: readonly Pick<Figure, 'from' | 'to'>[]): TimeAxis {
  const ends = [
    figures.map((f) => f.from).sort()[0] ?? '',
    figures
      .map((f) => f.to)
      .sort()
      .at(-1) ?? '',
  ].map((iso) => new Date(iso));
  const scale = scaleUtc(ends, [CHART.left, CHART.right]);
  const starts = scale.ticks(utcYear).filter((day) => scale(day) < CHART.width - 30);
  const step = Math.ceil(starts.length / 6);
  return { x: (iso) => scale(new Date(iso)), years: starts.filter((_, i) => i % step === 0).map((day) => day.getUTCFullYear()) };
}

export function YearNames({ axis, y }: { axis: TimeAxis; y: number }) {
  return (
    <>
      {axis.years.map((year) => (
        <text class="year" x={axis.x(`${year}-01-01`)} y={y}>
          {year}
        </text>
      ))}
    </>
  );
}
