import { directoryOf } from '@exhorto/lawbook/directory';
import { bodyLimit } from 'hono/body-limit';
import { setCookie } from 'hono/cookie';
import { About } from '../pages/about.tsx';
import { Changes } from '../pages/changes.tsx';
import { ComparePage, comparedStates } from '../pages/compare.tsx';
import { CoveragePage, StateCoveragePage } from '../pages/coverage.tsx';
import { DirectoryPage } from '../pages/directory.tsx';
import { FactPage } from '../pages/fact.tsx';
import { Home } from '../pages/home.tsx';
import { InstrumentPage } from '../pages/instrument.tsx';
import { Instruments } from '../pages/instruments.tsx';
import { MapPage } from '../pages/map.tsx';
import { MatrixPage } from '../pages/matrix.tsx';
import { NetworkPage } from '../pages/network.tsx';
import { OfflinePage } from '../pages/offline.tsx';
import { ProviderPage, providerTitle } from '../pages/provider.tsx';
import { Providers } from '../pages/providers.tsx';
import { Search } from '../pages/search.tsx';
import { StartPage, startTitle } from '../pages/start.tsx';
import { StatePage } from '../pages/state.tsx';
import { States } from '../pages/states.tsx';
import { TourPage, tourTitle, WholeTour } from '../pages/tour.tsx';
import { UnionPage } from '../pages/union.tsx';
import { coverageCsv, coverageSvg } from '../views/coverage-drawing.tsx';
import { readCoverage } from '../views/coverage-question.ts';
import { readDirectory } from '../views/directory-question.ts';
import { find } from '../views/find.tsx';
import { check } from '../views/finding.tsx';
import { readInstrument } from '../views/instrument-question.ts';
import { mapCsv, mapSvg, mapTitle } from '../views/map-drawing.tsx';
import { readMap } from '../views/map-question.ts';
import { standingsOf } from '../views/map-standings.ts';
import { matrixCsv, matrixSvg, matrixTitle } from '../views/matrix-drawing.tsx';
import { readMatrix } from '../views/matrix-question.ts';
import { networkCsv, networkSvg, networkTitle } from '../views/network-drawing.tsx';
import { networkOf } from '../views/network-pairs.ts';
import { readNetwork } from '../views/network-question.ts';
import { readProvider } from '../views/provider-question.ts';
import { readStart } from '../views/start-question.ts';
import { stepAt } from '../views/tour-case.ts';
import type { KnownToday } from './known-today.ts';
import type { MatrixStore } from './matrix-store.ts';
import { type Frame, needsNetwork } from './page-app.tsx';
import type { SiteParts } from './parts.ts';
import { webManifest } from './web-manifest.ts';

const SVG = 'image/svg+xml; charset=utf-8';
const CSV = 'text/csv; charset=utf-8';

/** Every page and file that needs nothing but the law: the server and the reader's device answer them alike. */
export function pageRoutes(parts: SiteParts, known: () => KnownToday, matrixOf: MatrixStore): (frame: Frame) => void {
  const { law, figures, changes } = parts;
  const versions = parts.earlier?.versions ?? [];
  return ({ r, viewOf, page, show, file }) => {
    const searchOf = (c: { req: { url: string } }): URLSearchParams => new URL(c.req.url).searchParams;

    show('/', (_, v) => ({ title: v.m.site, body: <Home v={v} /> }));
    show('/start', (c, v) => {
      const start = readStart(law, searchOf(c));
      return { title: startTitle(v, start), body: <StartPage v={v} s={start} figures={figures} /> };
    });
    show('/tour', (_, v) => ({ title: tourTitle(v, undefined), body: <TourPage v={v} at={0} /> }));
    show('/tour/all', (_, v) => ({ title: tourTitle(v, undefined), body: <WholeTour v={v} /> }));
    show('/tour/:step', (c, v) => {
      const at = stepAt(c.req.param('step') ?? '');
      return at === undefined ? undefined : { title: tourTitle(v, at), body: <TourPage v={v} at={at} /> };
    });
    show('/find', (c, v) => ({ part: 'find', scripts: ['find'], ...find(v, searchOf(c)) }));
    show('/check', (c, v) => ({ title: v.m.check.title, part: 'check', scripts: ['check'], body: check(v, searchOf(c), false) }));
    r.post('/check', bodyLimit({ maxSize: 64 * 1024 }), async (c) => {
      const v = viewOf(c);
      const body = check(v, new URLSearchParams(await c.req.text()), true);
      return page(c, v, { title: v.m.check.title, part: 'check', scripts: ['check'], body });
    });

    show('/states', (_, v) => ({ title: v.m.states.title, part: 'states', body: <States v={v} /> }));
    show('/states/:code', (c, v) => {
      const code = c.req.param('code') ?? '';
      const union = law.union(code);
      if (union !== undefined) return { title: law.stateName(code, v.lang), part: 'states', body: <UnionPage v={v} u={union} /> };
      return law.isState(code) ? { title: law.stateName(code, v.lang), part: 'states', body: <StatePage v={v} code={code} figures={figures} /> } : undefined;
    });
    show('/compare', (c, v) => ({ title: v.m.compare.title, part: 'states', body: <ComparePage v={v} states={comparedStates(v, searchOf(c))} /> }));
    show('/directory', (c, v) => {
      const { filter, problems } = readDirectory(law, searchOf(c));
      const body = <DirectoryPage v={v} all={directoryOf(law, v.today)} filter={filter} problems={problems} />;
      return { title: v.m.directory.title, part: 'states', scripts: ['directory'], body };
    });

    show('/matrix', (c, v) => {
      if (parts.earlier === undefined && searchOf(c).has('lawbook')) return needsNetwork(v);
      const { question, problems } = readMatrix(law, searchOf(c), v.today, versions);
      const body = <MatrixPage v={v} q={question} m={matrixOf(question)} problems={problems} versions={versions} />;
      return { title: matrixTitle(v, question), part: 'matrix', scripts: ['matrix'], body };
    });
    file('/matrix.svg', SVG, (c, v) => {
      const { question, problems } = readMatrix(law, searchOf(c), v.today, versions);
      return problems.length > 0 ? { problems } : { body: matrixSvg(v, question, matrixOf(question)) };
    });
    file('/matrix.csv', CSV, (c, v) => {
      const { question, problems } = readMatrix(law, searchOf(c), v.today, versions);
      return problems.length > 0 ? { problems } : { body: matrixCsv(question, matrixOf(question)) };
    });

    show('/map', (c, v) => {
      const { question, problems } = readMap(law, searchOf(c), v.today);
      const body = <MapPage v={v} q={question} s={standingsOf(law, question, v.today)} problems={problems} />;
      return { title: mapTitle(v, question), part: 'instruments', scripts: ['map'], body };
    });
    file('/map.svg', SVG, (c, v) => {
      const { question, problems } = readMap(law, searchOf(c), v.today);
      return problems.length > 0 ? { problems } : { body: mapSvg(v, question, standingsOf(law, question, v.today)) };
    });
    file('/map.csv', CSV, (c, v) => {
      const { question, problems } = readMap(law, searchOf(c), v.today);
      return problems.length > 0 ? { problems } : { body: mapCsv(v, question, standingsOf(law, question, v.today)) };
    });
    show('/network', (c, v) => {
      const { question, problems } = readNetwork(law, searchOf(c), v.today);
      const body = <NetworkPage v={v} q={question} n={networkOf(law, question)} problems={problems} />;
      return { title: networkTitle(v, question), part: 'instruments', body };
    });
    file('/network.svg', SVG, (c, v) => {
      const { question, problems } = readNetwork(law, searchOf(c), v.today);
      return problems.length > 0 ? { problems } : { body: networkSvg(v, question, networkOf(law, question)) };
    });
    file('/network.csv', CSV, (c, v) => {
      const { question, problems } = readNetwork(law, searchOf(c), v.today);
      return problems.length > 0 ? { problems } : { body: networkCsv(v, question, networkOf(law, question)) };
    });

    show('/instruments', (_, v) => ({ title: v.m.instruments.title, part: 'instruments', body: <Instruments v={v} /> }));
    show('/instruments/:id', (c, v) => {
      const i = law.instrument(c.req.param('id') ?? '');
      const { question, problems } = readInstrument(searchOf(c), v.today);
      return i && { title: i.shortNames[v.lang], part: 'instruments', body: <InstrumentPage v={v} i={i} q={question} problems={problems} /> };
    });

    show('/providers', (_, v) => ({ title: v.m.providers.title, part: 'providers', body: <Providers v={v} /> }));
    show('/providers/:id', (c, v) => {
      const p = law.provider(c.req.param('id') ?? '');
      const { question, problems } = readProvider(law, searchOf(c));
      return (
        p && { title: providerTitle(v, p, question), part: 'providers', body: <ProviderPage v={v} p={p} figures={figures} q={question} problems={problems} /> }
      );
    });

    show('/facts/:id', (c, v) => {
      const fact = law.fact(c.req.param('id') ?? '');
      return fact && { title: `${fact.pinpoint} (${fact.id})`, body: <FactPage v={v} fact={fact} /> };
    });
    show('/coverage', (c, v) => {
      const { question, problems } = readCoverage(searchOf(c));
      return { title: v.m.coverage.title, scripts: ['matrix'], body: <CoveragePage v={v} q={question} known={known()} problems={problems} /> };
    });
    file('/coverage.svg', SVG, (c, v) => {
      const { question, problems } = readCoverage(searchOf(c));
      return problems.length > 0 ? { problems } : { body: coverageSvg(v, question, known().coverage) };
    });
    file('/coverage.csv', CSV, (c, v) => {
      const { question, problems } = readCoverage(searchOf(c));
      return problems.length > 0 ? { problems } : { body: coverageCsv(v, question, known().coverage) };
    });
    show('/coverage/:code', (c, v) => {
      const s = known().coverage.states.find((x) => x.state === c.req.param('code'));
      return s && { title: v.m.coverage.of(law.stateName(s.state, v.lang)), body: <StateCoveragePage v={v} s={s} /> };
    });
    show('/changes', (_, v) => ({ title: v.m.changes.title, body: <Changes v={v} changes={changes} /> }));
    show('/search', (c, v) => {
      const q = c.req.query('q')?.trim() ?? '';
      return { title: q === '' ? v.m.search.title : `${v.m.search.title}: ${q}`, body: <Search v={v} q={q} /> };
    });
    file('/manifest.webmanifest', 'application/manifest+json; charset=utf-8', (_, v) => ({ body: webManifest(v) }));
    show('/offline', (_, v) => ({ title: v.m.offline.title, scripts: ['offline'], body: <OfflinePage v={v} /> }));
    show('/about', (_, v) => ({ title: v.m.about.title, body: <About v={v} /> }));

    r.post('/theme', bodyLimit({ maxSize: 4096 }), async (c) => {
      const form = new URLSearchParams(await c.req.text());
      const theme = form.get('theme');
      if (theme === 'light' || theme === 'dark' || theme === 'auto')
        setCookie(c, 'theme', theme, { path: '/', sameSite: 'Lax', httpOnly: true, maxAge: 31_536_000 });
      const back = form.get('back') ?? '/';
      return c.redirect(/^\/(?![/\\])/.test(back) ? back : '/', 303);
    });
  };
}
