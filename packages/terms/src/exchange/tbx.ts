import { create } from 'xmlbuilder2';
import type { XMLBuilder } from 'xmlbuilder2/lib/interfaces.js';
import type { Glossary, GlossaryEntry, GlossaryTerm, TermStatus } from './glossary.ts';
import { LANGUAGES, TEXT_LANGUAGES, textIn, textLanguage } from './texts-in.ts';

/** Namespace of TBX version 3 (ISO 30042:2019). */
export const TBX_NAMESPACE = 'urn:iso:std:iso:30042:ed-2';

const STATUS: Readonly<Record<TermStatus, string>> = {
  preferred: 'preferredTerm-admn-sts',
  admitted: 'admittedTerm-admn-sts',
  avoid: 'deprecatedTerm-admn-sts',
};

const RELATIONS = { broader: 'broader', narrower: 'narrower', related: 'related' } as const;

/** A glossary as TBX (ISO 30042:2019), dialect TBX-Basic, data categories as attributes (DCA). */
export function tbx(glossary: Glossary): string {
  const doc = create({ version: '1.0', encoding: 'UTF-8', invalidCharReplacement: '' });
  const root = doc.ele(TBX_NAMESPACE, 'tbx', { type: 'TBX-Basic', style: 'dca', 'xml:lang': 'en' });
  header(root, glossary);
  const body = root.ele('text').ele('body');
  const entries = new Map(glossary.entries.map((e) => [e.id, e]));
  for (const e of glossary.entries) conceptEntry(body, e, glossary, entries);
  return `${doc.end({ prettyPrint: true })}\n`;
}

function header(root: XMLBuilder, { version, date, state }: Glossary): void {
  const file = root.ele('tbxHeader').ele('fileDesc');
  file
    .ele('titleStmt')
    .ele('title')
    .txt(`Exhorto concept system${state === undefined ? '' : `: words of ${state}`}`);
  const published = file.ele('publicationStmt');
  published.ele('p').txt('Exhorto contributors. CC BY 4.0, https://creativecommons.org/licenses/by/4.0/');
  published.ele('p').txt('Words of a state’s law name the state in geographicalUsage, by ISO 3166-1 alpha-2. Not legal advice.');
  file.ele('sourceDesc').ele('p').txt(`Exhorto lawbook, version ${version}, ${date}`);
}

function conceptEntry(body: XMLBuilder, e: GlossaryEntry, glossary: Glossary, entries: ReadonlyMap<string, GlossaryEntry>): void {
  const entry = body.ele('conceptEntry', { id: idOf(e.id) });
  const domain = glossary.domains.find((d) => d.id === e.domain);
  entry.ele('descrip', { type: 'subjectField' }).txt(domain?.names.en ?? e.domain);
  for (const [relation, others] of relationsOf(e, entries))
    for (const other of others) entry.ele('ref', { type: 'crossReference', target: idOf(other.id) }).txt(`${relation}: ${nameOf(other)}`);
  if (e.source !== undefined) entry.ele('admin', { type: 'source' }).txt(e.source);
  for (const by of e.misleads)
    for (const lang of TEXT_LANGUAGES) {
      const said = by[lang];
      if (said !== undefined) entry.ele('note', { 'xml:lang': lang }).txt(said);
    }
  const langs = [...new Set([...LANGUAGES, ...e.terms.map((t) => t.lang)])];
  for (const lang of langs) langSec(entry, e, lang, glossary);
}

/** A target must be in the file: relations that lead out of it are left out. */
function relationsOf(e: GlossaryEntry, entries: ReadonlyMap<string, GlossaryEntry>): (readonly [string, GlossaryEntry[]])[] {
  const here = (ids: readonly string[]): GlossaryEntry[] => ids.flatMap((id) => entries.get(id) ?? []);
  return [
    [RELATIONS.broader, here(e.broader)],
    [RELATIONS.narrower, [...entries.values()].filter((o) => o.broader.includes(e.id))],
    [RELATIONS.related, here(e.related)],
  ];
}

function langSec(entry: XMLBuilder, e: GlossaryEntry, lang: string, glossary: Glossary): void {
  const terms = e.terms.filter((t) => t.lang === lang);
  if (terms.length === 0) return;
  const sec = entry.ele('langSec', { 'xml:lang': lang });
  const definition = e.definition[textLanguage(lang)];
  if (definition !== undefined && (LANGUAGES as readonly string[]).includes(lang)) sec.ele('descrip', { type: 'definition' }).txt(definition);
  for (const t of terms) termSec(sec, t, glossary);
}

/** Notes of a term come before what describes it (the order of the schema). */
function termSec(sec: XMLBuilder, t: GlossaryTerm, { relations }: Glossary): void {
  const term = sec.ele('termSec');
  const lang = textLanguage(t.lang);
  term.ele('term').txt(t.term);
  term.ele('termNote', { type: 'administrativeStatus' }).txt(STATUS[t.status]);
  for (const state of new Set(t.laws.map((l) => l.state))) term.ele('termNote', { type: 'geographicalUsage' }).txt(state);
  for (const { state, source } of t.laws) if (source !== undefined) term.ele('admin', { type: 'source' }).txt(`${state}: ${source}`);
  for (const { state, relation, text } of t.laws) {
    if (relation === 'same' && text === undefined) continue;
    const different = text === undefined ? undefined : textIn(text, lang);
    const stands = textIn(relations[relation], lang) ?? relations[relation].en;
    term.ele('note', { 'xml:lang': lang }).txt(`${state}: ${[stands, different ?? text?.en].filter((x) => x !== undefined).join('. ')}`);
  }
}

/** An XML id cannot begin with a digit. */
function idOf(concept: string): string {
  return `concept.${concept}`;
}

function nameOf(e: GlossaryEntry): string {
  return e.terms.find((t) => t.lang === 'en' && t.status === 'preferred')?.term ?? e.id;
}
