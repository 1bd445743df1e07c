import { connect, createServer } from 'node:net';

/** The wanted port, or the next one that is free. */
export async function freePort(wanted) {
  for (let port = wanted; port < Math.min(wanted + 100, 65_536); port++) if (await isFree(port)) return port;
  throw new Error(`No free port from ${wanted} on: set PORT to another`);
}

/** Resolves once something answers on the port; rejects when `signal` aborts. */
export async function answering(port, signal) {
  while (!(await answers(port))) {
    signal.throwIfAborted();
    await new Promise((done) => setTimeout(done, 50));
  }
}

function isFree(port) {
  return new Promise((done) => {
    const server = createServer();
    server.once('error', () => done(false));
    server.listen(port, () => server.close(() => done(true)));
  });
}

function answers(port) {
  return new Promise((done) => {
    const socket = connect(port, 'localhost');
    socket.once('connect', () => {
      socket.destroy();
      done(true);
    });
    socket.once('error', () => done(false));
  });
}
