import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context } from 'hono';
import { rateLimiter } from 'hono-rate-limiter';
import { problem } from '../api/problem.ts';

/**
 * Requests a minute for one address; `RATE_LIMIT=0` takes the limit away. Behind a proxy set `TRUST_PROXY=1`, or all
 * readers count as one.
 */
export function limited(perMinute: number = Number(process.env['RATE_LIMIT'] ?? 300)) {
  return rateLimiter({
    windowMs: 60_000,
    limit: perMinute,
    standardHeaders: 'draft-7',
    skip: () => perMinute === 0,
    keyGenerator: addressOf,
    handler: (c) => problem(c, 429, 'wait a minute and try again'),
  });
}

function addressOf(c: Context): string {
  const forwarded = process.env['TRUST_PROXY'] === '1' ? c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim() : undefined;
  if (forwarded !== undefined) return forwarded;
  try {
    return getConnInfo(c).remote.address ?? 'unknown';
  } catch {
    return 'unknown';
  }
}
