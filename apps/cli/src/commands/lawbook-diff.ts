import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { indexLawbook, type Lawbook } from '@exhorto/lawbook';
import { type ChangeEntry, MOST_ANSWERS, MOST_FACTS, recordChange } from '@exhorto/lawbook/changes';
import { diffLawbooks, type FactChange } from '@exhorto/lawbook/diff';
import { fromEarlier } from '@exhorto/lawbook/earlier';
import { LAWBOOK_DIR, readLawbook } from '@exhorto/lawbook/load';
import { formatProblem } from '@exhorto/lawbook/problem';
import { loadScenarios } from '@exhorto/lawbook/scenarios';
import { keepVersion } from '@exhorto/lawbook/versions';
import { type AnswerChange, type AnswersDiff, diffAnswers, diffScenarios, matrixOf, questionsOf, type ScenarioChange } from '@exhorto/pathways/answers-diff';
import { UsageError } from '../errors.ts';
import { readOptions, today } from '../options.ts';
import { bold, dim, print, printError, printJson } from '../print.ts';

const HELP = `exhorto lawbook diff OLD NEW: which facts changed, and which answers with them

OLD and NEW are folders of YAML or JSON files (lawbook.json of the export; one published by an earlier version will do). The scenarios and a matrix of questions (every state with its
law × every holder × every measure; a prosecutor asks, for illegal access) are put to both.

  --facts          the facts alone, at once
  --on 2026-11-23  the day that the matrix asks about; today by default
  --json           everything as JSON
  --record         put an entry at the head of NEW's changes.yaml and keep OLD under versions/, so that the site can compare
                   with it; say in three languages what changed:
  --text-es …  --text-en …  --text-pt …

Exit codes: 0 no difference · 1 the two differ · 2 the call is wrong · 3 there is no such file`;

/** So many changed answers are printed; --json has them all. */
const MOST_PRINTED = 60;

interface Everything {
  before: { version: string; date: string };
  after: { version: string; date: string };
  facts: FactChange[];
  scenarios: ScenarioChange[];
  answers: AnswersDiff;
}

/** `lawbook diff OLD NEW`: exit 1 where they differ. */
export function lawbookDiff(args: string[]): number {
  const { values, rest } = readOptions(args, ['on', 'text-es', 'text-en', 'text-pt'], ['facts', 'record']);
  if (values['help'] === true) {
    print(HELP);
    return 0;
  }
  const [a, b] = rest;
  if (a === undefined || b === undefined || rest.length > 2)
    throw new UsageError('lawbook diff takes two lawbooks: folders of YAML or compiled JSON files. Type "exhorto lawbook diff --help"');
  const text = values['record'] === true ? textIn(values) : undefined;
  const [before, after] = [open(a), open(b)];
  const facts = diffLawbooks(before, after);
  if (values['facts'] === true && text === undefined) {
    if (values['json'] === true) printJson(facts);
    else for (const c of facts) print(factLine(c));
    return facts.length === 0 ? 0 : 1;
  }
  const on = typeof values['on'] === 'string' ? values['on'] : today();
  const found: Everything = {
    before: { version: before.version, date: before.date },
    after: { version: after.version, date: after.date },
    facts,
    ...(before.version === after.version ? NOTHING : differences(before, after, b, on)),
  };
  if (text !== undefined) {
    if (before.version === after.version) throw new UsageError('the two lawbooks are the same: there is nothing to record');
    const dir = isFolder(b) ? b : LAWBOOK_DIR;
    recordChange(entryOf(found, text), dir);
    keepVersion(before, dir);
    printError(`recorded in changes.yaml; lawbook ${before.version} kept in versions/`);
  }
  if (values['json'] === true) printJson(found);
  else printAll(found);
  return before.version === after.version ? 0 : 1;
}

const NOTHING: Pick<Everything, 'scenarios' | 'answers'> = { scenarios: [], answers: { asked: 0, onlyBefore: 0, onlyAfter: 0, changes: [] } };

function differences(before: Lawbook, after: Lawbook, path: string, on: string): Pick<Everything, 'scenarios' | 'answers'> {
  const [a, b] = [indexLawbook(before), indexLawbook(after)];
  const scenarios = loadScenarios(isFolder(path) && existsSync(join(path, 'scenarios')) ? path : LAWBOOK_DIR);
  const questions = [...questionsOf(scenarios, a, b, on), ...matrixOf(a, b, on)];
  printError(`${scenarios.length} scenarios, ${questions.length} questions …`);
  return { scenarios: diffScenarios(a, b, scenarios, on), answers: diffAnswers(a, b, questions, progress(questions.length)) };
}

/** One line that is written over on a terminal; a line every tenth elsewhere. */
function progress(all: number): (done: number) => void {
  const step = Math.ceil(all / (process.stderr.isTTY ? 200 : 10));
  return (done) => {
    if (done % step !== 0 && done !== all) return;
    const said = `${Math.floor((100 * done) / all)} %`;
    process.stderr.write(process.stderr.isTTY ? `\r${said}${done === all ? '\n' : ''}` : `${said}\n`);
  };
}

function entryOf(x: Everything, text: ChangeEntry['text']): ChangeEntry {
  const lines = x.answers.changes.map(({ from, holder, measure, pathway, before, after }) => ({ from, holder, measure, pathway, before, after }));
  // Several treaties or entities, or a scenario and the matrix, can say the same: one line is enough.
  const answers = [...new Map(lines.map((c) => [JSON.stringify(c), c])).values()];
  return {
    version: x.after.version,
    on: today(),
    text,
    counts: { facts: x.facts.length, answers: answers.length },
    facts: x.facts.slice(0, MOST_FACTS),
    answers: answers.slice(0, MOST_ANSWERS),
  };
}

function textIn(values: Record<string, string | boolean | undefined>): ChangeEntry['text'] {
  const say = (lang: string): string => {
    const said = values[`text-${lang}`];
    if (typeof said !== 'string' || said.trim() === '') throw new UsageError(`--record needs --text-${lang}: one or two sentences on what changed`);
    return said.trim();
  };
  return { es: say('es'), en: say('en'), pt: say('pt') };
}

function printAll(x: Everything): void {
  print(`${bold(`${x.facts.length} facts`)}  ${dim(`${x.before.version} → ${x.after.version}`)}`);
  for (const c of x.facts) print(factLine(c));
  print(`\n${bold(`${x.scenarios.length} scenarios`)}`);
  for (const s of x.scenarios) {
    print(`${s.after.length === 0 ? 'holds now' : s.before.length === 0 ? 'no longer holds' : 'fails in another way'}: ${s.id}`);
    for (const line of s.after) print(`    ${line}`);
  }
  const { changes, asked, onlyBefore, onlyAfter } = x.answers;
  print(
    `\n${bold(`${changes.length} ways with another verdict`)}  ${dim(`${asked} questions; ${onlyBefore} only for the old one, ${onlyAfter} only for the new one`)}`,
  );
  for (const c of changes.slice(0, MOST_PRINTED)) print(answerLine(c));
  if (changes.length > MOST_PRINTED) print(dim(`… and ${changes.length - MOST_PRINTED} more (--json has them all)`));
}

function factLine(c: FactChange): string {
  return `${{ added: '+', removed: '-', changed: '~' }[c.kind]} ${c.id}${c.kind === 'changed' ? `: ${c.fields.join(', ')}` : ''}`;
}

function answerLine(c: AnswerChange): string {
  const way = [c.pathway, c.instrument === null || c.pathway.startsWith(c.instrument) ? undefined : c.instrument].filter((s) => s !== undefined).join(' ');
  return `${c.from} ${c.as} → ${c.holder}, ${c.measure}, ${c.offence}, ${c.on}: ${way} (${c.target}) ${c.before} → ${c.after}`;
}

function isFolder(path: string): boolean {
  return !path.endsWith('.json');
}

function open(path: string): Lawbook {
  if (!existsSync(path)) throw new UsageError(`there is no ${path}`, 3);
  if (!isFolder(path)) {
    try {
      return fromEarlier(JSON.parse(readFileSync(path, 'utf8')));
    } catch (e) {
      throw new UsageError(`${path}: ${e instanceof Error ? e.message : String(e)}`);
    }
  }
  const { lawbook, problems } = readLawbook(path, today());
  if (lawbook === undefined) throw new UsageError(problems.map(formatProblem).join('\n'));
  return lawbook;
}
