import type { Offence } from '@exhorto/lawbook';
import { type ComparedElement, type DualCriminality, dualCandidates, dualElsewhere, elementsOf, shownCondition, showText } from '@exhorto/terms';
import { type Case, once, supposed } from '../case.ts';
import { all, any, conditionReason, factReason, type Reason } from '../reason.ts';
import { missing } from './missing.ts';

/**
 * Would the conduct be an offence in the holder's state too? Met where the term is treated as criminal everywhere, or where
 * the elements of that state's offence follow from those of the asker's. What does not follow the facts must show; what was
 * not read, and an offence named only in words, that state decides: the test is the conduct, not the name.
 */
export function dualCriminality(c: Case, holderState: string): Reason {
  return once(c, 'dual criminality', holderState, () => weighDualCriminality(c, holderState));
}

function weighDualCriminality(c: Case, holderState: string): Reason {
  const where = c.law.theState(holderState, c.lang);
  if (c.offence?.criminalEverywhere !== undefined) return factReason('open', c.t.criminalEverywhere(c.offenceName), c.offence.criminalEverywhere);
  if (c.offence === undefined) return conditionReason({ decides: 'requested-state', text: c.t.dualOther(where, c.offenceName) });
  const pair = [c.law, c.offence.id, c.q.from, holderState, c.q.on] as const;
  const candidates = dualCandidates(...pair);
  const [first] = candidates;
  if (first?.verdict === 'not-met' && first.demanded !== undefined) return factReason('closed', c.t.dualNotMet(where, c.offenceName), first.demanded);
  if (first?.demanded !== undefined) return anyOf(c, where, candidates);
  const slot = `${holderState.toLowerCase()}.offence.${c.q.offence}`;
  const assumed = supposed(c, slot);
  // "What if it were one?" says nothing of its elements; "what if not?" leaves the other offences.
  if (assumed === true && elementsOf(c.offence.id) !== undefined) return conditionReason({ decides: 'requested-state', text: c.t.dualUnread(where, []) });
  const elsewhere = assumed === false ? dualElsewhere(...pair) : [];
  return elsewhere.length > 0 ? anyOf(c, where, elsewhere) : missing(c, slot, c.t.dualUnknown(where, c.offenceName));
}

/** The offences there that the conduct may be: those that it plainly is, else all that it may be. */
function anyOf(c: Case, where: string, candidates: readonly DualCriminality[]): Reason {
  const met = candidates.filter((d) => d.verdict === 'met');
  const each = (met.length > 0 ? met : candidates).flatMap((d) => (d.demanded === undefined ? [] : [byElements(c, where, d, d.demanded)]));
  return each.length === 1 ? (each[0] as Reason) : any(met.length > 0 ? c.t.dualMet(where, c.offenceName, null) : c.t.dualIf(where, null), each);
}

function byElements(c: Case, where: string, found: DualCriminality, demanded: Offence): Reason {
  const name = demanded.name?.official ?? null;
  const exists = factReason('open', found.otherTerm === undefined ? c.t.dualMet(where, c.offenceName, name) : c.t.dualOtherTerm(where, name ?? ''), demanded);
  const shown = found.elements.filter((e) => e.standing === 'alleged').map((e) => show(c, e, demanded));
  const unread = found.elements.filter((e) => e.standing === 'unread').map((e) => c.law.book.vocabulary.conduct[e.element]?.name[c.lang] ?? e.element);
  const decides = found.verdict === 'doubtful' ? [conditionReason({ decides: 'requested-state', text: c.t.dualUnread(where, unread) }, demanded)] : [];
  if (shown.length === 0 && decides.length === 0) return exists;
  return all(c.t.dualIf(where, name), [exists, ...shown, ...decides]);
}

/** What the facts of the request must show; open where the question says that they do. */
function show(c: Case, { element, show: values = [], every }: ComparedElement, demanded: Offence): Reason {
  const text = showText(c.lang, element, values, every === true);
  const ids = values.map((v) => shownCondition(element, v));
  const left = ids.filter((id) => !c.q.holds.includes(id));
  // Alternatives: one that is shown is enough.
  const lacking = every === true || left.length === ids.length ? left[0] : undefined;
  const reason = lacking === undefined ? factReason('open', text, demanded) : conditionReason({ input: 'holds', value: lacking, text }, demanded);
  return { ...reason, show: text };
}
