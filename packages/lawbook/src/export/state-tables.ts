import type { Lawbook, State, Union } from '../lawbook.ts';
import type { AssistanceRule, DisclosureRule, Offence, Office, Power, Protection } from '../schema/state.ts';
import { type OfState, ofStates, ofStatesAndUnions, STATE } from './of-states.ts';
import { column, FACT_COLUMNS, ID, isoDuration, type Table, table, textColumns, type Value } from './table.ts';

/** A rule of assistance with the fields that only some kinds have. */
type Rule = AssistanceRule & Readonly<Record<string, Value>>;

/** A state's own law, and that of a union: offices, powers, offences, assistance, disclosure, protections. */
export function stateTables(book: Lawbook): Table[] {
  const own = <T>(pick: (s: State) => readonly T[]) => ofStates(book, pick);
  const all = <T>(pick: (s: State | Union) => readonly T[]) => ofStatesAndUnions(book, pick);
  return [
    table(
      { name: 'offices', title: 'Offices', description: 'Offices of each state, with the contact that they publish.' },
      all((s) => s.offices),
      [
        ID,
        STATE,
        column('kinds', 'list', 'What it is: prosecutor, central-authority, contact-point-24-7 …', (o: Office) => o.kinds),
        column('name', 'string', 'Official name', (o) => o.name.official),
        column('name_lang', 'string', 'Language of the official name (BCP 47)', (o) => o.name.lang),
        ...textColumns<Office>('gloss', 'What the name means', (o) => o.name.gloss),
        ...textColumns<Office>('does', 'What it does', (o) => o.does),
        column('level', 'string', 'federal or unit, where that matters', (o) => o.level),
        column('unit', 'string', 'Federal unit (ISO 3166-2)', (o) => o.unit),
        column('url', 'string', 'Published address on the web', (o) => o.contact?.url),
        column('email', 'string', 'Published e-mail', (o) => o.contact?.email),
        column('phone', 'string', 'Published telephone', (o) => o.contact?.phone),
        column('address', 'string', 'Published postal address', (o) => o.contact?.address),
        column('around_the_clock', 'boolean', 'The state publishes that it is reachable at any hour', (o) => o.aroundTheClock),
        ...FACT_COLUMNS,
      ],
    ),
    table(
      { name: 'powers', title: 'Powers', description: 'Who may order a measure at home, with whose authorisation, on what conditions.' },
      own((s) => s.powers),
      [
        ID,
        STATE,
        column('measure', 'string', 'What is ordered: preservation, subscriber …', (p: Power) => p.measure),
        column('exists', 'boolean', 'false = the law gives nobody this power', (p) => p.exists),
        column('urgency', 'string', 'Only for this urgency', (p) => p.urgency),
        column('for', 'string', 'home or foreign cases only', (p) => p.for),
        column('level', 'string', 'federal or unit', (p) => p.level),
        column('unit', 'string', 'Federal unit (ISO 3166-2)', (p) => p.unit),
        column('applies_by', 'list', 'Kinds of office that may apply for the order', (p) => p.appliesBy),
        column('ordered_by', 'list', 'Kinds of office that may order; "unknown" = not read', (p) => (p.orderedBy === 'unknown' ? ['unknown'] : p.orderedBy)),
        column('prior_by', 'string', 'Who must authorise before: none, judge, prosecutor or unknown', (p) => p.priorBy),
        column('review_by', 'string', 'Who reviews afterwards', (p) => p.reviewBy),
        column('review_within_hours', 'number', 'Hours in which the review must come', (p) => p.reviewWithinHours),
        column('threshold', 'object', 'The conditions as the engine reads them (JSON)', (p) => p.threshold.when),
        ...textColumns<Power>('threshold', 'The conditions in a sentence', (p) => p.threshold.text),
        column('days', 'number', 'How long the order lasts, in days', (p) => p.duration?.days),
        column('extendable_to_days', 'number', 'To how many days it can be extended', (p) => p.duration?.extendableToDays),
        column('reach', 'string', 'Reaches providers abroad: yes, offers-service, no or unknown', (p) => p.reach.foreignProviders),
        column('notice', 'string', 'Notice to the user: required, deferred, forbidden, none or unknown', (p) => p.notice.user),
        ...textColumns<Power>('text', 'The power in a sentence', (p) => p.text),
        ...FACT_COLUMNS,
      ],
    ),
    table(
      { name: 'offences', title: 'Offences', description: 'Offences of each state, keyed to the terms of the lawbook.' },
      all((s) => s.offences),
      [
        ID,
        STATE,
        column('term', 'string', 'Id of the term', (o: Offence) => o.term, 'offence-terms'),
        column('exists', 'boolean', 'false = it is no offence there', (o) => o.exists),
        column('name', 'string', 'Name in the law', (o) => o.name?.official),
        column('name_lang', 'string', 'Language of the name (BCP 47)', (o) => o.name?.lang),
        column('forms', 'object', 'Forms with their penalties (JSON)', (o) => o.forms),
        column('max_penalty', 'duration', 'Highest maximum of its forms where all were read (ISO 8601); empty for life', (o) => highest(o)),
        column('max_is_life', 'boolean', 'A form carries imprisonment for life', (o) => o.forms.some((f) => f.max === 'life')),
        ...textColumns<Offence>('elements', 'The conduct in a sentence', (o) => o.elements),
        column('conduct', 'object', 'The conduct element by element (JSON)', (o) => o.conduct),
        ...FACT_COLUMNS,
      ],
    ),
    table(
      { name: 'assistance', title: 'Assistance', description: 'How each state gives (incoming) and seeks (outgoing) assistance under its own law.' },
      own((s) => s.assistance) as OfState<Rule>[],
      [
        ID,
        STATE,
        column('rule', 'string', 'Kind of rule: language, dual-criminality, without-treaty, channel …', (a: Rule) => a.rule),
        column('direction', 'string', 'incoming, outgoing or both', (a) => a.direction),
        column('pathways', 'list', 'Only for these ways; empty = for all', (a) => a.pathways),
        column('value', 'string', 'What it says: required, allowed, accepted …; mandatory or optional for a ground', (a) => a['value'] ?? a['ground']),
        column('languages', 'list', 'Languages (BCP 47)', (a) => a['languages']),
        column('measures', 'list', 'Only for these measures; empty = for all', (a) => a['measures']),
        column('office', 'string', 'Id of the office of a channel', (a) => a['office']),
        column('offices', 'list', 'Ids of the offices, without a treaty', (a) => a['offices']),
        column('when', 'object', 'When it holds, as the engine reads it (JSON)', (a) => a['when']),
        ...textColumns<Rule>('text', 'The rule in a sentence', (a) => a.text),
        ...FACT_COLUMNS,
      ],
    ),
    table(
      {
        name: 'disclosure',
        title: 'Disclosure',
        description: 'What the law of each state lets a provider give to a foreign authority without an order of its own authorities.',
      },
      all((s) => s.disclosure),
      [
        ID,
        STATE,
        column('basis', 'string', 'voluntary or consent', (d: DisclosureRule) => d.basis),
        column('measures', 'list', 'Measures', (d) => d.measures),
        column('services', 'list', 'Kinds of service; empty = every provider', (d) => d.services),
        column('urgency', 'string', 'Only in an emergency', (d) => d.urgency),
        column('value', 'string', 'permits or forbids', (d) => d.value),
        column('when', 'object', 'When it holds, as the engine reads it (JSON)', (d) => d.when),
        ...textColumns<DisclosureRule>('text', 'The rule in a sentence', (d) => d.text),
        ...FACT_COLUMNS,
      ],
    ),
    table(
      { name: 'protections', title: 'Protections', description: 'What protects the person under the law of each state.' },
      all((s) => s.protections),
      [
        ID,
        STATE,
        column('topic', 'string', 'safeguard, notice, remedy, use-limit, privilege or data-protection', (p: Protection) => p.topic),
        column('measures', 'list', 'Only for these measures; empty = for all', (p) => p.measures),
        column('side', 'string', 'Whether it holds for the asker, the holder or both', (p) => p.side),
        ...textColumns<Protection>('text', 'The rule in a sentence', (p) => p.text),
        ...FACT_COLUMNS,
      ],
    ),
  ];
}

/** Nothing where a form is not read or carries life: a number would mislead. */
function highest(o: Offence): string | undefined {
  const days = (d: { years?: number | undefined; months?: number | undefined; days?: number | undefined }): number =>
    (d.years ?? 0) * 365.25 + (d.months ?? 0) * 30.4375 + (d.days ?? 0);
  const maxima = o.forms.map((f) => f.max);
  const lengths = maxima.filter((m) => m !== null && m !== 'life');
  if (lengths.length === 0 || lengths.length < maxima.length) return undefined;
  return isoDuration(lengths.reduce((a, b) => (days(b) > days(a) ? b : a)));
}
