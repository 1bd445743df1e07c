import type { ChangeEntry } from '@exhorto/lawbook/changes';
import { href, numberIn, type View } from './view.ts';

type Answer = ChangeEntry['answers'][number];

/** The facts and the verdicts of one entry of the change log; the page and the feed draw it alike. */
export function ChangeDetails({ v, entry }: { v: View; entry: ChangeEntry }) {
  const c = v.m.changes;
  const { counts, facts, answers } = entry;
  return (
    <>
      {counts.facts > 0 && (
        <section>
          <h3>{c.facts(numberIn(v.lang, counts.facts))}</h3>
          {facts.length > 0 && (
            <ul class="plain">
              {facts.map((f) => (
                <li>
                  {v.law.fact(f.id) === undefined ? (
                    <span class="mono">{f.id}</span>
                  ) : (
                    <a class="mono" href={href(v, `/facts/${f.id}`)}>
                      {f.id}
                    </a>
                  )}{' '}
                  {c.kinds[f.kind]}
                  {f.fields.length > 0 && <span class="quiet"> ({f.fields.join(', ')})</span>}
                </li>
              ))}
              <More v={v} shown={facts.length} all={counts.facts} />
            </ul>
          )}
        </section>
      )}
      {counts.answers > 0 && (
        <section>
          <h3>{c.answers(numberIn(v.lang, counts.answers))}</h3>
          <ul class="plain">
            {answers.map((a) => (
              <li>
                {asked(v, a)}: {verdictName(v, a.before)} → <b>{verdictName(v, a.after)}</b>
              </li>
            ))}
            <More v={v} shown={answers.length} all={counts.answers} />
          </ul>
        </section>
      )}
    </>
  );
}

function More({ v, shown, all }: { v: View; shown: number; all: number }) {
  return shown === 0 || shown >= all ? null : <li class="quiet">{v.m.changes.more(numberIn(v.lang, all - shown))}</li>;
}

function asked(v: View, a: Answer): string {
  const voc = v.law.book.vocabulary;
  const [kind, id = ''] = a.holder.split(':');
  const holder = kind === 'provider' ? (v.law.provider(id)?.name ?? id) : v.law.stateName(id, v.lang);
  const measure = voc.measures[a.measure]?.name[v.lang] ?? a.measure;
  return `${v.m.changes.asks(v.law.stateName(a.from, v.lang), holder)}, ${measure}, ${voc.pathways[a.pathway]?.name[v.lang] ?? a.pathway}`;
}

function verdictName(v: View, verdict: Answer['before']): string {
  return verdict === 'absent' ? v.m.changes.absent : v.m.verdicts[verdict];
}
