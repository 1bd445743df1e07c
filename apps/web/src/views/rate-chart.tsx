import { type Figure, shareOf } from '@exhorto/lawbook/figures';
import { CHART, type TimeAxis, YearNames } from './chart-axis.tsx';
import { periodIn, yearsIn } from './period.ts';
import { percentIn, type View } from './view.ts';

const HEIGHT = 136;
const [TOP, BOTTOM] = [34, HEIGHT - 22];
/** A share of so few requests says little: its dot is hollow. */
export const FEW_REQUESTS = 10;

interface Rate {
  figure: Figure;
  share: number;
}

interface RateProps {
  v: View;
  id: string;
  title: string;
  figures: readonly Figure[];
  axis: TimeAxis;
  of: 'requests' | 'accounts';
}

/** The shares of requests (or of accounts) answered that were published, one a period, in order. */
export function ratesOf(figures: readonly Figure[], of: RateProps['of']): Rate[] {
  return figures
    .flatMap((figure) => {
      const share = shareOf(figure);
      return share?.of === of ? [{ figure, share: share.share }] : [];
    })
    .sort((a, b) => (a.figure.from < b.figure.from ? -1 : 1));
}

/** Fewer than ten requests, or nobody says how many. */
export function isFew(f: Figure): boolean {
  return typeof f.requests !== 'number' || f.requests < FEW_REQUESTS;
}

/** The share answered over time, on the years of the chart of requests above it. Nothing where fewer than two periods have one. */
export function RateChart({ v, id, title, figures, axis, of }: RateProps) {
  const m = v.m.rates;
  const rates = ratesOf(figures, of);
  const [first, last] = [rates[0], rates.at(-1)];
  if (first === undefined || last === undefined || rates.length < 2) return null;
  const highest = rates.reduce((most, r) => (r.share > most.share ? r : most), first);
  const when = (f: Figure): string => periodIn(v, f.from, f.to);
  const years = yearsIn(first.figure.from, last.figure.to).split('–');
  const x = (r: Rate): number => (axis.x(r.figure.from) + axis.x(r.figure.to)) / 2;
  const y = (share: number): number => BOTTOM - share * (BOTTOM - TOP);
  return (
    <svg class="chart rates" viewBox={`0 0 ${CHART.width} ${HEIGHT}`} role="img" aria-labelledby={`${id}-title ${id}-text`}>
      <title id={`${id}-title`}>{m.over(title, years[0] ?? '', years.at(-1) ?? '')}</title>
      <desc id={`${id}-text`}>{m.text(percentIn(v.lang, highest.share), when(highest.figure), percentIn(v.lang, last.share), when(last.figure))}</desc>
      <text x={2} y={14}>
        {m[of]}
      </text>
      {[0, 0.5, 1].map((share) => (
        <>
          <line class="grid" x1={CHART.left} x2={CHART.right} y1={y(share)} y2={y(share)} />
          <text class="scale" x={CHART.left - 5} y={y(share) + 4}>
            {percentIn(v.lang, share)}
          </text>
        </>
      ))}
      {rates.slice(1).map((r, i) => {
        const before = rates[i];
        // A period without a figure is a gap, not a slope.
        if (before === undefined || before.figure.to !== r.figure.from) return null;
        return <line class="between" x1={x(before).toFixed(1)} y1={y(before.share).toFixed(1)} x2={x(r).toFixed(1)} y2={y(r.share).toFixed(1)} />;
      })}
      {rates.map((r) => (
        <circle class={isFew(r.figure) ? 'dot few' : 'dot'} cx={x(r).toFixed(1)} cy={y(r.share).toFixed(1)} r="3.5">
          <title>{`${when(r.figure)}: ${percentIn(v.lang, r.share)}`}</title>
        </circle>
      ))}
      <YearNames axis={axis} y={HEIGHT - 6} />
    </svg>
  );
}
