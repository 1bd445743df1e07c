import type { DirectoryEntry } from '@exhorto/lawbook/directory';
import { column, csv, table } from '@exhorto/lawbook/export';
import { components, type Property, text, texts, timestamp, uri, vcard } from '@exhorto/lawbook/vcard';
import { designationName, isMail, kindNames } from './directory-names.ts';
import { telUri } from './phone.ts';
import { dateIn, href, type View } from './view.ts';

/** The offices as one table (RFC 4180), texts in the reader's language. */
export function directoryCsv(v: View, entries: readonly DirectoryEntry[]): string {
  const about = { name: 'directory', title: v.m.directory.title, description: v.m.directory.intro };
  return csv(
    table(about, entries, [
      column('id', 'string', 'Id of the office, or of the designation that names it', (e) => e.id),
      column('state', 'string', 'ISO 3166-1 alpha-2, or the code of a union', (e) => e.state),
      column('state_name', 'string', 'Name of the state', (e) => v.law.stateName(e.state, v.lang)),
      column('name', 'string', 'Official name', (e) => e.name.official),
      column('name_lang', 'string', 'Language of the official name (BCP 47)', (e) => e.name.lang),
      column('gloss', 'string', 'What the name means', (e) => e.name.gloss[v.lang]),
      column('kinds', 'list', 'What it is', (e) => e.kinds),
      column('does', 'string', 'What it does', (e) => e.does?.[v.lang]),
      column('url', 'string', 'Published address on the web', (e) => e.contact?.url),
      column('email', 'string', 'Published e-mail', (e) => e.contact?.email),
      column('phone', 'string', 'Published telephone', (e) => e.contact?.phone),
      column('address', 'string', 'Published postal address', (e) => e.contact?.address),
      column('around_the_clock', 'boolean', 'It publishes that it is reachable at any hour', (e) => e.aroundTheClock),
      column('designated_for', 'list', 'Instrument and provision of each designation', (e) =>
        e.designatedFor.map((d) => `${d.instrument}:${d.designation.provision}`),
      ),
      column('designations', 'list', 'Ids of the designations', (e) => e.designatedFor.map((d) => d.designation.id)),
      column('own_law', 'list', 'Ids of the rules of its own law that send requests to it', (e) => e.ownLaw.map((r) => r.id)),
      column('pinpoint', 'string', 'Article or place in the source', (e) => e.pinpoint),
      column('source', 'string', 'Id of the source', (e) => e.source),
      column('source_title', 'string', 'Title of the source', (e) => v.law.source(e.source)?.title),
      column('source_url', 'string', 'Address of the source', (e) => v.law.source(e.source)?.url),
      column('seen', 'string', 'text = read in the provision; secondary = read about', (e) => e.seen),
      column('read_on', 'date', 'Day on which office and contact were read; verify before use', (e) => e.readOn),
    ]),
  );
}

/** The offices as vCards (RFC 6350), one after the other. `origin` is where this site stands. */
export function directoryVcf(v: View, entries: readonly DirectoryEntry[], origin: string): string {
  return entries.map((e) => officeVcard(v, e, origin)).join('');
}

/** One office as a card. The official name keeps its language; its note says where it was read and when. */
export function officeVcard(v: View, e: DirectoryEntry, origin: string): string {
  const contact = e.contact ?? {};
  const language = { LANGUAGE: e.name.lang };
  const properties: (Property | undefined)[] = [
    { name: 'PRODID', value: text(`-//${v.m.site}//${v.law.book.version}//${v.lang.toUpperCase()}`) },
    { name: 'UID', params: { VALUE: 'text' }, value: text(e.id) },
    { name: 'SOURCE', value: uri(`${origin}${href(v, `/directory/${e.id}.vcf`)}`) },
    { name: 'KIND', value: 'org' },
    { name: 'FN', params: language, value: text(e.name.official) },
    { name: 'ORG', params: language, value: components([e.name.official]) },
    e.kinds.length === 0 ? undefined : { name: 'CATEGORIES', value: texts(kindNames(v, e)) },
    contact.phone == null ? undefined : tel(contact.phone, e.state),
    contact.email == null || !isMail(contact.email) ? undefined : { name: 'EMAIL', params: { TYPE: 'work' }, value: text(contact.email) },
    contact.address == null ? undefined : adr(contact.address, v.law.isState(e.state) ? v.law.stateName(e.state, v.lang) : ''),
    contact.url == null ? undefined : { name: 'URL', params: { TYPE: 'work' }, value: uri(contact.url) },
    { name: 'NOTE', params: { LANGUAGE: v.lang }, value: text(noteOf(v, e, origin)) },
    { name: 'REV', value: timestamp(e.readOn) },
  ];
  return vcard(properties.filter((p) => p !== undefined));
}

/** Section 6.4.1: a URI should be given; a number that is not plainly one stays as it was published. */
function tel(phone: string, state: string): Property {
  const found = telUri(phone, state);
  return found === undefined
    ? { name: 'TEL', params: { VALUE: 'text', TYPE: 'work' }, value: text(phone) }
    : { name: 'TEL', params: { VALUE: 'uri', TYPE: 'work' }, value: uri(found) };
}

/** Section 6.3.1: the address is published as one line and stands so in the label; street and country hold it for programs. */
function adr(address: string, country: string): Property {
  const label = country === '' ? address : `${address}\n${country}`;
  return { name: 'ADR', params: { TYPE: 'work', LABEL: label }, value: components(['', '', address, '', '', '', country]) };
}

function noteOf(v: View, e: DirectoryEntry, origin: string): string {
  const t = v.m.directory;
  const source = v.law.source(e.source);
  const gloss = e.name.gloss[v.lang];
  const lines = [
    gloss === e.name.official ? undefined : gloss,
    v.law.stateName(e.state, v.lang),
    e.does?.[v.lang],
    e.aroundTheClock ? t.aroundTheClock : undefined,
    e.contact?.email == null || isMail(e.contact.email) ? undefined : `${t.email}: ${e.contact.email}`,
    e.designatedFor.length === 0 ? undefined : `${t.designated}: ${e.designatedFor.map((d) => designationName(v, d)).join('; ')}`,
    `${t.source}: ${[source?.title ?? e.source, source?.publisher, e.pinpoint, source?.url].filter((x) => x != null).join(', ')} (${v.m.seen[e.seen]})`,
    t.readOn(dateIn(v.lang, e.readOn)),
    `${origin}${href(v, `/facts/${e.id}`)}`,
  ];
  return lines.filter((x) => x !== undefined).join('\n');
}
