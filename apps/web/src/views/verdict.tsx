import type { Verdict } from '@exhorto/pathways';
import type { View } from './view.ts';

/** The four marks, the same on pages, in the terminal and on paper. */
export const MARKS: Readonly<Record<Verdict, string>> = { open: '●', conditional: '◐', unknown: '?', closed: '○' };

/** Word, mark and colour; never colour alone. `bare`: the mark with the word for screen readers only. */
export function VerdictMark({ v, verdict, bare }: { v: View; verdict: Verdict; bare?: boolean }) {
  return (
    <span class={`verdict ${verdict}`}>
      <span class="mark" aria-hidden="true">
        {MARKS[verdict]}
      </span>
      <span class={bare === true ? 'sr' : 'word'}>{v.m.verdicts[verdict]}</span>
    </span>
  );
}
