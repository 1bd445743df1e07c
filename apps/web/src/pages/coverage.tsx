import { KNOWN, type StateCoverage, TOPICS } from '@exhorto/lawbook/coverage';
import { coverageItemName, topicName } from '@exhorto/lawbook/coverage-names';
import { inLanguage } from '@exhorto/pathways';
import type { KnownToday } from '../site/coverage-store.ts';
import { Cite } from '../views/cited.tsx';
import { KnownMark, ShareMark } from '../views/known.tsx';
import { questionHref } from '../views/question-address.ts';
import { DataTable } from '../views/table.tsx';
import { href, numberIn, shortDateIn, type View } from '../views/view.ts';

/** How many missing facts are worth a look at once. */
const MOST = 20;

/** What is known of every state, topic by topic, and which missing facts would help most. */
export function CoveragePage({ v, known }: { v: View; known: KnownToday }) {
  const m = v.m.coverage;
  const { states, topics, all } = known.coverage;
  const byName = [...states].sort((a, b) => v.law.stateName(a.state, v.lang).localeCompare(v.law.stateName(b.state, v.lang), v.lang));
  return (
    <>
      <h1>{m.title}</h1>
      <p class="intro">{m.intro}</p>
      <ul class="figures">
        {KNOWN.map((k) => (
          <li>
            <b class="figure">{numberIn(v.lang, all.counts[k])}</b> <KnownMark v={v} known={k} />
          </li>
        ))}
      </ul>
      <p class="quiet">{m.counted(numberIn(v.lang, all.total), numberIn(v.lang, states.length))}</p>
      <p>
        <a href="#helps">{m.helps}</a> · <a href={href(v, '/data')}>{v.m.data.title}</a>
      </p>
      <h2 id="states">{m.byState}</h2>
      <DataTable label={m.byState} columns={[m.state, ...TOPICS.map((t) => topicName(t, v.lang)), m.known, m.checkedOn]}>
        {byName.map((s) => (
          <tr>
            <th scope="row">
              <a href={href(v, `/coverage/${s.state}`)}>{v.law.stateName(s.state, v.lang)}</a>
            </th>
            {TOPICS.map((t) => (
              <td>
                <ShareMark v={v} share={s.topics[t]} />
              </td>
            ))}
            <td>{percent(v, s.all.share)}</td>
            <td>
              <CheckedOn v={v} day={s.all.checkedOn} />
            </td>
          </tr>
        ))}
        <tr>
          <th scope="row">{m.all}</th>
          {TOPICS.map((t) => (
            <td>
              <ShareMark v={v} share={topics[t]} />
            </td>
          ))}
          <td>{percent(v, all.share)}</td>
          <td>
            <CheckedOn v={v} day={all.checkedOn} />
          </td>
        </tr>
      </DataTable>
      <h2 id="helps">{m.helps}</h2>
      <HelpsMostTable v={v} known={known} />
    </>
  );
}

function HelpsMostTable({ v, known: { helps, done } }: { v: View; known: KnownToday }) {
  const m = v.m.coverage;
  if (done === undefined) return <p class="note">{v.m.offline.needsNetwork.text}</p>;
  if (helps === undefined)
    return (
      <p class="note" role="status">
        {m.working(percent(v, done))} <a href={href(v, '/coverage#helps')}>{m.reload}</a>
      </p>
    );
  return (
    <>
      <p>{m.helpsHow(numberIn(v.lang, helps.asked), numberIn(v.lang, helps.open))}</p>
      <p>{v.m.answer.tell}</p>
      <DataTable label={m.helps} columns={[m.missing, m.better, m.changed]}>
        {helps.missing.slice(0, MOST).map((x) => {
          const h = inLanguage(v.law, x, v.lang);
          return (
            <tr>
              <td class="missing">
                {h.text}
                <br />
                <span class="mono quiet">{h.slot}</span> · <a href={questionHref(v, h.example)}>{m.example}</a>
                {h.lead !== undefined && (
                  <p class="quiet">
                    <em>{v.m.answer.lead}:</em> {h.lead}
                  </p>
                )}
              </td>
              <td>{numberIn(v.lang, h.better)}</td>
              <td>{numberIn(v.lang, h.answers)}</td>
            </tr>
          );
        })}
      </DataTable>
    </>
  );
}

/** One state, item by item, each with the articles that say it. */
export function StateCoveragePage({ v, s }: { v: View; s: StateCoverage }) {
  const m = v.m.coverage;
  return (
    <>
      <p class="crumb">
        <a href={href(v, '/coverage')}>{m.title}</a>
      </p>
      <h1>{m.of(v.law.stateName(s.state, v.lang))}</h1>
      <p class="intro">
        {m.share(percent(v, s.all.share), numberIn(v.lang, s.all.total))} {!s.written && v.m.states.notWritten}
      </p>
      <p>
        <a href={href(v, `/states/${s.state}`)}>{v.law.stateName(s.state, v.lang)}</a>
        {s.written && (
          <>
            {' '}
            · <a href={href(v, `/states/${s.state}#gaps`)}>{v.m.states.unknowns}</a>
          </>
        )}
      </p>
      {TOPICS.map((t) => (
        <>
          <h2 id={t}>{topicName(t, v.lang)}</h2>
          <p>
            <ShareMark v={v} share={s.topics[t]} />
          </p>
          <DataTable label={topicName(t, v.lang)} stacked columns={[m.item, m.how, v.m.states.article, m.checkedOn]}>
            {s.cells
              .filter((c) => c.topic === t)
              .map((c) => (
                <tr>
                  <th scope="row">{coverageItemName(v.law, t, c.item, v.lang)}</th>
                  <td>
                    <KnownMark v={v} known={c.known} />
                  </td>
                  <td>
                    {c.facts.map((id, i) => {
                      const fact = v.law.fact(id);
                      return (
                        <>
                          {i > 0 && '; '}
                          <Cite v={v} fact={id} pinpoint={fact?.pinpoint ?? id} seen={fact?.seen} />
                        </>
                      );
                    })}
                  </td>
                  <td>
                    <CheckedOn v={v} day={c.checkedOn} />
                  </td>
                </tr>
              ))}
          </DataTable>
        </>
      ))}
      {s.elsewhere.leads + s.elsewhere.unknowns > 0 && (
        <p class="quiet">{m.elsewhere(numberIn(v.lang, s.elsewhere.leads), numberIn(v.lang, s.elsewhere.unknowns))}</p>
      )}
    </>
  );
}

function CheckedOn({ v, day }: { v: View; day: string | null }) {
  return day === null ? <span>{v.m.coverage.never}</span> : <time datetime={day}>{shortDateIn(v.lang, day)}</time>;
}

function percent(v: View, share: number): string {
  return `${numberIn(v.lang, Math.round(share * 100))} %`;
}
