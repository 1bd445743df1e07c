import { capital, type DefinitionElement, say } from '@exhorto/lawbook';
import type { FieldProblem } from '@exhorto/pathways';
import { type DefinitionRelation, type ElementMark, markOf } from '@exhorto/terms';
import { Cite, Official } from '../views/cited.tsx';
import { csvOf } from '../views/csv.ts';
import {
  comparedConcepts,
  DEFINITION_SETS,
  type DefinitionColumn,
  type DefinitionMatrix,
  type DefinitionsQuestion,
  definerName,
  definitionsHref,
} from '../views/definitions-question.ts';
import { DateField, NotKnown, PickField } from '../views/fields.tsx';
import { dateIn, href, listIn, numberIn, type View } from '../views/view.ts';
import { Validity } from './law-sections.tsx';

const MARKS: Readonly<Record<ElementMark, string>> = { has: '+', lacks: '−', unread: '?' };
const SIGNS: Readonly<Record<DefinitionRelation['relation'], string>> = { same: '=', narrower: '<', wider: '>', overlaps: '×', unknown: '?' };
const RELATIONS = Object.keys(SIGNS) as DefinitionRelation['relation'][];

interface DefinitionsProps {
  v: View;
  q: DefinitionsQuestion;
  /** Undefined where the lawbook has no concept with elements. */
  m: DefinitionMatrix | undefined;
  problems: readonly FieldProblem[];
}

/** The title of the page: the concept in question. */
export function definitionsTitle(v: View, m: DefinitionMatrix | undefined): string {
  return m === undefined ? v.m.termDefinitions.title : v.m.termDefinitions.titleOf(capital(m.concept.names[v.lang]));
}

/** Elements of a concept by the laws and instruments that define it, and how each stands to one of them. */
export function TermDefinitionsPage({ v, q, m, problems }: DefinitionsProps) {
  const t = v.m.termDefinitions;
  return (
    <>
      <h1>{t.title}</h1>
      <p class="intro">{t.intro}</p>
      <NotKnown v={v} problems={problems} />
      {m === undefined ? <p class="note">{t.noConcepts}</p> : <Compared v={v} q={q} m={m} />}
    </>
  );
}

function Compared({ v, q, m }: { v: View; q: DefinitionsQuestion; m: DefinitionMatrix }) {
  const t = v.m.termDefinitions;
  return (
    <>
      <Controls v={v} q={q} m={m} />
      <h2 id="picture">{definitionsTitle(v, m)}</h2>
      {m.columns.length === 0 ? (
        <p class="note">
          {t.none} <a href={href(v, '/coverage')}>{v.m.coverage.title}</a>
        </p>
      ) : (
        <>
          <p class="quiet">
            {t.on} {dateIn(v.lang, q.on)}.
          </p>
          <Legend v={v} m={m} />
          {q.list ? <List v={v} m={m} /> : <Grid v={v} m={m} />}
          <ul class="plain matrix-links no-print">
            <li>
              <a href={definitionsHref(v, { ...q, list: !q.list })}>{q.list ? t.asPicture : t.asList}</a>
            </li>
            <li>
              <a href={definitionsHref(v, q, '/terms/definitions.csv')} download>
                CSV
              </a>
            </li>
          </ul>
          <Matters v={v} q={q} m={m} />
          <h2 id="own">{t.own}</h2>
          {m.columns.map((d) => (
            <Own v={v} q={q} m={m} d={d} />
          ))}
        </>
      )}
    </>
  );
}

function Controls({ v, q, m }: { v: View; q: DefinitionsQuestion; m: DefinitionMatrix }) {
  const t = v.m.termDefinitions;
  const definers = [...new Set(m.all.map((d) => d.by))].map((by) => ({ by, name: definerName(v.law, by, v.lang) }));
  const concepts = comparedConcepts(v.law)
    .map((c) => ({ value: c.id, label: c.names[v.lang] }))
    .toSorted((a, b) => a.label.localeCompare(b.label, v.lang));
  return (
    <form method="get" action={href(v, '/terms/definitions')} class="matrix-form four no-print">
      <div class="fields">
        <PickField id="d-concept" name="concept" label={t.concept} options={concepts} value={m.concept.id} />
        <PickField id="d-pin" name="pin" label={t.pin} options={definers.map((d) => ({ value: d.by, label: d.name }))} value={pinnedOf(m)?.by ?? ''} />
        <PickField id="d-columns" name="columns" label={t.columns} options={DEFINITION_SETS.map((x) => ({ value: x, label: t.sets[x] }))} value={q.columns} />
        <DateField id="d-on" name="on" label={t.on} value={q.on} />
      </div>
      <details class="more" open={q.by.length > 0}>
        <summary>{t.chosen}</summary>
        <fieldset class="choices">
          <legend class="quiet">{t.chosenHow}</legend>
          {definers.map((d) => (
            <label>
              <input type="checkbox" name="by" value={d.by} checked={q.by.includes(d.by)} /> {d.name}
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

function pinnedOf(m: DefinitionMatrix): DefinitionColumn | undefined {
  return m.all.find((d) => d.against === undefined);
}

function Legend({ v, m }: { v: View; m: DefinitionMatrix }) {
  const t = v.m.termDefinitions;
  const count = (mark: ElementMark): number => m.columns.reduce((n, d) => n + m.concept.elements.filter((e) => markOf(d.definition, e.id) === mark).length, 0);
  const pin = pinnedOf(m);
  const compared = m.columns.length > 1 && pin !== undefined;
  return (
    <>
      <ul class="matrix-legend">
        {(['has', 'lacks', 'unread'] as const).map((mark) => (
          <li>
            <span class={`key ${mark}`} aria-hidden="true">
              {MARKS[mark]}
            </span>{' '}
            {t.marks[mark]}: {numberIn(v.lang, count(mark))}
          </li>
        ))}
        {compared && (
          <li>
            <span class="key changed" aria-hidden="true" /> {t.differs}
          </li>
        )}
      </ul>
      {compared && (
        <ul class="matrix-legend" aria-label={t.relationKey}>
          {RELATIONS.map((r) => (
            <li>
              <b class="sign" aria-hidden="true">
                {SIGNS[r]}
              </b>{' '}
              {t.relations[r]}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function Grid({ v, m }: { v: View; m: DefinitionMatrix }) {
  const t = v.m.termDefinitions;
  const pin = pinnedOf(m);
  return (
    <section class="scroll matrix" aria-label={definitionsTitle(v, m)} tabindex={0}>
      <table class="grid definitions-grid">
        <thead>
          <tr>
            <th scope="col">{t.corner}</th>
            {m.columns.map((d) => (
              <th scope="col" class={d === pin ? 'pinned' : undefined}>
                <a href={`#${d.definition.id}`}>{d.name}</a>
              </th>
            ))}
          </tr>
        </thead>
        {pin !== undefined && m.columns.length > 1 && (
          <tbody class="relations">
            <tr>
              <th scope="row">{t.against(pin.name)}</th>
              {m.columns.map((d) => (
                <td class={d === pin ? 'pinned' : undefined} title={d.against === undefined ? undefined : `${d.name}: ${t.relations[d.against.relation]}`}>
                  {d.against === undefined ? (
                    <span class="sr">{t.pinned}</span>
                  ) : (
                    <>
                      <b aria-hidden="true">{SIGNS[d.against.relation]}</b>
                      <span class="sr">{t.relations[d.against.relation]}</span>
                    </>
                  )}
                </td>
              ))}
            </tr>
          </tbody>
        )}
        {m.rows.map(({ kind, elements }) => (
          <tbody>
            <tr class="region">
              <th scope="rowgroup" colspan={m.columns.length + 1}>
                <span>{t.kinds[kind]}</span>
              </th>
            </tr>
            {elements.map((e) => (
              <tr>
                <th scope="row">{say(e.text, v.lang)}</th>
                {m.columns.map((d) => (
                  <Cell v={v} d={d} e={e} pinned={d === pin} />
                ))}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </section>
  );
}

function Cell({ v, d, e, pinned }: { v: View; d: DefinitionColumn; e: DefinitionElement; pinned: boolean }) {
  const t = v.m.termDefinitions;
  const mark = markOf(d.definition, e.id);
  const differs = differsIn(d, e);
  const kinds = [mark, pinned ? 'pinned' : '', differs ? 'changed' : ''].filter((x) => x !== '').join(' ');
  return (
    <td class={kinds} title={`${d.name}: ${t.marks[mark]}`}>
      <span aria-hidden="true">{MARKS[mark]}</span>
      <span class="sr">{t.marks[mark]}</span>
    </td>
  );
}

function differsIn(d: DefinitionColumn, e: DefinitionElement): boolean {
  return d.against !== undefined && [...d.against.narrowerBy, ...d.against.widerBy].some((x) => x.id === e.id);
}

/** The same in words: for each element, who has it, who has it not, of whom it was not read. */
function List({ v, m }: { v: View; m: DefinitionMatrix }) {
  const t = v.m.termDefinitions;
  return (
    <section>
      {m.rows.map(({ kind, elements }) => (
        <section class="matrix-row">
          <h3>{t.kinds[kind]}</h3>
          <dl class="pairs">
            {elements.map((e) => (
              <>
                <dt>{say(e.text, v.lang)}</dt>
                {(['has', 'lacks', 'unread'] as const).map((mark) => {
                  const names = m.columns.filter((d) => markOf(d.definition, e.id) === mark).map((d) => d.name);
                  return names.length === 0 ? null : (
                    <dd>
                      <span class="mark" aria-hidden="true">
                        {MARKS[mark]}
                      </span>{' '}
                      {t.marks[mark]}: {listIn(v.lang, names)}
                    </dd>
                  );
                })}
              </>
            ))}
          </dl>
        </section>
      ))}
    </section>
  );
}

function Matters({ v, q, m }: { v: View; q: DefinitionsQuestion; m: DefinitionMatrix }) {
  const t = v.m.termDefinitions;
  if (m.concept.matters.length === 0) return null;
  const names = (title: string, ids: readonly string[]) =>
    ids.length === 0 ? null : (
      <>
        {title}:{' '}
        {ids.map((id, i) => (
          <>
            {i > 0 && ', '}
            {m.all.some((d) => d.by === id) ? (
              <a href={definitionsHref(v, { ...q, pin: id })}>{definerName(v.law, id, v.lang)}</a>
            ) : (
              definerName(v.law, id, v.lang)
            )}
          </>
        ))}
        .{' '}
      </>
    );
  return (
    <section>
      <h2 id="matters">{t.matters}</h2>
      <ul class="plain roomy">
        {m.concept.matters.map((x) => (
          <li>
            {say(x.text, v.lang)}
            <br />
            <span class="quiet">
              {names(t.widerHere, x.wider)}
              {names(t.narrowerHere, x.narrower)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** One definition: how it stands to the pinned one and by what, its elements as written, and where. */
function Own({ v, q, m, d }: { v: View; q: DefinitionsQuestion; m: DefinitionMatrix; d: DefinitionColumn }) {
  const t = v.m.termDefinitions;
  const pin = pinnedOf(m);
  const home = d.kind === 'instrument' ? `/instruments/${d.by}` : `/states/${d.by}`;
  return (
    <section class="own-definition" id={d.definition.id}>
      <h3>
        <a href={href(v, home)}>{d.name}</a>: <Official v={v} name={d.definition.name.official} lang={d.definition.name.lang} />
      </h3>
      {d.against !== undefined && pin !== undefined && <Against v={v} pin={pin.name} r={d.against} />}
      <ul>
        {d.definition.elements.map((e) => (
          <li>{say(e, v.lang)}</li>
        ))}
      </ul>
      {d.definition.text !== undefined && <p>{say(d.definition.text, v.lang)}</p>}
      <p>
        <Cite v={v} fact={d.definition.id} pinpoint={d.definition.pinpoint} seen={d.definition.seen} />
        {v.law.source(d.definition.source) !== undefined && <span class="quiet"> {v.law.source(d.definition.source)?.title}</span>}{' '}
        <Validity v={v} fact={d.definition} />
        {d.against !== undefined && (
          <a class="no-print" href={definitionsHref(v, { ...q, pin: d.by })}>
            {t.pinThis}
          </a>
        )}
      </p>
    </section>
  );
}

function Against({ v, pin, r }: { v: View; pin: string; r: DefinitionRelation }) {
  const t = v.m.termDefinitions;
  // What is required or left out makes narrower by being there; what is included, by being absent.
  const said = (e: DefinitionElement, there: boolean): string => t.because[there ? 'adds' : 'lacks'][e.kind](say(e.text, v.lang));
  const because = (title: string, list: readonly DefinitionElement[], narrower: boolean) =>
    list.length === 0 ? null : (
      <li>
        {title} {list.map((e) => said(e, (e.kind === 'includes') !== narrower)).join('; ')}.
      </li>
    );
  return (
    <>
      <p>
        <b>
          <span aria-hidden="true">{SIGNS[r.relation]}</span> {capital(t.relations[r.relation])}
        </b>
        . <span class="quiet">{t.against(pin)}.</span>
      </p>
      <ul class="plain quiet">
        {because(t.narrowerBy, r.narrowerBy, true)}
        {because(t.widerBy, r.widerBy, false)}
        {r.unread.length > 0 && <li>{t.unreadBy(r.unread.length)}</li>}
      </ul>
    </>
  );
}

/** One row an element of a definition: for a spreadsheet. */
export function definitionsCsv(v: View, q: DefinitionsQuestion, m: DefinitionMatrix | undefined): string {
  const head = ['concept', 'on', 'by', 'kind', 'name', 'element', 'element_kind', 'element_text', 'mark', 'against', 'relation', 'fact', 'pinpoint'];
  if (m === undefined) return csvOf([head]);
  const pin = pinnedOf(m)?.by ?? '';
  const rows = m.columns.flatMap((d) =>
    m.concept.elements.map((e) => [
      m.concept.id,
      q.on,
      d.by,
      d.kind,
      d.definition.name.official,
      e.id,
      e.kind,
      say(e.text, v.lang),
      markOf(d.definition, e.id),
      d.against === undefined ? '' : pin,
      d.against?.relation ?? '',
      d.definition.id,
      d.definition.pinpoint,
    ]),
  );
  return csvOf([head, ...rows]);
}
