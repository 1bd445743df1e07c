// Runs a TypeScript file with the pinned Node 24, whatever Node npm itself runs on; installs first where needed.
import { runNode24 } from './root.js';
import { ensureInstalled } from './setup.js';

ensureInstalled();
process.exitCode = runNode24(process.argv.slice(2));
