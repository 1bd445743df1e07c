import { ASKERS, MEASURES, PATHWAY_IDS, REQUEST_FIELDS, URGENCIES } from '@exhorto/lawbook';
import type { FieldProblem } from '@exhorto/pathways';
import { labelled, Pick } from './fields.tsx';
import { offenceOptions, stateGroups } from './question-form.tsx';
import { href, type View } from './view.ts';

/** Stands for "it is there, but cannot be read" in every control of the form. */
const ILLEGIBLE = '~illegible';

/** What the letter says, field by field. Sent by POST: nothing of it stands in an address. */
export function ReceivedForm({ v, values, problems }: { v: View; values: URLSearchParams; problems: readonly FieldProblem[] }) {
  const c = v.m.check;
  const voc = v.law.book.vocabulary;
  const bad = (name: string) => problems.some((p) => p.field.split('.').at(-1) === name);
  const silent = [
    { value: '', label: c.none },
    { value: ILLEGIBLE, label: `— ${c.illegible} —` },
  ];
  const pick = (name: string, label: string, options: readonly { value: string; label: string }[] | ReturnType<typeof stateGroups>, maybe = true) => (
    <p class="field">
      <label for={`f-${name}`}>{label}</label>
      <Pick name={name} options={[...(maybe ? silent : []), ...options]} value={values.get(name) ?? ''} bad={bad(name)} />
    </p>
  );
  const words = (name: string, label: string, help?: string) => (
    <p class="field wide">
      <label for={`f-${name}`}>{label}</label>
      <input
        type="text"
        id={`f-${name}`}
        name={name}
        value={values.get(name) ?? ''}
        maxlength={2000}
        autocomplete="off"
        aria-describedby={help === undefined ? undefined : `h-${name}`}
      />
      {help !== undefined && (
        <span class="quiet" id={`h-${name}`}>
          {help}
        </span>
      )}
    </p>
  );
  const contains = values.getAll('contains');
  return (
    <form class="received" method="post" action={href(v, '/check')} id="received">
      <fieldset>
        <legend>{c.us}</legend>
        <p class="field wide">
          <label for="f-entity">{c.entity}</label>
          <Pick name="entity" required options={[{ value: '', label: c.choose }, ...entityGroups(v)]} value={values.get('entity') ?? ''} bad={bad('entity')} />
        </p>
        <p class="field">
          <label for="f-receivedOn">{c.receivedOn}</label>
          <input type="date" id="f-receivedOn" name="receivedOn" value={values.get('receivedOn') ?? v.today} />
        </p>
        {pick(
          'urgency',
          c.urgency,
          labelled(URGENCIES, (x) => voc.urgencies[x]?.name[v.lang]),
          false,
        )}
      </fieldset>
      <fieldset>
        <legend>{c.who}</legend>
        {pick('state', c.state, stateGroups(v))}
        {pick(
          'kind',
          c.kind,
          labelled(ASKERS, (x) => voc.askers[x]?.name[v.lang]),
        )}
        {words('office', c.office)}
        {words('address', c.address, c.addressHelp)}
      </fieldset>
      <fieldset>
        <legend>{c.what}</legend>
        {pick(
          'measure',
          c.measure,
          labelled(MEASURES, (x) => voc.measures[x]?.name[v.lang]),
        )}
        {pick(
          'claimedBasis',
          c.basis,
          labelled(PATHWAY_IDS, (x) => voc.pathways[x]?.name[v.lang]),
        )}
        {words('identifiers', c.identifiers, c.identifiersHelp)}
        {pick('offence', c.offence, offenceOptions(v))}
        {pick('secrecy', c.secrecy, yesNo(v))}
      </fieldset>
      <fieldset>
        <legend>{c.order}</legend>
        {pick(
          'by',
          c.by,
          labelled(ASKERS, (x) => voc.askers[x]?.name[v.lang]),
        )}
        {pick('signature', c.signature, yesNo(v))}
      </fieldset>
      <fieldset class="holds">
        <legend>{c.contains}</legend>
        {REQUEST_FIELDS.filter((x) => x !== 'other').map((x) => (
          <label>
            <input type="checkbox" name="contains" value={x} checked={contains.includes(x)} /> {voc.fields[x]?.name[v.lang] ?? x}{' '}
            <span class="quiet">{voc.fields[x]?.explains[v.lang]}</span>
          </label>
        ))}
      </fieldset>
      <p class="verified">
        <label>
          <input type="checkbox" name="verified" value="yes" checked={values.get('verified') === 'yes'} /> {c.verified}
        </label>
      </p>
      <p class="submit">
        <button type="submit" class="primary">
          {c.submit}
        </button>
      </p>
      <div class="note warn" role="alert" tabindex={-1} id="not-loaded" hidden>
        <p>{c.notLoaded}</p>
        <p>
          <button type="button">{c.toServer}</button>
        </p>
      </div>
    </form>
  );
}

function yesNo(v: View) {
  return [
    { value: 'yes', label: v.m.find.yes },
    { value: 'no', label: v.m.find.no },
  ];
}

/** Who may have received a request: the companies of the lawbook, and "somebody in" each state. */
export function entityGroups(v: View) {
  return [
    {
      group: v.m.find.provider,
      options: v.law.book.providers
        .filter((p) => !p.generic)
        .flatMap((p) => p.entities.map((e) => ({ value: e.id, label: `${e.name}, ${v.law.stateName(e.state, v.lang)}` })))
        .sort((a, b) => a.label.localeCompare(b.label, v.lang)),
    },
    {
      group: v.m.find.otherHolder,
      options: v.law.book.stateTerms
        .map((s) => ({ value: `state:${s.state}`, label: v.m.check.inState(v.law.theState(s.state, v.lang)) }))
        .sort((a, b) => a.label.localeCompare(b.label, v.lang)),
    },
  ];
}

/** The form as `readReceived` takes it: what is empty is absent, what is marked so is illegible. */
export function receivedIn(form: URLSearchParams): Record<string, unknown> {
  const value = (name: string): unknown => {
    const x = form.get(name)?.trim();
    if (x === undefined || x === '') return undefined;
    return x === ILLEGIBLE ? { illegible: true } : x;
  };
  const flag = (name: string): unknown => {
    const x = value(name);
    return x === 'yes' ? true : x === 'no' ? false : x;
  };
  const identifiers = value('identifiers');
  const by = value('by');
  const signature = flag('signature');
  const offence = value('offence');
  return {
    entity: value('entity'),
    receivedOn: value('receivedOn'),
    urgency: value('urgency'),
    sender: { state: value('state'), kind: value('kind'), office: value('office'), address: value('address') },
    claimedBasis: value('claimedBasis'),
    measure: value('measure'),
    identifiers:
      typeof identifiers === 'string'
        ? identifiers
            .split(/[,;\n]/)
            .map((x) => x.trim())
            .filter((x) => x !== '')
        : identifiers,
    offence: offence === 'other' ? 'other:—' : offence,
    secrecy: flag('secrecy'),
    ...(by === undefined && signature === undefined ? {} : { order: { by, signature } }),
    contains: form.getAll('contains'),
    verified: form.get('verified') === 'yes',
  };
}
