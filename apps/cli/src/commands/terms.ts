import { readFileSync, statSync } from 'node:fs';
import { CONCEPT_DOMAINS, type Lang, type Law } from '@exhorto/lawbook';
import { csv } from '@exhorto/lawbook/export';
import { conceptDetails, conceptSystem, searchTerms } from '@exhorto/terms';
import {
  type Conflict,
  type Glossary,
  glossaryOf,
  type ImportFinding,
  type ImportReport,
  importReport,
  type Proposal,
  readTbx,
  skosJsonLd,
  skosTurtle,
  TBX_LIMITS,
  TbxError,
  type TermStatus,
  tbx,
  termTable,
} from '@exhorto/terms/exchange';
import { UsageError } from '../errors.ts';
import { openLaw } from '../law.ts';
import { near } from '../near.ts';
import { langOf, readOptions, today } from '../options.ts';
import { bold, dim, print, printJson, wrap } from '../print.ts';
import { writeWhole } from '../write-whole.ts';
import { stateIn } from './dual.ts';

const HELP = `exhorto terms: what things are called, in four languages and in the laws of states

  search WORDS    words in any language, without regard to accents
  show ID         a concept: definition, words, what each law calls it, what misleads
  export          the concept system, or the words of a state, for other tools
  import FILE     a glossary in TBX (version 3, or the older martif) held against our words; changes nothing

  search  --in es|en|pt|fr|nl …   words of that language only
  search  --state CL              only concepts for which the law of that state has a word
  export  --format tbx|skos-turtle|skos-jsonld|csv   (tbx without it)
          --state CL · --domain data · --concept ID   a part of it
          --out FILE · --force     into a file; --force replaces one that is there
  import  --all                   matches too

  --lang es|en|pt · --json`;

const VERBS: Readonly<Record<string, (args: string[]) => number>> = { search, show, export: exportTerms, import: importTerms };

/** `exhorto terms search|show|export|import`. */
export function runTerms(args: string[]): number {
  const [verb, ...rest] = args;
  if (verb === '--help' || verb === '-h' || rest.includes('--help')) {
    print(HELP);
    return 0;
  }
  const run = verb === undefined ? undefined : VERBS[verb];
  if (run === undefined)
    throw new UsageError(`terms takes ${Object.keys(VERBS).join(', ')}${verb === undefined ? '' : `; "${verb}" is none${near(verb, Object.keys(VERBS))}`}`);
  return run(rest);
}

const MOST_HITS = 30;

function search(args: string[]): number {
  const { values, rest } = readOptions(args, ['in', 'state'], []);
  if (rest.length === 0) throw new UsageError('terms search takes one word or more');
  const lang = langOf(values);
  const law = openLaw();
  const state = typeof values['state'] === 'string' ? stateIn(law, values['state']) : undefined;
  const hits = searchTerms(law, rest.join(' '), { state, ...(typeof values['in'] === 'string' && { lang: values['in'] }) });
  if (values['json'] === true) printJson(hits);
  else if (hits.length === 0) print('—');
  else {
    const w = WORDS[lang];
    for (const h of hits.slice(0, MOST_HITS)) {
      const laws = h.states.length === 0 ? '' : `  ${h.states.join(' ')}`;
      print(`${h.lang}  ${bold(h.term)}  ${dim(h.concept)}${h.status === 'avoid' ? `  ${w.statuses.avoid}` : ''}${laws}`);
    }
    if (hits.length > MOST_HITS) print(dim(w.more(hits.length - MOST_HITS)));
  }
  return hits.length === 0 ? 3 : 0;
}

function show(args: string[]): number {
  const { values, rest } = readOptions(args, [], []);
  const [id, ...more] = rest;
  if (id === undefined || more.length > 0) throw new UsageError('terms show takes the id of a concept, such as computer-system');
  const lang = langOf(values);
  const law = openLaw();
  const details = conceptDetails(law, conceptIn(law, id), today());
  if (details === undefined) return 3;
  if (values['json'] === true) printJson({ ...details, lawbook: { version: law.book.version, date: law.book.date } });
  else print(conceptText(law, id, lang));
  return 0;
}

/** @throws UsageError (exit 3) for what is no concept. */
function conceptIn(law: Law, id: string): string {
  const ids = law.book.concepts.map((c) => c.id);
  if (!ids.includes(id)) throw new UsageError(`no concept has the id "${id}"${near(id, ids)}. Find it with "exhorto terms search WORDS"`, 3);
  return id;
}

function conceptText(law: Law, id: string, lang: Lang): string {
  const w = WORDS[lang];
  const system = conceptSystem(law);
  const [e] = glossaryOf(law, { concepts: [id] }, system).entries;
  if (e === undefined) return '';
  const names = (ids: readonly string[]): string => ids.map((x) => `${system.concept(x)?.names[lang] ?? x} ${dim(x)}`).join(', ');
  const relation = (title: string, ids: readonly string[]): string[] => (ids.length === 0 ? [] : [`${title}: ${names(ids)}`]);
  const langs = [...new Set(e.terms.map((t) => t.lang))];
  const words = langs.map((l) => {
    const of = (status: TermStatus): string =>
      e.terms
        .filter((t) => t.lang === l && t.ours && t.status === status)
        .map((t) => t.term)
        .join(', ');
    const parts = [bold(of('preferred')), of('admitted'), of('avoid') === '' ? '' : `${w.statuses.avoid}: ${of('avoid')}`].filter(
      (x) => x !== '' && x !== bold(''),
    );
    return parts.length === 0 ? '' : `${l}  ${parts.join(' · ')}`;
  });
  const laws = e.terms.flatMap((t) => t.laws.map((law) => ({ t, law }))).toSorted((a, b) => a.law.state.localeCompare(b.law.state));
  const relations = law.book.vocabulary.wordRelations;
  return [
    `${bold(system.concept(id)?.names[lang] ?? id)}  ${dim(id)}`,
    wrap(e.definition[lang] ?? ''),
    words.filter((x) => x !== '').join('\n'),
    [...relation(w.broader, e.broader), ...relation(w.narrower, system.narrower(id)), ...relation(w.related, e.related)].join('\n'),
    laws
      .map(({ t, law: { state, relation: r, text, source } }) =>
        [
          `${state}  ${bold(t.term)} (${t.lang})  ${relations[r]?.name[lang] ?? r}`,
          ...(text === undefined ? [] : [wrap(text[lang], 4)]),
          ...(source === undefined ? [] : [dim(wrap(source, 4))]),
        ].join('\n'),
      )
      .join('\n'),
    e.misleads.map((m) => wrap(`${w.misleads}: ${m[lang] ?? ''}`)).join('\n'),
  ]
    .filter((x) => x !== '')
    .join('\n\n');
}

const FORMATS: Readonly<Record<string, (g: Glossary) => string>> = {
  tbx,
  'skos-turtle': skosTurtle,
  'skos-jsonld': skosJsonLd,
  csv: (g) => csv(termTable(g.entries)),
};

function exportTerms(args: string[]): number {
  const { values, rest } = readOptions(args, ['format', 'state', 'domain', 'concept', 'out'], ['force']);
  if (rest.length > 0) throw new UsageError(`terms export takes options only; "${rest[0]}" is none`);
  const format = typeof values['format'] === 'string' ? values['format'] : 'tbx';
  const write = FORMATS[format];
  if (write === undefined) throw new UsageError(`--format: "${format}" is not one of ${Object.keys(FORMATS).join(', ')}${near(format, Object.keys(FORMATS))}`);
  const law = openLaw();
  const { state, domain, concept, out } = values;
  if (typeof domain === 'string' && !(CONCEPT_DOMAINS as readonly string[]).includes(domain))
    throw new UsageError(`--domain: "${domain}" is not one of ${CONCEPT_DOMAINS.join(', ')}${near(domain, CONCEPT_DOMAINS)}`);
  const glossary = glossaryOf(law, {
    state: typeof state === 'string' ? stateIn(law, state) : undefined,
    domains: typeof domain === 'string' ? [domain] : undefined,
    concepts: typeof concept === 'string' ? [conceptIn(law, concept)] : undefined,
  });
  if (glossary.entries.length === 0) throw new UsageError('nothing to export: the lawbook has no such words', 3);
  const text = write(glossary);
  if (typeof out !== 'string') {
    process.stdout.write(text);
    return 0;
  }
  if (values['force'] !== true && statSync(out, { throwIfNoEntry: false }) !== undefined)
    throw new UsageError(`${out} is there already: name another file, or add --force to replace it`);
  try {
    writeWhole(out, text);
  } catch (e) {
    throw new UsageError(`cannot write ${out}: ${e instanceof Error ? e.message : String(e)}`);
  }
  const made = {
    out,
    format,
    concepts: glossary.entries.length,
    words: glossary.entries.reduce((n, e) => n + e.terms.length, 0),
    bytes: Buffer.byteLength(text),
  };
  if (values['json'] === true) printJson({ ...made, lawbook: { version: law.book.version, date: law.book.date } });
  else print(`${out}: ${WORDS[langOf(values)].made(made.concepts, made.words)}, ${dim(`${law.book.version} (${law.book.date}), CC BY 4.0`)}`);
  return 0;
}

function importTerms(args: string[]): number {
  const { values, rest } = readOptions(args, [], ['all']);
  const [file, ...more] = rest;
  if (file === undefined || more.length > 0) throw new UsageError('terms import takes a TBX file, or - for standard input');
  const lang = langOf(values);
  const report = importReport(openLaw(), readGlossary(file));
  if (values['json'] === true) printJson(report);
  else print(reportText(report, lang, values['all'] === true));
  return 0;
}

function readGlossary(file: string) {
  let bytes: Buffer;
  try {
    if (file !== '-' && statSync(file).size > TBX_LIMITS.bytes) throw new UsageError(`${file} is larger than ${TBX_LIMITS.bytes} bytes: split it`);
    bytes = readFileSync(file === '-' ? 0 : file);
  } catch (e) {
    if (e instanceof UsageError) throw e;
    throw new UsageError(`cannot read ${file}`, 3);
  }
  try {
    return readTbx(bytes);
  } catch (e) {
    if (e instanceof TbxError) throw new UsageError(`${file}, ${e.message}`);
    throw e;
  }
}

function reportText(r: ImportReport, lang: Lang, all: boolean): string {
  const w = WORDS[lang];
  const kinds = (['conflict', 'likely', 'new', 'match'] as const).filter((k) => (k !== 'match' || all) && r.counts[k] > 0);
  const ours = (f: ImportFinding): string[] =>
    f.ours.map((o) => wrap(`${o.term} (${o.lang}, ${w.statuses[o.status]}${o.states.length === 0 ? '' : `, ${o.states.join(' ')}`}) ${o.concept}`, 4));
  const line = (f: ImportFinding): string => {
    const about = f.concept === undefined || f.ours.some((o) => o.concept === f.concept) ? '' : `  ${f.concept}`;
    const why = f.conflict === undefined ? '' : `  ${w.conflicts[f.conflict]}`;
    const propose = f.proposal === 'nothing' ? [] : [dim(wrap(`→ ${w.proposals[f.proposal]}`, 4))];
    return [`${String(f.line).padStart(6)}  ${f.lang}  ${bold(f.term)}  ${dim(f.entry)}${about}${why}`, ...ours(f), ...propose].join('\n');
  };
  return [
    `${bold(`${r.dialect} (${r.version})`)}  ${w.entries(r.entries)}  ${(['match', 'likely', 'new', 'conflict'] as const).map((k) => `${w.kinds[k]} ${r.counts[k]}`).join(' · ')}`,
    ...kinds.map((k) => [bold(w.kinds[k]), ...r.findings.filter((f) => f.kind === k).map(line)].join('\n')),
    dim(w.unchanged),
  ].join('\n\n');
}

interface Words {
  statuses: Record<TermStatus, string>;
  kinds: Record<ImportFinding['kind'], string>;
  conflicts: Record<Conflict, string>;
  proposals: Record<Proposal, string>;
  broader: string;
  narrower: string;
  related: string;
  misleads: string;
  unchanged: string;
  more: (n: number) => string;
  entries: (n: number) => string;
  made: (concepts: number, words: number) => string;
}

const WORDS: Readonly<Record<Lang, Words>> = {
  es: {
    statuses: { preferred: 'preferido', admitted: 'admitido', avoid: 'evitar' },
    kinds: { match: 'Coinciden', likely: 'Parecidos', new: 'Nuevos', conflict: 'En conflicto' },
    conflicts: {
      'we-avoid': 'aquí se evita',
      'they-avoid': 'allí se desaconseja',
      'other-concept': 'aquí es otro concepto',
      'preferred-differs': 'aquí se prefiere otra palabra',
    },
    proposals: {
      nothing: '',
      'add-admitted': 'proponerla como palabra admitida',
      'add-law-word': 'proponerla como palabra de una ley, con su fuente',
      'new-concept': 'proponer un concepto nuevo',
      decide: 'decidir',
    },
    broader: 'Más amplio',
    narrower: 'Más estrecho',
    related: 'Relacionado',
    misleads: 'Engaña',
    unchanged: 'Nada ha cambiado.',
    more: (n) => `y ${n} más: añada palabras`,
    entries: (n) => `${n} entradas`,
    made: (c, n) => `${c} conceptos, ${n} palabras`,
  },
  en: {
    statuses: { preferred: 'preferred', admitted: 'admitted', avoid: 'avoid' },
    kinds: { match: 'Matches', likely: 'Likely', new: 'New', conflict: 'In conflict' },
    conflicts: {
      'we-avoid': 'avoided here',
      'they-avoid': 'deprecated there',
      'other-concept': 'another concept here',
      'preferred-differs': 'another word is preferred here',
    },
    proposals: {
      nothing: '',
      'add-admitted': 'propose it as an admitted word',
      'add-law-word': 'propose it as the word of a law, with its source',
      'new-concept': 'propose a new concept',
      decide: 'decide',
    },
    broader: 'Broader',
    narrower: 'Narrower',
    related: 'Related',
    misleads: 'Misleads',
    unchanged: 'Nothing was changed.',
    more: (n) => `and ${n} more: add words`,
    entries: (n) => `${n} entries`,
    made: (c, n) => `${c} concepts, ${n} words`,
  },
  pt: {
    statuses: { preferred: 'preferido', admitted: 'admitido', avoid: 'evitar' },
    kinds: { match: 'Coincidem', likely: 'Parecidos', new: 'Novos', conflict: 'Em conflito' },
    conflicts: {
      'we-avoid': 'aqui se evita',
      'they-avoid': 'lá se desaconselha',
      'other-concept': 'aqui é outro conceito',
      'preferred-differs': 'aqui se prefere outra palavra',
    },
    proposals: {
      nothing: '',
      'add-admitted': 'propô-la como palavra admitida',
      'add-law-word': 'propô-la como palavra de uma lei, com a sua fonte',
      'new-concept': 'propor um conceito novo',
      decide: 'decidir',
    },
    broader: 'Mais amplo',
    narrower: 'Mais estreito',
    related: 'Relacionado',
    misleads: 'Engana',
    unchanged: 'Nada mudou.',
    more: (n) => `e mais ${n}: acrescente palavras`,
    entries: (n) => `${n} entradas`,
    made: (c, n) => `${c} conceitos, ${n} palavras`,
  },
};
