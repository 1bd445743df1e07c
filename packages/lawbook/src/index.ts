/** Everything of the lawbook that runs anywhere, the browser included. Reading YAML is `@exhorto/lawbook/load`. */

export { capital, pt as portugueseSentence } from './contract.ts';
export { indexLawbook, type Law, say, validOn } from './law.ts';
export * from './lawbook.ts';
export { type Change, POSITIONS, type Position, participationChanges, participationOn, type Standing } from './participation.ts';
export type { Contact, Duration, OfficialName, Seen, Source, Text } from './schema/common.ts';
export type { DefinitionElement, FalseFriends, LawWord } from './schema/concepts.ts';
export type { Conduct } from './schema/conduct.ts';
export type { Definition } from './schema/definition.ts';
export type { Cited, ContentItem, Designation, Ground, Limit, Participation, Provision, Requirement, Reservation } from './schema/instrument.ts';
export type { Predicate, Threshold } from './schema/predicate.ts';
export type { Entity, Policy, ProviderChannel } from './schema/provider.ts';
export type { AssistanceRule, Concern, DisclosureRule, Offence, Office, Power, Protection, Research, Retention } from './schema/state.ts';
export * from './vocabulary.ts';
export { factsOf } from './walk.ts';
