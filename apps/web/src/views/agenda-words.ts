import { AGREEMENTS, type Agenda, type AgreementKind, type ConceptAgreement, type Defined, type Depends, type OffenceAgreement } from '@exhorto/terms';
import { listIn, type View } from './view.ts';

/** What is said of an agenda, the same on the page, in the documents and in the table. */

/** Marks of agreement: never colour alone, and not those of verdicts. */
export const AGREEMENT_MARKS: Readonly<Record<AgreementKind, string>> = { agree: '=', 'agree-but': '≈', differ: '≠', gap: '?' };

/** "Chile, Perú y Uruguay", in the alphabetical order of the reader. */
export function statesIn(v: View, codes: readonly string[]): string {
  return listIn(
    v.lang,
    codes.map((c) => v.law.stateName(c, v.lang)).sort((a, b) => a.localeCompare(b, v.lang)),
  );
}

export function conceptName(v: View, id: string): string {
  return v.law.book.concepts.find((c) => c.id === id)?.names[v.lang] ?? id;
}

export function offenceName(v: View, term: string): string {
  return v.law.offence(term)?.names[v.lang] ?? term;
}

export interface Counted {
  kind: AgreementKind;
  said: string;
  ids: string[];
}

/** "agree on 3" with what they are, kind by kind; kinds that nothing is of are left out, but for agreement. */
export function countedConcepts(v: View, a: Agenda): Counted[] {
  return counted(
    v,
    a.concepts.map((c) => [c.concept, c.kind]),
  );
}

export function countedOffences(v: View, a: Agenda): Counted[] {
  return counted(
    v,
    a.offences.map((o) => [o.term, o.kind]),
  );
}

function counted(v: View, all: readonly (readonly [string, AgreementKind])[]): Counted[] {
  return AGREEMENTS.map((kind) => {
    const ids = all.filter(([, k]) => k === kind).map(([id]) => id);
    return { kind, ids, said: v.m.agenda.counted[kind](ids.length) };
  }).filter((c) => c.ids.length > 0 || c.kind === 'agree');
}

/** Where a concept stands, in a line. */
export function conceptLine(v: View, c: ConceptAgreement, states: readonly string[]): string {
  const t = v.m.agenda;
  const disputed = c.elements.filter((e) => e.disputed).length;
  return `${t.defined(states.length - c.without.length, states.length)} · ${t.disputed(disputed, c.elements.length)}`;
}

export function offenceLine(v: View, o: OffenceAgreement, states: readonly string[]): string {
  const t = v.m.agenda;
  const known = o.elements.filter((e) => e.pairs > 0 || e.values.length > 0);
  return `${t.having(o.depends.having, states.length)} · ${t.disputed(known.filter((e) => e.pairs > 0).length, known.length)}`;
}

/** What hangs on a concept, in a sentence. */
export function dependsLine(v: View, d: Depends): string {
  const t = v.m.agenda;
  const parts = (['powers', 'provisions', 'offices', 'offences', 'rules'] as const).filter((k) => d[k] > 0).map((k) => t.parts[k](d[k]));
  return parts.length === 0 ? t.dependsNone : t.dependsOn(listIn(v.lang, parts));
}

export function dependsOffenceLine(v: View, { depends: d }: OffenceAgreement): string {
  return v.m.agenda.dependsOffence(d.having, d.provisions, d.rules);
}

/** Of whom it is not known, and whose law has none. */
export function gapLines(v: View, o: OffenceAgreement): string[] {
  const t = v.m.agenda;
  return [
    ...(o.without.length > 0 ? [t.lacking(statesIn(v, o.without))] : []),
    ...(o.unknown.length > 0 ? [t.unknown(statesIn(v, o.unknown))] : []),
    t.pairs(
      (['met', 'more', 'without', 'gap'] as const)
        .filter((k) => o.pairs[k] > 0)
        .map((k) => t.pairParts[k](o.pairs[k]))
        .join('; '),
    ),
  ];
}

/** "demands: relate to a communication". */
export function elementText(v: View, concept: string, element: string): string {
  const e = v.law.book.concepts.find((c) => c.id === concept)?.elements.find((x) => x.id === element);
  return e === undefined ? element : `${v.m.agenda.elementKinds[e.kind]}: ${e.text[v.lang]}`;
}

export function conductName(v: View, element: string): string {
  return v.law.book.vocabulary.conduct[element]?.name[v.lang] ?? element;
}

export function conductValue(v: View, element: string, value: string): string {
  return v.law.book.vocabulary.conduct[element]?.values[value]?.[v.lang] ?? value;
}

/** Whose definition: a state or a legal order above states. */
export function definedBy(v: View, d: Defined): string {
  return v.law.stateName(d.by, v.lang);
}

/** What matters between states of the group, or between one of them and what they share. */
export function mattersOf(v: View, c: ConceptAgreement): string[] {
  const named = new Set([...c.definitions.map((d) => d.by), ...c.shared.map((s) => s.instrument)]);
  return (v.law.book.concepts.find((x) => x.id === c.concept)?.matters ?? [])
    .filter((m) => [m.wider, m.narrower].every((side) => side.length === 0 || side.some((x) => named.has(x))))
    .map((m) => m.text[v.lang]);
}
