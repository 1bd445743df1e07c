import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Context } from 'hono';

export interface Kept {
  type: string;
  /** For how long a browser may keep it (RFC 9111). */
  cacheControl: string;
}

/** What never changes under its address, of which each version has its own. */
export const FOR_EVER = 'public, max-age=31536000, immutable';

/** A large text that does not change while the server runs: made and compressed at its first call, then kept. */
export function compressed(text: () => string, { type, cacheControl }: Kept): (c: Context) => Promise<Response> {
  let made: Promise<Record<'br' | 'gzip', Uint8Array<ArrayBuffer>>> | undefined;
  const make = async () => {
    const whole = Buffer.from(text());
    const [br, gz] = await Promise.all([
      promisify(brotliCompress)(whole, { params: { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_SIZE_HINT]: whole.length } }),
      promisify(gzip)(whole, { level: 9 }),
    ]);
    return { br: new Uint8Array(br), gzip: new Uint8Array(gz) };
  };
  return async (c) => {
    const headers = { 'content-type': `${type}; charset=utf-8`, 'cache-control': cacheControl, vary: 'accept-encoding' };
    const accepts = c.req.header('accept-encoding') ?? '';
    const encoding = /\bbr\b/.test(accepts) ? 'br' : /\bgzip\b/.test(accepts) ? 'gzip' : undefined;
    if (encoding === undefined) return c.body(text(), 200, headers);
    made ??= make();
    return c.body((await made)[encoding], 200, { ...headers, 'content-encoding': encoding });
  };
}
