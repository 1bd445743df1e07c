import { connect, type Socket } from 'node:net';
import { quantile } from './stats.ts';

export interface Load {
  perSecond: number;
  /** Milliseconds. */
  p50: number;
  p99: number;
}

/**
 * So many requests over so many connections that are kept alive, always against this machine. Reads answers off the
 * socket itself: node:http would be slower than the peer that it measures, and flatter us.
 */
export async function load(port: number, paths: readonly string[], requests: number, connections = 8): Promise<Load> {
  const millis: number[] = [];
  let next = 0;
  const take = (): string | undefined => (next < requests ? paths[next++ % paths.length] : undefined);
  const start = performance.now();
  await Promise.all(Array.from({ length: connections }, () => talk(port, take, (ms) => millis.push(ms))));
  return { perSecond: requests / ((performance.now() - start) / 1000), p50: quantile(millis, 0.5), p99: quantile(millis, 0.99) };
}

/** One connection: a request after the other, until none is left to take. */
function talk(port: number, take: () => string | undefined, took: (millis: number) => void): Promise<void> {
  return new Promise((done, fail) => {
    const socket: Socket = connect(port, '127.0.0.1');
    let sent = 0;
    let head = '';
    /** Bytes of the body still to come; undefined while the head is being read. */
    let rest: number | undefined;
    const send = (): void => {
      const path = take();
      if (path === undefined) {
        socket.end(done);
        return;
      }
      sent = performance.now();
      socket.write(`GET ${path} HTTP/1.1\r\nhost: 127.0.0.1:${port}\r\n\r\n`);
    };
    socket.setNoDelay(true);
    socket.setTimeout(30_000, () => socket.destroy(new Error('no answer within 30 seconds')));
    socket.once('error', fail);
    socket.once('connect', send);
    socket.on('data', (chunk) => {
      let body = chunk.length;
      if (rest === undefined) {
        head += chunk.toString('latin1');
        const end = head.indexOf('\r\n\r\n');
        if (end < 0) return;
        const length = /^HTTP\/1\.1 200 .*\r\ncontent-length: (\d+)/is.exec(head.slice(0, end))?.[1];
        if (length === undefined) {
          socket.destroy(new Error(`not an answer of known length: ${head.slice(0, end)}`));
          return;
        }
        rest = Number(length);
        body = head.length - end - 4;
      }
      rest -= body;
      if (rest > 0) return;
      took(performance.now() - sent);
      head = '';
      rest = undefined;
      send();
    });
  });
}
