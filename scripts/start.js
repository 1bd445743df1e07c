// npm start: installs and builds when needed, checks the lawbook, serves.
import { spawn } from 'node:child_process';
import { answering, freePort } from './port.js';
import { lawbookCheck, node24, root, serverFlags, webApp } from './root.js';
import { checkLawbook, ensureBuilt, ensureInstalled, fail } from './setup.js';

ensureInstalled();
if (!checkLawbook(lawbookCheck)) fail('The lawbook has errors: correct them, then start again');
if (!ensureBuilt()) fail('The build failed: see above');

const web = webApp();
if (!web.exists) fail(`There is no site to serve: ${web.entry.slice(root.length + 1)} is missing`);

const wanted = Number(process.env.PORT || 3000);
if (!Number.isInteger(wanted) || wanted < 1 || wanted > 65_535) fail(`PORT must be a number from 1 to 65535, not "${process.env.PORT}"`);
const port = await freePort(wanted).catch((error) => fail(error.message));

const gone = new AbortController();
const server = spawn(node24, [...serverFlags, web.entry], {
  stdio: 'inherit',
  cwd: root,
  env: { NODE_ENV: 'production', ...process.env, PORT: String(port) },
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => server.kill(signal));
server.on('exit', (code, signal) => {
  gone.abort();
  process.exit(signal ? 0 : (code ?? 1));
});
await answering(port, gone.signal);
console.log(`Exhorto: http://localhost:${port}`);
