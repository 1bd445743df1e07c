import type { AnyFact } from '@exhorto/lawbook';
import { type CheckedProposal, fieldsText, type ProposalProblem, proposalText } from '@exhorto/lawbook/proposal';
import { CorrectionForm, controlOf } from '../views/correction-form.tsx';
import { href, type View } from '../views/view.ts';

/** Challenge one fact: the form, and the finished proposal once the form is complete. */
export function Correct({ v, fact, form, checked }: { v: View; fact: AnyFact; form: URLSearchParams; checked?: CheckedProposal }) {
  const c = v.m.correct;
  const problems = checked?.problems ?? [];
  return (
    <>
      <p class="crumb">
        <a href={href(v, `/facts/${fact.id}`)}>{fact.pinpoint}</a>
      </p>
      <h1>{c.title}</h1>
      {problems.length > 0 && <Problems v={v} problems={problems} />}
      {checked?.proposal !== undefined && <Ready v={v} fact={fact} form={form} text={proposalText(checked.proposal)} />}
      {checked === undefined && <p class="intro">{c.intro}</p>}
      <dl class="facts">
        <dt>{c.fact}</dt>
        <dd class="mono">{fact.id}</dd>
        <dt>{v.m.answer.lawbook}</dt>
        <dd class="mono">{v.law.book.version}</dd>
      </dl>
      <details class="part why">
        <summary>{c.now}</summary>
        <section class="scroll" aria-label={c.now} tabindex={0}>
          <pre>{fieldsText(fact)}</pre>
        </section>
      </details>
      {checked?.proposal !== undefined && <h2>{c.again}</h2>}
      <CorrectionForm v={v} fact={fact} values={form} problems={problems} />
    </>
  );
}

function Problems({ v, problems }: { v: View; problems: readonly ProposalProblem[] }) {
  const c = v.m.correct;
  return (
    <div class="note warn" role="alert" id="problems">
      <h2>{c.problems}</h2>
      <ul>
        {inOrderOfForm(problems).map((p) => {
          const control = controlOf(p.field);
          const why = p.code === 'required' ? c.required : p.code === 'future' ? c.future : (c.invalidIn[control] ?? c.invalid);
          return (
            <li>
              <a href={`#f-${control}`}>
                {labelOf(v, control)}: {why}
              </a>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

const ORDER: readonly string[] = ['kind', 'what', 'change', 'from', 'title', 'publisher', 'url', 'pinpoint', 'sourceKind', 'read', 'seen', 'date', 'on'];

function inOrderOfForm(problems: readonly ProposalProblem[]): ProposalProblem[] {
  return problems.toSorted((a, b) => ORDER.indexOf(controlOf(a.field)) - ORDER.indexOf(controlOf(b.field)));
}

function labelOf(v: View, control: string): string {
  const c = v.m.correct;
  if (control === 'title') return `${c.source}: ${c.sourceTitle}`;
  const label = c[control as keyof typeof c];
  return typeof label === 'string' ? label : control;
}

/** The proposal as a file to send in: shown, and given as a download by a second POST. */
function Ready({ v, fact, form, text }: { v: View; fact: AnyFact; form: URLSearchParams; text: string }) {
  const c = v.m.correct;
  return (
    <section class="ready" aria-labelledby="ready-title">
      <h2 id="ready-title" tabindex={-1}>
        {c.ready}
      </h2>
      <p>{c.readyText}</p>
      <form method="post" action={href(v, `/facts/${fact.id}/correct`)}>
        {[...form]
          .filter(([name]) => name !== 'download')
          .map(([name, value]) => (
            <input type="hidden" name={name} value={value} />
          ))}
        <p class="field">
          <label for="proposal">{c.file}</label>
          <textarea id="proposal" class="mono" rows={Math.min(24, text.split('\n').length)} readonly spellcheck={false}>
            {text}
          </textarea>
        </p>
        <p>
          <button type="submit" name="download" value="yes" class="primary">
            {c.download}
          </button>
        </p>
      </form>
      <p class="quiet">{c.next}</p>
    </section>
  );
}
