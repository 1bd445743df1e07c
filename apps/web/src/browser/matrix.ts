/**
 * The matrix is one stop for the Tab key; the arrow keys go from cell to cell, Home and End along a row, with Ctrl to the
 * first and last row. Without scripts every cell is a link of its own.
 */
const grid = document.querySelector<HTMLTableElement>('[data-grid]');
if (grid !== null) begin(grid);

function begin(table: HTMLTableElement): void {
  const rows = [...table.querySelectorAll<HTMLTableRowElement>('tbody tr:not(.region)')].map((tr) => [...tr.cells].slice(1));
  const links = table.querySelectorAll<HTMLAnchorElement>('td a');
  for (const a of links) a.tabIndex = -1;
  const first = links[0];
  if (first !== undefined) first.tabIndex = 0;

  table.addEventListener('focusin', (e) => {
    if (!(e.target instanceof HTMLAnchorElement) || e.target.closest('td') === null) return;
    for (const a of table.querySelectorAll<HTMLAnchorElement>('td a[tabindex="0"]')) a.tabIndex = -1;
    e.target.tabIndex = 0;
  });
  table.addEventListener('keydown', (e) => {
    const cell = e.target instanceof Element ? e.target.closest('td') : null;
    const i = rows.findIndex((row) => row.some((c) => c === cell));
    const j = cell === null ? -1 : (rows[i]?.indexOf(cell) ?? -1);
    if (i < 0 || j < 0) return;
    const to = step(e, i, j, rows.length - 1, (rows[i]?.length ?? 1) - 1);
    if (to === undefined) return;
    e.preventDefault();
    nearest(rows, to)?.focus();
  });
}

interface Move {
  i: number;
  j: number;
  di: number;
  dj: number;
}

function step(e: KeyboardEvent, i: number, j: number, lastRow: number, lastColumn: number): Move | undefined {
  switch (e.key) {
    case 'ArrowUp':
      return { i: i - 1, j, di: -1, dj: 0 };
    case 'ArrowDown':
      return { i: i + 1, j, di: 1, dj: 0 };
    case 'ArrowLeft':
      return { i, j: j - 1, di: 0, dj: -1 };
    case 'ArrowRight':
      return { i, j: j + 1, di: 0, dj: 1 };
    case 'Home':
      return { i: e.ctrlKey ? 0 : i, j: 0, di: 0, dj: 1 };
    case 'End':
      return { i: e.ctrlKey ? lastRow : i, j: lastColumn, di: 0, dj: -1 };
    default:
      return undefined;
  }
}

/** A state does not ask itself: that cell is passed over. */
function nearest(rows: readonly (readonly HTMLTableCellElement[])[], { i, j, di, dj }: Move): HTMLAnchorElement | undefined {
  const cell = rows[i]?.[j];
  if (cell === undefined) return undefined;
  return cell.querySelector('a') ?? nearest(rows, { i: i + di, j: j + dj, di, dj });
}

export {};
