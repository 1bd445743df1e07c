import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';

/**
 * The version of a lawbook's content: SHA-256 of its canonical JSON (RFC 8785), first 16 hex digits.
 * The order of keys and the layout of the YAML do not change it; any change of a fact does.
 */
export function versionOf(content: unknown): string {
  const json = canonicalize(content);
  if (json === undefined) throw new TypeError('the lawbook has no canonical JSON: it holds a value that JSON has not');
  return createHash('sha256').update(json).digest('hex').slice(0, 16);
}
