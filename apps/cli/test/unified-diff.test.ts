import { describe, expect, it } from 'vitest';
import { unifiedDiff } from '../src/unified-diff.ts';

const text = (...lines: (string | number)[]) => `${lines.join('\n')}\n`;

describe('a unified diff', () => {
  it('is empty where nothing changed', () => {
    expect(unifiedDiff('f', text('a', 'b'), text('a', 'b'))).toBe('');
  });

  it('shows each place with three lines around it, and numbers both sides', () => {
    const before = Array.from({ length: 30 }, (_, i) => i + 1);
    const after = before.flatMap((n): (string | number)[] => (n === 5 ? ['five', 'and more'] : n === 25 ? [] : [n]));
    expect(unifiedDiff('f', text(...before), text(...after))).toBe(
      '--- a/f\n+++ b/f\n@@ -2,7 +2,8 @@\n 2\n 3\n 4\n-5\n+five\n+and more\n 6\n 7\n 8\n@@ -22,7 +23,6 @@\n 22\n 23\n 24\n-25\n 26\n 27\n 28',
    );
  });

  it('joins places that are near each other', () => {
    expect(unifiedDiff('f', text(1, 2, 3, 4, 5), text(0, 2, 3, 4, 6)).match(/^@@/gm)).toHaveLength(1);
  });
});
