interface Line {
  sign: ' ' | '-' | '+';
  text: string;
}

/** The change of a text as a unified diff with three lines around each place; empty where nothing changed. */
export function unifiedDiff(file: string, before: string, after: string, around = 3): string {
  const lines = compare(before.split('\n'), after.split('\n'));
  const hunks: string[] = [];
  let i = 0;
  let oldLine = 1;
  let newLine = 1;
  const step = (l: Line): void => {
    if (l.sign !== '+') oldLine++;
    if (l.sign !== '-') newLine++;
  };
  while (i < lines.length) {
    const next = lines.findIndex((l, at) => at >= i && l.sign !== ' ');
    if (next === -1) break;
    const start = Math.max(i, next - around);
    for (; i < start; i++) step(lines[i] as Line);
    let end = next;
    for (let at = next; at < lines.length && at <= end + 2 * around; at++) if (lines[at]?.sign !== ' ') end = at;
    const hunk = lines.slice(start, Math.min(lines.length, end + around + 1));
    const olds = hunk.filter((l) => l.sign !== '+').length;
    const news = hunk.filter((l) => l.sign !== '-').length;
    hunks.push(`@@ -${oldLine},${olds} +${newLine},${news} @@\n${hunk.map((l) => `${l.sign}${l.text}`).join('\n')}`);
    for (const l of hunk) step(l);
    i = start + hunk.length;
  }
  return hunks.length === 0 ? '' : `--- a/${file}\n+++ b/${file}\n${hunks.join('\n')}`;
}

/** What both have in common at the head and the foot is cut off first; between them, the longest common subsequence. */
function compare(a: readonly string[], b: readonly string[]): Line[] {
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head++;
  let foot = 0;
  while (foot < a.length - head && foot < b.length - head && a[a.length - 1 - foot] === b[b.length - 1 - foot]) foot++;
  const same = (text: string): Line => ({ sign: ' ', text });
  return [...a.slice(0, head).map(same), ...between(a.slice(head, a.length - foot), b.slice(head, b.length - foot)), ...a.slice(a.length - foot).map(same)];
}

function between(a: readonly string[], b: readonly string[]): Line[] {
  const width = b.length + 1;
  // Length of the longest common subsequence of a[i…] and b[j…].
  const longest = new Uint16Array((a.length + 1) * width);
  const at = (i: number, j: number): number => longest[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--) longest[i * width + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const lines: Line[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      lines.push({ sign: ' ', text: a[i] as string });
      i++;
      j++;
    } else if (j >= b.length || (i < a.length && at(i + 1, j) >= at(i, j + 1))) lines.push({ sign: '-', text: a[i++] as string });
    else lines.push({ sign: '+', text: b[j++] as string });
  }
  return lines;
}
