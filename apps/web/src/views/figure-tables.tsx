import { asksForData, type Figure, type ProviderFigures, type Total, totalsByState } from '@exhorto/lawbook/figures';
import { answerIn, countIn, FigureSource } from './figure-numbers.tsx';
import { periodIn, yearsIn } from './period.ts';
import { href, numberIn, percentIn, type View } from './view.ts';

/** What the requests of each state add up to, each with a link to its periods. */
export function Totals({ v, of }: { v: View; of: ProviderFigures }) {
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

/** The figures of one state, newest period first. */
export function Periods({ v, of, rows }: { v: View; of: ProviderFigures; rows: readonly Figure[] }) {
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
            <th scope="col">{m.requests}</th>
            <th scope="col">{m.accounts}</th>
            <th scope="col">{m.answered}</th>
            <th scope="col">{m.source}</th>
          </tr>
        </thead>
        <tbody>
          {sorted.map((f) => (
            <tr id={f.id}>
              <th scope="row">
                {periodIn(v, f.from, f.to)}
                <span class="validity">{names.get(f.kind)}</span>
              </th>
              <td>{countIn(v, f.requests)}</td>
              <td>{countIn(v, f.accounts)}</td>
              <td>{answerIn(v, f)}</td>
              <td>
                <FigureSource v={v} f={f} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
