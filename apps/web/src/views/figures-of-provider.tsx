import { capital } from '@exhorto/lawbook';
import type { Figure, FigureBook, ProviderFigures } from '@exhorto/lawbook/figures';
import { timeAxis } from './chart-axis.tsx';
import { anchor, kindsOf } from './figure-numbers.tsx';
import { Periods, Totals } from './figure-tables.tsx';
import { PeriodChart } from './period-chart.tsx';
import type { ProviderQuestion } from './provider-question.ts';
import { RateChart, ratesOf } from './rate-chart.tsx';
import { href, type View } from './view.ts';

/** What a provider publishes about the requests it receives: by period for one state, else totals by state. */
export function FiguresOfProvider({ v, name, book, of, q }: { v: View; name: string; book: FigureBook; of: ProviderFigures; q: ProviderQuestion }) {
  const m = v.m.figures;
  const state = q.counted;
  const rows = state === undefined ? of.rows : of.rows.filter((f) => f.state === state);
  const states = [...new Set([...of.rows.map((f) => f.state), ...(state === undefined ? [] : [state])])]
    .map((code) => ({ code, name: v.law.stateName(code, v.lang) }))
    .sort((a, b) => a.name.localeCompare(b.name, v.lang));
  const query = `provider=${of.provider}${state === undefined ? '' : `&state=${state}`}`;
  return (
    <section>
      <h2 id="figures">{m.title}</h2>
      <p class="note warn">{m.warning}</p>
      <form class="pick" method="get" action={`${href(v, `/providers/${of.provider}`)}#figures`}>
        {q.from !== undefined && (['from', 'as', 'offence'] as const).map((field) => <input type="hidden" name={field} value={q[field]} />)}
        <label for="figures-state">{m.state}</label>
        <select id="figures-state" name="state">
          <option value="">{m.all}</option>
          {states.map((s) => (
            <option value={s.code} selected={s.code === state}>
              {s.name}
            </option>
          ))}
        </select>
        <button type="submit">{m.show}</button>
      </form>
      {state === undefined ? (
        <Totals v={v} of={of} />
      ) : rows.length === 0 ? (
        <p>{m.none(v.law.theState(state, v.lang), name)}</p>
      ) : (
        <>
          <h3>{m.of(v.law.theState(state, v.lang), name)}</h3>
          <Charts v={v} of={of} rows={rows} />
          <Periods v={v} of={of} rows={rows} />
        </>
      )}
      <Counting v={v} of={of} rows={rows} />
      <Sources v={v} book={book} rows={rows} />
      <p>
        <a href={`/api/v1/figures?${query}`}>{m.json}</a> · <a href={`/api/v1/figures.csv?${query}`}>{m.csv}</a>
      </p>
    </section>
  );
}

const SHARES = ['requests', 'accounts'] as const;

/** For each kind the requests by period, and below them, on the same years, the share answered where that is published. */
function Charts({ v, of, rows }: { v: View; of: ProviderFigures; rows: readonly Figure[] }) {
  const drawn = kindsOf(of, rows)
    .map(({ kind, own }) => ({
      kind,
      own,
      counted: own.filter((f) => typeof (f.requests ?? f.answeredRequests) === 'number').length > 1,
      shares: SHARES.filter((x) => ratesOf(own, x).length > 1),
    }))
    .filter(({ counted, shares }) => counted || shares.length > 0);
  if (drawn.length === 0) return null;
  return (
    <>
      <div class="charts">
        {drawn.map(({ kind, own, shares }) => {
          const name = capital(kind.name[v.lang]);
          const axis = timeAxis(own);
          return (
            <figure>
              <figcaption>{name}</figcaption>
              <PeriodChart v={v} id={`chart-${kind.kind}`} title={name} figures={own} axis={axis} />
              {shares.map((x) => (
                <RateChart v={v} id={`rate-${kind.kind}-${x}`} title={name} figures={own} axis={axis} of={x} />
              ))}
            </figure>
          );
        })}
      </div>
      <p class="quiet">
        {v.m.figures.chartNote} {drawn.some(({ shares }) => shares.length > 0) && v.m.rates.note}
      </p>
    </>
  );
}

function Counting({ v, of, rows }: { v: View; of: ProviderFigures; rows: readonly Figure[] }) {
  const notes = [
    ...kindsOf(of, rows).flatMap(({ kind }) => (kind.counting === undefined ? [] : [{ name: kind.name[v.lang], text: of.counting[kind.counting]?.[v.lang] }])),
    ...[...new Set(rows.flatMap((f) => f.counting ?? []))].map((key) => ({ name: undefined, text: of.counting[key]?.[v.lang] })),
  ];
  if (notes.length === 0) return null;
  return (
    <>
      <h3>{v.m.figures.counting}</h3>
      <ul class="plain">
        {notes.map((n) => (
          <li>
            {n.name !== undefined && <b>{capital(n.name)}: </b>}
            {n.text}
          </li>
        ))}
      </ul>
    </>
  );
}

/** Where figures were read, each under the anchor that the tables point to. */
export function Sources({ v, book, rows }: { v: View; book: FigureBook; rows: readonly Figure[] }) {
  const used = [...new Set(rows.map((f) => f.source))].flatMap((id) => book.sources[id] ?? []);
  if (used.length === 0) return null;
  return (
    <>
      <h3>{v.m.figures.sources}</h3>
      <ul class="plain">
        {used.map((s) => (
          <li id={anchor(s.id)}>
            <cite>{s.title}</cite>, {s.publisher}
            {s.url !== null && (
              <>
                {' '}
                <a rel="external" href={s.url}>
                  {v.m.fact.open}
                </a>
              </>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
