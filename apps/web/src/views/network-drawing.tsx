import { curveBasis, line } from 'd3-shape';
import { csvOf } from './csv.ts';
import { DEEP, DrawingCredit, drawingFile, EDGE, INK, QUIET, WHITE } from './drawing.tsx';
import { AXIS, COUNT_X, KEY, type Key, type Layout, type LineKind, layoutOf, NAME_X, REACH, ROW, type Row, SECOND } from './network-layout.ts';
import { type Couple, coupleIn, DRAWN, isDirect, type Network, type Note, otherOf, pairIn, partnersOf } from './network-pairs.ts';
import { type NetworkQuestion, networkHref } from './network-question.ts';
import { dateIn, href, numberIn, type View } from './view.ts';

/** Colours of a drawing that leaves the site, on white. On a page the classes give those of the theme. */
const PALE = '#a5b1c9';
const FAINT = '#dfe3eb';

/** Every kind of line has a stroke of its own, so that it reads in grey too. */
const STROKE: Readonly<Partial<Record<LineKind, { width: number; dash?: string; colour: string }>>> = {
  'in-force': { width: 1.7, colour: DEEP },
  signed: { width: 1.9, dash: '7 4', colour: INK },
  ended: { width: 1.5, dash: '9 3 1.5 3', colour: EDGE },
  unknown: { width: 1.5, dash: '2 3', colour: EDGE },
  remembered: { width: 2.2, dash: '0.1 6', colour: EDGE },
};

interface ChartProps {
  v: View;
  q: NetworkQuestion;
  n: Network;
  reach: number;
  /** On a page; a file holds no links. */
  linked: boolean;
}

/** The network: states on a line, one under the other, and a bow for every pair. */
export function NetworkChart({ v, q, n, reach, linked }: ChartProps) {
  const layout = layoutOf(v, n, reach);
  const bows = bowsOf(v, q, n, layout, reach);
  return (
    <>
      {layout.keys.map((key, i) => (
        <LegendRow v={v} item={key} y={10 + i * KEY} />
      ))}
      <g class="bows">
        {bows.map((bow) => (
          <BowLine v={v} q={q} bow={bow} linked={linked} />
        ))}
      </g>
      {layout.headings.map((h) => (
        <text class="network-region" x={NAME_X} y={h.y} text-anchor="end" font-size="11" font-weight="600" fill={QUIET}>
          {h.name}
        </text>
      ))}
      {[...layout.rows.values()].map((row) => (
        <StateRow v={v} q={q} n={n} row={row} linked={linked} />
      ))}
    </>
  );
}

interface Bow {
  kind: LineKind;
  d: string;
  /** Its outermost point. */
  apex: readonly [number, number];
  title: string;
  to: string;
  /** An order straight to the provider, not a request to the other state. */
  direct: boolean;
  /** Of the state chosen, or none was. */
  own: boolean;
}

const curve = line().curve(curveBasis);
/** A B-spline of four points comes this close to the two in the middle. */
const NEAR = 46 / 48;

/** The bows, those that stand out last: they lie above the others. */
function bowsOf(v: View, q: NetworkQuestion, n: Network, layout: Layout, reach: number): Bow[] {
  const drawn = n.all.filter((p) => DRAWN.has(p.position));
  const ends = ([a, b]: Couple): [number, number] => {
    const [x, y] = [layout.rows.get(a)?.y ?? 0, layout.rows.get(b)?.y ?? 0];
    return x < y ? [x, y] : [y, x];
  };
  const longest = Math.max(
    200,
    ...drawn.map((p) => {
      const [a, b] = ends(p.between);
      return b - a;
    }),
  );
  const isOwn = (between: Couple): boolean => q.state === undefined || between.includes(q.state);
  const bow = (between: Couple, second: boolean): Pick<Bow, 'd' | 'apex'> => {
    const [a, b] = ends(between);
    const depth = 12 + (reach - 24) * Math.min(1, (b - a) / longest) ** 0.8 + (second ? 12 : 0);
    const points: [number, number][] = [
      [AXIS, a],
      [AXIS + depth, a],
      [AXIS + depth, b],
      [AXIS, b],
    ];
    return { d: rounded(curve(points) ?? ''), apex: [AXIS + depth * NEAR, (a + b) / 2] };
  };
  const pairs = drawn.map((p, i): Bow => {
    const second = drawn.slice(0, i).some((x) => x.between.every((code) => p.between.includes(code)));
    const direct = isDirect(p);
    return {
      kind: p.position,
      ...bow(p.between, second),
      title: `${coupleIn(v, p.between)}: ${direct ? `${v.m.network.agreement}, ` : ''}${pairIn(v, p)}`,
      to: href(v, `/instruments/${p.instrument.id}`),
      direct,
      own: isOwn(p.between),
    };
  });
  const remembered = (q.state === undefined ? [] : n.remembered).map(
    ({ between }: Note): Bow => ({
      kind: 'remembered',
      ...bow(
        between,
        drawn.some((p) => p.between.every((code) => between.includes(code))),
      ),
      title: `${coupleIn(v, between)}: ${v.m.network.remembered}`,
      to: `${networkHref(v, { ...q, view: 'list' })}#remembered`,
      direct: false,
      own: true,
    }),
  );
  const rank = (b: Bow): number => (b.own ? 1 : 0);
  return [...pairs, ...remembered].sort((a, b) => rank(a) - rank(b));
}

function rounded(d: string): string {
  return d.replace(/\d+\.\d+/g, (x) => String(Math.round(Number(x) * 10) / 10));
}

function BowLine({ v, q, bow, linked }: { v: View; q: NetworkQuestion; bow: Bow; linked: boolean }) {
  const { width, dash, colour } = STROKE[bow.kind] ?? { width: 1, colour: EDGE };
  const drawn = (
    <>
      <title>{bow.title}</title>
      {linked && <path class="hit" d={bow.d} fill="none" stroke="transparent" stroke-width="9" />}
      <path
        class={`bow ${bow.kind}`}
        d={bow.d}
        fill="none"
        stroke={bow.own ? colour : FAINT}
        stroke-width={width}
        stroke-dasharray={dash}
        stroke-linecap={bow.kind === 'remembered' ? 'round' : undefined}
      />
      {bow.direct && <Lozenge x={bow.apex[0]} y={bow.apex[1]} faint={!bow.own} />}
    </>
  );
  const look = { class: bow.own ? 'network-pair' : 'network-pair faded' };
  if (!linked) return <g {...look}>{drawn}</g>;
  // The keyboard goes from state to state, and to the lines of the one that is chosen; the table has them all.
  return (
    <a href={bow.to} aria-label={bow.title} tabindex={q.state !== undefined && bow.own ? undefined : -1} hreflang={v.lang} {...look}>
      {drawn}
    </a>
  );
}

function Lozenge({ x, y, faint = false }: { x: number; y: number; faint?: boolean }) {
  return (
    <path
      class="lozenge"
      d={`M${x.toFixed(1)} ${(y - 5.5).toFixed(1)}l5.5 5.5l-5.5 5.5l-5.5 -5.5z`}
      fill={WHITE}
      stroke={faint ? FAINT : DEEP}
      stroke-width="1.7"
      stroke-linejoin="round"
    />
  );
}

function StateRow({ v, q, n, row, linked }: { v: View; q: NetworkQuestion; n: Network; row: Row; linked: boolean }) {
  const m = v.m.network;
  const { code, lines, y } = row;
  const count = n.partners.get(code) ?? 0;
  const shown = numberIn(v.lang, count);
  const chosen = q.state === code;
  const linkedTo = q.state !== undefined && n.pairs.some((p) => DRAWN.has(p.position) && otherOf(p.between, q.state as string) === code);
  const inForce = q.state !== undefined && partnersOf(n.pairs, q.state, 'in-force').includes(code);
  const strong = chosen || inForce;
  const faded = q.state !== undefined && !chosen && !linkedTo && !n.remembered.some((r) => otherOf(r.between, q.state as string) === code);
  const title = m.stateTitle(v.law.stateName(code, v.lang), shown);
  const bottom = y + (lines.length - 1) * SECOND;
  const drawn = (
    <>
      <title>{title}</title>
      <rect class="row" x="0" y={y - ROW / 2 + 0.5} width={AXIS + 9} height={bottom - y + ROW - 1} rx="2" fill={chosen ? DEEP : 'transparent'} />
      {lines.map((text, i) => (
        <text x={NAME_X} y={y + 4.4 + i * SECOND} text-anchor="end" font-size="12.5" font-weight={strong ? 600 : undefined} fill={nameColour(chosen, faded)}>
          {text}
        </text>
      ))}
      <text class="count" x={COUNT_X} y={y + 4.4} text-anchor="end" font-size="11.5" font-weight="600" fill={nameColour(chosen, faded || count === 0)}>
        {shown}
      </text>
      <circle
        class={count === 0 ? 'dot none' : 'dot'}
        cx={AXIS}
        cy={y}
        r={(2.6 + Math.sqrt(count) * 0.85).toFixed(2)}
        fill={count === 0 ? WHITE : faded ? PALE : DEEP}
        stroke={faded ? PALE : DEEP}
        stroke-width="1.2"
      />
    </>
  );
  const look = `network-state${chosen ? ' chosen' : ''}${strong ? ' strong' : ''}${faded ? ' faded' : ''}`;
  if (!linked) return <g class={look}>{drawn}</g>;
  const { state: _, ...everyone } = q;
  return (
    <a
      class={look}
      href={`${networkHref(v, chosen ? everyone : { ...q, state: code })}#network`}
      aria-label={(chosen ? m.unchoose : m.choose)(title)}
      aria-current={chosen ? 'true' : undefined}
      data-state={code}
    >
      {drawn}
    </a>
  );
}

function nameColour(chosen: boolean, faded: boolean): string {
  if (chosen) return WHITE;
  return faded ? '#6b6860' : INK;
}

function LegendRow({ v, item, y }: { v: View; item: Key; y: number }) {
  const stroke = item.kind === 'direct' ? STROKE['in-force'] : item.kind === 'count' ? undefined : STROKE[item.kind];
  return (
    <g class="network-key">
      {stroke === undefined ? (
        <>
          <text x="16" y={y + 4.2} text-anchor="end" font-size="11.5" font-weight="600" fill={INK}>
            {numberIn(v.lang, 9)}
          </text>
          <circle class="dot" cx="28" cy={y} r="5.1" fill={DEEP} stroke={DEEP} stroke-width="1.2" />
        </>
      ) : (
        <path
          class={`bow ${item.kind === 'direct' ? 'in-force' : item.kind}`}
          d={`M2 ${y}H38`}
          fill="none"
          stroke={stroke.colour}
          stroke-width={stroke.width}
          stroke-dasharray={stroke.dash}
          stroke-linecap={item.kind === 'remembered' ? 'round' : undefined}
        />
      )}
      {item.kind === 'direct' && <Lozenge x={20} y={y} />}
      <text x="48" y={y + 4.4} font-size="12.5" fill={INK}>
        {item.text}
      </text>
    </g>
  );
}

/** The network as one SVG that can stand alone: title, legend and source inside (LOOK, "Habits of the pages"). */
export function networkSvg(v: View, q: NetworkQuestion, n: Network): string {
  const layout = layoutOf(v, n, REACH.file);
  const [left, top] = [16, 70];
  const width = layout.width + 2 * left;
  const height = top + layout.height + 46;
  return drawingFile(
    { width, height, title: networkTitle(v, q) },
    <>
      <text x={left} y="30" font-size="19" font-weight="600">
        {networkTitle(v, q)}
      </text>
      <text x={left} y="51" font-size="11.5" fill={QUIET}>
        {v.m.network.silence}
      </text>
      <g transform={`translate(${left} ${top})`}>
        <NetworkChart v={v} q={q} n={n} reach={REACH.file} linked={false} />
      </g>
      <DrawingCredit v={v} x={left} y={height - 30} />
      <text x={left} y={height - 14} font-size="10.5" fill={QUIET}>
        {networkHref(v, q)}
      </text>
    </>,
  );
}

export function networkTitle(v: View, q: NetworkQuestion): string {
  const day = dateIn(v.lang, q.on);
  return q.state === undefined ? v.m.network.titleOf(day) : v.m.network.titleOfState(v.law.stateName(q.state, v.lang), day);
}

/** One row an instrument, then one a pair that is only remembered: for a spreadsheet. */
export function networkCsv(v: View, q: NetworkQuestion, n: Network): string {
  const rows = [
    ['instrument', 'kind', 'state_a', 'name_a', 'state_b', 'name_b', 'on', 'position', 'day', 'signed', 'says', 'fact', 'pinpoint', 'seen', 'source'],
  ];
  const named = ([a, b]: Couple): string[] => [a, v.law.stateName(a, v.lang), b, v.law.stateName(b, v.lang)];
  for (const p of n.pairs) {
    const source = v.law.source(p.fact.source);
    rows.push([
      p.instrument.id,
      p.instrument.kind,
      ...named(p.between),
      q.on,
      p.position,
      p.day ?? '',
      p.signed ?? '',
      pairIn(v, p),
      p.fact.id,
      p.fact.pinpoint,
      p.fact.seen,
      source?.url ?? source?.title ?? '',
    ]);
  }
  for (const r of n.remembered) rows.push(['', '', ...named(r.between), q.on, 'remembered', '', '', r.text[v.lang], '', '', '', '']);
  return csvOf(rows);
}
