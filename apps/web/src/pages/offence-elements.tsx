import type { Conduct, ConductElement, Offence } from '@exhorto/lawbook';
import type { Child } from 'hono/jsx';
import { Cite, Official } from '../views/cited.tsx';
import { CONDUCT_CODES } from '../views/conduct-codes.ts';
import { elementName, valuesName } from '../views/dual-sentence.ts';
import { CONDUCT_ELEMENTS } from '../views/offences-drawing.ts';
import type { OffenceGrid, OffenceRow, OffencesQuestion } from '../views/offences-question.ts';
import { href, type View } from '../views/view.ts';
import { penaltySpan } from './penalty-span.ts';

/** Roles that a table loses once its rows are shown as blocks. */
const ROLES = { table: 'table', rowgroup: 'rowgroup', row: 'row', columnheader: 'columnheader', rowheader: 'rowheader', cell: 'cell' } as const;

interface ElementsProps {
  v: View;
  q: OffencesQuestion;
  g: OffenceGrid;
}

/** What each law punishes, element by element; the Convention itself comes first. Short on a wide screen, in words on a phone. */
export function OffenceElements({ v, q, g }: ElementsProps) {
  const t = v.m.termOffences;
  const term = v.law.offence(q.offence);
  const convention = term?.convention;
  const columns = [t.state, ...CONDUCT_ELEMENTS.map((e) => elementName(v, e)), t.penalty, t.aggravation, t.article];
  return (
    <>
      <Codes v={v} g={g} convention={convention?.conduct} />
      <section class="scroll matrix stacked elements-table" aria-label={t.elementsOf(term?.names[v.lang] ?? q.offence)} tabindex={0}>
        <table role={ROLES.table}>
          <thead role={ROLES.rowgroup}>
            <tr role={ROLES.row}>
              {columns.map((name) => (
                <th scope="col" role={ROLES.columnheader}>
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          {convention !== undefined && (
            <tbody role={ROLES.rowgroup}>
              <tr role={ROLES.row} class="convention">
                <th scope="row" role={ROLES.rowheader}>
                  <a href={href(v, '/instruments/budapest')}>{t.convention}</a>
                </th>
                <Cells v={v} conduct={convention.conduct} penalty="—" aggravation="—" columns={columns} />
                <td role={ROLES.cell} data-column={t.article}>
                  <Cite v={v} fact={convention.id} pinpoint={convention.pinpoint} seen={convention.seen} />
                </td>
              </tr>
            </tbody>
          )}
          {g.groups.map((group) => (
            <tbody role={ROLES.rowgroup}>
              {group.region !== null && (
                <tr class="region" role={ROLES.row}>
                  <th scope="rowgroup" role={ROLES.rowheader} colspan={columns.length}>
                    <span>{v.law.book.vocabulary.regions[group.region]?.name[v.lang]}</span>
                  </th>
                </tr>
              )}
              {group.rows.map((r) => (
                <Rows v={v} r={r} columns={columns} />
              ))}
            </tbody>
          ))}
        </table>
      </section>
      {convention !== undefined && convention.options.length > 0 && (
        <>
          <h3>{t.options}</h3>
          <ul>
            {convention.options.map((x) => (
              <li>{x[v.lang]}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

/** A state: one row an offence, or one that says there is none, or that it is not known. */
function Rows({ v, r, columns }: { v: View; r: OffenceRow; columns: readonly string[] }) {
  const t = v.m.termOffences;
  const state = <a href={href(v, `/states/${r.state}#offences`)}>{v.law.stateName(r.state, v.lang)}</a>;
  const only = (said: Child) => (
    <tr role={ROLES.row}>
      <th scope="row" role={ROLES.rowheader}>
        {state}
      </th>
      <td role={ROLES.cell} colspan={columns.length - 1} class="only">
        {said}
      </td>
    </tr>
  );
  if (r.offences.length === 0) return only(<span class="quiet">{t.notKnown}</span>);
  return (
    <>
      {r.offences.map((o) =>
        o.exists ? (
          <tr role={ROLES.row}>
            <th scope="row" role={ROLES.rowheader}>
              {state}
              {o.name !== undefined && (
                <span class="validity">
                  <Official v={v} name={o.name.official} lang={o.name.lang} />
                </span>
              )}
            </th>
            <Cells v={v} conduct={o.conduct} penalty={penaltySpan(v, o.forms)} columns={columns} />
            <td role={ROLES.cell} data-column={t.article}>
              <Cite v={v} fact={o.id} pinpoint={o.pinpoint} seen={o.seen} />
            </td>
          </tr>
        ) : (
          only(
            <>
              {t.notOffence} <Cite v={v} fact={o.id} pinpoint={o.pinpoint} seen={o.seen} />
            </>,
          )
        ),
      )}
    </>
  );
}

interface CellsProps {
  v: View;
  conduct: Conduct | undefined;
  penalty: string | undefined;
  /** What stands for aggravation where it is not a matter of this text. */
  aggravation?: string;
  columns: readonly string[];
}

function Cells({ v, conduct, penalty, aggravation, columns }: CellsProps) {
  const t = v.m.termOffences;
  return (
    <>
      {CONDUCT_ELEMENTS.map((element, i) => (
        <td role={ROLES.cell} data-column={columns[i + 1]}>
          <Values v={v} element={element} values={valuesIn(conduct, element)} />
        </td>
      ))}
      <td role={ROLES.cell} data-column={t.penalty} class="penalty">
        {penalty ?? <NotRead v={v} />}
      </td>
      <td role={ROLES.cell} data-column={t.aggravation}>
        {conduct?.aggravation === undefined ? (
          (aggravation ?? <NotRead v={v} />)
        ) : (
          <>
            <details class="code">
              <summary>{t.yes}</summary>
              {conduct.aggravation[v.lang]}
            </details>
            <span class="words">{conduct.aggravation[v.lang]}</span>
          </>
        )}
      </td>
    </>
  );
}

function Values({ v, element, values }: { v: View; element: ConductElement; values: readonly string[] }) {
  if (values.length === 0) return <NotRead v={v} />;
  const words = valuesName(v, element, values);
  return (
    <>
      <span class="code" aria-hidden="true" title={words}>
        {values.map((x) => codeOf(v, element, x)).join(' ')}
      </span>
      <span class="words">{words}</span>
    </>
  );
}

function NotRead({ v }: { v: View }) {
  return (
    <>
      <span class="code quiet" aria-hidden="true" title={v.m.termOffences.notRead}>
        ·
      </span>
      <span class="words quiet">{v.m.termOffences.notRead}</span>
    </>
  );
}

/** The values that a conduct has for an element. */
export function valuesIn(conduct: Conduct | undefined, element: ConductElement): readonly string[] {
  const value = conduct?.[element];
  return value === undefined ? [] : typeof value === 'string' ? [value] : value;
}

function codeOf(v: View, element: ConductElement, value: string): string {
  const codes: Readonly<Record<string, string>> = CONDUCT_CODES[v.lang][element];
  return codes[value] ?? value;
}

/** The short forms that the table uses, with their words. */
function Codes({ v, g, convention }: { v: View; g: OffenceGrid; convention: Conduct | undefined }) {
  const t = v.m.termOffences;
  const conducts = [convention, ...g.groups.flatMap((x) => x.rows.flatMap((r) => r.offences.map((o: Offence) => o.conduct)))];
  return (
    <details class="codes">
      <summary>{t.codes}</summary>
      <dl class="pairs">
        {CONDUCT_ELEMENTS.map((element) => {
          const used = [...new Set(conducts.flatMap((c) => valuesIn(c, element)))];
          return used.length === 0 ? null : (
            <>
              <dt>{elementName(v, element)}</dt>
              <dd>
                {used.map((x, i) => (
                  <>
                    {i > 0 && '; '}
                    <b>{codeOf(v, element, x)}</b> {valuesName(v, element, [x])}
                  </>
                ))}
              </dd>
            </>
          );
        })}
        <dt>·</dt>
        <dd>{t.notRead}</dd>
      </dl>
    </details>
  );
}

/** The same in words, offence by offence. */
export function OffenceElementsList({ v, g }: { v: View; g: OffenceGrid }) {
  const t = v.m.termOffences;
  return (
    <section>
      {g.groups
        .flatMap((x) => x.rows)
        .map((r) => (
          <section class="matrix-row">
            <h3>{v.law.stateName(r.state, v.lang)}</h3>
            {r.offences.length === 0 && <p class="quiet">{t.notKnown}</p>}
            {r.offences.map((o) => (
              <>
                <p>
                  {o.exists ? o.name === undefined ? null : <Official v={v} name={o.name.official} lang={o.name.lang} /> : t.notOffence}{' '}
                  <Cite v={v} fact={o.id} pinpoint={o.pinpoint} seen={o.seen} />
                </p>
                <Sentences v={v} o={o} />
              </>
            ))}
          </section>
        ))}
    </section>
  );
}

function Sentences({ v, o }: { v: View; o: Offence }) {
  const t = v.m.termOffences;
  if (!o.exists) return null;
  const penalty = penaltySpan(v, o.forms);
  return (
    <ul class="conduct">
      {CONDUCT_ELEMENTS.map((element) => {
        const values = valuesIn(o.conduct, element);
        return (
          <li>
            {elementName(v, element)}: {values.length === 0 ? t.notRead : valuesName(v, element, values)}
          </li>
        );
      })}
      <li>
        {t.penalty}: {penalty ?? t.notRead}
      </li>
      {o.conduct?.aggravation !== undefined && (
        <li>
          {t.aggravation}: {o.conduct.aggravation[v.lang]}
        </li>
      )}
    </ul>
  );
}
