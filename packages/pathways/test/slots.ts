import type { DisclosureRule, Entity, Instrument, Lawbook, Measure, Offence, Participation, Power, Provision, Seen } from '@exhorto/lawbook';
import { wasLaw } from '../reference/time.ts';
import type { UnknownEntry } from '../src/answer.ts';
import type { Query } from '../src/query.ts';
import { say } from './generated.ts';

/**
 * Fills one unknown slot of a lawbook with a fact that says yes or no, as a maintainer would who has read the law.
 * Undefined where no fact of the lawbook's form could say it.
 */
export function fill(book: Lawbook, q: Query, entry: UnknownEntry, yes: boolean): Lawbook | undefined {
  const { slot } = entry;
  const parts = slot.split('.');
  const [first = '', second = '', third = ''] = parts;
  const instrument = book.instruments.find((i) => i.id === first);
  const state = book.states.find((s) => s.state.toLowerCase() === first)?.state;
  if (second === 'in-force' && third === '' && instrument === undefined) return withAgreement(book, q, first, yes);
  if (instrument !== undefined && second === 'in-force') return withInstrument(book, { ...instrument, inForce: { ...instrument.inForce, ...forceOf(yes) } });
  if (instrument !== undefined && second === 'participation' && parts.length === 3) return withParticipation(book, instrument, third, yes);
  if (instrument !== undefined && second === 'reservation' && slot.endsWith('.29-4')) return withReservation(book, instrument, third, yes);
  if (slot.endsWith('.from')) return withFact(book, slot.slice(0, -'.from'.length), (f) => since(f, yes));
  if (slot.endsWith('.threshold')) return withFact(book, slot.slice(0, -'.threshold'.length), (f) => withoutUnknown(f, yes) as object);
  if (second === 'entity' && slot.endsWith('.serves')) return withService(book, q, slot.slice(0, -'.serves'.length), yes);
  if (second === 'policy') return withPolicy(book, q, entry, yes);
  if (slot.endsWith('.reach') && parts.length === 4 && book.states.some((s) => s.powers.some((p) => `${p.id}.reach` === slot)))
    return withFact(book, slot.slice(0, -'.reach'.length), (f) => ({ ...f, reach: { foreignProviders: yes ? 'yes' : 'no' } }));
  if (state === undefined) return undefined;
  if (second === 'power' && parts.length === 3) return withPower(book, state, third as Measure, yes);
  if (second === 'offence') return withOffence(book, q, state, third, yes);
  if (second === 'assistance') return withRule(book, state, third, yes);
  if (second === 'disclosure') return withDisclosure(book, entry, state, third as DisclosureRule['basis'], parts[3] as Measure, yes);
  return undefined;
}

const LONG_AGO = '1900-01-01';

function fact(id: string): { id: string; source: string; pinpoint: string; seen: Seen; checkedOn: string; from: string } {
  return { id, source: 'all.old', pinpoint: 'filled', seen: 'text', checkedOn: '2026-11-01', from: LONG_AGO };
}

/** In force all along; or not yet, which for a power says that nobody had it. */
function since(f: object, yes: boolean): object {
  if (yes) return { ...f, from: LONG_AGO };
  return 'orderedBy' in f ? { ...f, from: LONG_AGO, exists: false, orderedBy: [] } : { ...f, from: '2100-01-01' };
}

function forceOf(yes: boolean): Pick<Instrument['inForce'], 'status' | 'from' | 'to'> {
  return { status: yes ? 'in-force' : 'not-in-force', from: LONG_AGO, to: null };
}

function withInstrument(book: Lawbook, changed: Instrument): Lawbook {
  return { ...book, instruments: book.instruments.map((i) => (i.id === changed.id ? changed : i)) };
}

function withState(book: Lawbook, code: string, change: (s: Lawbook['states'][number]) => Partial<Lawbook['states'][number]>): Lawbook {
  return { ...book, states: book.states.map((s) => (s.state === code ? { ...s, ...change(s) } : s)) };
}

function participant(instrument: string, state: string, yes: boolean): Participation {
  return { ...fact(`${instrument}.participation.${state}`), state, kind: yes ? 'party' : 'none', asOf: '2026-11-01' };
}

function withParticipation(book: Lawbook, i: Instrument, state: string, yes: boolean): Lawbook {
  return withInstrument(book, { ...i, participation: [...i.participation.filter((p) => p.state !== state), participant(i.id, state, yes)] });
}

function withReservation(book: Lawbook, i: Instrument, state: string, yes: boolean): Lawbook {
  if (!yes) return withInstrument(book, { ...i, reservationsRead: [...i.reservationsRead, { ...fact(`${i.id}.read-filled.${state}`), state }] });
  const made: Instrument['reservations'][number] = {
    ...fact(`${i.id}.reservation.${state}.29-4`),
    state,
    provision: '29(4)',
    kind: 'reservation',
    role: 'requested',
    effect: 'permitsRefusal',
    when: { not: { dualCriminality: true } },
    text: say('filled'),
  };
  return withInstrument(book, { ...i, reservations: [...i.reservations, made] });
}

function withPower(book: Lawbook, state: string, measure: Measure, yes: boolean): Lawbook {
  const power: Power = {
    ...fact(`${state.toLowerCase()}.power.filled`),
    measure,
    exists: yes,
    appliesBy: [],
    orderedBy: yes ? ['judge'] : [],
    priorBy: 'none',
    reviewBy: 'none',
    threshold: { when: { always: true }, text: say('filled') },
    reach: { foreignProviders: 'unknown' },
    notice: { user: 'unknown' },
  };
  return withState(book, state, (s) => ({ powers: [...s.powers.filter((p) => p.exists), power] }));
}

/** Where the offence is known, what is missing is its penalty. */
function withOffence(book: Lawbook, q: Query, state: string, term: string, yes: boolean): Lawbook {
  const offences = book.states.filter((s) => s.state === state).flatMap((s) => s.offences);
  const known = offences.some((o) => o.term === term && o.exists && wasLaw({ book, q }, o) === 'open');
  const penalty = yes ? { form: say('filled'), min: { years: 99 }, max: 'life' as const } : { form: say('filled'), min: { days: 0 }, max: { days: 0 } };
  const offence: Offence = {
    ...fact(`${state.toLowerCase()}.offence.filled`),
    term,
    exists: known || yes,
    forms: known || yes ? [penalty] : [],
    special: false,
  };
  return withState(book, state, (s) => ({ offences: [...s.offences.filter((o) => o.term !== term), offence] }));
}

function withRule(book: Lawbook, state: string, rule: string, yes: boolean): Lawbook | undefined {
  const base = { ...fact(`${state.toLowerCase()}.assistance.filled`), direction: 'incoming' as const, text: say('filled') };
  if (rule === 'dual-criminality')
    return withState(book, state, (s) => ({ assistance: [...s.assistance, { ...base, rule: 'dual-criminality', value: yes ? 'required' : 'not-required' }] }));
  if (rule === 'without-treaty')
    return withState(book, state, (s) => ({ assistance: [...s.assistance, { ...base, rule: 'without-treaty', value: yes ? 'allowed' : 'not-allowed' }] }));
  return undefined;
}

function entityOf(book: Lawbook, entry: UnknownEntry): Entity | undefined {
  return book.providers.flatMap((p) => p.entities).find((e) => e.id === entry.ways[0]?.target.entity);
}

/** For the kind of service that the provider is, where the rule is missing. */
function withDisclosure(
  book: Lawbook,
  entry: UnknownEntry,
  state: string,
  basis: DisclosureRule['basis'],
  measure: Measure,
  yes: boolean,
): Lawbook | undefined {
  const entity = entityOf(book, entry);
  // An order to an establishment hangs on the rules for each operator, whose kinds of service may differ.
  if (entity?.role === 'establishment') return undefined;
  const service = entity?.service;
  const rule: DisclosureRule = {
    ...fact(`${state.toLowerCase()}.disclosure.filled`),
    basis,
    measures: [measure],
    ...(service === undefined ? {} : { services: [service] }),
    value: yes ? 'permits' : 'forbids',
    text: say('filled'),
  };
  return withState(book, state, (s) => ({ disclosure: [...s.disclosure, rule] }));
}

function withPolicy(book: Lawbook, q: Query, entry: UnknownEntry, yes: boolean): Lawbook {
  const entity = entityOf(book, entry)?.id;
  const policy: Lawbook['providers'][number]['policies'][number] = {
    ...fact('filled.policy'),
    measures: [q.measure],
    ...(entity === undefined ? {} : { entities: [entity] }),
    answers: yes ? 'yes' : 'no',
    text: say('filled'),
  };
  const provider = entity === undefined ? book.providers.find((p) => p.generic)?.id : q.holder.replace('provider:', '');
  return { ...book, providers: book.providers.map((p) => (p.id === provider ? { ...p, policies: [...p.policies, policy] } : p)) };
}

function withService(book: Lawbook, q: Query, id: string, yes: boolean): Lawbook {
  const user = q.userIn === undefined ? [] : [q.userIn];
  const serves = yes ? [q.from, ...user] : ['AQ', ...user.filter((u) => u !== q.from)];
  return { ...book, providers: book.providers.map((p) => ({ ...p, entities: p.entities.map((e) => (e.id === id ? { ...e, serves, except: [] } : e)) })) };
}

/** A treaty or agreement between two states that the lawbook did not hold. */
function withAgreement(book: Lawbook, q: Query, id: string, yes: boolean): Lawbook | undefined {
  const [kind, a = '', b = ''] = id.startsWith('cloud-act-')
    ? ['cloud-act-agreement', ...id.slice(10).toUpperCase().split('-')]
    : ['bilateral', ...id.slice(10).toUpperCase().split('-')];
  const provision: Provision = {
    ...fact(`${id}.1`),
    article: '1',
    title: say('filled'),
    text: say('filled'),
    pathway: kind as 'bilateral' | 'cloud-act-agreement',
    measures: [q.measure],
    domesticLaw: 'excluded',
    demandsOwnPower: false,
    issuers: [],
    requirements: [],
    contents: [],
    limits: [],
    grounds: [],
    safeguards: [],
    useLimits: [],
    userNotice: [],
    remedies: [],
  };
  const filled: Instrument = {
    id,
    kind: 'bilateral-treaty',
    names: say(id),
    shortNames: say(id),
    authentic: [],
    checkedOn: '2026-11-01',
    inForce: { ...fact(`${id}.in-force`), ...forceOf(yes) },
    between: [a, b],
    participation: [participant(id, a, true), participant(id, b, true)],
    reservations: [],
    reservationsRead: [],
    designations: [],
    provisions: [provision],
    definitions: [],
    leads: [],
    unknowns: [],
  };
  return { ...book, instruments: [...book.instruments, filled] };
}

/** The fact of this id, wherever it stands, changed. */
function withFact(book: Lawbook, id: string, change: (fact: object) => object): Lawbook {
  const walk = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(walk);
    if (value === null || typeof value !== 'object') return value;
    if ('id' in value && value.id === id && 'pinpoint' in value) return change(value);
    return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, walk(v)]));
  };
  return walk(book) as Lawbook;
}

/** What the law's text left open in this fact's predicate, read. */
function withoutUnknown(value: unknown, yes: boolean): unknown {
  if (Array.isArray(value)) return value.map((v) => withoutUnknown(v, yes));
  if (value === null || typeof value !== 'object') return value;
  if ('unknown' in value) return yes ? { always: true } : { not: { always: true } };
  return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, withoutUnknown(v, yes)]));
}
