import type { Instrument } from '@exhorto/lawbook';
import type { Pair, Scene } from './scene.ts';
import { wasLaw } from './time.ts';
import { all, type Verdict } from './verdict.ts';

/**
 * Does the state take part in the instrument on that day? A party does within its days, a signatory, an invited state or
 * one that is known to stand outside does not. Silence is no negative, unless the list was read whole.
 */
export function takesPart(s: Scene, instrument: Instrument, state: string): Verdict {
  const rows = instrument.participation.filter((p) => p.state === state && p.territory === undefined);
  const parties = rows.filter((p) => p.kind === 'party').map((p) => wasLaw(s, p));
  const outside = rows.filter((p) => p.kind !== 'party').map((p) => wasLaw(s, p));
  if (parties.includes('open')) return 'open';
  if (parties.includes('closed') || outside.includes('open')) return 'closed';
  if (rows.length === 0 && instrument.completeAsOf !== undefined) return 'closed';
  const others = s.book.instruments.filter((i) => i.id === instrument.openOnlyToPartiesOf);
  return others.some((other) => takesPart(s, other, state) === 'closed') ? 'closed' : 'unknown';
}

export function isInForce(s: Scene, instrument: Instrument): Verdict {
  if (instrument.inForce.status === 'not-in-force') return 'closed';
  if (instrument.inForce.status === 'unknown') return 'unknown';
  return wasLaw(s, instrument.inForce);
}

export function inForceBetween(s: Scene, instrument: Instrument, { from, to }: Pair): Verdict {
  return all(isInForce(s, instrument), takesPart(s, instrument, from), takesPart(s, instrument, to));
}
