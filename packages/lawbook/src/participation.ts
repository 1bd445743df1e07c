import { type Law, validOn } from './law.ts';
import type { AnyFact, Instrument } from './lawbook.ts';
import type { Participation } from './schema/instrument.ts';

/** Where a state can stand to an instrument, the closest first. */
export const POSITIONS = ['party', 'later', 'signatory', 'invited', 'none', 'unknown'] as const;
export type Position = (typeof POSITIONS)[number];

/** Where a state stands to an instrument on a day, and the fact that says so. Unknown rests on no fact. */
export type Standing =
  | { position: 'party'; since: string | null; fact: AnyFact }
  /** Deposited, not in force for the state: `from` is the day on which it will be, where that is known. */
  | { position: 'later'; deposited: string; from: string | null; fact: AnyFact }
  | { position: 'signatory'; signed: string | null; asOf: string; fact: AnyFact }
  | { position: 'invited'; asOf: string; fact: AnyFact }
  | { position: 'none'; why: 'not-yet'; from: string | null; fact: AnyFact }
  | { position: 'none'; why: 'left'; to: string; fact: AnyFact }
  | { position: 'none'; why: 'seen' | 'not-on-list'; asOf: string; fact: AnyFact }
  | { position: 'none'; why: 'not-party-of'; instrument: Instrument; fact: AnyFact }
  | { position: 'none'; why: 'not-in-force'; day: string; fact: AnyFact }
  | { position: 'unknown' };

/**
 * Where the state stands to the instrument on that day, by the order in which the engine weighs whether it is bound
 * (`weighBoundBy`), and finer: days of signature and deposit count from the day they bear. A party of an instrument
 * that is not in force has deposited, no more.
 */
export function participationOn(law: Law, instrument: Instrument, state: string, on: string): Standing {
  const rows = law.participation(instrument.id, state);
  const parties = rows.filter((p) => p.kind === 'party');
  const found =
    first(parties, (p) => asParty(law, instrument, p, on)) ??
    first(parties, (p) => beforeParty(p, on)) ??
    first(parties, (p) => (p.to != null && on >= p.to ? { position: 'none', why: 'left', to: p.to, fact: cited(p, instrument) } : undefined)) ??
    first(rows, (p) => withoutBeingParty(law, instrument, p, on));
  if (found !== undefined) return found;
  const list = instrument.completeAsOf;
  if (rows.length === 0 && list !== undefined) return { position: 'none', why: 'not-on-list', asOf: list.asOf, fact: cited(list, instrument) };
  const other = instrument.openOnlyToPartiesOf === undefined ? undefined : law.instrument(instrument.openOnlyToPartiesOf);
  const there = other === undefined ? undefined : participationOn(law, other, state, on);
  if (other !== undefined && there !== undefined && there.position !== 'party' && there.position !== 'unknown')
    return { position: 'none', why: 'not-party-of', instrument: other, fact: there.fact };
  const outside = outsideItsTime(instrument, on);
  return outside === undefined ? { position: 'unknown' } : { position: 'none', why: 'not-in-force', day: outside, fact: cited(instrument.inForce, instrument) };

  function beforeParty(p: Participation, on: string): Standing | undefined {
    const fact = cited(p, instrument);
    if (p.deposited != null && on >= p.deposited && (p.from == null ? instrument.inForce.status === 'not-in-force' : on < p.from))
      return { position: 'later', deposited: p.deposited, from: p.from ?? null, fact };
    // Without both days it is not known when, before its source, the state became a party.
    const notBefore = p.deposited ?? p.from;
    if (notBefore == null || on >= (p.from ?? notBefore)) return undefined;
    if (p.signed != null && on >= p.signed) return { position: 'signatory', signed: p.signed, asOf: on, fact };
    return { position: 'none', why: 'not-yet', from: p.from ?? null, fact };
  }
}

/** A position, and the day from which a state holds it. */
export interface Change {
  /** The first day of the position; empty for the one that holds before all others. */
  on: string;
  position: Position;
}

/** Every change of a state's position in an instrument, in order, as far as the lawbook knows the days. */
export function participationChanges(law: Law, instrument: Instrument, state: string): Change[] {
  const changes: Change[] = [{ on: '', position: participationOn(law, instrument, state, '0001-01-01').position }];
  for (const on of [...daysOf(law, instrument, state)].sort()) {
    const { position } = participationOn(law, instrument, state, on);
    if (position !== changes.at(-1)?.position) changes.push({ on, position });
  }
  return changes;
}

/** Every day that anything read by `participationOn` bears. */
function daysOf(law: Law, instrument: Instrument, state: string): Set<string> {
  const { inForce } = instrument;
  const days = [inForce.from, inForce.to];
  for (const p of law.participation(instrument.id, state)) {
    days.push(p.from, p.to, p.signed, p.deposited);
    if (p.from == null) days.push(law.source(p.source)?.date ?? p.checkedOn);
  }
  const other = instrument.openOnlyToPartiesOf === undefined ? undefined : law.instrument(instrument.openOnlyToPartiesOf);
  if (other !== undefined) days.push(...daysOf(law, other, state));
  return new Set(days.filter((d) => d != null));
}

function asParty(law: Law, instrument: Instrument, p: Participation, on: string): Standing | undefined {
  if (instrument.inForce.status === 'not-in-force' || outsideItsTime(instrument, on) !== undefined || validOn(law, p, on) !== 'yes') return undefined;
  // Undated, and known to have deposited only afterwards: the source is older than what it announces.
  if (p.from == null && p.deposited != null && on < p.deposited) return undefined;
  return { position: 'party', since: p.from ?? null, fact: cited(p, instrument) };
}

function withoutBeingParty(law: Law, instrument: Instrument, p: Participation, on: string): Standing | undefined {
  if (p.kind === 'party') return undefined;
  const fact = cited(p, instrument);
  const asOf = p.asOf ?? fact.checkedOn;
  if (p.kind === 'signatory' && p.signed != null) {
    if (on >= p.signed) return { position: 'signatory', signed: p.signed, asOf, fact };
    return { position: 'none', why: 'not-yet', from: null, fact };
  }
  if (validOn(law, p, on) !== 'yes') return undefined;
  switch (p.kind) {
    case 'signatory':
      return { position: 'signatory', signed: null, asOf, fact };
    case 'invited':
      return { position: 'invited', asOf, fact };
    case 'none':
      return { position: 'none', why: 'seen', asOf, fact };
  }
}

/** The day of its entry into force, if that is still to come; of its end, if that has passed. */
function outsideItsTime({ inForce }: Instrument, on: string): string | undefined {
  if (inForce.from != null && on < inForce.from) return inForce.from;
  return inForce.to != null && on >= inForce.to ? inForce.to : undefined;
}

function cited(fact: Omit<AnyFact, 'checkedOn'> & { checkedOn?: string | undefined }, instrument: Instrument): AnyFact {
  return { ...fact, checkedOn: fact.checkedOn ?? instrument.checkedOn };
}

function first<T>(items: readonly T[], read: (item: T) => Standing | undefined): Standing | undefined {
  for (const item of items) {
    const standing = read(item);
    if (standing !== undefined) return standing;
  }
  return undefined;
}
