/** Everything of the lawbook that runs anywhere, the browser included. Reading YAML is `@exhorto/lawbook/load`. */
export * from './vocabulary.ts';
export * from './lawbook.ts';
export { indexLawbook, say, validOn, type Law } from './law.ts';
export { factsOf } from './walk.ts';
export type { Contact, Duration, OfficialName, Seen, Source, Text } from './schema/common.ts';
export type { Predicate, Threshold } from './schema/predicate.ts';
export type { AssistanceRule, DisclosureRule, Offence, Office, Power, Protection } from './schema/state.ts';
export type { Cited, ContentItem, Designation, Ground, Limit, Participation, Provision, Requirement, Reservation } from './schema/instrument.ts';
export type { Entity, Policy, ProviderChannel } from './schema/provider.ts';
