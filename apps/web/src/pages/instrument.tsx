import type { Cited, Instrument, Provision } from '@exhorto/lawbook';
import type { FieldProblem } from '@exhorto/pathways';
import { Cite, Official } from '../views/cited.tsx';
import { NotKnown } from '../views/fields.tsx';
import type { InstrumentQuestion } from '../views/instrument-question.ts';
import { Contact } from '../views/office.tsx';
import { OnPage } from '../views/on-page.tsx';
import { type AtlasView, dateIn, href, languageIn, numberIn, type View } from '../views/view.ts';
import { Gaps } from './gaps.tsx';
import { Contents, Limits, opened, Ways } from './instrument-needs.tsx';
import { Parties } from './instrument-parties.tsx';

interface Shown {
  v: AtlasView;
  i: Instrument;
  q: InstrumentQuestion;
  problems: readonly FieldProblem[];
}

/** An instrument: what it lets one ask for, who is party on a day, time limits, contents of a request, each article in our own words, reservations, offices. */
export function InstrumentPage({ v, i, q, problems }: Shown) {
  const m = v.m.instruments;
  const t = v.m.instrumentPage;
  const read = [...new Set(i.reservationsRead.map((r) => v.law.stateName(r.state, v.lang)))];
  const has = (of: (p: Provision) => readonly unknown[]): boolean => i.provisions.some((p) => of(p).length > 0);
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
      {(i.depositary !== undefined || i.authentic.length > 0) && (
        <p class="quiet">
          {[
            i.depositary !== undefined && `${t.depositary}: ${i.depositary}`,
            i.authentic.length > 0 && `${t.authentic}: ${i.authentic.map((x) => languageIn(v.lang, x)).join(', ')}`,
          ]
            .filter((x) => x !== false)
            .join('. ')}
          .
        </p>
      )}
      <NotKnown v={v} problems={problems} />
      <OnPage
        v={v}
        parts={[
          ['ways', t.ways, opened(i).length > 0],
          ['parties', t.parties, i.participation.length > 0],
          ['limits', t.limits, has((p) => p.limits)],
          ['contents', t.contents, has((p) => p.contents)],
          ['articles', m.provisions, i.provisions.length > 0],
          ['reservations', m.reservations, i.reservations.length > 0],
          ['offices', m.designations, i.designations.length > 0],
          ['gaps', v.m.states.unknowns, i.unknowns.length + i.leads.length > 0],
        ]}
      />
      {opened(i).length > 0 && <Ways v={v} i={i} />}
      <Parties v={v} i={i} q={q} />
      <Limits v={v} i={i} />
      <Contents v={v} i={i} />
      {i.provisions.length > 0 && (
        <section>
          <h2 id="articles">{m.provisions}</h2>
          {i.provisions.map((p) => (
            <ProvisionView v={v} p={p} />
          ))}
        </section>
      )}
      {i.reservations.length > 0 && (
        <section>
          <h2 id="reservations">{m.reservations}</h2>
          {read.length > 0 && <p class="quiet">{t.readWhole(read.join(', '))}</p>}
          <ul class="plain roomy">
            {i.reservations.map((r) => (
              <li>
                <b>{v.law.stateName(r.state, v.lang)}</b>, {m.articleNo(r.provision)} ({t.kinds[r.kind]}): {r.text[v.lang]}{' '}
                <Cite v={v} fact={r.id} pinpoint={r.pinpoint} seen={r.seen} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {i.designations.length > 0 && (
        <section>
          <h2 id="offices">{m.designations}</h2>
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
      {p.measures.length > 0 && (
        <p>
          <b>{v.m.instrumentPage.measures}:</b> {p.measures.map((x) => v.law.book.vocabulary.measures[x]?.name[v.lang] ?? x).join(', ')}
        </p>
      )}
      {p.channel !== undefined && list(v.m.instruments.channel, [p.channel, ...(p.urgentChannel === undefined ? [] : [p.urgentChannel])])}
      {p.dualCriminality !== undefined && list(v.m.instruments.dualCriminality, [p.dualCriminality])}
      {p.languageRule !== undefined && list(v.m.instrumentPage.language, [p.languageRule])}
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
