import type { Pathway, Yields } from './answer.ts';
import type { Case } from './case.ts';
import { rank } from './verdict.ts';
import type { Way } from './way.ts';

const HOURS: Readonly<Record<Pathway['speed'], number>> = { hours: 0, days: 1, weeks: 2, months: 3 };

/** What the question asks for. */
export function wanted(c: Case): Yields {
  if (c.q.measure === 'preservation') return 'preservation';
  return c.q.measure === 'spontaneous-information' ? 'information' : 'evidence';
}

const SPEECH_LAST: ReadonlySet<string> = new Set(['voluntary-disclosure', 'network-24-7', 'budapest-35', 'police-channel']);

export interface Ranked {
  pathway: Pathway;
  way: Way;
  /** Position of its addressee in the order of targets. */
  holderIndex: number;
}

/**
 * Best first (MODEL, "yields"): what was asked, then verdict, then the time that the urgency allows, then safeguards
 * before speed, then strength. In an emergency the ways made for it lead; reciprocity follows every other live way.
 */
export function compareWays(c: Case, a: Ranked, b: Ranked): number {
  const want = wanted(c);
  const live = (x: Ranked): boolean => x.pathway.verdict === 'open' || x.pathway.verdict === 'conditional';
  const key = (x: Ranked): number[] => [
    c.speech && SPEECH_LAST.has(x.pathway.id) && x.pathway.verdict !== 'closed' ? 1 : 0,
    x.pathway.verdict === 'closed' ? 1 : 0,
    c.q.urgency === 'emergency' && x.pathway.emergency && live(x) ? 0 : 1,
    x.way.yields === want ? 0 : 1,
    x.pathway.id === 'reciprocity' && live(x) ? 1 : 0,
    3 - rank(x.pathway.verdict),
    c.q.urgency === 'ordinary' ? 0 : Math.max(0, HOURS[x.pathway.speed] - (c.q.urgency === 'emergency' ? 0 : 1)),
    x.way.guard,
    HOURS[x.pathway.speed],
    x.pathway.strength === 'text' ? 0 : 1,
    x.holderIndex,
  ];
  const ka = key(a);
  const kb = key(b);
  for (let i = 0; i < ka.length; i++) {
    const d = (ka[i] ?? 0) - (kb[i] ?? 0);
    if (d !== 0) return d;
  }
  return 0;
}
