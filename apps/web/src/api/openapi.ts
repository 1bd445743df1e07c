import type { Law } from '@exhorto/lawbook';
import { answerJsonSchema, questionSchema, receivedSchema } from './schemas.ts';

type Json = Record<string, unknown>;

const json = (schema: Json): Json => ({ 'application/json': { schema } });
const ref = (name: string): Json => ({ $ref: `#/components/schemas/${name}` });
const param = (name: string, where: 'path' | 'query', description: string, required = where === 'path'): Json => ({
  name,
  in: where,
  required,
  description,
  schema: { type: 'string' },
});
const problems = {
  422: {
    description: 'A field is wrong: the problem document names it and the allowed values',
    content: { 'application/problem+json': { schema: ref('Problem') } },
  },
  429: { description: 'Too many requests: wait as long as Retry-After says', content: { 'application/problem+json': { schema: ref('Problem') } } },
};
const notFound = { 404: { description: 'No such id', content: { 'application/problem+json': { schema: ref('Problem') } } } };
const ok = (description: string, schema: Json = {}): Json => ({ 200: { description, content: json(schema) } });

const figureParams = [param('provider', 'query', 'Id of a provider; absent: all'), param('state', 'query', 'State that asks, ISO 3166-1 alpha-2; absent: all')];

/** The API as OpenAPI 3.1. `operationId` names the words for it in the interface's messages. */
export function openApi(law: Law): Json {
  const { $schema: _q, ...question } = questionSchema(law);
  const { $schema: _r, ...received } = receivedSchema(law);
  const { $schema: _a, $defs, ...answer } = answerJsonSchema() as Json & { $defs?: Json };
  const inComponents = (x: unknown): unknown => JSON.parse(JSON.stringify(x).replaceAll('"#/$defs/', '"#/components/schemas/'));
  return {
    openapi: '3.1.0',
    info: {
      title: 'Exhorto',
      version: '1',
      summary: 'Who may lawfully ask whom for which electronic evidence, under which law, with which safeguards',
      license: { name: 'Apache-2.0 (code), CC BY 4.0 (lawbook)', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/' }],
    paths: {
      '/api/v1/ask': {
        get: {
          operationId: 'askByAddress',
          summary: 'Ask: the fields of the question as query parameters',
          parameters: [
            ...Object.entries(question['properties'] as Record<string, Json>).map(([name, schema]) => ({
              name,
              in: 'query',
              required: (question['required'] as string[]).includes(name),
              schema: schema['type'] === 'object' ? { type: 'string', description: 'from..to' } : schema,
            })),
          ],
          responses: { ...ok('The answer', ref('Answer')), ...problems },
        },
        post: {
          operationId: 'ask',
          summary: 'Ask: the question as JSON',
          requestBody: { required: true, content: json(ref('Question')) },
          responses: { ...ok('The answer', ref('Answer')), ...problems },
        },
      },
      '/api/v1/check': {
        post: {
          operationId: 'check',
          summary: 'Check a received request. Nothing of it is stored or logged',
          requestBody: { required: true, content: json(ref('ReceivedRequest')) },
          responses: { ...ok('What may, must and must not be done, and a reply in three languages', { type: 'object' }), ...problems },
        },
      },
      '/api/v1/facts/{id}': {
        get: {
          operationId: 'fact',
          summary: 'A fact with its source',
          parameters: [param('id', 'path', 'Id of the fact, such as budapest.participation.CL')],
          responses: { ...ok('The fact, its source, the version of the lawbook'), ...notFound },
        },
      },
      '/api/v1/states': {
        get: { operationId: 'states', summary: 'Every state that can be named, and whether its own law is written', responses: ok('States') },
      },
      '/api/v1/states/{code}': {
        get: {
          operationId: 'state',
          summary: "A state's own law",
          parameters: [param('code', 'path', 'ISO 3166-1 alpha-2')],
          responses: { ...ok('The state'), ...notFound },
        },
      },
      '/api/v1/instruments': { get: { operationId: 'instruments', summary: 'Every instrument', responses: ok('Instruments') } },
      '/api/v1/instruments/{id}': {
        get: {
          operationId: 'instrument',
          summary: 'An instrument with its provisions and who takes part',
          parameters: [param('id', 'path', 'Id, such as budapest')],
          responses: { ...ok('The instrument'), ...notFound },
        },
      },
      '/api/v1/providers': { get: { operationId: 'providers', summary: 'Every provider', responses: ok('Providers') } },
      '/api/v1/providers/{id}': {
        get: {
          operationId: 'provider',
          summary: 'A provider',
          parameters: [param('id', 'path', 'Id, such as google')],
          responses: { ...ok('The provider'), ...notFound },
        },
      },
      '/api/v1/search': {
        get: {
          operationId: 'search',
          summary: 'Search everything',
          parameters: [param('q', 'query', 'Words', true), param('lang', 'query', 'es, en or pt')],
          responses: { ...ok('Hits, best first'), ...problems },
        },
      },
      '/api/v1/figures': {
        get: {
          operationId: 'figures',
          summary: 'Published figures of requests received and answered, by provider and requesting state. Companies count differently',
          parameters: figureParams,
          responses: { ...ok('Figures with their sources and how each company counts', { type: 'object' }), ...problems },
        },
      },
      '/api/v1/figures.csv': {
        get: {
          operationId: 'figuresCsv',
          summary: 'The same figures as CSV (RFC 4180)',
          parameters: figureParams,
          responses: { 200: { description: 'One line for each figure', content: { 'text/csv': { schema: { type: 'string' } } } }, ...problems },
        },
      },
      '/api/v1/export/{file}': {
        get: {
          operationId: 'export',
          summary: 'A file of the export: tables as CSV (RFC 4180), the lawbook as JSON and JSON-LD, datapackage.json, README.md',
          parameters: [param('file', 'path', 'Name of the file, such as powers.csv; datapackage.json names them all')],
          responses: {
            200: {
              description: 'The file',
              content: {
                'text/csv': { schema: { type: 'string' } },
                'application/json': {},
                'application/ld+json': {},
                'text/markdown': { schema: { type: 'string' } },
              },
            },
            ...notFound,
          },
        },
      },
      '/api/v1/lawbook': { get: { operationId: 'lawbook', summary: 'The whole lawbook as one JSON value', responses: ok('The lawbook') } },
    },
    components: {
      schemas: {
        Question: question,
        ReceivedRequest: received,
        Answer: inComponents(answer),
        ...(inComponents($defs ?? {}) as Json),
        Problem: {
          type: 'object',
          required: ['type', 'title', 'status'],
          properties: {
            type: { type: 'string' },
            title: { type: 'string' },
            status: { type: 'integer' },
            detail: { type: 'string' },
            instance: { type: 'string' },
            errors: {
              type: 'array',
              items: {
                type: 'object',
                properties: {
                  field: { type: 'string' },
                  value: {},
                  code: { type: 'string' },
                  detail: { type: 'string' },
                  allowed: { type: 'array', items: { type: 'string' } },
                },
              },
            },
          },
        },
      },
    },
  };
}
