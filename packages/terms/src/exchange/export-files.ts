import type { Law } from '@exhorto/lawbook';
import type { MoreFiles } from '@exhorto/lawbook/export';
import { glossaryOf } from './glossary.ts';
import { skosJsonLd, skosTurtle } from './skos.ts';
import { termTables } from './tables.ts';
import { tbx } from './tbx.ts';

/** What the concept system adds to the folder of the export. */
export function termFiles(law: Law): MoreFiles {
  const glossary = glossaryOf(law);
  if (glossary.entries.length === 0) return { tables: [], files: [] };
  return {
    tables: termTables(glossary),
    files: [
      { name: 'terms.tbx', text: tbx(glossary), description: 'The concept system as TBX-Basic (ISO 30042:2019), for tools of translators.' },
      { name: 'terms.ttl', text: skosTurtle(glossary), description: 'The concept system as SKOS in Turtle.' },
      { name: 'terms.jsonld', text: skosJsonLd(glossary), description: 'The same SKOS graph as JSON-LD.' },
    ],
  };
}
