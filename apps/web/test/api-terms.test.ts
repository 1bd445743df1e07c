import { indexLawbook } from '@exhorto/lawbook';
import { exportLawbook } from '@exhorto/lawbook/export';
import { NO_FIGURES } from '@exhorto/lawbook/figures';
import { loadLawbook } from '@exhorto/lawbook/load';
import { readTbx, termFiles } from '@exhorto/terms/exchange';
import { Parser } from 'n3';
import { describe, expect, it } from 'vitest';
import { openApi } from '../src/api/openapi.ts';
import { apiRoutes } from '../src/api/routes.ts';
import { en } from '../src/messages/en/index.ts';
import { es } from '../src/messages/es/index.ts';
import { pt } from '../src/messages/pt/index.ts';

const law = indexLawbook(loadLawbook().lawbook);
const document = openApi(law);
const files = exportLawbook(law.book, termFiles(law));
const api = apiRoutes(
  law,
  document,
  NO_FIGURES,
  () => files,
  () => '2026-11-26',
);

async function get(path: string): Promise<{ status: number; body: never; type: string | null }> {
  const response = await api.request(path);
  return { status: response.status, body: (await response.json()) as never, type: response.headers.get('content-type') };
}

describe('/terms', () => {
  it('lists every concept, those of a domain, and those for which a law has a word', async () => {
    const all: { id: string; domain: string; laws: string[] }[] = (await get('/terms')).body;
    expect(all).toHaveLength(law.book.concepts.length);
    const data: typeof all = (await get('/terms?domain=data')).body;
    expect(data.map((c) => c.id)).toEqual(all.filter((c) => c.domain === 'data').map((c) => c.id));
    const chile: typeof all = (await get('/terms?state=CL')).body;
    expect(chile.map((c) => c.id)).toEqual(all.filter((c) => c.laws.includes('CL')).map((c) => c.id));
  });

  it('finds by words, accents or not', async () => {
    const [first]: { id: string; hits: { lang: string }[] }[] = (await get('/terms?q=sistema%20informatico')).body;
    expect(first?.id).toBe('computer-system');
    expect(first?.hits.map((h) => h.lang)).toEqual(expect.arrayContaining(['es', 'pt']));
  });

  it('a concept comes with its words, relations and definitions; 404 for another', async () => {
    const { status, body } = await get('/terms/computer-system');
    expect(status).toBe(200);
    expect(body).toMatchObject({ concept: { id: 'computer-system' }, laws: expect.arrayContaining([expect.objectContaining({ state: 'CL' })]) });
    expect((await get('/terms/nothing')).status).toBe(404);
  });

  it.each([
    ['terms.tbx', 'application/xml; charset=utf-8'],
    ['terms.ttl', 'text/turtle; charset=utf-8'],
    ['terms.jsonld', 'application/ld+json'],
  ])('%s is the file of the export, and a part of it with parameters', async (name, type) => {
    const whole = await api.request(`/${name}`);
    expect([whole.status, whole.headers.get('content-type')]).toEqual([200, type]);
    expect(await whole.text()).toBe(files.get(name));
    const part = await (await api.request(`/${name}?state=CL&domain=data`)).text();
    expect(part.length).toBeGreaterThan(100);
    expect(part.length).toBeLessThan((files.get(name)?.length ?? 0) / 2);
  });

  it('parts are read by those who read such files', async () => {
    const tbx = await (await api.request('/terms.tbx?concept=computer-system&concept=computer-data')).text();
    expect(readTbx(Buffer.from(tbx)).entries.map((e) => e.id)).toEqual(expect.arrayContaining(['concept.computer-system', 'concept.computer-data']));
    const turtle = await (await api.request('/terms.ttl?concept=computer-system')).text();
    expect(new Parser().parse(turtle).length).toBeGreaterThan(20);
  });
});

describe('what laws say of each other', () => {
  it('/terms/compare has marks and relations', async () => {
    const { status, body } = await get('/terms/compare?concept=computer-system');
    expect(status).toBe(200);
    expect(body).toMatchObject({ concept: 'computer-system', on: '2026-11-26', definitions: expect.any(Array), relations: expect.any(Array) });
  });

  it('/terms/equivalents has both words', async () => {
    const query = 'from=CL&to=BR&measure=traffic-stored&as=prosecutor&offence=illegal-access';
    const body: { equivalents: { concept: string; mine: { state: string }; theirs: { state: string } }[] } = (await get(`/terms/equivalents?${query}`)).body;
    expect(body.equivalents.map((e) => e.concept)).toContain('traffic-data');
    for (const e of body.equivalents) expect([e.mine.state, e.theirs.state]).toEqual(['CL', 'BR']);
    expect((await get(`/terms/equivalents?${query.replace('illegal-access', 'other:stalking')}`)).status).toBe(200);
  });

  it('/dual-criminality names elements and what the facts must show', async () => {
    const { body } = await get('/dual-criminality?from=CO&to=CL&offence=illegal-access&on=2026-11-26');
    expect(body).toMatchObject({
      verdict: expect.any(String),
      elements: expect.arrayContaining([expect.objectContaining({ element: 'exemptions', absent: true })]),
    });
  });

  it('/agenda compares a group', async () => {
    const { body } = await get('/agenda?state=CL&state=BR&state=AR');
    expect(body).toMatchObject({ states: ['CL', 'BR', 'AR'], concepts: expect.any(Array), offences: expect.any(Array) });
  });
});

it.each([
  ['/terms?domain=date', 'domain'],
  ['/terms?state=ZZ', 'state'],
  ['/terms?lang=es', 'lang'],
  ['/terms.tbx?state=CL&state=BR', 'state'],
  ['/terms.ttl?concept=none', 'concept'],
  ['/terms/compare', 'concept'],
  ['/terms/compare?concept=computer-system&on=2026-02-30', 'on'],
  ['/terms/equivalents?from=CL&to=BR&measure=all&as=prosecutor&offence=illegal-access', 'measure'],
  ['/terms/equivalents?from=CL&to=BR&measure=subscriber&as=prosecutor&offence=witchcraft', 'offence'],
  ['/dual-criminality?from=CO&to=CL', 'offence'],
  ['/agenda?state=CL', 'state'],
])('%s gives 422 that names %s', async (path, field) => {
  const { status, body, type } = await get(path);
  expect(status).toBe(422);
  expect(type).toMatch(/^application\/problem\+json/);
  expect((body as { errors: { field: string }[] }).errors.map((e) => e.field)).toEqual([field]);
});

describe('the OpenAPI document and the pages', () => {
  const paths = document['paths'] as Record<string, { get?: { operationId: string; parameters?: { name: string; required: boolean }[] } }>;

  it('describes every address of terms, each with words in three languages', () => {
    const own = ['/terms', '/terms/{id}', '/terms/compare', '/terms/equivalents', '/terms.tbx', '/terms.ttl', '/terms.jsonld', '/dual-criminality', '/agenda'];
    for (const path of own) {
      const id = paths[`/api/v1${path}`]?.get?.operationId ?? '';
      for (const m of [es, en, pt]) expect(m.apiPage.does[id], `${path} ${id}`).toBeTruthy();
    }
  });

  it('every file of the export has words in three languages', () => {
    for (const name of files.keys()) for (const m of [es, en, pt]) expect(m.data.holds[name], name).toBeTruthy();
  });
});
