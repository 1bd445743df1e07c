import { z } from 'zod';

/** ISO date (2022-06-20). */
export const isoDate = z.iso.date();

/** ISO 3166-1 alpha-2. */
export const stateCode = z.string().regex(/^[A-Z]{2}$/, 'a state is two capital letters (ISO 3166-1)');

/** BCP 47 language tag, two letters as a rule. */
export const langTag = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, 'a language is a BCP 47 tag such as es');

/** Text for people, complete in the three languages of the interface. */
export const text = z.strictObject({
  es: z.string().min(1),
  en: z.string().min(1),
  pt: z.string().min(1),
  fr: z.string().min(1).optional(),
});
export type Text = z.infer<typeof text>;

/** Dotted, lower-case, stable id; a two-letter state may stand in capitals (`budapest.participation.CL`). */
export const factId = z.string().regex(/^[a-z0-9-]+(\.[A-Za-z0-9-]+)+$/, 'an id is dotted, such as cl.power.preservation');

export const sourceKind = z.enum([
  'statute',
  'treaty',
  'case-law',
  'official-page',
  'treaty-body-report',
  'provider-policy',
  'academic',
  'ngo',
  'law-firm',
  'press',
]);

export const sourceRead = z.enum(['full', 'excerpt', 'title-only']);

/** Where a fact was read. `date` is the day of the text itself, `url` where anyone can read it. */
export const source = z.strictObject({
  title: z.string().min(1),
  publisher: z.string().min(1),
  url: z.url().nullable(),
  kind: sourceKind,
  read: sourceRead,
  date: isoDate.optional(),
  note: z.string().optional(),
});
export type Source = z.infer<typeof source>;

export const seen = z.enum(['text', 'secondary']);
export type Seen = z.infer<typeof seen>;

/**
 * What every fact carries. `source` is a key of the file's `sources`; `from`/`to` are legal time `[from, to)`:
 * `from` absent or null means "in force, since when is not known" (counts from the date of its source,
 * unknown before); `asOf` is the day up to which a negative or a list was seen to hold.
 * `checkedOn` may be left to the file's own `checkedOn`.
 */
export const factBase = {
  id: factId,
  source: z.string().min(1),
  pinpoint: z.string().min(1),
  seen,
  checkedOn: isoDate.optional(),
  from: isoDate.nullable().optional(),
  to: isoDate.nullable().optional(),
  asOf: isoDate.optional(),
  /** For maintainers: how the fact was read, which other source disagrees. Not shown in answers. */
  note: z.string().optional(),
};

/**
 * A fact that stands inside another (a field of a request, a limit, a ground): it takes source, seen,
 * validity and day of check from the one around it unless it says otherwise.
 */
export const partBase = {
  id: factId,
  pinpoint: z.string().min(1),
  source: z.string().min(1).optional(),
  seen: seen.optional(),
  checkedOn: isoDate.optional(),
  from: isoDate.nullable().optional(),
  to: isoDate.nullable().optional(),
  note: z.string().optional(),
};

/** What is only remembered: shown beside the unknown that it could fill, read by no rule. */
export const lead = z.strictObject({
  /** The slot it could fill: an id a fact would have, or a topic of the file. */
  about: z.string().min(1),
  text,
  wouldBe: z.string().optional(),
});
export type Lead = z.infer<typeof lead>;

/** What was looked for and not found. */
export const unknown = z.strictObject({
  about: z.string().min(1),
  text,
  /** Where it was looked for. */
  tried: text.optional(),
});

/** Official name in its own language, with what it is in the languages of the interface. */
export const officialName = z.strictObject({
  official: z.string().min(1),
  lang: langTag,
  gloss: text,
});
export type OfficialName = z.infer<typeof officialName>;

export const contact = z.strictObject({
  url: z.url().nullable().optional(),
  email: z.string().nullable().optional(),
  phone: z.string().nullable().optional(),
  address: z.string().nullable().optional(),
});
export type Contact = z.infer<typeof contact>;

/** A length of time; at least one unit. */
export const duration = z
  .strictObject({ years: z.number().nonnegative().optional(), months: z.number().nonnegative().optional(), days: z.number().nonnegative().optional() })
  .refine((d) => d.years !== undefined || d.months !== undefined || d.days !== undefined, 'give years, months or days');
export type Duration = z.infer<typeof duration>;
