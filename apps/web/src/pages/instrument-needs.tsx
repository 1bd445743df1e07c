import type { Instrument, Limit, Provision } from '@exhorto/lawbook';
import { Cite } from '../views/cited.tsx';
import { DataTable } from '../views/table.tsx';
import { numberIn, type View } from '../views/view.ts';

interface Of {
  v: View;
  i: Instrument;
}

/** Articles that open a way: the others only explain. */
export function opened(i: Instrument): Provision[] {
  return i.provisions.filter((p) => p.pathway !== undefined);
}

/** What the instrument lets one ask for: article, measures, channel, and what it demands. */
export function Ways({ v, i }: Of) {
  const t = v.m.instrumentPage;
  return (
    <section>
      <h2 id="ways">{t.ways}</h2>
      <p class="quiet">{t.waysNote}</p>
      <DataTable label={t.ways} stacked columns={[t.article, t.gives, t.through, t.needs]}>
        {opened(i).map((p) => (
          <tr>
            <th scope="row">
              <ArticleLink v={v} p={p} />
            </th>
            <td>
              <MeasuresOf v={v} p={p} />
            </td>
            <td>
              <ChannelOf v={v} p={p} />
            </td>
            <td>
              <DemandsOf v={v} p={p} />
            </td>
          </tr>
        ))}
      </DataTable>
    </section>
  );
}

function ArticleLink({ v, p }: { v: View; p: Provision }) {
  return (
    <a href={`#${p.id}`}>
      {v.m.instruments.articleNo(p.article)}
      <span class="validity">{p.title[v.lang]}</span>
    </a>
  );
}

function MeasuresOf({ v, p }: { v: View; p: Provision }) {
  const names = p.measures.map((x) => v.law.book.vocabulary.measures[x]?.name[v.lang] ?? x);
  return (
    <>
      {names.length === 0 ? '—' : names.join(', ')}
      {p.yields !== undefined && <span class="validity">{v.m.answer.yields[p.yields]}</span>}
    </>
  );
}

function ChannelOf({ v, p }: { v: View; p: Provision }) {
  if (p.channel === undefined) return <span class="quiet">{v.m.instrumentPage.notSaid}</span>;
  return (
    <>
      {p.channel.text[v.lang]} <Cite v={v} fact={p.channel.id} pinpoint={p.channel.pinpoint} />
      {p.urgentChannel !== undefined && (
        <p>
          <b>{v.m.instrumentPage.urgent}:</b> {p.urgentChannel.text[v.lang]} <Cite v={v} fact={p.urgentChannel.id} pinpoint={p.urgentChannel.pinpoint} />
        </p>
      )}
    </>
  );
}

function DemandsOf({ v, p }: { v: View; p: Provision }) {
  const t = v.m.instrumentPage;
  const rules = [p.dualCriminality, p.languageRule].filter((x) => x !== undefined).length + p.issuers.length + p.requirements.length;
  if (rules === 0 && !p.demandsOwnPower) return <span class="quiet">{t.notSaid}</span>;
  const who = (kinds: readonly string[]): string => kinds.map((k) => v.law.book.vocabulary.askers[k]?.who[v.lang] ?? k).join(', ');
  return (
    <ul class="plain">
      {p.dualCriminality !== undefined && (
        <li>
          <b>{t.dual}:</b> {p.dualCriminality.text[v.lang]} <Cite v={v} fact={p.dualCriminality.id} pinpoint={p.dualCriminality.pinpoint} />
        </li>
      )}
      {p.issuers.map((x) => (
        <li>
          {t.issuedBy(who(x.by))}
          {x.measures !== undefined && ` (${x.measures.map((m) => v.law.book.vocabulary.measures[m]?.name[v.lang] ?? m).join(', ')})`}{' '}
          <Cite v={v} fact={x.id} pinpoint={x.pinpoint} />
        </li>
      ))}
      {p.requirements.map((r) => (
        <li>
          {r.text[v.lang]} <Cite v={v} fact={r.id} pinpoint={r.pinpoint} />
        </li>
      ))}
      {p.demandsOwnPower && <li>{t.ownPower}</li>}
      {p.languageRule !== undefined && (
        <li>
          <b>{t.language}:</b> {p.languageRule.text[v.lang]} <Cite v={v} fact={p.languageRule.id} pinpoint={p.languageRule.pinpoint} />
        </li>
      )}
    </ul>
  );
}

/** Every time limit of the instrument in one table: what, how long, counted from when, article. */
export function Limits({ v, i }: Of) {
  const t = v.m.instrumentPage;
  const rows = i.provisions.flatMap((p) => p.limits);
  if (rows.length === 0) return null;
  return (
    <section>
      <h2 id="limits">{t.limits}</h2>
      <DataTable label={t.limits} stacked columns={[t.what, t.howLong, t.countedFrom, t.article]}>
        {rows.map((l) => (
          <tr>
            <th scope="row">
              {l.what[v.lang].replace(/\.$/, '')}
              {(l.fromReceipt || l.urgency !== undefined) && (
                <span class="validity">{[l.fromReceipt && t.forReceiver, l.urgency !== undefined && t.emergency].filter((x) => x !== false).join('; ')}</span>
              )}
            </th>
            <td>{amountOf(v, l)}</td>
            <td>{l.startsAt[v.lang]}</td>
            <td>
              <Cite v={v} fact={l.id} pinpoint={l.pinpoint} />
            </td>
          </tr>
        ))}
      </DataTable>
    </section>
  );
}

function amountOf(v: View, l: Limit): string {
  const a = v.m.answer;
  return (l.kind === 'at-least' ? a.atLeast : a.atMost)(`${numberIn(v.lang, l.amount)} ${a.units[l.unit]}`);
}

/** What a request must contain, article by article, to go through before sending. */
export function Contents({ v, i }: Of) {
  const t = v.m.instrumentPage;
  const some = i.provisions.filter((p) => p.contents.length > 0);
  if (some.length === 0) return null;
  return (
    <section>
      <h2 id="contents">{t.contents}</h2>
      <p class="quiet">{t.contentsNote}</p>
      {some.map((p) => (
        <>
          {some.length > 1 && (
            <h3 class="of-article">
              <span class="article-no">{v.m.instruments.articleNo(p.article)}</span> {p.title[v.lang]}
            </h3>
          )}
          <ul class="checklist">
            {p.contents.map((c) => (
              <li>
                {c.text[v.lang]}
                {c.when !== undefined && <span class="quiet"> ({c.when[v.lang]})</span>} <Cite v={v} fact={c.id} pinpoint={c.pinpoint} />
              </li>
            ))}
          </ul>
        </>
      ))}
    </section>
  );
}
