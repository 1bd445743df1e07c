import { CONCEPT_DOMAINS } from '@exhorto/lawbook';
import type { FieldProblem } from '@exhorto/pathways';
import { standardLanguage, wordCounts } from '@exhorto/terms';
import { conceptsIn, domainName } from '../views/concept-names.tsx';
import { NotKnown, type Option, PickField } from '../views/fields.tsx';
import { TermEntry } from '../views/term-entry.tsx';
import { TERM_ORDERS, type TermGroup, type TermsQuestion, termGroups, termsHref } from '../views/terms-question.ts';
import { href, languageIn, numberIn, type View } from '../views/view.ts';

interface TermsProps {
  v: View;
  q: TermsQuestion;
  problems: readonly FieldProblem[];
}

export function termsTitle(v: View, q: TermsQuestion): string {
  const name = q.state === undefined ? v.m.glossary.title : v.m.glossary.titleOf(v.law.theState(q.state, v.lang));
  return q.words === undefined ? name : `${name}: ${q.words}`;
}

/** The glossary: every concept by subject or letter, found by any of its words; or what the law of one state calls each. */
export function TermsPage({ v, q, problems }: TermsProps) {
  const t = v.m.glossary;
  const state = q.state === undefined ? undefined : v.law.theState(q.state, v.lang);
  return (
    <>
      <h1>{state === undefined ? t.title : t.titleOf(state)}</h1>
      <p class="intro">{state === undefined ? t.intro : t.introOf(state)}</p>
      <NotKnown v={v} problems={problems} />
      <Filters v={v} q={q} />
      <Results v={v} q={q} />
    </>
  );
}

/** The form that narrows the glossary, sent with GET. What a program needs to say which word matched stands in `data-says`. */
function Filters({ v, q }: { v: View; q: TermsQuestion }) {
  const t = v.m.glossary;
  const counts = wordCounts(v.law, conceptsIn(v), v.today);
  const named = (code: string): Option => ({ value: code, label: v.law.stateName(code, v.lang) });
  const inOrder = (codes: readonly string[]): Option[] => codes.map(named).sort((a, b) => a.label.localeCompare(b.label, v.lang));
  const others = v.law.book.stateTerms.map((s) => s.state).filter((code) => !counts.has(code));
  return (
    <search>
      <form method="get" action={href(v, '/terms')} class="terms-form" data-terms data-says={JSON.stringify(t.match)}>
        <div class="fields">
          <p class="field">
            <label for="t-q">{t.words}</label>
            <input type="search" id="t-q" name="q" value={q.words ?? ''} autocomplete="off" autocapitalize="none" />
          </p>
          <PickField
            id="t-domain"
            name="domain"
            label={t.domain}
            options={[{ value: '', label: t.any }, ...CONCEPT_DOMAINS.map((d) => ({ value: d, label: domainName(v, d) }))]}
            value={q.domain ?? ''}
          />
          <PickField
            id="t-state"
            name="state"
            label={t.state}
            options={[
              { value: '', label: t.noState },
              { group: t.withWords, options: inOrder([...counts.keys()]) },
              { group: t.withoutWords, options: inOrder(others) },
            ]}
            value={q.state ?? ''}
          />
          <p class="submit">
            <button type="submit" class="primary">
              {t.show}
            </button>
          </p>
        </div>
        {q.order === 'alphabet' && <input type="hidden" name="order" value={q.order} />}
      </form>
    </search>
  );
}

function Results({ v, q }: { v: View; q: TermsQuestion }) {
  const t = v.m.glossary;
  const groups = termGroups(v, q);
  const count = groups.reduce((n, g) => n + g.entries.length, 0);
  const own = groups.find((g) => g.id === 'own')?.entries.length ?? 0;
  const flat = q.words !== undefined && q.state === undefined;
  return (
    <section id="terms" aria-labelledby="terms-title">
      <h2 id="terms-title" class="sr">
        {t.results}
      </h2>
      <p role="status" class="terms-count">
        {t.concepts}: <b data-count="all">{numberIn(v.lang, count)}</b>
        {q.state !== undefined && (
          <>
            {' '}
            · {t.ownWords}: <b data-count="own">{numberIn(v.lang, own)}</b>
          </>
        )}
      </p>
      {count === 0 ? (
        <Empty v={v} q={q} />
      ) : (
        <>
          <p class="terms-links">
            <span>
              {t.download}:{' '}
              <a href={termsHref(v, q, '/terms.csv')} data-file download>
                CSV
              </a>
            </span>
            {q.state === undefined && q.words === undefined && <Orders v={v} q={q} />}
            {q.state !== undefined && <a href={href(v, `/states/${q.state}#definitions`)}>{t.stateLaw(v.law.theState(q.state, v.lang))}</a>}
          </p>
          {q.state !== undefined && q.words === undefined && own === 0 && <p class="note">{t.noneOwn(v.law.theState(q.state, v.lang))}</p>}
          {groups.length > 1 && <Index v={v} groups={groups} />}
          {!flat && q.state === undefined && <Group v={v} q={q} g={{ id: 'found', name: t.found, entries: [] }} />}
          {groups.map((g) => (
            <Group v={v} q={q} g={g} />
          ))}
        </>
      )}
    </section>
  );
}

/** By subject or by letter: the other one is a link. */
function Orders({ v, q }: { v: View; q: TermsQuestion }) {
  const t = v.m.glossary;
  return (
    <span class="terms-order">
      {t.order}:{' '}
      {TERM_ORDERS.map((order, i) => (
        <>
          {i > 0 && ' · '}
          {order === q.order ? <b>{t.orders[order]}</b> : <a href={termsHref(v, { ...q, order })}>{t.orders[order]}</a>}
        </>
      ))}
    </span>
  );
}

function Index({ v, groups }: { v: View; groups: readonly TermGroup[] }) {
  return (
    <nav class="on-page terms-index" aria-label={v.m.glossary.index}>
      <ul>
        {groups.map((g) => (
          <li>
            <a href={`#${g.id}`}>{g.name}</a> <span class="quiet">{numberIn(v.lang, g.entries.length)}</span>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Terms under their heading. The one for what is found while one types is there, empty and hidden, from the start. */
function Group({ v, q, g }: { v: View; q: TermsQuestion; g: TermGroup }) {
  const language = languageIn(v.lang, q.state === undefined ? v.lang : standardLanguage(v.law, q.state));
  return (
    <section class="terms-group" data-group={g.id} aria-labelledby={g.id} hidden={g.entries.length === 0}>
      <h2 id={g.id}>{g.name}</h2>
      {g.id === 'standard' && <p class="quiet">{v.m.glossary.standardHow(language)}</p>}
      <ul class={g.id === 'standard' ? 'terms-list close' : 'terms-list'}>
        {g.entries.map((x) => (
          <TermEntry v={v} x={x} />
        ))}
      </ul>
    </section>
  );
}

/** Nothing found: what to do. */
function Empty({ v, q }: { v: View; q: TermsQuestion }) {
  const t = v.m.glossary;
  const { domain, ...anyDomain } = q;
  return (
    <>
      <p>
        <b>{q.words === undefined ? t.noneAt : t.none(q.words)}</b> {t.noneDo}
      </p>
      <ul>
        {domain !== undefined && (
          <li>
            <a href={termsHref(v, anyDomain)}>
              {v.m.directory.without(domainName(v, domain), numberIn(v.lang, termGroups(v, anyDomain).flatMap((g) => g.entries).length))}
            </a>
          </li>
        )}
        <li>
          <a href={termsHref(v, {})}>{t.whole(numberIn(v.lang, conceptsIn(v).all.length))}</a>
        </li>
        {q.words !== undefined && (
          <li>
            <a href={href(v, `/search?${new URLSearchParams({ q: q.words })}`)}>{t.inSearch}</a>
          </li>
        )}
      </ul>
    </>
  );
}
