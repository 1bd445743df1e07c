import { type Asker, type Law, MEASURES, type Measure, type PathwayId } from '@exhorto/lawbook';
import type { Scenario } from '@exhorto/lawbook/scenarios';
import { waysOf } from './ask.ts';
import type { Query } from './query.ts';
import { readQuestion } from './question.ts';
import { runScenario } from './scenario.ts';
import type { Verdict } from './verdict.ts';

/** `absent`: the way is not listed. */
export type VerdictOrAbsent = Verdict | 'absent';

/** One way whose verdict another lawbook changes. */
export interface AnswerChange {
  on: string;
  from: string;
  as: Asker;
  holder: string;
  measure: Measure;
  offence: string;
  pathway: PathwayId;
  instrument: string | null;
  /** The entity or, for want of one, the state to which the way leads. */
  target: string;
  before: VerdictOrAbsent;
  after: VerdictOrAbsent;
}

export interface AnswersDiff {
  /** Questions that both lawbooks can be asked. */
  asked: number;
  /** Questions that only one of them knows the words for: a provider, a state or an offence that the other has not. */
  onlyBefore: number;
  onlyAfter: number;
  changes: AnswerChange[];
}

/** A scenario that one lawbook meets and the other does not, with what is wrong in each. */
export interface ScenarioChange {
  id: string;
  before: string[];
  after: string[];
}

/**
 * The same questions to two lawbooks; what comes back is every way whose verdict differs. `progress` is called after
 * each question with how many are done.
 */
export function diffAnswers(before: Law, after: Law, questions: readonly Query[], progress: (done: number) => void = () => {}): AnswersDiff {
  const diff: AnswersDiff = { asked: 0, onlyBefore: 0, onlyAfter: 0, changes: [] };
  for (const [i, q] of questions.entries()) {
    const can = { before: canAsk(before, q), after: canAsk(after, q) };
    if (can.before && can.after) {
      diff.asked++;
      diff.changes.push(...changesOf(before, after, q));
    } else if (can.before) diff.onlyBefore++;
    else if (can.after) diff.onlyAfter++;
    progress(i + 1);
  }
  return diff;
}

/** The matrix: every state whose law is written × every holder × every measure; a prosecutor asks, for illegal access. */
export function matrixOf(before: Law, after: Law, on: string): Query[] {
  const holders = union(before, after, (law) => [
    ...law.book.providers.filter((p) => !p.generic).map((p) => `provider:${p.id}`),
    ...law.book.states.map((s) => `state:${s.state}`),
  ]);
  return union(before, after, (law) => law.book.states.map((s) => s.state)).flatMap((from) =>
    holders.flatMap((holder) =>
      MEASURES.map(
        (measure): Query => ({ on, from, as: 'prosecutor', holder, measure, offence: 'illegal-access', urgency: 'ordinary', purpose: 'criminal', holds: [] }),
      ),
    ),
  );
}

/** The questions of the scenarios, as far as one of the two lawbooks can read them. */
export function questionsOf(scenarios: readonly Scenario[], before: Law, after: Law, today: string): Query[] {
  return scenarios.flatMap((s) => {
    if (s.ask === undefined) return [];
    return readQuestion(after, s.ask, today).query ?? readQuestion(before, s.ask, today).query ?? [];
  });
}

/** Which scenarios does the change break, mend, or break in another way? */
export function diffScenarios(before: Law, after: Law, scenarios: readonly Scenario[], today: string): ScenarioChange[] {
  return scenarios
    .map((s) => ({ id: s.id, before: runScenario(before, s, today), after: runScenario(after, s, today) }))
    .filter((x) => x.before.join('\n') !== x.after.join('\n'));
}

function changesOf(before: Law, after: Law, q: Query): AnswerChange[] {
  const a = verdictsOf(before, q);
  const b = verdictsOf(after, q);
  const { on, from, as, holder, measure, offence } = q;
  const changes: AnswerChange[] = [];
  for (const key of new Set([...a.keys(), ...b.keys()])) {
    const x = a.get(key);
    const y = b.get(key);
    const way = y ?? x;
    if (way === undefined || x?.verdict === y?.verdict) continue;
    const { pathway, instrument, target } = way;
    changes.push({ on, from, as, holder, measure, offence, pathway, instrument, target, before: x?.verdict ?? 'absent', after: y?.verdict ?? 'absent' });
  }
  return changes;
}

type WayVerdict = Pick<AnswerChange, 'pathway' | 'instrument' | 'target'> & { verdict: Verdict };

function verdictsOf(law: Law, q: Query): Map<string, WayVerdict> {
  return new Map(
    waysOf(law, q, 'en').map((p) => {
      const target = p.target.entity ?? p.target.state;
      return [`${p.id} ${p.instrument} ${target}`, { pathway: p.id, instrument: p.instrument, target, verdict: p.verdict }];
    }),
  );
}

function canAsk(law: Law, q: Query): boolean {
  return readQuestion(law, { ...q }, q.on).query !== undefined;
}

function union(a: Law, b: Law, of: (law: Law) => string[]): string[] {
  return [...new Set([...of(a), ...of(b)])].sort();
}
