import type { DualVerdict } from '@exhorto/terms';
import type { View } from './view.ts';

/** The marks of dual criminality, as those of a verdict; what is doubtful and what is not known differ in shade and word. */
export const DUAL_MARKS: Readonly<Record<DualVerdict, string>> = { met: '●', 'met-if': '◐', doubtful: '?', 'not-met': '○', unknown: '?' };

/** Whose colour of the four verdicts each takes. */
export const DUAL_SHADES = { met: 'open', 'met-if': 'conditional', doubtful: 'unknown doubtful', 'not-met': 'closed', unknown: 'unknown unread' } as const;

/** Word, mark and colour; never colour alone. */
export function DualMark({ v, verdict }: { v: View; verdict: DualVerdict }) {
  return (
    <span class={`verdict ${DUAL_SHADES[verdict]}`}>
      <span class="mark" aria-hidden="true">
        {DUAL_MARKS[verdict]}
      </span>
      <span class="word">{v.m.dual.verdicts[verdict]}</span>
    </span>
  );
}
