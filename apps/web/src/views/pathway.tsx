import type { Condition, LegalitySide, Pathway, Query, Step } from '@exhorto/pathways';
import { Cite, CitedList } from './cited.tsx';
import { OfficeLine } from './office.tsx';
import { questionHref } from './question-address.ts';
import { ReasonTree } from './reasons.tsx';
import { VerdictMark } from './verdict.tsx';
import { numberIn, type View } from './view.ts';

/** One way, folded: name, verdict, time, first step. Opened: everything that the one who takes it needs. */
export function PathwayItem({ v, p, query, open, id }: { v: View; p: Pathway; query: Query; open: boolean; id: string }) {
  const a = v.m.answer;
  return (
    <li class={`way ${p.verdict}`} id={id}>
      <details open={open}>
        <summary>
          <span class="way-head">
            <VerdictMark v={v} verdict={p.verdict} />
            <span class="way-name">{p.name}</span>
          </span>
          <span class="way-meta">
            <span>→ {targetName(v, p)}</span>
            <span>{a.yields[p.yields]}</span>
            <span>{a.speed[p.speed]}</span>
            {p.emergency && <span>{a.emergency}</span>}
          </span>
          {p.verdict !== 'open' && <span class="way-summary">{p.summary}</span>}
          {p.steps[0] !== undefined && (
            <span class="way-first">
              <b>{a.firstStep}:</b> {p.steps[0].text}
            </span>
          )}
        </summary>
        <div class="way-body">
          {p.conflict !== undefined && (
            <p class="note warn">
              <b>{a.conflict}.</b> {p.conflict}
            </p>
          )}
          <Conditions v={v} conditions={p.conditions} query={query} />
          <Steps v={v} steps={p.steps} />
          <Contents v={v} p={p} />
          <Limits v={v} p={p} />
          <CitedList v={v} title={a.safeguards} items={p.safeguards} />
          <CitedList v={v} title={a.notice} items={p.userNotice} />
          <CitedList v={v} title={a.remedy} items={p.remedy} />
          <CitedList v={v} title={a.useLimits} items={p.useLimits} />
          <Grounds v={v} p={p} />
          <LegalitySides v={v} p={p} />
          <details class="part why">
            <summary>{a.why}</summary>
            <ReasonTree v={v} reason={p.because} />
          </details>
        </div>
      </details>
    </li>
  );
}

export function targetName(v: View, p: Pick<Pathway, 'target' | 'asks'>): string {
  const state = v.law.stateName(p.target.state, v.lang);
  const name = p.target.entityName;
  if (name === undefined) return p.asks === 'provider' ? v.m.find.providerIn(v.law.theState(p.target.state, v.lang)) : state;
  return p.asks === 'provider' ? `${name}, ${state}` : `${state} (${name})`;
}

/** Each condition as the question that decides it, with a link for each answer; or who is free to decide. */
export function Conditions({ v, conditions, query }: { v: View; conditions: readonly Condition[]; query: Query }) {
  if (conditions.length === 0) return null;
  return (
    <section class="part">
      <h4>{v.m.answer.conditions}</h4>
      <ul class="plain conditions">
        {conditions.map((c) => (
          <li>
            {c.text} <ConditionAnswers v={v} condition={c} query={query} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function ConditionAnswers({ v, condition, query }: { v: View; condition: Condition; query: Query }) {
  if (condition.decides !== undefined) return <span class="decides">{v.m.answer.decides[condition.decides]}</span>;
  const { input, value } = condition;
  if (input === undefined) return null;
  if (input === 'holds' && typeof value === 'string')
    return (
      <a class="chip" data-question href={questionHref(v, { ...query, holds: [...query.holds, value] })}>
        {v.m.find.yes}
      </a>
    );
  if (typeof value === 'boolean')
    return (
      <span class="answers">
        {[true, false].map((x) => (
          <a class="chip" data-question href={questionHref(v, { ...query, [input]: x })}>
            {x ? v.m.find.yes : v.m.find.no}
          </a>
        ))}
      </span>
    );
  return (
    <a class="chip" href={`#f-${input}`}>
      {v.m.answer.setInput}
    </a>
  );
}

/** Who does what, in order, with the article and the office. */
export function Steps({ v, steps }: { v: View; steps: readonly Step[] }) {
  if (steps.length === 0) return null;
  return (
    <section class="part">
      <h4>{v.m.answer.steps}</h4>
      <ol class="steps">
        {steps.map((s) => (
          <li>
            <span class="step-text">
              {s.text}
              {s.mayFollow === true && <em> ({v.m.answer.mayFollow})</em>}
              {s.fact !== undefined && s.pinpoint !== undefined && (
                <>
                  {' '}
                  <Cite v={v} fact={s.fact} pinpoint={s.pinpoint} />
                </>
              )}
            </span>
            <StepOffice v={v} step={s} />
          </li>
        ))}
      </ol>
    </section>
  );
}

/** The office that the step leads to, where it is more than a kind. */
function StepOffice({ v, step }: { v: View; step: Step }) {
  const office = step.to ?? (step.kind === 'authorise' || step.kind === 'review' ? step.who : undefined);
  if (office === undefined || (office.id === undefined && office.contact === undefined)) return null;
  return (
    <span class="step-to">
      <OfficeLine v={v} office={office} />
    </span>
  );
}

/** What the request must contain, each part with its article. */
export function Contents({ v, p }: { v: View; p: Pathway }) {
  if (p.contents.length === 0) return null;
  return (
    <section class="part">
      <h4>{v.m.answer.contents}</h4>
      <ul class="checklist">
        {p.contents.map((c) => (
          <li>
            {c.text}
            {c.when !== undefined && <span class="quiet"> ({c.when})</span>} <Cite v={v} fact={c.fact} pinpoint={c.pinpoint} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Limits({ v, p }: { v: View; p: Pathway }) {
  if (p.limits.length === 0) return null;
  const a = v.m.answer;
  return (
    <section class="part">
      <h4>{a.limits}</h4>
      <ul class="plain">
        {p.limits.map((l) => {
          const amount = `${numberIn(v.lang, l.amount)} ${a.units[l.unit]}`;
          return (
            <li>
              {l.text}: <b>{l.kind === 'at-least' ? a.atLeast(amount) : a.atMost(amount)}</b>, {l.startsAt} <Cite v={v} fact={l.fact} pinpoint={l.pinpoint} />
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Grounds({ v, p }: { v: View; p: Pathway }) {
  if (p.refusalGrounds.length === 0) return null;
  const a = v.m.answer;
  return (
    <section class="part">
      <h4>{a.grounds}</h4>
      {(['mandatory', 'optional'] as const).map((kind) => {
        const items = p.refusalGrounds.filter((g) => g.ground === kind);
        if (items.length === 0) return null;
        return (
          <>
            <p class="sub">{a[kind]}</p>
            <ul class="plain">
              {items.map((g) => (
                <li>
                  {g.text} {g.bites && <strong class="bites">{a.bites}</strong>} <Cite v={v} fact={g.fact} pinpoint={g.pinpoint} seen={g.seen} />
                </li>
              ))}
            </ul>
          </>
        );
      })}
    </section>
  );
}

function LegalitySides({ v, p }: { v: View; p: Pathway }) {
  const a = v.m.answer;
  const row = (label: string, side: LegalitySide) => (
    <>
      <dt>{label}</dt>
      <dd>
        <VerdictMark v={v} verdict={side.verdict} bare /> {side.text}
      </dd>
    </>
  );
  return (
    <section class="part">
      <h4>{a.legality}</h4>
      <dl class="sides">
        {row(a.asker, p.legality.asker)}
        {row(a.holder, p.legality.holder)}
        {row(a.enforceable, p.legality.enforceable)}
      </dl>
    </section>
  );
}
