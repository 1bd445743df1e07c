import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { Lawbook } from '@exhorto/lawbook';
import type { Context } from 'hono';

/** The lawbook for the browser: compressed once, under an address that changes with its version, kept for ever. */
export function lawbookFile(book: Lawbook): (c: Context) => Response {
  let made: { br: Uint8Array<ArrayBuffer>; gzip: Uint8Array<ArrayBuffer> } | undefined;
  const make = () => {
    const json = Buffer.from(JSON.stringify(book));
    return {
      br: new Uint8Array(brotliCompressSync(json, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } })),
      gzip: new Uint8Array(gzipSync(json, { level: 9 })),
    };
  };
  return (c) => {
    made ??= make();
    const accepts = c.req.header('accept-encoding') ?? '';
    const encoding = /\bbr\b/.test(accepts) ? 'br' : /\bgzip\b/.test(accepts) ? 'gzip' : undefined;
    if (encoding === undefined) return c.json(book);
    return c.body(made[encoding], 200, {
      'content-type': 'application/json; charset=utf-8',
      'content-encoding': encoding,
      'cache-control': 'public, max-age=31536000, immutable',
      vary: 'accept-encoding',
    });
  };
}
