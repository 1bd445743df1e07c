import { ACCOUNT_KINDS, ASKERS, MEASURES, PURPOSES, STAGES, URGENCIES } from '@exhorto/lawbook';
import type { FieldProblem } from '@exhorto/pathways';
import { type Group, labelled, type Option, Pick, PickField } from './fields.tsx';
import { href, type View } from './view.ts';

type Raw = Readonly<Record<string, unknown>>;

/** The question as a sentence that one can edit; every field is a plain control that works without scripts. */
export function QuestionForm({ v, raw, problems }: { v: View; raw: Raw; problems: readonly FieldProblem[] }) {
  const f = v.m.find;
  const voc = v.law.book.vocabulary;
  const bad = (name: string) => problems.some((p) => p.field === name);
  const pick = (name: string, label: string, options: readonly Option[] | readonly Group[], fallback = '') => (
    <Pick name={name} label={label} options={options} value={textOf(raw[name]) || fallback} bad={bad(name)} />
  );
  const offence = textOf(raw['offence']);
  const isOther = offence.startsWith('other:');
  return (
    <form class="question" method="get" action={href(v, '/find')} id="question">
      <p class="ask-sentence">
        {f.s1}{' '}
        {pick(
          'as',
          f.fieldAs,
          labelled(ASKERS, (x) => voc.askers[x]?.who[v.lang]),
          'prosecutor',
        )}{' '}
        {f.s2} {pick('from', f.fieldFrom, stateGroups(v))}. {f.s3}{' '}
        {pick(
          'measure',
          f.fieldMeasure,
          labelled(MEASURES, (x) => voc.measures[x]?.noun[v.lang]),
          'subscriber',
        )}{' '}
        {f.s4} {pick('holder', f.fieldHolder, holderGroups(v))} {f.s5}{' '}
        <Pick name="offence" label={f.fieldOffence} options={offenceOptions(v)} value={isOther ? 'other' : offence} bad={bad('offence')} />, {f.s6}{' '}
        {pick(
          'urgency',
          f.fieldUrgency,
          labelled(URGENCIES, (x) => voc.urgencies[x]?.name[v.lang].toLowerCase()),
          'ordinary',
        )}
        , {f.s7}{' '}
        <input type="date" name="on" id="f-on" aria-label={f.on} value={textOf(raw['on']) || v.today} aria-invalid={bad('on') ? 'true' : undefined} required />.
      </p>
      <p class="other-offence" data-when-other>
        <label for="f-offenceText">{f.otherOffence}</label>{' '}
        <input type="text" id="f-offenceText" name="offenceText" maxlength={120} value={isOther ? offence.slice('other:'.length) : ''} autocomplete="off" />
      </p>
      <MoreFields v={v} raw={raw} bad={bad} />
      <p class="submit">
        <button type="submit" class="primary">
          {f.submit}
        </button>
      </p>
    </form>
  );
}

/** What the case may also tell: open at once where something was given. */
function MoreFields({ v, raw, bad }: { v: View; raw: Raw; bad: (name: string) => boolean }) {
  const f = v.m.find;
  const voc = v.law.book.vocabulary;
  const given = [
    'maxPenalty',
    'userIn',
    'userNationality',
    'stage',
    'accountKind',
    'consent',
    'organised',
    'alreadyPreserved',
    'privileged',
    'offersIn',
    'holds',
    'purpose',
    'dataIn',
  ].some((name) => raw[name] !== undefined && raw[name] !== 'criminal');
  const field = (name: string, label: string, options: readonly (Option | Group)[]) => (
    <PickField name={name} label={label} options={[{ value: '', label: f.unset }, ...options]} value={textOf(raw[name])} bad={bad(name)} />
  );
  const yesNo: Option[] = [
    { value: 'yes', label: f.yes },
    { value: 'no', label: f.no },
  ];
  const holds = listOf(raw['holds']);
  return (
    <details class="more" open={given}>
      <summary>{f.more}</summary>
      <p class="quiet">{f.moreText}</p>
      <div class="fields">
        <p class="field">
          <label for="f-maxPenalty">{f.maxPenalty}</label>
          <input type="number" id="f-maxPenalty" name="maxPenalty" min="0" max="100" step="0.5" value={textOf(raw['maxPenalty'])} inputmode="decimal" />
        </p>
        {field('userIn', f.userIn, stateGroups(v))}
        {field('userNationality', f.userNationality, stateGroups(v))}
        {field('dataIn', f.dataIn, stateGroups(v))}
        {field('offersIn', f.offersIn, stateGroups(v))}
        {field(
          'stage',
          f.stage,
          labelled(STAGES, (x) => voc.stages[x]?.name[v.lang]),
        )}
        {field(
          'purpose',
          f.purpose,
          labelled(PURPOSES, (x) => voc.purposes[x]?.name[v.lang]),
        )}
        {field(
          'accountKind',
          f.accountKind,
          labelled(ACCOUNT_KINDS, (x) => voc.accountKinds[x]?.name[v.lang]),
        )}
        {field('consent', f.consent, yesNo)}
        {field('alreadyPreserved', f.alreadyPreserved, yesNo)}
        {field('organised', f.organised, yesNo)}
        {field('privileged', f.privileged, yesNo)}
      </div>
      <fieldset class="holds">
        <legend>{f.holds}</legend>
        {v.law.book.conditions.map((c) => (
          <label>
            <input type="checkbox" name="holds" value={c.id} checked={holds.includes(c.id)} /> {c.question[v.lang]}
          </label>
        ))}
      </fieldset>
    </details>
  );
}

function byName(lang: string, options: Option[]): Option[] {
  return options.sort((a, b) => a.label.localeCompare(b.label, lang));
}

/** States whose own law the lawbook holds first, then the others. */
export function stateGroups(v: View): Group[] {
  const written = new Set(v.law.book.states.map((s) => s.state));
  const options = (has: boolean) =>
    byName(
      v.lang,
      v.law.book.stateTerms.filter((s) => written.has(s.state) === has).map((s) => ({ value: s.state, label: s.names[v.lang] })),
    );
  return [
    { group: v.m.states.written, options: options(true) },
    { group: v.m.states.others, options: options(false) },
  ];
}

/** Providers of the lawbook, and "a provider of" each state. */
export function holderGroups(v: View): Group[] {
  const f = v.m.find;
  return [
    {
      group: f.provider,
      options: byName(
        v.lang,
        v.law.book.providers.filter((p) => !p.generic).map((p) => ({ value: `provider:${p.id}`, label: p.name })),
      ),
    },
    {
      group: f.otherHolder,
      options: byName(
        v.lang,
        v.law.book.stateTerms.map((s) => ({ value: `state:${s.state}`, label: f.providerIn(v.law.theState(s.state, v.lang)) })),
      ),
    },
  ];
}

export function offenceOptions(v: View): Option[] {
  return [
    ...byName(
      v.lang,
      v.law.book.offences.map((o) => ({ value: o.id, label: o.names[v.lang] })),
    ),
    { value: 'other', label: v.m.find.other },
  ];
}

export function textOf(x: unknown): string {
  if (Array.isArray(x)) return textOf(x[0]);
  return typeof x === 'string' ? x : typeof x === 'number' ? String(x) : typeof x === 'boolean' ? (x ? 'yes' : 'no') : '';
}

function listOf(x: unknown): readonly string[] {
  return Array.isArray(x) ? x.filter((y) => typeof y === 'string') : typeof x === 'string' ? x.split(',') : [];
}
