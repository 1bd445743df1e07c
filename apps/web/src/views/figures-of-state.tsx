import { type FigureBook, latest } from '@exhorto/lawbook/figures';
import { answerIn, countIn, FigureSource } from './figure-numbers.tsx';
import { Sources } from './figures-of-provider.tsx';
import { periodIn } from './period.ts';
import { latestRates, RatesByProvider } from './rates-by-provider.tsx';
import { href, type View } from './view.ts';

/** On the page of a state: which providers publish figures on its requests, with the newest period, and what share each says it answered. */
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
      <p class="note warn">{m.warning}</p>
      <div class="beside">
        <RatesByProvider v={v} state={state} providers={found} />
        <section class="scroll" aria-labelledby="figures" tabindex={0}>
          <table class="numbers">
            <thead>
              <tr>
                <th scope="col">{m.latest}</th>
                <th scope="col">{m.kind}</th>
                <th scope="col">{m.requests}</th>
                <th scope="col">{m.answered}</th>
                <th scope="col">{m.source}</th>
              </tr>
            </thead>
            <tbody>
              {found.flatMap(({ p, name, rows }) =>
                rows.map((f, i) => (
                  <tr>
                    {i === 0 && (
                      <th scope="row" rowspan={rows.length}>
                        <a href={`${href(v, `/providers/${p.provider}`)}?state=${state}#figures`}>{name}</a>
                        <span class="validity">{periodIn(v, f.from, f.to)}</span>
                      </th>
                    )}
                    <td>{p.kinds.find((k) => k.kind === f.kind)?.name[v.lang]}</td>
                    <td>{countIn(v, f.requests)}</td>
                    <td>{answerIn(v, f)}</td>
                    <td>
                      <FigureSource v={v} f={f} />
                    </td>
                  </tr>
                )),
              )}
            </tbody>
          </table>
        </section>
      </div>
      <Sources v={v} book={book} rows={found.flatMap(({ p, rows }) => [...rows, ...latestRates(p, state)])} />
    </section>
  );
}
