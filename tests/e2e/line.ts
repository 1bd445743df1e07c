import { createServer, type IncomingMessage, request, type Server, type ServerResponse } from 'node:http';

/** A line to the site that can be cut, slowed, and made to bring another service worker. */
export interface Line {
  /** Its address, without a slash at the end. */
  address: string;
  /** Paths asked for since it was opened. */
  asked: string[];
  cut(): Promise<void>;
  mend(): Promise<void>;
  /** Milliseconds that each answer waits. */
  delay: number;
  /** Answers every request with this status. */
  status: number | undefined;
  /** Changes the text of `/sw.js`. */
  worker: ((script: string) => string) | undefined;
  close(): Promise<void>;
}

/** Opens a line to a site on this machine. */
export async function openLine(site: string): Promise<Line> {
  const target = new URL(site);
  let server: Server;
  let port = 0;
  const line: Line = { address: '', asked: [], delay: 0, status: undefined, worker: undefined, cut, mend, close: cut };

  const answer = (req: IncomingMessage, res: ServerResponse): void => {
    line.asked.push(req.url ?? '');
    if (line.status !== undefined) {
      res.writeHead(line.status).end('the line is down');
      return;
    }
    const changed = line.worker !== undefined && req.url === '/sw.js';
    const headers = { ...req.headers, ...(changed && { 'accept-encoding': 'identity' }) };
    const onward = request({ host: target.hostname, port: target.port, path: req.url, method: req.method, headers }, (from) => {
      const chunks: Buffer[] = [];
      from.on('data', (c: Buffer) => chunks.push(c));
      from.on('end', () => {
        const body = Buffer.concat(chunks);
        const sent = changed ? Buffer.from(line.worker?.(body.toString()) ?? '') : body;
        const { 'transfer-encoding': _, ...rest } = from.headers;
        setTimeout(() => res.writeHead(from.statusCode ?? 502, { ...rest, 'content-length': sent.length }).end(sent), line.delay);
      });
    });
    onward.on('error', () => res.writeHead(502).end());
    req.pipe(onward);
  };

  async function mend(): Promise<void> {
    server = createServer(answer);
    await new Promise<void>((open) => server.listen(port, '127.0.0.1', open));
    const address = server.address();
    port = typeof address === 'object' && address !== null ? address.port : 0;
    line.address = `http://127.0.0.1:${port}`;
  }

  async function cut(): Promise<void> {
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
  }

  await mend();
  return line;
}
