import type { Provider } from '@exhorto/lawbook';
import type { FigureBook } from '@exhorto/lawbook/figures';
import type { FieldProblem } from '@exhorto/pathways';
import { AskProvider } from '../views/ask-provider.tsx';
import { Cite } from '../views/cited.tsx';
import { NotKnown } from '../views/fields.tsx';
import { FiguresOfProvider } from '../views/figures-of-provider.tsx';
import { shortUrl } from '../views/office.tsx';
import { OnPage } from '../views/on-page.tsx';
import type { ProviderQuestion } from '../views/provider-question.ts';
import { href, numberIn, type View } from '../views/view.ts';
import { Gaps } from './gaps.tsx';
import { Validity } from './law-sections.tsx';

/** A company's own name; the profile that stands for many is named in the reader's language. */
export function providerName(v: View, p: Provider): string {
  return p.generic ? v.m.providers.small : p.name;
}

/** The title that a history list shows: with who asks, once that is known. */
export function providerTitle(v: View, p: Provider, q: ProviderQuestion): string {
  if (q.from === undefined || p.generic) return providerName(v, p);
  return v.m.askProvider.from(v.law.book.vocabulary.askers[q.as]?.name[v.lang] ?? q.as, v.law.stateName(q.from, v.lang), p.name);
}

interface Shown {
  v: View;
  p: Provider;
  figures: FigureBook;
  q: ProviderQuestion;
  problems: readonly FieldProblem[];
}

/** A provider: how to ask it from the reader's state; who runs the service for whom, what it says it answers, how it is asked, and its figures. */
export function ProviderPage({ v, p, figures, q, problems }: Shown) {
  const m = v.m.providers;
  const voc = v.law.book.vocabulary;
  const published = figures.providers.find((f) => f.provider === p.id);
  const measures = (list: readonly string[]) => list.map((x) => voc.measures[x]?.name[v.lang] ?? x).join(', ');
  const places = (list: readonly string[] | undefined) => (list ?? []).map((x) => (x === '*' ? m.everyone : placeName(v, x))).join(', ');
  return (
    <>
      <h1>{providerName(v, p)}</h1>
      <p class="intro">{p.services[v.lang]}</p>
      <NotKnown v={v} problems={problems} />
      <OnPage
        v={v}
        parts={[
          ['ask', v.m.askProvider.title, !p.generic],
          ['entities', m.entities, p.entities.length > 0],
          ['policies', m.policies, p.policies.length > 0],
          ['channels', m.channels, p.channels.length > 0],
          ['requirements', m.requirements, p.requirements.length > 0],
          ['limits', m.limits, p.limits.length > 0],
          ['notice', m.notice, p.notice.length > 0],
          ['figures', v.m.askProvider.figures, published !== undefined],
          ['gaps', v.m.states.unknowns, p.unknowns.length + p.leads.length > 0],
        ]}
      />
      {!p.generic && <AskProvider v={v} p={p} q={q} />}
      {p.entities.length > 0 && (
        <section>
          <h2 id="entities">{m.entities}</h2>
          <ul class="plain roomy">
            {p.entities.map((e) => (
              <li>
                <b>{e.name}</b>, <a href={href(v, `/states/${e.state}`)}>{v.law.stateName(e.state, v.lang)}</a>: {m.role[e.role]}
                {e.serves !== undefined && `; ${m.serves} ${places(e.serves)}`}
                {e.except !== undefined && ` (${m.except} ${places(e.except)})`} <Cite v={v} fact={e.id} pinpoint={e.pinpoint} seen={e.seen} />{' '}
                <Validity v={v} fact={e} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {p.policies.length > 0 && (
        <section>
          <h2 id="policies">{m.policies}</h2>
          <ul class="plain roomy">
            {p.policies.map((x) => (
              <li>
                <b>{measures(x.measures)}</b>
                {x.urgency !== undefined && <> ({voc.urgencies[x.urgency]?.name[v.lang]})</>}: {m.answers[x.answers]}. {x.text[v.lang]}{' '}
                <Cite v={v} fact={x.id} pinpoint={x.pinpoint} seen={x.seen} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {p.channels.length > 0 && (
        <section>
          <h2 id="channels">{m.channels}</h2>
          <ul class="plain roomy">
            {p.channels.map((c) => (
              <li>
                <b>{c.name}</b>: {c.text[v.lang]}{' '}
                {c.url != null && (
                  <a rel="external" href={c.url}>
                    {shortUrl(c.url)}
                  </a>
                )}{' '}
                {c.email != null && <a href={`mailto:${c.email}`}>{c.email}</a>} <Cite v={v} fact={c.id} pinpoint={c.pinpoint} seen={c.seen} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {p.requirements.length > 0 && (
        <section>
          <h2 id="requirements">{m.requirements}</h2>
          <ul class="checklist">
            {p.requirements.map((r) => (
              <li>
                {r.text[v.lang]} <Cite v={v} fact={r.id} pinpoint={r.pinpoint} seen={r.seen} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {p.limits.length > 0 && (
        <section>
          <h2 id="limits">{m.limits}</h2>
          <ul class="plain">
            {p.limits.map((l) => (
              <li>
                {l.what[v.lang].replace(/\.$/, '')}:{' '}
                {(l.kind === 'at-least' ? v.m.answer.atLeast : v.m.answer.atMost)(`${numberIn(v.lang, l.amount)} ${v.m.answer.units[l.unit]}`)},{' '}
                {v.m.answer.since(l.startsAt[v.lang])} <Cite v={v} fact={l.id} pinpoint={l.pinpoint} seen={l.seen} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {p.notice.length > 0 && (
        <section>
          <h2 id="notice">{m.notice}</h2>
          <ul class="plain">
            {p.notice.map((n) => (
              <li>
                {n.text[v.lang]} <Cite v={v} fact={n.id} pinpoint={n.pinpoint} seen={n.seen} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {published !== undefined && <FiguresOfProvider v={v} name={p.name} book={figures} of={published} q={q} />}
      <Gaps v={v} of={p} />
    </>
  );
}

function placeName(v: View, code: string): string {
  return v.law.book.groups.find((g) => g.group === code)?.names[v.lang] ?? v.law.stateName(code, v.lang);
}
