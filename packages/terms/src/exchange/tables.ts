import { column, type Table, table } from '@exhorto/lawbook/export';
import type { Glossary, GlossaryEntry, GlossaryTerm, LawUse } from './glossary.ts';
import { LANGUAGES } from './texts-in.ts';

interface TermRow {
  id: string;
  concept: string;
  term: GlossaryTerm;
  law?: LawUse;
}

/** The concept system as two tables: a concept a row, and a word a row (one more for each law that uses it). */
export function termTables(g: Glossary): Table[] {
  return [conceptTable(g.entries), termTable(g.entries)];
}

export function conceptTable(entries: readonly GlossaryEntry[]): Table {
  return table({ name: 'concepts', title: 'Concepts', description: 'Concepts with our own definition and their relations, one a row.' }, entries, [
    column('concept', 'string', 'Id of the concept', (e: GlossaryEntry) => e.id),
    column('domain', 'string', 'Domain of the concept system', (e) => e.domain),
    ...LANGUAGES.map((lang) =>
      column<GlossaryEntry>(
        `preferred_${lang}`,
        'string',
        `The word that we print (${lang})`,
        (e) => e.terms.find((t) => t.lang === lang && t.status === 'preferred')?.term,
      ),
    ),
    ...LANGUAGES.map((lang) =>
      column<GlossaryEntry>(`definition_${lang}`, 'string', `Our own definition, by elements (${lang}); never a statute's wording`, (e) => e.definition[lang]),
    ),
    column('broader', 'list', 'Concepts of which it is a kind or a part', (e) => e.broader),
    column('related', 'list', 'Related concepts', (e) => e.related),
    column('source', 'string', 'Text on which the definition leans; empty where it is only ours', (e) => e.source),
  ]);
}

export function termTable(entries: readonly GlossaryEntry[]): Table {
  return table(
    { name: 'terms', title: 'Terms', description: 'Words for concepts, ours and those of laws, one a row; one more for each law that uses a word.' },
    entries.flatMap(rowsOf),
    [
      column('id', 'string', 'Concept, language and number of the word', (r: TermRow) => r.id),
      column('concept', 'string', 'Concept', (r) => r.concept, 'concepts'),
      column('lang', 'string', 'Language, BCP 47', (r) => r.term.lang),
      column('term', 'string', 'The word', (r) => r.term.term),
      column('status', 'string', 'preferred = what we print; admitted = also met; avoid = misleads', (r) => r.term.status),
      column('ours', 'boolean', 'False where only a law has the word', (r) => r.term.ours),
      column('state', 'string', 'State whose law uses the word; empty = nothing is said of a law', (r) => r.law?.state, 'states'),
      column('relation', 'string', 'How far that law means the concept: same, narrower, wider, overlaps', (r) => r.law?.relation),
      ...(['es', 'en', 'pt'] as const).map((lang) =>
        column<TermRow>(`difference_${lang}`, 'string', `What is different (${lang})`, (r) => r.law?.text?.[lang]),
      ),
      column('fact', 'string', 'Fact that says so', (r) => r.law?.fact, 'facts'),
      column('source', 'string', 'Where it was read', (r) => r.law?.source),
    ],
  );
}

function rowsOf(e: GlossaryEntry): TermRow[] {
  const rows = e.terms.flatMap((term): Omit<TermRow, 'id'>[] => [
    ...(term.ours ? [{ concept: e.id, term }] : []),
    ...term.laws.map((law) => ({ concept: e.id, term, law })),
  ]);
  return rows.map((r, i) => ({ ...r, id: `${e.id}.${i + 1}` }));
}
