import { asksForData, type Count, type Figure, type FigureBook, type FigureKind, latest, type ProviderFigures, shareOf, type Total, totalsByState } from '@exhorto/lawbook/figures';
import { periodIn, yearsIn } from './period.ts';
import { PeriodChart } from './period-chart.tsx';
import { href, numberIn, percentIn, type View } from './view.ts';

/** What a provider publishes about the requests it receives: by period for one state, else totals by state. */
export function FiguresOfProvider({ v, name, book, of, state }: { v: View; name: string; book: FigureBook; of: ProviderFigures; state: string | undefined }) {
  const m = v.m.figures;
  const rows = state === undefined ? of.rows : of.rows.filter((f) => f.state === state);
  const states = [...new Set([...of.rows.map((f) => f.state), ...(state === undefined ? [] : [state])])]
    .map((code) => ({ code, name: v.law.stateName(code, v.lang) }))
    .sort((a, b) => a.name.localeCompare(b.name, v.lang));
  const query = `provider=${of.provider}${state === undefined ? '' : `&state=${state}`}`;
  return (
    <section id="figures">
      <h2>{m.title}</h2>
      <p class="note warn">{m.warning}</p>
      <form class="pick" method="get" action={`${href(v, `/providers/${of.provider}`)}#figures`}>
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
        <p>{m.none(v.law.stateIn(state, v.lang), name)}</p>
      ) : (
        <>
          <h3>{m.of(v.law.stateIn(state, v.lang), name)}</h3>
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

function Totals({ v, of }: { v: View; of: ProviderFigures }) {
  const m = v.m.figures;
  const data = new Map(totalsByState(of.rows.filter((f) => asksForData(f.process))).map((t) => [t.state, t]));
  const preservation = new Map(totalsByState(of.rows.filter((f) => f.process === 'preservation')).map((t) => [t.state, t]));
  return (
    <>
      <h3 id="figures-totals">{m.totals}</h3>
      <p class="quiet">{m.totalsNote}</p>
      <section class="scroll" aria-labelledby="figures-totals" tabindex={0}>
        <table class="numbers">
          <thead>
            <tr>
              <th scope="col">{m.state}</th>
              <th scope="col">{m.period}</th>
              <th scope="col">{m.dataRequests}</th>
              <th scope="col">{m.answered}</th>
              {preservation.size > 0 && <th scope="col">{m.preservation}</th>}
            </tr>
          </thead>
          <tbody>
            {totalsByState(of.rows).map(({ state, from, to }) => (
              <tr>
                <th scope="row">
                  <a href={`${href(v, `/providers/${of.provider}`)}?state=${state}#figures`}>{v.law.stateName(state, v.lang)}</a>
                </th>
                <td>{yearsIn(from, to)}</td>
                <td>{sum(v, data.get(state))}</td>
                <td>{answeredOf(v, data.get(state))}</td>
                {preservation.size > 0 && <td>{sum(v, preservation.get(state))}</td>}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}

function sum(v: View, t: Total | undefined): string {
  if (t === undefined || (t.most === 0 && t.without > 0)) return '—';
  if (t.least === t.most) return numberIn(v.lang, t.least);
  return t.least === 0 ? v.m.figures.under(numberIn(v.lang, t.most + 1)) : v.m.figures.between(numberIn(v.lang, t.least), numberIn(v.lang, t.most));
}

function answeredOf(v: View, t: Total | undefined): string {
  if (t?.share !== undefined) return percentIn(v.lang, t.share);
  return t?.answered === undefined || t.without === 0 ? '—' : numberIn(v.lang, t.answered);
}

function Charts({ v, of, rows }: { v: View; of: ProviderFigures; rows: readonly Figure[] }) {
  const drawn = kindsOf(of, rows).filter(({ own }) => own.filter((f) => typeof (f.requests ?? f.answeredRequests) === 'number').length > 1);
  if (drawn.length === 0) return null;
  return (
    <>
      <div class="charts">
        {drawn.map(({ kind, own }) => (
          <figure>
            <figcaption>{capital(kind.name[v.lang])}</figcaption>
            <PeriodChart v={v} id={`chart-${kind.kind}`} title={capital(kind.name[v.lang])} figures={own} />
          </figure>
        ))}
      </div>
      <p class="quiet">{v.m.figures.chartNote}</p>
    </>
  );
}

function Periods({ v, of, rows }: { v: View; of: ProviderFigures; rows: readonly Figure[] }) {
  const m = v.m.figures;
  const order = new Map(of.kinds.map((k, i) => [k.kind, i]));
  const sorted = [...rows].sort((a, b) => (a.to === b.to ? (order.get(a.kind) ?? 0) - (order.get(b.kind) ?? 0) : a.to < b.to ? 1 : -1));
  const names = new Map(of.kinds.map((k) => [k.kind, k.name[v.lang]]));
  return (
    <section class="scroll" aria-label={m.title} tabindex={0}>
      <table class="numbers">
        <thead>
          <tr>
            <th scope="col">{m.period}</th>
            <th scope="col">{m.kind}</th>
            <th scope="col">{m.requests}</th>
            <th scope="col">{m.accounts}</th>
            <th scope="col">{m.answered}</th>
            <th scope="col">{m.source}</th>
          </tr>
        </thead>
        <tbody>
          {sorted.map((f) => (
            <tr id={f.id}>
              <th scope="row">{periodIn(v, f.from, f.to)}</th>
              <td>{names.get(f.kind)}</td>
              <td>{countIn(v, f.requests)}</td>
              <td>{countIn(v, f.accounts)}</td>
              <td>{answerIn(v, f)}</td>
              <td>
                <a class="cite" href={`#${anchor(f.source)}`}>
                  {f.pinpoint}
                  <span class="seen" title={m.seen[f.seen]}>
                    <span aria-hidden="true">{f.seen === 'text' ? '‖' : '|'}</span>
                    <span class="sr"> ({m.seen[f.seen]})</span>
                  </span>
                </a>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** A number as published; a dash where none was. */
function countIn(v: View, n: Count | undefined) {
  if (n === undefined) return <NotPublished v={v} />;
  return typeof n === 'number' ? numberIn(v.lang, n) : v.m.figures.under(numberIn(v.lang, n.under));
}

function answerIn(v: View, f: Figure) {
  const share = shareOf(f);
  if (share === undefined) return f.answeredRequests === undefined ? <NotPublished v={v} /> : numberIn(v.lang, f.answeredRequests);
  const percent = percentIn(v.lang, share.share);
  if (share.of === 'accounts') return v.m.figures.ofAccounts(percent);
  return f.answeredRequests === undefined ? percent : `${numberIn(v.lang, f.answeredRequests)} (${percent})`;
}

function NotPublished({ v }: { v: View }) {
  return (
    <span title={v.m.figures.notPublished}>
      <span aria-hidden="true">—</span>
      <span class="sr">{v.m.figures.notPublished}</span>
    </span>
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

function Sources({ v, book, rows }: { v: View; book: FigureBook; rows: readonly Figure[] }) {
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

/** On the page of a state: which providers publish figures on its requests, with the newest period. */
export function FiguresOfState({ v, book, state }: { v: View; book: FigureBook; state: string }) {
  const m = v.m.figures;
  const found = book.providers
    .map((p) => ({ p, name: v.law.provider(p.provider)?.name ?? p.provider, rows: latest(p.rows.filter((f) => f.state === state)) }))
    .filter(({ rows }) => rows.length > 0)
    .sort((a, b) => a.name.localeCompare(b.name, v.lang));
  if (found.length === 0) return null;
  return (
    <section>
      <h2 id="figures">{m.onState}</h2>
      <p class="quiet">{m.warning}</p>
      <section class="scroll" aria-labelledby="figures" tabindex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{m.provider}</th>
              <th scope="col">{m.latest}</th>
              <th scope="col">{m.requests}</th>
              <th scope="col">{m.answered}</th>
            </tr>
          </thead>
          <tbody>
            {found.map(({ p, name, rows }) => {
              const one = rows[0];
              return (
                <tr>
                  <th scope="row">
                    <a href={`${href(v, `/providers/${p.provider}`)}?state=${state}#figures`}>{name}</a>
                  </th>
                  <td>{one !== undefined && periodIn(v, one.from, one.to)}</td>
                  <td>
                    {kindsOf(p, rows).map(({ kind, own }) => (
                      <span class="form">
                        {own.map((f) => countIn(v, f.requests))} <span class="quiet">{kind.name[v.lang]}</span>
                      </span>
                    ))}
                  </td>
                  <td>
                    {kindsOf(p, rows).map(({ own }) => (
                      <span class="form">{own.map((f) => answerIn(v, f))}</span>
                    ))}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </section>
    </section>
  );
}

/** The kinds of which there is a figure, in the order of the file. */
function kindsOf(of: ProviderFigures, rows: readonly Figure[]): { kind: FigureKind; own: Figure[] }[] {
  return of.kinds.map((kind) => ({ kind, own: rows.filter((f) => f.kind === kind.kind) })).filter(({ own }) => own.length > 0);
}

function anchor(source: string): string {
  return `source-${source.replaceAll('.', '-')}`;
}

function capital(s: string): string {
  return s.charAt(0).toLocaleUpperCase() + s.slice(1);
}
