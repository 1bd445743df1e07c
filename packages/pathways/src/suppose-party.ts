import type { Lawbook } from '@exhorto/lawbook';

/** The mark in the id of a fact that nobody has stated: it is only supposed, to see what it would change. */
export const SUPPOSED = 'supposed';

/**
 * The lawbook as it would be were the state a party to the instrument from that day on ("what if Ireland ratified
 * tomorrow?"). What the lawbook says of its part ends on that day. Unchanged where the instrument is not in it.
 */
export function supposeParty(book: Lawbook, instrument: string, state: string, from: string): Lawbook {
  return {
    ...book,
    instruments: book.instruments.map((i) => {
      if (i.id !== instrument) return i;
      const kept = i.participation.filter((p) => p.state !== state || (p.kind === 'party' && p.from != null && p.from < from));
      return {
        ...i,
        participation: [
          ...kept.map((p) => (p.state === state && p.to == null ? { ...p, to: from } : p)),
          {
            id: `${i.id}.participation.${state}.${SUPPOSED}`,
            state,
            kind: 'party' as const,
            from,
            source: i.inForce.source,
            pinpoint: SUPPOSED,
            seen: 'secondary' as const,
            checkedOn: from,
          },
        ],
      };
    }),
  };
}
