import type { Instrument } from '@exhorto/lawbook';
import type { Pair, Scene } from './scene.ts';
import { wasLaw } from './time.ts';
import { all, type Verdict } from './verdict.ts';

/** Does the state take part in the instrument on that day? Silence is no negative, unless the list was read whole. */
export function takesPart(s: Scene, instrument: Instrument, state: string): Verdict {
  const rows = instrument.participation.filter((p) => p.state === state && p.territory === undefined);
  const valid = rows.filter((p) => wasLaw(s, p) === 'open');
  if (valid.some((p) => p.kind === 'party')) return 'open';
  if (valid.length > 0) return 'closed';
  if (rows.some((p) => wasLaw(s, p) === 'unknown')) return 'unknown';
  if (rows.length > 0) return 'closed';
  if (instrument.completeAsOf !== undefined) return 'closed';
  const other = s.book.instruments.find((i) => i.id === instrument.openOnlyToPartiesOf);
  if (other !== undefined && takesPart(s, other, state) === 'closed') return 'closed';
  return 'unknown';
}

export function isInForce(s: Scene, instrument: Instrument): Verdict {
  if (instrument.inForce.status === 'not-in-force') return 'closed';
  if (instrument.inForce.status === 'unknown') return 'unknown';
  return wasLaw(s, instrument.inForce);
}

export function inForceBetween(s: Scene, instrument: Instrument, { from, to }: Pair): Verdict {
  return all(isInForce(s, instrument), takesPart(s, instrument, from), takesPart(s, instrument, to));
}
