import { capital } from '@exhorto/lawbook';
import type { FieldProblem } from '@exhorto/pathways';
import { COMPARED_TERMS, DUAL_VERDICTS, type DualCriminality, type DualVerdict } from '@exhorto/terms';
import { DUAL_MARKS, DUAL_SHADES, DualMark } from '../views/dual-mark.tsx';
import { dualHref } from '../views/dual-question.ts';
import { offenceName } from '../views/dual-sentence.ts';
import { DateField, NotKnown, PickField } from '../views/fields.tsx';
import { offencesTitle } from '../views/offences-drawing.ts';
import { OFFENCE_SETS, type OffenceGrid, type OffencesQuestion, offencesHref } from '../views/offences-question.ts';
import { OnPage } from '../views/on-page.tsx';
import { href, numberIn, type View } from '../views/view.ts';
import { OffenceElements, OffenceElementsList } from './offence-elements.tsx';

interface OffencesProps {
  v: View;
  q: OffencesQuestion;
  g: OffenceGrid;
  problems: readonly FieldProblem[];
}

/** An offence of Budapest articles 2 to 10 in every state: where two laws meet, and what each punishes. */
export function TermOffencesPage({ v, q, g, problems }: OffencesProps) {
  const t = v.m.termOffences;
  return (
    <>
      <h1>{t.title}</h1>
      <p class="intro">{t.intro}</p>
      <NotKnown v={v} problems={problems} />
      <Controls v={v} q={q} />
      <OnPage
        v={v}
        parts={[
          ['grid', t.grid, true],
          ['elements', t.elements, true],
        ]}
      />
      <h2 id="grid">{offencesTitle(v, q)}</h2>
      <p class="quiet">{t.subtitle}</p>
      <Legend v={v} g={g} />
      {q.list ? <List v={v} q={q} g={g} /> : <Grid v={v} q={q} g={g} />}
      <Links v={v} q={q} />
      <p class="quiet">{t.how}</p>
      <h2 id="elements">{t.elementsOf(capital(offenceName(v, q.offence)))}</h2>
      {q.list ? <OffenceElementsList v={v} g={g} /> : <OffenceElements v={v} q={q} g={g} />}
    </>
  );
}

function Controls({ v, q }: { v: View; q: OffencesQuestion }) {
  const t = v.m.termOffences;
  const states = v.law.book.states
    .map(({ state }) => ({ value: state, label: v.law.stateName(state, v.lang) }))
    .toSorted((a, b) => a.label.localeCompare(b.label, v.lang));
  const offences = COMPARED_TERMS.map((id) => {
    const article = v.law.offence(id)?.budapest;
    return { value: id, label: article === undefined ? offenceName(v, id) : `${offenceName(v, id)} (${t.budapestArticle(article)})` };
  });
  return (
    <form method="get" action={href(v, '/terms/offences')} class="matrix-form four no-print">
      <div class="fields">
        <PickField id="o-offence" name="offence" label={t.offence} options={offences} value={q.offence} />
        <PickField id="o-rows" name="rows" label={t.rows} options={OFFENCE_SETS.map((x) => ({ value: x, label: t.sets[x] }))} value={q.rows} />
        <PickField id="o-pin" name="pin" label={t.pin} options={[{ value: '', label: t.none }, ...states]} value={q.pins[0] ?? ''} />
        <DateField id="o-on" name="on" label={t.on} value={q.on} />
      </div>
      {q.pins.slice(1).map((pin) => (
        <input type="hidden" name="pin" value={pin} />
      ))}
      <details class="more" open={q.states.length > 0}>
        <summary>{t.chosen}</summary>
        <fieldset class="choices">
          <legend class="quiet">{t.chosenHow}</legend>
          {states.map((s) => (
            <label>
              <input type="checkbox" name="state" value={s.value} checked={q.states.includes(s.value)} /> {s.label}
            </label>
          ))}
        </fieldset>
      </details>
      <p class="submit">
        <button type="submit" class="primary">
          {t.show}
        </button>
      </p>
    </form>
  );
}

function Legend({ v, g }: { v: View; g: OffenceGrid }) {
  const pairs = g.pairs.flat().filter((p) => p !== null);
  return (
    <ul class="matrix-legend">
      {DUAL_VERDICTS.map((verdict) => (
        <li>
          <span class={`key ${DUAL_SHADES[verdict]}`} aria-hidden="true">
            {DUAL_MARKS[verdict]}
          </span>{' '}
          {v.m.dual.verdicts[verdict]}: {numberIn(v.lang, pairs.filter((p) => p.verdict === verdict).length)}{' '}
          <span class="quiet">({v.m.dual.explains[verdict]})</span>
        </li>
      ))}
    </ul>
  );
}

function Links({ v, q }: { v: View; q: OffencesQuestion }) {
  const t = v.m.termOffences;
  const file = (path: string, name: string) => (
    <li>
      <a href={offencesHref(v, q, path)} download>
        {name}
      </a>
    </li>
  );
  return (
    <ul class="plain matrix-links no-print">
      <li>
        <a href={offencesHref(v, { ...q, list: !q.list })}>{q.list ? t.asPicture : t.asList}</a>
      </li>
      {file('/terms/offences.svg', 'SVG')}
      {file('/terms/offences.png', 'PNG')}
      {file('/terms/offences.csv', t.csvPairs)}
      {file('/terms/offences-elements.csv', t.csvElements)}
    </ul>
  );
}

function Grid({ v, q, g }: Omit<OffencesProps, 'problems'>) {
  return (
    <section class="scroll matrix" aria-label={offencesTitle(v, q)} tabindex={0}>
      <table class="grid dual-grid" data-grid>
        <thead>
          <tr>
            <th scope="col">{v.m.termOffences.corner}</th>
            {g.states.map((s) => (
              <th scope="col">
                <abbr title={v.law.stateName(s, v.lang)}>{s}</abbr>
              </th>
            ))}
          </tr>
        </thead>
        {g.groups.map((group) => (
          <tbody>
            {group.region !== null && (
              <tr class="region">
                <th scope="rowgroup" colspan={g.states.length + 1}>
                  <span>{v.law.book.vocabulary.regions[group.region]?.name[v.lang]}</span>
                </th>
              </tr>
            )}
            {group.rows.map(({ state }) => (
              <tr>
                <th scope="row">
                  <a href={href(v, `/states/${state}`)}>{v.law.stateName(state, v.lang)}</a>
                </th>
                {(g.pairs[g.states.indexOf(state)] ?? []).map((pair, j) => (
                  <Cell v={v} q={q} from={state} to={g.states[j] as string} pair={pair} />
                ))}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </section>
  );
}

interface CellProps {
  v: View;
  q: OffencesQuestion;
  from: string;
  to: string;
  pair: DualCriminality | null;
}

function Cell({ v, q, from, to, pair }: CellProps) {
  if (pair === null) return <td class="self" />;
  const other = pair.otherTerm === undefined ? '' : ` (${offenceName(v, pair.otherTerm)})`;
  const label = `${v.law.stateName(from, v.lang)} → ${v.law.stateName(to, v.lang)}: ${v.m.dual.verdicts[pair.verdict]}${other}`;
  return (
    <td class={DUAL_SHADES[pair.verdict]}>
      <a href={dualHref(v, { from, to, offence: q.offence, on: q.on })} aria-label={label} title={label}>
        {DUAL_MARKS[pair.verdict]}
      </a>
    </td>
  );
}

/** The same in words: for each asker, in which states its charge would be an offence, by verdict. */
function List({ v, q, g }: Omit<OffencesProps, 'problems'>) {
  return (
    <section>
      {g.states.map((from, i) => (
        <section class="matrix-row">
          <h3>{v.law.stateName(from, v.lang)}</h3>
          <ul class="plain">
            {DUAL_VERDICTS.map((verdict) => (
              <Line v={v} q={q} from={from} verdict={verdict} to={g.states.filter((_, j) => g.pairs[i]?.[j]?.verdict === verdict)} />
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}

function Line({ v, q, from, verdict, to }: { v: View; q: OffencesQuestion; from: string; verdict: DualVerdict; to: readonly string[] }) {
  if (to.length === 0) return null;
  return (
    <li>
      <DualMark v={v} verdict={verdict} />:{' '}
      {to.map((s, k) => (
        <>
          {k > 0 && ', '}
          <a href={dualHref(v, { from, to: s, offence: q.offence, on: q.on })}>{v.law.stateName(s, v.lang)}</a>
        </>
      ))}
    </li>
  );
}
