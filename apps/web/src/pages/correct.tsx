import type { AnyFact } from '@exhorto/lawbook';
import { type CheckedProposal, fieldsText, proposalText } from '@exhorto/lawbook/proposal';
import { CorrectionForm } from '../views/correction-form.tsx';
import { ProposalProblems, ProposalReady } from '../views/proposal-result.tsx';
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
      <ProposalProblems v={v} problems={problems} />
      {checked?.proposal !== undefined && (
        <ProposalReady v={v} action={href(v, `/facts/${fact.id}/correct`)} form={form} text={proposalText(checked.proposal)} />
      )}
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
