import type { Instrument, Lawbook } from '@exhorto/lawbook';

/**
 * A lawbook `times` as large about other states: every state, provider and treaty between two states comes again under
 * other names, and every list of parties, reservations and offices grows alike. What a question weighs stays the same.
 */
export function larger(book: Lawbook, times: number): Lawbook {
  const copies = Array.from({ length: times - 1 }, (_, i) => `~${i + 2}`);
  const rows = <T extends { id: string; state: string }>(list: readonly T[]): T[] => [
    ...list,
    ...copies.flatMap((c) => list.map((r) => ({ ...r, id: r.id + c, state: r.state + c }))),
  ];
  const again = <T>(list: readonly T[]): T[] => [...list, ...copies.flatMap((c) => list.map((x) => renamed(x, c)))];
  return {
    ...book,
    stateTerms: again(book.stateTerms),
    states: again(book.states),
    providers: again(book.providers),
    instruments: [
      ...book.instruments.map((i) =>
        i.between === undefined ? { ...i, participation: rows(i.participation), reservations: rows(i.reservations), designations: rows(i.designations) } : i,
      ),
      ...copies.flatMap((c) => book.instruments.filter((i) => i.between !== undefined).map((i) => renamed(i, c))),
    ],
  };
}

/** The same lawbook with an instrument written `times` times over: a question that it covers weighs so much more. */
export function withCopies(book: Lawbook, id: string, times: number): Lawbook {
  const original = book.instruments.find((i) => i.id === id);
  if (original === undefined) throw new Error(`the lawbook has no instrument "${id}"`);
  const copies = Array.from({ length: times - 1 }, (_, i): Instrument => renamedIds(original, id, `${id}~${i + 2}`));
  return { ...book, instruments: [...book.instruments, ...copies] };
}

function renamed<T>(x: T, suffix: string): T {
  return JSON.parse(
    JSON.stringify(x)
      .replace(/"(id|state)":"([^"]+)"/g, `"$1":"$2${suffix}"`)
      .replace(/"between":\["(\w+)","(\w+)"\]/g, `"between":["$1${suffix}","$2${suffix}"]`),
  );
}

function renamedIds<T>(x: T, from: string, to: string): T {
  return JSON.parse(JSON.stringify(x).replaceAll(`"id":"${from}`, `"id":"${to}`));
}
