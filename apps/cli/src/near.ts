import { distance } from 'fastest-levenshtein';

/** " (did you mean …?)" with the nearest of the allowed words, or nothing where none is near. */
export function near(word: string, allowed: readonly string[]): string {
  const found = nearest(word, allowed);
  return found.length === 0 ? '' : ` (did you mean ${found.map((f) => `"${f}"`).join(' or ')}?)`;
}

/** Up to three allowed words, nearest first. */
export function nearest(word: string, allowed: readonly string[]): string[] {
  const w = word.toLowerCase();
  return allowed
    .map((a) => ({ a, d: a.toLowerCase().includes(w) && w.length > 2 ? 0.5 : distance(w, a.toLowerCase()) }))
    .filter(({ a, d }) => d <= Math.max(1, Math.floor(Math.max(a.length, w.length) / 3)))
    .sort((x, y) => x.d - y.d)
    .slice(0, 3)
    .map((x) => x.a);
}
