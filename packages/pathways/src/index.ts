/** Question + lawbook → answer, as pure functions without I/O. See README.md. */
export * from './answer.ts';
export { ask } from './ask.ts';
export type { Query } from './query.ts';
export { type Condition, type Reason, type Slot, factsIn, leaves, strength } from './reason.ts';
export { best, negate, rank, VERDICTS, type Verdict, worst } from './verdict.ts';
export { type Field, type FieldProblem, isDate, QUESTION_FIELDS, readQuestion, type ReadQuestion } from './question.ts';
