import { describe, expect, inject, it } from 'vitest';
import { answerSchema } from '../../apps/web/src/api/answer-schema.ts';

const site = inject('site');
const QUESTION = { from: 'CL', as: 'prosecutor', holder: 'provider:google', measure: 'subscriber', offence: 'illegal-access', on: '2026-11-25' };

function post(path: string, body: unknown, type = 'application/json'): Promise<Response> {
  return fetch(`${site}/api/v1${path}`, { method: 'POST', headers: { 'content-type': type }, body: typeof body === 'string' ? body : JSON.stringify(body) });
}

describe('POST /api/v1/ask', () => {
  it.each(['es', 'en', 'pt'])('answers in %s as the schema says', async (lang) => {
    const response = await post('/ask', { ...QUESTION, lang });
    expect(response.status).toBe(200);
    const answer: unknown = await response.json();
    expect(answerSchema.safeParse(answer).error).toBeUndefined();
  });

  it.each([
    ['from', 'XX'],
    ['as', 'king'],
    ['holder', 'provider:nobody'],
    ['measure', 'everything'],
    ['offence', 'witchcraft'],
    ['on', '2026-02-30'],
    ['lang', 'xx'],
  ])('an unknown %s gives 422 with a problem document that names it', async (field, value) => {
    const response = await post('/ask', { ...QUESTION, [field]: value });
    expect(response.status).toBe(422);
    expect(response.headers.get('content-type')).toMatch(/^application\/problem\+json/);
    const problem = (await response.json()) as { status: number; errors: { field: string; allowed?: string[] }[] };
    expect(problem.status).toBe(422);
    expect(problem.errors.map((e) => e.field)).toEqual([field]);
    if (field !== 'on') expect(problem.errors[0]?.allowed?.length).toBeGreaterThan(0);
  });

  it('an unknown field is refused, not ignored', async () => {
    const response = await post('/ask', { ...QUESTION, urgencia: 'alta' });
    expect(response.status).toBe(422);
  });

  it('what is not JSON, not an object or too large is refused with a reason', async () => {
    expect((await post('/ask', '{')).status).toBe(400);
    expect((await post('/ask', '[]')).status).toBe(400);
    expect((await post('/ask', QUESTION, 'text/plain')).status).toBe(415);
    expect((await post('/ask', { ...QUESTION, offence: `other:${'x'.repeat(70_000)}` })).status).toBe(413);
  });
});

describe('the terms of an answer', () => {
  it('are given in the words of both sides', async () => {
    const response = await post('/ask', { ...QUESTION, holder: 'state:BR', measure: 'traffic-stored', lang: 'en' });
    const { terms } = answerSchema.parse(await response.json());
    expect(terms.map((t) => t.state)).toEqual(['BR']);
    const access = terms[0]?.pairs.find((p) => p.concept === 'illegal-access');
    expect(access).toMatchObject({ relation: 'overlaps', theirs: { lang: 'pt', state: 'BR' }, mine: { lang: 'es', state: 'CL' } });
    expect(access?.narrowerBy.length).toBeGreaterThan(0);
    for (const p of terms[0]?.pairs ?? []) expect(p.mine.fact ?? p.theirs.fact).toBeDefined();
  });
});

describe('the rest of the API', () => {
  it('GET /ask takes the same names and gives the same answer', async () => {
    const [byAddress, byBody] = await Promise.all([fetch(`${site}/api/v1/ask?${new URLSearchParams(QUESTION)}`), post('/ask', QUESTION)]);
    expect(await byAddress.json()).toEqual(await byBody.json());
    expect((await fetch(`${site}/api/v1/ask?${new URLSearchParams({ ...QUESTION, who: 'me' })}`)).status).toBe(422);
  });

  it('reading is open to every origin', async () => {
    const response = await fetch(`${site}/api/v1/states`, { headers: { origin: 'https://example.org' } });
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
  });

  it('the OpenAPI document names addresses that answer', async () => {
    const document = (await (await fetch(`${site}/api/v1/openapi.json`)).json()) as { openapi: string; paths: Record<string, Record<string, unknown>> };
    expect(document.openapi).toBe('3.1.0');
    const ids: Record<string, string> = { '{id}': 'budapest', '{code}': 'CL' };
    const queries: Record<string, string> = {
      '/ask': `?${new URLSearchParams(QUESTION)}`,
      '/search': '?q=chile',
      '/terms/compare': '?concept=computer-system',
      '/terms/equivalents': '?from=CL&to=BR&measure=subscriber&as=prosecutor&offence=illegal-access',
      '/dual-criminality': '?from=CO&to=CL&offence=illegal-access',
      '/agenda': '?state=CL&state=BR',
    };
    for (const [path, methods] of Object.entries(document.paths)) {
      if (!('get' in methods)) continue;
      const address = path
        .replace('/facts/{id}', '/facts/budapest.participation.CL')
        .replace('/providers/{id}', '/providers/google')
        .replace('/terms/{id}', '/terms/computer-system')
        .replace('{file}', 'powers.csv')
        .replace(/\{\w+\}/, (x) => ids[x] ?? x);
      const query = queries[path.replace('/api/v1', '')] ?? '';
      expect((await fetch(`${site}${address}${query}`)).status, path).toBe(200);
    }
  });

  it('a fact comes with its source', async () => {
    const { fact, source } = (await (await fetch(`${site}/api/v1/facts/budapest.participation.CL`)).json()) as {
      fact: { id: string };
      source: { title: string };
    };
    expect(fact.id).toBe('budapest.participation.CL');
    expect(source.title).not.toBe('');
    expect((await fetch(`${site}/api/v1/facts/no.such.fact`)).status).toBe(404);
  });

  it('figures come by provider and state, with their sources', async () => {
    const { figures, sources, providers } = (await (await fetch(`${site}/api/v1/figures?provider=google&state=CL`)).json()) as {
      figures: { provider: string; state: string; source: string }[];
      sources: Record<string, { title: string }>;
      providers: { provider: string }[];
    };
    expect(figures.length).toBeGreaterThan(10);
    expect(new Set(figures.map((f) => `${f.provider} ${f.state}`))).toEqual(new Set(['google CL']));
    expect(Object.keys(sources).sort()).toEqual([...new Set(figures.map((f) => f.source))].sort());
    expect(providers.map((p) => p.provider)).toEqual(['google']);
  });

  it('figures as CSV have one line each, and an empty cell for what was not published', async () => {
    const response = await fetch(`${site}/api/v1/figures.csv?provider=x&state=AR`);
    expect(response.headers.get('content-type')).toMatch(/^text\/csv/);
    const lines = (await response.text()).trimEnd().split('\r\n');
    expect(lines[0]).toMatch(/^id,provider,state,from,until,process,/);
    const { figures } = (await (await fetch(`${site}/api/v1/figures?provider=x&state=AR`)).json()) as { figures: unknown[] };
    expect(lines).toHaveLength(figures.length + 1);
    expect(lines.find((l) => l.startsWith('x.figure.AR.2013-H1.'))).toContain(',government requests,,10,,10,0,,,');
  });

  it.each([
    ['provider', 'nobody'],
    ['state', 'ZZ'],
    ['year', '2020'],
  ])('figures of an unknown %s give 422', async (field, value) => {
    for (const path of ['figures', 'figures.csv']) {
      const response = await fetch(`${site}/api/v1/${path}?${field}=${value}`);
      expect(response.status).toBe(422);
      expect(((await response.json()) as { errors: { field: string }[] }).errors.map((e) => e.field)).toEqual([field]);
    }
  });

  it.each([
    ['powers.csv', 'text/csv; charset=utf-8'],
    ['datapackage.json', 'application/json; charset=utf-8'],
    ['lawbook.jsonld', 'application/ld+json'],
    ['terms.tbx', 'application/xml; charset=utf-8'],
    ['terms.ttl', 'text/turtle; charset=utf-8'],
  ])('export/%s has its media type', async (file, type) => {
    const response = await fetch(`${site}/api/v1/export/${file}`);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe(type);
    expect((await response.text()).length).toBeGreaterThan(1000);
  });

  it('export gives 404 for a file that is not there', async () => {
    expect((await fetch(`${site}/api/v1/export/secrets.csv`)).status).toBe(404);
  });

  it('POST /check refuses what it cannot read and answers what it can', async () => {
    expect((await post('/check', { entity: 'nobody' })).status).toBe(422);
    const response = await post('/check', {
      entity: 'state:NL',
      sender: { state: 'CL', kind: 'prosecutor' },
      measure: 'preservation',
      receivedOn: '2026-11-25',
    });
    expect(response.status).toBe(200);
    const finding = (await response.json()) as { mustNot: { code: string }[]; reply: Record<string, unknown> };
    expect(finding.mustNot.map((a) => a.code)).toContain('unverified');
    expect(Object.keys(finding.reply)).toEqual(['es', 'en', 'pt']);
  });
});

describe('pages', () => {
  it('carry a policy that lets no foreign script in', async () => {
    const response = await fetch(`${site}/es`);
    expect(response.headers.get('content-security-policy')).toMatch(/default-src 'self'/);
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('a theme is kept in a cookie and leads back to the same site only', async () => {
    const choose = (back: string) =>
      fetch(`${site}/es/theme`, {
        method: 'POST',
        redirect: 'manual',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: new URLSearchParams({ theme: 'dark', back }),
      });
    const response = await choose('/es/find');
    expect(response.status).toBe(303);
    expect(response.headers.get('set-cookie')).toMatch(/^theme=dark/);
    expect((await choose('//evil.example')).headers.get('location')).toBe('/');
    expect(await (await fetch(`${site}/es`, { headers: { cookie: 'theme=dark' } })).text()).toContain('data-theme="dark"');
  });
});
