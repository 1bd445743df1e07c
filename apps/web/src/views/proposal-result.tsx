import type { ProposalProblem } from '@exhorto/lawbook/proposal';
import { controlOf } from './proposal-fields.tsx';
import type { View } from './view.ts';

interface ProblemsProps {
  v: View;
  problems: readonly ProposalProblem[];
  /** Labels of controls that are called otherwise than in a correction. */
  labels?: Readonly<Record<string, string>>;
}

/** What a form of a proposal lacks, each one tap from its control; nothing where all is well. */
export function ProposalProblems({ v, problems, labels = {} }: ProblemsProps) {
  const c = v.m.correct;
  if (problems.length === 0) return null;
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
                {labels[control] ?? labelOf(v, control)}: {why}
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

/** The proposal as a file to send in: shown, and given as a download by a second POST to `action`. */
export function ProposalReady({ v, action, form, text }: { v: View; action: string; form: URLSearchParams; text: string }) {
  const c = v.m.correct;
  return (
    <section class="ready" aria-labelledby="ready-title">
      <h2 id="ready-title" tabindex={-1}>
        {c.ready}
      </h2>
      <p>{c.readyText}</p>
      <form method="post" action={action}>
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
