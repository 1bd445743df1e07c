import type { Child } from 'hono/jsx';

/** A table that scrolls inside itself on a phone, its first column fixed; the label names it for screen readers. */
export function DataTable({ label, columns, children }: { label: string; columns: readonly string[]; children?: Child }) {
  return (
    <section class="scroll" aria-label={label} tabindex={0}>
      <table>
        <thead>
          <tr>
            {columns.map((name) => (
              <th scope="col">{name}</th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </section>
  );
}
