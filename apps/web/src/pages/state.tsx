import type { Instrument, Participation, Power, State } from '@exhorto/lawbook';
import { validOn } from '@exhorto/lawbook';
import type { FigureBook } from '@exhorto/lawbook/figures';
import { Cite } from '../views/cited.tsx';
import { CoverageLine } from '../views/coverage-line.tsx';
import { FiguresOfState } from '../views/figures-of-state.tsx';
import { DataTable } from '../views/table.tsx';
import { dateIn, href, numberIn, type View } from '../views/view.ts';
import { Background } from './background.tsx';
import { Gaps } from './gaps.tsx';
import { Offences, Offices, Rules, Validity } from './law-sections.tsx';

/** A state: who may order what, offices, offences, what it takes part in, how it helps, what is not known. */
export function StatePage({ v, code, figures }: { v: View; code: string; figures: FigureBook }) {
  const s = v.m.states;
  const file = v.law.state(code);
  const name = v.law.stateName(code, v.lang);
  return (
    <>
      <h1>{name}</h1>
      <CoverageLine v={v} state={code} />
      <p>
        <a class="chip" href={href(v, `/find?from=${code}&as=prosecutor&holder=provider:google&measure=subscriber&offence=illegal-access`)}>
          {s.askFrom}
        </a>{' '}
        <a
          class="chip"
          href={href(v, `/find?from=${code === 'CL' ? 'AR' : 'CL'}&as=prosecutor&holder=state:${code}&measure=preservation&offence=illegal-access`)}
        >
          {s.askTo}
        </a>{' '}
        <a class="chip" href={href(v, `/compare?state=${code}&state=${code === 'CL' ? 'BR' : 'CL'}`)}>
          {v.m.compare.with}
        </a>
      </p>
      {file === undefined ? (
        <>
          <p class="note">{s.notWritten}</p>
          <MemberOf v={v} code={code} />
        </>
      ) : (
        <>
          <MemberOf v={v} code={code} />
          <OnThisPage v={v} file={file} />
          <PowerTable v={v} powers={file.powers} />
          <Offices v={v} of={code} offices={file.offices} readOn={file.checkedOn} />
          <Rules v={v} id="assistance" title={s.assistance} items={file.assistance} />
          <Rules v={v} id="disclosure" title={s.disclosure} items={file.disclosure} />
          <Offences v={v} offences={file.offences} />
          <Rules v={v} id="protections" title={s.protections} items={file.protections} />
          <Background v={v} of={file} />
        </>
      )}
      <Treaties v={v} code={code} />
      <FiguresOfState v={v} book={figures} state={code} />
      {file !== undefined && <Gaps v={v} of={file} />}
    </>
  );
}

/** The parts of a long page, each one tap away. */
function OnThisPage({ v, file }: { v: View; file: State }) {
  const s = v.m.states;
  const parts = [
    ['powers', s.powers, file.powers],
    ['offices', s.offices, file.offices],
    ['assistance', s.assistance, file.assistance],
    ['disclosure', s.disclosure, file.disclosure],
    ['offences', s.offences, file.offences],
    ['protections', s.protections, file.protections],
    ['definitions', s.definitions, file.definitions],
    ['retention', s.retention, file.retention],
    ['research', s.research, file.research],
    ['concerns', s.concerns, file.concerns],
    ['gaps', s.unknowns, [...file.unknowns, ...file.leads]],
  ] as const;
  return (
    <nav class="on-page" aria-label={s.onPage}>
      <ul>
        {parts.flatMap(([id, name, items]) =>
          items.length === 0
            ? []
            : [
                <li>
                  <a href={`#${id}`}>{name}</a>
                </li>,
              ],
        )}
      </ul>
    </nav>
  );
}

/** The legal orders above the state, whose bans and protections hold there too. */
function MemberOf({ v, code }: { v: View; code: string }) {
  return (
    <>
      {v.law.unionsOf(code, v.today).map((u) => (
        <p>
          {v.m.states.above} <a href={href(v, `/states/${u.union}`)}>{v.law.stateName(u.union, v.lang)}</a>
        </p>
      ))}
    </>
  );
}

function PowerTable({ v, powers }: { v: View; powers: readonly Power[] }) {
  const s = v.m.states;
  const voc = v.law.book.vocabulary;
  const who = (kinds: readonly string[]) => kinds.map((k) => voc.askers[k]?.who[v.lang] ?? k).join(', ');
  return (
    <section>
      <h2 id="powers">{s.powers}</h2>
      <DataTable label={s.powers} stacked columns={[s.measure, s.orderedBy, s.prior, s.review, s.threshold, s.article]}>
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

function Treaties({ v, code }: { v: View; code: string }) {
  const s = v.m.states;
  const rows = v.law.book.instruments.flatMap((i) => i.participation.filter((p) => p.state === code && p.territory === undefined).map((p) => ({ i, p })));
  if (rows.length === 0) return null;
  return (
    <section>
      <h2 id="treaties">{s.treaties}</h2>
      <DataTable label={s.treaties} stacked columns={[s.instrument, s.position, s.article]}>
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
