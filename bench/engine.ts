import { indexLawbook, type Law, type Lawbook } from '@exhorto/lawbook';
import { compiledLawbook } from '@exhorto/lawbook/compiled';
import { ask, type Query, type Reason } from '@exhorto/pathways';
import { larger, withCopies } from './larger.ts';
import { every, scenarioQuestions, TODAY } from './questions.ts';
import { referenceEvaluator } from './reference.ts';
import { printRow, sideBySide, time } from './stats.ts';

const AIM_MICROS = 50;
/** What "flat" and "linear" may differ by before it is no noise any more. */
const TOLERANCE = 1.25;

/** The engine: whole answers with explanations; every question is answered afresh. */
export async function engine(): Promise<void> {
  const book = compiledLawbook();
  const law = indexLawbook(book);
  const questions = every(3, scenarioQuestions(law));
  await besideReference(book, law, questions);
  await flat(book, questions);
  await linear(book);
}

async function besideReference(book: Lawbook, law: Law, questions: readonly Query[]): Promise<void> {
  const reference = await referenceEvaluator();
  const answers = every(10, questions).map((q) => ask(law, q, 'es'));
  const few = every(Math.ceil(questions.length / 20), questions);
  const m = await sideBySide(
    [
      { name: 'all', operations: questions.length, run: () => askAll(law, questions) },
      { name: 'written', operations: answers.length, run: () => answers.map((a) => JSON.stringify(a)) },
      { name: 'copied', operations: answers.length, run: () => answers.map(copyOf) },
      { name: 'engine', operations: few.length * 10, run: () => repeat(10, () => askAll(law, few)) },
      ...(reference === undefined ? [] : [{ name: 'reference', operations: few.length, run: () => few.map((q) => reference(book, q)) }]),
    ],
    7,
    2,
  );
  const micros = m.micros('all');
  printRow({ what: `a question (${questions.length} of the scenarios)`, figure: time(micros), aim: `< ${AIM_MICROS} µs`, met: micros < AIM_MICROS });
  printRow({
    what: 'a question, its answer built',
    figure: time(micros),
    peer: `JSON.stringify of it: ${time(m.micros('written'))}`,
    ratio: m.ratio('all', 'written'),
  });
  printRow({
    what: 'a question, its answer built',
    figure: time(micros),
    peer: `a plain copy of it, object by object: ${time(m.micros('copied'))}`,
    ratio: m.ratio('all', 'copied'),
  });
  const trees = questions.map((q) => nodes(law, q)).reduce((a, b) => a + b, 0);
  printRow({ what: 'a reason of an answer (node of its trees)', figure: `${Math.round((micros * questions.length * 1000) / trees)} ns` });
  if (reference !== undefined)
    printRow({
      what: 'a question, with explanations',
      figure: time(m.micros('engine')),
      peer: `reference, verdicts only: ${time(m.micros('reference'))}`,
      ratio: m.ratio('engine', 'reference'),
      aim: '< 1',
      met: m.ratio('engine', 'reference') < 1,
    });
}

async function flat(book: Lawbook, questions: readonly Query[]): Promise<void> {
  const one = indexLawbook(book);
  const sixteen = indexLawbook(larger(book, 16));
  for (const q of every(10, questions)) if (nodes(one, q) !== nodes(sixteen, q)) throw new Error('the larger lawbook changed what a question weighs');
  const m = await sideBySide([
    { name: '× 1', operations: questions.length, run: () => askAll(one, questions) },
    { name: '× 16', operations: questions.length, run: () => askAll(sixteen, questions) },
  ]);
  printRow({
    what: 'a question in a lawbook 16 times as large',
    figure: time(m.micros('× 16')),
    peer: `the lawbook as it is: ${time(m.micros('× 1'))}`,
    ratio: m.ratio('× 16', '× 1'),
    aim: `< ${TOLERANCE}`,
    met: m.ratio('× 16', '× 1') < TOLERANCE,
  });
}

/** One treaty written again and again: what does one more rule to weigh cost where there are few, and where there are many? */
async function linear(book: Lawbook): Promise<void> {
  const q: Query = {
    on: TODAY,
    from: 'CL',
    as: 'prosecutor',
    holder: 'state:US',
    measure: 'content-stored',
    offence: 'computer-fraud',
    maxPenalty: 5,
    urgency: 'ordinary',
    purpose: 'criminal',
    holds: [],
  };
  // Enough copies that what they add stands out from what every question costs.
  const sizes = [16, 64, 256] as const;
  const laws = sizes.map((n) => indexLawbook(withCopies(book, 'nassau', n)));
  const m = await sideBySide(
    sizes.map((n, i) => ({ name: `${n}`, operations: 10, run: () => repeat(10, () => ask(laws[i] as Law, q, 'es')) })),
    31,
    10,
  );
  const weighed = laws.map((law) => nodes(law, q));
  const cost = (a: number, b: number): number => (m.micros(`${sizes[b]}`) - m.micros(`${sizes[a]}`)) / ((weighed[b] as number) - (weighed[a] as number));
  const ratio = cost(1, 2) / cost(0, 1);
  printRow({
    what: `one more reason to weigh, at ${weighed[1]} to ${weighed[2]} reasons`,
    figure: `${Math.round(cost(1, 2) * 1000)} ns`,
    peer: `at ${weighed[0]} to ${weighed[1]} reasons: ${Math.round(cost(0, 1) * 1000)} ns`,
    ratio,
    aim: `< ${TOLERANCE}`,
    met: ratio < TOLERANCE,
  });
}

/** The least that it takes to make an answer of this size: every object and list of it, with nothing to work out. */
function copyOf(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(copyOf);
  const copy: Record<string, unknown> = {};
  for (const key in value) copy[key] = copyOf((value as Record<string, unknown>)[key]);
  return copy;
}

function askAll(law: Law, questions: readonly Query[]): number {
  let ways = 0;
  for (const q of questions) ways += ask(law, q, 'es').pathways.length;
  return ways;
}

function repeat(n: number, run: () => unknown): void {
  for (let i = 0; i < n; i++) run();
}

/** How many reasons an answer weighs. */
function nodes(law: Law, q: Query): number {
  const count = (r: Reason): number => r.children.reduce((n, c) => n + count(c), 1);
  return ask(law, q, 'es').pathways.reduce((n, p) => n + count(p.because), 0);
}
