import type { AnyFact } from '@exhorto/lawbook';
import { Strokes } from './cited.tsx';
import { dateIn, type View } from './view.ts';

/** Source, how it was read and when, from when to when it holds, and its id. */
export function FactDetails({ v, fact }: { v: View; fact: AnyFact }) {
  const f = v.m.fact;
  const source = v.law.source(fact.source);
  return (
    <dl class="facts">
      <dt>{f.source}</dt>
      <dd>
        {source === undefined ? (
          fact.source
        ) : (
          <>
            <cite>{source.title}</cite>, {source.publisher}
            {source.date !== undefined && `, ${dateIn(v.lang, source.date)}`}
            {source.url !== null && (
              <>
                {' '}
                <a rel="external" href={source.url}>
                  {f.open}
                </a>
              </>
            )}
          </>
        )}
      </dd>
      <dt>{f.seen}</dt>
      <dd>
        <Strokes v={v} seen={fact.seen} /> {v.m.seen[fact.seen]}
        {source !== undefined && `; ${f.read[source.read]}`}
      </dd>
      <dt>{f.checkedOn}</dt>
      <dd>{dateIn(v.lang, fact.checkedOn)}</dd>
      <dt>{f.validity}</dt>
      <dd>
        {fact.from == null ? f.unknownFrom : `${f.from} ${dateIn(v.lang, fact.from)}`}
        {fact.to != null && `, ${f.to} ${dateIn(v.lang, fact.to)}`}
        {fact.asOf !== undefined && `; ${v.m.answer.asOf(dateIn(v.lang, fact.asOf))}`}
      </dd>
      <dt>{f.id}</dt>
      <dd class="mono">{fact.id}</dd>
    </dl>
  );
}
