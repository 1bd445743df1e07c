import { LANGS } from '@exhorto/lawbook';
import type { FieldProblem } from '@exhorto/pathways';
import { checkRequest, type Finding, readReceived } from '@exhorto/pathways/check';
import { MESSAGES } from '../messages/index.ts';
import { Cite } from './cited.tsx';
import { OfficeLine } from './office.tsx';
import { ReasonTree } from './reasons.tsx';
import { ReceivedForm, receivedIn } from './received-form.tsx';
import { VerdictMark } from './verdict.tsx';
import { dateIn, type View } from './view.ts';

/** The main part of Check for what the form holds; the server renders it, the browser morphs it in place. */
export function check(v: View, form: URLSearchParams, submitted: boolean) {
  if (!submitted) return <CheckBody v={v} form={form} problems={[]} />;
  const { received, problems } = readReceived(v.law, receivedIn(form), v.today);
  if (received === undefined) return <CheckBody v={v} form={form} problems={problems} />;
  return <CheckBody v={v} form={form} problems={[]} finding={checkRequest(v.law, received, v.lang)} />;
}

function CheckBody({ v, form, problems, finding }: { v: View; form: URLSearchParams; problems: readonly FieldProblem[]; finding?: Finding }) {
  const c = v.m.check;
  return (
    <div id="check">
      <h1>{c.title}</h1>
      <p class="intro">{c.intro}</p>
      {problems.length > 0 && (
        <div class="note warn" role="alert">
          <h2>{v.m.find.problems}</h2>
          <ul>
            {problems.map((p) => (
              <li>
                <a href={`#f-${p.field.split('.').at(-1)}`}>
                  {p.code === 'required'
                    ? `${c.fieldNames[p.field] ?? p.field}: ${v.m.find.isRequired}`
                    : `${c.fieldNames[p.field] ?? p.field}: ${v.m.find.isNotKnown(String(p.value))}`}
                </a>
              </li>
            ))}
          </ul>
        </div>
      )}
      <div id="finding">{finding !== undefined && <FindingView v={v} f={finding} />}</div>
      <ReceivedForm v={v} values={form} problems={problems} />
    </div>
  );
}

function FindingView({ v, f }: { v: View; f: Finding }) {
  const c = v.m.check;
  return (
    <article class="answer finding" aria-labelledby="finding-title">
      <h2 id="finding-title" class="sentence" tabindex={-1}>
        {headline(v, f)}
      </h2>
      <p class="dateline">
        {v.m.answer.lawOn(dateIn(v.lang, f.receivedOn))} · {v.m.answer.lawbook} <span class="mono">{f.lawbook.version}</span>
      </p>
      <section>
        <h3>{c.authenticity}</h3>
        <p class={`note ${f.authenticity.state === 'verified' ? '' : 'warn'}`}>{f.authenticity.text}</p>
        {f.authenticity.contacts.length > 0 && (
          <>
            <p class="sub">{c.verifyAt}</p>
            <ul class="plain">
              {f.authenticity.contacts.map((o) => (
                <li>
                  <OfficeLine v={v} office={o} />
                </li>
              ))}
            </ul>
          </>
        )}
      </section>
      <Advices v={v} title={c.mustNot} items={f.mustNot} kind="must-not" />
      <Advices v={v} title={c.must} items={f.must} kind="must" />
      <Advices v={v} title={c.may} items={f.may} kind="may" />
      {f.deadline !== undefined && (
        <section>
          <h3>{c.deadline}</h3>
          <p>
            {f.deadline.text} <Cite v={v} fact={f.deadline.fact} pinpoint={f.deadline.pinpoint} />
          </p>
        </section>
      )}
      {f.missing.length > 0 && (
        <section>
          <h3>{c.missing}</h3>
          <ul class="checklist">
            {f.missing.map((x) => (
              <li>
                {x.text} <span class="quiet">({x.state === 'absent' ? c.absent : c.illegible})</span>{' '}
                {x.fact !== undefined && x.pinpoint !== undefined && <Cite v={v} fact={x.fact} pinpoint={x.pinpoint} />}
              </li>
            ))}
          </ul>
        </section>
      )}
      {f.competence !== null && (
        <section>
          <h3>{c.competence}</h3>
          <p>
            <VerdictMark
              v={v}
              verdict={f.competence.competent === false ? 'closed' : f.competence.competent === null ? 'unknown' : f.competence.verdict}
              bare
            />{' '}
            {f.competence.text}{' '}
            {f.competence.articles.map((x) => (
              <Cite v={v} fact={x.fact} pinpoint={x.pinpoint} />
            ))}
          </p>
        </section>
      )}
      <section>
        <h3>{c.claimed}</h3>
        {f.claimed === null ? (
          <p>{c.noBasis}</p>
        ) : (
          <>
            <p>
              <VerdictMark v={v} verdict={f.claimed.verdict} /> {v.law.book.vocabulary.pathways[f.claimed.id]?.name[v.lang] ?? f.claimed.id}:{' '}
              {f.claimed.summary}
            </p>
            {f.claimed.pathway !== null && (
              <details class="part why">
                <summary>{v.m.answer.why}</summary>
                <ReasonTree v={v} reason={f.claimed.pathway.because} />
              </details>
            )}
          </>
        )}
      </section>
      {f.fits.length > 0 && (
        <section>
          <h3>{c.fits}</h3>
          <ul class="plain">
            {f.fits.map((p) => (
              <li>
                <VerdictMark v={v} verdict={p.verdict} /> <b>{p.name}</b>: {p.summary}
              </li>
            ))}
          </ul>
        </section>
      )}
      <section>
        <h3>{c.reply}</h3>
        {LANGS.map((lang) => (
          <details class="reply" open={lang === v.lang}>
            <summary lang={lang}>{MESSAGES[lang].langName}</summary>
            <div class="letter" lang={lang} id={`reply-${lang}`}>
              <p>
                <b>{f.reply[lang].subject}</b>
              </p>
              {f.reply[lang].body.split('\n\n').map((p) => (
                <p>{p}</p>
              ))}
            </div>
            <p class="no-print" data-needs-script hidden>
              <button type="button" data-copy-text={`reply-${lang}`} data-copied={c.copied}>
                {c.copy}
              </button>
            </p>
          </details>
        ))}
      </section>
    </article>
  );
}

function headline(v: View, f: Finding): string {
  const c = v.m.check;
  if (f.authenticity.state !== 'verified') return c.headUnverified;
  if (f.must.some((a) => a.code === 'comply')) return c.headComply;
  if (f.must.some((a) => a.code === 'preserve')) return c.headPreserve;
  if (f.missing.length > 0) return c.headMissing;
  return f.may.some((a) => a.code.startsWith('answer:')) ? c.headMay : c.headNo;
}

function Advices({ v, title, items, kind }: { v: View; title: string; items: Finding['may']; kind: string }) {
  if (items.length === 0) return null;
  return (
    <section class={`advice ${kind}`}>
      <h3>{title}</h3>
      <ul class="plain">
        {items.map((a) => (
          <li>
            {a.text} {a.fact !== undefined && <Cite v={v} fact={a.fact} pinpoint={a.pinpoint ?? v.law.fact(a.fact)?.pinpoint ?? a.fact} />}
          </li>
        ))}
      </ul>
    </section>
  );
}
