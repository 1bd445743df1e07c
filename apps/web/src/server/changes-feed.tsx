import { createHash } from 'node:crypto';
import type { ChangeEntry } from '@exhorto/lawbook/changes';
import { ChangeDetails } from '../views/change-entry.tsx';
import { href, type View } from '../views/view.ts';

/** The change log as Atom 1.0 (RFC 4287), in one language. Ids do not hang on where the site stands. */
export function changesFeed(v: View, changes: readonly ChangeEntry[], origin: string): string {
  const page = `${origin}${href(v, '/changes')}`;
  const updated = changes[0]?.on ?? v.law.book.date;
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${v.lang}">`,
    `<id>${nameUuid(`exhorto changes ${v.lang}`)}</id>`,
    `<title>${xml(`${v.m.site}: ${v.m.changes.title}`)}</title>`,
    `<subtitle>${xml(v.m.changes.intro)}</subtitle>`,
    `<updated>${updated}T00:00:00Z</updated>`,
    `<author><name>${xml(v.m.site)}</name></author>`,
    `<link rel="self" type="application/atom+xml" href="${xml(`${origin}${href(v, '/changes.atom')}`)}"/>`,
    `<link rel="alternate" type="text/html" href="${xml(page)}"/>`,
    ...changes.map((e) => entry(v, e, page)),
    '</feed>',
    '',
  ].join('\n');
}

function entry(v: View, e: ChangeEntry, page: string): string {
  const details = String(<ChangeDetails v={v} entry={e} />);
  return [
    '<entry>',
    `<id>${nameUuid(`exhorto changes ${v.lang} ${e.on} ${e.version}`)}</id>`,
    `<title>${xml(titleOf(e.text[v.lang]))}</title>`,
    `<updated>${e.on}T00:00:00Z</updated>`,
    `<link rel="alternate" type="text/html" href="${xml(`${page}#v-${e.version}`)}"/>`,
    `<summary>${xml(e.text[v.lang])}</summary>`,
    `<content type="html" xml:base="${xml(page)}">${xml(`<p>${xml(e.text[v.lang])}</p>${details}`)}</content>`,
    '</entry>',
  ].join('\n');
}

/** The first sentence, or as much of it as fits a line. */
function titleOf(text: string): string {
  const first = /^.*?[.:](?=\s|$)/s.exec(text)?.[0].slice(0, -1) ?? text;
  return first.length <= 100 ? first : `${first.slice(0, 99).trimEnd()}…`;
}

/** A name-based UUID (RFC 9562, version 5) in the namespace of URLs, as a URN. */
function nameUuid(name: string): string {
  const namespace = Buffer.from('6ba7b8119dad11d180b400c04fd430c8', 'hex');
  const hash = createHash('sha1').update(namespace).update(name).digest().subarray(0, 16);
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x50;
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80;
  return `urn:uuid:${hash.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')}`;
}

function xml(text: string): string {
  return text.replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);
}
