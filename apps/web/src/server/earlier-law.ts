import { indexLawbook, type Law } from '@exhorto/lawbook';
import { keptVersions, readVersion } from '@exhorto/lawbook/versions';
import type { EarlierLaw } from '../site/parts.ts';

/** So many earlier lawbooks are held in memory at once: each takes tens of megabytes. */
const HELD = 2;

/** The lawbooks kept in the repository, each read and indexed when it is first compared with. */
export function earlierLaw(): EarlierLaw {
  const versions = keptVersions();
  const held = new Map<string, Law>();
  return {
    versions,
    lawOf: (version) => {
      const kept = versions.find((k) => k.version === version);
      if (kept === undefined) throw new Error(`lawbook ${version} is not kept`);
      const known = held.get(version);
      if (known !== undefined) return known;
      if (held.size >= HELD) held.delete(held.keys().next().value as string);
      const law = indexLawbook(readVersion(kept));
      held.set(version, law);
      return law;
    },
  };
}
