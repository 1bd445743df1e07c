import type { Entity, Lang, Law, OffenceTerm, Provider } from '@exhorto/lawbook';
import { Memo } from './memo.ts';
import type { Query } from './query.ts';
import { type Texts, textsIn } from './texts/index.ts';

/** One question against one lawbook in one language: what every rule is given. */
export interface Case {
  law: Law;
  q: Query;
  lang: Lang;
  t: Texts;
  /** Unknown slots taken as known, for "what if" (`ifYes`, `ifNo`); read through `supposed`. */
  assume: ReadonlyMap<string, boolean>;
  offence: OffenceTerm | undefined;
  /** `other:TEXT` without the prefix, or the term's name. */
  offenceName: string;
  /** An offence of expression without threat or incitement: no way is open. */
  speech: boolean;
  provider: Provider | undefined;
  /** What several ways of this one question weigh alike (`once`). */
  memo: Memo;
}

/** The named condition that takes an offence of expression out of the speech rule. */
export const THREAT_OR_INCITEMENT = 'threat-or-incitement';

const NOTHING: ReadonlyMap<string, boolean> = new Map();

export function openCase(law: Law, q: Query, lang: Lang, assume: ReadonlyMap<string, boolean> = NOTHING): Case {
  const offence = law.offence(q.offence);
  return {
    law,
    q,
    lang,
    t: textsIn(lang),
    assume,
    offence,
    offenceName: offence === undefined ? q.offence.replace(/^other:/, '') : offence.names[lang],
    speech: offence?.speech === true && !q.holds.includes(THREAT_OR_INCITEMENT),
    memo: new Memo(),
    provider: q.holder.startsWith('provider:') ? law.provider(q.holder.slice('provider:'.length)) : undefined,
  };
}

/** The same question where an unknown slot is taken as filled. */
export function suppose(c: Case, slot: string, value: boolean): Case {
  return { ...c, assume: new Map([[slot, value]]), memo: new Memo(c.memo, slot) };
}

/** Is the missing fact taken as filled, and how? Every rule that depends on it asks here. */
export function supposed(c: Case, slot: string): boolean | undefined {
  c.memo.look(slot);
  return c.assume.get(slot);
}

/** Weighs once in a question what several of its ways ask for; the reasons are never changed afterwards. */
export function once<T>(c: Case, rule: string, key: string, make: () => T): T {
  return c.memo.once(rule, key, make);
}

/** One addressee: an entity of a listed provider, or "a provider established in" a state. */
export interface Holder {
  state: string;
  entity: Entity | undefined;
}
