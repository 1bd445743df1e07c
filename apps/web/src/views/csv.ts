/** Rows as a CSV file (RFC 4180). */
export function csvOf(rows: readonly (readonly string[])[]): string {
  return `${rows.map((r) => r.map(quoted).join(',')).join('\r\n')}\r\n`;
}

function quoted(s: string): string {
  return /[",\r\n]/.test(s) ? `"${s.replaceAll('"', '""')}"` : s;
}
