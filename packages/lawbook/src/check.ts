import { checkConcepts } from './check-concepts.ts';
import type { AnyFact, Lawbook } from './lawbook.ts';
import type { Problem } from './problem.ts';
import type { ReadFile } from './read.ts';
import type { Predicate } from './schema/predicate.ts';
import {
  ACCOUNT_KINDS,
  ASKERS,
  CONCEPT_DOMAINS,
  CONDUCT,
  MEASURES,
  OFFICE_KINDS,
  PATHWAY_IDS,
  PURPOSES,
  REGIONS,
  REQUEST_FIELDS,
  RESEARCH_CONDITIONS,
  RESEARCH_POSITIONS,
  STAGES,
  URGENCIES,
  WORD_RELATIONS,
} from './vocabulary.ts';
import { factsOf } from './walk.ts';

interface Around {
  today: string;
  places: Map<string, { file: string; line: number }>;
  files: readonly ReadFile<unknown>[];
}

/** What no schema can see: cross-references, dates, overlaps, unused sources, leftover leads. */
export function checkLawbook(book: Lawbook, around: Around): Problem[] {
  const problems: Problem[] = [];
  const say = (level: Problem['level'], id: string, message: string): void => {
    const place = around.places.get(id);
    problems.push({ level, file: place?.file ?? 'lawbook', line: place?.line ?? 0, column: 1, path: id, message });
  };
  const facts = [...factsOf(book)];
  checkSources(book, facts, say);
  checkDates(facts, around.today, say);
  checkPrefixes(book, say);
  checkReferences(book, say);
  checkConcepts(book, say);
  checkOverlaps(book, say);
  checkParticipation(book, say);
  checkVocabulary(book, say);
  return problems;
}

export type Say = (level: Problem['level'], id: string, message: string) => void;

function checkSources(book: Lawbook, facts: readonly AnyFact[], say: Say): void {
  const used = new Set(facts.map((f) => f.source));
  for (const id of Object.keys(book.sources)) if (!used.has(id)) say('error', id, 'this source is named by no fact: use it or remove it');
  for (const f of facts) if (f.source === undefined) say('error', f.id, 'has no source of its own and none around it: name one');
}

function checkDates(facts: readonly AnyFact[], today: string, say: Say): void {
  const stale = new Date(Date.parse(today) - 365 * 86_400_000).toISOString().slice(0, 10);
  for (const f of facts) {
    if (f.checkedOn > today) say('error', f.id, `checkedOn ${f.checkedOn} lies in the future (today is ${today})`);
    else if (f.checkedOn < stale) say('warning', f.id, `last checked on ${f.checkedOn}, over a year ago: read the source again`);
    if (f.asOf !== undefined && f.asOf > today) say('error', f.id, `asOf ${f.asOf} lies in the future`);
    if (f.from != null && f.to != null && f.from >= f.to) say('error', f.id, `its validity is empty: from ${f.from} is not before to ${f.to}`);
  }
}

function checkPrefixes(book: Lawbook, say: Say): void {
  const own = (items: Iterable<AnyFact>, prefix: string): void => {
    for (const f of items) if (!f.id.startsWith(`${prefix}.`)) say('error', f.id, `an id in this file begins with "${prefix}."`);
  };
  const walkOne = (value: unknown): Iterable<AnyFact> =>
    factsOf({ states: [], unions: [], instruments: [], providers: [], offences: [], groups: [value] } as unknown as Lawbook);
  for (const s of book.states) own(walkOne(s), s.state.toLowerCase());
  for (const u of book.unions) own(walkOne(u), u.union.toLowerCase());
  for (const i of book.instruments) own(walkOne({ ...i, id: undefined }), i.id);
  for (const p of book.providers) own(walkOne({ ...p, id: undefined }), p.id);
}

function checkReferences(book: Lawbook, say: Say): void {
  const offices = new Set([...book.states, ...book.unions].flatMap((s) => s.offices.map((o) => o.id)));
  const written = new Set(book.states.map((s) => s.state));
  const states = new Set(book.stateTerms.map((s) => s.state));
  const groups = new Set(book.groups.map((g) => g.group));
  const offences = new Set(book.offences.map((o) => o.id));
  const conditions = new Set(book.conditions.map((c) => c.id));
  const state = (id: string, code: string): void => {
    if (!states.has(code)) say('error', id, `names the state ${code}, which is not in lawbook/terms/states.yaml`);
  };
  const place = (id: string, code: string): void => {
    if (code !== '*' && !states.has(code) && !groups.has(code)) say('error', id, `names ${code}, which is neither a state nor a group of the lawbook`);
  };
  const officeRef = (id: string, ref: string): void => {
    if (!offices.has(ref)) say('error', id, `names the office ${ref}, which is not in lawbook/states/ or lawbook/unions/`);
  };
  const predicate = (id: string, p: Predicate | undefined): void => {
    if (p === undefined) return;
    if ('all' in p) for (const x of p.all) predicate(id, x);
    else if ('any' in p) for (const x of p.any) predicate(id, x);
    else if ('not' in p) predicate(id, p.not);
    else if ('offences' in p) {
      for (const o of p.offences) if (!offences.has(o)) say('error', id, `names the offence "${o}", which is not in lawbook/terms/offences.yaml`);
    } else if ('holds' in p) {
      if (!conditions.has(p.holds)) say('error', id, `names the condition "${p.holds}", which is not in lawbook/terms/conditions.yaml`);
    } else if ('otherState' in p) for (const c of p.otherState) place(id, c);
    else if ('userIn' in p) for (const c of p.userIn) place(id, c);
    else if ('userNationality' in p) for (const c of p.userNationality) place(id, c);
  };

  for (const s of book.states) {
    if (!states.has(s.state)) say('error', `${s.state.toLowerCase()}`, `the state ${s.state} is not in lawbook/terms/states.yaml`);
    for (const p of s.powers) {
      predicate(p.id, p.threshold.when);
      if (p.exists && Array.isArray(p.orderedBy) && p.orderedBy.length === 0)
        say('error', p.id, 'a power that exists is ordered by someone: name orderedBy, or "unknown", or say exists: false');
      if (!p.exists && (p.orderedBy === 'unknown' || p.orderedBy.length > 0))
        say('error', p.id, 'a power that does not exist is ordered by nobody: orderedBy must be []');
      if (p.reviewWithinHours !== undefined && p.reviewBy === 'none') say('error', p.id, 'reviewWithinHours needs reviewBy');
    }
    for (const o of s.offences) if (!offences.has(o.term)) say('error', o.id, `the term "${o.term}" is not in lawbook/terms/offences.yaml`);
    for (const a of s.assistance) {
      if (a.rule === 'channel') officeRef(a.id, a.office);
      if (a.rule === 'without-treaty') for (const o of a.offices ?? []) officeRef(a.id, o);
      if ('when' in a) predicate(a.id, a.when);
    }
    for (const d of s.disclosure) predicate(d.id, d.when);
  }
  for (const s of [...book.states, ...book.unions]) {
    for (const r of s.research)
      if (r.position !== 'silent' && r.position !== 'draft' && r.conditions.length === 0)
        say('warning', r.id, 'research is protected or needs leave, and no condition says how');
  }
  for (const u of book.unions) {
    if (!groups.has(u.union)) say('error', u.union.toLowerCase(), `the union ${u.union} is not a group of lawbook/terms/groups.yaml`);
    for (const o of u.offences) if (!offences.has(o.term)) say('error', o.id, `the term "${o.term}" is not in lawbook/terms/offences.yaml`);
    for (const d of u.disclosure) predicate(d.id, d.when);
  }
  const instruments = new Set(book.instruments.map((i) => i.id));
  for (const i of book.instruments) {
    if (i.openOnlyToPartiesOf !== undefined && !instruments.has(i.openOnlyToPartiesOf))
      say('error', i.inForce.id, `openOnlyToPartiesOf names "${i.openOnlyToPartiesOf}", which is not an instrument of the lawbook`);
    if (i.lawOf !== undefined) state(i.inForce.id, i.lawOf);
    if ((i.kind === 'statute') !== (i.lawOf !== undefined)) say('error', i.inForce.id, 'a statute, and nothing else, says in lawOf whose law it is');
    for (const p of i.participation) state(p.id, p.state);
    for (const r of i.reservations) {
      state(r.id, r.state);
      predicate(r.id, r.when);
    }
    for (const d of i.designations) {
      state(d.id, d.state);
      if (d.office !== undefined) {
        officeRef(d.id, d.office);
        if (!d.office.startsWith(`${d.state.toLowerCase()}.`)) say('error', d.id, `${d.state} designates an office of another state (${d.office})`);
      } else if (written.has(d.state)) say('warning', d.id, 'names an office inline although the state has a file: move the office there');
    }
    for (const p of i.provisions) {
      for (const r of p.requirements) predicate(r.id, r.when);
      for (const g of p.grounds) predicate(g.id, g.when);
    }
  }
  for (const p of book.providers) {
    const entities = new Set(p.entities.map((e) => e.id));
    for (const e of p.entities) {
      state(e.id, e.state);
      for (const c of [...(e.serves ?? []), ...(e.except ?? [])]) place(e.id, c);
    }
    for (const kind of Object.keys(p.kinds))
      if (!conditions.has(kind)) say('error', p.id, `names the kind "${kind}", which is not a condition of lawbook/terms/conditions.yaml`);
    for (const x of [...p.policies, ...p.channels, ...p.requirements, ...p.limits, ...p.notice])
      for (const e of x.entities ?? []) if (!entities.has(e)) say('error', x.id, `names the entity ${e}, which the provider does not have`);
    for (const x of p.policies) for (const c of x.askers ?? []) place(x.id, c);
  }
  for (const s of [...book.states, ...book.unions])
    for (const d of s.disclosure)
      for (const kind of d.services ?? [])
        if (!conditions.has(kind)) say('error', d.id, `names the kind of service "${kind}", which is not a condition of lawbook/terms/conditions.yaml`);
  for (const g of book.groups) for (const m of g.members) state(g.id, m.state);
}

/** Two facts that answer the same question may not both be valid on one day. */
function checkOverlaps(book: Lawbook, say: Say): void {
  const seen = new Map<string, AnyFact[]>();
  const add = (key: string, f: AnyFact): void => {
    const list = seen.get(key) ?? [];
    for (const other of list) {
      if (overlaps(f, other)) say('error', f.id, `is valid at the same time as ${other.id} and answers the same question: close one with "to"`);
    }
    list.push(f);
    seen.set(key, list);
  };
  for (const i of book.instruments) for (const p of i.participation) add(`${i.id} ${p.state} ${p.territory ?? ''}`, p as AnyFact);
  for (const s of book.states) {
    for (const o of s.offences)
      if (!o.exists)
        for (const other of s.offences)
          if (other.exists && other.term === o.term && overlaps(o as AnyFact, other as AnyFact))
            say('error', o.id, `says that ${o.term} is no offence while ${other.id} says that it is`);
    for (const p of s.powers)
      if (!p.exists)
        for (const other of s.powers)
          if (other.exists && other.measure === p.measure && other.for === p.for && other.urgency === p.urgency && overlaps(p as AnyFact, other as AnyFact))
            say('error', p.id, `says that nobody has the power while ${other.id} says who has`);
  }
}

function overlaps(a: AnyFact, b: AnyFact): boolean {
  const start = (f: AnyFact): string => f.from ?? '0000';
  const end = (f: AnyFact): string => f.to ?? '9999';
  return start(a) < end(b) && start(b) < end(a);
}

function checkParticipation(book: Lawbook, say: Say): void {
  for (const i of book.instruments) {
    for (const p of i.participation) {
      if (p.kind === 'party') {
        if (p.signed != null && p.deposited != null && p.signed > p.deposited)
          say('error', p.id, `party before signature: signed ${p.signed}, deposited ${p.deposited}`);
        if (p.deposited != null && p.from != null && p.from < p.deposited) say('error', p.id, `in force (${p.from}) before the deposit (${p.deposited})`);
        if (i.inForce.status === 'in-force' && i.inForce.from != null && p.from != null && p.from < i.inForce.from)
          say('error', p.id, `in force for the state (${p.from}) before the instrument itself (${i.inForce.from})`);
      } else if (p.asOf === undefined) say('error', p.id, `"${p.kind}" is a negative: say asOf when it was seen to hold`);
    }
    if (i.inForce.status === 'not-in-force' && i.inForce.asOf === undefined)
      say('error', i.inForce.id, 'not in force is a negative: say asOf when it was seen to hold');
  }
}

function checkVocabulary(book: Lawbook, say: Say): void {
  const v = book.vocabulary;
  const whole: [string, Record<string, unknown>, readonly string[]][] = [
    ['measures', v.measures, MEASURES],
    ['askers', v.askers, ASKERS],
    ['urgencies', v.urgencies, URGENCIES],
    ['stages', v.stages, STAGES],
    ['purposes', v.purposes, PURPOSES],
    ['accountKinds', v.accountKinds, ACCOUNT_KINDS],
    ['officeKinds', v.officeKinds, OFFICE_KINDS],
    ['fields', v.fields, REQUEST_FIELDS],
    ['pathways', v.pathways, PATHWAY_IDS],
    ['regions', v.regions, REGIONS],
    ['researchPositions', v.researchPositions, RESEARCH_POSITIONS],
    ['researchConditions', v.researchConditions, RESEARCH_CONDITIONS],
    ['conceptDomains', v.conceptDomains, CONCEPT_DOMAINS],
    ['wordRelations', v.wordRelations, WORD_RELATIONS],
    ['conduct', v.conduct, Object.keys(CONDUCT)],
    ...Object.entries(CONDUCT).map(([element, values]): [string, Record<string, unknown>, readonly string[]] => [
      `conduct.${element}`,
      v.conduct[element]?.values ?? {},
      values,
    ]),
  ];
  for (const [name, has, wants] of whole) {
    for (const key of wants) if (has[key] === undefined) say('error', 'terms/vocabulary', `${name} lacks "${key}"`);
    for (const key of Object.keys(has)) if (!wants.includes(key)) say('error', 'terms/vocabulary', `${name} has "${key}", which the model does not know`);
  }
}
