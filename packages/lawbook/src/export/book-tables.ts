import type { AnyFact, Lawbook } from '../lawbook.ts';
import { column, FACT_COLUMNS, type Table, table, textColumns } from './table.ts';

/** Every fact of every kind, every source, every state that can be named, every term for an offence. */
export function bookTables(book: Lawbook): Table[] {
  return [
    table(
      {
        name: 'facts',
        title: 'Facts',
        description:
          'Every fact of the lawbook, parts of provisions included: what it is, where it was read, when it holds. The other tables say what it says.',
      },
      located(book),
      [
        column('id', 'string', 'Id of the fact; it never changes', ({ fact }) => fact.id),
        column('kind', 'string', 'Where it stands: states.powers, instruments.provisions.contents …', ({ kind }) => kind),
        column('of', 'string', 'State (ISO 3166-1), union, instrument, provider, offence term, concept or group that it belongs to', ({ of }) => of),
        ...textColumns<Located>('text', 'What it says, where it has a sentence', ({ fact }) => ('text' in fact ? (fact.text as never) : undefined)),
        ...FACT_COLUMNS.map((c) => ({ ...c, of: ({ fact }: Located) => c.of(fact) })),
      ],
    ),
    table({ name: 'sources', title: 'Sources', description: 'Where the facts were read.' }, Object.values(book.sources), [
      column('id', 'string', 'Id of the source', (s) => s.id),
      column('title', 'string', 'Title', (s) => s.title),
      column('publisher', 'string', 'Who publishes it', (s) => s.publisher),
      column('url', 'string', 'Where anyone can read it', (s) => s.url),
      column(
        'kind',
        'string',
        'statute, treaty, case-law, official-page, treaty-body-report, provider-policy, academic, ngo, law-firm or press',
        (s) => s.kind,
      ),
      column('read', 'string', 'How much of it was read: full, excerpt or title-only', (s) => s.read),
      column('date', 'date', 'Day of the text itself', (s) => s.date),
    ]),
    table(
      { name: 'states', title: 'States', description: 'Every state that can be named, and every union of states with law of its own.' },
      [
        ...book.stateTerms.map((term) => ({ term, file: book.states.find((s) => s.state === term.state), union: false })),
        ...book.unions.map((u) => ({ term: { state: u.union, names: unionNames(book, u.union), americas: false, region: undefined }, file: u, union: true })),
      ],
      [
        column('state', 'string', 'ISO 3166-1 alpha-2, or the code of a union', ({ term }) => term.state),
        ...textColumns<{ term: Pick<Lawbook['stateTerms'][number], 'names'> }>('name', 'Name', ({ term }) => term.names),
        column('union', 'boolean', 'Is no state, but a legal order above its members', ({ union }) => union),
        column('americas', 'boolean', 'Lies in the Americas', ({ term }) => term.americas),
        column('region', 'string', 'Part of the world (UN M49)', ({ term }) => term.region),
        column('written', 'boolean', 'Its own law is in the lawbook', ({ file }) => file !== undefined),
        column('legal_system', 'string', 'civil, common or mixed', ({ file }) => (file !== undefined && 'legalSystem' in file ? file.legalSystem : undefined)),
        column('languages', 'list', 'Official languages (BCP 47)', ({ file }) => file?.languages),
        column('federal', 'boolean', 'Is a federation', ({ file }) => (file !== undefined && 'federal' in file ? file.federal : undefined)),
      ],
    ),
    table({ name: 'offence-terms', title: 'Offence terms', description: 'What an offence can be named in a question.' }, book.offences, [
      column('term', 'string', 'Id of the term', (o) => o.id),
      ...textColumns<Lawbook['offences'][number]>('name', 'Name', (o) => o.names),
      column('budapest', 'string', 'Article of the Budapest Convention', (o) => o.budapest),
      column('uncc', 'string', 'Article of the United Nations convention against cybercrime', (o) => o.uncc),
      column('speech', 'boolean', 'An offence of expression', (o) => o.speech),
      column('criminal_everywhere', 'boolean', 'Treated as an offence everywhere', (o) => o.criminalEverywhere !== undefined),
    ]),
  ];
}

/** A union has the name of its group. */
function unionNames(book: Lawbook, code: string): Lawbook['stateTerms'][number]['names'] {
  return book.groups.find((g) => g.group === code)?.names ?? { es: code, en: code, pt: code };
}

/** A fact with its place in the lawbook. */
export interface Located {
  fact: AnyFact;
  kind: string;
  of: string;
}

/** Every fact with the keys that lead to it and the file (or term) it belongs to. */
export function located(book: Lawbook): Located[] {
  const found: Located[] = [];
  const walk = (value: unknown, kind: string, of: string): void => {
    if (Array.isArray(value)) {
      for (const v of value) walk(v, kind, of);
      return;
    }
    if (value === null || typeof value !== 'object') return;
    if ('id' in value && 'pinpoint' in value) found.push({ fact: value as AnyFact, kind, of });
    for (const [key, v] of Object.entries(value)) if (v !== null && typeof v === 'object') walk(v, `${kind}.${key}`, of);
  };
  for (const s of book.states) walk(s, 'states', s.state);
  for (const u of book.unions) walk(u, 'unions', u.union);
  for (const i of book.instruments) walk(i, 'instruments', i.id);
  for (const p of book.providers) walk(p, 'providers', p.id);
  for (const o of book.offences) walk(o, 'offences', o.id);
  for (const c of book.concepts) walk(c, 'concepts', c.id);
  for (const g of book.groups) walk(g, 'groups', g.group);
  return found;
}
