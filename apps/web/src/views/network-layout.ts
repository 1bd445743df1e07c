import { byName, DRAWN, isDirect, type Network, type PairPosition } from './network-pairs.ts';
import { numberIn, type View } from './view.ts';

/** A pair's position, or that an agreement is only remembered: each is drawn as a line of its own. */
export type LineKind = PairPosition | 'remembered';

/** Names end at this line, numbers at the next, the states stand as dots on the third; the lines run to their right. */
export const NAME_X = 164;
export const COUNT_X = 188;
export const AXIS = 202;
export const ROW = 18;
/** A name that is too long for one line takes two. */
const LONG = 24;
export const SECOND = 12.5;
const HEADING = 23;
export const KEY = 19;

/** How far the lines may run to the right: on a page for a phone, in a file with more room. */
export const REACH = { page: 156, file: 420 } as const;

export interface Row {
  code: string;
  lines: readonly string[];
  y: number;
}

export interface Layout {
  width: number;
  height: number;
  top: number;
  rows: ReadonlyMap<string, Row>;
  headings: readonly { name: string; y: number }[];
  keys: readonly Key[];
}

export interface Key {
  kind: LineKind | 'direct' | 'count';
  text: string;
}

/** Where everything stands: the legend on top, then the states by region, one under the other. */
export function layoutOf(v: View, n: Network, reach: number): Layout {
  const keys = keysOf(v, n);
  const top = keys.length * KEY + 6;
  let y = top;
  const rows = new Map<string, Row>();
  const headings = n.groups.map(({ region, states }) => {
    y += HEADING;
    const heading = { name: v.law.book.vocabulary.regions[region]?.name[v.lang] ?? region, y: y - 6 };
    for (const code of byName(v, states)) {
      const lines = broken(v.law.stateName(code, v.lang));
      rows.set(code, { code, lines, y: y + ROW / 2 });
      y += ROW + (lines.length - 1) * SECOND;
    }
    return heading;
  });
  return { width: AXIS + reach + 14, height: y + 6, top, rows, headings, keys };
}

function keysOf(v: View, n: Network): Key[] {
  const m = v.m.network;
  const count = (position: PairPosition): number => n.pairs.filter((p) => p.position === position).length;
  const drawn = (['in-force', 'signed', 'ended', 'unknown'] as const).filter((p) => p !== 'unknown' || count(p) > 0);
  return [
    ...drawn.map((kind): Key => ({ kind, text: `${m.positions[kind]}: ${numberIn(v.lang, count(kind))}` })),
    ...(n.pairs.length < n.all.length && n.remembered.length > 0
      ? [{ kind: 'remembered', text: `${m.remembered}: ${numberIn(v.lang, n.remembered.length)}` } as const]
      : []),
    ...(n.all.some((p) => isDirect(p) && DRAWN.has(p.position)) ? [{ kind: 'direct', text: m.direct } as const] : []),
    { kind: 'count', text: m.howMany },
  ];
}

/** A long name in two lines, at the space nearest to its middle. */
function broken(name: string): string[] {
  if (name.length <= LONG) return [name];
  const spaces = [...name.matchAll(/ /g)].map((m) => m.index);
  const at = spaces.sort((a, b) => Math.abs(a - name.length / 2) - Math.abs(b - name.length / 2))[0];
  return at === undefined ? [name] : [name.slice(0, at), name.slice(at + 1)];
}
