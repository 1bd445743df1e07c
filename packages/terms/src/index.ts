/** Comparison of concepts, definitions and offences: pure functions of the lawbook. */

export * from './agreement.ts';
export * from './compare-conduct.ts';
export * from './compare-definitions.ts';
export * from './concept-of.ts';
export * from './concept-system.ts';
export * from './depends.ts';
export * from './details.ts';
export * from './dual-criminality.ts';
export { isKindOf } from './element-rules.ts';
export * from './equivalents.ts';
export * from './find-words.ts';
export * from './offence-agreement.ts';
export * from './own-terms.ts';
export * from './search-terms.ts';
export * from './texts/index.ts';
