import type { AnyFact } from '@exhorto/lawbook';
import { PROPOSAL_KINDS, type ProposalProblem, readFields, SOURCE_KINDS, SOURCE_READ } from '@exhorto/lawbook/proposal';
import type { Child } from 'hono/jsx';
import { labelled, Pick } from './fields.tsx';
import { href, type View } from './view.ts';

/** Field of the form for each field of a proposal that is not called the same. */
const CONTROLS: Readonly<Record<string, string>> = {
  'source.title': 'title',
  'source.publisher': 'publisher',
  'source.url': 'url',
  'source.kind': 'sourceKind',
  'source.read': 'read',
  'source.date': 'date',
};

/** The control of the form in which a problem of the proposal can be mended. */
export function controlOf(field: string): string {
  return CONTROLS[field] ?? field;
}

/** What is wrong with a fact, what would be right, and the source that proves it. Sent by POST; nothing is stored. */
export function CorrectionForm({ v, fact, values, problems }: { v: View; fact: AnyFact; values: URLSearchParams; problems: readonly ProposalProblem[] }) {
  const c = v.m.correct;
  const value = (name: string) => values.get(name) ?? '';
  const bad = (name: string) => problems.some((p) => controlOf(p.field) === name);
  const marks = (name: string, help?: string) => ({
    id: `f-${name}`,
    name,
    'aria-invalid': bad(name) ? ('true' as const) : undefined,
    'aria-describedby': help === undefined ? undefined : `h-${name}`,
  });
  const field = (name: string, label: string, control: Child, help?: string, wide = true) => (
    <p class={wide ? 'field wide' : 'field'}>
      <label for={`f-${name}`}>{label}</label>
      {control}
      {help !== undefined && (
        <span class="quiet" id={`h-${name}`}>
          {help}
        </span>
      )}
    </p>
  );
  const words = (name: string, label: string, help?: string, wide = true) =>
    field(name, label, <input type="text" {...marks(name, help)} value={value(name)} maxlength={300} autocomplete="off" />, help, wide);
  const area = (name: string, label: string, rows: number, help: string, mono = false) =>
    field(
      name,
      label,
      <textarea {...marks(name, help)} rows={rows} maxlength={2000} class={mono ? 'mono' : undefined} spellcheck={mono ? false : undefined}>
        {value(name)}
      </textarea>,
      help,
    );
  const day = (name: string, label: string, help?: string, fallback = '') =>
    field(name, label, <input type="date" {...marks(name, help)} value={values.has(name) ? value(name) : fallback} />, help, false);
  const pick = (name: string, label: string, options: { value: string; label: string }[]) =>
    field(name, label, <Pick name={name} options={[{ value: '', label: c.choose }, ...options]} value={value(name)} bad={bad(name)} />, undefined, false);
  return (
    <form class="received correction" method="post" action={href(v, `/facts/${fact.id}/correct`)} id="correction">
      <fieldset class="choices" id="f-kind" tabindex={-1} aria-describedby={bad('kind') ? 'problems' : undefined}>
        <legend>{c.kind}</legend>
        {PROPOSAL_KINDS.map((kind) => (
          <label>
            <input type="radio" name="kind" value={kind} checked={value('kind') === kind} /> {c.kinds[kind]}
          </label>
        ))}
      </fieldset>
      <fieldset>
        <legend>{c.fact}</legend>
        {area('what', c.what, 4, c.whatHelp)}
        {area('change', c.change, 3, c.changeHelp, true)}
        {day('from', c.from, c.fromHelp)}
      </fieldset>
      <fieldset>
        <legend>{c.source}</legend>
        {words('title', c.sourceTitle)}
        {words('publisher', c.publisher)}
        {field('url', c.url, <input type="url" {...marks('url', c.urlHelp)} value={value('url')} maxlength={2000} autocomplete="off" />, c.urlHelp)}
        {words('pinpoint', c.pinpoint)}
        {pick(
          'sourceKind',
          c.sourceKind,
          labelled(SOURCE_KINDS, (x) => c.sourceKinds[x as keyof typeof c.sourceKinds]),
        )}
        {pick(
          'read',
          c.read,
          labelled(SOURCE_READ, (x) => c.reads[x as keyof typeof c.reads]),
        )}
        {pick(
          'seen',
          c.seen,
          labelled(['text', 'secondary'], (x) => v.m.seen[x as keyof typeof v.m.seen]),
        )}
        {day('date', c.date)}
        {day('on', c.on, undefined, v.today)}
      </fieldset>
      <p class="submit">
        <button type="submit" class="primary">
          {c.submit}
        </button>
      </p>
    </form>
  );
}

/** The form as `checkProposal` takes it: what is empty is absent. */
export function proposalIn(form: URLSearchParams, fact: AnyFact, version: string): Record<string, unknown> {
  const value = (name: string): string | undefined => {
    const x = form.get(name)?.replace(/\r\n?/g, '\n').trim();
    return x === '' ? undefined : x;
  };
  const change = value('change');
  const given = {
    fact: fact.id,
    lawbook: version,
    kind: value('kind'),
    what: value('what'),
    change: change === undefined ? undefined : (readFields(change) ?? change),
    source: present({
      title: value('title'),
      publisher: value('publisher'),
      url: value('url') ?? null,
      kind: value('sourceKind'),
      read: value('read'),
      date: value('date'),
    }),
    pinpoint: value('pinpoint'),
    seen: value('seen'),
    on: value('on'),
    from: value('from'),
  };
  return present(given);
}

function present(record: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).filter(([, x]) => x !== undefined));
}
