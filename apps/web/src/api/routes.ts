import { isLang, type Lang, type Law } from '@exhorto/lawbook';
import { mediaType } from '@exhorto/lawbook/export';
import type { FigureBook } from '@exhorto/lawbook/figures';
import { searchLawbook } from '@exhorto/lawbook/search';
import { ask, type FieldProblem, readQuestion } from '@exhorto/pathways';
import { checkRequest, readReceived } from '@exhorto/pathways/check';
import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { cors } from 'hono/cors';
import { questionIn } from '../views/question-address.ts';
import { chooseFigures, figuresCsv } from './figures.ts';
import { fieldProblems, problem } from './problem.ts';
import { answerJsonSchema, questionSchema, receivedSchema } from './schemas.ts';
import { termRoutes } from './terms.ts';

/** 64 KiB: a question is a few hundred bytes, a received request a few thousand. */
const LARGEST_BODY = 64 * 1024;

/** `/api/v1`: reading is open to every origin; nothing that is asked is stored. `document` is its description in OpenAPI. */
export function apiRoutes(law: Law, document: object, figures: FigureBook, exported: () => ReadonlyMap<string, string>, today: () => string): Hono {
  const api = new Hono();
  const version = { version: law.book.version, date: law.book.date };

  api.use(cors({ origin: '*', allowMethods: ['GET', 'POST', 'OPTIONS'], allowHeaders: ['content-type'], maxAge: 86_400 }));
  api.use(bodyLimit({ maxSize: LARGEST_BODY, onError: (c) => problem(c, 413) }));

  api.get('/ask', (c) => {
    const params = new URL(c.req.url).searchParams;
    const raw = questionIn(params);
    const known = new Set([...Object.keys(raw), 'lang', 'offenceText']);
    for (const name of params.keys()) if (!known.has(name)) raw[name] ??= params.get(name);
    return answer(c, raw, params.get('lang'));
  });
  api.post('/ask', async (c) => {
    const body = await jsonObject(c);
    if (body instanceof Response) return body;
    const { lang, ...raw } = body;
    return answer(c, raw, lang);
  });
  api.post('/check', async (c) => {
    const body = await jsonObject(c);
    if (body instanceof Response) return body;
    const { lang: wanted, ...raw } = body;
    const lang = langOf(wanted);
    if (lang === undefined) return fieldProblems(c, [langProblem(wanted)]);
    const { received, problems } = readReceived(law, raw, today());
    return received === undefined ? fieldProblems(c, problems) : c.json(checkRequest(law, received, lang));
  });

  api.get('/facts/:id', (c) => {
    const fact = law.fact(c.req.param('id'));
    return fact === undefined ? problem(c, 404, 'no fact has this id') : c.json({ fact, source: law.source(fact.source) ?? null, lawbook: version });
  });
  api.get('/states', (c) => c.json(law.book.stateTerms.map((s) => ({ ...s, written: law.state(s.state) !== undefined }))));
  api.get('/states/:code', (c) => found(c, law.state(c.req.param('code'))));
  api.get('/instruments', (c) => c.json(law.book.instruments.map(({ id, kind, names, shortNames, inForce }) => ({ id, kind, names, shortNames, inForce }))));
  api.get('/instruments/:id', (c) => found(c, law.instrument(c.req.param('id'))));
  api.get('/providers', (c) => c.json(law.book.providers.map(({ id, name, services, entities }) => ({ id, name, services, entities }))));
  api.get('/providers/:id', (c) => found(c, law.provider(c.req.param('id'))));
  api.get('/search', (c) => {
    const lang = langOf(c.req.query('lang'));
    const q = c.req.query('q')?.trim() ?? '';
    if (lang === undefined) return fieldProblems(c, [langProblem(c.req.query('lang'))]);
    if (q === '') return fieldProblems(c, [{ field: 'q', value: q, code: 'required', message: 'q is required: the words to look for' }]);
    return c.json(searchLawbook(law.book, q, lang));
  });
  api.get('/figures', (c) => {
    const { chosen, problems } = chooseFigures(law, figures, new URL(c.req.url).searchParams);
    return chosen === undefined ? fieldProblems(c, problems) : c.json(chosen);
  });
  api.get('/figures.csv', (c) => {
    const { chosen, problems } = chooseFigures(law, figures, new URL(c.req.url).searchParams);
    if (chosen === undefined) return fieldProblems(c, problems);
    return c.body(figuresCsv(chosen), 200, {
      'content-type': 'text/csv; charset=utf-8; header=present',
      'content-disposition': 'attachment; filename="exhorto-figures.csv"',
    });
  });
  api.get('/export/:file', (c) => {
    const name = c.req.param('file');
    const text = exported().get(name);
    if (text === undefined) return problem(c, 404, `no such file; one of: ${[...exported().keys()].join(', ')}`);
    return c.body(text, 200, { 'content-type': mediaType(name) });
  });
  api.get('/lawbook', (c) => c.json(law.book));
  api.route('/', termRoutes(law, exported, today));

  api.get('/openapi.json', (c) => c.json(document));
  api.get('/schemas/question.json', (c) => c.json(questionSchema(law)));
  api.get('/schemas/received.json', (c) => c.json(receivedSchema(law)));
  api.get('/schemas/answer.json', (c) => c.json(answerJsonSchema()));
  api.all('*', (c) => problem(c, 404, 'see /api/v1/openapi.json for what there is'));
  api.onError((error, c) => {
    console.error(error);
    return problem(c, 500);
  });
  return api;

  function answer(c: Context, raw: Record<string, unknown>, wanted: unknown): Response {
    const lang = langOf(wanted);
    const { query, problems } = readQuestion(law, raw, today());
    if (lang === undefined || query === undefined) return fieldProblems(c, [...problems, ...(lang === undefined ? [langProblem(wanted)] : [])]);
    return c.json(ask(law, query, lang));
  }
}

function found(c: Context, x: object | undefined): Response {
  return x === undefined ? problem(c, 404, 'no such id') : c.json(x);
}

function langOf(x: unknown): Lang | undefined {
  if (x === undefined || x === null) return 'es';
  return isLang(x) ? x : undefined;
}

function langProblem(value: unknown): FieldProblem {
  return { field: 'lang', value, code: 'unknown-value', message: `lang: "${String(value)}" is not known`, allowed: ['es', 'en', 'pt'] };
}

async function jsonObject(c: Context): Promise<Record<string, unknown> | Response> {
  if (!/^application\/(.+\+)?json\b/i.test(c.req.header('content-type') ?? '')) return problem(c, 415, 'send content-type: application/json');
  try {
    const body: unknown = await c.req.json();
    if (body !== null && typeof body === 'object' && !Array.isArray(body)) return body as Record<string, unknown>;
    return problem(c, 400, 'the body is not a JSON object');
  } catch {
    return problem(c, 400);
  }
}
