import type { AnyFact } from '@exhorto/lawbook';
import { CORRECTION_KINDS, type ProposalProblem } from '@exhorto/lawbook/proposal';
import { proposalControls, SourceFields } from './proposal-fields.tsx';
import { href, type View } from './view.ts';

/** What is wrong with a fact, what would be right, and the source that proves it. Sent by POST; nothing is stored. */
export function CorrectionForm({ v, fact, values, problems }: { v: View; fact: AnyFact; values: URLSearchParams; problems: readonly ProposalProblem[] }) {
  const c = v.m.correct;
  const filled = { values, problems };
  const { value, bad, area, day } = proposalControls(v, filled);
  return (
    <form class="received correction" method="post" action={href(v, `/facts/${fact.id}/correct`)} id="correction">
      <fieldset class="choices" id="f-kind" tabindex={-1} aria-describedby={bad('kind') ? 'problems' : undefined}>
        <legend>{c.kind}</legend>
        {CORRECTION_KINDS.map((kind) => (
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
      <SourceFields v={v} filled={filled} />
      <p class="submit">
        <button type="submit" class="primary">
          {c.submit}
        </button>
      </p>
    </form>
  );
}
