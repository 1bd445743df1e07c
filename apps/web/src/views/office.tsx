import type { Contact as PublishedContact } from '@exhorto/lawbook';
import type { OfficeRef } from '@exhorto/pathways';
import { Official } from './cited.tsx';
import { dateIn, href, type View } from './view.ts';

/** An office with its published contact and the day on which that was read: never presented as current. */
export function OfficeLine({ v, office }: { v: View; office: OfficeRef }) {
  const contact = office.contact;
  const has = contact !== undefined && (contact.url != null || contact.email != null || contact.phone != null || contact.address != null);
  const name = <Official v={v} name={office.name} lang={office.lang} />;
  return (
    <span class="office">
      {office.fact === undefined ? <b>{name}</b> : <a href={href(v, `/facts/${office.fact}`)}>{name}</a>}
      {office.gloss !== undefined && office.gloss !== office.name && <span class="gloss"> {office.gloss}</span>}
      {has && (
        <span class="contact">
          {v.m.answer.contact}: <Contact contact={contact} />
          {office.checkedOn !== undefined && <span class="quiet"> ({v.m.answer.readOn(dateIn(v.lang, office.checkedOn))})</span>}
        </span>
      )}
    </span>
  );
}

export function Contact({ contact }: { contact: PublishedContact }) {
  const parts = [
    contact.url == null ? null : (
      <a rel="external" href={contact.url}>
        {shortUrl(contact.url)}
      </a>
    ),
    contact.email == null ? null : /^[^\s@]+@[^\s@]+$/.test(contact.email) ? <a href={`mailto:${contact.email}`}>{contact.email}</a> : contact.email,
    contact.phone == null ? null : contact.phone,
    contact.address == null ? null : contact.address,
  ].filter((x) => x !== null);
  return (
    <>
      {parts.map((p, i) => (
        <>
          {i > 0 && ' · '}
          {p}
        </>
      ))}
    </>
  );
}

export function shortUrl(url: string): string {
  return url.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');
}
