import type { Lang, Law, Office } from '@exhorto/lawbook';
import type { OfficeRef } from '../answer.ts';
import type { Authenticity } from './finding.ts';
import { legible, type Received } from './received.ts';
import { CHECK_WORDS } from './words.ts';

const CONTACT_KINDS = ['central-authority', 'contact-point-24-7', 'prosecutor', 'police', 'judge'];

/** Is the sender who it says? Compared with contacts published in the lawbook; a call back is the only proof. */
export function authenticity(law: Law, r: Received, lang: Lang): Authenticity {
  const w = CHECK_WORDS[lang];
  const state = legible(r.sender.state);
  const contacts = state === undefined ? [] : publishedContacts(law, state, legible(r.sender.kind), lang);
  if (r.verified) return { state: 'verified', text: w.verified, contacts };
  const address = legible(r.sender.address);
  const domains = contacts.flatMap((c) => domainsOf(c));
  if (address !== undefined && domains.length > 0 && !isPublished(address, domains)) return { state: 'mismatch', text: w.mismatch(address), contacts };
  if (contacts.length === 0) return { state: 'unknown-office', text: w.unknownOffice, contacts };
  return { state: 'unverified', text: w.unverified, contacts };
}

/** Offices of the sender's state with a published contact: of its own kind first, then those who can vouch for it. */
function publishedContacts(law: Law, state: string, kind: string | undefined, lang: Lang): OfficeRef[] {
  const has = (o: Office): boolean => Object.values(o.contact ?? {}).some((v) => typeof v === 'string' && v !== '');
  const order = kind === undefined ? CONTACT_KINDS : [kind, ...CONTACT_KINDS.filter((k) => k !== kind)];
  const nearest = (o: Office): number => order.findIndex((k) => (o.kinds as readonly string[]).includes(k));
  return law
    .offices(state)
    .filter((o) => has(o) && o.kinds.some((k) => order.includes(k)))
    .sort((a, b) => nearest(a) - nearest(b))
    .map((o) => ({
      id: o.id,
      kind: o.kinds[0] ?? 'other',
      name: o.name.official,
      lang: o.name.lang,
      gloss: o.name.gloss[lang],
      state,
      fact: o.id,
      ...(o.contact === undefined ? {} : { contact: o.contact }),
      ...(o.checkedOn === undefined ? {} : { checkedOn: o.checkedOn }),
    }));
}

function domainsOf(o: OfficeRef): string[] {
  return [o.contact?.email, o.contact?.url].flatMap((x) => (typeof x === 'string' ? (hostOf(x) ?? []) : []));
}

/**
 * Does the address of the letter lie under a published domain? Of "name <x@host>" the address in brackets counts; where
 * several are given, each must. Letters beyond plain ASCII in a domain may be made to look like others: no match.
 * A postal address has no domain to compare and proves nothing either way.
 */
function isPublished(address: string, domains: readonly string[]): boolean {
  const bracketed = [...address.matchAll(/<([^>]*)>/g)].map((m) => m[1] ?? '');
  const hosts = (bracketed.length > 0 ? bracketed : address.split(/[\s,;]+/)).filter((x) => /@|^https?:|^www\./i.test(x)).map(hostOf);
  return hosts.every((host) => host !== undefined && domains.some((d) => host === d || host.endsWith(`.${d}`)));
}

/** The host of an e-mail address or of an address of the web, without www; undefined where it is not plain ASCII. */
export function hostOf(address: string): string | undefined {
  const host = /@([^\s@/:?#]+)$/.exec(address.trim())?.[1] ?? /^(?:https?:\/\/)?(?:www\.)?([^\s@/:?#]+)/i.exec(address.trim())?.[1];
  return host !== undefined && /^[a-z0-9.-]+\.[a-z]{2,}$/i.test(host) ? host.toLowerCase() : undefined;
}
