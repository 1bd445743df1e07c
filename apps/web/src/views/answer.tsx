import type { Answer, OwnLaw, Pathway, UnknownEntry } from '@exhorto/pathways';
import { Cite, CitedList } from './cited.tsx';
import { byCompany } from './company.ts';
import { OfficeLine } from './office.tsx';
import { PathwayItem, targetName } from './pathway.tsx';
import { questionHref, reverseHref } from './question-address.ts';
import { ReasonTree } from './reasons.tsx';
import { TheirWords } from './their-words.tsx';
import { VerdictMark } from './verdict.tsx';
import { dateIn, type View } from './view.ts';

/** The answer (LOOK, "The answer page"): one sentence, own law, ways, what is closed, what is not known, what next. */
export function AnswerView({ v, a }: { v: View; a: Answer }) {
  const { near, far } = byCompany(v, a);
  const live = near.filter((p) => p.verdict !== 'closed');
  const closed = near.filter((p) => p.verdict === 'closed');
  const m = v.m.answer;
  return (
    <article class="answer" aria-labelledby="answer-sentence">
      <h2 id="answer-sentence" class="sentence" tabindex={-1}>
        {a.sentence}
      </h2>
      <Dateline v={v} a={a} />
      {a.speech !== undefined && (
        <section class="note warn">
          <h3>{m.speech}</h3>
          <p>{a.speech.text}</p>
          <ul class="plain">
            {a.speech.norms.map((n) => (
              <li>
                {n.text} <Cite v={v} fact={n.fact} pinpoint={n.pinpoint} seen={n.seen} />
              </li>
            ))}
          </ul>
          <p>
            {a.speech.lifts}{' '}
            <a class="chip" data-question href={questionHref(v, { ...a.query, holds: [...a.query.holds, 'threat-or-incitement'] })}>
              {v.m.find.yes}
            </a>
          </p>
        </section>
      )}
      <OwnLawView v={v} own={a.ownLaw} />
      <section>
        <h3>{m.ways}</h3>
        {live.length === 0 ? (
          <p>{m.noWays}</p>
        ) : (
          <ol class="ways">
            {live.map((p, i) => (
              <PathwayItem v={v} p={p} query={a.query} open={false} id={`way-${i + 1}`} />
            ))}
          </ol>
        )}
      </section>
      <TheirWords v={v} from={a.query.from} terms={a.terms} />
      <Closed v={v} closed={closed} />
      <OtherCompanies v={v} a={a} ways={far} />
      <Unknowns v={v} unknowns={far.length === 0 ? a.unknowns : a.unknowns.filter((u) => concerns(u, near))} />
      <Next v={v} a={a} />
    </article>
  );
}

/** As of which day the answer holds, and by which lawbook. */
export function Dateline({ v, a }: { v: View; a: Answer }) {
  const m = v.m.answer;
  return (
    <p class="dateline">
      {m.lawOn(dateIn(v.lang, a.query.on))} · {m.lawbook} <span class="mono">{a.lawbook.version}</span> ({dateIn(v.lang, a.lawbook.date)})
    </p>
  );
}

/** Does what is not known bear on one of these ways, or on the answer as a whole? */
function concerns(u: UnknownEntry, ways: readonly Pathway[]): boolean {
  return u.ways.length === 0 || u.ways.some((w) => ways.some((p) => p.id === w.id && p.target.entity === w.target.entity));
}

/** One line a company, with the question that asks about its users. */
function OtherCompanies({ v, a, ways }: { v: View; a: Answer; ways: readonly Pathway[] }) {
  if (ways.length === 0) return null;
  const m = v.m.answer;
  const companies = new Map<string, Pathway>();
  for (const p of ways) if (!companies.has(p.target.entity ?? '')) companies.set(p.target.entity ?? '', p);
  return (
    <section>
      <h3>
        {m.otherCompanies} ({companies.size})
      </h3>
      <p class="quiet">{m.otherCompaniesHow}</p>
      <ul class="plain">
        {[...companies].map(([entity, best]) => {
          const served = v.law.entity(entity)?.serves?.find((place) => v.law.isState(place)) ?? best.target.state;
          return (
            <li>
              <VerdictMark v={v} verdict={best.verdict} bare />{' '}
              <a data-question href={questionHref(v, { ...a.query, userIn: served })}>
                {targetName(v, best)}
              </a>
              : {best.name}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** What the asker's own law demands: who orders, with whose leave, by which article, and why. */
export function OwnLawView({ v, own }: { v: View; own: OwnLaw }) {
  return (
    <section class="own">
      <h3>{v.m.answer.own}</h3>
      <p>
        <VerdictMark v={v} verdict={own.verdict} bare /> {own.text}{' '}
        {own.articles.map((x, i) => (
          <>
            {i > 0 && ' · '}
            <Cite v={v} fact={x.fact} pinpoint={x.pinpoint} />
          </>
        ))}
      </p>
      {own.through?.id !== undefined && (
        <p>
          → <OfficeLine v={v} office={own.through} />
        </p>
      )}
      <CitedList v={v} title={v.m.answer.safeguards} items={own.safeguards} />
      <details class="part why">
        <summary>{v.m.answer.why}</summary>
        <ReasonTree v={v} reason={own.because} />
      </details>
    </section>
  );
}

function Closed({ v, closed }: { v: View; closed: readonly Pathway[] }) {
  if (closed.length === 0) return null;
  return (
    <section>
      <details class="closed-list" open>
        <summary>
          <h3>
            {v.m.answer.closed} ({closed.length})
          </h3>
        </summary>
        <ClosedWays v={v} closed={closed} />
      </details>
    </section>
  );
}

/** One line each, with the one reason that closes it. */
export function ClosedWays({ v, closed }: { v: View; closed: readonly Pathway[] }) {
  return (
    <ul class="plain closed-ways">
      {closed.map((p) => (
        <li>
          <VerdictMark v={v} verdict="closed" bare /> <b>{p.name}</b> <span class="quiet">→ {targetName(v, p)}</span>: {p.summary}
          {p.asOf !== undefined && <span class="quiet"> ({v.m.answer.asOf(dateIn(v.lang, p.asOf))})</span>} <DecidingFact v={v} p={p} />
        </li>
      ))}
    </ul>
  );
}

/** The fact that closes a way, one tap away. */
function DecidingFact({ v, p }: { v: View; p: Pathway }) {
  const fact = closing(p.because);
  return fact === undefined ? null : <Cite v={v} fact={fact.fact} pinpoint={fact.pinpoint} seen={fact.seen} />;
}

function closing(r: Pathway['because']): { fact: string; pinpoint: string; seen: Pathway['because']['seen'] } | undefined {
  const child = r.op === 'not' ? undefined : r.children.find((c) => c.verdict === 'closed');
  if (child !== undefined) return closing(child) ?? own(r);
  return own(r);
}

function own(r: Pathway['because']) {
  return r.fact === undefined ? undefined : { fact: r.fact, pinpoint: r.pinpoint ?? r.fact, seen: r.seen };
}

/** What is not known, what it would change, and the name under which it can be told. */
export function Unknowns({ v, unknowns }: { v: View; unknowns: readonly UnknownEntry[] }) {
  const m = v.m.answer;
  return (
    <section>
      <h3>{m.unknowns}</h3>
      {unknowns.length === 0 ? (
        <p>{m.noUnknowns}</p>
      ) : (
        <ul class="plain unknowns">
          {unknowns.map((u) => (
            <li>
              <VerdictMark v={v} verdict="unknown" bare /> {u.text}
              {u.changes === 'steps' ? (
                <span class="quiet"> — {m.stepsOnly}</span>
              ) : (
                u.ifYes !== u.ifNo && (
                  <span class="quiet">
                    {' '}
                    — {m.ifYes}: {v.m.verdicts[u.ifYes]}; {m.ifNo}: {v.m.verdicts[u.ifNo]}
                  </span>
                )
              )}
              {u.ways.length > 0 && (
                <span class="quiet"> ({[...new Set(u.ways.map((w) => v.law.book.vocabulary.pathways[w.id]?.name[v.lang] ?? w.id))].join('; ')})</span>
              )}
              {u.lead !== undefined && (
                <span class="lead-text">
                  {m.lead}: {u.lead}
                </span>
              )}
              <span class="slot mono">{u.slot}</span>
            </li>
          ))}
        </ul>
      )}
      <p class="quiet">{m.tell}</p>
    </section>
  );
}

function Next({ v, a }: { v: View; a: Answer }) {
  const m = v.m.answer;
  const address = questionHref(v, a.query);
  return (
    <section class="next no-print">
      <h3>{m.next}</h3>
      <ul class="actions">
        <li>
          <a href={address}>{m.permanent}</a>
        </li>
        <li>
          <a href={address.replace('/find?', '/find.pdf?')} type="application/pdf">
            {m.asSheet}
          </a>
        </li>
        <li data-needs-script hidden>
          <button type="button" data-print>
            {m.print}
          </button>
        </li>
        <li data-needs-script hidden>
          <button type="button" data-copy={address} data-copied={m.shared}>
            {m.share}
          </button>
        </li>
        <li>
          <a href={reverseHref(v, a)}>{m.reverse}</a>
        </li>
        <li>
          <a href={`/api/v1/ask?${new URLSearchParams(address.split('?')[1])}&lang=${v.lang}`}>{m.asData}</a>
        </li>
      </ul>
    </section>
  );
}
