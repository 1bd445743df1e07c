import type { Text } from '@exhorto/lawbook';
import { DataFactory, type Quad, Writer } from 'n3';
import type { Glossary, GlossaryEntry, GlossaryTerm } from './glossary.ts';
import { TEXT_LANGUAGES, textIn } from './texts-in.ts';

const { namedNode, literal, quad } = DataFactory;

const PREFIXES = {
  skos: 'http://www.w3.org/2004/02/skos/core#',
  skosxl: 'http://www.w3.org/2008/05/skos-xl#',
  dct: 'http://purl.org/dc/terms/',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  owl: 'http://www.w3.org/2002/07/owl#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  exhorto: 'urn:exhorto:vocabulary:',
} as const;

/** What a property holds: other things, words in a language, plain strings, a day. */
type Kind = 'id' | 'words' | 'string' | 'date';

/** Every property of the graph, in the order in which it is written. */
const PROPERTIES = {
  title: ['dct:title', 'words'],
  description: ['dct:description', 'words'],
  label: ['rdfs:label', 'words'],
  comment: ['rdfs:comment', 'words'],
  version: ['owl:versionInfo', 'string'],
  modified: ['dct:modified', 'date'],
  license: ['dct:license', 'id'],
  hasTopConcept: ['skos:hasTopConcept', 'id'],
  inScheme: ['skos:inScheme', 'id'],
  topConceptOf: ['skos:topConceptOf', 'id'],
  notation: ['skos:notation', 'string'],
  prefLabel: ['skos:prefLabel', 'words'],
  altLabel: ['skos:altLabel', 'words'],
  hiddenLabel: ['skos:hiddenLabel', 'words'],
  definition: ['skos:definition', 'words'],
  scopeNote: ['skos:scopeNote', 'words'],
  source: ['dct:source', 'string'],
  broader: ['skos:broader', 'id'],
  narrower: ['skos:narrower', 'id'],
  related: ['skos:related', 'id'],
  member: ['skos:member', 'id'],
  prefLabelXl: ['skosxl:prefLabel', 'id'],
  altLabelXl: ['skosxl:altLabel', 'id'],
  hiddenLabelXl: ['skosxl:hiddenLabel', 'id'],
  literalForm: ['skosxl:literalForm', 'words'],
  state: ['exhorto:state', 'string'],
  meaning: ['exhorto:meaning', 'string'],
  fact: ['exhorto:fact', 'string'],
} as const satisfies Readonly<Record<string, readonly [string, Kind]>>;
type Property = keyof typeof PROPERTIES;

interface Word {
  lang: string;
  value: string;
}

type Value = string | Word;

/** One subject of the graph with what is said of it. */
interface Node {
  id: string;
  type: string;
  says: Partial<Record<Property, readonly Value[]>>;
}

const SCHEME = 'urn:exhorto:concepts';
const conceptId = (id: string): string => `urn:exhorto:concept:${id}`;
const domainId = (id: string): string => `urn:exhorto:domain:${id}`;

/**
 * A glossary as SKOS in Turtle. Ids are URNs, the same wherever the file comes from. Words that only a law uses are
 * skos:altLabel and, with the state, what is different and the source, SKOS-XL labels.
 */
export function skosTurtle(glossary: Glossary): string {
  const writer = new Writer({ prefixes: { ...PREFIXES } });
  writer.addQuads(nodesOf(glossary).flatMap(quadsOf));
  let text = '';
  writer.end((error: Error | null, result: string) => {
    if (error !== null && error !== undefined) throw error;
    text = result;
  });
  return text;
}

/** The same graph as JSON-LD. */
export function skosJsonLd(glossary: Glossary): string {
  const context = {
    ...PREFIXES,
    id: '@id',
    type: '@type',
    ...Object.fromEntries(Object.entries(PROPERTIES).map(([name, [iri, kind]]) => [name, term(iri, kind)])),
  };
  const graph = nodesOf(glossary).map(({ id, type, says }) => ({
    id,
    type,
    ...Object.fromEntries(
      entriesOf(says).map(([name, values]) => [name, PROPERTIES[name][1] === 'words' ? byLanguage(values as readonly Word[]) : one(values)]),
    ),
  }));
  return `${JSON.stringify({ '@context': context, '@graph': graph }, null, 1)}\n`;
}

function term(iri: string, kind: Kind): string | object {
  if (kind === 'id') return { '@id': iri, '@type': '@id' };
  if (kind === 'words') return { '@id': iri, '@container': '@language' };
  return kind === 'date' ? { '@id': iri, '@type': 'xsd:date' } : iri;
}

function byLanguage(words: readonly Word[]): Record<string, string | string[]> {
  const by = Map.groupBy(words, (w) => w.lang);
  return Object.fromEntries([...by].map(([lang, list]) => [lang, one(list.map((w) => w.value)) as string | string[]]));
}

function one<T>(values: readonly T[]): T | readonly T[] {
  return values.length === 1 ? (values[0] as T) : values;
}

function entriesOf(says: Node['says']): [Property, readonly Value[]][] {
  return (Object.keys(PROPERTIES) as Property[]).flatMap((name) => {
    const values = says[name];
    return values === undefined || values.length === 0 ? [] : [[name, values] as [Property, readonly Value[]]];
  });
}

function quadsOf({ id, type, says }: Node): Quad[] {
  const subject = namedNode(id);
  return [
    quad(subject, namedNode(iriOf('rdf:type')), namedNode(iriOf(type))),
    ...entriesOf(says).flatMap(([name, values]) => {
      const [iri, kind] = PROPERTIES[name];
      return values.map((v) => quad(subject, namedNode(iriOf(iri)), objectOf(v, kind)));
    }),
  ];
}

function objectOf(v: Value, kind: Kind) {
  if (typeof v !== 'string') return literal(v.value, v.lang);
  if (kind === 'id') return namedNode(v);
  return kind === 'date' ? literal(v, namedNode(iriOf('xsd:date'))) : literal(v);
}

function iriOf(short: string): string {
  const [prefix = '', name = ''] = short.split(':');
  return `${PREFIXES[prefix as keyof typeof PREFIXES]}${name}`;
}

function nodesOf(g: Glossary): Node[] {
  const here = new Set(g.entries.map((e) => e.id));
  const top = g.entries.filter((e) => !e.broader.some((b) => here.has(b)));
  return [
    {
      id: SCHEME,
      type: 'skos:ConceptScheme',
      says: {
        title: [
          { lang: 'es', value: 'Sistema de conceptos de Exhorto' },
          { lang: 'en', value: 'Exhorto concept system' },
          { lang: 'pt', value: 'Sistema de conceitos do Exhorto' },
        ],
        version: [g.version],
        modified: [g.date],
        license: ['https://creativecommons.org/licenses/by/4.0/'],
        hasTopConcept: top.map((e) => conceptId(e.id)),
      },
    },
    ...VOCABULARY,
    ...g.domains.map((d) => ({
      id: domainId(d.id),
      type: 'skos:Collection',
      says: {
        prefLabel: words(d.names),
        scopeNote: words(d.explains),
        member: g.entries.filter((e) => e.domain === d.id).map((e) => conceptId(e.id)),
      },
    })),
    ...g.entries.flatMap((e) => conceptNodes(e, g, here)),
  ];
}

function conceptNodes(e: GlossaryEntry, g: Glossary, here: ReadonlySet<string>): Node[] {
  const { entries } = g;
  const within = (ids: readonly string[]): string[] => ids.filter((id) => here.has(id)).map(conceptId);
  const broader = within(e.broader);
  const labels = labelsOf(e);
  const xl = e.terms.flatMap((t) => t.laws.map((law) => ({ t, law, id: `urn:exhorto:word:${law.fact}${wordMark(e, t, law.fact)}` })));
  const xlOf = (status: GlossaryTerm['status']): string[] => xl.filter((x) => x.t.status === status).map((x) => x.id);
  return [
    {
      id: conceptId(e.id),
      type: 'skos:Concept',
      says: {
        inScheme: [SCHEME],
        ...(broader.length === 0 && { topConceptOf: [SCHEME] }),
        notation: [e.id],
        ...labels,
        definition: wordsIn(e.definition),
        scopeNote: e.misleads.flatMap(wordsIn),
        ...(e.source !== undefined && { source: [e.source] }),
        broader,
        narrower: entries.filter((o) => o.broader.includes(e.id)).map((o) => conceptId(o.id)),
        related: within(e.related),
        prefLabelXl: xlOf('preferred'),
        altLabelXl: xlOf('admitted'),
        hiddenLabelXl: xlOf('avoid'),
      },
    },
    ...xl.map(({ t, law, id }) => ({
      id,
      type: 'skosxl:Label',
      says: {
        literalForm: [{ lang: t.lang, value: t.term }],
        state: [law.state],
        meaning: [law.relation],
        ...(law.text !== undefined && { comment: words(law.text) }),
        ...(law.source !== undefined && { source: [law.source] }),
        fact: [law.fact],
      },
    })),
  ];
}

/** A fact that gives several words has a label for each. */
function wordMark(e: GlossaryEntry, t: GlossaryTerm, fact: string): string {
  const all = e.terms.filter((x) => x.laws.some((l) => l.fact === fact));
  return all.length === 1 ? '' : `:${all.indexOf(t) + 1}`;
}

/** Preferred, alternative and hidden labels never share a word (SKOS S13): a word has one status in a glossary. */
function labelsOf({ terms }: GlossaryEntry): Node['says'] {
  const of = (status: GlossaryTerm['status']): Word[] => terms.filter((t) => t.status === status).map((t) => ({ lang: t.lang, value: t.term }));
  return { prefLabel: of('preferred'), altLabel: of('admitted'), hiddenLabel: of('avoid') };
}

function words(text: Text): Word[] {
  return TEXT_LANGUAGES.flatMap((lang) => {
    const value = textIn(text, lang);
    return value === undefined ? [] : [{ lang, value }];
  });
}

function wordsIn(by: Partial<Record<string, string>>): Word[] {
  return TEXT_LANGUAGES.flatMap((lang) => {
    const value = by[lang];
    return value === undefined ? [] : [{ lang, value }];
  });
}

/** Properties of our own, described in the graph itself. */
const VOCABULARY: readonly Node[] = [
  [
    'state',
    'State whose law uses the label, ISO 3166-1 alpha-2',
    'Estado cuya ley usa la etiqueta, ISO 3166-1 alfa-2',
    'Estado cuja lei usa o rótulo, ISO 3166-1 alfa-2',
  ],
  [
    'meaning',
    'How far what that law means by the label is the concept: same, narrower, wider, overlaps',
    'Hasta dónde lo que esa ley entiende por la etiqueta es el concepto: same, narrower, wider, overlaps',
    'Até onde o que essa lei entende pelo rótulo é o conceito: same, narrower, wider, overlaps',
  ],
  ['fact', 'Id of the fact of the lawbook that says so', 'Identificador del dato del compendio que lo dice', 'Identificador do dado do compêndio que o diz'],
].map(([name = '', en = '', es = '', pt = '']) => ({
  id: `${PREFIXES.exhorto}${name}`,
  type: 'rdf:Property',
  says: {
    label: [{ lang: 'en', value: name }],
    comment: [
      { lang: 'es', value: es },
      { lang: 'en', value: en },
      { lang: 'pt', value: pt },
    ],
  },
}));
