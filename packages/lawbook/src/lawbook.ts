import type { Source, Text } from './schema/common.ts';
import type { ConceptEntry } from './schema/concepts.ts';
import type { InstrumentFamily, InstrumentFile } from './schema/instrument.ts';
import type { ProviderFile } from './schema/provider.ts';
import type { StateFile, UnionFile } from './schema/state.ts';
import type { ConditionTerms, GroupTerms, OffenceTerms, StateTerms, VocabularyTerms } from './schema/terms.ts';
import type { ConceptDomain } from './vocabulary.ts';

/** A source with its id in the whole lawbook: `cl.cpp`. */
export type NamedSource = Source & { id: string };

export type OffenceTerm = OffenceTerms['offences'][number];
export type ConditionTerm = ConditionTerms['conditions'][number];
/** A concept with the domain it belongs to, and its preferred words as its names. */
export type ConceptTerm = ConceptEntry & { domain: ConceptDomain; names: Text };
export type Group = GroupTerms['groups'][number];
export type StateTerm = StateTerms['states'][number];

type WithoutSources<T> = Omit<T, 'sources'>;
export type State = WithoutSources<StateFile>;
export type Union = WithoutSources<UnionFile>;
export type Instrument = WithoutSources<InstrumentFile>;
export type Provider = WithoutSources<ProviderFile>;
/** What is not known of the instruments that a family could still have: pairs of states without an instrument. */
export type Family = WithoutSources<Omit<InstrumentFamily, 'instruments'>>;

/**
 * The whole lawbook as one plain JSON value: what the server serves, the browser loads and the engine reads.
 * Every fact in it names its source by the source's id in `sources` and carries its own `checkedOn`.
 */
export interface Lawbook {
  /** Knowledge time: SHA-256 of the canonical JSON of everything but `version` and `date`, first 16 hex digits. */
  version: string;
  /** The newest day on which a fact was checked. */
  date: string;
  stateTerms: StateTerm[];
  states: State[];
  /** Legal orders above states. */
  unions: Union[];
  instruments: Instrument[];
  families: Family[];
  providers: Provider[];
  offences: OffenceTerm[];
  conditions: ConditionTerm[];
  concepts: ConceptTerm[];
  vocabulary: VocabularyTerms;
  groups: Group[];
  sources: Record<string, NamedSource>;
}

/** The least that every fact has, whatever its kind. */
export interface AnyFact {
  id: string;
  source: string;
  pinpoint: string;
  seen: 'text' | 'secondary';
  checkedOn: string;
  from?: string | null | undefined;
  to?: string | null | undefined;
  asOf?: string | undefined;
}
