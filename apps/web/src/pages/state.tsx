import type { AssistanceRule, Instrument, Offence, Participation, Power } from '@exhorto/lawbook';
import { validOn } from '@exhorto/lawbook';
import type { FigureBook } from '@exhorto/lawbook/figures';
import { Cite, Official } from '../views/cited.tsx';
import { FiguresOfState } from '../views/figures-of-state.tsx';
import { Contact } from '../views/office.tsx';
import { DataTable } from '../views/table.tsx';
import { dateIn, href, numberIn, type View } from '../views/view.ts';
import { Gaps } from './gaps.tsx';

/** A state: who may order what, offices, offences, what it takes part in, how it helps, what is not known. */
export function StatePage({ v, code, figures }: { v: View; code: string; figures: FigureBook }) {
  const s = v.m.states;
  const file = v.law.state(code);
  const name = v.law.stateName(code, v.lang);
  return (
    <>
      <h1>{name}</h1>
      <p>
        <a class="chip" href={href(v, `/find?from=${code}&as=prosecutor&holder=provider:google&measure=subscriber&offence=illegal-access`)}>
          {s.askFrom}
        </a>{' '}
        <a
          class="chip"
          href={href(v, `/find?from=${code === 'CL' ? 'AR' : 'CL'}&as=prosecutor&holder=state:${code}&measure=preservation&offence=illegal-access`)}
        >
          {s.askTo}
        </a>
      </p>
      {file === undefined ? (
        <p class="note">{s.notWritten}</p>
      ) : (
        <>
          <PowerTable v={v} powers={file.powers} />
          <section>
            <h2>{s.offices}</h2>
            <ul class="plain roomy">
              {file.offices.map((o) => (
                <li>
                  <a href={href(v, `/facts/${o.id}`)}>
                    <Official v={v} name={o.name.official} lang={o.name.lang} />
                  </a>{' '}
                  <span class="quiet">{o.kinds.map((k) => v.law.book.vocabulary.officeKinds[k]?.name[v.lang]).join(', ')}</span>
                  <br />
                  {o.does[v.lang]}
                  {o.contact !== undefined && (
                    <span class="contact">
                      <Contact contact={o.contact} /> <span class="quiet">({v.m.answer.readOn(dateIn(v.lang, o.checkedOn ?? file.checkedOn))})</span>
                    </span>
                  )}
                </li>
              ))}
            </ul>
          </section>
          <Rules v={v} title={s.assistance} items={file.assistance} />
          <Rules v={v} title={s.disclosure} items={file.disclosure} />
          <Offences v={v} offences={file.offences} />
          <Rules v={v} title={s.protections} items={file.protections} />
        </>
      )}
      <Treaties v={v} code={code} />
      <FiguresOfState v={v} book={figures} state={code} />
      {file !== undefined && <Gaps v={v} of={file} />}
    </>
  );
}

function PowerTable({ v, powers }: { v: View; powers: readonly Power[] }) {
  const s = v.m.states;
  const voc = v.law.book.vocabulary;
  const who = (kinds: readonly string[]) => kinds.map((k) => voc.askers[k]?.who[v.lang] ?? k).join(', ');
  return (
    <section>
      <h2>{s.powers}</h2>
      <DataTable label={s.powers} columns={[s.measure, s.orderedBy, s.prior, s.review, s.threshold, s.article]}>
        {powers.map((p) => {
          const now = validOn(v.law, p, v.today);
          return (
            <tr class={now === 'no' ? 'past' : undefined}>
              <th scope="row">
                {voc.measures[p.measure]?.name[v.lang]}
                {p.urgency !== undefined && <span class="quiet"> ({voc.urgencies[p.urgency]?.name[v.lang]})</span>}
                <Validity v={v} fact={p} />
              </th>
              <td>
                {!p.exists ? s.nobody : p.orderedBy === 'unknown' ? s.notKnown : who(p.orderedBy)}
                {p.appliesBy.length > 0 && <span class="quiet"> ({s.appliesBy(who(p.appliesBy))})</span>}
              </td>
              <td>{s.hands[p.priorBy]}</td>
              <td>
                {s.hands[p.reviewBy]}
                {p.reviewWithinHours !== undefined && ` (${numberIn(v.lang, p.reviewWithinHours)} ${v.m.answer.units.hours})`}
              </td>
              <td>{p.threshold.text[v.lang]}</td>
              <td>
                <Cite v={v} fact={p.id} pinpoint={p.pinpoint} seen={p.seen} />
              </td>
            </tr>
          );
        })}
      </DataTable>
    </section>
  );
}

/** From when to when, where it is not simply "now". */
export function Validity({ v, fact }: { v: View; fact: { from?: string | null | undefined; to?: string | null | undefined } }) {
  if (fact.from == null && fact.to == null) return null;
  return (
    <span class="validity">
      {fact.from != null && `${v.m.fact.from} ${dateIn(v.lang, fact.from)}`}
      {fact.to != null && ` ${v.m.fact.to} ${dateIn(v.lang, fact.to)}`}
    </span>
  );
}

interface RuleLike {
  id: string;
  pinpoint: string;
  seen: 'text' | 'secondary';
  text: { es: string; en: string; pt: string };
  from?: string | null | undefined;
  to?: string | null | undefined;
}

function Rules({ v, title, items }: { v: View; title: string; items: readonly (RuleLike | AssistanceRule)[] }) {
  if (items.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ul class="plain roomy">
        {items.map((r) => (
          <li>
            {r.text[v.lang]} <Cite v={v} fact={r.id} pinpoint={r.pinpoint} seen={r.seen} /> <Validity v={v} fact={r} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Offences({ v, offences }: { v: View; offences: readonly Offence[] }) {
  if (offences.length === 0) return null;
  const s = v.m.states;
  return (
    <section>
      <h2>{s.offences}</h2>
      <DataTable label={s.offences} columns={[s.offence, s.officialName, s.penalty, s.article]}>
        {offences.map((o) => (
          <tr class={validOn(v.law, o, v.today) === 'no' ? 'past' : undefined}>
            <th scope="row">
              {v.law.offence(o.term)?.names[v.lang] ?? o.term}
              <Validity v={v} fact={o} />
            </th>
            <td>{!o.exists ? s.noOffence : o.name === undefined ? '—' : <Official v={v} name={o.name.official} lang={o.name.lang} />}</td>
            <td>
              {o.forms.length === 0
                ? s.notKnown
                : o.forms.map((f) => (
                    <span class="form">
                      {f.form[v.lang]}: {range(v, f)}
                    </span>
                  ))}
            </td>
            <td>
              <Cite v={v} fact={o.id} pinpoint={o.pinpoint} seen={o.seen} />
            </td>
          </tr>
        ))}
      </DataTable>
    </section>
  );
}

type Form = Offence['forms'][number];

function range(v: View, f: Form): string {
  const s = v.m.states;
  const one = (d: Form['min'] | Form['max']): string => {
    if (d == null) return s.notKnown;
    if (d === 'life') return s.life;
    return [
      d.years === undefined ? '' : s.years(numberIn(v.lang, d.years), d.years),
      d.months === undefined ? '' : s.months(numberIn(v.lang, d.months), d.months),
      d.days === undefined ? '' : s.days(numberIn(v.lang, d.days), d.days),
    ]
      .filter((x) => x !== '')
      .join(' ');
  };
  return f.min == null ? s.upTo(one(f.max)) : s.range(one(f.min), one(f.max));
}

function Treaties({ v, code }: { v: View; code: string }) {
  const s = v.m.states;
  const rows = v.law.book.instruments.flatMap((i) => i.participation.filter((p) => p.state === code && p.territory === undefined).map((p) => ({ i, p })));
  if (rows.length === 0) return null;
  return (
    <section>
      <h2>{s.treaties}</h2>
      <DataTable label={s.treaties} columns={[s.instrument, s.position, s.article]}>
        {rows.map(({ i, p }) => (
          <tr>
            <th scope="row">
              <a href={href(v, `/instruments/${i.id}`)}>{i.shortNames[v.lang]}</a>
            </th>
            <td>{position(v, i, p)}</td>
            <td>
              <Cite v={v} fact={p.id} pinpoint={p.pinpoint} seen={p.seen} />
            </td>
          </tr>
        ))}
      </DataTable>
    </section>
  );
}

/** "party since 1 August 2017"; a negative with the day up to which it was seen to hold. */
export function position(v: View, i: Instrument, p: Participation): string {
  const m = v.m.instruments;
  const kind = m.kind[p.kind];
  if (p.kind === 'party')
    return `${kind}${p.from == null ? '' : `, ${m.since} ${dateIn(v.lang, p.from)}`}${p.to == null ? '' : `, ${v.m.fact.to} ${dateIn(v.lang, p.to)}`}`;
  const signed = p.kind === 'signatory' && p.signed != null ? ` (${dateIn(v.lang, p.signed)})` : '';
  return `${kind}${signed}, ${v.m.answer.asOf(dateIn(v.lang, p.asOf ?? p.checkedOn ?? i.checkedOn))}`;
}
