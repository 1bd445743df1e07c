import type { Known, Share } from '@exhorto/lawbook/coverage';
import { knownName } from '@exhorto/lawbook/coverage-names';
import { numberIn, type View } from './view.ts';

/** The strokes of a source, and marks for what no source says. */
const LEVEL_MARKS: Readonly<Record<Known, string>> = { text: '‖', secondary: '|', lead: '~', unknown: '?', nothing: '·' };

/** How firmly one thing is known: mark and word. */
export function KnownMark({ v, known }: { v: View; known: Known }) {
  return (
    <span class={`known ${known}`}>
      <span class="mark" aria-hidden="true">
        {LEVEL_MARKS[known]}
      </span>
      {knownName(known, v.lang)}
    </span>
  );
}

const SHARE_MARKS = { whole: '■', part: '◧', none: '□' } as const;

/** How much of several things is known: mark, word and figures. */
export function ShareMark({ v, share }: { v: View; share: Share }) {
  const known = share.counts.text + share.counts.secondary;
  const how = known === 0 ? 'none' : known === share.total ? 'whole' : 'part';
  return (
    <span class={`share ${how}`}>
      <span class="word">
        <span class="mark" aria-hidden="true">
          {SHARE_MARKS[how]}
        </span>
        {v.m.coverage[how]}
      </span>{' '}
      <span class="quiet">
        {numberIn(v.lang, known)}/{numberIn(v.lang, share.total)}
      </span>
    </span>
  );
}
