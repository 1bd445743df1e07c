import XMLBuilder from 'fast-xml-builder';
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
  const entries = new Map(glossary.entries.map((e) => [e.id, e]));
  const body = glossary.entries.map((e) => conceptEntry(e, glossary, entries));
  const root = element('tbx', { xmlns: TBX_NAMESPACE, type: 'TBX-Basic', style: 'dca', 'xml:lang': 'en' }, [
    header(glossary),
    element('text', {}, [element('body', {}, body)]),
  ]);
  return writer.build([element('?xml', { version: '1.0', encoding: 'UTF-8' }, [{ '#text': '' }]), root]);
}

/** What the library writes: a name with its content, and the attributes beside it. */
type Xml = Readonly<Record<string, unknown>>;

const writer = new XMLBuilder({ preserveOrder: true, ignoreAttributes: false, attributeNamePrefix: '', format: true, indentBy: '  ' });

function element(name: string, attributes: Readonly<Record<string, string>>, content: readonly Xml[]): Xml {
  return { [name]: content, ':@': attributes };
}

function say(name: string, attributes: Readonly<Record<string, string>>, text: string): Xml {
  return element(name, attributes, [{ '#text': text.replace(NOT_XML, '') }]);
}

/** Characters that XML 1.0 cannot hold, however they are written. */
const NOT_XML = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

function header({ version, date, state }: Glossary): Xml {
  const p = (text: string): Xml => say('p', {}, text);
  return element('tbxHeader', {}, [
    element('fileDesc', {}, [
      element('titleStmt', {}, [say('title', {}, `Exhorto concept system${state === undefined ? '' : `: words of ${state}`}`)]),
      element('publicationStmt', {}, [
        p('Exhorto contributors. CC BY 4.0, https://creativecommons.org/licenses/by/4.0/'),
        p('Words of a state’s law name the state in geographicalUsage, by ISO 3166-1 alpha-2. Not legal advice.'),
      ]),
      element('sourceDesc', {}, [p(`Exhorto lawbook, version ${version}, ${date}`)]),
    ]),
  ]);
}

function conceptEntry(e: GlossaryEntry, glossary: Glossary, entries: ReadonlyMap<string, GlossaryEntry>): Xml {
  const domain = glossary.domains.find((d) => d.id === e.domain);
  const langs = [...new Set([...LANGUAGES, ...e.terms.map((t) => t.lang)])];
  return element('conceptEntry', { id: idOf(e.id) }, [
    say('descrip', { type: 'subjectField' }, domain?.names.en ?? e.domain),
    ...relationsOf(e, entries).flatMap(([relation, others]) =>
      others.map((other) => say('ref', { type: 'crossReference', target: idOf(other.id) }, `${relation}: ${nameOf(other)}`)),
    ),
    ...(e.source === undefined ? [] : [say('admin', { type: 'source' }, e.source)]),
    ...e.misleads.flatMap((by) =>
      TEXT_LANGUAGES.flatMap((lang) => {
        const said = by[lang];
        return said === undefined ? [] : [say('note', { 'xml:lang': lang }, said)];
      }),
    ),
    ...langs.flatMap((lang) => langSec(e, lang, glossary)),
  ]);
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

function langSec(e: GlossaryEntry, lang: string, glossary: Glossary): Xml[] {
  const terms = e.terms.filter((t) => t.lang === lang);
  if (terms.length === 0) return [];
  const definition = (LANGUAGES as readonly string[]).includes(lang) ? e.definition[textLanguage(lang)] : undefined;
  const defined = definition === undefined ? [] : [say('descrip', { type: 'definition' }, definition)];
  return [element('langSec', { 'xml:lang': lang }, [...defined, ...terms.map((t) => termSec(t, glossary))])];
}

/** Notes of a term come before what describes it (the order of the schema). */
function termSec(t: GlossaryTerm, { relations }: Glossary): Xml {
  const lang = textLanguage(t.lang);
  return element('termSec', {}, [
    say('term', {}, t.term),
    say('termNote', { type: 'administrativeStatus' }, STATUS[t.status]),
    ...[...new Set(t.laws.map((l) => l.state))].map((state) => say('termNote', { type: 'geographicalUsage' }, state)),
    ...t.laws.flatMap(({ state, source }) => (source === undefined ? [] : [say('admin', { type: 'source' }, `${state}: ${source}`)])),
    ...t.laws.flatMap(({ state, relation, text }) => {
      if (relation === 'same' && text === undefined) return [];
      const different = text === undefined ? undefined : (textIn(text, lang) ?? text.en);
      const stands = textIn(relations[relation], lang) ?? relations[relation].en;
      return [say('note', { 'xml:lang': lang }, `${state}: ${different === undefined ? stands : `${stands}. ${different}`}`)];
    }),
  ]);
}

/** An XML id cannot begin with a digit. */
function idOf(concept: string): string {
  return `concept.${concept}`;
}

function nameOf(e: GlossaryEntry): string {
  return e.terms.find((t) => t.lang === 'en' && t.status === 'preferred')?.term ?? e.id;
}
