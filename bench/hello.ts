import { serve } from '@hono/node-server';
import { Hono } from 'hono';

/** The peer: the same framework and the same server with nothing to do. */
const app = new Hono().get('/', (c) => c.text('hello'));
serve({ fetch: app.fetch, hostname: '127.0.0.1', port: Number(process.env['PORT']) });
