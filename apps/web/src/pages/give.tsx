import { say } from '@exhorto/lawbook';
import { coverageItemName, topicName } from '@exhorto/lawbook/coverage-names';
import { changeSkeleton, entrySkeleton, type Missing } from '@exhorto/lawbook/missing';
import { type CheckedProposal, proposalText } from '@exhorto/lawbook/proposal';
import { Cite } from '../views/cited.tsx';
import { proposalControls, proposalIn, SourceFields } from '../views/proposal-fields.tsx';
import { ProposalProblems, ProposalReady } from '../views/proposal-result.tsx';
import { href, type View } from '../views/view.ts';

interface GiveProps {
  v: View;
  missing: Missing;
  form: URLSearchParams;
  checked?: CheckedProposal;
}

/** Give a fact that is missing: what the law says, where that can be read, and the finished proposal once both are there. */
export function Give({ v, missing, form, checked }: GiveProps) {
  const g = v.m.give;
  const problems = checked?.problems ?? [];
  const entry = entrySkeleton(missing, v.today);
  return (
    <>
      <p class="crumb">
        {missing.state === undefined ? (
          <a href={href(v, '/coverage')}>{v.m.coverage.title}</a>
        ) : (
          <a href={href(v, `/coverage/${missing.state}${missing.topic === undefined ? '' : `#${missing.topic}`}`)}>
            {v.m.coverage.of(v.law.stateName(missing.state, v.lang))}
          </a>
        )}
      </p>
      <h1>{giveTitle(v, missing)}</h1>
      <ProposalProblems v={v} problems={problems} labels={{ what: g.what, change: g.change, from: g.from }} />
      {checked?.proposal !== undefined && <ProposalReady v={v} action={giveAddress(v, missing)} form={form} text={proposalText(checked.proposal)} />}
      {checked === undefined && <p class="intro">{g.intro}</p>}
      <KnownSoFar v={v} missing={missing} />
      {checked?.proposal !== undefined ? (
        <h2>{v.m.correct.again}</h2>
      ) : (
        <ol class="give-steps">
          {g.steps.map((step) => (
            <li>{step}</li>
          ))}
        </ol>
      )}
      <GiveForm v={v} missing={missing} form={form} {...(checked === undefined ? {} : { checked })} />
      {entry !== '' && (
        <details class="part why">
          <summary>{g.entry}</summary>
          <p>{missing.place?.instrument === undefined ? g.entryText : g.entryInstrument}</p>
          <section class="scroll" aria-label={g.entry} tabindex={0}>
            <pre id="entry">{entry}</pre>
          </section>
          <p>
            <a href={giveAddress(v, missing, '/coverage/give.yaml')} download>
              {g.entryDownload}
            </a>
          </p>
        </details>
      )}
    </>
  );
}

/** What there is of it: an entry that lacks a field, where it was looked for, what is only remembered. */
function KnownSoFar({ v, missing }: Pick<GiveProps, 'v' | 'missing'>) {
  const g = v.m.give;
  const { part, unknown, lead } = missing;
  return (
    <dl class="facts">
      <dt>{g.slot}</dt>
      <dd class="mono">{missing.slot}</dd>
      {part !== undefined && (
        <>
          <dt>{g.part}</dt>
          <dd>
            <span class="mono">{part.field}</span> · <Cite v={v} fact={part.fact.id} pinpoint={part.fact.pinpoint} seen={part.fact.seen} />
          </dd>
        </>
      )}
      {unknown !== undefined && (
        <>
          <dt>{g.missing}</dt>
          <dd>{say(unknown.text, v.lang)}</dd>
        </>
      )}
      {unknown?.tried !== undefined && (
        <>
          <dt>{g.tried}</dt>
          <dd>{say(unknown.tried, v.lang)}</dd>
        </>
      )}
      {lead !== undefined && (
        <>
          <dt>{v.m.answer.lead}</dt>
          <dd>{say(lead, v.lang)}</dd>
        </>
      )}
    </dl>
  );
}

function GiveForm({ v, missing, form, checked }: GiveProps) {
  const g = v.m.give;
  const problems = checked?.problems ?? [];
  const values = new URLSearchParams(form);
  if (!values.has('change')) values.set('change', changeSkeleton(missing));
  const filled = { values, problems };
  const { area, day, bad } = proposalControls(v, filled);
  return (
    <form class="received correction" method="post" action={giveAddress(v, missing)} id="give">
      <fieldset>
        <legend>{g.law}</legend>
        {area('what', g.what, 4, g.whatHelp)}
        {missing.part === undefined && day('from', g.from, g.fromHelp)}
      </fieldset>
      <SourceFields v={v} filled={filled} />
      <details class="more" open={bad('change')}>
        <summary>{g.fields}</summary>
        {area('change', g.change, Math.max(5, values.get('change')?.split('\n').length ?? 0), g.changeHelp, true)}
      </details>
      <p class="submit">
        <button type="submit" class="primary">
          {v.m.correct.submit}
        </button>
      </p>
    </form>
  );
}

/** The title of the form for one gap: "Give what is missing: Haiti, preservation of data". */
export function giveTitle(v: View, missing: Missing): string {
  return `${v.m.give.title}: ${missingName(v, missing)}`;
}

/** What is missing, in words as far as they go: state and point; the id where there is no name. */
function missingName(v: View, { slot, state, topic, item }: Missing): string {
  if (topic === undefined) return slot;
  const point = item === undefined ? topicName(topic, v.lang) : coverageItemName(v.law, topic, item, v.lang);
  return state === undefined ? point : `${v.law.stateName(state, v.lang)} · ${point}`;
}

/** The address of the form for one gap, or of the entry that would fill it. */
export function giveAddress(v: View, missing: Missing, path = '/coverage/give'): string {
  return href(v, `${path}?slot=${encodeURIComponent(missing.slot)}`);
}

/** The form as `checkProposal` takes it: a new entry, or the field that an entry lacks. */
export function givenIn(form: URLSearchParams, missing: Missing, version: string): Record<string, unknown> {
  return missing.part === undefined ? proposalIn(form, missing.slot, version, 'missing') : proposalIn(form, missing.part.fact.id, version, 'wrong');
}
