import { indexLawbook, type Law } from '@exhorto/lawbook';
import { compiledLawbook } from '@exhorto/lawbook/compiled';

/** The compiled lawbook where it is up to date with the YAML, else the YAML itself. */
export function openLaw(): Law {
  return indexLawbook(compiledLawbook());
}
