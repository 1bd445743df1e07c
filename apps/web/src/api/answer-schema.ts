import {
  ACCOUNT_KINDS,
  ASKERS,
  DEFINITION_ELEMENT_KINDS,
  MEASURES,
  PATHWAY_IDS,
  PURPOSES,
  REQUEST_FIELDS,
  STAGES,
  URGENCIES,
  WORD_RELATIONS,
} from '@exhorto/lawbook';
import type { Answer, Query, Reason } from '@exhorto/pathways';
import { VERDICTS } from '@exhorto/pathways';
import { z } from 'zod';

/** The shape of an answer for other programs; the compiler holds it to the engine's own types. */
const verdict = z.enum(VERDICTS);
const seen = z.enum(['text', 'secondary']);
const day = z.string().meta({ format: 'date' });
const state = z.string().meta({ description: 'ISO 3166-1 alpha-2' });

const query: z.ZodType<Query> = z.strictObject({
  on: day,
  from: state,
  unit: z.string().optional(),
  as: z.enum(ASKERS),
  holder: z.string(),
  measure: z.enum(MEASURES),
  offence: z.string(),
  maxPenalty: z.number().optional(),
  urgency: z.enum(URGENCIES),
  userIn: state.optional(),
  userNationality: state.optional(),
  stage: z.enum(STAGES).optional(),
  accountKind: z.enum(ACCOUNT_KINDS).optional(),
  alreadyPreserved: z.boolean().optional(),
  period: z.strictObject({ from: day, to: day }).optional(),
  consent: z.boolean().optional(),
  privileged: z.boolean().optional(),
  organised: z.boolean().optional(),
  purpose: z.enum(PURPOSES),
  dataIn: state.optional(),
  offersIn: z.array(state).optional(),
  holds: z.array(z.string()),
}) as z.ZodType<Query>;

const cited = z.strictObject({ text: z.string(), fact: z.string(), pinpoint: z.string(), source: z.string(), seen });

const condition = z.strictObject({
  input: z.string().optional(),
  value: z.union([z.string(), z.number(), z.boolean()]).optional(),
  decides: z.enum(['provider', 'requested-state', 'court']).optional(),
  text: z.string(),
});

const reason: z.ZodType<Reason> = z
  .strictObject({
    verdict,
    text: z.string(),
    fact: z.string().optional(),
    source: z.string().optional(),
    pinpoint: z.string().optional(),
    seen: seen.optional(),
    asOf: day.optional(),
    condition: condition.optional(),
    show: z.string().optional().meta({ description: 'what the facts of the request must show' }),
    slot: z.strictObject({ slot: z.string(), text: z.string() }).optional(),
    op: z.enum(['all', 'any', 'not']).optional(),
    get children() {
      return z.array(reason);
    },
  })
  .meta({ id: 'Reason', description: 'A node of the tree of reasons; a leaf is a fact, a condition or an unknown' }) as z.ZodType<Reason>;

const nullish = z.string().nullable().optional();
const office = z.strictObject({
  id: z.string().optional(),
  kind: z.string(),
  name: z.string(),
  lang: z.string().optional(),
  gloss: z.string().optional(),
  state,
  contact: z.strictObject({ url: nullish, email: nullish, phone: nullish, address: nullish }).optional(),
  checkedOn: day.optional(),
  fact: z.string().optional(),
});

const side = z.strictObject({ verdict, text: z.string() });
const target = z.strictObject({ entity: z.string().optional(), entityName: z.string().optional(), state });

const pathway = z
  .strictObject({
    id: z.enum(PATHWAY_IDS),
    name: z.string(),
    instrument: z.string().nullable(),
    instrumentName: z.string().nullable(),
    target,
    asks: z.enum(['provider', 'state']),
    verdict,
    yields: z.enum(['evidence', 'preservation', 'information']),
    emergency: z.boolean(),
    speed: z.enum(['hours', 'days', 'weeks', 'months']),
    strength: seen.nullable(),
    summary: z.string(),
    asOf: day.optional(),
    because: reason,
    conditions: z.array(condition),
    steps: z.array(
      z.strictObject({
        kind: z.enum(['reach', 'order', 'authorise', 'prepare', 'transmit', 'direct', 'preserve', 'follow', 'review', 'information']),
        who: office,
        to: office.optional(),
        text: z.string(),
        mayFollow: z.boolean().optional(),
        fact: z.string().optional(),
        pinpoint: z.string().optional(),
      }),
    ),
    contents: z.array(
      z.strictObject({
        field: z.enum(REQUEST_FIELDS),
        text: z.string(),
        when: z.string().optional(),
        fact: z.string(),
        pinpoint: z.string(),
        source: z.string(),
      }),
    ),
    limits: z.array(
      z.strictObject({
        text: z.string(),
        amount: z.number(),
        unit: z.enum(['hours', 'days', 'months']),
        kind: z.enum(['at-least', 'at-most']),
        startsAt: z.string(),
        fromReceipt: z.boolean().optional(),
        fact: z.string(),
        pinpoint: z.string(),
        source: z.string(),
      }),
    ),
    safeguards: z.array(cited),
    userNotice: z.array(cited),
    remedy: z.array(cited),
    useLimits: z.array(cited),
    refusalGrounds: z.array(z.strictObject({ ...cited.shape, ground: z.enum(['mandatory', 'optional']), bites: z.boolean() })),
    legality: z.strictObject({ asker: side, holder: side, enforceable: side }),
    conflict: z.string().optional(),
    facts: z.array(z.string()),
  })
  .meta({ id: 'Pathway' });

const word = z.strictObject({
  state,
  term: z.string(),
  lang: z.string().meta({ description: 'BCP 47' }),
  fact: z.string().optional(),
  pinpoint: z.string().optional(),
  source: z.string().optional(),
  seen: seen.optional(),
  text: z.string().optional(),
});

const differing = z.strictObject({ element: z.string(), has: z.boolean(), kind: z.enum(DEFINITION_ELEMENT_KINDS), text: z.string() });

const terms = z
  .strictObject({
    state,
    pairs: z.array(
      z.strictObject({
        concept: z.string(),
        name: z.string(),
        mine: word,
        theirs: word,
        relation: z.enum([...WORD_RELATIONS, 'unknown']).meta({ description: 'how theirs stands to mine' }),
        narrowerBy: z.array(differing),
        widerBy: z.array(differing),
        notRead: z.number(),
        matters: z.array(z.string()),
      }),
    ),
  })
  .meta({ id: 'Terms', description: 'The terms of the request, mine and those of a state that could be asked; a word without a fact is ours' });

const hands = z.enum(['none', 'judge', 'prosecutor', 'unknown']).nullable();

export const answerSchema = z
  .strictObject({
    query,
    lawbook: z.strictObject({ version: z.string(), date: day }),
    sentence: z.string(),
    ownLaw: z.strictObject({
      measure: z.enum(MEASURES),
      state,
      orderedBy: z.array(z.enum(ASKERS)).nullable(),
      appliesBy: z.array(z.enum(ASKERS)),
      priorBy: hands,
      reviewBy: hands,
      reviewWithinHours: z.number().nullable(),
      articles: z.array(z.strictObject({ fact: z.string(), pinpoint: z.string(), source: z.string() })),
      competent: z.boolean().nullable(),
      through: office.nullable(),
      verdict,
      text: z.string(),
      because: reason,
      safeguards: z.array(cited),
    }),
    speech: z.strictObject({ text: z.string(), norms: z.array(cited), lifts: z.string() }).optional(),
    pathways: z.array(pathway),
    unknowns: z.array(
      z.strictObject({
        slot: z.string(),
        text: z.string(),
        ways: z.array(z.strictObject({ id: z.enum(PATHWAY_IDS), instrument: z.string().nullable(), target })),
        ifYes: verdict,
        ifNo: verdict,
        changes: z.literal('steps').optional(),
        lead: z.string().optional(),
      }),
    ),
    terms: z.array(terms),
  })
  .meta({ id: 'Answer' });

/** The compiler refuses this where an answer of the engine would not fit the schema. */
export type SchemaFits = Answer extends z.input<typeof answerSchema> ? true : never;
