import { say } from '@exhorto/lawbook';
import { definitionsOf, type StateEntry, type TermOf } from '@exhorto/terms';
import { Cite, Official } from './cited.tsx';
import { conceptsIn, RelationMark, sentence } from './concept-names.tsx';
import { packWords, whereOf } from './term-words.ts';
import { type Listed, listName } from './terms-question.ts';
import { href, languageIn, type View } from './view.ts';

const OTHERS = ['es', 'en', 'pt', 'fr'] as const;

/** A concept in the glossary: its names, what it is in a line, and what a search found it by. */
export function TermEntry({ v, x }: { v: View; x: Listed }) {
  return (
    <li class="term" data-name={listName(v, x)} data-words={packWords(x.words)}>
      {x.of === undefined ? <Plain v={v} x={x} /> : x.of.own.length > 0 ? <Own v={v} of={x.of} /> : <Standard v={v} of={x.of} />}
      <Match v={v} x={x} />
    </li>
  );
}

/** The word that matched; empty and hidden where nothing was searched. */
function Match({ v, x }: { v: View; x: Listed }) {
  const says = v.m.glossary.match;
  const where =
    x.match &&
    whereOf(
      x.match,
      says,
      (tag) => languageIn(v.lang, tag),
      (code) => v.law.stateName(code, v.lang),
    );
  return (
    <p class="term-match" hidden={x.match === undefined}>
      {says.before} <mark lang={x.match?.lang}>{x.match?.word}</mark> <span>{where === undefined ? '' : `(${where})`}</span>
    </p>
  );
}

function Plain({ v, x: { concept: c } }: { v: View; x: Listed }) {
  const t = v.m.glossary;
  const laws = new Set(
    conceptsIn(v)
      .termsOf(c.id)
      .map((w) => w.state),
  ).size;
  const definitions = definitionsOf(v.law, c.id, v.today).length;
  const marks = [laws > 0 && t.inLaws(laws), definitions > 0 && t.definitions(definitions), c.falseFriends.length > 0 && t.friends].filter((m) => m !== false);
  return (
    <>
      <div>
        <h3>
          <a href={href(v, `/terms/${c.id}`)}>{c.names[v.lang]}</a>
        </h3>
        <ul class="term-names">
          {OTHERS.filter((lang) => lang !== v.lang).map((lang) => (
            <li>
              <Official v={v} name={c.terms[lang].preferred} lang={lang} />
            </li>
          ))}
        </ul>
      </div>
      <div>
        <p>{[say(c.definition.genus, v.lang), ...c.definition.distinguishing.map((d) => say(d, v.lang))].join('; ')}</p>
        {marks.length > 0 && <p class="quiet">{marks.join(' · ')}</p>}
      </div>
    </>
  );
}

/** What the law of the state calls it: each word with its article, and in what it differs. */
function Own({ v, of: { concept: c, own } }: { v: View; of: StateEntry }) {
  const t = v.m.glossary;
  const isName = own.length === 1 && own[0]?.term.toLowerCase() === c.names[v.lang].toLowerCase();
  return (
    <>
      <div>
        <h3>
          <a href={href(v, `/terms/${c.id}`)}>
            {own.map((w) => (
              <span class="own-word">
                <Official v={v} name={w.term} lang={w.lang} />{' '}
              </span>
            ))}
          </a>
        </h3>
        {!isName && (
          <p class="quiet">
            {t.concept}: {c.names[v.lang]}
          </p>
        )}
      </div>
      <ul class="plain">
        {own.map((w) => (
          <li>
            {own.length > 1 && (
              <>
                <Official v={v} name={w.term} lang={w.lang} />:{' '}
              </>
            )}
            <Standing v={v} term={w} /> · <CiteFact v={v} id={w.fact} />
            {w.text !== undefined && <p>{sentence(w.text, v)}</p>}
          </li>
        ))}
      </ul>
    </>
  );
}

/** The usual word, where none of the state's law was read. */
function Standard({ v, of: { concept: c, standard } }: { v: View; of: StateEntry }) {
  return (
    <div class="term-standard">
      <h3>
        <a href={href(v, `/terms/${c.id}`)}>
          <Official v={v} name={standard.term} lang={standard.lang} />
        </a>
      </h3>
      {standard.lang !== v.lang && <p class="quiet">{c.names[v.lang]}</p>}
    </div>
  );
}

/** How a word stands to the concept; a term that the law defines may differ in its elements. */
export function Standing({ v, term }: { v: View; term: TermOf }) {
  if (term.defined) return <span class="relation">{v.m.glossary.defined}</span>;
  return <RelationMark v={v} relation={term.relation} />;
}

/** The article of a fact that is known by its id. */
export function CiteFact({ v, id }: { v: View; id: string }) {
  const fact = v.law.fact(id);
  return fact === undefined ? null : <Cite v={v} fact={fact.id} pinpoint={fact.pinpoint} seen={fact.seen} />;
}
