import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { jsonSchemas } from './json-schema.ts';
import { LAWBOOK_DIR } from './load.ts';

/** `npm run schema`: writes the JSON Schemas with which editors complete and check the YAML. */
const dir = join(LAWBOOK_DIR, 'schema');
mkdirSync(dir, { recursive: true });
for (const [name, text] of jsonSchemas()) writeFileSync(join(dir, name), text);
console.log(`${jsonSchemas().size} schemas in lawbook/schema/`);
