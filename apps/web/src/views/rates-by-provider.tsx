import { asksForData, type Figure, latest, type ProviderFigures, shareOf } from '@exhorto/lawbook/figures';
import { periodIn } from './period.ts';
import { isFew } from './rate-chart.tsx';
import { href, percentIn, type View } from './view.ts';

interface Row {
  figure: Figure;
  kind: string | undefined;
  share: number;
  of: 'requests' | 'accounts';
}

/** The newest period of a provider for which it publishes what share of a state's requests for data it answered. */
export function latestRates(p: ProviderFigures, state: string): Figure[] {
  return latest(p.rows.filter((f) => f.state === state && asksForData(f.process) && shareOf(f) !== undefined));
}

interface RatesProps {
  v: View;
  state: string;
  providers: readonly { p: ProviderFigures; name: string }[];
}

/** A dot for what share each provider says it answered. Text and dot in one list, so that it needs no colour and no pointer. */
export function RatesByProvider({ v, state, providers }: RatesProps) {
  const m = v.m.rates;
  const found = providers.map(({ p, name }) => ({ p, name, rows: latestRates(p, state).flatMap((f) => rowOf(v, p, f)) })).filter(({ rows }) => rows.length > 0);
  if (found.length < 2) return null;
  return (
    <figure class="dots">
      <figcaption>{m.byProvider}</figcaption>
      <div class="dots-scale" aria-hidden="true">
        <span class="dots-ends">
          {[0, 0.5, 1].map((x) => (
            <span>{percentIn(v.lang, x)}</span>
          ))}
        </span>
      </div>
      <ul>
        {found.map(({ p, name, rows }) => (
          <li>
            <a href={`${href(v, `/providers/${p.provider}`)}?state=${state}#figures`}>{name}</a>{' '}
            <span class="quiet">{rows[0] !== undefined && periodIn(v, rows[0].figure.from, rows[0].figure.to)}</span>
            <ul>
              {rows.map((r) => (
                <li>
                  <span class="dots-kind">{r.kind}</span>
                  <Dot share={r.share} few={isFew(r.figure)} />
                  <b>
                    {percentIn(v.lang, r.share)}
                    {r.of === 'accounts' && <span class="quiet"> {m.ofAccounts}</span>}
                  </b>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      <p class="quiet">{m.byProviderNote}</p>
    </figure>
  );
}

function rowOf(v: View, p: ProviderFigures, figure: Figure): Row[] {
  const share = shareOf(figure);
  if (share === undefined) return [];
  return [{ figure, kind: p.kinds.find((k) => k.kind === figure.kind)?.name[v.lang], ...share }];
}

function Dot({ share, few }: { share: number; few: boolean }) {
  const at = `${(share * 100).toFixed(1)}%`;
  return (
    <svg class="dots-line" width="100%" height="16" aria-hidden="true">
      <line class="grid" x1="0" x2="100%" y1="8" y2="8" />
      {['0', '50%', '100%'].map((x) => (
        <line class="grid" x1={x} x2={x} y1="3" y2="13" />
      ))}
      <circle class={few ? 'dot few' : 'dot'} cx={at} cy="8" r="5" />
    </svg>
  );
}
