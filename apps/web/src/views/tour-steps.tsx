import { type Answer, factsIn, type Pathway } from '@exhorto/pathways';
import type { Child } from 'hono/jsx';
import { ClosedWays, Dateline, OwnLawView, Unknowns } from './answer.tsx';
import { Cite, Strokes } from './cited.tsx';
import { FactDetails } from './fact-details.tsx';
import { holderName } from './find.tsx';
import { Contents, PathwayItem, Steps } from './pathway.tsx';
import { questionHref, questionParams } from './question-address.ts';
import { QuestionForm } from './question-form.tsx';
import { ReasonTree } from './reasons.tsx';
import { questionLines } from './sheet.ts';
import { bestLive, firstLeaf, type TourCase, type TourStepId, verdictCounts } from './tour-case.ts';
import { VerdictMark } from './verdict.tsx';
import { href, numberIn, type View } from './view.ts';

/** What a step shows: a piece of today's answer, how to read it as far as that depends on the answer, and where it is live. */
export interface TourStep {
  fragment: Child;
  reading: Child;
  links: readonly { to: string; label: string }[];
}

const MOST_UNKNOWNS = 3;

/** The step, from the answers of the case; every verdict in it is the engine's. */
export function tourStep(v: View, c: TourCase, id: TourStepId): TourStep {
  switch (id) {
    case 'question':
      return question(v, c);
    case 'own':
      return own(v, c);
    case 'preserve':
      return preserve(v, c.preserve);
    case 'ways':
      return ways(v, c.logs);
    case 'reasons':
      return reasons(v, c.logs);
    case 'sheet':
      return sheet(v, c.account);
    case 'gaps':
      return gaps(v, c.logs);
  }
}

function live(v: View, a: Answer): { to: string; label: string } {
  return { to: questionHref(v, a.query), label: v.m.tour.live(asked(v, a)) };
}

/** "Subscriber information: from Chile to Google". */
function asked(v: View, a: Answer): string {
  const { measure, from, holder } = a.query;
  return v.m.find.titleOf(v.law.book.vocabulary.measures[measure]?.name[v.lang] ?? measure, v.law.theState(from, v.lang), holderName(v, holder));
}

function question(v: View, c: TourCase): TourStep {
  const raw = Object.fromEntries(questionParams(c.account.query));
  return {
    fragment: (
      <>
        <QuestionForm v={v} raw={raw} problems={[]} />
        <p class="sentence">{c.account.sentence}</p>
        <Dateline v={v} a={c.account} />
      </>
    ),
    reading: (
      <>
        <p>{v.m.tour.threeQuestions}</p>
        <ol class="tour-questions">
          {[c.account, c.preserve, c.logs].map((a) => (
            <li>
              <a href={questionHref(v, a.query)}>{asked(v, a)}</a>
              <br />
              {a.sentence}
            </li>
          ))}
        </ol>
      </>
    ),
    links: [live(v, c.account)],
  };
}

function own(v: View, c: TourCase): TourStep {
  const answers = [c.account, c.logs];
  return {
    fragment: (
      <>
        {answers.map((a) => (
          <div class="tour-own">
            <p class="sub">{asked(v, a)}</p>
            <OwnLawView v={v} own={a.ownLaw} />
          </div>
        ))}
      </>
    ),
    reading: <Marks v={v} verdicts={[...new Set(answers.map((a) => a.ownLaw.verdict))]} />,
    links: [{ to: href(v, '/states/CL#powers'), label: `${v.law.stateName('CL', v.lang)}: ${v.m.states.powers}` }, live(v, c.account), live(v, c.logs)],
  };
}

/** What the marks in the fragment mean: only those that it shows. */
function Marks({ v, verdicts }: { v: View; verdicts: readonly (keyof View['m']['verdicts'])[] }) {
  return (
    <dl class="tour-marks">
      {verdicts.map((x) => (
        <div>
          <dt>
            <VerdictMark v={v} verdict={x} />
          </dt>
          <dd>{v.m.about.verdicts[x]}</dd>
        </div>
      ))}
    </dl>
  );
}

function preserve(v: View, a: Answer): TourStep {
  const best = bestLive(a);
  return {
    fragment: (
      <>
        <p class="sentence">{a.sentence}</p>
        <Way v={v} a={a} p={best} id="tour-preserve" open />
      </>
    ),
    reading: (
      <>
        <p>
          <b>{v.law.book.vocabulary.measures.preservation?.name[v.lang]}.</b> {v.law.book.vocabulary.measures.preservation?.explains[v.lang]}
        </p>
        {best !== undefined && <Marks v={v} verdicts={[best.verdict]} />}
      </>
    ),
    links: [
      live(v, a),
      ...(best?.instrument == null ? [] : [{ to: href(v, `/instruments/${best.instrument}`), label: best.instrumentName ?? best.instrument }]),
    ],
  };
}

function Way({ v, a, p, id, open }: { v: View; a: Answer; p: Pathway | undefined; id: string; open: boolean }) {
  if (p === undefined) return <p>{v.m.answer.noWays}</p>;
  return (
    <>
      <h3>{v.m.answer.ways}</h3>
      <ol class="ways">
        <PathwayItem v={v} p={p} query={a.query} open={open} id={id} />
      </ol>
    </>
  );
}

function ways(v: View, a: Answer): TourStep {
  const counts = verdictCounts(a.pathways);
  // The first of each kind, in the order of the answer: an open way that gives information alone comes late.
  const shown = a.pathways.filter((p) => p.verdict !== 'closed' && counts.some((x) => x.first === p));
  const closed = counts.filter((x) => x.verdict === 'closed').map((x) => x.first);
  return {
    fragment: (
      <>
        <h3>{v.m.answer.ways}</h3>
        {shown.length === 0 ? (
          <p>{v.m.answer.noWays}</p>
        ) : (
          <ol class="ways">
            {shown.map((p) => (
              <PathwayItem v={v} p={p} query={a.query} open={false} id={`tour-ways-${p.verdict}`} />
            ))}
          </ol>
        )}
        {closed.length > 0 && (
          <>
            <h3>{v.m.answer.closed}</h3>
            <ClosedWays v={v} closed={closed} />
          </>
        )}
      </>
    ),
    reading: (
      <>
        <p>{v.m.tour.countWays(numberIn(v.lang, a.pathways.length))}</p>
        <dl class="tour-marks">
          {counts.map((x) => (
            <div>
              <dt>
                <VerdictMark v={v} verdict={x.verdict} />: {numberIn(v.lang, x.count)}
              </dt>
              <dd>{v.m.about.verdicts[x.verdict]}</dd>
            </div>
          ))}
        </dl>
      </>
    ),
    links: [live(v, a), { to: href(v, `/matrix?measure=${a.query.measure}&offence=${a.query.offence}&pin=${a.query.from}`), label: v.m.tour.inMatrix }],
  };
}

function reasons(v: View, a: Answer): TourStep {
  const p = a.pathways[0];
  if (p === undefined) return { fragment: <p>{v.m.answer.noWays}</p>, reading: null, links: [live(v, a)] };
  const leaf = firstLeaf(p.because);
  const fact = leaf?.fact === undefined ? undefined : v.law.fact(leaf.fact);
  const facts = factsIn(p.because).flatMap((id) => v.law.fact(id) ?? []);
  return {
    fragment: (
      <>
        <h3>{p.name}</h3>
        <ReasonTree v={v} reason={p.because} />
        {leaf !== undefined && fact !== undefined && (
          <>
            <h3>{v.m.tour.oneLeaf}</h3>
            <p>
              <VerdictMark v={v} verdict={leaf.verdict} bare /> {leaf.text} <Cite v={v} fact={fact.id} pinpoint={fact.pinpoint} seen={fact.seen} />
            </p>
            <FactDetails v={v} fact={fact} />
          </>
        )}
      </>
    ),
    reading: (
      <>
        <p>{v.m.tour.countFacts(numberIn(v.lang, facts.length))}</p>
        <ul class="plain">
          {(['text', 'secondary'] as const).map((seen) => (
            <li>
              <Strokes v={v} seen={seen} /> {v.m.seen[seen]}: {numberIn(v.lang, facts.filter((f) => f.seen === seen).length)}
            </li>
          ))}
        </ul>
      </>
    ),
    links: [...(fact === undefined ? [] : [{ to: href(v, `/facts/${fact.id}`), label: `${v.m.fact.source}: ${fact.pinpoint}` }]), live(v, a)],
  };
}

function sheet(v: View, a: Answer): TourStep {
  const best = bestLive(a);
  const pdf = questionHref(v, a.query).replace('/find?', '/find.pdf?');
  return {
    fragment: (
      <>
        <h3>{v.m.sheet.question}</h3>
        <dl class="facts">
          {questionLines(v, a.query).map(([label, value]) => (
            <>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </>
          ))}
        </dl>
        {best === undefined ? (
          <p>{v.m.answer.noWays}</p>
        ) : (
          <>
            <h3>
              <VerdictMark v={v} verdict={best.verdict} bare /> {best.name}
            </h3>
            <Steps v={v} steps={best.steps} />
            <Contents v={v} p={best} />
          </>
        )}
      </>
    ),
    reading: best === undefined ? null : <Marks v={v} verdicts={[best.verdict]} />,
    links: [{ to: pdf, label: v.m.answer.asSheet }, live(v, a)],
  };
}

function gaps(v: View, a: Answer): TourStep {
  const shown = a.unknowns.slice(0, MOST_UNKNOWNS);
  const leaf = a.pathways[0] === undefined ? undefined : firstLeaf(a.pathways[0].because);
  return {
    fragment: <Unknowns v={v} unknowns={shown} />,
    reading: (
      <>
        {a.unknowns.length > shown.length && <p>{v.m.tour.countUnknowns(numberIn(v.lang, shown.length), numberIn(v.lang, a.unknowns.length))}</p>}
        {leaf?.fact !== undefined && (
          <p>
            {v.m.tour.correctOne} <a href={href(v, `/facts/${leaf.fact}/correct`)}>{leaf.pinpoint ?? leaf.fact}</a>
          </p>
        )}
      </>
    ),
    links: [live(v, a), { to: href(v, '/coverage'), label: v.m.coverage.title }, { to: href(v, '/changes'), label: v.m.changes.title }],
  };
}
