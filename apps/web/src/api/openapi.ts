import { ASKERS, CONCEPT_DOMAINS, type Law, MEASURES } from '@exhorto/lawbook';
import { answerJsonSchema, questionSchema, receivedSchema } from './schemas.ts';

type Json = Record<string, unknown>;

const json = (schema: Json): Json => ({ 'application/json': { schema } });
const ref = (name: string): Json => ({ $ref: `#/components/schemas/${name}` });
const param = (name: string, where: 'path' | 'query', description: string, required = where === 'path', schema: Json = { type: 'string' }): Json => ({
  name,
  in: where,
  required,
  description,
  schema,
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

const ON = param('on', 'query', 'The day asked about, such as 2026-11-25; absent: today', false, { type: 'string', format: 'date' });
const oneOf = (values: readonly string[]): Json => ({ type: 'string', enum: values });
const listOf = (items: Json): Json => ({ type: 'array', items });

/** Files of the concept system, whole or in part. */
function termsFile(operationId: string, what: string, type: string): Json {
  return {
    get: {
      operationId,
      summary: `The concept system as ${what}; a part of it with the parameters`,
      parameters: [
        param('state', 'query', 'Only concepts for which the law of this state has a word, with its words alone; ISO 3166-1 alpha-2', false),
        param('domain', 'query', 'Domain of concepts; may be repeated', false, listOf(oneOf(CONCEPT_DOMAINS))),
        param('concept', 'query', 'Id of a concept; may be repeated', false, listOf({ type: 'string' })),
      ],
      responses: { 200: { description: 'The file', content: { [type]: { schema: { type: 'string' } } } }, ...notFound, ...problems },
    },
  };
}

/** Concepts, words and how laws stand to each other on them. */
const termPaths: Json = {
  '/api/v1/terms': {
    get: {
      operationId: 'terms',
      summary: 'Concepts with their words in Spanish, English, Portuguese and French; with q, those with a word like it in any language, nearest first',
      parameters: [
        param('q', 'query', 'Words to look for, accents or not', false),
        param('state', 'query', 'Only concepts for which the law of this state has a word', false),
        param('domain', 'query', 'Domain of concepts', false, oneOf(CONCEPT_DOMAINS)),
      ],
      responses: { ...ok('Concepts', listOf({ type: 'object' })), ...problems },
    },
  },
  '/api/v1/terms/{id}': {
    get: {
      operationId: 'term',
      summary: 'A concept: definition, words, what each law calls it, definitions of laws, what is broader, narrower and related',
      parameters: [param('id', 'path', 'Id of the concept, such as computer-system'), ON],
      responses: { ...ok('The concept', { type: 'object' }), ...notFound, ...problems },
    },
  },
  '/api/v1/terms/compare': {
    get: {
      operationId: 'compareTerm',
      summary: 'What laws and instruments define a concept as, element by element, and how each pair of definitions stands',
      parameters: [param('concept', 'query', 'Id of the concept, such as computer-system', true), ON],
      responses: { ...ok('Definitions with marks by element (has, lacks, unread), and their relations', { type: 'object' }), ...problems },
    },
  },
  '/api/v1/terms/equivalents': {
    get: {
      operationId: 'equivalentTerms',
      summary: 'The terms of a request from one state in the words of another, with the fact behind each word',
      parameters: [
        param('from', 'query', 'State that asks, ISO 3166-1 alpha-2', true),
        param('to', 'query', 'State that is asked', true),
        param('measure', 'query', 'What is asked for', true, oneOf(MEASURES)),
        param('as', 'query', 'Who asks', true, oneOf(ASKERS)),
        param('offence', 'query', 'A term of the lawbook, or other:TEXT', true),
        ON,
      ],
      responses: { ...ok('Pairs of words; relation says how theirs stands to mine, or unknown', { type: 'object' }), ...problems },
    },
  },
  '/api/v1/terms.tbx': termsFile('termsTbx', 'TBX-Basic (ISO 30042:2019)', 'application/xml'),
  '/api/v1/terms.ttl': termsFile('termsTurtle', 'SKOS in Turtle', 'text/turtle'),
  '/api/v1/terms.jsonld': termsFile('termsJsonLd', 'SKOS in JSON-LD', 'application/ld+json'),
  '/api/v1/dual-criminality': {
    get: {
      operationId: 'dualCriminality',
      summary: 'Would what is charged in one state be an offence in another? Element by element, with what the facts must show',
      parameters: [
        param('from', 'query', 'State that charges, ISO 3166-1 alpha-2', true),
        param('to', 'query', 'State that is asked', true),
        param('offence', 'query', 'A term of the lawbook, such as illegal-access', true),
        ON,
      ],
      responses: {
        ...ok(
          'The verdict (met, met-if, doubtful, not-met, unknown), both offences and the elements; where absent is true the facts must show that it does not apply',
          {
            type: 'object',
          },
        ),
        ...problems,
      },
    },
  },
  '/api/v1/agenda': {
    get: {
      operationId: 'agenda',
      summary: 'What a group of states agrees on, and what they would have to agree on, most depended on first',
      parameters: [param('state', 'query', 'A state, ISO 3166-1 alpha-2; two or more, each as state=CL', true, listOf({ type: 'string' })), ON],
      responses: { ...ok('Concepts and offences with how the group stands on each', { type: 'object' }), ...problems },
    },
  },
};

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
          summary: 'A file of the export: tables as CSV (RFC 4180), the lawbook as JSON and JSON-LD, its concepts as TBX and SKOS, datapackage.json, README.md',
          parameters: [param('file', 'path', 'Name of the file, such as powers.csv; datapackage.json names them all')],
          responses: {
            200: {
              description: 'The file',
              content: {
                'text/csv': { schema: { type: 'string' } },
                'application/json': {},
                'application/ld+json': {},
                'application/xml': { schema: { type: 'string' } },
                'text/turtle': { schema: { type: 'string' } },
                'text/markdown': { schema: { type: 'string' } },
              },
            },
            ...notFound,
          },
        },
      },
      '/api/v1/lawbook': { get: { operationId: 'lawbook', summary: 'The whole lawbook as one JSON value', responses: ok('The lawbook') } },
      ...termPaths,
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
