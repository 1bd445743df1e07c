import type { FieldProblem } from '@exhorto/pathways';
import { AGREEMENTS, type Agenda, type AgreementKind, type ConceptAgreement, type OffenceAgreement } from '@exhorto/terms';
import type { Child } from 'hono/jsx';
import { type AgendaQuestion, agendaGroup, agendaHref, groupName, readyGroups } from '../views/agenda-question.ts';
import {
  AGREEMENT_MARKS,
  type Counted,
  conceptLine,
  conceptName,
  conductName,
  conductValue,
  countedConcepts,
  countedOffences,
  definedBy,
  dependsLine,
  dependsOffenceLine,
  elementText,
  gapLines,
  mattersOf,
  offenceLine,
  offenceName,
  statesIn,
} from '../views/agenda-words.ts';
import { Cite, Official } from '../views/cited.tsx';
import { DateField, NotKnown } from '../views/fields.tsx';
import { DataTable } from '../views/table.tsx';
import { dateIn, href, numberIn, type View } from '../views/view.ts';

export function agendaTitle(v: View, q: AgendaQuestion): string {
  return v.m.agenda.titleOf(agendaGroup(v, q));
}

/** What a group of states would have to agree on: concepts and offences, those first on which most depends. */
export function AgendaPage({ v, q, a, problems }: { v: View; q: AgendaQuestion; a: Agenda; problems: readonly FieldProblem[] }) {
  const t = v.m.agenda;
  return (
    <div class="agenda">
      <h1>{t.title}</h1>
      <p class="intro">{t.intro}</p>
      <NotKnown v={v} problems={problems} />
      <Choose v={v} q={q} />
      {q.states.length < 2 ? (
        <p class="note warn">{t.two}</p>
      ) : (
        <>
          <Summary v={v} q={q} a={a} />
          <section aria-labelledby="concepts">
            <h2 id="concepts">{t.concepts}</h2>
            <ol class="agenda-items">
              {a.concepts.map((c) => (
                <ConceptItem v={v} c={c} states={a.states} on={a.on} />
              ))}
            </ol>
          </section>
          <section aria-labelledby="offences">
            <h2 id="offences">{t.offences}</h2>
            <ol class="agenda-items">
              {a.offences.map((o) => (
                <OffenceItem v={v} o={o} states={a.states} on={a.on} />
              ))}
            </ol>
          </section>
        </>
      )}
    </div>
  );
}

function Choose({ v, q }: { v: View; q: AgendaQuestion }) {
  const t = v.m.agenda;
  const chosen = new Set(q.states);
  const written = new Set(v.law.book.states.map((s) => s.state));
  const regions = Map.groupBy(
    v.law.book.stateTerms.filter((s) => written.has(s.state) || s.americas || chosen.has(s.state)),
    (s) => s.region,
  );
  return (
    <section class="agenda-choose no-print" aria-label={t.choose}>
      <nav aria-label={t.ready}>
        <ul class="chips">
          {readyGroups(v.law).map((group) => (
            <li>
              <a class="chip" href={agendaHref(v, { ...q, group })} aria-current={group === q.group ? 'true' : undefined}>
                {groupName(v, group)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <form method="get" action={href(v, '/agenda')}>
        <details open={q.states.length < 2}>
          <summary>
            {t.tick} <span class="quiet">({t.chosen(numberIn(v.lang, q.states.length))})</span>
          </summary>
          {[...regions].map(([region, list]) => (
            <fieldset>
              <legend>{groupName(v, region)}</legend>
              <ul class="columns">
                {list
                  .toSorted((x, y) => x.names[v.lang].localeCompare(y.names[v.lang], v.lang))
                  .map((s) => (
                    <li>
                      <label>
                        <input type="checkbox" name="state" value={s.state} checked={chosen.has(s.state)} /> {s.names[v.lang]}
                      </label>
                    </li>
                  ))}
              </ul>
            </fieldset>
          ))}
          <div class="agenda-send">
            <DateField id="agenda-on" name="on" label={t.on} value={q.on} />
            <p class="submit">
              <button type="submit" class="primary">
                {t.show}
              </button>
            </p>
          </div>
        </details>
      </form>
    </section>
  );
}

/** What came out, in words, with each thing one tap away. */
function Summary({ v, q, a }: { v: View; q: AgendaQuestion; a: Agenda }) {
  const t = v.m.agenda;
  const { version, date } = v.law.book;
  return (
    <section class="agenda-summary" aria-labelledby="summary">
      <h2 id="summary">{agendaGroup(v, q)}</h2>
      {q.group !== undefined && <p class="quiet">{statesIn(v, a.states)}</p>}
      <CountedList
        v={v}
        lead={t.ofConcepts(a.concepts.length, t.theStates(a.states.length))}
        counted={countedConcepts(v, a)}
        prefix="c"
        name={(id) => conceptName(v, id)}
      />
      <CountedList v={v} lead={t.ofOffences(a.offences.length)} counted={countedOffences(v, a)} prefix="o" name={(id) => offenceName(v, id)} />
      <p class="dateline">
        {v.m.answer.lawOn(dateIn(v.lang, q.on))} · {v.m.answer.lawbook} <span class="mono">{version}</span> ({dateIn(v.lang, date)})
      </p>
      <details>
        <summary>{t.standing}</summary>
        <dl class="facts">
          {AGREEMENTS.map((kind) => (
            <>
              <dt>
                <KindMark v={v} kind={kind} />
              </dt>
              <dd>{t.explains[kind]}</dd>
            </>
          ))}
        </dl>
        <p>{t.gapRule}</p>
      </details>
      <ul class="actions no-print" aria-label={t.take}>
        {(['pdf', 'docx', 'csv'] as const).map((file) => (
          <li>
            <a href={agendaHref(v, q, `/agenda.${file}`)}>{t[file]}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}

function CountedList({ v, lead, counted, prefix, name }: { v: View; lead: string; counted: readonly Counted[]; prefix: string; name: (id: string) => string }) {
  return (
    <>
      <p class="agenda-lead">{lead}</p>
      <ul class="plain agenda-counted">
        {counted.map(({ kind, said, ids }) => (
          <li>
            <KindMark v={v} kind={kind} bare />
            {said}
            {ids.length > 0 && ': '}
            {ids.map((id, i) => (
              <>
                {i > 0 && ', '}
                <a href={`#${prefix}-${id}`}>{name(id)}</a>
              </>
            ))}
          </li>
        ))}
      </ul>
    </>
  );
}

/** Mark, word and colour; never colour alone. `bare`: the mark alone, where the word stands beside it. */
function KindMark({ v, kind, bare }: { v: View; kind: AgreementKind; bare?: boolean }) {
  return (
    <span class={`agreement ${kind}`}>
      <span class="mark" aria-hidden="true">
        {AGREEMENT_MARKS[kind]}
      </span>
      {bare !== true && <span class="word">{v.m.agenda.kinds[kind]}</span>}
    </span>
  );
}

function Item({ v, id, name, kind, line, children }: { v: View; id: string; name: string; kind: AgreementKind; line: string; children?: Child }) {
  return (
    <li class="agenda-item" id={id}>
      <details>
        <summary>
          <h3>{name}</h3> <KindMark v={v} kind={kind} /> <span class="quiet agenda-line">{line}</span>
        </summary>
        {children}
      </details>
    </li>
  );
}

function ConceptItem({ v, c, states, on }: { v: View; c: ConceptAgreement; states: readonly string[]; on: string }) {
  const t = v.m.agenda;
  const name = conceptName(v, c.concept);
  const known = c.elements.filter((e) => e.has.length + e.lacks.length > 0).sort((a, b) => Number(b.disputed) - Number(a.disputed));
  const matters = mattersOf(v, c);
  return (
    <Item v={v} id={`c-${c.concept}`} name={name} kind={c.kind} line={conceptLine(v, c, states)}>
      <p>{dependsLine(v, c.depends)}</p>
      {c.definitions.length === 0 ? <p>{t.none}</p> : c.without.length > 0 && <p>{t.without(statesIn(v, c.without))}</p>}
      {known.length > 0 && (
        <DataTable label={name} stacked columns={[t.element, t.has, t.lacks, t.unread]}>
          {known.map((e) => (
            <tr>
              <th scope="row">
                {elementText(v, c.concept, e.element)}
                {e.disputed && <Disputed v={v} />}
              </th>
              {statesCell(v, e.has)}
              {statesCell(v, e.lacks)}
              {statesCell(v, e.unread)}
            </tr>
          ))}
        </DataTable>
      )}
      {matters.length > 0 && (
        <>
          <h4>{t.matters}</h4>
          <ul>
            {matters.map((text) => (
              <li>{text}</li>
            ))}
          </ul>
        </>
      )}
      {c.definitions.length > 0 && (
        <>
          <h4>{t.definitions}</h4>
          <ul class="plain">
            {c.definitions.map((d) => (
              <li>
                {definedBy(v, d)}: <Official v={v} name={d.definition.name.official} lang={d.definition.name.lang} />{' '}
                <Cite v={v} fact={d.definition.id} pinpoint={d.definition.pinpoint} seen={d.definition.seen} />
              </li>
            ))}
          </ul>
        </>
      )}
      {c.shared.length > 0 && (
        <>
          <h4>{t.shared}</h4>
          <ul class="plain">
            {c.shared.map(({ instrument, definition, parties }) => (
              <li>
                {v.law.instrument(instrument)?.shortNames[v.lang] ?? instrument} ({t.sharedBy(parties.length, states.length)}){' '}
                <Cite v={v} fact={definition.id} pinpoint={definition.pinpoint} seen={definition.seen} />
              </li>
            ))}
          </ul>
        </>
      )}
      <p class="no-print">
        <a href={href(v, `/terms/definitions?concept=${c.concept}${dayIn(v, on)}`)}>{t.toDefinitions}</a>
      </p>
    </Item>
  );
}

function OffenceItem({ v, o, states, on }: { v: View; o: OffenceAgreement; states: readonly string[]; on: string }) {
  const t = v.m.agenda;
  const name = offenceName(v, o.term);
  const known = o.elements.filter((e) => e.values.length > 0).sort((a, b) => b.pairs - a.pairs);
  return (
    <Item v={v} id={`o-${o.term}`} name={name} kind={o.kind} line={offenceLine(v, o, states)}>
      <p>{dependsOffenceLine(v, o)}</p>
      {gapLines(v, o).map((line) => (
        <p>{line}</p>
      ))}
      {known.length > 0 && (
        <DataTable label={name} stacked columns={[t.element, t.values, t.unread, t.separated]}>
          {known.map((e) => (
            <tr>
              <th scope="row">
                {conductName(v, e.element)}
                {e.pairs > 0 && <Disputed v={v} />}
              </th>
              <td>
                <ul class="plain">
                  {e.values.map((x) => (
                    <li>
                      {conductValue(v, e.element, x.value)}: <span class="quiet">{statesIn(v, x.states)}</span>
                    </li>
                  ))}
                </ul>
              </td>
              {statesCell(v, e.unread)}
              <td>{t.separates(e.pairs)}</td>
            </tr>
          ))}
        </DataTable>
      )}
      {o.offences.length > 0 && (
        <>
          <h4>{t.articles}</h4>
          <ul class="plain">
            {o.offences.map(({ state, offence }) => (
              <li>
                {v.law.stateName(state, v.lang)}: {offence.name !== undefined && <Official v={v} name={offence.name.official} lang={offence.name.lang} />}{' '}
                <Cite v={v} fact={offence.id} pinpoint={offence.pinpoint} seen={offence.seen} />
              </li>
            ))}
          </ul>
        </>
      )}
      <p class="no-print">
        <a href={href(v, `/terms/offences?offence=${o.term}${dayIn(v, on)}`)}>{t.toOffences}</a>
      </p>
    </Item>
  );
}

function dayIn(v: View, on: string): string {
  return on === v.today ? '' : `&on=${on}`;
}

function Disputed({ v }: { v: View }) {
  return (
    <>
      {' '}
      <span class="agreement differ">
        <span class="mark" aria-hidden="true">
          {AGREEMENT_MARKS.differ}
        </span>
        <span class="word">{v.m.agenda.inDispute}</span>
      </span>
    </>
  );
}

/** A cell, not a component: the table names its cells. */
function statesCell(v: View, codes: readonly string[]) {
  return <td>{codes.length === 0 ? <span class="quiet">{v.m.agenda.nobody}</span> : statesIn(v, codes)}</td>;
}
