import { z } from 'zod';
import { factId, isoDate, seen, source } from './common.ts';

/** What a proposal may not set by itself: these follow from its other fields, or never change. */
export const FIXED_FIELDS: readonly string[] = ['id', 'source', 'pinpoint', 'seen', 'checkedOn', 'note'];

/** What can be said of an entry that the lawbook holds. */
export const CORRECTION_KINDS = ['wrong', 'changed', 'source'] as const;
export const PROPOSAL_KINDS = [...CORRECTION_KINDS, 'missing'] as const;
export type ProposalKind = (typeof PROPOSAL_KINDS)[number];

const short = z.string().trim().min(1).max(300);

/** Fields of the fact with the values that they should have. */
const change = z
  .record(z.string().regex(/^[a-z][A-Za-z]*$/, 'is the name of a field, such as orderedBy'), z.json())
  .refine((fields) => Object.keys(fields).length > 0, 'names no field')
  .superRefine((fields, c) => {
    for (const key of Object.keys(fields))
      if (FIXED_FIELDS.includes(key))
        c.addIssue({ code: 'custom', path: [key], message: `"${key}" is not set here: it follows from the rest of the proposal` });
  });

/**
 * A challenge to one fact, or one that is missing, as the form of its page makes it and `exhorto lawbook apply` reads it.
 * Four kinds: `wrong` (the entry never was right), `changed` (it was right until `from`), `source` (it is right, here is a
 * better source), `missing` (there is no entry yet: `fact` is the id that it would have).
 */
export const proposal = z
  .strictObject({
    fact: factId,
    /** Version of the lawbook in which it was seen. */
    lawbook: z.string().regex(/^[0-9a-f]{16}$/, 'is a version of the lawbook: 16 hexadecimal digits'),
    kind: z.enum(PROPOSAL_KINDS),
    /** What is wrong, what changed, why the source is better, or what the law says; in the proposer's words. */
    what: z.string().trim().min(1).max(2000),
    change: change.optional(),
    source: source.omit({ note: true }).extend({
      title: short,
      publisher: short,
      url: z
        .url({ protocol: /^https?$/ })
        .max(2000)
        .nullable(),
    }),
    pinpoint: short,
    seen,
    /** The day on which the source was read. */
    on: isoDate,
    /** For `changed`: the first day of the new law. For `missing`: the first day of the law, where it is known. */
    from: isoDate.optional(),
  })
  // Said together with what else is missing, not only once the rest is right.
  .refine((p) => p?.kind !== 'changed' || (p.from ?? '') !== '', {
    path: ['from'],
    message: 'is required where the law changed: the first day of the new law',
    when: () => true,
  })
  .superRefine((p, c) => {
    if (p.kind !== 'changed' && p.kind !== 'missing' && p.from !== undefined)
      c.addIssue({ code: 'custom', path: ['from'], message: 'is only for a law that changed or is missing' });
    for (const key of ['from', 'to'])
      if (p.kind === 'changed' && p.change?.[key] !== undefined)
        c.addIssue({ code: 'custom', path: ['change', key], message: 'the old law ends and the new one begins on the day in "from" of the proposal' });
    if (p.kind === 'missing' && p.change?.['from'] !== undefined)
      c.addIssue({ code: 'custom', path: ['change', 'from'], message: 'the first day of the law stands in "from" of the proposal' });
    if (p.kind === 'source' && p.change !== undefined)
      c.addIssue({ code: 'custom', path: ['change'], message: 'a better source changes no field; say "wrong" or "changed"' });
  });
export type Proposal = z.infer<typeof proposal>;
