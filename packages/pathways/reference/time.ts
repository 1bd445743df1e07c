import type { Scene } from './scene.ts';
import type { Verdict } from './verdict.ts';

interface Dated {
  source?: string | undefined;
  checkedOn?: string | undefined;
  from?: string | null | undefined;
  to?: string | null | undefined;
}

/**
 * Was the fact law on the day asked about? `[from, to)`; without `from` it counts from the date of its source
 * (or the day it was checked) and is unknown before.
 */
export function wasLaw({ book, q }: Scene, fact: Dated): Verdict {
  if (fact.to && fact.to <= q.on) return 'closed';
  if (fact.from) return fact.from <= q.on ? 'open' : 'closed';
  const since = (fact.source && book.sources[fact.source]?.date) || fact.checkedOn || '9999';
  return since <= q.on ? 'open' : 'unknown';
}

/** Facts that were law, or may have been. */
export function possible<F extends Dated>(s: Scene, facts: readonly F[]): F[] {
  return facts.filter((f) => wasLaw(s, f) !== 'closed');
}

/** An article applies as long as its instrument is in force, unless it has days of its own. */
export function appliesOn({ q }: Scene, article: Dated): Verdict {
  return (article.from ?? '0000') <= q.on && q.on < (article.to ?? '9999') ? 'open' : 'closed';
}
