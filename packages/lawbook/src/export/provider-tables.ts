import type { Lawbook, Provider } from '../lawbook.ts';
import type { Entity, Policy, ProviderChannel } from '../schema/provider.ts';
import { type Column, column, FACT_COLUMNS, ID, type Table, table, textColumns } from './table.ts';

type Of<T> = T & { provider: string; providerName: string };

const PROVIDER: readonly Column<{ provider: string; providerName: string }>[] = [
  column('provider', 'string', 'Id of the provider', (x) => x.provider),
  column('provider_name', 'string', 'Name of the provider', (x) => x.providerName),
];

/** Providers: which company runs the service for whom, what it answers, how it is asked. */
export function providerTables(book: Lawbook): Table[] {
  const all = <T>(pick: (p: Provider) => readonly T[]): Of<T>[] =>
    book.providers.flatMap((p) => pick(p).map((x) => ({ ...x, provider: p.id, providerName: p.name })));
  return [
    table(
      { name: 'entities', title: 'Entities', description: 'Companies of a provider: which of them runs the service for whom.' },
      all((p) => p.entities),
      [
        ID,
        ...PROVIDER,
        column('name', 'string', 'Name of the company', (e: Entity) => e.name),
        column('state', 'string', 'Where it is established (ISO 3166-1 alpha-2)', (e) => e.state, 'states'),
        column('role', 'string', 'operator = runs the service; establishment = a local company that does not', (e) => e.role),
        column('serves', 'list', 'States or groups whose users it serves; * = everyone', (e) => e.serves),
        column('except', 'list', 'but not these', (e) => e.except),
        column('service', 'string', 'Kind of service in the law of its home', (e) => e.service),
        column('address', 'string', 'Published postal address', (e) => e.address),
        ...FACT_COLUMNS,
      ],
    ),
    table(
      { name: 'policies', title: 'Policies', description: 'What a provider says it does when a foreign authority asks it directly.' },
      all((p) => p.policies),
      [
        ID,
        ...PROVIDER,
        column('measures', 'list', 'Measures', (p: Policy) => p.measures),
        column('entities', 'list', 'Ids of the entities that it is said for; empty = all', (p) => p.entities),
        column('askers', 'list', 'Requesting states or groups that it is said for; empty = all', (p) => p.askers),
        column('urgency', 'string', 'Only in an emergency', (p) => p.urgency),
        column('answers', 'string', 'yes = it answers such requests, case by case; no = it sends them to mutual assistance', (p) => p.answers),
        ...textColumns<Policy>('text', 'The policy in a sentence', (p) => p.text),
        ...FACT_COLUMNS,
      ],
    ),
    table(
      { name: 'channels', title: 'Channels', description: 'How a provider takes requests.' },
      all((p) => p.channels),
      [
        ID,
        ...PROVIDER,
        column('name', 'string', 'Name of the channel', (c: ProviderChannel) => c.name),
        column('entities', 'list', 'Ids of the entities that it is for; empty = all', (c) => c.entities),
        column('for_urgency', 'string', 'any, or emergency only', (c) => c.forUrgency),
        column('url', 'string', 'Address on the web', (c) => c.url),
        column('email', 'string', 'E-mail', (c) => c.email),
        column('languages', 'list', 'Languages that it takes (BCP 47)', (c) => c.languages),
        ...textColumns<ProviderChannel>('text', 'How it is used', (c) => c.text),
        ...FACT_COLUMNS,
      ],
    ),
  ];
}
