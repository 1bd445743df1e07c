import { POSITIONS, type Position } from '@exhorto/lawbook';
import type { Child } from 'hono/jsx';
import type { Chart, ChartName, Shape } from './chart.ts';
import { csvOf } from './csv.ts';
import { DEEP, DrawingCredit, drawingFile, EDGE, QUIET, WHITE } from './drawing.tsx';
import { coarseChart } from './map-coarse.ts';
import { type MapQuestion, mapHref } from './map-question.ts';
import { type Standings, sinceOf, standingIn } from './map-standings.ts';
import { type AtlasView, dateIn, href, numberIn, type View } from './view.ts';

/**
 * Colours of a drawing that leaves the site, on white. On a page the classes give those of the theme. Each position has
 * a pattern of its own, so that it reads in grey too: solid, hatched, dotted, ruled, empty, question marks.
 */
const PALE = '#dfe6f3';
const GREY = '#dedbd3';
const FILL: Readonly<Record<Position, string>> = {
  party: DEEP,
  later: 'url(#map-later)',
  signatory: 'url(#map-signatory)',
  invited: 'url(#map-invited)',
  none: WHITE,
  unknown: 'url(#map-unknown)',
};
const BLANK = '#dcdad4';
const SEA = '#eef2f6';

/** Small islands whose name stands beside a mark, and on which side; the other states of the part bear their code. */
const BESIDE: Readonly<Record<string, 'left' | 'right'>> = {
  AG: 'right',
  BB: 'right',
  DM: 'right',
  GD: 'left',
  KN: 'left',
  LC: 'right',
  TT: 'right',
  VC: 'left',
};
/** Where the middle of its largest part is no place for a code. */
const MOVED: Partial<Record<ChartName, Readonly<Record<string, readonly [number, number]>>>> = {
  americas: { CL: [-11, 0], US: [0, 4], EC: [-1, 0], PE: [-2, 0], VE: [2, 4], CA: [-20, 10], GY: [-3, 1], SR: [4, 1] },
  caribbean: { BS: [-13, 8], CU: [4, 3], HT: [5, 4], JM: [0, 15], GT: [2, 6], PA: [2, 16], CR: [2, 0], LC: [0, -4], BB: [0, 4], BZ: [9, 0] },
  world: { CL: [-7, 0], AR: [3, 0] },
};
/** States too small to be seen bear a mark of this size. */
const MARK = { americas: 0, world: 3.4, caribbean: 5.2 } as const;
const SMALL = { americas: 0, world: 14, caribbean: 30 } as const;

interface ChartProps {
  v: AtlasView;
  s: Standings;
  name: ChartName;
  /** On a page; a file holds no links. */
  linked: boolean;
  /** Other outlines of the same chart, without names. */
  coarse?: Chart;
}

/** Patterns of the positions, once a document. */
export function MapPatterns() {
  const tile = (id: string, size: number, paper: string, more: Child) => (
    <pattern id={`map-${id}`} width={size} height={size} patternUnits="userSpaceOnUse">
      <rect class={`map-${id}-paper`} width={size} height={size} fill={paper} />
      {more}
    </pattern>
  );
  // Drawn once over a mark, whatever its size.
  const mark = (id: string, paper: string, more: Child) => (
    <pattern id={`map-mark-${id}`} width="1" height="1" viewBox="0 0 12 12">
      <rect class={`map-${id}-paper`} width="12" height="12" fill={paper} />
      {more}
    </pattern>
  );
  return (
    <defs>
      {tile('later', 6, PALE, <path class="map-ink" d="M-1.5 1.5l3-3M0 6L6 0M4.5 7.5l3-3" stroke={DEEP} stroke-width="2.1" fill="none" />)}
      {tile('signatory', 5, WHITE, <circle class="map-dot" cx="2.5" cy="2.5" r="1.35" fill={DEEP} />)}
      {tile('invited', 6, WHITE, <path class="map-rule" d="M0 3H6" stroke={EDGE} stroke-width="1.3" fill="none" />)}
      {tile('unknown', 11, GREY, <path class="map-query" d={QUERY} stroke={EDGE} stroke-width="1" fill="none" stroke-linecap="round" />)}
      {mark('later', PALE, <path class="map-ink" d="M-3 9L9-3M3 15L15 3" stroke={DEEP} stroke-width="3.2" fill="none" />)}
      {mark('signatory', WHITE, <circle class="map-dot" cx="6" cy="6" r="2.6" fill={DEEP} />)}
      {mark('invited', WHITE, <path class="map-rule" d="M0 4H12M0 8H12" stroke={EDGE} stroke-width="1.5" fill="none" />)}
      {mark(
        'unknown',
        GREY,
        <path class="map-query" d={QUERY} transform="translate(.5 .5)" stroke={EDGE} stroke-width="1.4" fill="none" stroke-linecap="round" />,
      )}
    </defs>
  );
}

/** A question mark as a path: a font for drawings need not have it in a pattern. */
const QUERY = 'M3.8 4.1a1.75 1.75 0 1 1 2.6 1.5q-.9.5-.9 1.5M5.5 8.7v.05';

/** One chart: outlines, marks, names. On a page every state is a link that says where it stands. */
export function MapChart({ v, s, name, linked, coarse }: ChartProps) {
  const chart = coarse ?? v.chartOf(name);
  const shown = new Map(s.states.map((x) => [x.code, x]));
  const isIn = (shape: Shape): boolean => shape.code !== undefined && shown.has(shape.code);
  const enlarged = name === 'caribbean' ? undefined : codesOf(v.chartOf('caribbean'), BESIDE);
  // What this scale leaves out is on the enlarged part.
  const links = chart.shapes
    .filter((x) => isIn(x) && (x.d !== '' || isMarked(name, x, enlarged)))
    .sort((a, b) => v.law.stateName(a.code ?? '', v.lang).localeCompare(v.law.stateName(b.code ?? '', v.lang), v.lang) || b.area - a.area);
  // What is small lies above what is large.
  const order = links.toSorted((a, b) => Number(isMarked(name, a, enlarged)) - Number(isMarked(name, b, enlarged)));
  return (
    <>
      <rect class="map-sea" width={chart.width} height={chart.height} fill={SEA} />
      {chart.shapes
        .filter((x) => !isIn(x) && x.d !== '')
        .map((x) => (
          <path class="land blank" d={x.d} fill={BLANK} stroke="#cfcabf" stroke-width="0.5" />
        ))}
      {order.map((shape) => {
        const state = shown.get(shape.code ?? '');
        if (state === undefined) return null;
        const stateName = v.law.stateName(state.code, v.lang);
        const title = `${stateName}: ${standingIn(v, state.standing)}`;
        const { position } = state.standing;
        const drawn = (
          <>
            <title>{title}</title>
            {shape.d !== '' && <path class={`land ${position}`} d={shape.d} fill={FILL[position]} stroke={EDGE} stroke-width="0.6" stroke-linejoin="round" />}
            {isMarked(name, shape, enlarged) && (
              <circle
                class={`land mark ${position}`}
                cx={shape.middle[0]}
                cy={shape.middle[1]}
                r={MARK[name]}
                fill={FILL[position].replace('#map-', '#map-mark-')}
                stroke={QUIET}
                stroke-width="1"
              />
            )}
          </>
        );
        if (!linked) return <g>{drawn}</g>;
        return (
          <a
            href={href(v, `/states/${state.code}`)}
            aria-label={title}
            data-name={stateName}
            data-changes={state.changes.map((c) => `${c.on}:${c.position}`).join(' ')}
          >
            {drawn}
          </a>
        );
      })}
      {chart.frame !== undefined && <path class="map-frame" d={chart.frame} fill="none" stroke={QUIET} stroke-width="0.9" stroke-dasharray="3 3" />}
      {coarse === undefined &&
        links.map((shape) => <Name v={v} name={name} chart={chart} shape={shape} linked={linked} hidden={enlarged?.has(shape.code ?? '') === true} />)}
    </>
  );
}

function isMarked(name: ChartName, shape: Shape, enlarged: ReadonlySet<string> | undefined): boolean {
  return MARK[name] > 0 && shape.area < SMALL[name] && enlarged?.has(shape.code ?? '') !== true;
}

/** States that the enlarged part shows whole: on the other charts they bear neither mark nor code. */
function codesOf(chart: Chart, beside: Readonly<Record<string, unknown>>): Set<string> {
  const whole = ['GT', 'BZ', 'SV', 'HN', 'NI', 'CR', 'PA', 'CU', 'JM', 'HT', 'DO', 'BS'];
  return new Set(chart.shapes.flatMap((x) => (x.code !== undefined && (x.code in beside || whole.includes(x.code)) ? [x.code] : [])));
}

interface NameProps {
  v: View;
  name: ChartName;
  chart: Chart;
  shape: Shape;
  linked: boolean;
  hidden: boolean;
}

/** The code of a state; beside a small island its name, on a phone its code. */
function Name({ v, name, chart, shape, linked, hidden }: NameProps) {
  const code = shape.code ?? '';
  const [dx, dy] = MOVED[name]?.[code] ?? [0, 0];
  const [x, y] = [shape.middle[0] + dx, shape.middle[1] + dy + 4];
  const side = name === 'caribbean' ? BESIDE[code] : undefined;
  const outside = x < 8 || x > chart.width - 8 || y < 8 || y > chart.height - 2;
  if (hidden || outside || (side === undefined && shape.area < (name === 'world' ? 400 : 60))) return null;
  const look = {
    class: 'map-name',
    'font-size': 12,
    'aria-hidden': 'true',
    stroke: WHITE,
    'stroke-width': 3,
    'stroke-linejoin': 'round',
    'paint-order': 'stroke',
  };
  if (side === undefined)
    return (
      <text x={x} y={y} text-anchor="middle" {...look} font-size={name === 'world' ? 10 : 12}>
        {code}
      </text>
    );
  const away = code === 'TT' ? 11 : 9;
  return (
    <text x={side === 'left' ? x - away : x + away} y={y} text-anchor={side === 'left' ? 'end' : 'start'} {...look}>
      {linked ? (
        <>
          <tspan class="map-long">{v.law.stateName(code, v.lang)}</tspan>
          <tspan class="map-short">{code}</tspan>
        </>
      ) : (
        v.law.stateName(code, v.lang)
      )}
    </text>
  );
}

/** A chart in passing, on a page about something else: coarse outlines, no names, no links. */
export function SmallMap({ v, s, name }: Omit<ChartProps, 'linked' | 'coarse'>) {
  const chart = coarseChart(v.chartOf(name));
  return (
    <svg class="map-chart" viewBox={`0 0 ${chart.width} ${chart.height}`} aria-hidden="true">
      {name !== 'caribbean' && <MapPatterns />}
      <MapChart v={v} s={s} name={name} linked={false} coarse={chart} />
    </svg>
  );
}

/** The swatch of a position, as the chart draws it. */
export function Swatch({ position, x = 0.5, y = 0.5 }: { position: Position | 'blank'; x?: number; y?: number }) {
  return (
    <rect
      class={`land ${position}`}
      x={x}
      y={y}
      width="25"
      height="17"
      fill={position === 'blank' ? BLANK : FILL[position]}
      stroke={position === 'blank' ? '#cfcabf' : EDGE}
      stroke-width="0.8"
    />
  );
}

/** The map as one SVG that can stand alone: title, legend and source inside (LOOK, "Habits of the pages"). */
export function mapSvg(v: AtlasView, q: MapQuestion, s: Standings): string {
  const m = v.m.map;
  const main = v.chartOf(q.view);
  const part = v.chartOf('caribbean');
  const beside = q.view === 'americas';
  const top = 76;
  const width = beside ? main.width + part.width + 36 : 984;
  const partAt = beside ? { x: main.width + 24, y: top + 24 } : { x: 12, y: top + main.height + 34 };
  const legendAt = beside ? { x: partAt.x, y: partAt.y + part.height + 34 } : { x: part.width + 36, y: partAt.y + 4 };
  const bottom = Math.max(top + main.height, partAt.y + part.height);
  const height = bottom + 58;
  return drawingFile(
    { width, height, title: mapTitle(v, q) },
    <>
      <MapPatterns />
      <text x="12" y="30" font-size="19" font-weight="600">
        {mapTitle(v, q)}
      </text>
      <text x="12" y="52" font-size="12.5" fill={QUIET}>
        {`${m.views[q.view]}. ${forceOf(v, q)}`}
      </text>
      <svg x={beside ? 6 : 12} y={top} width={main.width} height={main.height} viewBox={`0 0 ${main.width} ${main.height}`}>
        <title>{m.views[q.view]}</title>
        <MapChart v={v} s={s} name={q.view} linked={false} />
      </svg>
      <text x={partAt.x} y={partAt.y - 9} font-size="12.5" font-weight="600">
        {m.enlarged}
      </text>
      <svg x={partAt.x} y={partAt.y} width={part.width} height={part.height} viewBox={`0 0 ${part.width} ${part.height}`}>
        <title>{m.enlarged}</title>
        <MapChart v={v} s={s} name="caribbean" linked={false} />
      </svg>
      <rect x={partAt.x} y={partAt.y} width={part.width} height={part.height} fill="none" stroke={QUIET} stroke-width="0.9" stroke-dasharray="3 3" />
      {[...POSITIONS, 'blank' as const].map((p, i) => (
        <>
          <Swatch position={p} x={legendAt.x} y={legendAt.y + i * 27} />
          <text x={legendAt.x + 36} y={legendAt.y + i * 27 + 13.5} font-size="13.5">
            {p === 'blank' ? m.blank[q.view] : `${m.positions[p]}: ${numberIn(v.lang, s.count[p])}`}
          </text>
        </>
      ))}
      <text x="12" y={height - 30} font-size="10.5" fill={QUIET}>
        {m.outlines}
      </text>
      <DrawingCredit v={v} x={12} y={height - 13} address={mapHref(v, q)} />
    </>,
  );
}

export function mapTitle(v: View, q: MapQuestion): string {
  return v.m.map.titleOf(q.instrument.shortNames[v.lang], dateIn(v.lang, q.on));
}

/** Since when the instrument is in force, in a sentence. */
export function forceOf(v: View, { instrument }: MapQuestion): string {
  const m = v.m.map.force;
  const { status, from, to, asOf } = instrument.inForce;
  if (status === 'unknown') return m.unknown;
  if (status === 'not-in-force') return m.notInForce(dateIn(v.lang, asOf ?? instrument.checkedOn));
  if (to != null) return m.until(dateIn(v.lang, to));
  return from == null ? m.inForce : m.since(dateIn(v.lang, from));
}

/** One row a state of the lawbook in view: for a spreadsheet. */
export function mapCsv(v: View, q: MapQuestion, s: Standings): string {
  const rows = [['instrument', 'state', 'name', 'on', 'position', 'since', 'says', 'fact', 'pinpoint', 'source']];
  for (const { code, standing } of s.states) {
    const fact = standing.position === 'unknown' ? undefined : standing.fact;
    const source = fact === undefined ? undefined : v.law.source(fact.source);
    rows.push([
      q.instrument.id,
      code,
      v.law.stateName(code, v.lang),
      q.on,
      standing.position,
      sinceOf(standing) ?? '',
      standingIn(v, standing),
      fact?.id ?? '',
      fact?.pinpoint ?? '',
      source?.url ?? source?.title ?? '',
    ]);
  }
  return csvOf(rows);
}
