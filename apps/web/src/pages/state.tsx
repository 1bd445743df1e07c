import type { AssistanceRule, Instrument, Participation, Power, State } from '@exhorto/lawbook';
import { validOn } from '@exhorto/lawbook';
import type { FigureBook } from '@exhorto/lawbook/figures';
import { conceptsOfMeasure } from '@exhorto/terms';
import { Cite } from '../views/cited.tsx';
import { ConceptLink } from '../views/concept-names.tsx';
import { CoverageLine } from '../views/coverage-line.tsx';
import { FiguresOfState } from '../views/figures-of-state.tsx';
import { networkHref } from '../views/network-question.ts';
import { OnPage } from '../views/on-page.tsx';
import { DataTable } from '../views/table.tsx';
import { termsHref } from '../views/terms-question.ts';
import { dateIn, href, numberIn, type View } from '../views/view.ts';
import { Background } from './background.tsx';
import { Gaps } from './gaps.tsx';
import { Offences, Offices, Rules, Validity } from './law-sections.tsx';
import { Portrait } from './portrait.tsx';
import { PowerTerms } from './power-terms.tsx';

/** A state: in brief, who may order what, offices, offences, what it takes part in, how it helps, what is not known. */
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
        </a>{' '}
        <a class="chip" href={termsHref(v, { state: code })}>
          {v.m.glossary.ofState}
        </a>
      </p>
      {file === undefined ? (
        <>
          <p class="note">{s.notWritten}</p>
          <MemberOf v={v} code={code} />
          <Portrait v={v} code={code} file={undefined} />
        </>
      ) : (
        <>
          <MemberOf v={v} code={code} />
          <OnThisPage v={v} code={code} file={file} figures={figures} />
          <Portrait v={v} code={code} file={file} />
          <PowerTable v={v} powers={file.powers} />
          <Offices v={v} of={code} offices={file.offices} readOn={file.checkedOn} />
          <Rules v={v} id="assistance" title={s.assistance} items={file.assistance} label={(a) => ruleName(v, a)} />
          <Rules v={v} id="disclosure" title={s.disclosure} items={file.disclosure} />
          <Offences v={v} of={code} offences={file.offences} />
          <Rules v={v} id="protections" title={s.protections} items={file.protections} />
          <Background v={v} of={file} by={code} />
        </>
      )}
      <Treaties v={v} code={code} />
      <FiguresOfState v={v} book={figures} state={code} />
      {file !== undefined && <Gaps v={v} of={file} />}
    </>
  );
}

interface PartsProps {
  v: View;
  code: string;
  file: State;
  figures: FigureBook;
}

/** The parts of a long page, each one tap away. */
function OnThisPage({ v, code, file, figures }: PartsProps) {
  const s = v.m.states;
  const counted = figures.providers.some((p) => p.rows.some((f) => f.state === code));
  return (
    <OnPage
      v={v}
      parts={[
        ['portrait', v.m.portrait.title, true],
        ['powers', s.powers, file.powers.length > 0],
        ['offices', s.offices, file.offices.length > 0],
        ['assistance', s.assistance, file.assistance.length > 0],
        ['disclosure', s.disclosure, file.disclosure.length > 0],
        ['offences', s.offences, file.offences.length > 0],
        ['protections', s.protections, file.protections.length > 0],
        ['definitions', s.definitions, file.definitions.length > 0],
        ['retention', s.retention, file.retention.length > 0],
        ['research', s.research, file.research.length > 0],
        ['concerns', s.concerns, file.concerns.length > 0],
        ['treaties', s.treaties, partOf(v, code).length > 0],
        ['figures', v.m.askProvider.figures, counted],
        ['gaps', s.unknowns, file.unknowns.length + file.leads.length > 0],
      ]}
    />
  );
}

/** What a rule on assistance is about, and that it binds this state where it asks. */
function ruleName(v: View, a: AssistanceRule): string {
  const name = v.m.portrait.rules[a.rule];
  return a.direction === 'outgoing' ? `${name}, ${v.m.portrait.outgoing}` : name;
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
      <DataTable label={s.powers} stacked columns={[s.measure, s.orderedBy, s.prior, s.review, s.threshold, v.m.portrait.terms, s.article]}>
        {powers.map((p) => {
          const now = validOn(v.law, p, v.today);
          return (
            <tr class={now === 'no' ? 'past' : undefined}>
              <th scope="row">
                <ConceptLink v={v} id={conceptsOfMeasure(p.measure)[0]}>
                  {voc.measures[p.measure]?.name[v.lang]}
                </ConceptLink>
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
              <td>
                {p.threshold.text[v.lang]}
                {p.text !== undefined && <span class="validity">{p.text[v.lang]}</span>}
              </td>
              <td>
                <PowerTerms v={v} p={p} />
              </td>
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

/** Each instrument of which it was read where the state stands. */
function partOf(v: View, code: string): { i: Instrument; p: Participation }[] {
  return v.law.book.instruments.flatMap((i) => i.participation.filter((p) => p.state === code && p.territory === undefined).map((p) => ({ i, p })));
}

function Treaties({ v, code }: { v: View; code: string }) {
  const s = v.m.states;
  const rows = partOf(v, code);
  if (rows.length === 0) return null;
  return (
    <section>
      <h2 id="treaties">{s.treaties}</h2>
      <p>
        <a href={`${networkHref(v, { on: v.today, state: code, view: 'drawing' })}#network`}>{v.m.network.ofState(v.law.theState(code, v.lang))}</a>
      </p>
      <DataTable label={s.treaties} stacked columns={[s.instrument, s.position, v.m.portrait.reservations, s.article]}>
        {rows.map(({ i, p }) => (
          <tr>
            <th scope="row">
              <a href={href(v, `/instruments/${i.id}`)}>{i.shortNames[v.lang]}</a>
            </th>
            <td>{position(v, i, p)}</td>
            <td>
              <ReservationsOf v={v} i={i} code={code} />
            </td>
            <td>
              <Cite v={v} fact={p.id} pinpoint={p.pinpoint} seen={p.seen} />
            </td>
          </tr>
        ))}
      </DataTable>
    </section>
  );
}

/** What the state reserved or declared, folded: some are long. */
function ReservationsOf({ v, i, code }: { v: View; i: Instrument; code: string }) {
  const own = i.reservations.filter((r) => r.state === code);
  if (own.length === 0) return <>—</>;
  return (
    <details>
      <summary>{v.m.portrait.reservationsOf(own.length)}</summary>
      <ul class="plain">
        {own.map((r) => (
          <li>
            {v.m.instruments.articleNo(r.provision)}: {r.text[v.lang]} <Cite v={v} fact={r.id} pinpoint={r.pinpoint} seen={r.seen} />
          </li>
        ))}
      </ul>
    </details>
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
