import { capital, type Offence, validOn } from '@exhorto/lawbook';
import type { FieldProblem } from '@exhorto/pathways';
import { type ComparedElement, type DualCriminality, elementsOf, showText } from '@exhorto/terms';
import { Cite, Official } from '../views/cited.tsx';
import { DualMark } from '../views/dual-mark.tsx';
import { type DualQuestion, dualHref } from '../views/dual-question.ts';
import { dualSentence, elementName, offenceName, showOf, valuesName } from '../views/dual-sentence.ts';
import { DateField, NotKnown, PickField } from '../views/fields.tsx';
import { offencesHref } from '../views/offences-question.ts';
import { offenceOptions, stateGroups } from '../views/question-form.tsx';
import { DataTable } from '../views/table.tsx';
import { dateIn, href, type View } from '../views/view.ts';
import { Validity } from './law-sections.tsx';
import { penaltySpan } from './penalty-span.ts';

interface DualProps {
  v: View;
  q: DualQuestion;
  d: DualCriminality;
  problems: readonly FieldProblem[];
}

/** The title of the page: the offence and the two states. */
export function dualTitle(v: View, q: DualQuestion): string {
  return v.m.dual.titleOf(offenceName(v, q.offence), v.law.theState(q.from, v.lang), v.law.theState(q.to, v.lang));
}

/** Would conduct charged in one state be an offence in the other: in a sentence, element by element, and what to write. */
export function TermDualPage({ v, q, d, problems }: DualProps) {
  const t = v.m.dual;
  const same = q.from === q.to;
  return (
    <>
      <h1>{t.title}</h1>
      <p class="intro">{t.intro}</p>
      <NotKnown v={v} problems={problems} />
      <Controls v={v} q={q} />
      <h2 id="verdict">{dualTitle(v, q)}</h2>
      {same ? (
        <p class="note warn" role="alert">
          {t.sameState}
        </p>
      ) : (
        <Compared v={v} q={q} d={d} />
      )}
    </>
  );
}

function Controls({ v, q }: { v: View; q: DualQuestion }) {
  const t = v.m.dual;
  return (
    <form method="get" action={href(v, '/terms/dual')} class="matrix-form four no-print">
      <div class="fields">
        <PickField id="u-from" name="from" label={t.from} options={stateGroups(v)} value={q.from} />
        <PickField id="u-to" name="to" label={t.to} options={stateGroups(v)} value={q.to} />
        <PickField id="u-offence" name="offence" label={t.offence} options={offenceOptions(v).filter((o) => o.value !== 'other')} value={q.offence} />
        <DateField id="u-on" name="on" label={t.on} value={q.on} />
      </div>
      <p class="submit">
        <button type="submit" class="primary">
          {t.show}
        </button>
      </p>
    </form>
  );
}

function Compared({ v, q, d }: Omit<DualProps, 'problems'>) {
  const t = v.m.dual;
  const [from, to] = [v.law.theState(q.from, v.lang), v.law.theState(q.to, v.lang)];
  return (
    <>
      <p>
        <DualMark v={v} verdict={d.verdict} /> <span class="quiet">{dateIn(v.lang, q.on)}</span>
      </p>
      <p class="dual-sentence">{dualSentence(v, q, d)}</p>
      <Said v={v} q={q} d={d} />
      <p class="note">{t.rule}</p>
      <p class="no-print">
        <a class="chip" href={dualHref(v, { ...q, from: q.to, to: q.from })}>
          {t.reverse(to, from)}
        </a>
      </p>
      <Elements v={v} q={q} d={d} />
      <Checklist v={v} d={d} />
      <h2 id="articles">{t.articles}</h2>
      <div class="two-laws">
        <Article v={v} title={t.askerLaw(from)} o={d.charged ?? negativeOf(v, q)} />
        <Article v={v} title={t.askedLaw(to)} o={d.demanded} />
      </div>
      <ul class="plain matrix-links no-print">
        {elementsOf(q.offence) !== undefined && (
          <li>
            <a href={offencesHref(v, { offence: q.offence, pins: [q.from, q.to], on: q.on })}>{t.allStates}</a>
          </li>
        )}
        <li>
          <a
            href={href(
              v,
              `/find?${new URLSearchParams({ from: q.from, as: 'prosecutor', holder: `state:${q.to}`, measure: 'content-stored', offence: q.offence, on: q.on })}`,
            )}
          >
            {t.findWay}
          </a>
        </li>
        <li>
          <a href={href(v, `/compare?state=${q.from}&state=${q.to}#offences`)}>{t.compareStates}</a>
        </li>
      </ul>
    </>
  );
}

/** What must be said plainly about how it was compared. */
function Said({ v, q, d }: Omit<DualProps, 'problems'>) {
  const t = v.m.dual;
  const [from, to] = [v.law.theState(q.from, v.lang), v.law.theState(q.to, v.lang)];
  const there = v.law.offences(q.to, d.otherTerm ?? q.offence).filter((o) => o.exists && validOn(v.law, o, q.on) === 'yes');
  const compared = d.verdict !== 'unknown' && d.verdict !== 'not-met';
  const notes = [
    elementsOf(q.offence) === undefined && t.whole,
    d.otherTerm !== undefined && t.underOther(to, offenceName(v, q.offence), offenceName(v, d.otherTerm)),
    d.charged === undefined && (negativeOf(v, q) !== undefined ? t.noChargeThere(from) : compared && elementsOf(q.offence) !== undefined && t.noCharge(from)),
    compared && d.elements.length === 0 && elementsOf(q.offence) !== undefined && t.conductUnread(to),
    there.length > 1 && t.several(to),
  ].filter((x) => x !== false);
  return notes.length === 0 ? null : (
    <ul>
      {notes.map((x) => (
        <li>{x}</li>
      ))}
    </ul>
  );
}

/** The asker's law says that it is no offence. */
function negativeOf(v: View, q: DualQuestion): Offence | undefined {
  return v.law.offences(q.from, q.offence).find((o) => !o.exists && validOn(v.law, o, q.on) === 'yes');
}

function Elements({ v, q, d }: Omit<DualProps, 'problems'>) {
  const t = v.m.dual;
  if (d.elements.length === 0) return null;
  const values = (e: ComparedElement, list: readonly string[] | undefined) =>
    list === undefined ? <span class="quiet">{t.notRead}</span> : valuesName(v, e.element, list);
  return (
    <section>
      <h2 id="elements">{t.byElement}</h2>
      <DataTable
        label={t.byElement}
        stacked
        columns={[t.element, t.charged(v.law.theState(q.from, v.lang)), t.demanded(v.law.theState(q.to, v.lang)), t.standing]}
      >
        {d.elements.map((e) => (
          <tr class={`standing-${e.standing}`}>
            <th scope="row">{elementName(v, e.element)}</th>
            <td>{values(e, e.charged)}</td>
            <td>{values(e, e.demanded)}</td>
            <td>
              <span class="mark" aria-hidden="true">
                {STANDING_MARKS[e.standing]}
              </span>{' '}
              {e.standing === 'alleged' ? (
                <>
                  <b>{t.standings.alleged}</b> {showOf(v, e)}
                </>
              ) : (
                t.standings[e.standing]
              )}
            </td>
          </tr>
        ))}
      </DataTable>
    </section>
  );
}

const STANDING_MARKS = { met: '●', alleged: '◐', unread: '?' } as const;

/** What to write in the facts, to tick off. */
function Checklist({ v, d }: { v: View; d: DualCriminality }) {
  const t = v.m.dual;
  if (d.demanded === undefined || d.verdict === 'not-met') return null;
  const by = (standing: ComparedElement['standing']): ComparedElement[] => d.elements.filter((e) => e.standing === standing);
  const items = [
    t.base,
    ...by('alleged').map((e) => t.alleged(showOf(v, e))),
    ...by('met').flatMap((e) => (e.charged === undefined || !saysSomething(e) ? [] : [t.inCharge(showText(v.lang, e.element, e.charged))])),
    ...by('unread').map((e) => t.unread(t.topics[e.element])),
    ...(d.charged === undefined ? [] : [t.quote(d.charged.pinpoint)]),
    t.tellThere(d.demanded.pinpoint),
  ];
  return (
    <section>
      <h2 id="checklist">{t.checklist}</h2>
      <p class="quiet">{t.checklistHow}</p>
      <ul class="checklist">
        {items.map((x) => (
          <li>{x}</li>
        ))}
      </ul>
    </section>
  );
}

/** Values that add nothing to what the facts say. */
const NOTHING: ReadonlySet<string> = new Set(['not-mentioned', 'not-required', 'aggravates', 'not-stated', 'none']);

function saysSomething(e: ComparedElement): boolean {
  return e.element !== 'exemptions' && e.charged?.some((x) => NOTHING.has(x)) === false;
}

function Article({ v, title, o }: { v: View; title: string; o: Offence | undefined }) {
  const t = v.m.dual;
  if (o === undefined)
    return (
      <section>
        <h3>{title}</h3>
        <p class="quiet">{t.noArticle}</p>
      </section>
    );
  const source = v.law.source(o.source);
  const penalty = penaltySpan(v, o.forms);
  return (
    <section>
      <h3>{title}</h3>
      <p>
        <b>{o.exists ? o.name === undefined ? offenceName(v, o.term) : <Official v={v} name={o.name.official} lang={o.name.lang} /> : v.m.states.noOffence}</b>
        <Validity v={v} fact={o} />
      </p>
      <dl class="facts">
        <dt>{t.article}</dt>
        <dd>
          <Cite v={v} fact={o.id} pinpoint={o.pinpoint} seen={o.seen} />
        </dd>
        {o.elements !== undefined && (
          <>
            <dt>{t.inWords}</dt>
            <dd>{o.elements[v.lang]}</dd>
          </>
        )}
        {o.conduct?.object !== undefined && (
          <>
            <dt>{capital(v.m.states.object)}</dt>
            <dd>{o.conduct.object[v.lang]}</dd>
          </>
        )}
        {o.conduct?.aggravation !== undefined && (
          <>
            <dt>{capital(v.m.states.aggravation)}</dt>
            <dd>{o.conduct.aggravation[v.lang]}</dd>
          </>
        )}
        {penalty !== undefined && (
          <>
            <dt>{t.penalty}</dt>
            <dd>{penalty}</dd>
          </>
        )}
        {source !== undefined && (
          <>
            <dt>{t.source}</dt>
            <dd>
              {source.url === null ? (
                source.title
              ) : (
                <a href={source.url} rel="external">
                  {source.title}
                </a>
              )}
              <span class="quiet"> {source.publisher}</span>
            </dd>
          </>
        )}
      </dl>
    </section>
  );
}
