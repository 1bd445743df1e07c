import { coverageOfState } from '@exhorto/lawbook/coverage';
import { BarInText, barText, KnownPatterns } from './coverage-drawing.tsx';
import { agesOf } from './coverage-question.ts';
import { href, numberIn, percentIn, type View } from './view.ts';

/** How much is known of a state, in one line with its bar, one tap from the whole; nothing where the coverage leaves it out. */
export function CoverageLine({ v, state }: { v: View; state: string }) {
  const s = coverageOfState(v.law.book, state, v.today);
  if (s === undefined) return null;
  const m = v.m.coveragePicture;
  const ages = agesOf(s.cells, v.today);
  const known = s.all.counts.text + s.all.counts.secondary;
  return (
    <p class="coverage-line known-ink-scope">
      <svg class="known-patterns" width="0" height="0" aria-hidden="true">
        <KnownPatterns />
      </svg>
      <a href={href(v, `/coverage/${state}`)} title={barText(v, v.law.stateName(state, v.lang), s.all, ages)}>
        <BarInText share={s.all} ages={ages} width={120} />
        {m.line(numberIn(v.lang, known), numberIn(v.lang, s.all.total), percentIn(v.lang, s.all.share))}
        <span class="sr">: {m.more}</span>
      </a>
    </p>
  );
}
