import { changeIn, type ProposalKind, type ProposalProblem, SOURCE_KINDS, SOURCE_READ } from '@exhorto/lawbook/proposal';
import type { Child } from 'hono/jsx';
import { labelled, Pick } from './fields.tsx';
import type { View } from './view.ts';

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

/** What a form of a proposal holds: what was typed, and what is wrong with it. */
export interface Filled {
  values: URLSearchParams;
  problems: readonly ProposalProblem[];
}

/** The controls of a form that makes a proposal, each with its label, its help and its mark where it must be mended. */
export function proposalControls(v: View, { values, problems }: Filled) {
  const value = (name: string): string => values.get(name) ?? '';
  const bad = (name: string): boolean => problems.some((p) => controlOf(p.field) === name);
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
  return {
    value,
    bad,
    words: (name: string, label: string, help?: string, wide = true) =>
      field(name, label, <input type="text" {...marks(name, help)} value={value(name)} maxlength={300} autocomplete="off" />, help, wide),
    address: (name: string, label: string, help: string) =>
      field(name, label, <input type="url" {...marks(name, help)} value={value(name)} maxlength={2000} autocomplete="off" />, help),
    area: (name: string, label: string, rows: number, help: string, mono = false) =>
      field(
        name,
        label,
        <textarea {...marks(name, help)} rows={rows} maxlength={2000} class={mono ? 'mono' : undefined} spellcheck={mono ? false : undefined}>
          {value(name)}
        </textarea>,
        help,
      ),
    day: (name: string, label: string, help?: string, fallback = '') =>
      field(name, label, <input type="date" {...marks(name, help)} value={values.has(name) ? value(name) : fallback} />, help, false),
    pick: (name: string, label: string, options: { value: string; label: string }[]) =>
      field(
        name,
        label,
        <Pick name={name} options={[{ value: '', label: v.m.correct.choose }, ...options]} value={value(name)} bad={bad(name)} />,
        undefined,
        false,
      ),
  };
}

/** The source that proves a proposal: what it is, where in it, how and when it was read. */
export function SourceFields({ v, filled }: { v: View; filled: Filled }) {
  const c = v.m.correct;
  const { words, address, pick, day } = proposalControls(v, filled);
  return (
    <fieldset>
      <legend>{c.source}</legend>
      {words('title', c.sourceTitle)}
      {words('publisher', c.publisher)}
      {address('url', c.url, c.urlHelp)}
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
  );
}

/** The form as `checkProposal` takes it: what is empty is absent. `kind` where the form does not ask for it. */
export function proposalIn(form: URLSearchParams, fact: string, version: string, kind?: ProposalKind): Record<string, unknown> {
  const value = (name: string): string | undefined => {
    const x = form.get(name)?.replace(/\r\n?/g, '\n').trim();
    return x === '' ? undefined : x;
  };
  const given = {
    fact,
    lawbook: version,
    kind: kind ?? value('kind'),
    what: value('what'),
    change: changeIn(value('change')),
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
