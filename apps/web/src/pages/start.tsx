import { ASKERS, MEASURES } from '@exhorto/lawbook';
import type { FigureBook } from '@exhorto/lawbook/figures';
import type { Child } from 'hono/jsx';
import { type Group, labelled, type Option, PickField } from '../views/fields.tsx';
import { holderName } from '../views/find.tsx';
import { holderGroups, offenceOptions, stateGroups } from '../views/question-form.tsx';
import { entityGroups } from '../views/received-form.tsx';
import { endOf } from '../views/start-ends.tsx';
import {
  answersIn,
  ERRANDS,
  HASTE,
  isAnswered,
  NOT_KNOWN,
  questionsOf,
  READINGS,
  SIDES,
  type Start,
  type StartAnswers,
  type StartField,
  type StartQuestion,
  startHref,
} from '../views/start-question.ts';
import { href, type View } from '../views/view.ts';

/** What the page is about now, for a list of visited pages. */
export function startTitle(v: View, s: Start): string {
  return s.open?.id === 'errand' ? v.m.start.title : `${headline(v, s)} · ${v.m.start.title}`;
}

function headline(v: View, { answers, open }: Start): string {
  if (open === undefined) return v.m.start.end[answers.for as keyof typeof v.m.start.end];
  return v.m.start.questions[open.id];
}

/** Guided start: one question a page, plain links or a small form; every answer stands in the address. */
export function StartPage({ v, s, figures }: { v: View; s: Start; figures: FigureBook }) {
  const m = v.m.start;
  const { answers, open } = s;
  const questions = questionsOf(answers);
  const at = open === undefined ? -1 : questions.indexOf(open);
  return (
    <div class="start">
      {open?.id !== 'errand' && (
        <p class="crumb">
          <a href={startHref(v, {})}>{m.title}</a>
          {at >= 0 && answers.for !== 'research' && answers.for !== 'watch' && (
            <>
              {' '}
              · <span class="quiet">{m.questionOf(at + 1, Math.max(questions.length, 2))}</span>
            </>
          )}
        </p>
      )}
      <h1>{open?.id === 'errand' ? m.title : headline(v, s)}</h1>
      <Problems v={v} s={s} />
      {open?.id === 'errand' && <p class="intro">{m.intro}</p>}
      {open === undefined ? <End v={v} a={answers} figures={figures} /> : <Ask v={v} s={s} q={open} />}
      {open?.id !== 'errand' && <Answered v={v} s={s} />}
      {open?.id === 'errand' && (
        <p>
          {m.tourFirst} <a href={href(v, '/tour')}>{v.m.tour.title}</a>
        </p>
      )}
    </div>
  );
}

function Problems({ v, s: { problems, open } }: { v: View; s: Start }) {
  if (problems.length === 0) return null;
  return (
    <div class="note warn" role="alert">
      <ul>
        {problems.map((p) => {
          const label = v.m.start.fields[p.field as StartField];
          const text = `${label}: ${p.code === 'required' ? v.m.find.isRequired : v.m.find.isNotKnown(String(p.value))}`;
          return <li>{open?.fields.some((field) => field === p.field) === true ? <a href={`#f-${p.field}`}>{text}</a> : text}</li>;
        })}
      </ul>
    </div>
  );
}

/** The question that is open: a list of links where one thing is chosen from few, a form otherwise. */
function Ask({ v, s, q }: { v: View; s: Start; q: StartQuestion }) {
  const m = v.m.start;
  const a = s.answers;
  switch (q.id) {
    case 'errand':
      return <Choices items={ERRANDS.map((x) => ({ to: startHref(v, { for: x }), label: m.errands[x], text: m.errandTexts[x] }))} />;
    case 'haste':
      return <Choices items={HASTE.map((x) => ({ to: startHref(v, { ...a, haste: x }), label: m.haste[x], text: m.hasteTexts[x] }))} />;
    case 'side':
      return <Choices items={SIDES.map((x) => ({ to: startHref(v, { ...a, we: x }), label: m.sides[x], text: m.sideTexts[x] }))} />;
    case 'reading':
      return (
        <Choices
          items={[
            ...READINGS.map((x) => ({ to: startHref(v, { for: 'law', what: x }), label: m.readings[x], text: m.readingTexts[x] })),
            { to: href(v, '/search'), label: m.word, text: m.wordText },
          ]}
        />
      );
    default:
      return <Form v={v} s={s} q={q} />;
  }
}

interface Choice {
  to: string;
  label: string;
  text: string;
}

function Choices({ items }: { items: readonly Choice[] }) {
  return (
    <ul class="doors start-choices">
      {items.map((x) => (
        <li>
          <a href={x.to}>
            <b>{x.label}</b> <span>{x.text}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}

function Form({ v, s, q }: { v: View; s: Start; q: StartQuestion }) {
  const m = v.m.start;
  const a = s.answers;
  const help = q.id === 'place' ? m.notAnOffice : q.id === 'case' ? m.caseHelp : undefined;
  return (
    <form method="get" action={href(v, '/start')} class="start-form">
      {answersIn(a, q.fields).map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      <div class="start-fields">
        {q.fields.map((field) => (
          <PickField
            name={field}
            label={m.fields[field]}
            value={a[field] ?? FIRST[field] ?? ''}
            options={optionsFor(v, a, field, q)}
            bad={s.problems.some((p) => p.field === field)}
          />
        ))}
      </div>
      <p class="submit">
        <button type="submit" class="primary">
          {m.next}
        </button>
      </p>
      {help !== undefined && (
        <p class="quiet">
          {help} {q.id === 'place' && <a href={href(v, '/directory')}>{v.m.directory.title}</a>}
        </p>
      )}
    </form>
  );
}

/** What a list shows before anything was chosen, where its first entry would be chance. */
const FIRST: StartAnswers = { as: 'prosecutor', measure: 'subscriber', offence: 'illegal-access', holder: NOT_KNOWN, state: '', kind: NOT_KNOWN };

function optionsFor(v: View, a: StartAnswers, field: StartField, q: StartQuestion): readonly (Option | Group)[] {
  const m = v.m.start;
  const voc = v.law.book.vocabulary;
  const choose = { value: '', label: v.m.check.choose };
  const open = { value: NOT_KNOWN, label: m.dontKnow };
  const offices = labelled(ASKERS, (x) => voc.askers[x]?.name[v.lang]);
  switch (field) {
    case 'from':
      return [choose, ...stateGroups(v)];
    case 'state':
      return q.id === 'sender' ? [choose, open, ...stateGroups(v)] : [choose, ...stateGroups(v)];
    case 'as':
      return offices;
    case 'kind':
      return [open, ...offices];
    case 'measure':
      return labelled(MEASURES, (x) => voc.measures[x]?.name[v.lang]);
    case 'holder':
      return [open, ...holderGroups(v)];
    case 'offence':
      return offenceOptions(v).filter((o) => o.value !== 'other');
    case 'entity':
      return [
        choose,
        ...(a.we === 'authority'
          ? stateGroups(v).map((g) => ({ ...g, options: g.options.map((o) => ({ ...o, value: `state:${o.value}` })) }))
          : entityGroups(v)),
      ];
    case 'instrument':
      return [
        choose,
        ...v.law.book.instruments.map((i) => ({ value: i.id, label: i.shortNames[v.lang] })).sort((x, y) => x.label.localeCompare(y.label, v.lang)),
      ];
    default:
      return [];
  }
}

/** Why it leads there, the way on, and what else helps. */
function End({ v, a, figures }: { v: View; a: StartAnswers; figures: FigureBook }) {
  const { why, links } = endOf(v, a, figures);
  return (
    <>
      <p class="intro">{why}</p>
      <ol class="start-links">
        {links.map((x) => (
          <li>
            <a href={x.to}>{x.label}</a>
            {x.answer === true ? (
              <p>
                <span class="quiet">{v.m.start.saysToday}</span> {x.text}
              </p>
            ) : (
              <p class="quiet">{x.text}</p>
            )}
          </li>
        ))}
      </ol>
    </>
  );
}

/** What was answered so far; each answer can be changed, and the others stay. */
function Answered({ v, s: { answers, open } }: { v: View; s: Start }) {
  const m = v.m.start;
  const before = questionsOf(answers).filter((q) => isAnswered(q, answers) && q !== open);
  const questions = questionsOf(answers);
  const previous = questions[(open === undefined ? questions.length : questions.indexOf(open)) - 1];
  const rows: { label: string; value: Child; to: string }[] = [
    { label: m.questions.errand, value: m.errands[answers.for as keyof typeof m.errands], to: startHref(v, {}) },
    ...before.map((q) => ({
      label: m.questions[q.id],
      value: q.fields.map((field) => named(v, field, answers[field] ?? '')).join(' · '),
      to: startHref(v, answers, q.id),
    })),
  ];
  return (
    <section class="start-answered" aria-labelledby="answered">
      <h2 id="answered">{m.answered}</h2>
      <dl>
        {rows.map((r) => (
          <div>
            <dt>{r.label}</dt>
            <dd>{r.value}</dd>
            <dd class="no-print">
              <a href={r.to}>
                {m.change}
                <span class="sr">: {r.label}</span>
              </a>
            </dd>
          </div>
        ))}
      </dl>
      <p class="no-print">
        <a href={previous === undefined ? startHref(v, {}) : startHref(v, answers, previous.id)}>← {m.back}</a> · <a href={startHref(v, {})}>{m.again}</a>
      </p>
    </section>
  );
}

function named(v: View, field: StartField, x: string): string {
  const m = v.m.start;
  const voc = v.law.book.vocabulary;
  if (x === NOT_KNOWN) return `${m.fields[field]}: ${m.dontKnow}`;
  switch (field) {
    case 'from':
    case 'state':
      return v.law.stateName(x, v.lang);
    case 'as':
    case 'kind':
      return voc.askers[x]?.name[v.lang] ?? x;
    case 'measure':
      return voc.measures[x]?.name[v.lang] ?? x;
    case 'holder':
      return holderName(v, x);
    case 'offence':
      return v.law.offence(x)?.names[v.lang] ?? x;
    case 'entity':
      return x.startsWith('state:') ? v.law.stateName(x.slice('state:'.length), v.lang) : (v.law.entity(x)?.name ?? x);
    case 'instrument':
      return v.law.instrument(x)?.shortNames[v.lang] ?? x;
    case 'haste':
      return m.haste[x as keyof typeof m.haste];
    case 'we':
      return m.sides[x as keyof typeof m.sides];
    case 'what':
      return m.readings[x as keyof typeof m.readings];
    case 'for':
      return m.errands[x as keyof typeof m.errands];
  }
}
