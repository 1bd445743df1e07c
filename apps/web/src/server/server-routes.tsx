import { pathwaySheet } from '@exhorto/documents';
import { type DirectoryEntry, directoryOf, filterDirectory } from '@exhorto/lawbook/directory';
import { entrySkeleton, missingFact } from '@exhorto/lawbook/missing';
import { checkProposal, proposalText } from '@exhorto/lawbook/proposal';
import { ask, readQuestion } from '@exhorto/pathways';
import type { Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { Correct } from '../pages/correct.tsx';
import { DataPage } from '../pages/data.tsx';
import { Give, givenIn, giveTitle } from '../pages/give.tsx';
import { type ApiDocument, Reference } from '../pages/reference.tsx';
import type { KnownToday } from '../site/known-today.ts';
import type { MatrixStore } from '../site/matrix-store.ts';
import type { Frame } from '../site/page-app.tsx';
import type { SiteParts } from '../site/parts.ts';
import { coverageSvg } from '../views/coverage-drawing.tsx';
import { readCoverage } from '../views/coverage-question.ts';
import { directoryCsv, directoryVcf, officeVcard } from '../views/directory-files.ts';
import { byState, readDirectory } from '../views/directory-question.ts';
import { mapSvg } from '../views/map-drawing.tsx';
import { readMap } from '../views/map-question.ts';
import { standingsOf } from '../views/map-standings.ts';
import { matrixSvg } from '../views/matrix-drawing.tsx';
import { readMatrix } from '../views/matrix-question.ts';
import { networkSvg } from '../views/network-drawing.tsx';
import { networkOf } from '../views/network-pairs.ts';
import { readNetwork } from '../views/network-question.ts';
import { offencesSvg } from '../views/offences-drawing.ts';
import { offenceGrid, readOffences } from '../views/offences-question.ts';
import { proposalIn } from '../views/proposal-fields.tsx';
import { questionHref, questionIn } from '../views/question-address.ts';
import { questionLines, sheetWords } from '../views/sheet.ts';
import { dateIn, type View } from '../views/view.ts';
import { changesFeed } from './changes-feed.tsx';
import { pngOf } from './png.ts';

/** Pages and files that only the server makes: documents, pictures of points, exports, corrections, the API's reference. */
export function serverRoutes(
  parts: SiteParts,
  known: () => KnownToday,
  matrixOf: MatrixStore,
  exported: () => ReadonlyMap<string, string>,
  api: ApiDocument,
): (frame: Frame) => void {
  const { law, changes } = parts;
  return ({ r, viewOf, page, show, file }) => {
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

    file('/matrix.png', 'image/png', (c, v) => {
      const { question, problems } = readMatrix(law, new URL(c.req.url).searchParams, v.today, parts.earlier?.versions);
      return problems.length > 0 ? { problems } : { body: new Uint8Array(pngOf(matrixSvg(v, question, matrixOf(question)))) };
    });
    file('/map.png', 'image/png', (c, v) => {
      const { question, problems } = readMap(law, new URL(c.req.url).searchParams, v.today);
      return problems.length > 0 ? { problems } : { body: new Uint8Array(pngOf(mapSvg(v, question, standingsOf(law, question, v.today)))) };
    });

    file('/network.png', 'image/png', (c, v) => {
      const { question, problems } = readNetwork(law, new URL(c.req.url).searchParams, v.today);
      return problems.length > 0 ? { problems } : { body: new Uint8Array(pngOf(networkSvg(v, question, networkOf(law, question)))) };
    });

    file('/terms/offences.png', 'image/png', (c, v) => {
      const { question, problems } = readOffences(law, new URL(c.req.url).searchParams, v.today);
      return problems.length > 0 ? { problems } : { body: new Uint8Array(pngOf(offencesSvg(v, question, offenceGrid(law, question, v.lang)))) };
    });

    const listed = (path: string, type: string, write: (v: View, entries: readonly DirectoryEntry[], origin: string) => string) =>
      file(path, type, (c, v) => {
        const url = new URL(c.req.url);
        const { filter, problems } = readDirectory(law, url.searchParams);
        if (problems.length > 0) return { problems };
        const entries = byState(v, filterDirectory(law, directoryOf(law, v.today), filter, v.lang)).flatMap((g) => g.entries);
        return { body: write(v, entries, url.origin) };
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

    file('/coverage.png', 'image/png', (c, v) => {
      const { question, problems } = readCoverage(new URL(c.req.url).searchParams);
      return problems.length > 0 ? { problems } : { body: new Uint8Array(pngOf(coverageSvg(v, question, known().coverage))) };
    });
    const missingIn = (c: Context) => missingFact(law, c.req.query('slot') ?? '');
    show('/coverage/give', (c, v) => {
      const fact = law.fact(c.req.query('slot') ?? '');
      if (fact !== undefined) return { title: `${v.m.correct.title}: ${fact.id}`, body: <Correct v={v} fact={fact} form={new URLSearchParams()} /> };
      const missing = missingIn(c);
      return missing && { title: giveTitle(v, missing), body: <Give v={v} missing={missing} form={new URLSearchParams()} /> };
    });
    r.get('/coverage/give.yaml', (c) => {
      const missing = missingIn(c);
      const entry = missing === undefined ? '' : entrySkeleton(missing, parts.today());
      return entry === '' ? c.notFound() : yamlFile(c, `entry-${missing?.slot}.yaml`, entry);
    });
    r.post('/coverage/give', bodyLimit({ maxSize: 64 * 1024 }), async (c) => {
      const v = viewOf(c);
      const missing = missingIn(c);
      if (missing === undefined) return c.notFound();
      const form = new URLSearchParams(await c.req.text());
      const checked = checkProposal(givenIn(form, missing, law.book.version), v.today);
      if (checked.proposal !== undefined && form.has('download')) return yamlFile(c, `proposal-${missing.slot}.yaml`, proposalText(checked.proposal));
      const body = <Give v={v} missing={missing} form={form} checked={checked} />;
      return page(c, v, { title: giveTitle(v, missing), body, status: checked.proposal === undefined ? 422 : 200 });
    });

    show('/data', (c, v) => ({ title: v.m.data.title, body: <DataPage v={v} files={exported()} origin={new URL(c.req.url).origin} /> }));
    file('/changes.atom', 'application/atom+xml; charset=utf-8', (c, v) => ({ body: changesFeed(v, changes, new URL(c.req.url).origin) }));
    show('/reference', (c, v) => ({
      title: v.m.apiPage.title,
      part: 'reference',
      body: <Reference v={v} document={api} origin={new URL(c.req.url).origin} />,
    }));

    show('/facts/:id/correct', (c, v) => {
      const fact = law.fact(c.req.param('id') ?? '');
      return fact && { title: `${v.m.correct.title}: ${fact.id}`, body: <Correct v={v} fact={fact} form={new URLSearchParams()} /> };
    });
    r.post('/facts/:id/correct', bodyLimit({ maxSize: 64 * 1024 }), async (c) => {
      const v = viewOf(c);
      const fact = law.fact(c.req.param('id') ?? '');
      if (fact === undefined) return c.notFound();
      const form = new URLSearchParams(await c.req.text());
      const checked = checkProposal(proposalIn(form, fact.id, law.book.version), v.today);
      if (checked.proposal !== undefined && form.has('download')) return yamlFile(c, `proposal-${fact.id}.yaml`, proposalText(checked.proposal));
      const title = `${v.m.correct.title}: ${fact.id}`;
      return page(c, v, { title, body: <Correct v={v} fact={fact} form={form} checked={checked} />, status: checked.proposal === undefined ? 422 : 200 });
    });
  };
}

/** A file of YAML to keep; nothing of it is kept here. */
function yamlFile(c: Context, name: string, text: string): Response {
  return c.body(text, 200, {
    'content-type': 'application/yaml; charset=utf-8',
    'content-disposition': `attachment; filename="${name}"`,
    'cache-control': 'no-store',
  });
}
