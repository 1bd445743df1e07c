import type { Law, Seen } from '@exhorto/lawbook';

export interface Cite {
  pinpoint: string;
  /** Place in the list of sources. */
  number: number;
  seen: Seen | null;
}

/** The sources that a paper rests on, numbered in the order in which they are first cited. */
export class Sources {
  readonly #law: Law;
  readonly #words: { date: (iso: string) => string };
  readonly #numbers = new Map<string, number>();

  constructor(law: Law, words: { date: (iso: string) => string }) {
    this.#law = law;
    this.#words = words;
  }

  cite(factId: string, pinpoint?: string, seen?: Seen): Cite {
    const fact = this.#law.fact(factId);
    const source = fact?.source ?? factId;
    const number = this.#numbers.get(source) ?? this.#numbers.size + 1;
    this.#numbers.set(source, number);
    return { pinpoint: pinpoint ?? fact?.pinpoint ?? factId, number, seen: seen ?? fact?.seen ?? null };
  }

  list(): { text: string; url: string | null }[] {
    return [...this.#numbers.keys()].map((id) => {
      const s = this.#law.source(id);
      if (s === undefined) return { text: id, url: null };
      const date = s.date === undefined ? '' : `, ${this.#words.date(s.date)}`;
      return { text: `${s.title}. ${s.publisher}${date}`, url: s.url };
    });
  }
}
