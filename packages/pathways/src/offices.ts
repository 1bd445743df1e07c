import { type Asker, type Designation, type Office, validOn } from '@exhorto/lawbook';
import type { OfficeRef } from './answer.ts';
import { type Case, once } from './case.ts';

/** An office of the lawbook as an answer shows it. */
export function officeRef(c: Case, office: Office & { state: string }, kind: string = office.kinds[0] ?? 'other'): OfficeRef {
  const ref: OfficeRef = {
    id: office.id,
    kind,
    name: office.name.official,
    lang: office.name.lang,
    gloss: office.name.gloss[c.lang],
    state: office.state,
    fact: office.id,
  };
  if (office.contact !== undefined) ref.contact = office.contact;
  if (office.checkedOn !== undefined) ref.checkedOn = office.checkedOn;
  return ref;
}

/** A kind of office where no single office is named: "the judge", "the prosecutor". */
export function kindRef(c: Case, state: string, kind: string): OfficeRef {
  return { kind, name: c.law.book.vocabulary.officeKinds[kind]?.name[c.lang] ?? kind, state };
}

/** The first office of that kind in the state's file on the day asked, or the kind alone. */
export function officeOfKind(c: Case, state: string, kind: Asker | string): OfficeRef {
  return once(c, 'office of kind', `${state} ${kind}`, () => findOfficeOfKind(c, state, kind));
}

function findOfficeOfKind(c: Case, state: string, kind: Asker | string): OfficeRef {
  const offices = c.law.offices(state).filter((o) => validOn(c.law, o, c.q.on) !== 'no');
  const found = offices.find((o) => o.kinds[0] === kind) ?? offices.find((o) => o.kinds.some((k) => k === kind));
  return found === undefined ? kindRef(c, state, kind) : officeRef(c, { ...found, state }, kind);
}

/** How an office is known: the state named it for this, it is only the likely one, or no more than its kind is known. */
export type Known = 'designated' | 'likely' | 'kind';

/** The office that was named for the purpose; else the likely one of that kind. */
export function orLikely(c: Case, state: string, named: OfficeRef | undefined, kind: Asker | string): { office: OfficeRef; known: Known } {
  if (named !== undefined) return { office: named, known: 'designated' };
  const office = officeOfKind(c, state, kind);
  return { office, known: office.id === undefined ? 'kind' : 'likely' };
}

/** The one who asks. */
export function asker(c: Case): OfficeRef {
  return { kind: c.q.as, name: c.law.book.vocabulary.askers[c.q.as]?.who[c.lang] ?? c.q.as, state: c.q.from };
}

/**
 * The office that a state named under a provision of an instrument ("27", "35"), for sending or receiving;
 * undefined where the lawbook has none.
 */
export function designated(c: Case, instrument: string, state: string, provision: string, direction: 'incoming' | 'outgoing'): OfficeRef | undefined {
  const row = c.law
    .designations(instrument, state)
    .find((d) => d.provision === provision && (d.direction === 'both' || d.direction === direction) && validOn(c.law, d, c.q.on) !== 'no');
  return row === undefined ? undefined : designationRef(c, row);
}

function designationRef(c: Case, d: Designation): OfficeRef | undefined {
  if (d.office !== undefined) {
    const office = c.law.office(d.office);
    return office === undefined ? undefined : { ...officeRef(c, office), fact: d.id };
  }
  if (d.named === undefined) return undefined;
  const ref: OfficeRef = {
    kind: 'central-authority',
    name: d.named.name.official,
    lang: d.named.name.lang,
    gloss: d.named.name.gloss[c.lang],
    state: d.state,
    fact: d.id,
  };
  if (d.named.contact !== undefined) ref.contact = d.named.contact;
  if (d.checkedOn !== undefined) ref.checkedOn = d.checkedOn;
  return ref;
}

/**
 * The office that a state's own law names for requests of this kind, where the instrument names none. `onlyIfNamed`:
 * the rule must name the way itself; the channel for letters rogatory is not that of a network.
 */
export function channelOffice(c: Case, state: string, direction: 'incoming' | 'outgoing', pathway: string, onlyIfNamed = false): OfficeRef | undefined {
  for (const rule of c.law.assistance(state)) {
    if (rule.rule !== 'channel' || (rule.direction !== 'both' && rule.direction !== direction) || validOn(c.law, rule, c.q.on) === 'no') continue;
    if (rule.pathways === undefined ? onlyIfNamed : !rule.pathways.some((p) => p === pathway)) continue;
    const office = c.law.office(rule.office);
    if (office !== undefined) return { ...officeRef(c, office), fact: rule.id };
  }
  return undefined;
}
