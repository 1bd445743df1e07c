import type { DirectoryEntry } from '@exhorto/lawbook/directory';
import { Cite, Official } from './cited.tsx';
import { designationName, isMail, kindNames } from './directory-names.ts';
import { shortUrl } from './office.tsx';
import { telUri } from './phone.ts';
import { dateIn, href, type View } from './view.ts';

/** An office with what it does, for what it was named, and its contact with the day that was read. `data-in` marks the texts that a search looks in. */
export function EntryItem({ v, e }: { v: View; e: DirectoryEntry }) {
  const t = v.m.directory;
  const gloss = e.name.gloss[v.lang];
  const instruments = [...new Set(e.designatedFor.map((d) => d.instrument))];
  return (
    <li id={e.id} class="office-entry" data-kinds={e.kinds.join(' ')} data-instruments={instruments.join(' ')}>
      <div>
        <h3 data-in>
          <a href={href(v, `/facts/${e.id}`)}>
            <Official v={v} name={e.name.official} lang={e.name.lang} />
          </a>
        </h3>
        {gloss !== e.name.official && (
          <p class="gloss" data-in>
            {gloss}
          </p>
        )}
        {e.kinds.length > 0 && <p class="kinds">{kindNames(v, e).join(' · ')}</p>}
        {e.does !== undefined && <p data-in>{e.does[v.lang]}</p>}
        <NamedBy v={v} e={e} />
      </div>
      <div class="card">
        <PublishedContact v={v} e={e} />
        <p class="quiet">
          {t.source}: <Cite v={v} fact={e.id} pinpoint={e.pinpoint} seen={e.seen} />
        </p>
        <p class="quiet">
          <a href={href(v, `/directory/${e.id}.vcf`)} download>
            {t.card}
          </a>
        </p>
      </div>
    </li>
  );
}

/** For which instrument and provision it was designated, and what its own law sends to it. */
function NamedBy({ v, e }: { v: View; e: DirectoryEntry }) {
  const t = v.m.directory;
  if (e.designatedFor.length + e.ownLaw.length === 0) return null;
  return (
    <ul class="plain named-by">
      {e.designatedFor.map((d) => (
        <li>
          {t.designated}: <a href={href(v, `/instruments/${d.instrument}`)}>{designationName(v, d)}</a>
          {d.designation.direction !== 'both' && `, ${t.directions[d.designation.direction]}`}{' '}
          <Cite v={v} fact={d.designation.id} pinpoint={d.designation.pinpoint} seen={d.designation.seen} />
        </li>
      ))}
      {e.ownLaw.map((r) => (
        <li>
          {t.ownLaw}
          {r.direction !== 'both' && ` (${t.directions[r.direction]})`}: {r.text[v.lang]} <Cite v={v} fact={r.id} pinpoint={r.pinpoint} seen={r.seen} />
        </li>
      ))}
    </ul>
  );
}

function PublishedContact({ v, e }: { v: View; e: DirectoryEntry }) {
  const t = v.m.directory;
  const read = dateIn(v.lang, e.readOn);
  const contact = e.contact;
  if (contact === undefined) return <p class="quiet">{t.noContact(read)}</p>;
  const tel = contact.phone == null ? undefined : telUri(contact.phone, e.state);
  return (
    <>
      <dl>
        {contact.phone != null && (
          <>
            <dt>{t.phone}</dt>
            <dd>{tel === undefined ? contact.phone : <a href={tel}>{contact.phone}</a>}</dd>
          </>
        )}
        {contact.email != null && (
          <>
            <dt>{t.email}</dt>
            <dd>{isMail(contact.email) ? <a href={`mailto:${contact.email}`}>{contact.email}</a> : contact.email}</dd>
          </>
        )}
        {contact.address != null && (
          <>
            <dt>{t.address}</dt>
            <dd>{contact.address}</dd>
          </>
        )}
        {contact.url != null && (
          <>
            <dt>{t.web}</dt>
            <dd>
              <a rel="external" href={contact.url}>
                {shortUrl(contact.url)}
              </a>
            </dd>
          </>
        )}
      </dl>
      {e.aroundTheClock && <p class="quiet">{t.aroundTheClock}</p>}
      <p class="quiet">{t.readOn(read)}</p>
    </>
  );
}
