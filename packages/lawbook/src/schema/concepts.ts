import { z } from 'zod';
import { CONCEPT_DOMAINS, DEFINITION_ELEMENT_KINDS, WORD_RELATIONS } from '../vocabulary.ts';
import { factBase, isoDate, langTag, lead, source, stateCode, text, unknown } from './common.ts';

/** Words of one language for a concept: what we print, what is also met, what misleads. */
const words = z.strictObject({
  preferred: z.string().min(1),
  admitted: z.array(z.string().min(1)).default([]),
  avoid: z.array(z.string().min(1)).default([]),
});

/** The word that the law of a state uses for a concept, where it is another, or worth knowing. */
export const lawWord = z.strictObject({
  ...factBase,
  state: stateCode,
  lang: langTag,
  term: z.string().min(1),
  /** How far what that law means by it is our concept. */
  relation: z.enum(WORD_RELATIONS).default('same'),
  /** What is different, in a sentence. */
  text: text.optional(),
});
export type LawWord = z.infer<typeof lawWord>;

/** Words that look alike and are not: each in its language, with what to do about it. */
export const falseFriends = z.strictObject({
  words: z.array(z.strictObject({ lang: langTag, word: z.string().min(1) })).min(1),
  text,
});
export type FalseFriends = z.infer<typeof falseFriends>;

/**
 * Something that definitions of a concept have or have not. `requires`: a thing must have it (more of them make a definition
 * narrower); `includes`: things with it count too (wider); `excludes`: things with it do not count (narrower).
 */
export const definitionElement = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  kind: z.enum(DEFINITION_ELEMENT_KINDS),
  text,
});
export type DefinitionElement = z.infer<typeof definitionElement>;

export const concept = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  /** Concepts of which this is a kind or a part. */
  broader: z.array(z.string()).default([]),
  related: z.array(z.string()).default([]),
  /** Our own definition, by elements; never a statute's wording. */
  definition: z.strictObject({ genus: text, distinguishing: z.array(text).min(1), not: z.array(text).default([]) }),
  terms: z.strictObject({ es: words, en: words, pt: words, fr: words }),
  /** The text on which the definition leans; absent where it is only ours. */
  basis: z.strictObject(factBase).optional(),
  words: z.array(lawWord).default([]),
  falseFriends: z.array(falseFriends).default([]),
  /** For concepts whose definitions are compared element by element. */
  elements: z.array(definitionElement).default([]),
  /** In what the differences between definitions matter for a request. */
  matters: z.array(z.strictObject({ wider: z.array(z.string()).default([]), narrower: z.array(z.string()).default([]), text })).default([]),
  leads: z.array(lead).default([]),
});
export type ConceptEntry = z.infer<typeof concept>;

/** `lawbook/terms/concepts/<domain>.yaml`: the concept system, one file a domain. */
export const conceptFile = z.strictObject({
  domain: z.enum(CONCEPT_DOMAINS),
  checkedOn: isoDate,
  sources: z.record(z.string(), source),
  concepts: z.array(concept),
  unknowns: z.array(unknown).default([]),
});
export type ConceptFile = z.infer<typeof conceptFile>;
