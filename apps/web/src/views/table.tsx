import type { Child } from 'hono/jsx';

interface TableProps {
  label: string;
  columns: readonly string[];
  /** Rows of sentences: on a phone each row becomes a block, every cell under the name of its column. */
  stacked?: boolean;
  children?: Child;
}

/**
 * A table that scrolls inside itself on a phone, its first column fixed; the label names it for screen readers. Where
 * cells are sentences that would make a row taller than the screen: `stacked`.
 */
export function DataTable({ label, columns, stacked = false, children }: TableProps) {
  if (stacked) nameCells(children, columns);
  return (
    <section class={stacked ? 'scroll stacked' : 'scroll'} aria-label={label} tabindex={0}>
      <table role={stacked ? 'table' : undefined}>
        <thead role={stacked ? 'rowgroup' : undefined}>
          <tr role={stacked ? 'row' : undefined}>
            {columns.map((name) => (
              <th scope="col" role={stacked ? 'columnheader' : undefined}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role={stacked ? 'rowgroup' : undefined}>{children}</tbody>
      </table>
    </section>
  );
}

interface Node {
  tag: unknown;
  props: Record<string, unknown>;
  children: unknown[];
}

/** Gives each cell the name of its column, and the roles that a table loses once its rows are shown as blocks. */
function nameCells(rows: unknown, columns: readonly string[]): void {
  if (Array.isArray(rows)) {
    for (const row of rows) nameCells(row, columns);
    return;
  }
  if (!isNode(rows)) return;
  if (rows.tag !== 'tr') {
    nameCells(rows.children, columns);
    return;
  }
  rows.props['role'] = 'row';
  const cells = rows.children.flat(2).filter((x): x is Node => isNode(x) && (x.tag === 'th' || x.tag === 'td'));
  for (const [i, cell] of cells.entries()) {
    cell.props['role'] = cell.tag === 'th' ? 'rowheader' : 'cell';
    cell.props['data-column'] = columns[i];
  }
}

function isNode(x: unknown): x is Node {
  return x !== null && typeof x === 'object' && 'tag' in x && 'props' in x;
}
