import type { Chart } from './chart.ts';

/** Outlines in whole units of the drawing: a fifth of the size, and no difference where the map is a hand wide. */
export function coarseChart(chart: Chart): Chart {
  const known = made.get(chart);
  if (known !== undefined) return known;
  const coarse = { ...chart, shapes: chart.shapes.map((shape) => ({ ...shape, d: coarsePath(shape.d) })) };
  made.set(chart, coarse);
  return coarse;
}

const made = new WeakMap<Chart, Chart>();

/** An outline of straight lines with its points rounded, each once; rings that shrink to a line are left out, but for the longest. */
export function coarsePath(d: string): string {
  const rings = d
    .split('M')
    .slice(1)
    .map((ring) => withoutRepeats(ring.replace(/Z$/, '').split('L').map(rounded)));
  const longest = Math.max(0, ...rings.map((r) => r.length));
  return rings
    .filter((r) => r.length > 2 || r.length === longest)
    .map(ringPath)
    .join('');
}

type Point = readonly [number, number];

function rounded(pair: string): Point {
  const [x = 0, y = 0] = pair.split(',').map((n) => Math.round(Number(n)));
  return [x, y];
}

function withoutRepeats(points: readonly Point[]): Point[] {
  return points.filter(([x, y], i) => {
    const before = points[i - 1];
    return before === undefined || before[0] !== x || before[1] !== y;
  });
}

/** From point to point, each counted from the one before. */
function ringPath(points: readonly Point[]): string {
  const [first = [0, 0], ...rest] = points;
  let [x, y] = first;
  const steps = rest.map(([nextX, nextY]) => {
    const step = `${nextX - x},${nextY - y}`;
    [x, y] = [nextX, nextY];
    return step;
  });
  return `M${first[0]},${first[1]}${steps.length > 0 ? `l${steps.join(' ')}` : ''}z`;
}
