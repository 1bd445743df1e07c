import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { Lawbook } from '@exhorto/lawbook';
import type { Context } from 'hono';

/** What only pages of the server show: no rule reads it, so the browser's engine answers the same without. */
const NOT_IN_BROWSER: ReadonlySet<string> = new Set(['note', 'conduct', 'definitions', 'retention', 'research', 'concerns', 'unknowns']);

/** The lawbook as the engine needs it; `/data` has the whole. */
export function forBrowser(book: Lawbook): Lawbook {
  const empty = { definitions: [], retention: [], research: [], concerns: [], unknowns: [] };
  const lean = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(lean);
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(Object.entries(value).flatMap(([k, v]) => (NOT_IN_BROWSER.has(k) ? [] : [[k, lean(v)]])));
  };
  const withEmpty = <T extends object>(files: readonly T[]): T[] => files.map((f) => ({ ...(lean(f) as T), ...empty }));
  return { ...(lean(book) as Lawbook), vocabulary: book.vocabulary, states: withEmpty(book.states), unions: withEmpty(book.unions) };
}

/** The lawbook for the browser: compressed once, under an address that changes with its version, kept for ever. */
export function lawbookFile(book: Lawbook): (c: Context) => Response {
  const lean = forBrowser(book);
  let made: { br: Uint8Array<ArrayBuffer>; gzip: Uint8Array<ArrayBuffer> } | undefined;
  const make = () => {
    const json = Buffer.from(JSON.stringify(lean));
    return {
      br: new Uint8Array(brotliCompressSync(json, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } })),
      gzip: new Uint8Array(gzipSync(json, { level: 9 })),
    };
  };
  return (c) => {
    made ??= make();
    const accepts = c.req.header('accept-encoding') ?? '';
    const encoding = /\bbr\b/.test(accepts) ? 'br' : /\bgzip\b/.test(accepts) ? 'gzip' : undefined;
    if (encoding === undefined) return c.json(lean);
    return c.body(made[encoding], 200, {
      'content-type': 'application/json; charset=utf-8',
      'content-encoding': encoding,
      'cache-control': 'public, max-age=31536000, immutable',
      vary: 'accept-encoding',
    });
  };
}
