import type { Law } from '@exhorto/lawbook';
import { type Coverage, coverage } from '@exhorto/lawbook/coverage';
import type { HelpsMost } from '@exhorto/pathways';

/** What is known, at once; what would help most, once it has been worked out. */
export interface KnownToday {
  coverage: Coverage;
  helps: HelpsMost | undefined;
  /** How much of `helps` is done, 0 to 1; undefined where it is not worked out (on a device). */
  done: number | undefined;
}

/** Begins to work out what would help most. `stale`: a new day has begun, and nobody will read this one. */
export type WorkOut = (known: KnownToday, day: string, stale: () => boolean) => void;

/** The coverage of one lawbook, made at the first call of a day and kept; without `workOut`, that alone. */
export function knownToday(law: Law, today: () => string, workOut?: WorkOut): () => KnownToday {
  let kept: { day: string; known: KnownToday } | undefined;
  return () => {
    const day = today();
    if (kept?.day !== day) {
      const known: KnownToday = { coverage: coverage(law.book, day), helps: undefined, done: workOut && 0 };
      kept = { day, known };
      workOut?.(known, day, () => kept?.known !== known);
    }
    return kept.known;
  };
}
