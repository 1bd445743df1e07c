import type { Cited, Instrument, Provision } from '@exhorto/lawbook';
import { Cite, Official } from '../views/cited.tsx';
import { mapHref, mappable } from '../views/map-question.ts';
import { Contact } from '../views/office.tsx';
import { DataTable } from '../views/table.tsx';
import { dateIn, href, numberIn, type View } from '../views/view.ts';
import { Gaps } from './gaps.tsx';
import { position } from './state.tsx';

/** An instrument article by article in our own words; who takes part since when; reservations; offices named. */
export function InstrumentPage({ v, i }: { v: View; i: Instrument }) {
  const m = v.m.instruments;
  return (
    <>
      <h1>{i.shortNames[v.lang]}</h1>
      {i.names[v.lang] !== i.shortNames[v.lang] && <p class="intro">{i.names[v.lang]}</p>}
      <p>
        {m.inForce}:{' '}
        {i.inForce.status === 'not-in-force'
          ? m.notInForce(dateIn(v.lang, i.inForce.asOf ?? i.checkedOn))
          : i.inForce.from == null
            ? m.isInForce
            : m.inForceSince(dateIn(v.lang, i.inForce.from))}{' '}
        <Cite v={v} fact={i.inForce.id} pinpoint={i.inForce.pinpoint} seen={i.inForce.seen} />
        {i.inForce.text !== undefined && <> {i.inForce.text[v.lang]}</>}
      </p>
      {i.provisions.length > 0 && (
        <section>
          <h2>{m.provisions}</h2>
          {i.provisions.map((p) => (
            <ProvisionView v={v} p={p} />
          ))}
        </section>
      )}
      <Parties v={v} i={i} />
      {i.reservations.length > 0 && (
        <section>
          <h2>{m.reservations}</h2>
          <ul class="plain roomy">
            {i.reservations.map((r) => (
              <li>
                <b>{v.law.stateName(r.state, v.lang)}</b>, {m.articleNo(r.provision)}: {r.text[v.lang]}{' '}
                <Cite v={v} fact={r.id} pinpoint={r.pinpoint} seen={r.seen} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {i.designations.length > 0 && (
        <section>
          <h2>{m.designations}</h2>
          <ul class="plain roomy">
            {i.designations.map((d) => {
              const office = d.office === undefined ? undefined : v.law.office(d.office);
              const contact = office?.contact ?? d.named?.contact;
              return (
                <li>
                  <b>{v.law.stateName(d.state, v.lang)}</b>, {m.articleNo(d.provision)}:{' '}
                  {office === undefined ? (
                    <Official v={v} name={d.named?.name.official ?? ''} lang={d.named?.name.lang} />
                  ) : (
                    <a href={href(v, `/facts/${office.id}`)}>{office.name.official}</a>
                  )}{' '}
                  <Cite v={v} fact={d.id} pinpoint={d.pinpoint} seen={d.seen} />
                  {contact !== undefined && (
                    <span class="contact">
                      <Contact contact={contact} /> <span class="quiet">({v.m.answer.readOn(dateIn(v.lang, d.checkedOn ?? i.checkedOn))})</span>
                    </span>
                  )}
                </li>
              );
            })}
          </ul>
        </section>
      )}
      <Gaps v={v} of={i} />
    </>
  );
}

function ProvisionView({ v, p }: { v: View; p: Provision }) {
  const a = v.m.answer;
  const list = (title: string, items: readonly Cited[]) =>
    items.length > 0 && (
      <>
        <h4>{title}</h4>
        <ul class="plain">
          {items.map((x) => (
            <li>
              {x.text[v.lang]} <Cite v={v} fact={x.id} pinpoint={x.pinpoint} />
            </li>
          ))}
        </ul>
      </>
    );
  return (
    <details class="provision" id={p.id}>
      <summary>
        <h3>
          <span class="article-no">{p.article}</span> {p.title[v.lang]}
        </h3>
      </summary>
      <p>
        {p.text[v.lang]} <Cite v={v} fact={p.id} pinpoint={p.pinpoint} seen={p.seen} />
      </p>
      {p.channel !== undefined && list(v.m.instruments.channel, [p.channel, ...(p.urgentChannel === undefined ? [] : [p.urgentChannel])])}
      {p.dualCriminality !== undefined && list(v.m.instruments.dualCriminality, [p.dualCriminality])}
      {list(v.m.instruments.requirements, p.requirements)}
      {list(a.contents, p.contents)}
      {p.limits.length > 0 && (
        <>
          <h4>{a.limits}</h4>
          <ul class="plain">
            {p.limits.map((l) => (
              <li>
                {l.what[v.lang].replace(/\.$/, '')}: {(l.kind === 'at-least' ? a.atLeast : a.atMost)(`${numberIn(v.lang, l.amount)} ${a.units[l.unit]}`)},{' '}
                {v.m.answer.since(l.startsAt[v.lang])} <Cite v={v} fact={l.id} pinpoint={l.pinpoint} />
              </li>
            ))}
          </ul>
        </>
      )}
      {list(
        `${a.grounds} (${a.mandatory})`,
        p.grounds.filter((g) => g.ground === 'mandatory'),
      )}
      {list(
        `${a.grounds} (${a.optional})`,
        p.grounds.filter((g) => g.ground === 'optional'),
      )}
      {list(a.safeguards, p.safeguards)}
      {list(a.useLimits, p.useLimits)}
      {list(a.notice, p.userNotice)}
      {list(a.remedy, p.remedies)}
    </details>
  );
}

function Parties({ v, i }: { v: View; i: Instrument }) {
  if (i.participation.length === 0) return null;
  const m = v.m.instruments;
  const rows = [...i.participation].sort((a, b) => v.law.stateName(a.state, v.lang).localeCompare(v.law.stateName(b.state, v.lang), v.lang));
  return (
    <section>
      <h2>{m.parties}</h2>
      {mappable(v.law).includes(i) && (
        <p>
          <a href={mapHref(v, { instrument: i, on: v.today, view: 'americas' })}>{v.m.map.title}</a>
        </p>
      )}
      {i.completeAsOf !== undefined && (
        <p class="quiet">
          {m.complete(dateIn(v.lang, i.completeAsOf.asOf))}{' '}
          <Cite v={v} fact={i.completeAsOf.id} pinpoint={i.completeAsOf.pinpoint} seen={i.completeAsOf.seen} />
        </p>
      )}
      <DataTable label={m.parties} stacked columns={[m.state, v.m.states.position, m.signed, m.deposited, v.m.states.article]}>
        {rows.map((p) => (
          <tr>
            <th scope="row">
              <a href={href(v, `/states/${p.state}`)}>{v.law.stateName(p.state, v.lang)}</a>
              {p.territory !== undefined && <span class="quiet"> ({p.territory})</span>}
            </th>
            <td>{position(v, i, p)}</td>
            <td class="num">{p.signed == null ? '—' : dateIn(v.lang, p.signed)}</td>
            <td class="num">{p.deposited == null ? '—' : dateIn(v.lang, p.deposited)}</td>
            <td>
              <Cite v={v} fact={p.id} pinpoint={p.pinpoint} seen={p.seen} />
            </td>
          </tr>
        ))}
      </DataTable>
    </section>
  );
}
