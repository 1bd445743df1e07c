import { type Law, type Offence, validOn } from '@exhorto/lawbook';
import { type ComparedElement, compareConduct, elementsOf } from './compare-conduct.ts';

/**
 * Would conduct charged in one state be an offence in another? `met`; `met-if` the facts also show what `elements` say;
 * `doubtful`: that law has the offence, and some of its elements were not read; `not-met`; `unknown`.
 */
export const DUAL_VERDICTS = ['met', 'met-if', 'doubtful', 'not-met', 'unknown'] as const;
export type DualVerdict = (typeof DUAL_VERDICTS)[number];

export interface DualCriminality {
  verdict: DualVerdict;
  term: string;
  /** The asker's offence, and the one of the other state that comes nearest. */
  charged?: Offence;
  demanded?: Offence;
  /** Element by element; empty where the offence is compared as a whole, or there is nothing to compare. */
  elements: ComparedElement[];
  /** The conduct would fall under another offence there. */
  otherTerm?: string;
}

/** What conduct of one term may also be, if the facts show the other's elements: tried where a state lacks the offence itself. */
const NEAR: Readonly<Record<string, readonly string[]>> = {
  'illegal-access': ['data-interference', 'illegal-interception'],
  'illegal-interception': ['illegal-access'],
  'data-interference': ['system-interference', 'illegal-access'],
  'system-interference': ['data-interference'],
  'computer-forgery': ['data-interference', 'computer-fraud'],
  'computer-fraud': ['computer-forgery', 'data-interference'],
};

/** Better first. */
const ORDER: Readonly<Record<DualVerdict, number>> = { met: 0, 'met-if': 1, doubtful: 2, unknown: 3, 'not-met': 4 };

/**
 * Dual criminality from the elements, on a day. Conduct is taken to fulfil the asker's offence and no more; where that
 * state's own offence was not read, it is taken to fulfil nothing. A term outside Budapest articles 2 to 10 is compared as a
 * whole. Never `met` while an element of the other state's offence is unread.
 */
export function dualCriminalityOf(law: Law, term: string, asker: string, holder: string, on: string): DualCriminality {
  return dualCandidates(law, term, asker, holder, on)[0] as DualCriminality;
}

/** As `dualCriminalityOf`, for each offence of the other state that the conduct may be: best first, one at least. */
export function dualCandidates(law: Law, term: string, asker: string, holder: string, on: string): readonly DualCriminality[] {
  const charges = chargesOf(law, asker, term, on);
  const there = offencesOn(law, holder, term, on);
  const own = inOrder(there.filter((o) => o.exists).map((demanded) => held(term, charges, demanded)));
  if (own.length > 0) return own;
  const negative = there.find((o) => !o.exists);
  const elsewhere = negative === undefined ? [] : dualElsewhere(law, term, asker, holder, on);
  if (elsewhere.length > 0) return elsewhere;
  const charged = charges[0];
  const verdict = negative === undefined ? 'unknown' : 'not-met';
  return [{ verdict, term, elements: [], ...(charged !== undefined && { charged }), ...(negative !== undefined && { demanded: negative }) }];
}

/**
 * Other offences that the conduct may be in a state without this one: their elements are never met by the charge, only by
 * what the facts show. Empty where there is none.
 */
export function dualElsewhere(law: Law, term: string, asker: string, holder: string, on: string): readonly DualCriminality[] {
  const charges = chargesOf(law, asker, term, on);
  return inOrder(
    (NEAR[term] ?? []).flatMap((other) =>
      offencesOn(law, holder, other, on)
        .filter((o) => o.exists)
        .map((demanded): DualCriminality => {
          const as = held(other, charges, demanded);
          return { ...as, term, otherTerm: other, verdict: as.verdict === 'met' ? 'met-if' : as.verdict };
        }),
    ),
  );
}

/** What the asker may charge: its offences of the term, those for special cases only where there is no other. */
function chargesOf(law: Law, asker: string, term: string, on: string): Offence[] {
  const all = offencesOn(law, asker, term, on).filter((o) => o.exists);
  const basic = all.filter((o) => !o.special);
  return basic.length > 0 ? basic : all;
}

function offencesOn(law: Law, state: string, term: string, on: string): Offence[] {
  return law.offences(state, term).filter((o) => validOn(law, o, on) === 'yes');
}

/** Which of its offences the asker charges is not known: the one that gives least counts. */
function held(term: string, charges: readonly Offence[], demanded: Offence): DualCriminality {
  const all = (charges.length === 0 ? [undefined] : charges).map((charged) => hold(term, charged, demanded));
  return inOrder(all).at(-1) as DualCriminality;
}

/** One charge against one offence of the other state. */
function hold(term: string, charged: Offence | undefined, demanded: Offence): DualCriminality {
  const both = { term, demanded, ...(charged !== undefined && { charged }) };
  if (elementsOf(term) === undefined) return { ...both, verdict: 'met', elements: [] };
  if (demanded.conduct === undefined) return { ...both, verdict: 'doubtful', elements: [] };
  const elements = compareConduct(term, charged?.conduct ?? {}, demanded.conduct);
  const verdict = elements.some((e) => e.standing === 'unread') ? 'doubtful' : elements.some((e) => e.standing === 'alleged') ? 'met-if' : 'met';
  return { ...both, verdict, elements };
}

/** Better verdicts first; among equals those with fewer things to show. */
function inOrder(all: readonly DualCriminality[]): DualCriminality[] {
  const open = (d: DualCriminality): number => d.elements.filter((e) => e.standing !== 'met').length;
  return all.toSorted((a, b) => ORDER[a.verdict] - ORDER[b.verdict] || open(a) - open(b));
}
