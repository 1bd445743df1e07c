import { ASKERS, MEASURES } from '@exhorto/lawbook';
import { type BestWay, type FieldProblem, type Query, VERDICTS } from '@exhorto/pathways';
import type { Matrix } from '../site/matrix-store.ts';
import type { EarlierVersion } from '../site/parts.ts';
import { DateField, type Group, NotKnown, type Option, PickField } from '../views/fields.tsx';
import { matrixSubtitle, matrixTitle, supposedText } from '../views/matrix-drawing.tsx';
import { COLUMN_SETS, type MatrixQuestion, matrixHref, ROW_SETS, SORTS, supposable } from '../views/matrix-question.ts';
import { questionHref } from '../views/question-address.ts';
import { offenceOptions, stateGroups } from '../views/question-form.tsx';
import { MARKS, VerdictMark } from '../views/verdict.tsx';
import { dateIn, href, numberIn, type View } from '../views/view.ts';

interface MatrixProps {
  v: View;
  q: MatrixQuestion;
  m: Matrix;
  problems: readonly FieldProblem[];
  /** Lawbooks it can be compared with. */
  versions: readonly EarlierVersion[];
}

/** Every asker × every state that could be asked, as a picture; each cell opens the whole answer. */
export function MatrixPage({ v, q, m, problems, versions }: MatrixProps) {
  const t = v.m.matrix;
  return (
    <>
      <h1>{t.title}</h1>
      <p class="intro">{t.intro}</p>
      <NotKnown v={v} problems={problems} />
      <Controls v={v} q={q} versions={versions} />
      <h2 id="picture">{matrixTitle(v, q)}</h2>
      <p class="quiet">{matrixSubtitle(v, q)}</p>
      {q.suppose !== undefined && <p class="note warn">{t.onlySupposed(supposedText(v, q.suppose))}</p>}
      {m.before !== null && <Change v={v} q={q} m={m} />}
      <Legend v={v} m={m} />
      {q.list ? <List v={v} q={q} m={m} /> : <Grid v={v} q={q} m={m} />}
      <ul class="plain matrix-links">
        <li>
          <a href={matrixHref(v, { ...q, list: !q.list })}>{q.list ? t.asPicture : t.asList}</a>
        </li>
        <li>
          <a href={matrixHref(v, q, '/matrix.svg')} download>
            SVG
          </a>
        </li>
        <li>
          <a href={matrixHref(v, q, '/matrix.png')} download>
            PNG
          </a>
        </li>
        <li>
          <a href={matrixHref(v, q, '/matrix.csv')} download>
            CSV
          </a>
        </li>
      </ul>
      <p class="quiet">{t.whatCellsMean}</p>
    </>
  );
}

function Controls({ v, q, versions }: Pick<MatrixProps, 'v' | 'q' | 'versions'>) {
  const t = v.m.matrix;
  const voc = v.law.book.vocabulary;
  const none = { value: '', label: t.none };
  const pick = (name: string, label: string, options: readonly (Option | Group)[], value: string) => (
    <PickField id={`m-${name}`} name={name} label={label} options={options} value={value} />
  );
  const states = (name: string, label: string, value: string) => pick(name, label, [none, ...stateGroups(v)], value);
  const date = (name: string, label: string, value: string) => <DateField id={`m-${name}`} name={name} label={label} value={value} />;
  const comparing = q.before !== undefined || q.earlier !== undefined || q.suppose !== undefined;
  return (
    <form method="get" action={href(v, '/matrix')} class="matrix-form">
      <div class="fields">
        {pick(
          'measure',
          t.measure,
          MEASURES.map((x) => ({ value: x, label: voc.measures[x]?.name[v.lang] ?? x })),
          q.query.measure,
        )}
        {pick(
          'as',
          t.asker,
          ASKERS.map((x) => ({ value: x, label: voc.askers[x]?.who[v.lang] ?? x })),
          q.query.as,
        )}
        {pick(
          'offence',
          t.offence,
          offenceOptions(v).filter((o) => o.value !== 'other'),
          q.query.offence,
        )}
        {date('on', t.on, q.query.on)}
        {pick(
          'rows',
          t.rows,
          ROW_SETS.map((x) => ({ value: x, label: t.sets[x] })),
          q.rows,
        )}
        {pick(
          'columns',
          t.columns,
          COLUMN_SETS.map((x) => ({ value: x, label: t.sets[x] })),
          q.columns,
        )}
        {pick(
          'sort',
          t.sort,
          SORTS.map((x) => ({ value: x, label: t.sorts[x] })),
          q.sort,
        )}
        {states('pin', t.pin, q.pins[0] ?? '')}
      </div>
      {q.pins.slice(1).map((pin) => (
        <input type="hidden" name="pin" value={pin} />
      ))}
      <details class="more" open={comparing}>
        <summary>{t.compare}</summary>
        <p class="quiet">{t.compareHow}</p>
        <div class="fields">
          {date('before', t.before, q.before ?? '')}
          {versions.length > 0 &&
            pick(
              'lawbook',
              t.earlier,
              [none, ...versions.map((k) => ({ value: k.version, label: `${dateIn(v.lang, k.date)} (${k.version.slice(0, 8)})` }))],
              q.earlier?.version ?? '',
            )}
          {pick(
            'instrument',
            t.supposeInstrument,
            [none, ...supposable(v.law).map((id) => ({ value: id, label: v.law.instrument(id)?.shortNames[v.lang] ?? id }))],
            q.suppose?.instrument ?? '',
          )}
          {states('party', t.supposeState, q.suppose?.state ?? '')}
          {date('partyFrom', t.supposeFrom, q.suppose?.from ?? '')}
        </div>
      </details>
      <p class="submit">
        <button type="submit" class="primary">
          {t.show}
        </button>
      </p>
    </form>
  );
}

function Change({ v, q, m }: Pick<MatrixProps, 'v' | 'q' | 'm'>) {
  const t = v.m.matrix;
  const { better, worse } = m.changed;
  return (
    <p>
      <b>{better + worse === 0 ? t.nothingChanges : t.changes(numberIn(v.lang, better), numberIn(v.lang, worse))}</b>{' '}
      {q.earlier !== undefined && <a href={href(v, '/changes')}>{v.m.changes.title}</a>}
    </p>
  );
}

function Legend({ v, m }: { v: View; m: Matrix }) {
  const cells = m.now.rows.flat().filter((c) => c !== null);
  return (
    <ul class="matrix-legend">
      {VERDICTS.toReversed().map((verdict) => (
        <li>
          <span class={`key ${verdict}`} aria-hidden="true">
            {MARKS[verdict]}
          </span>{' '}
          {v.m.verdicts[verdict]}: {numberIn(v.lang, cells.filter((c) => c.verdict === verdict).length)}
        </li>
      ))}
      {m.before !== null && (
        <li>
          <span class="key changed" aria-hidden="true" /> {v.m.matrix.changedCell}
        </li>
      )}
    </ul>
  );
}

function Grid({ v, q, m }: { v: View; q: MatrixQuestion; m: Matrix }) {
  const t = v.m.matrix;
  return (
    <section class="scroll matrix" aria-label={matrixTitle(v, q)} tabindex={0}>
      <table class="grid" data-grid>
        <thead>
          <tr>
            <th scope="col">{t.corner}</th>
            {m.now.states.map((s) => (
              <th scope="col">
                <abbr title={v.law.stateName(s, v.lang)}>{s}</abbr>
              </th>
            ))}
          </tr>
        </thead>
        {m.groups.map((g) => (
          <tbody>
            {g.region !== null && (
              <tr class="region">
                <th scope="rowgroup" colspan={m.now.states.length + 1}>
                  {v.law.book.vocabulary.regions[g.region]?.name[v.lang]}
                </th>
              </tr>
            )}
            {g.askers.map((asker) => {
              const i = m.now.askers.indexOf(asker);
              return (
                <tr>
                  <th scope="row">
                    <a href={href(v, `/states/${asker}`)}>{v.law.stateName(asker, v.lang)}</a>
                  </th>
                  {(m.now.rows[i] ?? []).map((cell, j) => (
                    <Cell v={v} q={q} from={asker} to={m.now.states[j] as string} cell={cell} was={m.before?.rows[i]?.[j] ?? null} />
                  ))}
                </tr>
              );
            })}
          </tbody>
        ))}
      </table>
    </section>
  );
}

interface CellProps {
  v: View;
  q: MatrixQuestion;
  from: string;
  to: string;
  cell: BestWay | null;
  was: BestWay | null;
}

function Cell({ v, q, from, to, cell, was }: CellProps) {
  if (cell === null) return <td class="self" />;
  const changed = was !== null && was.verdict !== cell.verdict;
  const way = cell.id === null ? '' : `, ${v.law.book.vocabulary.pathways[cell.id]?.name[v.lang] ?? cell.id}`;
  const earlier = changed ? ` (${v.m.matrix.was(v.m.verdicts[was.verdict])})` : '';
  const label = `${v.law.stateName(from, v.lang)} → ${v.law.stateName(to, v.lang)}: ${v.m.verdicts[cell.verdict]}${way}${earlier}`;
  return (
    <td class={changed ? `${cell.verdict} changed` : cell.verdict}>
      <a href={questionHref(v, asked(q, from, to))} aria-label={label} title={label}>
        {changed && <small>{MARKS[was.verdict]}</small>}
        {MARKS[cell.verdict]}
      </a>
    </td>
  );
}

function asked(q: MatrixQuestion, from: string, to: string): Query {
  return { ...q.query, from, holder: `state:${to}` };
}

/** The same in words: for each asker, which states it can ask, by verdict. */
function List({ v, q, m }: { v: View; q: MatrixQuestion; m: Matrix }) {
  return (
    <section>
      {m.now.askers.map((asker, i) => (
        <section class="matrix-row">
          <h3>{v.law.stateName(asker, v.lang)}</h3>
          <ul class="plain">
            {VERDICTS.toReversed().map((verdict) => {
              const to = m.now.states.filter((_, j) => m.now.rows[i]?.[j]?.verdict === verdict);
              return to.length === 0 ? null : (
                <li>
                  <VerdictMark v={v} verdict={verdict} />:{' '}
                  {to.map((s, k) => (
                    <>
                      {k > 0 && ', '}
                      <a href={questionHref(v, asked(q, asker, s))}>{v.law.stateName(s, v.lang)}</a>
                    </>
                  ))}
                </li>
              );
            })}
          </ul>
        </section>
      ))}
    </section>
  );
}
