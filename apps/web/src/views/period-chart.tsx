import { type Figure, shareOf } from '@exhorto/lawbook/figures';
import { scaleLinear } from 'd3-scale';
import { CHART, type TimeAxis, YearNames } from './chart-axis.tsx';
import { periodIn, yearsIn } from './period.ts';
import { numberIn, type View } from './view.ts';

const HEIGHT = 190;
/** Where the bars stand: room for the legend above, the years below. */
const BOX = { top: 34, bottom: HEIGHT - 22 };

/** A bar: the period, the requests, and how many of them were answered (undefined: not published). */
interface Bar {
  figure: Figure;
  n: number;
  answered: number | undefined;
}

/**
 * Requests of one kind by period. Drawn on the server; solid, empty and hatched, so that it reads in grey. The table
 * beside it holds the same numbers. Nothing where fewer than two periods have a number.
 */
export function PeriodChart({ v, id, title, figures, axis }: { v: View; id: string; title: string; figures: readonly Figure[]; axis: TimeAxis }) {
  const { x } = axis;
  const m = v.m.figures;
  const bars = figures.flatMap(barOf).sort((a, b) => (a.figure.from < b.figure.from ? -1 : 1));
  const [first, last] = [bars[0], bars.at(-1)];
  if (first === undefined || last === undefined || bars.length < 2) return null;
  const highest = bars.reduce((m, b) => (b.n > m.n ? b : m), first);
  const y = scaleLinear([0, highest.n], [BOX.bottom, BOX.top]).nice(2);
  const when = (f: Figure): string => periodIn(v, f.from, f.to);
  const legend = (['answered', 'rest', 'unknown'] as const).filter((key) => bars.some((b) => partsOf(b)[key] > 0));
  return (
    <svg class="chart" viewBox={`0 0 ${CHART.width} ${HEIGHT}`} role="img" aria-labelledby={`${id}-title ${id}-text`}>
      <title id={`${id}-title`}>{m.chart(title, ...ends(yearsIn(first.figure.from, last.figure.to)))}</title>
      <desc id={`${id}-text`}>{m.chartText(numberIn(v.lang, highest.n), when(highest.figure), numberIn(v.lang, last.n), when(last.figure))}</desc>
      <pattern id={`${id}-hatch`} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect class="empty" width="5" height="5" />
        <line class="hatch" x1="0" y1="0" x2="0" y2="5" />
      </pattern>
      {legend.map((key, i) => (
        <>
          <Box id={id} part={key} x={legendAt(v, legend, i)} y={4} width={12} height={12} />
          <text x={legendAt(v, legend, i) + 17} y={14}>
            {m.legend[key]}
          </text>
        </>
      ))}
      {y
        .ticks(2)
        .filter(Number.isInteger)
        .map((n) => (
          <>
            <line class="grid" x1={CHART.left} x2={CHART.right} y1={y(n)} y2={y(n)} />
            <text class="scale" x={CHART.left - 5} y={y(n) + 4}>
              {numberIn(v.lang, n)}
            </text>
          </>
        ))}
      {bars.map((b) => {
        const [left, width] = [x(b.figure.from) + 1, Math.max(2, x(b.figure.to) - x(b.figure.from) - 2)];
        const { answered, rest, unknown } = partsOf(b);
        const box = (part: Part, from: number, n: number) =>
          n > 0 && <Box id={id} part={part} x={left} y={y(from + n)} width={width} height={y(from) - y(from + n)} />;
        return (
          <>
            {box('unknown', 0, unknown)}
            {box('answered', 0, answered)}
            {box('rest', answered, rest)}
          </>
        );
      })}
      <YearNames axis={axis} y={HEIGHT - 6} />
    </svg>
  );
}

type Part = 'answered' | 'rest' | 'unknown';

function Box({ id, part, x, y, width, height }: { id: string; part: Part; x: number; y: number; width: number; height: number }) {
  const fill = part === 'unknown' ? { fill: `url(#${id}-hatch)` } : {};
  return <rect class={part} x={x.toFixed(1)} y={y.toFixed(1)} width={width.toFixed(1)} height={height.toFixed(1)} {...fill} />;
}

/** Figures without a number of their own ("fewer than 10") have no height, and no bar. */
function barOf(f: Figure): Bar[] {
  const n = f.requests ?? f.answeredRequests;
  if (typeof n !== 'number') return [];
  if (f.requests === undefined) return [{ figure: f, n, answered: n }];
  const share = shareOf(f);
  return [{ figure: f, n, answered: share?.of === 'requests' ? share.share * n : undefined }];
}

function partsOf(b: Bar): Record<Part, number> {
  return b.answered === undefined ? { answered: 0, rest: 0, unknown: b.n } : { answered: b.answered, rest: b.n - b.answered, unknown: 0 };
}

/** Where the legend's entries begin: by the length of the words before them. */
function legendAt(v: View, legend: readonly Part[], i: number): number {
  return 2 + legend.slice(0, i).reduce((sum, key) => sum + 28 + v.m.figures.legend[key].length * 5.9, 0);
}

function ends(years: string): [string, string] {
  const [a = '', b = a] = years.split('–');
  return [a, b];
}
