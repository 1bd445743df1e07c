import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { jsonSchemas } from '../src/json-schema.ts';
import { LAWBOOK_DIR } from '../src/load.ts';

describe('JSON Schemas for editors', () => {
  it.each([...jsonSchemas()])('%s is the one that the code makes (npm run schema)', (name, text) => {
    expect(readFileSync(join(LAWBOOK_DIR, 'schema', name), 'utf8')).toBe(text);
  });
});
