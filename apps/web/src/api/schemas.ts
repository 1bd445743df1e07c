import { ASKERS, LANGS, type Law, MEASURES, PATHWAY_IDS, REQUEST_FIELDS, URGENCIES } from '@exhorto/lawbook';
import { type Field, QUESTION_FIELDS } from '@exhorto/pathways';
import { z } from 'zod';
import { answerSchema } from './answer-schema.ts';

type JsonSchema = Record<string, unknown>;

/** JSON Schema (2020-12) of a question: the same table that reads it. */
export function questionSchema(law: Law): JsonSchema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Question',
    type: 'object',
    additionalProperties: false,
    required: QUESTION_FIELDS.filter((f) => f.required).map((f) => f.name),
    properties: {
      ...Object.fromEntries(QUESTION_FIELDS.map((f) => [f.name, { description: f.help, ...fieldSchema(law, f) }])),
      lang: { description: 'Language of the texts', enum: LANGS, default: 'es' },
    },
  };
}

function fieldSchema(law: Law, f: Field): JsonSchema {
  switch (f.type.kind) {
    case 'enum':
      return { type: 'string', enum: f.type.values(law) };
    case 'list':
      return { type: 'array', items: { type: 'string', enum: f.type.values(law) } };
    case 'date':
      return { type: 'string', format: 'date' };
    case 'number':
      return { type: 'number', minimum: 0 };
    case 'boolean':
      return { type: 'boolean' };
    case 'holder':
      return {
        anyOf: [
          { type: 'string', enum: law.book.providers.filter((p) => !p.generic).map((p) => `provider:${p.id}`) },
          { type: 'string', enum: law.book.stateTerms.map((s) => `state:${s.state}`) },
        ],
      };
    case 'offence':
      return {
        anyOf: [
          { type: 'string', enum: law.book.offences.map((o) => o.id) },
          { type: 'string', pattern: '^other:\\s*\\S' },
        ],
      };
    case 'period':
      return { type: 'object', required: ['from', 'to'], properties: { from: { type: 'string', format: 'date' }, to: { type: 'string', format: 'date' } } };
    case 'text':
      return { type: 'string', maxLength: 100 };
  }
}

/** JSON Schema of a received request; each value may also be `{illegible: true}`. */
export function receivedSchema(law: Law): JsonSchema {
  const illegible = { type: 'object', required: ['illegible'], properties: { illegible: { const: true } } };
  const read = (schema: JsonSchema): JsonSchema => ({ anyOf: [schema, illegible] });
  const text = read({ type: 'string' });
  const flag = read({ type: 'boolean' });
  const asker = read({ type: 'string', enum: ASKERS });
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'ReceivedRequest',
    type: 'object',
    additionalProperties: false,
    required: ['entity'],
    properties: {
      sender: {
        type: 'object',
        properties: { state: read({ type: 'string', enum: law.book.stateTerms.map((s) => s.state) }), office: text, kind: asker, address: text },
      },
      claimedBasis: read({ type: 'string', enum: PATHWAY_IDS }),
      measure: read({ type: 'string', enum: MEASURES }),
      data: text,
      identifiers: read({ type: 'array', items: { type: 'string' } }),
      period: read({
        type: 'object',
        required: ['from', 'to'],
        properties: { from: { type: 'string', format: 'date' }, to: { type: 'string', format: 'date' } },
      }),
      offence: text,
      order: { type: 'object', properties: { by: asker, on: read({ type: 'string', format: 'date' }), signature: flag } },
      channel: text,
      entity: { type: 'string', description: 'Who received it: the id of a provider entity, or state:XX' },
      receivedOn: { type: 'string', format: 'date' },
      urgency: { type: 'string', enum: URGENCIES },
      secrecy: flag,
      contains: { type: 'array', items: { type: 'string', enum: REQUEST_FIELDS } },
      verified: { type: 'boolean', description: 'The sender was called back through the contact published in the lawbook' },
      lang: { enum: LANGS, default: 'es' },
    },
  };
}

/** JSON Schema (2020-12) of an answer. */
export function answerJsonSchema(): JsonSchema {
  return z.toJSONSchema(answerSchema, { io: 'input' }) as JsonSchema;
}
