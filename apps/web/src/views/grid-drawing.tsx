import { DrawingCredit, drawingFile, QUIET } from './drawing.tsx';
import type { View } from './view.ts';

/** How one cell looks: the mark is a shape, as a font for drawings need not have it. */
export interface CellLook {
  fill: string;
  ink: string;
  mark: 'full' | 'half' | 'ring' | 'query';
  edge: { stroke: string; 'stroke-width': string; 'stroke-dasharray'?: string };
}

/** States by states: who asks down the side, who is asked along the top. */
export interface GridPicture {
  title: string;
  subtitle: string;
  columns: readonly string[];
  /** Rows under the heading of their region; null = no heading. A cell is null where a state meets itself. */
  groups: readonly { region: string | null; rows: readonly { state: string; cells: readonly (CellLook | null)[] }[] }[];
  legend: readonly { look: CellLook; word: string }[];
}

const CELL = 18;
const LEFT = 190;
const TOP = 96;
const GROUP = 24;
const FOOT = 56;
const LEAST = 760;

/** States by states as one SVG that can stand alone: title, question, legend and source inside (LOOK, "Habits of the pages"). */
export function gridSvg(v: View, g: GridPicture): string {
  let across = 8;
  const keys = g.legend.map(({ look, word }) => {
    const x = across;
    across += CELL + 24 + word.length * 7.5;
    return { look, word, x };
  });
  let bottom = TOP;
  const groups = g.groups.map(({ region, rows }) => {
    const heading = region === null ? undefined : { name: v.law.book.vocabulary.regions[region]?.name[v.lang] ?? region, y: bottom + 16 };
    const first = bottom + (heading === undefined ? 0 : GROUP);
    bottom = first + rows.length * CELL;
    return { heading, rows: rows.map((row, i) => ({ ...row, y: first + i * CELL })) };
  });
  // No text is cut: a letter takes about half its height.
  const width = Math.ceil(Math.max(LEFT + g.columns.length * CELL + 12, across, 16 + g.title.length * 8.5, 16 + g.subtitle.length * 6, LEAST));
  return drawingFile(
    { width, height: bottom + FOOT, title: g.title },
    <>
      <text x="8" y="24" font-size="17" font-weight="600">
        {g.title}
      </text>
      <text x="8" y="44" font-size="12" fill={QUIET}>
        {g.subtitle}
      </text>
      {g.columns.map((state, j) => (
        <text x={LEFT + j * CELL + CELL / 2} y={TOP - 8} text-anchor="middle" font-size="9.5">
          {state}
        </text>
      ))}
      {groups.map(({ heading, rows }) => (
        <>
          {heading !== undefined && (
            <text x="8" y={heading.y} font-size="11" font-weight="600" fill={QUIET}>
              {heading.name}
            </text>
          )}
          {rows.map(({ state, cells, y }) => (
            <>
              <text x="8" y={y + 13} font-size="12">
                {v.law.stateName(state, v.lang)}
              </text>
              {cells.map((look, j) => look !== null && <Cell look={look} x={LEFT + j * CELL} y={y} />)}
            </>
          ))}
        </>
      ))}
      {keys.map(({ look, word, x }) => (
        <>
          <Cell look={look} x={x} y={bottom + 14} />
          <text x={x + CELL + 6} y={bottom + 27} font-size="12">
            {word}
          </text>
        </>
      ))}
      <DrawingCredit v={v} x={8} y={bottom + 50} />
    </>,
  );
}

function Cell({ look, x, y }: { look: CellLook; x: number; y: number }) {
  return (
    <>
      <rect x={x + 1} y={y + 1} width={CELL - 2} height={CELL - 2} fill={look.fill} {...look.edge} />
      <Mark look={look} x={x + CELL / 2} y={y + CELL / 2} />
    </>
  );
}

/** The marks of a verdict on a page, as shapes. */
function Mark({ look: { mark, ink }, x, y }: { look: CellLook; x: number; y: number }) {
  switch (mark) {
    case 'full':
      return <circle cx={x} cy={y} r="3.5" fill={ink} />;
    case 'half':
      return (
        <>
          <circle cx={x} cy={y} r="3.5" fill="none" stroke={ink} />
          <path d={`M${x} ${y - 3.5}a3.5 3.5 0 0 0 0 7z`} fill={ink} />
        </>
      );
    case 'ring':
      return <circle cx={x} cy={y} r="3" fill="none" stroke={ink} />;
    case 'query':
      return (
        <text x={x} y={y + 4} text-anchor="middle" font-size="11" fill={ink}>
          ?
        </text>
      );
  }
}
