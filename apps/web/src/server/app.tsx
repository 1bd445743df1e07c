import { pathwaySheet } from '@exhorto/documents';
import { indexLawbook, type Lawbook } from '@exhorto/lawbook';
import type { ChangeEntry } from '@exhorto/lawbook/changes';
import type { Coverage } from '@exhorto/lawbook/coverage';
import { type DirectoryEntry, directoryOf, filterDirectory } from '@exhorto/lawbook/directory';
import { type FigureBook, NO_FIGURES } from '@exhorto/lawbook/figures';
import { entrySkeleton, missingFact } from '@exhorto/lawbook/missing';
import { checkProposal, proposalText } from '@exhorto/lawbook/proposal';
import { ask, readQuestion } from '@exhorto/pathways';
import { serveStatic } from '@hono/node-server/serve-static';
import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { compress } from 'hono/compress';
import { getCookie, setCookie } from 'hono/cookie';
import type { Child } from 'hono/jsx';
import { secureHeaders } from 'hono/secure-headers';
import { openApi } from '../api/openapi.ts';
import { apiRoutes } from '../api/routes.ts';
import { MESSAGES } from '../messages/index.ts';
import { About } from '../pages/about.tsx';
import { Changes } from '../pages/changes.tsx';
import { ComparePage, comparedStates } from '../pages/compare.tsx';
import { Correct } from '../pages/correct.tsx';
import { CoveragePage, StateCoveragePage } from '../pages/coverage.tsx';
import { DataPage } from '../pages/data.tsx';
import { DirectoryPage } from '../pages/directory.tsx';
import { FactPage } from '../pages/fact.tsx';
import { Give, givenIn, giveTitle } from '../pages/give.tsx';
import { Home } from '../pages/home.tsx';
import { InstrumentPage } from '../pages/instrument.tsx';
import { Instruments } from '../pages/instruments.tsx';
import { Layout, type Page } from '../pages/layout.tsx';
import { MapPage } from '../pages/map.tsx';
import { MatrixPage } from '../pages/matrix.tsx';
import { Message } from '../pages/message.tsx';
import { ProviderPage, providerName } from '../pages/provider.tsx';
import { Providers } from '../pages/providers.tsx';
import { type ApiDocument, Reference } from '../pages/reference.tsx';
import { Search } from '../pages/search.tsx';
import { StatePage } from '../pages/state.tsx';
import { States } from '../pages/states.tsx';
import { UnionPage } from '../pages/union.tsx';
import { coverageCsv, coverageSvg } from '../views/coverage-drawing.tsx';
import { type CoverageQuestion, readCoverage } from '../views/coverage-question.ts';
import { directoryCsv, directoryVcf, officeVcard } from '../views/directory-files.ts';
import { byState, readDirectory } from '../views/directory-question.ts';
import { find } from '../views/find.tsx';
import { check } from '../views/finding.tsx';
import { mapCsv, mapSvg, mapTitle } from '../views/map-drawing.tsx';
import { type MapQuestion, readMap } from '../views/map-question.ts';
import { type Standings, standingsOf } from '../views/map-standings.ts';
import { matrixCsv, matrixSvg, matrixTitle } from '../views/matrix-drawing.tsx';
import { type MatrixQuestion, readMatrix } from '../views/matrix-question.ts';
import { proposalIn } from '../views/proposal-fields.tsx';
import { questionHref, questionIn } from '../views/question-address.ts';
import { questionLines, sheetWords } from '../views/sheet.ts';
import type { View } from '../views/view.ts';
import { dateIn } from '../views/view.ts';
import { CLIENT_DIR, readAssets } from './assets.ts';
import { changesFeed } from './changes-feed.tsx';
import { coverageStore } from './coverage-store.ts';
import { exportStore } from './export-store.ts';
import { negotiate, splitPath } from './language.ts';
import { lawbookFile } from './lawbook-file.ts';
import { limited } from './limits.ts';
import { matrixStore } from './matrix-store.ts';
import { pngOf } from './png.ts';

export interface Site {
  book: Lawbook;
  /** What providers publish; absent = none. */
  figures?: FigureBook;
  /** The change log, newest first; absent = none. */
  changes?: readonly ChangeEntry[];
  /** Today, ISO. */
  today?: () => string;
}

/** The whole site, in order: what every answer gets, files, API, pages. */
export function siteApp({ book, figures = NO_FIGURES, changes = [], today = () => new Date().toISOString().slice(0, 10) }: Site): Hono {
  const law = indexLawbook(book);
  const assets = readAssets();
  const known = coverageStore(law, today);
  const exported = exportStore(book);
  const matrixOf = matrixStore(law);
  const app = new Hono();

  app.use(
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        baseUri: ["'none'"],
        objectSrc: ["'none'"],
      },
      referrerPolicy: 'same-origin',
      crossOriginResourcePolicy: 'cross-origin',
      strictTransportSecurity: false,
    }),
  );
  app.get(`/lawbook/${book.version}.json`, lawbookFile(book));
  app.use(compress());
  app.use('/assets/*', immutable, serveStatic({ root: CLIENT_DIR }));
  app.use('/icon.svg', serveStatic({ root: CLIENT_DIR }));
  app.use('/api/*', limited());
  const document = openApi(law);
  app.route('/api/v1', apiRoutes(law, document, figures, exported, today));

  const pages = pageRoutes();
  for (const prefix of ['/es', '/en', '/pt', '/']) app.route(prefix, pages);
  app.notFound((c) => {
    const v = viewOf(c);
    return page(c, v, { title: v.m.error.notFound }, <Message v={v} title={v.m.error.notFound} text={v.m.error.notFoundText} />, 404);
  });
  app.onError((error, c) => {
    console.error(error);
    const v = viewOf(c);
    return page(c, v, { title: v.m.error.failed }, <Message v={v} title={v.m.error.failed} text={v.m.error.failedText} />, 500);
  });
  return app;

  function pageRoutes(): Hono {
    const r = new Hono();
    const show = (path: string, view: (c: Context, v: View) => Shown | undefined) =>
      r.get(path, (c) => {
        const v = viewOf(c);
        const shown = view(c, v);
        return shown === undefined ? c.notFound() : page(c, v, shown, shown.body);
      });

    show('/', (_, v) => ({ title: v.m.site, body: <Home v={v} /> }));
    show('/find', (c, v) => ({ part: 'find', scripts: ['find'], ...find(v, new URL(c.req.url).searchParams) }));
    r.get('/find.pdf', async (c) => {
      const v = viewOf(c);
      const params = new URL(c.req.url).searchParams;
      const { query, problems } = readQuestion(law, questionIn(params), v.today);
      if (query === undefined) return c.text(problems.map((p) => p.message).join('\n'), 422);
      const answer = ask(law, query, v.lang);
      const pdf = await pathwaySheet({
        law,
        answer,
        lang: v.lang,
        words: sheetWords(v),
        question: questionLines(v, query),
        dateline: `${v.m.answer.lawOn(dateIn(v.lang, query.on))} · ${v.m.answer.lawbook} ${answer.lawbook.version} (${dateIn(v.lang, answer.lawbook.date)})`,
        address: new URL(questionHref(v, query), c.req.url).href,
        way: Math.max(0, Number.parseInt(params.get('way') ?? '1', 10) - 1 || 0),
      });
      return c.body(new Uint8Array(pdf), 200, { 'content-type': 'application/pdf', 'cache-control': 'no-cache', vary: 'accept-language' });
    });
    show('/check', (c, v) => ({ title: v.m.check.title, part: 'check', scripts: ['check'], body: check(v, new URL(c.req.url).searchParams, false) }));
    show('/states', (_, v) => ({ title: v.m.states.title, part: 'states', body: <States v={v} /> }));
    show('/states/:code', (c, v) => {
      const code = c.req.param('code') ?? '';
      const union = law.union(code);
      if (union !== undefined) return { title: law.stateName(code, v.lang), part: 'states', body: <UnionPage v={v} u={union} /> };
      return law.isState(code) ? { title: law.stateName(code, v.lang), part: 'states', body: <StatePage v={v} code={code} figures={figures} /> } : undefined;
    });
    show('/compare', (c, v) => {
      const states = comparedStates(v, new URL(c.req.url).searchParams);
      return { title: v.m.compare.title, part: 'states', body: <ComparePage v={v} states={states} /> };
    });
    show('/matrix', (c, v) => {
      const { question, problems } = readMatrix(law, new URL(c.req.url).searchParams, v.today);
      return {
        title: matrixTitle(v, question),
        part: 'matrix',
        scripts: ['matrix'],
        body: <MatrixPage v={v} q={question} m={matrixOf(question)} problems={problems} />,
      };
    });
    const drawn = (path: string, type: string, draw: (v: View, q: MatrixQuestion) => string | Uint8Array<ArrayBuffer>) =>
      r.get(path, (c) => {
        const v = viewOf(c);
        const { question, problems } = readMatrix(law, new URL(c.req.url).searchParams, v.today);
        if (problems.length > 0) return c.text(problems.map((p) => `${p.field}: ${p.message}`).join('\n'), 422);
        return c.body(draw(v, question), 200, { 'content-type': type, 'cache-control': 'no-cache', vary: 'accept-language' });
      });
    drawn('/matrix.svg', 'image/svg+xml; charset=utf-8', (v, q) => matrixSvg(v, q, matrixOf(q)));
    drawn('/matrix.png', 'image/png', (v, q) => new Uint8Array(pngOf(matrixSvg(v, q, matrixOf(q)))));
    drawn('/matrix.csv', 'text/csv; charset=utf-8', (_, q) => matrixCsv(q, matrixOf(q)));
    show('/directory', (c, v) => {
      const { filter, problems } = readDirectory(law, new URL(c.req.url).searchParams);
      return {
        title: v.m.directory.title,
        part: 'states',
        scripts: ['directory'],
        body: <DirectoryPage v={v} all={directoryOf(law, v.today)} filter={filter} problems={problems} />,
      };
    });
    const listed = (path: string, type: string, write: (v: View, entries: readonly DirectoryEntry[], origin: string) => string) =>
      r.get(path, (c) => {
        const v = viewOf(c);
        const url = new URL(c.req.url);
        const { filter, problems } = readDirectory(law, url.searchParams);
        if (problems.length > 0) return c.text(problems.map((p) => `${p.field}: ${p.message}`).join('\n'), 422);
        const entries = byState(v, filterDirectory(law, directoryOf(law, v.today), filter, v.lang)).flatMap((g) => g.entries);
        return c.body(write(v, entries, url.origin), 200, { 'content-type': type, 'cache-control': 'no-cache', vary: 'accept-language' });
      });
    listed('/directory.csv', 'text/csv; charset=utf-8', directoryCsv);
    listed('/directory.vcf', 'text/vcard; charset=utf-8', directoryVcf);
    r.get('/directory/:file{.+\\.vcf}', (c) => {
      const v = viewOf(c);
      const id = c.req.param('file').slice(0, -'.vcf'.length);
      const entry = directoryOf(law, v.today).find((e) => e.id === id);
      if (entry === undefined) return c.notFound();
      return c.body(officeVcard(v, entry, new URL(c.req.url).origin), 200, {
        'content-type': 'text/vcard; charset=utf-8',
        'cache-control': 'no-cache',
        vary: 'accept-language',
      });
    });
    show('/map', (c, v) => {
      const { question, problems } = readMap(law, new URL(c.req.url).searchParams, v.today);
      return {
        title: mapTitle(v, question),
        part: 'instruments',
        scripts: ['map'],
        body: <MapPage v={v} q={question} s={standingsOf(law, question, v.today)} problems={problems} />,
      };
    });
    const mapped = (path: string, type: string, draw: (v: View, q: MapQuestion, s: Standings) => string | Uint8Array<ArrayBuffer>) =>
      r.get(path, (c) => {
        const v = viewOf(c);
        const { question, problems } = readMap(law, new URL(c.req.url).searchParams, v.today);
        if (problems.length > 0) return c.text(problems.map((p) => `${p.field}: ${p.message}`).join('\n'), 422);
        const drawing = draw(v, question, standingsOf(law, question, v.today));
        return c.body(drawing, 200, { 'content-type': type, 'cache-control': 'no-cache', vary: 'accept-language' });
      });
    mapped('/map.svg', 'image/svg+xml; charset=utf-8', mapSvg);
    mapped('/map.png', 'image/png', (v, q, s) => new Uint8Array(pngOf(mapSvg(v, q, s))));
    mapped('/map.csv', 'text/csv; charset=utf-8', mapCsv);
    show('/instruments', (_, v) => ({ title: v.m.instruments.title, part: 'instruments', body: <Instruments v={v} /> }));
    show('/instruments/:id', (c, v) => {
      const i = law.instrument(c.req.param('id') ?? '');
      return i && { title: i.shortNames[v.lang], part: 'instruments', body: <InstrumentPage v={v} i={i} /> };
    });
    show('/providers', (_, v) => ({ title: v.m.providers.title, part: 'providers', body: <Providers v={v} /> }));
    show('/providers/:id', (c, v) => {
      const p = law.provider(c.req.param('id') ?? '');
      const wanted = c.req.query('state');
      const state = wanted !== undefined && law.isState(wanted) ? wanted : undefined;
      return p && { title: providerName(v, p), part: 'providers', body: <ProviderPage v={v} p={p} figures={figures} state={state} /> };
    });
    show('/facts/:id', (c, v) => {
      const fact = law.fact(c.req.param('id') ?? '');
      return fact && { title: `${fact.pinpoint} (${fact.id})`, body: <FactPage v={v} fact={fact} /> };
    });
    show('/facts/:id/correct', (c, v) => {
      const fact = law.fact(c.req.param('id') ?? '');
      return fact && { title: `${v.m.correct.title}: ${fact.id}`, body: <Correct v={v} fact={fact} form={new URLSearchParams()} /> };
    });
    show('/coverage', (c, v) => {
      const { question, problems } = readCoverage(new URL(c.req.url).searchParams);
      return { title: v.m.coverage.title, scripts: ['matrix'], body: <CoveragePage v={v} q={question} known={known()} problems={problems} /> };
    });
    const covered = (path: string, type: string, draw: (v: View, q: CoverageQuestion, c: Coverage) => string | Uint8Array<ArrayBuffer>) =>
      r.get(path, (c) => {
        const v = viewOf(c);
        const { question, problems } = readCoverage(new URL(c.req.url).searchParams);
        if (problems.length > 0) return c.text(problems.map((p) => `${p.field}: ${p.message}`).join('\n'), 422);
        return c.body(draw(v, question, known().coverage), 200, { 'content-type': type, 'cache-control': 'no-cache', vary: 'accept-language' });
      });
    covered('/coverage.svg', 'image/svg+xml; charset=utf-8', coverageSvg);
    covered('/coverage.png', 'image/png', (v, q, c) => new Uint8Array(pngOf(coverageSvg(v, q, c))));
    covered('/coverage.csv', 'text/csv; charset=utf-8', coverageCsv);
    const missingIn = (c: Context) => missingFact(law, c.req.query('slot') ?? '');
    show('/coverage/give', (c, v) => {
      const fact = law.fact(c.req.query('slot') ?? '');
      if (fact !== undefined) return { title: `${v.m.correct.title}: ${fact.id}`, body: <Correct v={v} fact={fact} form={new URLSearchParams()} /> };
      const missing = missingIn(c);
      return missing && { title: giveTitle(v, missing), body: <Give v={v} missing={missing} form={new URLSearchParams()} /> };
    });
    r.get('/coverage/give.yaml', (c) => {
      const missing = missingIn(c);
      const entry = missing === undefined ? '' : entrySkeleton(missing, today());
      return entry === '' ? c.notFound() : yamlFile(c, `entry-${missing?.slot}.yaml`, entry);
    });
    show('/coverage/:code', (c, v) => {
      const s = known().coverage.states.find((x) => x.state === c.req.param('code'));
      return s && { title: v.m.coverage.of(law.stateName(s.state, v.lang)), body: <StateCoveragePage v={v} s={s} /> };
    });
    show('/data', (c, v) => ({ title: v.m.data.title, body: <DataPage v={v} files={exported()} origin={new URL(c.req.url).origin} /> }));
    show('/changes', (_, v) => ({ title: v.m.changes.title, body: <Changes v={v} changes={changes} /> }));
    r.get('/changes.atom', (c) =>
      c.body(changesFeed(viewOf(c), changes, new URL(c.req.url).origin), 200, {
        'content-type': 'application/atom+xml; charset=utf-8',
        'cache-control': 'no-cache',
        vary: 'accept-language',
      }),
    );
    show('/search', (c, v) => {
      const q = c.req.query('q')?.trim() ?? '';
      return { title: q === '' ? v.m.search.title : `${v.m.search.title}: ${q}`, body: <Search v={v} q={q} /> };
    });
    show('/reference', (c, v) => ({
      title: v.m.apiPage.title,
      part: 'reference',
      body: <Reference v={v} document={document as ApiDocument} origin={new URL(c.req.url).origin} />,
    }));
    show('/about', (_, v) => ({ title: v.m.about.title, body: <About v={v} /> }));

    r.post('/check', bodyLimit({ maxSize: 64 * 1024 }), async (c) => {
      const v = viewOf(c);
      return page(c, v, { title: v.m.check.title, part: 'check', scripts: ['check'] }, check(v, new URLSearchParams(await c.req.text()), true));
    });
    r.post('/facts/:id/correct', bodyLimit({ maxSize: 64 * 1024 }), async (c) => {
      const v = viewOf(c);
      const fact = law.fact(c.req.param('id') ?? '');
      if (fact === undefined) return c.notFound();
      const form = new URLSearchParams(await c.req.text());
      const checked = checkProposal(proposalIn(form, fact.id, book.version), v.today);
      if (checked.proposal !== undefined && form.has('download')) return yamlFile(c, `proposal-${fact.id}.yaml`, proposalText(checked.proposal));
      const title = `${v.m.correct.title}: ${fact.id}`;
      return page(c, v, { title }, <Correct v={v} fact={fact} form={form} checked={checked} />, checked.proposal === undefined ? 422 : 200);
    });
    r.post('/coverage/give', bodyLimit({ maxSize: 64 * 1024 }), async (c) => {
      const v = viewOf(c);
      const missing = missingIn(c);
      if (missing === undefined) return c.notFound();
      const form = new URLSearchParams(await c.req.text());
      const checked = checkProposal(givenIn(form, missing, book.version), v.today);
      if (checked.proposal !== undefined && form.has('download')) return yamlFile(c, `proposal-${missing.slot}.yaml`, proposalText(checked.proposal));
      const body = <Give v={v} missing={missing} form={form} checked={checked} />;
      return page(c, v, { title: giveTitle(v, missing) }, body, checked.proposal === undefined ? 422 : 200);
    });
    r.post('/theme', bodyLimit({ maxSize: 4096 }), async (c) => {
      const form = new URLSearchParams(await c.req.text());
      const theme = form.get('theme');
      if (theme === 'light' || theme === 'dark' || theme === 'auto')
        setCookie(c, 'theme', theme, { path: '/', sameSite: 'Lax', httpOnly: true, maxAge: 31_536_000 });
      const back = form.get('back') ?? '/';
      return c.redirect(/^\/(?![/\\])/.test(back) ? back : '/', 303);
    });
    return r;
  }

  function viewOf(c: Context): View {
    const lang = splitPath(new URL(c.req.url).pathname).lang ?? negotiate(c.req.header('accept-language'));
    return { law, lang, m: MESSAGES[lang], today: today() };
  }

  function page(
    c: Context,
    v: View,
    options: Pick<Page, 'title' | 'part' | 'scripts'>,
    body: Child,
    status: 200 | 404 | 422 | 500 = 200,
  ): Response | Promise<Response> {
    const url = new URL(c.req.url);
    const chosen = getCookie(c, 'theme');
    const layout = (
      <Layout
        v={v}
        path={splitPath(url.pathname).path + url.search}
        theme={chosen === 'light' || chosen === 'dark' ? chosen : 'auto'}
        assets={assets}
        {...options}
      >
        {body}
      </Layout>
    );
    return c.html(`<!doctype html>${layout}`, status, { 'content-language': v.lang, 'cache-control': 'no-cache', vary: 'accept-language, cookie' });
  }
}

interface Shown {
  title: string;
  part?: NonNullable<Page['part']>;
  scripts?: NonNullable<Page['scripts']>;
  body: Child;
}

/** A file of YAML to keep; nothing of it is kept here. */
function yamlFile(c: Context, name: string, text: string): Response {
  return c.body(text, 200, {
    'content-type': 'application/yaml; charset=utf-8',
    'content-disposition': `attachment; filename="${name}"`,
    'cache-control': 'no-store',
  });
}

/** Built files carry the hash of their content in their name. */
async function immutable(c: Context, next: () => Promise<void>): Promise<void> {
  await next();
  if (c.res.ok) c.res.headers.set('cache-control', 'public, max-age=31536000, immutable');
}
