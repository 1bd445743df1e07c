import { get } from 'node:http';
import { type Server, withSite } from './server.ts';
import { kilobytes, printRow } from './stats.ts';

const AIM_LAWBOOK = 1e6;
const AIM_SCRIPTS = 170e3;
const FIND = '/es/find?from=CL&as=prosecutor&holder=provider:google&measure=subscriber&offence=illegal-access&on=2026-11-23';

/** What the browser loads, as the server sends it to one that takes gzip and brotli. */
export async function size(): Promise<void> {
  await withSite(async (web) => {
    const page = await fetched(web, FIND);
    const html = (await fetched(web, FIND, 'identity')).body.toString();
    printRow({
      what: 'the answer page',
      figure: kilobytes(page.body.length),
      peer: `not compressed: ${kilobytes(html.length)}`,
      ratio: page.body.length / html.length,
    });

    const scripts = await scriptsOf(web, html);
    const bytes = scripts.reduce((n, s) => n + s.sent, 0);
    const whole = scripts.reduce((n, s) => n + s.whole, 0);
    printRow({
      what: `scripts of /find, ${scripts.length} files`,
      figure: kilobytes(bytes),
      peer: `not compressed: ${kilobytes(whole)}`,
      ratio: bytes / whole,
      aim: `< ${kilobytes(AIM_SCRIPTS)}`,
      met: bytes < AIM_SCRIPTS,
    });

    const address = /data-lawbook="([^"]+)"/.exec(html)?.[1];
    if (address === undefined) throw new Error('/find does not name the lawbook that its script would fetch');
    const plain = await fetched(web, address, 'identity');
    for (const encoding of ['br', 'gzip']) {
      const lawbook = await fetched(web, address, encoding);
      if (lawbook.headers['content-encoding'] !== encoding) throw new Error(`the lawbook is not sent as ${encoding}`);
      printRow({
        what: `the lawbook as the browser loads it (${encoding})`,
        figure: kilobytes(lawbook.body.length),
        peer: `not compressed: ${kilobytes(plain.body.length)}`,
        ratio: lawbook.body.length / plain.body.length,
        aim: `< ${kilobytes(AIM_LAWBOOK)}`,
        met: lawbook.body.length < AIM_LAWBOOK,
      });
    }
    // Once: kept for ever under an address of its own. Only when needed: no element of the page makes the browser load it.
    const once = /immutable/.test((await fetched(web, address)).headers['cache-control'] ?? '');
    const lazily = !new RegExp(`(?:href|src)="${address.replaceAll('.', '\\.')}`).test(html);
    printRow({
      what: 'fetched once, and only when needed',
      figure: `${once ? 'once' : 'again'}, ${lazily ? 'lazily' : 'at once'}`,
      aim: 'once, lazily',
      met: once && lazily,
    });
  });
}

/** The page's scripts and all that they import, each once. */
async function scriptsOf(web: Server, html: string): Promise<{ sent: number; whole: number }[]> {
  const waiting = [...html.matchAll(/<script[^>]*\ssrc="([^"]+)"/g)].map((m) => m[1] as string);
  const seen = new Set<string>();
  const scripts: { sent: number; whole: number }[] = [];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (seen.has(path)) continue;
    seen.add(path);
    const text = (await fetched(web, path, 'identity')).body;
    scripts.push({ sent: (await fetched(web, path)).body.length, whole: text.length });
    for (const m of text.toString().matchAll(/(?:from|import)\s*\(?["'`](\.{1,2}\/[^"'`]+\.js)["'`]/g))
      waiting.push(new URL(m[1] as string, `http://x${path}`).pathname);
  }
  if (scripts.length === 0) throw new Error('/find has no script');
  return scripts;
}

interface Fetched {
  body: Buffer;
  headers: Record<string, string | string[] | undefined> & { 'cache-control'?: string };
}

/** The bytes as they are sent: fetch() would take the compression off. */
function fetched(web: Server, path: string, encoding = 'gzip, br'): Promise<Fetched> {
  return new Promise((done, fail) => {
    get({ host: '127.0.0.1', port: web.port, path, headers: { 'accept-encoding': encoding } }, (answer) => {
      if (answer.statusCode !== 200) {
        fail(new Error(`${path} answers ${answer.statusCode}`));
        return;
      }
      const chunks: Buffer[] = [];
      answer.on('data', (c: Buffer) => chunks.push(c));
      answer.on('end', () => done({ body: Buffer.concat(chunks), headers: answer.headers as Fetched['headers'] }));
      answer.on('error', fail);
    }).on('error', fail);
  });
}
