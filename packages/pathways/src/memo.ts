interface Entry {
  value: unknown;
  /** The missing facts that were looked at while it was made. */
  slots: ReadonlySet<string> | undefined;
}

/**
 * What several ways of one question weigh alike, made once. Each entry knows which missing facts it looked at, so that a
 * "what if" about one of them makes anew only what hangs on it. Never kept for the next question.
 */
export class Memo {
  readonly #tables = new Map<string, Map<string, Entry>>();
  readonly #before: Memo | undefined;
  readonly #supposed: string | undefined;
  #looked: Set<string> | undefined;

  /** `before` and `supposed`: the question as it was, and the fact that is now taken as known. */
  constructor(before?: Memo, supposed?: string) {
    this.#before = before;
    this.#supposed = supposed;
  }

  once<T>(rule: string, key: string, make: () => T): T {
    const known = this.#known(rule, key);
    if (known !== undefined) {
      if (known.slots !== undefined) for (const slot of known.slots) this.look(slot);
      return known.value as T;
    }
    const outside = this.#looked;
    this.#looked = undefined;
    const value = make();
    const slots = this.#looked as Set<string> | undefined;
    this.#looked = outside;
    if (slots !== undefined) for (const slot of slots) this.look(slot);
    this.#keep(rule, key, { value, slots });
    return value;
  }

  /** A rule looks whether a missing fact is taken as known. */
  look(slot: string): void {
    this.#looked ??= new Set();
    this.#looked.add(slot);
  }

  #known(rule: string, key: string): Entry | undefined {
    const own = this.#tables.get(rule)?.get(key);
    if (own !== undefined || this.#before === undefined) return own;
    const before = this.#before.#known(rule, key);
    return before?.slots?.has(this.#supposed as string) === true ? undefined : before;
  }

  #keep(rule: string, key: string, entry: Entry): void {
    const table = this.#tables.get(rule);
    if (table === undefined) this.#tables.set(rule, new Map([[key, entry]]));
    else table.set(key, entry);
  }
}
