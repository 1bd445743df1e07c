import type { Instrument, Lawbook } from '../lawbook.ts';
import type { Designation, Participation, Provision, Reservation } from '../schema/instrument.ts';
import { type Column, column, FACT_COLUMNS, ID, type Table, table, textColumns } from './table.ts';

const INSTRUMENT: Column<{ instrument: string }> = column('instrument', 'string', 'Id of the instrument', (x) => x.instrument, 'instruments');
const STATE: Column<{ state: string }> = column('state', 'string', 'ISO 3166-1 alpha-2', (x) => x.state, 'states');

/** Treaties, schemes and networks: what they are, who takes part how, which articles open a way. */
export function instrumentTables(book: Lawbook): Table[] {
  const all = <T>(pick: (i: Instrument) => readonly T[]): (T & { instrument: string })[] =>
    book.instruments.flatMap((i) => pick(i).map((x) => ({ ...x, instrument: i.id })));
  return [
    table(
      { name: 'instruments', title: 'Instruments', description: 'Treaties, schemes, networks and laws of the Union; whether they are in force.' },
      book.instruments,
      [
        column('instrument', 'string', 'Id of the instrument', (i) => i.id),
        column(
          'kind',
          'string',
          'treaty, protocol, bilateral-treaty, scheme, eu-regulation, eu-directive, executive-agreement, network or human-rights-treaty',
          (i) => i.kind,
        ),
        ...textColumns<Instrument>('name', 'Full name', (i) => i.names),
        ...textColumns<Instrument>('short_name', 'Short name', (i) => i.shortNames),
        column('authentic', 'list', 'Languages of the authentic text (BCP 47)', (i) => i.authentic),
        column('depositary', 'string', 'Who keeps the treaty', (i) => i.depositary),
        column('between', 'list', 'The two states of a bilateral treaty', (i) => i.between),
        column('open_only_to_parties_of', 'string', 'Only parties to this other instrument can be parties', (i) => i.openOnlyToPartiesOf),
        column('status', 'string', 'in-force, not-in-force or unknown', (i) => i.inForce.status),
        column('complete_as_of', 'date', 'Day on which the list of participants was read whole: who is not on it takes no part', (i) => i.completeAsOf?.asOf),
        column('in_force_fact', 'string', 'Id of the fact that the columns after it are of', (i) => i.inForce.id, 'facts'),
        ...FACT_COLUMNS.map((c) => ({ ...c, of: (i: Instrument) => c.of(i.inForce) })),
      ],
    ),
    table(
      { name: 'participation', title: 'Participation', description: 'Who takes part in an instrument, and who does not.' },
      all((i) => i.participation),
      [
        ID,
        INSTRUMENT,
        STATE,
        column('kind', 'string', 'party, signatory, invited or none', (p: Participation) => p.kind),
        column('signed', 'date', 'Day of signature', (p) => p.signed),
        column('deposited', 'date', 'Day of the deposit', (p) => p.deposited),
        column('territory', 'string', 'Part of the territory that it is for; empty = the whole state', (p) => p.territory),
        ...FACT_COLUMNS,
      ],
    ),
    table(
      { name: 'reservations', title: 'Reservations and declarations', description: 'What a state keeps back or declares.' },
      all((i) => i.reservations),
      [
        ID,
        INSTRUMENT,
        STATE,
        column('provision', 'string', 'Provision, as the instrument numbers it', (r: Reservation) => r.provision),
        column('kind', 'string', 'reservation or declaration', (r) => r.kind),
        column('role', 'string', 'Whether it bites on requesting, requested or either', (r) => r.role),
        column('effect', 'string', 'excludes, permitsRefusal, addsCondition, limitsUse or interprets', (r) => r.effect),
        column('when', 'object', 'When it bites, as the engine reads it (JSON)', (r) => r.when),
        ...textColumns<Reservation>('text', 'The reservation in a sentence', (r) => r.text),
        ...FACT_COLUMNS,
      ],
    ),
    table(
      { name: 'designations', title: 'Designations', description: 'Which office a state named under an instrument.' },
      all((i) => i.designations),
      [
        ID,
        INSTRUMENT,
        STATE,
        column('provision', 'string', 'Provision under which the office was named', (d: Designation) => d.provision),
        column('direction', 'string', 'incoming, outgoing or both', (d) => d.direction),
        column('stage', 'string', 'Only at this stage', (d) => d.stage),
        column('office', 'string', 'Id of the office; empty where the file of the state is not written', (d) => d.office),
        column('name', 'string', 'Official name of an office without an id', (d) => d.named?.name.official),
        column('name_lang', 'string', 'Language of that name (BCP 47)', (d) => d.named?.name.lang),
        column('email', 'string', 'Its published e-mail', (d) => d.named?.contact?.email),
        column('url', 'string', 'Its published address on the web', (d) => d.named?.contact?.url),
        ...FACT_COLUMNS,
      ],
    ),
    table(
      {
        name: 'provisions',
        title: 'Provisions',
        description:
          'Articles that open a way. Their contents, limits, grounds and safeguards are in facts.csv (kind instruments.provisions.…) and lawbook.json.',
      },
      all((i) => i.provisions),
      [
        ID,
        INSTRUMENT,
        column('article', 'string', 'Article', (p: Provision) => p.article),
        ...textColumns<Provision>('title', 'What it is about', (p) => p.title),
        ...textColumns<Provision>('text', 'What it provides', (p) => p.text),
        column('pathway', 'string', 'The way that it opens; empty = it only explains', (p) => p.pathway),
        column('measures', 'list', 'Measures', (p) => p.measures),
        column('yields', 'string', 'evidence, preservation or information', (p) => p.yields),
        column('channel', 'string', 'Through whom: central-authority, contact-point-24-7, provider …', (p) => p.channel?.via),
        column('dual_criminality', 'string', 'not-required, may-refuse, required or by-domestic-law', (p) => p.dualCriminality?.rule),
        column('domestic_law', 'string', "Whether the requested state's own law is admitted or excluded", (p) => p.domesticLaw),
        column('demands_own_power', 'boolean', 'The asker must be able to order the measure at home', (p) => p.demandsOwnPower),
        ...FACT_COLUMNS,
      ],
    ),
  ];
}
