import {
  ACCOUNT_KINDS,
  ACTS,
  ASKERS,
  type AssistanceRule,
  CONCEPT_DOMAINS,
  CONDUCT,
  type Conduct,
  type DisclosureRule,
  type Entity,
  type Ground,
  type Instrument,
  type Lawbook,
  MEASURES,
  type Measure,
  type NamedSource,
  type ObjectKind,
  OFFICE_KINDS,
  type Offence,
  PATHWAY_IDS,
  type Participation,
  type PathwayId,
  type Policy,
  type Power,
  type Predicate,
  type Provider,
  type Provision,
  PURPOSES,
  REGIONS,
  REQUEST_FIELDS,
  RESEARCH_CONDITIONS,
  RESEARCH_POSITIONS,
  type Requirement,
  type Reservation,
  STAGES,
  type State,
  type Text,
  type Union,
  URGENCIES,
  WORD_RELATIONS,
} from '@exhorto/lawbook';
import fc from 'fast-check';
import type { Query } from '../src/query.ts';

/** Small lawbooks that satisfy the schemas and the lawbook's checks, and questions over them. */

export const TODAY = '2026-11-25';
const CHECKED = '2026-11-01';
/** Three states with a file and one whose law nobody has written. */
export const STATES = ['CL', 'IE', 'US', 'ZZ'] as const;
const WRITTEN = ['CL', 'IE', 'US'] as const;
const OFFENCES = ['illegal-access', 'data-interference', 'murder', 'drug-trafficking', 'tax-offence', 'insult'] as const;
const CONDITIONS = [
  'probable-cause',
  'data-at-risk',
  'threat-or-incitement',
  'ecs-rcs',
  'shown-act',
  'shown-object',
  'shown-without',
  'shown-must-be-overcome',
  'shown-general',
  'shown-result',
] as const;
/** Days that lie before, between and after those on which generated law changes. */
const DAYS = ['2012-05-05', '2019-06-30', '2019-07-01', '2023-03-03', '2026-11-25'] as const;

export interface Asked {
  book: Lawbook;
  query: Query;
}

export function say(text: string): Text {
  return { es: text, en: text, pt: text };
}

/** Every fact names one of these: an old source, a young one, and one without a day. */
const SOURCES: Record<string, NamedSource> = Object.fromEntries(
  (['2010-01-01', '2021-06-01', undefined] as const).map((date, i) => {
    const id = `all.${['old', 'young', 'undated'][i]}`;
    return [id, { id, title: id, publisher: 'Gazette', url: null, kind: 'statute', read: 'full', ...(date === undefined ? {} : { date }) }];
  }),
);

interface Base {
  id: string;
  source: string;
  pinpoint: string;
  seen: 'text' | 'secondary';
  checkedOn: string;
  from?: string;
  to?: string;
}

type Validity = { source: string; from?: string; to?: string };
const OLD = 'all.old';

const validity: fc.Arbitrary<Validity> = fc.oneof(
  { weight: 6, arbitrary: fc.constant({ source: OLD }) },
  { weight: 3, arbitrary: fc.constant({ source: OLD, from: '2010-01-01' }) },
  { weight: 2, arbitrary: fc.constant({ source: OLD, from: '2019-07-01' }) },
  { weight: 1, arbitrary: fc.constant({ source: 'all.young' }) },
  { weight: 1, arbitrary: fc.constant({ source: 'all.undated' }) },
  { weight: 1, arbitrary: fc.constant({ source: OLD, from: '2010-01-01', to: '2019-07-01' }) },
  { weight: 1, arbitrary: fc.constant({ source: OLD, to: '2019-07-01' }) },
);

const seen = fc.constantFrom('text' as const, 'secondary' as const);
const base = fc.record({ validity, seen });
type BaseDraw = { validity: Validity; seen: 'text' | 'secondary' };

function fact(id: string, { validity: v, seen: s }: BaseDraw = { validity: { source: OLD }, seen: 'text' }): Base {
  return { id, pinpoint: `art. ${id}`, seen: s, checkedOn: CHECKED, ...v };
}

/** A part takes what it lacks from the fact around it, as the loader settles it. */
function part(id: string): Base {
  return { id, pinpoint: `art. ${id}`, seen: 'text', checkedOn: CHECKED, source: OLD };
}

function some<T extends string>(values: readonly T[]): fc.Arbitrary<T[]> {
  return fc.subarray([...values], { minLength: 1 });
}

function maybe<T>(arbitrary: fc.Arbitrary<T>, none = 1, given = 1): fc.Arbitrary<T | undefined> {
  return fc.oneof({ weight: none, arbitrary: fc.constant(undefined) }, { weight: given, arbitrary });
}

/** Leaves out what is undefined: a fact of the lawbook has no empty keys. */
function lean<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, v]) => v !== undefined)) as T;
}

const predicateLeaf: fc.Arbitrary<Predicate> = fc.oneof(
  { weight: 8, arbitrary: fc.constant<Predicate>({ always: true }) },
  some(OFFENCES).map((offences): Predicate => ({ offences })),
  fc.record({ leastMaxPenalty: fc.constantFrom(1, 3, 5), above: fc.boolean() }),
  fc.record({ leastMaxPenalty: fc.constantFrom(1, 3), of: fc.constant('requesting' as const) }),
  fc.record({ leastMinPenalty: fc.constantFrom(1, 3) }),
  fc.constantFrom(...CONDITIONS).map((holds): Predicate => ({ holds })),
  some(URGENCIES).map((urgency): Predicate => ({ urgency })),
  some(STAGES).map((stage): Predicate => ({ stage })),
  some(PURPOSES).map((purpose): Predicate => ({ purpose })),
  some(MEASURES).map((measure): Predicate => ({ measure })),
  some(ASKERS).map((asker): Predicate => ({ asker })),
  some(ACCOUNT_KINDS).map((accountKind): Predicate => ({ accountKind })),
  fc.boolean().map((organised): Predicate => ({ organised })),
  fc.boolean().map((consent): Predicate => ({ consent })),
  fc.boolean().map((privileged): Predicate => ({ privileged })),
  fc.boolean().map((alreadyPreserved): Predicate => ({ alreadyPreserved })),
  fc.boolean().map((speech): Predicate => ({ speech })),
  some([...STATES, 'EU']).map((userIn): Predicate => ({ userIn })),
  some([...STATES, 'EU']).map((userNationality): Predicate => ({ userNationality })),
  some([...STATES, 'EU', '*']).map((otherState): Predicate => ({ otherState })),
  { weight: 2, arbitrary: fc.constant<Predicate>({ dualCriminality: true }) },
  fc.constant<Predicate>({ unknown: say('not read') }),
);

const predicate: fc.Arbitrary<Predicate> = fc.oneof(
  { weight: 6, arbitrary: predicateLeaf },
  { weight: 1, arbitrary: fc.array(predicateLeaf, { minLength: 1, maxLength: 2 }).map((all): Predicate => ({ all })) },
  { weight: 1, arbitrary: fc.array(predicateLeaf, { minLength: 1, maxLength: 2 }).map((any): Predicate => ({ any })) },
  { weight: 2, arbitrary: predicateLeaf.map((not): Predicate => ({ not })) },
);

function powersOf(state: string, measure: Measure): fc.Arbitrary<Power[]> {
  const one = fc.record({
    base,
    urgency: maybe(fc.constantFrom('emergency' as const, 'urgent' as const), 3, 1),
    level: maybe(fc.constantFrom('federal' as const, 'unit' as const), 5, 1),
    for: maybe(fc.constantFrom('home' as const, 'foreign' as const), 8, 1),
    appliesBy: fc.subarray(['prosecutor', 'police'] as const),
    orderedBy: fc.oneof(
      { weight: 5, arbitrary: fc.subarray(['judge', 'prosecutor', 'police'] as const, { minLength: 1 }) },
      { weight: 1, arbitrary: fc.constant('unknown' as const) },
    ),
    priorBy: fc.constantFrom('none' as const, 'none' as const, 'judge' as const, 'unknown' as const),
    reviewBy: fc.constantFrom('none' as const, 'judge' as const, 'unknown' as const),
    when: fc.oneof({ weight: 2, arbitrary: fc.constant<Predicate>({ always: true }) }, { weight: 1, arbitrary: predicate }),
    foreignProviders: fc.constantFrom('yes' as const, 'offers-service' as const, 'no' as const, 'unknown' as const),
    emergencyOrderMayFollow: maybe(fc.boolean()),
  });
  const absent = base.map((b): Power[] => [
    {
      ...fact(id(state, 'power', `${measure}-none`), b),
      measure,
      exists: false,
      appliesBy: [],
      orderedBy: [],
      priorBy: 'none',
      reviewBy: 'none',
      threshold: { when: { always: true }, text: say('never') },
      reach: { foreignProviders: 'unknown' },
      notice: { user: 'unknown' },
    },
  ]);
  const present = fc.array(one, { minLength: 1, maxLength: 3 }).map((list) =>
    list.map(
      ({ base: b, when, foreignProviders, ...p }, i): Power =>
        lean({
          ...fact(id(state, 'power', `${measure}-${i}`), b),
          measure,
          exists: true,
          ...p,
          threshold: { when, text: say('threshold') },
          reach: { foreignProviders },
          notice: { user: 'none' as const },
        }) as Power,
    ),
  );
  return fc.oneof({ weight: 1, arbitrary: fc.constant<Power[]>([]) }, { weight: 1, arbitrary: absent }, { weight: 6, arbitrary: present });
}

function id(state: string, ...rest: string[]): string {
  return [state.toLowerCase(), ...rest].join('.');
}

const years = fc.constantFrom({ years: 1 }, { years: 3 }, { years: 3, months: 6 }, { years: 5 }, { years: 10 });

/** Elements of an offence, most of them read, so that charges often meet demands. */
const conduct: fc.Arbitrary<Conduct> = fc.record({
  acts: maybe(fc.subarray([...ACTS].slice(0, 3), { minLength: 1 }), 1, 6),
  objects: maybe(fc.subarray(['system', 'protected-system', 'data'] as ObjectKind[], { minLength: 1 }), 1, 6),
  authorisation: maybe(fc.constantFrom(...CONDUCT.authorisation), 1, 6),
  securityMeasure: maybe(fc.constantFrom(...CONDUCT.securityMeasure), 1, 6),
  intent: maybe(fc.subarray([...CONDUCT.intent], { minLength: 1, maxLength: 2 }), 1, 6),
  harm: maybe(fc.constantFrom(...CONDUCT.harm), 1, 6),
  exemptions: maybe(fc.subarray([...CONDUCT.exemptions], { minLength: 1, maxLength: 2 }), 1, 1),
}) as fc.Arbitrary<Conduct>;

function offencesOf(state: string, term: string): fc.Arbitrary<Offence[]> {
  const form = fc.record({
    form: fc.constant(say('form')),
    min: maybe(fc.oneof(years, fc.constant(null))),
    max: fc.oneof({ weight: 4, arbitrary: years }, { weight: 1, arbitrary: fc.constantFrom('life' as const, null) }),
  });
  const row = fc.record({ base, exists: fc.boolean(), forms: fc.array(form, { maxLength: 2 }), conduct: maybe(conduct), special: fc.boolean() });
  return maybe(row, 1, 3).map((drawn) => {
    if (drawn === undefined) return [];
    const forms = drawn.exists ? drawn.forms.map((f) => lean(f)) : [];
    const done = drawn.exists && drawn.conduct !== undefined ? { conduct: lean(drawn.conduct) } : {};
    return [{ ...fact(id(state, 'offence', term), drawn.base), term, exists: drawn.exists, forms, special: drawn.special, ...done }];
  });
}

/** Offences of the term, and those that the conduct may be instead. */
function offencesAround(state: string, term: string): fc.Arbitrary<Offence[]> {
  const terms = term === 'illegal-access' || term === 'data-interference' ? ['illegal-access', 'data-interference'] : OFFENCES.filter((o) => o === term);
  return fc.tuple(...terms.map((t) => offencesOf(state, t))).map((lists) => lists.flat());
}

function assistanceOf(state: string, measure: Measure): fc.Arbitrary<AssistanceRule[]> {
  const measures = maybe(fc.constantFrom<Measure[]>([measure], ['search-seizure']), 2, 1);
  const ruleBase = fc.record({
    base,
    pathways: maybe(fc.constantFrom<PathwayId[]>(['budapest-31', 'nassau'], ['reciprocity']), 5, 1),
    direction: fc.constantFrom('incoming' as const, 'incoming' as const, 'both' as const, 'outgoing' as const),
  });
  const rules = fc.record({
    dual: maybe(fc.record({ ...draw(ruleBase), value: fc.constantFrom('required' as const, 'not-required' as const, 'coercive' as const), measures })),
    treaty: maybe(fc.record({ ...draw(ruleBase), value: fc.constantFrom('allowed' as const, 'allowed' as const, 'not-allowed' as const) }), 1, 2),
    available: maybe(fc.record({ ...draw(ruleBase) }), 6, 1),
    threshold: maybe(fc.record({ ...draw(ruleBase), when: predicate, measures }), 3, 1),
    ground: maybe(fc.record({ ...draw(ruleBase), ground: fc.constantFrom('mandatory' as const, 'optional' as const), when: maybe(predicate) }), 2, 1),
  });
  const start = (name: string, r: { shared: { base: BaseDraw; direction: 'incoming' | 'outgoing' | 'both'; pathways: PathwayId[] | undefined } }) => ({
    ...fact(id(state, 'assistance', name), r.shared.base),
    direction: r.shared.direction,
    ...(r.shared.pathways === undefined ? {} : { pathways: r.shared.pathways }),
    text: say(name),
  });
  return rules.map(({ dual, treaty, available, threshold, ground }) => {
    const list: AssistanceRule[] = [];
    if (dual !== undefined)
      list.push(lean({ ...start('dual-criminality', dual), rule: 'dual-criminality' as const, value: dual.value, measures: dual.measures }));
    if (treaty !== undefined) list.push({ ...start('without-treaty', treaty), rule: 'without-treaty', value: treaty.value });
    if (available !== undefined) list.push({ ...start('not-available', available), rule: 'not-available', measures: [measure] });
    if (threshold !== undefined)
      list.push(lean({ ...start('threshold', threshold), rule: 'threshold' as const, when: threshold.when, measures: threshold.measures }));
    if (ground !== undefined) list.push(lean({ ...start('ground', ground), rule: 'ground' as const, ground: ground.ground, when: ground.when }));
    return list;
  });
}

function draw<T>(shared: fc.Arbitrary<T>): { shared: fc.Arbitrary<T> } {
  return { shared };
}

function disclosureOf(state: string, measure: Measure): fc.Arbitrary<DisclosureRule[]> {
  const one = fc.record({
    base,
    basis: fc.constantFrom('voluntary' as const, 'consent' as const),
    services: maybe(fc.constantFrom(['ecs-rcs'], ['probable-cause']), 4, 1),
    urgency: maybe(fc.constant('emergency' as const), 4, 1),
    value: fc.constantFrom('permits' as const, 'permits' as const, 'forbids' as const),
    when: maybe(predicate, 2, 1),
  });
  return fc
    .array(one, { maxLength: 4 })
    .map((list) =>
      list.map(
        ({ base: b, ...d }, i): DisclosureRule =>
          lean({ ...fact(id(state, 'disclosure', `${i}`), b), measures: [measure], ...d, text: say('disclosure') }) as DisclosureRule,
      ),
    );
}

/** What readers use and no rule reads. */
const NO_BACKGROUND = { definitions: [], retention: [], research: [], concerns: [] };

/** The law above two of the states: it only forbids. */
function unionOf(measure: Measure): fc.Arbitrary<Union> {
  return disclosureOf('EU', measure).map(
    (rules): Union => ({
      union: 'EU',
      languages: ['es'],
      checkedOn: CHECKED,
      offices: [],
      offences: [],
      protections: [],
      ...NO_BACKGROUND,
      leads: [],
      unknowns: [],
      disclosure: rules.flatMap((r) => (r.value === 'forbids' ? [{ ...r, value: r.value }] : [])),
    }),
  );
}

function stateOf(code: string, measure: Measure, term: string): fc.Arbitrary<State> {
  return fc
    .record({
      powers: powersOf(code, measure),
      offences: offencesAround(code, term),
      assistance: assistanceOf(code, measure),
      disclosure: disclosureOf(code, measure),
    })
    .map(
      (drawn): State => ({
        state: code,
        legalSystem: 'civil',
        languages: ['es'],
        federal: false,
        checkedOn: CHECKED,
        offices: [],
        protections: [],
        ...NO_BACKGROUND,
        leads: [],
        unknowns: [],
        ...drawn,
      }),
    );
}

const partyFrom = fc.constantFrom<Validity>(
  { source: OLD, from: '2012-01-01' },
  { source: OLD, from: '2012-01-01' },
  { source: OLD },
  { source: OLD, from: '2019-07-01' },
  { source: 'all.young' },
  { source: OLD, from: '2012-01-01', to: '2019-07-01' },
);

/** A state's rows in an instrument: a party as a rule; outside it until a day and a party from then; a negative; nothing. */
function participationOf(instrument: string, state: string): fc.Arbitrary<Participation[]> {
  const rowId = `${instrument}.participation.${state}`;
  const none = (v: Validity, suffix = ''): Participation => ({
    ...fact(`${rowId}${suffix}`, { validity: v, seen: 'text' }),
    state,
    kind: 'none',
    asOf: '2018-01-01',
  });
  return fc.oneof(
    {
      weight: 14,
      arbitrary: fc
        .record({ v: partyFrom, seen })
        .map(({ v, seen: s }): Participation[] => [{ ...fact(rowId, { validity: v, seen: s }), state, kind: 'party' }]),
    },
    { weight: 1, arbitrary: fc.constantFrom<Validity>({ source: OLD }, { source: 'all.young' }, { source: OLD, to: '2019-07-01' }).map((v) => [none(v)]) },
    {
      weight: 1,
      arbitrary: fc.constant<Participation[]>([
        none({ source: OLD, to: '2019-07-01' }, '-before'),
        { ...fact(rowId, { validity: { source: OLD, from: '2019-07-01' }, seen: 'text' }), state, kind: 'party' as const },
      ]),
    },
    { weight: 1, arbitrary: fc.constantFrom('signatory' as const, 'invited' as const).map((kind): Participation[] => [{ ...none({ source: OLD }), kind }]) },
    { weight: 1, arbitrary: fc.constant<Participation[]>([]) },
  );
}

function requirementsOf(prefix: string): fc.Arbitrary<Requirement[]> {
  return fc
    .array(
      fc.record({
        when: predicate,
        of: fc.constantFrom('requesting' as const, 'requested' as const),
        measures: maybe(fc.constant<Measure[]>(['subscriber']), 3, 1),
      }),
      { maxLength: 1 },
    )
    .map((list) => list.map((r, i) => lean({ ...part(`${prefix}.requirement.${i}`), ...r, text: say('requirement') })));
}

function groundsOf(prefix: string): fc.Arbitrary<Ground[]> {
  return fc
    .array(
      fc.record({
        ground: fc.constantFrom('mandatory' as const, 'optional' as const),
        when: maybe(predicate, 1, 2),
        measures: maybe(fc.constant<Measure[]>(['subscriber']), 3, 1),
      }),
      { maxLength: 1 },
    )
    .map((list) => list.map((g, i) => lean({ ...part(`${prefix}.ground.${i}`), ...g, text: say('ground') })));
}

function provisionOf(
  instrument: string,
  article: string,
  pathway: PathwayId | undefined,
  measures: readonly Measure[],
  yields: Provision['yields'],
): fc.Arbitrary<Provision> {
  const prefix = `${instrument}.${article}`;
  return fc
    .record({
      from: fc.constantFrom(undefined, undefined, undefined, undefined, '2019-07-01'),
      domesticLaw: maybe(fc.constantFrom('admitted' as const, 'excluded' as const), 1, 3),
      demandsOwnPower: fc.boolean(),
      rule: maybe(fc.constantFrom('not-required' as const, 'may-refuse' as const, 'required' as const, 'by-domestic-law' as const)),
      ruleFor: maybe(fc.constant<Measure[]>(['content-stored']), 3, 1),
      requirements: requirementsOf(prefix),
      grounds: groundsOf(prefix),
    })
    .map(
      ({ from, rule, ruleFor, ...p }): Provision =>
        lean({
          ...fact(prefix, { validity: { source: OLD, ...(from === undefined ? {} : { from }) }, seen: 'text' }),
          article,
          title: say(article),
          text: say(article),
          pathway,
          measures: [...measures],
          yields,
          ...p,
          dualCriminality: rule === undefined ? undefined : lean({ ...part(`${prefix}.dual-criminality`), rule, measures: ruleFor, text: say('dual') }),
          issuers: [],
          contents: [],
          limits: [],
          safeguards: [],
          useLimits: [],
          userNotice: [],
          remedies: [],
        }) as unknown as Provision,
    );
}

function reservationsOf(instrument: string, provisions: readonly string[]): fc.Arbitrary<Reservation[]> {
  if (provisions.length === 0) return fc.constant([]);
  const one = fc.record({
    base,
    state: fc.constantFrom(...WRITTEN),
    provision: fc.constantFrom(...provisions),
    role: fc.constantFrom('requesting' as const, 'requested' as const, 'either' as const),
    effect: fc.constantFrom('excludes' as const, 'permitsRefusal' as const, 'addsCondition' as const, 'limitsUse' as const, 'interprets' as const),
    when: maybe(predicate),
  });
  return fc.array(one, { maxLength: 2 }).map((list) =>
    list.map(({ base: b, ...r }, i): Reservation => {
      const whole =
        r.provision === '29(4)'
          ? { ...r, role: 'requested' as const, effect: 'permitsRefusal' as const, when: { not: { dualCriminality: true as const } } }
          : r;
      return lean({ ...fact(`${instrument}.reservation.${r.state}.${i}`, b), kind: 'reservation' as const, ...whole, text: say('reservation') }) as Reservation;
    }),
  );
}

interface Shape {
  id: string;
  kind: Instrument['kind'];
  provisions: readonly (readonly [article: string, pathway: PathwayId | undefined, measures: readonly Measure[], yields: Provision['yields']])[];
  reservable?: readonly string[];
  between?: [string, string];
  lawOf?: string;
  openOnlyToPartiesOf?: string;
}

function instrumentOf(shape: Shape): fc.Arbitrary<Instrument> {
  const states = shape.lawOf === undefined ? (shape.between ?? STATES) : [];
  return fc
    .record({
      force: fc.oneof(
        {
          weight: 6,
          arbitrary: fc.constant<Validity & { status: 'in-force' | 'not-in-force' | 'unknown' }>({ source: OLD, from: '2011-01-01', status: 'in-force' }),
        },
        {
          weight: 2,
          arbitrary: fc.constantFrom<Validity & { status: 'in-force' | 'not-in-force' | 'unknown' }>(
            { source: OLD, status: 'in-force' },
            { source: 'all.young', status: 'in-force' },
            { source: OLD, from: '2011-01-01', to: '2023-01-01', status: 'in-force' },
            { source: OLD, status: 'not-in-force' },
            { source: OLD, status: 'unknown' },
          ),
        },
      ),
      complete: fc.constantFrom(true, false, false),
      participation: fc.tuple(...states.map((s) => participationOf(shape.id, s))).map((rows) => rows.flat()),
      provisions: fc.tuple(...shape.provisions.map(([article, pathway, measures, yields]) => provisionOf(shape.id, article, pathway, measures, yields))),
      reservations: reservationsOf(shape.id, shape.reservable ?? []),
      read: fc.subarray([...WRITTEN]),
    })
    .map(
      ({ force: { status, ...v }, complete, participation, provisions, reservations, read }): Instrument =>
        lean({
          id: shape.id,
          kind: shape.kind,
          names: say(shape.id),
          shortNames: say(shape.id),
          authentic: ['en'],
          checkedOn: CHECKED,
          inForce: { ...fact(`${shape.id}.in-force`, { validity: v, seen: 'text' }), status, ...(status === 'not-in-force' ? { asOf: CHECKED } : {}) },
          completeAsOf: complete ? { ...fact(`${shape.id}.complete`), asOf: CHECKED } : undefined,
          openOnlyToPartiesOf: shape.openOnlyToPartiesOf,
          between: shape.between,
          lawOf: shape.lawOf,
          participation,
          reservations,
          reservationsRead: shape.reservable === undefined ? [] : read.map((state) => ({ ...fact(`${shape.id}.read.${state}`), state })),
          designations: [],
          provisions: [...provisions],
          definitions: [],
          leads: [],
          unknowns: [],
        }) as Instrument,
    );
}

const STORED: readonly Measure[] = ['subscriber', 'traffic-stored', 'content-stored'];
const EVIDENCE: readonly Measure[] = [...STORED, 'traffic-realtime', 'interception', 'search-seizure'];
const EVERY: readonly Measure[] = MEASURES;

const BUDAPEST: Shape = {
  id: 'budapest',
  kind: 'treaty',
  reservable: ['29(4)', '29', '31', '35'],
  provisions: [
    ['18', undefined, ['subscriber'], undefined],
    ['26', 'budapest-26', ['spontaneous-information'], 'information'],
    ['27', undefined, [], undefined],
    ['29', 'budapest-29', ['preservation'], 'preservation'],
    ['30', 'budapest-30', ['traffic-stored'], 'evidence'],
    ['31', 'budapest-31', [...STORED, 'search-seizure'], 'evidence'],
    ['32', 'budapest-32', STORED, 'evidence'],
    ['33', 'budapest-33', ['traffic-realtime'], 'evidence'],
    ['34', 'budapest-34', ['interception'], 'evidence'],
    ['35', 'budapest-35', EVERY, 'information'],
  ],
};

const PROTOCOL2: Shape = {
  id: 'protocol2',
  kind: 'protocol',
  openOnlyToPartiesOf: 'budapest',
  reservable: ['7', '8'],
  provisions: [
    ['6', 'protocol2-6', ['domain-registration'], 'evidence'],
    ['7', 'protocol2-7', ['subscriber'], 'evidence'],
    ['8', 'protocol2-8', ['subscriber', 'traffic-stored'], 'evidence'],
    ['9', 'protocol2-9', STORED, 'evidence'],
    ['10', 'protocol2-10', EVIDENCE, 'evidence'],
  ],
};

const UNCC: Shape = {
  id: 'uncc',
  kind: 'treaty',
  reservable: [],
  provisions: [
    ['40', 'uncc-40', [...STORED, 'search-seizure'], 'evidence'],
    ['42', 'uncc-42', ['preservation'], 'preservation'],
    ['43', 'uncc-43', ['traffic-stored'], 'evidence'],
  ],
};

const OTHERS: readonly Shape[] = [
  UNCC,
  { id: 'nassau', kind: 'treaty', provisions: [['7', 'nassau', EVIDENCE, 'evidence']] },
  {
    id: 'un-crime',
    kind: 'treaty',
    provisions: [
      ['18', 'untoc-18', EVIDENCE, 'evidence'],
      ['18-4', 'untoc-18', ['spontaneous-information'], 'information'],
      ['19', 'joint-investigation-team', [...STORED, 'spontaneous-information'], 'evidence'],
    ],
  },
  {
    id: 'bilateral-cl-us',
    kind: 'bilateral-treaty',
    between: ['CL', 'US'],
    provisions: [
      ['1', 'bilateral', EVIDENCE, 'evidence'],
      ['2', 'bilateral', ['preservation'], 'preservation'],
    ],
  },
  { id: 'cloud-act-ie-us', kind: 'executive-agreement', between: ['IE', 'US'], provisions: [['1', 'cloud-act-agreement', STORED, 'evidence']] },
  { id: 'cloud-act-us-zz', kind: 'executive-agreement', between: ['US', 'ZZ'], provisions: [['1', 'cloud-act-agreement', STORED, 'evidence']] },
  {
    id: 'eu-e-evidence',
    kind: 'eu-regulation',
    provisions: [
      ['1', 'eu-production-order', STORED, 'evidence'],
      ['5', 'eu-preservation-order', ['preservation'], 'preservation'],
    ],
  },
  { id: 'g7-24-7', kind: 'network', provisions: [['24/7'.replace('/', '-'), 'network-24-7', [], 'information']] },
  { id: 'interpol', kind: 'network', provisions: [['1', 'police-channel', ['subscriber', 'preservation'], 'information']] },
  { id: 'medellin', kind: 'treaty', provisions: [['2', 'medellin', [], 'information']] },
  { id: 'comjib', kind: 'treaty', provisions: [['1', 'comjib', EVIDENCE, 'evidence']] },
  { id: 'egmont', kind: 'network', provisions: [['1', 'egmont', ['subscriber', 'spontaneous-information'], 'information']] },
  { id: 'usc-1782', kind: 'statute', lawOf: 'US', provisions: [['a', 'usc-1782', STORED, 'evidence']] },
  { id: 'usc-2258a', kind: 'statute', lawOf: 'US', provisions: [['c', 'ncmec-report', ['spontaneous-information'], 'information']] },
  {
    id: 'dsa',
    kind: 'eu-regulation',
    provisions: [
      ['10', 'dsa-10', ['subscriber', 'traffic-stored'], 'information'],
      ['18', 'dsa-18', ['spontaneous-information'], 'information'],
    ],
  },
];

/** Only parties to the convention are parties to its protocol, and not before. */
function openToParties(protocol: Instrument, convention: Instrument): Instrument {
  const participation = protocol.participation.flatMap((p) => {
    const rows = protocol.participation.filter((x) => x.state === p.state);
    if (p.kind !== 'party') return rows.some((x) => x.kind === 'party') ? [] : [p];
    const first = convention.participation.find((x) => x.state === p.state && x.kind === 'party');
    return first === undefined ? [] : [{ ...first, id: p.id }];
  });
  return { ...protocol, participation };
}

function instrumentsOf(): fc.Arbitrary<Instrument[]> {
  return fc
    .tuple(
      instrumentOf(BUDAPEST),
      maybe(instrumentOf(PROTOCOL2), 1, 2),
      fc.subarray([...OTHERS], { maxLength: 4 }).chain((shapes) => fc.tuple(...shapes.map(instrumentOf))),
    )
    .map(([budapest, protocol2, others]) => [budapest, ...(protocol2 === undefined ? [] : [openToParties(protocol2, budapest)]), ...others]);
}

const places = some([...STATES, 'EU', '*']);

function providersOf(measure: Measure): fc.Arbitrary<Provider[]> {
  const entity = fc.record({
    validity: fc.constantFrom<Validity>({ source: OLD, from: '2010-01-01' }, { source: OLD, from: '2010-01-01' }, { source: OLD, from: '2019-07-01' }),
    state: fc.constantFrom(...WRITTEN),
    role: fc.constantFrom('operator' as const, 'operator' as const, 'establishment' as const),
    serves: maybe(places, 1, 3),
    except: maybe(places, 5, 1),
    service: maybe(fc.constantFrom('ecs-rcs', 'other')),
  });
  const policy = fc.record({
    base,
    askers: maybe(places, 3, 1),
    urgency: maybe(fc.constant('emergency' as const), 3, 1),
    answers: fc.constantFrom('yes' as const, 'yes' as const, 'no' as const),
    one: fc.boolean(),
  });
  return fc
    .record({
      entities: fc.array(entity, { minLength: 1, maxLength: 3 }),
      policies: fc.array(policy, { maxLength: 2 }),
      small: fc.array(policy, { maxLength: 1 }),
      kinds: fc.constantFrom<Record<string, boolean>>({}, {}, { 'ecs-rcs': true }, { 'ecs-rcs': false }),
    })
    .map(({ entities, policies, small, kinds }) => {
      const rows = entities.map(
        ({ validity: v, ...e }, i): Entity => lean({ ...fact(`acme.entity.${i}`, { validity: v, seen: 'text' }), name: `Acme ${i}`, ...e }) as Entity,
      );
      const first = rows[0]?.id ?? '';
      const says = (provider: string, list: typeof policies): Policy[] =>
        list.map(
          ({ base: b, one, ...p }, i): Policy =>
            lean({
              ...fact(`${provider}.policy.${i}`, b),
              measures: [measure],
              entities: one && provider === 'acme' ? [first] : undefined,
              ...p,
              text: say('policy'),
            }) as Policy,
        );
      const file = (name: string, more: Pick<Provider, 'entities' | 'policies' | 'generic' | 'kinds'>): Provider => ({
        id: name,
        name,
        services: say(name),
        checkedOn: CHECKED,
        channels: [],
        requirements: [],
        limits: [],
        notice: [],
        leads: [],
        unknowns: [],
        ...more,
      });
      return [
        file('acme', { generic: false, kinds, entities: rows, policies: says('acme', policies) }),
        file('small-provider', { generic: true, kinds: {}, entities: [], policies: says('small-provider', small) }),
      ];
    });
}

function keyed<T>(keys: readonly string[], value: T): Record<string, T> {
  return Object.fromEntries(keys.map((k) => [k, value]));
}

const FRAME: Pick<Lawbook, 'version' | 'date' | 'stateTerms' | 'families' | 'offences' | 'conditions' | 'concepts' | 'vocabulary' | 'groups' | 'sources'> = {
  version: '0000000000000000',
  date: CHECKED,
  families: [],
  stateTerms: STATES.map((state) => ({
    state,
    names: say(state),
    americas: state !== 'IE',
    region: state === 'IE' ? ('europe' as const) : ('south-america' as const),
  })),
  offences: [
    { id: 'illegal-access', names: say('illegal access'), budapest: '2', speech: false },
    { id: 'data-interference', names: say('data interference'), budapest: '4', speech: false },
    { id: 'murder', names: say('murder'), speech: false, criminalEverywhere: fact('terms.criminal-everywhere') },
    { id: 'drug-trafficking', names: say('drug trafficking'), speech: false },
    { id: 'tax-offence', names: say('tax offence'), speech: false },
    { id: 'insult', names: say('insult'), speech: true },
  ],
  conditions: CONDITIONS.map((c) => ({
    id: c,
    names: say(c),
    question: say(`${c}?`),
    ...(c === 'data-at-risk' ? { metBy: { urgency: ['emergency' as const] } } : {}),
  })),
  vocabulary: {
    measures: keyed(MEASURES, { name: say('measure'), noun: say('measure'), explains: say('measure') }),
    askers: keyed(ASKERS, { name: say('asker'), who: say('asker'), the: say('the asker') }),
    urgencies: keyed(URGENCIES, { name: say('urgency'), explains: say('urgency') }),
    stages: keyed(STAGES, { name: say('stage') }),
    purposes: keyed(PURPOSES, { name: say('purpose') }),
    accountKinds: keyed(ACCOUNT_KINDS, { name: say('account') }),
    officeKinds: keyed(OFFICE_KINDS, { name: say('office') }),
    fields: keyed(REQUEST_FIELDS, { name: say('field'), explains: say('field') }),
    pathways: keyed(PATHWAY_IDS, { name: say('way') }),
    regions: keyed(REGIONS, { name: say('region') }),
    researchPositions: keyed(RESEARCH_POSITIONS, { name: say('position'), explains: say('position') }),
    researchConditions: keyed(RESEARCH_CONDITIONS, { name: say('condition') }),
    conceptDomains: keyed(CONCEPT_DOMAINS, { name: say('domain'), explains: say('domain') }),
    wordRelations: keyed(WORD_RELATIONS, { name: say('relation') }),
    conduct: Object.fromEntries(Object.entries(CONDUCT).map(([element, values]) => [element, { name: say(element), values: keyed(values, say('value')) }])),
  },
  concepts: [],
  groups: [
    {
      ...fact('groups.eu'),
      group: 'EU',
      names: say('EU'),
      members: [
        { state: 'IE', from: '2015-01-01' },
        { state: 'ZZ', from: '2012-01-01', to: '2019-07-01' },
      ],
    },
  ],
  sources: SOURCES,
};

function queryFor(measure: Measure, offence: string): fc.Arbitrary<Query> {
  return fc
    .record({
      on: fc.oneof({ weight: 3, arbitrary: fc.constant(TODAY) }, { weight: 2, arbitrary: fc.constantFrom(...DAYS) }),
      from: fc.constantFrom('CL', 'CL', 'US', 'IE', 'ZZ'),
      unit: maybe(fc.constant('north'), 5, 1),
      as: fc.oneof(
        { weight: 5, arbitrary: fc.constantFrom('prosecutor' as const, 'police' as const, 'judge' as const) },
        { weight: 1, arbitrary: fc.constantFrom(...ASKERS) },
      ),
      holder: fc.constantFrom('provider:acme', 'provider:acme', 'provider:acme', 'state:US', 'state:IE', 'state:CL', 'state:ZZ'),
      urgency: fc.constantFrom(...URGENCIES),
      maxPenalty: maybe(fc.constantFrom(1, 3, 8), 2, 1),
      userIn: maybe(fc.constantFrom(...STATES), 2, 1),
      userNationality: maybe(fc.constantFrom(...STATES)),
      stage: maybe(fc.constantFrom(...STAGES)),
      accountKind: maybe(fc.constantFrom(...ACCOUNT_KINDS)),
      alreadyPreserved: maybe(fc.boolean()),
      consent: maybe(fc.boolean()),
      privileged: maybe(fc.boolean()),
      organised: maybe(fc.boolean()),
      purpose: fc.oneof({ weight: 9, arbitrary: fc.constant('criminal' as const) }, { weight: 1, arbitrary: fc.constantFrom(...PURPOSES) }),
      dataIn: maybe(fc.constantFrom(...STATES), 3, 1),
      offersIn: maybe(fc.subarray([...STATES]), 2, 1),
      holds: fc.subarray([...CONDITIONS]),
    })
    .map((drawn) => lean({ ...drawn, measure, offence }) as Query);
}

/** A lawbook with a question about it. The law that is drawn is about the measure and the offence that are asked for. */
export const asked: fc.Arbitrary<Asked> = fc
  .tuple(fc.constantFrom(...MEASURES), fc.constantFrom(...OFFENCES, ...OFFENCES, 'other:piracy'))
  .chain(([measure, offence]) =>
    fc
      .record({
        states: fc.tuple(...WRITTEN.map((s) => stateOf(s, measure, offence))),
        union: unionOf(measure),
        instruments: instrumentsOf(),
        providers: providersOf(measure),
        query: queryFor(measure, offence),
      })
      .map(
        ({ states, union, instruments, providers, query }): Asked => ({
          book: withUsedSources({ ...FRAME, states: [...states], unions: [union], instruments, providers }),
          query,
        }),
      ),
  );

/** The lawbook refuses a source that no fact names. */
function withUsedSources(book: Lawbook): Lawbook {
  const used = JSON.stringify({ ...book, sources: {} });
  return { ...book, sources: Object.fromEntries(Object.entries(book.sources).filter(([key]) => used.includes(`"source":"${key}"`))) };
}

/** The same questions in every run. */
export const SEEDED = { seed: 20261125 };
