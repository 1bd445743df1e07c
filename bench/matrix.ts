import { type Asker, indexLawbook, type Lawbook, MEASURES, type Measure } from '@exhorto/lawbook';
import { compiledLawbook } from '@exhorto/lawbook/compiled';
import { ask, type Query, verdictMatrix } from '@exhorto/pathways';
import { every, TODAY } from './questions.ts';
import { referenceEvaluator } from './reference.ts';
import { printRow, sideBySide, time } from './stats.ts';

const OFFICES: readonly Asker[] = ['police', 'prosecutor', 'judge'];
const AIM_SECONDS = 10;

/** What `/matrix` shows: the best verdict of every asker against every state. */
function verdicts(book: Lawbook, states: readonly string[]): void {
  const asked = (measure: Measure, as: Asker) => ({
    on: TODAY,
    as,
    measure,
    offence: 'illegal-access',
    urgency: 'ordinary' as const,
    purpose: 'criminal' as const,
    holds: [],
  });
  const cold = indexLawbook(book);
  let start = performance.now();
  verdictMatrix(cold, asked('content-stored', 'prosecutor'), states, states);
  const first = performance.now() - start;
  printRow({ what: `one matrix of ${states.length} × ${states.length} verdicts, nothing kept`, figure: time(first * 1000), aim: '< 1 s', met: first < 1000 });
  start = performance.now();
  for (const measure of MEASURES) for (const as of OFFICES) verdictMatrix(cold, asked(measure, as), states, states);
  const seconds = (performance.now() - start) / 1000;
  const size = `${states.length} × ${states.length} × ${MEASURES.length} × ${OFFICES.length}`;
  printRow({ what: `${size} verdicts`, figure: time(seconds * 1e6), aim: `< ${AIM_SECONDS} s`, met: seconds < AIM_SECONDS });
}

/** Every asker whose law is written × every listed provider × every measure × three kinds of office. */
export async function matrix(): Promise<void> {
  const book = compiledLawbook();
  const law = indexLawbook(book);
  const holders = book.providers.filter((p) => !p.generic).map((p) => `provider:${p.id}`);
  const askers = book.states.map((s) => s.state);
  const questions = askers.flatMap((from) =>
    holders.flatMap((holder) =>
      MEASURES.flatMap((measure) =>
        OFFICES.map((as): Query => ({ on: TODAY, from, as, holder, measure, offence: 'illegal-access', urgency: 'ordinary', purpose: 'criminal', holds: [] })),
      ),
    ),
  );

  const tenth = every(10, questions);
  for (const q of every(10, tenth)) ask(law, q, 'es');
  const start = performance.now();
  for (const q of tenth) ask(law, q, 'es');
  const seconds = ((performance.now() - start) / 1000) * (questions.length / tenth.length);
  const size = `${askers.length} × ${holders.length} × ${MEASURES.length} × ${OFFICES.length}`;
  const whole = `${size} = ${questions.length} whole answers (from every tenth)`;
  printRow({ what: whole, figure: time(seconds * 1e6), aim: `< ${AIM_SECONDS} s`, met: seconds < AIM_SECONDS });
  verdicts(book, askers);

  const reference = await referenceEvaluator();
  if (reference === undefined) return;
  const few = every(331, questions);
  const m = await sideBySide([
    { name: 'engine', operations: few.length * 10, run: () => Array.from({ length: 10 }, () => few.map((q) => ask(law, q, 'es'))) },
    { name: 'reference', operations: few.length, run: () => few.map((q) => reference(book, q)) },
  ]);
  printRow({
    what: `one of them, from a sample of ${few.length}`,
    figure: time(m.micros('engine')),
    peer: `reference, verdicts only: ${time(m.micros('reference'))}`,
    ratio: m.ratio('engine', 'reference'),
    aim: '< 1',
    met: m.ratio('engine', 'reference') < 1,
  });
}
