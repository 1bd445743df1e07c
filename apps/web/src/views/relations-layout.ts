/** A box of the drawing of a concept's relations, its name in lines. */
export interface Box {
  id: string;
  x: number;
  y: number;
  width: number;
  height: number;
  lines: readonly { text: string; squeezed: boolean }[];
}

export interface RelationsLayout {
  width: number;
  height: number;
  here: Box;
  broader: readonly Box[];
  narrower: readonly Box[];
  related: readonly Box[];
  /** Whole lines lead up and down, broken ones to the sides. */
  trunk: readonly string[];
  rails: readonly string[];
  /** Where the names of the three kinds stand; absent where there are none of that kind. */
  labels: readonly { kind: 'broader' | 'narrower' | 'related'; x: number; y: number }[];
}

export interface Around {
  id: string;
  broader: readonly string[];
  narrower: readonly string[];
  related: readonly string[];
}

/** A phone of 390 px leaves this much. */
const WIDTH = 358;
const MIDDLE = WIDTH / 2;
const SIDE = 111;
const RAIL = 16;
const LINE = 15;
const PAD = 8;
const GAP = 9;
/** From the bottom of a box to the first below it; a label stands between. */
const STEP = 34;
/** Room for the name of what stands at the sides. */
const LABEL = 18;
const WIDE = 210;
const TWIN = 165;
/** Mean width of a letter at 12.5 px; the drawing squeezes a word that is longer than its box. */
const LETTER = 6.7;

/** Where everything stands: what is broader on top, what is narrower in two columns below, what is related at the sides. */
export function relationsLayout({ id, broader, narrower, related }: Around, name: (id: string) => string): RelationsLayout {
  const box = (of: string, x: number, y: number, width: number): Box => {
    const lines = linesOf(name(of), width - 2 * PAD);
    return { id: of, x, y, width, height: lines.length * LINE + 2 * PAD, lines };
  };
  const trunk: string[] = [];
  const labels: { kind: 'broader' | 'narrower' | 'related'; x: number; y: number }[] = [];

  const above = tree(broader, 2, box);
  let y = above.bottom;
  if (broader.length > 0) {
    trunk.push(...above.branches, `M${MIDDLE} ${above.trunkFrom}V${y + STEP}`);
    labels.push({ kind: 'broader', x: MIDDLE, y: y + STEP / 2 + 4 });
    y += STEP;
  }

  const half = Math.ceil(related.length / 2);
  const stack = (ids: readonly string[], x: number): Box[] => {
    let at = 0;
    return ids.map((of) => {
      const b = box(of, x, at, SIDE);
      at += b.height + GAP;
      return b;
    });
  };
  const left = stack(related.slice(0, half), 1);
  const right = stack(related.slice(half), WIDTH - SIDE - 1);
  const room = related.length === 0 ? WIDE : WIDTH - 2 * (SIDE + RAIL + 1);
  const centre = box(id, MIDDLE - room / 2, 0, room);
  const tall = Math.max(centre.height, heightOf(left), heightOf(right));
  if (related.length > 0) y += broader.length === 0 ? LABEL : LABEL - 4;
  const middle = y + tall / 2;
  const here = { ...centre, y: middle - centre.height / 2 };
  if (broader.length > 0) trunk.push(`M${MIDDLE} ${above.bottom + STEP}V${here.y}`);
  const placed = (side: readonly Box[]): Box[] => side.map((b) => ({ ...b, y: b.y + middle - heightOf(side) / 2 }));
  const [onLeft, onRight] = [placed(left), placed(right)];
  for (const [side, x] of [
    [onLeft, SIDE / 2 + 1],
    [onRight, WIDTH - SIDE / 2 - 1],
  ] as const)
    if (side[0] !== undefined) labels.push({ kind: 'related', x, y: side[0].y - 7 });
  const rails = [
    ...railsOf(onLeft, SIDE + 1, SIDE + 1 + RAIL / 2, here.x, middle),
    ...railsOf(onRight, WIDTH - SIDE - 1, WIDTH - SIDE - 1 - RAIL / 2, here.x + here.width, middle),
  ];
  y += tall;

  let below: Box[] = [];
  if (narrower.length > 0) {
    const start = y + STEP;
    const under = tree(narrower, start, box);
    labels.push({ kind: 'narrower', x: MIDDLE, y: start - STEP / 2 + 4 });
    trunk.push(`M${MIDDLE} ${here.y + here.height}V${under.trunkTo}`, ...under.branches);
    below = under.boxes;
    y = under.bottom;
  }
  return { width: WIDTH, height: Math.ceil(y + 2), here, broader: above.boxes, narrower: below, related: [...onLeft, ...onRight], trunk, rails, labels };
}

interface Tree {
  boxes: Box[];
  branches: string[];
  bottom: number;
  /** Where the trunk meets the first and the last branch. */
  trunkFrom: number;
  trunkTo: number;
}

/** One box in the middle, or two columns with the trunk between them. */
function tree(ids: readonly string[], top: number, box: (id: string, x: number, y: number, width: number) => Box): Tree {
  const [only] = ids;
  if (only === undefined) return { boxes: [], branches: [], bottom: top, trunkFrom: top, trunkTo: top };
  if (ids.length === 1) {
    const b = box(only, MIDDLE - WIDE / 2, top, WIDE);
    return { boxes: [b], branches: [], bottom: top + b.height, trunkFrom: top + b.height, trunkTo: top };
  }
  const boxes: Box[] = [];
  const branches: string[] = [];
  const at: number[] = [];
  let y = top;
  for (let i = 0; i < ids.length; i += 2) {
    const row = ids.slice(i, i + 2).map((id, k) => box(id, k === 0 ? 1 : WIDTH - TWIN - 1, y, TWIN));
    const tall = heightOfRow(row);
    for (const b of row) {
      const centred = { ...b, y: y + (tall - b.height) / 2 };
      boxes.push(centred);
      const edge = centred.x < MIDDLE ? centred.x + TWIN : centred.x;
      branches.push(`M${MIDDLE} ${y + tall / 2}H${edge}`);
    }
    at.push(y + tall / 2);
    y += tall + GAP;
  }
  return { boxes, branches, bottom: y - GAP, trunkFrom: at[0] ?? top, trunkTo: at.at(-1) ?? top };
}

/** A line along the boxes of one side, from each to the line, and from it to the concept. */
function railsOf(side: readonly Box[], edge: number, rail: number, here: number, middle: number): string[] {
  if (side.length === 0) return [];
  const at = side.map((b) => b.y + b.height / 2);
  const [from, to] = [Math.min(middle, ...at), Math.max(middle, ...at)];
  return [...at.map((y) => `M${edge} ${y}H${rail}`), ...(from === to ? [] : [`M${rail} ${from}V${to}`]), `M${rail} ${middle}H${here}`];
}

function heightOf(side: readonly Box[]): number {
  return side.reduce((sum, b) => sum + b.height + GAP, side.length === 0 ? 0 : -GAP);
}

function heightOfRow(row: readonly Box[]): number {
  return Math.max(...row.map((b) => b.height));
}

/** A name in lines of a width; one word that is too long keeps its line and is squeezed. */
function linesOf(name: string, width: number): { text: string; squeezed: boolean }[] {
  const most = Math.floor(width / LETTER);
  const lines: string[] = [];
  for (const word of name.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= most) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.map((text) => ({ text, squeezed: text.length > most }));
}
