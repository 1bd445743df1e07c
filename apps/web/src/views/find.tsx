import { ask, type FieldProblem, readQuestion } from '@exhorto/pathways';
import { AnswerView } from './answer.tsx';
import { questionIn } from './question-address.ts';
import { QuestionForm } from './question-form.tsx';
import type { View } from './view.ts';

/** What Find shows before anything was asked: an example that is a real case of the region. */
const FIRST = { from: 'CL', as: 'prosecutor', holder: 'provider:google', measure: 'subscriber', offence: 'illegal-access' };

export interface Found {
  title: string;
  body: ReturnType<typeof FindBody>;
}

/** The page's main part for an address: the server renders it, the browser morphs it in place. */
export function find(v: View, params: URLSearchParams): Found {
  const raw = questionIn(params);
  if (Object.keys(raw).length === 0) return { title: v.m.find.title, body: <FindBody v={v} raw={{ ...FIRST, on: v.today }} problems={[]} /> };
  const { query, problems } = readQuestion(v.law, raw, v.today);
  if (query === undefined) return { title: v.m.find.title, body: <FindBody v={v} raw={raw} problems={problems} /> };
  const answer = ask(v.law, query, v.lang);
  const title = v.m.find.titleOf(
    v.law.book.vocabulary.measures[query.measure]?.name[v.lang] ?? query.measure,
    v.law.theState(query.from, v.lang),
    holderName(v, query.holder),
  );
  return { title, body: <FindBody v={v} raw={{ ...raw, on: query.on }} problems={[]} answer={<AnswerView v={v} a={answer} />} /> };
}

export function holderName(v: View, holder: string): string {
  const [kind, id] = holder.split(':') as [string, string];
  return kind === 'provider' ? (v.law.provider(id)?.name ?? id) : v.m.find.providerIn(v.law.theState(id, v.lang));
}

function FindBody({ v, raw, problems, answer }: { v: View; raw: Readonly<Record<string, unknown>>; problems: readonly FieldProblem[]; answer?: unknown }) {
  const f = v.m.find;
  return (
    <div id="find">
      <h1>{f.title}</h1>
      {answer === undefined && <p class="intro">{f.intro}</p>}
      {problems.length > 0 && (
        <div class="note warn" role="alert">
          <h2>{f.problems}</h2>
          <ul>
            {problems.map((p) => (
              <li>
                <a href={`#f-${p.field}`}>
                  {f.fieldNames[p.field] ?? p.field}:{' '}
                  {p.code === 'required' || (p.field === 'offence' && String(p.value) === 'other:') ? f.isRequired : f.isNotKnown(String(p.value))}
                </a>
              </li>
            ))}
          </ul>
        </div>
      )}
      <QuestionForm v={v} raw={raw} problems={problems} />
      <p class="status" id="find-status" role="status" data-updating={f.updating} />
      <div id="answer">{answer}</div>
    </div>
  );
}
