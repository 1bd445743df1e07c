import { factsOf, type Lang, type Lawbook } from '@exhorto/lawbook';
import { readChanges } from '@exhorto/lawbook/changes';
import { compiledLawbook } from '@exhorto/lawbook/compiled';
import { LAWBOOK_DIR, readLawbook } from '@exhorto/lawbook/load';
import { readFigures } from '@exhorto/lawbook/load-figures';
import { formatProblem } from '@exhorto/lawbook/problem';
import { searchLawbook } from '@exhorto/lawbook/search';
import { UsageError } from '../errors.ts';
import { near } from '../near.ts';
import { langOf, readOptions, today } from '../options.ts';
import { bold, dim, print, printJson, wrap } from '../print.ts';
import { WORDS } from '../words.ts';
import { lawbookApply } from './lawbook-apply.ts';
import { lawbookCoverage } from './lawbook-coverage.ts';
import { lawbookDiff } from './lawbook-diff.ts';

const VERBS: Readonly<Record<string, (args: string[]) => number | Promise<number>>> = {
  check,
  show,
  search,
  diff: lawbookDiff,
  apply: lawbookApply,
  coverage: lawbookCoverage,
  // Read only when called: its libraries take as long to load as all the rest.
  export: async (args) => (await import('./lawbook-export.ts')).lawbookExport(args),
};

const HELP = `exhorto lawbook: the law as data

  check [DIR]        errors and warnings with file and line; exit 1 where there is an error
  show ID            one fact with its source, such as budapest.participation.CL
  search WORDS       over names, texts and terms in three languages
  diff OLD NEW       which facts changed, and which answers with them; exit 1 where they differ
  apply FILE         what a proposed correction would change; writes it with --yes
  coverage           how much is known, state by state, and which missing facts would help most
  export DIR         the lawbook as CSV, JSON, JSON-LD, TBX, SKOS and a data package

  --lang es|en|pt · --json`;

/** These have a help of their own. */
const TELLS_MORE: readonly string[] = ['diff', 'apply', 'coverage', 'export'];

export function runLawbook(args: string[]): number | Promise<number> {
  const [verb, ...rest] = args;
  if (verb === '--help' || verb === '-h' || (rest.includes('--help') && !TELLS_MORE.includes(verb ?? ''))) {
    print(HELP);
    return 0;
  }
  const run = verb === undefined ? undefined : VERBS[verb];
  if (run === undefined)
    throw new UsageError(`lawbook takes ${Object.keys(VERBS).join(', ')}${verb === undefined ? '' : `; "${verb}" is none${near(verb, Object.keys(VERBS))}`}`);
  return run(rest);
}

/** `lawbook check [DIR]`, published figures and change log included: exit 1 where the data has an error. */
function check(args: string[]): number {
  const { values, rest } = readOptions(args, [], []);
  const dir = rest[0] ?? LAWBOOK_DIR;
  const { lawbook, problems } = readLawbook(dir, today());
  if (lawbook !== undefined) problems.push(...readFigures(lawbook, dir, today()).problems);
  problems.push(...readChanges(dir, lawbook?.version).problems);
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
  return [...book.states, ...book.unions, ...book.instruments, ...book.providers].reduce((n, f) => n + f.leads.length, 0);
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
