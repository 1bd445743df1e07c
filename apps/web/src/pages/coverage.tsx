import { type StateCoverage, slotOf, TOPICS } from '@exhorto/lawbook/coverage';
import { coverageItemName, topicName } from '@exhorto/lawbook/coverage-names';
import { type FieldProblem, inLanguage } from '@exhorto/pathways';
import type { KnownToday } from '../site/known-today.ts';
import { Cite } from '../views/cited.tsx';
import { coverageTitle, KnownPatterns } from '../views/coverage-drawing.tsx';
import { type CoverageQuestion, coverageGroups, coverageHref } from '../views/coverage-question.ts';
import { NotKnown } from '../views/fields.tsx';
import { GiveLink } from '../views/give-link.tsx';
import { KnownMark, ShareMark } from '../views/known.tsx';
import { questionHref } from '../views/question-address.ts';
import { DataTable } from '../views/table.tsx';
import { href, numberIn, percentIn, shortDateIn, type View } from '../views/view.ts';
import { CoverageGrid, CoverageLegend, CoverageOrders } from './coverage-picture.tsx';

/** How many missing facts are worth a look at once. */
const MOST = 20;

interface CoverageProps {
  v: View;
  q: CoverageQuestion;
  known: KnownToday;
  problems: readonly FieldProblem[];
}

/** What is known of every state, topic by topic, as a picture or a table, and which missing facts would help most. */
export function CoveragePage({ v, q, known, problems }: CoverageProps) {
  const m = v.m.coverage;
  const p = v.m.coveragePicture;
  const { coverage } = known;
  return (
    <>
      <h1>{m.title}</h1>
      <p class="intro">{m.intro}</p>
      <NotKnown v={v} problems={problems} />
      <p class="quiet">{m.counted(numberIn(v.lang, coverage.all.total), numberIn(v.lang, coverage.states.length))}</p>
      <p>
        <a href="#helps">{m.helps}</a> · <a href={href(v, '/data')}>{v.m.data.title}</a>
      </p>
      <div class="coverage-picture known-ink-scope">
        <h2 id="states">{coverageTitle(v)}</h2>
        <CoverageLegend v={v} c={coverage} />
        <CoverageOrders v={v} q={q} />
        {q.list ? <CoverageTable v={v} q={q} known={known} /> : <CoverageGrid v={v} q={q} c={coverage} />}
        <ul class="plain matrix-links">
          <li>
            <a href={`${coverageHref(v, { ...q, list: !q.list })}#states`}>{q.list ? v.m.matrix.asPicture : p.asTable}</a>
          </li>
          {(['svg', 'png', 'csv'] as const).map((file) => (
            <li>
              <a href={coverageHref(v, q, `/coverage.${file}`)} download aria-label={p.download(file.toUpperCase())}>
                {file.toUpperCase()}
              </a>
            </li>
          ))}
        </ul>
        <p class="quiet">{p.how}</p>
      </div>
      <h2 id="helps">{m.helps}</h2>
      <HelpsMostTable v={v} known={known} />
    </>
  );
}

/** The same in words and figures. */
function CoverageTable({ v, q, known: { coverage } }: Omit<CoverageProps, 'problems'>) {
  const m = v.m.coverage;
  const { topics, all } = coverage;
  const columns = [m.state, ...TOPICS.map((t) => topicName(t, v.lang)), m.known, m.checkedOn, v.m.coveragePicture.oldestHead];
  return (
    <>
      <svg class="known-patterns" width="0" height="0" aria-hidden="true">
        <KnownPatterns />
      </svg>
      <DataTable label={m.byState} columns={columns}>
        {coverageGroups(v.law, coverage, q, v.lang)
          .flatMap((g) => g.states)
          .map((s) => (
            <tr>
              <th scope="row">
                <a href={href(v, `/coverage/${s.state}`)}>{v.law.stateName(s.state, v.lang)}</a>
              </th>
              {TOPICS.map((t) => (
                <td>
                  <ShareMark v={v} share={s.topics[t]} />
                </td>
              ))}
              <td>{percentIn(v.lang, s.all.share)}</td>
              <td>
                <CheckedOn v={v} day={s.all.checkedOn} />
              </td>
              <td>
                <CheckedOn v={v} day={s.all.oldestOn} />
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
          <td>{percentIn(v.lang, all.share)}</td>
          <td>
            <CheckedOn v={v} day={all.checkedOn} />
          </td>
          <td>
            <CheckedOn v={v} day={all.oldestOn} />
          </td>
        </tr>
      </DataTable>
    </>
  );
}

function HelpsMostTable({ v, known: { helps, done } }: { v: View; known: KnownToday }) {
  const m = v.m.coverage;
  if (done === undefined) return <p class="note">{v.m.offline.needsNetwork.text}</p>;
  if (helps === undefined)
    return (
      <p class="note" role="status">
        {m.working(percentIn(v.lang, done))} <a href={href(v, '/coverage#helps')}>{m.reload}</a>
      </p>
    );
  return (
    <>
      <p>{m.helpsHow(numberIn(v.lang, helps.asked), numberIn(v.lang, helps.open))}</p>
      <ol class="give-steps">
        {v.m.give.steps.map((step) => (
          <li>{step}</li>
        ))}
      </ol>
      <DataTable label={m.helps} stacked columns={[m.missing, m.better, m.changed]}>
        {helps.missing.slice(0, MOST).map((x) => {
          const h = inLanguage(v.law, x, v.lang);
          return (
            <tr>
              <th scope="row" class="missing">
                {h.text}
                <br />
                <span class="mono quiet">{h.slot}</span> · <a href={questionHref(v, h.example)}>{m.example}</a> ·{' '}
                <GiveLink v={v} slot={h.slot} about={h.text} />
                {h.lead !== undefined && (
                  <p class="quiet">
                    <em>{v.m.answer.lead}:</em> {h.lead}
                  </p>
                )}
              </th>
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
        {m.share(percentIn(v.lang, s.all.share), numberIn(v.lang, s.all.total))} {!s.written && v.m.states.notWritten}
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
                    {c.facts.length === 0 && <GiveLink v={v} slot={slotOf(s.state, c)} about={coverageItemName(v.law, t, c.item, v.lang)} />}
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
