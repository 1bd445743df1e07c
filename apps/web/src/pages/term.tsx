import { type ConceptTerm, capital, say } from '@exhorto/lawbook';
import { type Defined, definitionsOf, holding, measuresOfConcept, offencesOfConcept, type TermOf } from '@exhorto/terms';
import { Cite, Official } from '../views/cited.tsx';
import { conceptsIn, domainName, sentence } from '../views/concept-names.tsx';
import { OnPage } from '../views/on-page.tsx';
import { around, RelationsDrawing } from '../views/relations-drawing.tsx';
import { DataTable } from '../views/table.tsx';
import { CiteFact, Standing } from '../views/term-entry.tsx';
import { termsHref } from '../views/terms-question.ts';
import { href, languageIn, type View } from '../views/view.ts';

interface TermProps {
  v: View;
  c: ConceptTerm;
}

/** A concept: what it is, what it is called and where, who defines it how, what stands around it, what is not known of it. */
export function TermPage({ v, c }: TermProps) {
  const t = v.m.conceptPage;
  const terms = holding(v.law, conceptsIn(v).termsOf(c.id), v.today);
  const definitions = definitionsOf(v.law, c.id, v.today);
  const of = around(v, c.id);
  const alone = of.broader.length + of.narrower.length + of.related.length === 0;
  const used = measuresOfConcept(c.id).length + offencesOfConcept(v.law, c.id).length > 0;
  return (
    <>
      <p class="crumb">
        <a href={termsHref(v, {})}>{v.m.glossary.title}</a> › <a href={termsHref(v, { domain: c.domain })}>{domainName(v, c.domain)}</a>
      </p>
      <h1>{capital(c.names[v.lang])}</h1>
      <OnPage
        v={v}
        parts={[
          ['map', t.map, !alone],
          ['friends', t.friends, c.falseFriends.length > 0],
          ['names', t.names, true],
          ['laws', t.laws, true],
          ['definitions', t.definitions, definitions.length > 0],
          ['uses', t.uses, used],
          ['gaps', t.gaps, true],
        ]}
      />
      <div class="concept-head">
        <Ours v={v} c={c} />
        {!alone && (
          <section class="concept-map" aria-labelledby="map">
            <h2 id="map">{t.map}</h2>
            <RelationsDrawing v={v} of={of} />
          </section>
        )}
      </div>
      <Friends v={v} c={c} />
      <Names v={v} c={c} />
      <Laws v={v} terms={terms} />
      <Definitions v={v} c={c} all={definitions} />
      {used && <Uses v={v} c={c} />}
      <Missing v={v} c={c} />
    </>
  );
}

/** Our own definition by elements, and the text that it leans on. */
function Ours({ v, c }: TermProps) {
  const t = v.m.conceptPage;
  const source = c.basis === undefined ? undefined : v.law.source(c.basis.source);
  return (
    <section class="concept-ours" aria-labelledby="ours">
      <h2 id="ours">{t.ours}</h2>
      <dl class="concept-definition">
        <dt>{t.genus}</dt>
        <dd>{say(c.definition.genus, v.lang)}</dd>
        <dt>{t.distinguishing}</dt>
        <dd>
          <ul>
            {c.definition.distinguishing.map((d) => (
              <li>{say(d, v.lang)}</li>
            ))}
          </ul>
        </dd>
        {c.definition.not.length > 0 && (
          <>
            <dt class="is-not">{t.not}</dt>
            <dd>
              <ul>
                {c.definition.not.map((d) => (
                  <li>{say(d, v.lang)}</li>
                ))}
              </ul>
            </dd>
          </>
        )}
      </dl>
      <p class="quiet">
        {c.basis === undefined ? (
          t.noBasis
        ) : (
          <>
            {t.basis}: <Cite v={v} fact={c.basis.id} pinpoint={c.basis.pinpoint} seen={c.basis.seen} />
            {source !== undefined && (
              <>
                , <cite>{source.title}</cite>
              </>
            )}
            .
          </>
        )}
      </p>
    </section>
  );
}

function Friends({ v, c }: TermProps) {
  if (c.falseFriends.length === 0) return null;
  return (
    <section>
      <h2 id="friends">{v.m.conceptPage.friends}</h2>
      {c.falseFriends.map((f) => (
        <div class="note warn false-friend">
          <p class="false-words">
            {f.words.map((w, i) => (
              <>
                {i > 0 && <span aria-hidden="true"> ≠ </span>}
                <b>
                  <span lang={w.lang}>{w.word}</span>
                </b>{' '}
                <abbr class="langtag">{w.lang}</abbr>
              </>
            ))}
          </p>
          <p>{sentence(f.text, v)}</p>
        </div>
      ))}
    </section>
  );
}

const LANGUAGES = ['es', 'en', 'pt', 'fr'] as const;

function Names({ v, c }: TermProps) {
  const t = v.m.conceptPage;
  return (
    <section>
      <h2 id="names">{t.names}</h2>
      <DataTable label={t.names} stacked columns={[t.language, t.preferred, t.admitted, t.avoid]}>
        {LANGUAGES.map((lang) => {
          const { preferred, admitted, avoid } = c.terms[lang];
          return (
            <tr>
              <th scope="row">{capital(languageIn(v.lang, lang))}</th>
              <td>
                <b lang={lang}>{preferred}</b>
              </td>
              {[admitted, avoid].map((words) => (
                <td class={words.length === 0 ? 'none' : undefined}>{words.length === 0 ? '—' : <span lang={lang}>{words.join(', ')}</span>}</td>
              ))}
            </tr>
          );
        })}
      </DataTable>
    </section>
  );
}

/** What the law of each state calls it, in the order of the reader's alphabet. */
function Laws({ v, terms }: { v: View; terms: readonly TermOf[] }) {
  const t = v.m.conceptPage;
  const name = (x: TermOf): string => v.law.stateName(x.state, v.lang);
  const named = new Set(terms.map((x) => x.state));
  const others = v.law.book.states.filter((s) => !named.has(s.state)).length;
  return (
    <section>
      <h2 id="laws">{t.laws}</h2>
      {terms.length === 0 ? (
        <p>{t.noLaws}</p>
      ) : (
        <>
          <DataTable label={t.laws} stacked columns={[t.state, t.word, t.relation, t.different, t.article]}>
            {terms
              .toSorted((a, b) => name(a).localeCompare(name(b), v.lang))
              .map((x) => (
                <tr>
                  <th scope="row">
                    <a href={termsHref(v, { state: x.state })}>{name(x)}</a>
                  </th>
                  <td>
                    <Official v={v} name={x.term} lang={x.lang} />
                  </td>
                  <td>
                    <Standing v={v} term={x} />
                  </td>
                  <td class={x.text === undefined ? 'none' : undefined}>{x.text === undefined ? '—' : sentence(x.text, v)}</td>
                  <td>
                    <CiteFact v={v} id={x.fact} />
                    <SourceOf v={v} fact={x.fact} />
                  </td>
                </tr>
              ))}
          </DataTable>
          {others > 0 && <p class="quiet">{t.otherLaws(others)}</p>}
        </>
      )}
    </section>
  );
}

function SourceOf({ v, fact }: { v: View; fact: string }) {
  const found = v.law.fact(fact);
  const source = found === undefined ? undefined : v.law.source(found.source);
  return source === undefined ? null : <cite class="validity">{source.title}</cite>;
}

function Definitions({ v, c, all }: TermProps & { all: readonly Defined[] }) {
  if (all.length === 0) return null;
  const t = v.m.conceptPage;
  return (
    <section>
      <h2 id="definitions">{t.definitions}</h2>
      <p>
        {c.elements.length > 0 && (
          <>
            <a href={href(v, `/terms/definitions?concept=${c.id}`)}>{t.compare(all.length)}</a>.{' '}
          </>
        )}
        {t.definitionsHow}
      </p>
      {inOrder(v, all).map(({ by, name, definition: d }) => (
        <details class="concept-defined" id={`by-${by}`}>
          <summary>
            <b>{name}</b>: <Official v={v} name={d.name.official} lang={d.name.lang} />
          </summary>
          <ul class="elements">
            {d.elements.map((e) => (
              <li>{say(e, v.lang)}</li>
            ))}
          </ul>
          {d.text !== undefined && <p class="quiet">{say(d.text, v.lang)}</p>}
          <p>
            <Cite v={v} fact={d.id} pinpoint={d.pinpoint} seen={d.seen} />
          </p>
        </details>
      ))}
    </section>
  );
}

/** Instruments and unions first, as they come, then states in the order of the reader's alphabet. */
function inOrder(v: View, all: readonly Defined[]): (Defined & { name: string })[] {
  const named = all.map((d) => ({
    ...d,
    name: (d.kind === 'instrument' ? v.law.instrument(d.by)?.shortNames[v.lang] : undefined) ?? v.law.stateName(d.by, v.lang),
  }));
  const states = named.filter((d) => d.kind === 'state').sort((a, b) => a.name.localeCompare(b.name, v.lang));
  return [...named.filter((d) => d.kind !== 'state'), ...states];
}

/** The way from a word to a question: measures that are about it, the offence that it is. */
function Uses({ v, c }: TermProps) {
  const t = v.m.conceptPage;
  const ask = (measure: string, offence: string): string =>
    href(v, `/find?from=CL&as=prosecutor&holder=provider:google&measure=${measure}&offence=${offence}&on=${v.today}`);
  return (
    <section>
      <h2 id="uses">{t.uses}</h2>
      <ul>
        {measuresOfConcept(c.id).map((m) => (
          <li>
            <a href={ask(m, 'illegal-access')}>{t.askMeasure(v.law.book.vocabulary.measures[m]?.name[v.lang] ?? m)}</a> ·{' '}
            <a href={href(v, `/matrix?measure=${m}`)}>{t.whoMay}</a>
          </li>
        ))}
        {offencesOfConcept(v.law, c.id).map((o) => (
          <li>
            <a href={ask('subscriber', o.id)}>{t.askOffence(o.names[v.lang])}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What is only remembered, and where what is missing can be seen and given. */
function Missing({ v, c }: TermProps) {
  const t = v.m.conceptPage;
  return (
    <section>
      <h2 id="gaps">{t.gaps}</h2>
      {c.leads.length > 0 && (
        <ul class="plain gaps">
          {c.leads.map((l) => (
            <li>
              <em>{v.m.answer.lead}:</em> <LeadState v={v} about={l.about} />
              {sentence(l.text, v)}
            </li>
          ))}
        </ul>
      )}
      <p>
        <a href={href(v, '/coverage')}>{t.coverage}</a>
        {c.basis !== undefined && (
          <>
            {' '}
            · <a href={href(v, `/facts/${c.basis.id}/correct`)}>{t.correct}</a>
          </>
        )}
      </p>
    </section>
  );
}

/** `concept.traffic-data.NL` is about a word of the Netherlands. */
function LeadState({ v, about }: { v: View; about: string }) {
  const code = /\.([A-Z]{2})(?:-\d+)?$/.exec(about)?.[1];
  return code === undefined || !v.law.isState(code) ? null : <b>{v.law.stateName(code, v.lang)}. </b>;
}
