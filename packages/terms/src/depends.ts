import {
  type Instrument,
  type Law,
  MEASURES,
  type Measure,
  type Offence,
  type OfficeKind,
  type Power,
  type Predicate,
  type Provision,
  validOn,
} from '@exhorto/lawbook';
import { conceptsOfMeasure, termOfConcept } from './concept-of.ts';
import { isKindOf } from './element-rules.ts';

/** What hangs on a concept among a group of states: how many of each rest on it. */
export interface Depends {
  /** Powers of the group's states. */
  powers: number;
  /** Provisions that open a way between two states of the group or more. */
  provisions: number;
  /** Offices named for requests among them. */
  offices: number;
  /** Offences of the group's states. */
  offences: number;
  /** Rules of the group's states on assistance. */
  rules: number;
  total: number;
}

/** What of the law rests on a concept, where its measures do not say it. */
interface Rests {
  power?: (p: Power) => boolean;
  provision?: (p: Provision) => boolean;
  office?: OfficeKind;
  offence?: (o: Offence) => boolean;
  rule?: string;
}

type Via = NonNullable<Provision['channel']>['via'];

const through = (p: Provision, via: Via): boolean => p.channel?.via === via || p.urgentChannel?.via === via;
const doneTo = (o: Offence, kind: 'system' | 'data'): boolean => o.conduct?.objects?.some((x) => isKindOf(x, kind)) === true;
/** The measures that are addressed to those who hold or carry data for others. */
const OF_PROVIDERS: ReadonlySet<Measure> = new Set(['preservation', 'subscriber', 'traffic-stored', 'content-stored', 'traffic-realtime', 'interception']);

const RESTS: Readonly<Record<string, Rests>> = {
  'competent-authority': {
    provision: (p) =>
      p.issuers.length > 0 || through(p, 'competent-authority') || through(p, 'judicial-authority') || p.contents.some((x) => x.field === 'authority'),
  },
  'central-authority': { provision: (p) => through(p, 'central-authority'), office: 'central-authority' },
  'point-of-contact-24-7': { provision: (p) => through(p, 'contact-point-24-7'), office: 'contact-point-24-7' },
  'service-provider': { power: (p) => OF_PROVIDERS.has(p.measure), provision: (p) => through(p, 'provider') },
  'dual-criminality': { provision: mayDemandDual, rule: 'dual-criminality' },
  'computer-system': { power: (p) => p.measure === 'search-seizure', offence: (o) => doneTo(o, 'system') },
  'computer-data': { power: (p) => p.measure === 'search-seizure' || p.measure === 'preservation', offence: (o) => doneTo(o, 'data') },
  'personal-data': { provision: (p) => p.useLimits.length > 0 },
  'electronic-evidence': { provision: (p) => p.yields === 'evidence' },
  cybercrime: { offence: (o) => o.conduct !== undefined },
  'serious-crime': {
    power: (p) => weighsPenalty(p.threshold.when),
    provision: (p) => p.requirements.some((r) => weighsPenalty(r.when)),
    rule: 'threshold',
  },
  emergency: { power: (p) => p.urgency === 'emergency', provision: (p) => p.urgentChannel !== undefined || p.limits.some((l) => l.urgency === 'emergency') },
};

function weighsPenalty(p: Predicate): boolean {
  if ('all' in p) return p.all.some(weighsPenalty);
  if ('any' in p) return p.any.some(weighsPenalty);
  if ('not' in p) return weighsPenalty(p.not);
  return 'leastMaxPenalty' in p || 'leastMinPenalty' in p || 'offences' in p;
}

/** May the state that is asked demand that the conduct be an offence in both? */
export function mayDemandDual(p: Provision): boolean {
  return p.dualCriminality !== undefined && p.dualCriminality.rule !== 'not-required';
}

/** Counts what of the group's law, and of what binds two or more of its states on a day, rests on a concept. */
export function dependsOn(law: Law, concept: string, group: readonly string[], on: string): Depends {
  const measures = new Set<Measure>(MEASURES.filter((m) => conceptsOfMeasure(m).includes(concept)));
  const rests = RESTS[concept] ?? {};
  const term = termOfConcept(concept);
  const now = <T extends Parameters<typeof validOn>[1]>(list: readonly T[]): T[] => list.filter((x) => validOn(law, x, on) !== 'no');
  const files = group.flatMap((s) => law.state(s) ?? []);
  const count = <T>(list: readonly T[], test: ((x: T) => boolean) | undefined): number => (test === undefined ? 0 : list.filter(test).length);

  const between = instrumentsBetween(law, group, on);
  const powers = files.reduce(
    (n, s) =>
      n +
      count(
        now(s.powers).filter((p) => p.exists),
        (p) => measures.has(p.measure) || rests.power?.(p) === true,
      ),
    0,
  );
  const provisions = between.reduce(
    (n, i) =>
      n +
      count(
        now(i.provisions).filter((p) => p.pathway !== undefined),
        (p) => p.measures.some((m) => measures.has(m)) || rests.provision?.(p) === true,
      ),
    0,
  );
  const offices = between.reduce((n, i) => n + count(now(i.designations), (d) => rests.office !== undefined && officeIs(law, group, d, rests.office)), 0);
  const offences = files.reduce(
    (n, s) =>
      n +
      count(
        now(s.offences).filter((o) => o.exists),
        (o) => o.term === term || rests.offence?.(o) === true,
      ),
    0,
  );
  const rules = files.reduce((n, s) => n + count(now(s.assistance), (a) => a.rule === rests.rule), 0);
  return { powers, provisions, offices, offences, rules, total: powers + provisions + offices + offences + rules };
}

function officeIs(law: Law, group: readonly string[], d: { state: string; office?: string | undefined }, kind: OfficeKind): boolean {
  return group.includes(d.state) && d.office !== undefined && law.office(d.office)?.kinds.includes(kind) === true;
}

/** Instruments to which two states of the group or more are parties on a day. */
export function instrumentsBetween(law: Law, group: readonly string[], on: string): Instrument[] {
  return law.book.instruments.filter((i) => partiesOf(law, i, group, on).length > 1);
}

/** The states of the group that are parties to an instrument on a day. */
export function partiesOf(law: Law, i: Instrument, group: readonly string[], on: string): string[] {
  return group.filter((s) => law.participation(i.id, s).some((p) => p.kind === 'party' && validOn(law, p, on) === 'yes'));
}
