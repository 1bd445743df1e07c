/** Question + lawbook → answer, as pure functions without I/O. See README.md. */
export * from './answer.ts';
export { ask, type BestWay, bestWay, bestWays } from './ask.ts';
export { type Helps, type HelpsMost, helpsMost, helpsMostInSteps, inLanguage, type Matrix, usualMatrix } from './helps-most.ts';
export type { Query } from './query.ts';
export { type Field, type FieldProblem, isDate, QUESTION_FIELDS, type ReadQuestion, readQuestion } from './question.ts';
export { type Condition, factsIn, type Reason, type Slot, strength } from './reason.ts';
export { SUPPOSED, supposeParty } from './suppose-party.ts';
export { servesOn } from './targets.ts';
export { best, negate, rank, VERDICTS, type Verdict, worst } from './verdict.ts';
export { compareMatrices, type VerdictMatrix, verdictMatrix } from './verdict-matrix.ts';
