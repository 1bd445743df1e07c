import { type ConductElement, type Duration, type Offence, type Office, say, validOn } from '@exhorto/lawbook';
import { conceptOfOffence } from '@exhorto/terms';
import { Cite, Official } from '../views/cited.tsx';
import { ConceptLink } from '../views/concept-names.tsx';
import { directoryHref } from '../views/directory-question.ts';
import { offencesHref } from '../views/offences-question.ts';
import { Contact } from '../views/office.tsx';
import { DataTable } from '../views/table.tsx';
import { dateIn, href, numberIn, type View } from '../views/view.ts';

interface OfficesProps {
  v: View;
  /** Code of the state or union. */
  of: string;
  offices: readonly Office[];
  readOn: string;
}

/** Offices with what they do and the contact that they publish. */
export function Offices({ v, of, offices, readOn }: OfficesProps) {
  const s = v.m.states;
  return (
    <section>
      <h2 id="offices">{s.offices}</h2>
      <p>
        <a href={directoryHref(v, { state: of })}>{v.m.directory.inDirectory}</a>
      </p>
      <ul class="plain roomy">
        {offices.map((o) => (
          <li>
            <a href={href(v, `/facts/${o.id}`)}>
              <Official v={v} name={o.name.official} lang={o.name.lang} />
            </a>{' '}
            <span class="quiet">{o.kinds.map((k) => v.law.book.vocabulary.officeKinds[k]?.name[v.lang]).join(', ')}</span>
            <br />
            {o.does[v.lang]}
            {o.contact !== undefined && (
              <span class="contact">
                <Contact contact={o.contact} /> <span class="quiet">({v.m.answer.readOn(dateIn(v.lang, o.checkedOn ?? readOn))})</span>
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** From when to when, where it is not simply "now". */
export function Validity({ v, fact }: { v: View; fact: { from?: string | null | undefined; to?: string | null | undefined } }) {
  if (fact.from == null && fact.to == null) return null;
  return (
    <span class="validity">
      {fact.from != null && `${v.m.fact.from} ${dateIn(v.lang, fact.from)}`}
      {fact.to != null && ` ${v.m.fact.to} ${dateIn(v.lang, fact.to)}`}
    </span>
  );
}

interface RuleLike {
  id: string;
  pinpoint: string;
  seen: 'text' | 'secondary';
  text: { es: string; en: string; pt: string };
  from?: string | null | undefined;
  to?: string | null | undefined;
}

interface RulesProps<T extends RuleLike> {
  v: View;
  id: string;
  title: string;
  items: readonly T[];
  /** What each is about, before its sentence. */
  label?: (item: T) => string;
}

/** Rules of a kind, each a sentence with its article. */
export function Rules<T extends RuleLike>({ v, id, title, items, label }: RulesProps<T>) {
  if (items.length === 0) return null;
  return (
    <section>
      <h2 id={id}>{title}</h2>
      <ul class="plain roomy">
        {items.map((r) => (
          <li>
            {label !== undefined && <b>{label(r)}. </b>}
            {r.text[v.lang]} <Cite v={v} fact={r.id} pinpoint={r.pinpoint} seen={r.seen} /> <Validity v={v} fact={r} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Offences with the forms and penalties that were read, or the elements where they stand in words; `of` is the state. */
export function Offences({ v, offences, of }: { v: View; offences: readonly Offence[]; of?: string }) {
  if (offences.length === 0) return null;
  const s = v.m.states;
  return (
    <section>
      <h2 id="offences">{s.offences}</h2>
      {of !== undefined && (
        <p>
          <a href={offencesHref(v, { pins: [of] })}>{v.m.termOffences.ofState}</a>
        </p>
      )}
      <DataTable label={s.offences} stacked columns={[s.offence, s.officialName, s.penalty, s.article]}>
        {offences.map((o) => (
          <tr class={validOn(v.law, o, v.today) === 'no' ? 'past' : undefined}>
            <th scope="row">
              <ConceptLink v={v} id={conceptOfOffence(o.term)}>
                {v.law.offence(o.term)?.names[v.lang] ?? o.term}
              </ConceptLink>
              <Validity v={v} fact={o} />
            </th>
            <td>
              {!o.exists ? s.noOffence : o.name === undefined ? '—' : <Official v={v} name={o.name.official} lang={o.name.lang} />}
              <ConductOf v={v} of={o} />
            </td>
            <td>
              {o.forms.length === 0
                ? (o.elements?.[v.lang] ?? s.notKnown)
                : o.forms.map((f) => (
                    <span class="form">
                      {f.form[v.lang]}: {range(v, f)}
                    </span>
                  ))}
            </td>
            <td>
              <Cite v={v} fact={o.id} pinpoint={o.pinpoint} seen={o.seen} />
            </td>
          </tr>
        ))}
      </DataTable>
    </section>
  );
}

/** The conduct element by element, as far as it was read. */
function ConductOf({ v, of }: { v: View; of: Offence }) {
  if (of.conduct === undefined) return null;
  const labels = v.law.book.vocabulary.conduct;
  const said = Object.entries(labels).flatMap(([element, { name, values }]) => {
    const value = of.conduct?.[element as ConductElement];
    if (value === undefined) return [];
    return [[name[v.lang], (Array.isArray(value) ? value : [value]).map((x) => values[x]?.[v.lang] ?? x).join('; ')] as const];
  });
  const s = v.m.states;
  const inWords = [
    [s.object, of.conduct.object],
    [s.aggravation, of.conduct.aggravation],
  ] as const;
  return (
    <ul class="conduct">
      {[...said, ...inWords.flatMap(([name, text]) => (text === undefined ? [] : [[name, say(text, v.lang)] as const]))].map(([name, value]) => (
        <li>
          {name}: {value}
        </li>
      ))}
    </ul>
  );
}

type Form = Offence['forms'][number];

/** A length of time in words: "2 years 6 months". */
export function lengthOf(v: View, d: Duration): string {
  const s = v.m.states;
  return [
    d.years === undefined ? '' : s.years(numberIn(v.lang, d.years), d.years),
    d.months === undefined ? '' : s.months(numberIn(v.lang, d.months), d.months),
    d.days === undefined ? '' : s.days(numberIn(v.lang, d.days), d.days),
  ]
    .filter((x) => x !== '')
    .join(' ');
}

function range(v: View, f: Form): string {
  const s = v.m.states;
  const one = (d: Form['min'] | Form['max']): string => {
    if (d == null) return s.notKnown;
    return d === 'life' ? s.life : lengthOf(v, d);
  };
  return f.min == null ? s.upTo(one(f.max)) : s.range(one(f.min), one(f.max));
}
