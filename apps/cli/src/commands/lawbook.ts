import { existsSync, readFileSync } from 'node:fs';
import { factsOf, type Lang, type Lawbook } from '@exhorto/lawbook';
import { compiledLawbook } from '@exhorto/lawbook/compiled';
import { diffLawbooks } from '@exhorto/lawbook/diff';
import { LAWBOOK_DIR, readLawbook } from '@exhorto/lawbook/load';
import { readFigures } from '@exhorto/lawbook/load-figures';
import { formatProblem } from '@exhorto/lawbook/problem';
import { searchLawbook } from '@exhorto/lawbook/search';
import { UsageError } from '../errors.ts';
import { near } from '../near.ts';
import { langOf, readOptions, today } from '../options.ts';
import { bold, dim, print, printJson, wrap } from '../print.ts';
import { WORDS } from '../words.ts';

const VERBS: Readonly<Record<string, (args: string[]) => number>> = { check, show, search, diff };

const HELP = `exhorto lawbook: the law as data

  check [DIR]        errors and warnings with file and line; exit 1 where there is an error
  show ID            one fact with its source, such as budapest.participation.CL
  search WORDS       over names, texts and terms in three languages
  diff OLD NEW       two folders of YAML or compiled JSON files; exit 1 where they differ

  --lang es|en|pt · --json`;

export function runLawbook(args: string[]): number {
  const [verb, ...rest] = args;
  if (verb === '--help' || verb === '-h' || rest.includes('--help')) {
    print(HELP);
    return 0;
  }
  const run = verb === undefined ? undefined : VERBS[verb];
  if (run === undefined)
    throw new UsageError(`lawbook takes ${Object.keys(VERBS).join(', ')}${verb === undefined ? '' : `; "${verb}" is none${near(verb, Object.keys(VERBS))}`}`);
  return run(rest);
}

/** `lawbook check [DIR]`, published figures included: exit 1 where the data has an error. */
function check(args: string[]): number {
  const { values, rest } = readOptions(args, [], []);
  const dir = rest[0] ?? LAWBOOK_DIR;
  const { lawbook, problems } = readLawbook(dir, today());
  if (lawbook !== undefined) problems.push(...readFigures(lawbook, dir, today()).problems);
  const errors = problems.filter((p) => p.level === 'error').length;
  if (values['json'] === true)
    printJson({
      version: lawbook?.version ?? null,
      date: lawbook?.date ?? null,
      facts: lawbook === undefined ? 0 : [...factsOf(lawbook)].length,
      errors,
      warnings: problems.length - errors,
      problems,
    });
  else {
    for (const p of problems) print(formatProblem(p));
    print(
      `${lawbook === undefined ? 'not readable' : `${lawbook.version} (${lawbook.date}), ${[...factsOf(lawbook)].length} facts, ${leadsOf(lawbook)} leads`}: ${errors} errors, ${problems.length - errors} warnings`,
    );
  }
  return errors === 0 ? 0 : 1;
}

function leadsOf(book: Lawbook): number {
  return [...book.states, ...book.instruments, ...book.providers].reduce((n, f) => n + f.leads.length, 0);
}

/** `lawbook show ID`: a fact with its source. */
function show(args: string[]): number {
  const { values, rest } = readOptions(args, [], []);
  const id = rest[0];
  if (id === undefined) throw new UsageError('lawbook show takes the id of a fact, such as budapest.participation.CL');
  const book = compiledLawbook();
  const facts = [...factsOf(book)];
  const fact = facts.find((f) => f.id === id);
  if (fact === undefined)
    throw new UsageError(
      `no fact has the id "${id}"${near(
        id,
        facts.map((f) => f.id),
      )}`,
      3,
    );
  const source = book.sources[fact.source] ?? null;
  if (values['json'] === true) {
    printJson({ fact, source, lawbook: { version: book.version, date: book.date } });
    return 0;
  }
  const lang = langOf(values);
  print(`${bold(fact.id)}  ${dim(fact.pinpoint)}`);
  print(describe(fact, lang));
  if (source !== null)
    print(
      wrap(
        `${WORDS[lang].source}: ${source.title}, ${source.publisher}${source.url === null ? '' : `, ${source.url}`} (${WORDS[lang].read[fact.seen]}, ${fact.checkedOn})`,
      ),
    );
  return 0;
}

function describe(fact: object, lang: Lang): string {
  return Object.entries(fact)
    .filter(([k]) => !['id', 'source', 'pinpoint', 'checkedOn', 'seen'].includes(k))
    .map(
      ([k, v]) =>
        `  ${k}: ${v !== null && typeof v === 'object' && lang in v ? String((v as Record<string, unknown>)[lang]) : typeof v === 'object' ? JSON.stringify(v) : String(v)}`,
    )
    .join('\n');
}

/** `lawbook search WORDS`: over names, texts and terms in the three languages. */
function search(args: string[]): number {
  const { values, rest } = readOptions(args, [], []);
  if (rest.length === 0) throw new UsageError('lawbook search takes one word or more');
  const lang = langOf(values);
  const hits = searchLawbook(compiledLawbook(), rest.join(' '), lang, 20);
  if (values['json'] === true) printJson(hits);
  else print(hits.length === 0 ? '—' : hits.map((h) => `${bold(h.title)}  ${dim(h.id)}\n${wrap(h.text, 2)}`).join('\n'));
  return hits.length === 0 ? 3 : 0;
}

/** `lawbook diff OLD NEW`: two compiled lawbooks (JSON) or folders; exit 1 where they differ. */
function diff(args: string[]): number {
  const { values, rest } = readOptions(args, [], []);
  const [a, b] = rest;
  if (a === undefined || b === undefined) throw new UsageError('lawbook diff takes two lawbooks: folders of YAML or compiled JSON files');
  const changes = diffLawbooks(open(a), open(b));
  if (values['json'] === true) printJson(changes);
  else for (const c of changes) print(`${{ added: '+', removed: '-', changed: '~' }[c.kind]} ${c.id}${c.kind === 'changed' ? `: ${c.fields.join(', ')}` : ''}`);
  return changes.length === 0 ? 0 : 1;
}

function open(path: string): Lawbook {
  if (!existsSync(path)) throw new UsageError(`there is no ${path}`, 3);
  if (path.endsWith('.json')) return JSON.parse(readFileSync(path, 'utf8')) as Lawbook;
  const { lawbook, problems } = readLawbook(path, today());
  if (lawbook === undefined) throw new UsageError(problems.map(formatProblem).join('\n'));
  return lawbook;
}
