import { type Predicate, say, type Text } from '@exhorto/lawbook';
import type { Case } from '../case.ts';
import { all, any, conditionReason, factReason, not, type Reason } from '../reason.ts';
import { dualCriminality } from './dual-criminality.ts';
import { missing } from './missing.ts';
import { weighPenalty } from './penalty.ts';
import type { Side } from './side.ts';

interface Cites {
  id: string;
  pinpoint: string;
  source?: string | undefined;
  seen?: 'text' | 'secondary' | undefined;
}

/**
 * Evaluates a threshold or condition of the lawbook on one side's law. Three-valued about law, conditional about the
 * case: an input that the question does not give makes it conditional and names the input.
 */
export function weighPredicate(c: Case, p: Predicate, side: Side, fact: Cites): Reason {
  const leaf = (ok: boolean, text: string): Reason => factReason(ok ? 'open' : 'closed', text, fact);
  const ask = (input: string, value: string | boolean, text: string): Reason => conditionReason({ input, value, text }, fact);
  const given = <T extends string | boolean>(input: string, value: T | undefined, wanted: readonly T[]): Reason => {
    const labels = wanted.map((w) => valueLabel(c, input, w));
    const text = c.t.inputIs(input, labels);
    if (value === undefined) {
      const first = wanted[0] ?? '';
      return ask(input, first, (typeof first === 'boolean' ? c.t.inputQuestion(input, first) : undefined) ?? c.t.inputAsk(input, labels));
    }
    return leaf(wanted.includes(value), text);
  };

  if ('always' in p) return leaf(true, c.t.always);
  if ('all' in p)
    return all(
      c.t.allOf,
      p.all.map((x) => weighPredicate(c, x, side, fact)),
    );
  if ('any' in p)
    return any(
      c.t.anyOf,
      p.any.map((x) => weighPredicate(c, x, side, fact)),
    );
  if ('not' in p) return not(c.t.notThat, weighPredicate(c, p.not, side, fact));
  if ('offences' in p) {
    if (c.offence === undefined) return ask('offence', p.offences[0] ?? '', c.t.offenceListAsk(c.offenceName, names(c, p.offences)));
    const inList = p.offences.includes(c.offence.id);
    return leaf(inList, inList ? c.t.offenceInList(c.offenceName) : c.t.offenceNotInList(c.offenceName));
  }
  if ('leastMaxPenalty' in p) return cite(weighPenalty(c, penaltySide(side, p), { years: p.leastMaxPenalty, above: p.above === true, of: 'max' }), fact);
  if ('leastMinPenalty' in p) return cite(weighPenalty(c, penaltySide(side, p), { years: p.leastMinPenalty, above: p.above === true, of: 'min' }), fact);
  if ('holds' in p) {
    const term = c.law.condition(p.holds);
    const name = term?.names[c.lang] ?? p.holds;
    const said = c.q.holds.includes(p.holds) || (term?.metBy !== undefined && weighPredicate(c, term.metBy, side, fact).verdict === 'open');
    if (said) return leaf(true, c.t.holds(name));
    const kind = c.provider?.kinds[p.holds];
    if (c.provider !== undefined && kind !== undefined)
      return leaf(kind, kind ? c.t.providerIs(c.provider.name, name) : c.t.providerIsNot(c.provider.name, name));
    return ask('holds', p.holds, term?.question[c.lang] ?? c.t.holdsAsk(name));
  }
  if ('urgency' in p) return given('urgency', c.q.urgency, p.urgency);
  if ('stage' in p) return given('stage', c.q.stage, p.stage);
  if ('purpose' in p) return given('purpose', c.q.purpose, p.purpose);
  if ('measure' in p) return given('measure', c.q.measure, p.measure);
  if ('asker' in p) return given('as', c.q.as, p.asker);
  if ('accountKind' in p) return given('accountKind', c.q.accountKind, p.accountKind);
  if ('organised' in p) return given('organised', c.q.organised, [p.organised]);
  if ('consent' in p) return given('consent', c.q.consent, [p.consent]);
  if ('privileged' in p) return given('privileged', c.q.privileged, [p.privileged]);
  if ('alreadyPreserved' in p) return given('alreadyPreserved', c.q.alreadyPreserved, [p.alreadyPreserved]);
  if ('speech' in p) return leaf((c.offence?.speech === true) === p.speech, c.t.speechIs(c.offenceName, c.offence?.speech === true));
  if ('userIn' in p) return place(c, 'userIn', c.q.userIn, p.userIn, fact);
  if ('userNationality' in p) return place(c, 'userNationality', c.q.userNationality, p.userNationality, fact);
  if ('otherState' in p) return place(c, 'from', side.other, p.otherState, fact);
  if ('dualCriminality' in p) return dualCriminality(c, side.role === 'holder' ? side.state : side.other);
  return missing(c, `${fact.id}.threshold`, say(p.unknown, c.lang));
}

/** Some laws measure the penalty that the requesting state's own law has for the offence. */
function penaltySide(side: Side, p: { of?: 'requesting' | undefined }): Side {
  return p.of === 'requesting' && side.role === 'holder' ? { state: side.other, role: 'asker', other: side.state } : side;
}

function place(c: Case, input: string, value: string | undefined, wanted: readonly string[], fact: Cites): Reason {
  const shown = wanted.map((w) => c.law.theState(w, c.lang));
  if (value === undefined) return conditionReason({ input, value: wanted[0] ?? '', text: c.t.inputAsk(input, shown) }, fact);
  const ok = wanted.some((w) => c.law.within(value, w, c.q.on));
  return factReason(ok ? 'open' : 'closed', c.t.inputIs(input, shown), fact);
}

/** The value of an input in the reader's language. */
function valueLabel(c: Case, input: string, value: string | boolean): string {
  if (typeof value === 'boolean') return value ? c.t.yes : c.t.no;
  const v = c.law.book.vocabulary;
  const table: Record<string, Record<string, { name: Text }>> = {
    urgency: v.urgencies,
    stage: v.stages,
    purpose: v.purposes,
    measure: v.measures,
    as: v.askers,
    accountKind: v.accountKinds,
  };
  return table[input]?.[value]?.name[c.lang] ?? value;
}

function names(c: Case, terms: readonly string[]): string {
  return terms.map((id) => c.law.offence(id)?.names[c.lang] ?? id).join(', ');
}

/** A penalty leaf rests on the offence and on the threshold: the threshold stands above it. */
function cite(r: Reason, fact: Cites): Reason {
  const parent: Reason = { ...factReason(r.verdict, r.text, fact), op: 'all', children: [r] };
  return parent;
}
