import type { Figure } from '@exhorto/lawbook/figures';

/** Charts over time share their width and their margins, so that one above the other shows the same years in the same place. */
export const CHART = { width: 360, left: 50, right: 354 } as const;

export interface TimeAxis {
  from: string;
  to: string;
  x: (iso: string) => number;
}

/** The years from the first to the last of these periods. */
export function timeAxis(figures: readonly Pick<Figure, 'from' | 'to'>[]): TimeAxis {
  const from = figures.map((f) => f.from).sort()[0] ?? '';
  const to =
    figures
      .map((f) => f.to)
      .sort()
      .at(-1) ?? '';
  const [start, end] = [Date.parse(from), Date.parse(to)];
  return { from, to, x: (iso) => CHART.left + ((Date.parse(iso) - start) / (end - start)) * (CHART.right - CHART.left) };
}

/** At most six years, evenly apart; only those whose first of January is on the axis. */
export function YearNames({ axis, y }: { axis: TimeAxis; y: number }) {
  const { from, to, x } = axis;
  const first = Number(from.slice(0, 4)) + (from.slice(5) === '01-01' ? 0 : 1);
  const all = Array.from({ length: Number(to.slice(0, 4)) - first + 1 }, (_, i) => first + i).filter((year) => `${year}-01-01` < to);
  const step = Math.ceil(all.length / 6);
  return (
    <>
      {all
        .filter((year, i) => i % step === 0 && x(`${year}-01-01`) < CHART.width - 30)
        .map((year) => (
          <text class="year" x={x(`${year}-01-01`)} y={y}>
            {year}
          </text>
        ))}
    </>
  );
}
