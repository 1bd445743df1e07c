import { VERDICTS } from '@exhorto/pathways';
import { VerdictMark } from '../views/verdict.tsx';
import { href, type View } from '../views/view.ts';

/** How an answer is made, what the marks mean, what is not promised. */
export function About({ v }: { v: View }) {
  const a = v.m.about;
  return (
    <>
      <h1>{a.title}</h1>
      {a.paragraphs.map((p) => (
        <p>{p}</p>
      ))}
      <h2>{a.marks}</h2>
      <dl class="facts">
        {[...VERDICTS].reverse().map((x) => (
          <>
            <dt>
              <VerdictMark v={v} verdict={x} />
            </dt>
            <dd>{a.verdicts[x]}</dd>
          </>
        ))}
      </dl>
      <p>{v.m.answer.legend}</p>
      <p>
        <a href={href(v, '/coverage')}>{v.m.coverage.title}</a> · <a href={href(v, '/changes')}>{v.m.changes.title}</a> ·{' '}
        <a href={href(v, '/data')}>{v.m.data.title}</a>
      </p>
      <h2>{a.privacy}</h2>
      <p>{a.privacyText}</p>
      <h2>{a.licence}</h2>
      <p>{v.m.footer.licence}</p>
    </>
  );
}
