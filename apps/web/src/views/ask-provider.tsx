import { ASKERS, type Provider, type ProviderChannel } from '@exhorto/lawbook';
import type { Pathway } from '@exhorto/pathways';
import type { Child } from 'hono/jsx';
import { Cite } from './cited.tsx';
import { labelled, type Option, Pick } from './fields.tsx';
import { shortUrl } from './office.tsx';
import { targetName } from './pathway.tsx';
import type { ProviderQuestion } from './provider-question.ts';
import { type MeasureWay, waysTo, wordsOn } from './provider-ways.ts';
import { questionHref, reverseHref } from './question-address.ts';
import { offenceOptions, stateGroups } from './question-form.tsx';
import { DataTable } from './table.tsx';
import { VerdictMark } from './verdict.tsx';
import { dateIn, href, numberIn, type View } from './view.ts';

interface Asked {
  v: View;
  p: Provider;
  q: ProviderQuestion;
}

/** How to ask a provider from the reader's state: the best way for each measure, and the company's own words on it. */
export function AskProvider({ v, p, q }: Asked) {
  const t = v.m.askProvider;
  return (
    <section aria-labelledby="ask">
      <h2 id="ask">{t.title}</h2>
      {q.from === undefined && <p>{t.intro(p.name)}</p>}
      <AskForm v={v} p={p} q={q} />
      {q.from !== undefined && <Answers v={v} p={p} q={q} from={q.from} />}
    </section>
  );
}

/** The question as a sentence; the day is today, and the rest of the case is left to the full answer. */
function AskForm({ v, p, q }: Asked) {
  const t = v.m.askProvider;
  const f = v.m.find;
  const nobody: Option[] = q.from === undefined ? [{ value: '', label: t.choose }] : [];
  return (
    <form method="get" action={`${href(v, `/providers/${p.id}`)}#ask`} class="question">
      <p class="ask-sentence">
        {t.s1} <Pick name="as" label={f.fieldAs} options={labelled(ASKERS, (x) => v.law.book.vocabulary.askers[x]?.who[v.lang])} value={q.as} /> {t.s2}{' '}
        <Pick name="from" label={f.fieldFrom} options={[...nobody, ...stateGroups(v)]} value={q.from ?? ''} required /> {t.s3}{' '}
        <Pick name="offence" label={f.fieldOffence} options={offenceOptions(v).filter((o) => o.value !== 'other')} value={q.offence} />.
      </p>
      <p class="submit">
        <button type="submit" class="primary">
          {t.show}
        </button>
      </p>
    </form>
  );
}

function Answers({ v, p, q, from }: Asked & { from: string }) {
  const t = v.m.askProvider;
  const ways = waysTo(v, p, { ...q, from });
  const offence = v.law.offence(q.offence)?.names[v.lang] ?? q.offence;
  const label = t.from(v.law.book.vocabulary.askers[q.as]?.name[v.lang] ?? q.as, v.law.stateName(from, v.lang), p.name);
  return (
    <>
      <h3>{label}</h3>
      <p class="quiet">
        {t.typical(offence.toLowerCase(), dateIn(v.lang, v.today))} {t.timeNote}
      </p>
      {ways.some((w) => w.answer.speech !== undefined) && <p class="note warn">{t.speech}</p>}
      <div class="by-measure">
        <DataTable label={label} stacked columns={[t.measure, t.way, t.first, t.home, t.time]}>
          {ways.map((w) => wayRow(v, w))}
        </DataTable>
      </div>
      <OwnWords v={v} p={p} from={from} ways={ways} />
    </>
  );
}

/** A row, not a component: the table gives each of its cells the name of its column. */
function wayRow(v: View, w: MeasureWay) {
  const t = v.m.askProvider;
  const name = measureName(v, w);
  const step = w.best?.steps[0];
  const own = w.answer.ownLaw;
  return (
    <tr>
      <th scope="row">
        {name}
        {w.urgency === 'emergency' && <span class="validity">{t.emergencyIs}</span>}
        <VerdictMark v={v} verdict={w.verdict} />
      </th>
      <td>
        <BestWay v={v} w={w} />
        <span class="links">
          <a href={questionHref(v, w.answer.query)} aria-label={t.fullOf(name)}>
            {t.full}
          </a>{' '}
          ·{' '}
          <a href={reverseHref(v, w.answer, w.best ?? w.instead)} aria-label={t.reverseOf(name)}>
            {t.reverse}
          </a>
        </span>
      </td>
      <td>
        {step === undefined ? (
          '—'
        ) : (
          <>
            {step.text}
            {step.fact !== undefined && step.pinpoint !== undefined && (
              <>
                {' '}
                <Cite v={v} fact={step.fact} pinpoint={step.pinpoint} />
              </>
            )}
          </>
        )}
      </td>
      <td>
        {own.text}{' '}
        {own.articles.map((x, i) => (
          <>
            {i > 0 && ' · '}
            <Cite v={v} fact={x.fact} pinpoint={x.pinpoint} />
          </>
        ))}
      </td>
      <td>{w.best === undefined ? '—' : <Time v={v} p={w.best} />}</td>
    </tr>
  );
}

function BestWay({ v, w }: { v: View; w: MeasureWay }) {
  const t = v.m.askProvider;
  if (w.best === undefined)
    return (
      <>
        {w.verdict === 'unknown' ? w.answer.sentence : t.none}
        {w.instead !== undefined && (
          <>
            {' '}
            {t.instead} {w.instead.name}.
          </>
        )}
      </>
    );
  const { best } = w;
  return (
    <>
      <b>{best.name}</b>
      <span class="quiet to">→ {targetName(v, best)}</span>
      {best.instrument !== null && (
        <span class="quiet to">
          {t.instrument}: <a href={href(v, `/instruments/${best.instrument}`)}>{best.instrumentName}</a>
        </span>
      )}
      {best.verdict !== 'open' && (
        <span class="to">
          {best.conditions.some((c) => c.text === best.summary) && `${v.m.answer.conditions}: `}
          {best.summary}
        </span>
      )}
    </>
  );
}

/** What the way usually takes, and the deadlines of the one who receives the request. */
function Time({ v, p }: { v: View; p: Pathway }) {
  const a = v.m.answer;
  return (
    <>
      {a.speed[p.speed]}
      {p.limits
        .filter((l) => l.fromReceipt === true)
        .map((l) => (
          <span class="to">
            {l.text}: {(l.kind === 'at-least' ? a.atLeast : a.atMost)(`${numberIn(v.lang, l.amount)} ${a.units[l.unit]}`)}{' '}
            <Cite v={v} fact={l.fact} pinpoint={l.pinpoint} />
          </span>
        ))}
    </>
  );
}

/** This company's own words, measure by measure; what every request must contain stands once. */
function OwnWords({ v, p, from, ways }: { v: View; p: Provider; from: string; ways: readonly MeasureWay[] }) {
  const t = v.m.askProvider;
  const rows = ways.map((w) => ({ w, words: wordsOn(v, p, from, w.measure, w.urgency) }));
  const shared = rows[0]?.words.requirements.filter((r) => rows.every(({ words }) => words.requirements.includes(r))) ?? [];
  // One channel for everything is said once, not in every row.
  const channels = rows[0]?.words.channels ?? [];
  const oneChannel =
    channels.length > 0 && rows.every(({ words }) => words.channels.length === channels.length && channels.every((c) => words.channels.includes(c)));
  const some = rows.some(({ words }) => words.requirements.length > shared.length);
  const label = t.words(p.name);
  return (
    <>
      <h3>{label}</h3>
      <p class="quiet">{t.wordsNote(v.law.theState(from, v.lang))}</p>
      <div class="by-measure">
        <DataTable label={label} stacked columns={[t.measure, t.answers, ...(oneChannel ? [] : [t.channel]), ...(some ? [t.contains] : [])]}>
          {rows.map(({ w, words }) => (
            <tr>
              <th scope="row">{measureName(v, w)}</th>
              <td>
                <List items={words.policies.map((x) => <Policy v={v} of={x} />)} none={t.notSaid} />
              </td>
              {!oneChannel && (
                <td>
                  <List items={words.channels.map((c) => <Channel v={v} c={c} />)} none={t.notSaid} />
                </td>
              )}
              {some && (
                <td>
                  <List
                    items={words.requirements
                      .filter((r) => !shared.includes(r))
                      .map((r) => (
                        <>
                          {r.text[v.lang]} <Cite v={v} fact={r.id} pinpoint={r.pinpoint} seen={r.seen} />
                        </>
                      ))}
                    none="—"
                  />
                </td>
              )}
            </tr>
          ))}
        </DataTable>
      </div>
      {oneChannel && (
        <>
          <h4>{t.channelAll}</h4>
          <List items={channels.map((c) => <Channel v={v} c={c} />)} none={t.notSaid} />
        </>
      )}
      {shared.length > 0 && (
        <>
          <h4>{t.containsAll}</h4>
          <ul class="checklist">
            {shared.map((r) => (
              <li>
                {r.text[v.lang]} <Cite v={v} fact={r.id} pinpoint={r.pinpoint} seen={r.seen} />
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function Channel({ v, c }: { v: View; c: ProviderChannel }) {
  return (
    <>
      <b>{c.name}</b>
      {c.url != null && (
        <>
          {' '}
          <a rel="external" href={c.url}>
            {shortUrl(c.url)}
          </a>
        </>
      )}
      {c.email != null && (
        <>
          {' '}
          <a href={`mailto:${c.email}`}>{c.email}</a>
        </>
      )}{' '}
      <Cite v={v} fact={c.id} pinpoint={c.pinpoint} seen={c.seen} />
    </>
  );
}

function Policy({ v, of }: { v: View; of: Provider['policies'][number] }) {
  return (
    <>
      <b>{v.m.providers.answers[of.answers]}</b>. {of.text[v.lang]} <Cite v={v} fact={of.id} pinpoint={of.pinpoint} seen={of.seen} />
    </>
  );
}

function List({ items, none }: { items: readonly Child[]; none: string }) {
  if (items.length === 0) return <span class="quiet">{none}</span>;
  return (
    <ul class="plain">
      {items.map((x) => (
        <li>{x}</li>
      ))}
    </ul>
  );
}

function measureName(v: View, w: MeasureWay): string {
  return w.urgency === 'emergency' ? v.m.askProvider.emergency : (v.law.book.vocabulary.measures[w.measure]?.name[v.lang] ?? w.measure);
}
