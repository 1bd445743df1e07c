import { type Instrument, type Participation, type Provision, validOn } from '@exhorto/lawbook';
import { type Case, once } from '../case.ts';
import { all, factReason, type Reason } from '../reason.ts';
import { missing } from './missing.ts';

/** Is the instrument in force at all on the day asked? */
export function instrumentInForce(c: Case, instrument: Instrument): Reason {
  return once(c, 'instrument in force', instrument.id, () => weighInstrumentInForce(c, instrument));
}

function weighInstrumentInForce(c: Case, instrument: Instrument): Reason {
  const f = instrument.inForce;
  const name = instrument.shortNames[c.lang];
  if (f.status === 'unknown') return missing(c, f.id, c.t.instrumentForceUnknown(name));
  if (f.status === 'not-in-force') return factReason('closed', c.t.instrumentNotInForce(name, f.asOf ?? c.q.on), f);
  if (f.from != null && c.q.on < f.from) return factReason('closed', c.t.instrumentNotYet(name, f.from), f);
  if (f.to != null && c.q.on >= f.to) return factReason('closed', c.t.instrumentEnded(name, f.to), f);
  if (validOn(c.law, f, c.q.on) === 'unknown') return missing(c, `${f.id}.from`, c.t.instrumentForceUnknown(name));
  return factReason('open', c.t.instrumentInForce(name, f.from ?? null), f);
}

/**
 * Is the state bound by the instrument on the day asked? A signatory is not; silence proves absence only where the
 * list of participants was read whole (`completeAsOf`).
 */
export function boundBy(c: Case, instrument: Instrument, state: string): Reason {
  return once(c, 'bound', `${instrument.id} ${state}`, () => weighBoundBy(c, instrument, state));
}

function weighBoundBy(c: Case, instrument: Instrument, state: string): Reason {
  const name = instrument.shortNames[c.lang];
  const who = c.law.theState(state, c.lang);
  const rows = c.law.participation(instrument.id, state);
  const party = rows.find((p) => p.kind === 'party' && validOn(c.law, p, c.q.on) === 'yes');
  if (party !== undefined) return factReason('open', c.t.party(who, name, party.from ?? null), party);
  const later = rows.find((p) => p.kind === 'party' && p.from != null && c.q.on < p.from);
  if (later?.from != null) return factReason('closed', c.t.partyNotYet(who, name, later.from), later);
  const former = rows.find((p) => p.kind === 'party' && p.to != null && c.q.on >= p.to);
  if (former?.to != null) return factReason('closed', c.t.partyNoLonger(who, name, former.to), former);
  const negative = rows.find((p): p is Participation & { kind: 'signatory' | 'invited' | 'none' } => p.kind !== 'party' && validOn(c.law, p, c.q.on) === 'yes');
  if (negative !== undefined) return factReason('closed', c.t.notParty[negative.kind](who, name, negative.asOf ?? negative.checkedOn ?? c.q.on), negative);
  if (rows.length === 0 && instrument.completeAsOf !== undefined) {
    return factReason('closed', c.t.notOnList(who, name, instrument.completeAsOf.asOf), instrument.completeAsOf);
  }
  const other = instrument.openOnlyToPartiesOf === undefined ? undefined : c.law.instrument(instrument.openOnlyToPartiesOf);
  const first = other === undefined ? undefined : boundBy(c, other, state);
  if (first?.verdict === 'closed') return first;
  return missing(c, `${instrument.id}.participation.${state}`, c.t.participationUnknown(who, name));
}

/** An article applies as long as its instrument is in force, unless it has days of its own (an amendment). */
export function articleApplies(c: Case, instrument: Instrument, p: Provision): Reason[] {
  const name = `${instrument.shortNames[c.lang]}, ${p.pinpoint}`;
  if (p.from != null && c.q.on < p.from) return [factReason('closed', c.t.instrumentNotYet(name, p.from), p)];
  if (p.to != null && c.q.on >= p.to) return [factReason('closed', c.t.instrumentEnded(name, p.to), p)];
  return [];
}

/** In force between the asker's state and the holder's on the day asked. */
export function inForceBetween(c: Case, instrument: Instrument, a: string, b: string): Reason {
  return once(c, 'in force between', `${instrument.id} ${a} ${b}`, () =>
    all(c.t.inForceBetween(instrument.shortNames[c.lang], c.law.theState(a, c.lang), c.law.theState(b, c.lang)), [
      instrumentInForce(c, instrument),
      boundBy(c, instrument, a),
      boundBy(c, instrument, b),
    ]),
  );
}
