import { type Concern, type Definition, type Research, type Retention, say, validOn } from '@exhorto/lawbook';
import { Cite, Official } from '../views/cited.tsx';
import { ConceptLink } from '../views/concept-names.tsx';
import { comparedConcepts, definitionsHref } from '../views/definitions-question.ts';
import { DataTable } from '../views/table.tsx';
import type { View } from '../views/view.ts';
import { lengthOf, Validity } from './law-sections.tsx';

interface WithBackground {
  definitions: readonly Definition[];
  retention: readonly Retention[];
  research: readonly Research[];
  concerns: readonly Concern[];
}

/** What readers use and no rule: definitions by elements, retention, security research, concerns. */
export function Background({ v, of, by }: { v: View; of: WithBackground; by: string }) {
  return (
    <>
      <Definitions v={v} items={of.definitions} by={by} />
      <RetentionRules v={v} items={of.retention} />
      <ResearchPositions v={v} items={of.research} />
      <Concerns v={v} items={of.concerns} />
    </>
  );
}

function Definitions({ v, items, by }: { v: View; items: readonly Definition[]; by: string }) {
  if (items.length === 0) return null;
  const s = v.m.states;
  const compared = new Set(comparedConcepts(v.law).map((c) => c.id));
  return (
    <section>
      <h2 id="definitions">{s.definitions}</h2>
      <DataTable label={s.definitions} stacked columns={[s.concept, s.officialName, s.elements, s.article]}>
        {items.map((d) => (
          <tr class={validOn(v.law, d, v.today) === 'no' ? 'past' : undefined}>
            <th scope="row">
              <ConceptLink v={v} id={d.concept} />
              {compared.has(d.concept) && (
                <a class="validity" href={definitionsHref(v, { concept: d.concept, pin: by })}>
                  {v.m.termDefinitions.ofConcept}
                </a>
              )}
              <Validity v={v} fact={d} />
            </th>
            <td>
              <Official v={v} name={d.name.official} lang={d.name.lang} />
            </td>
            <td>
              <ul class="elements">
                {d.elements.map((e) => (
                  <li>{say(e, v.lang)}</li>
                ))}
              </ul>
              {d.text !== undefined && <p class="quiet">{say(d.text, v.lang)}</p>}
            </td>
            <td>
              <Cite v={v} fact={d.id} pinpoint={d.pinpoint} seen={d.seen} />
            </td>
          </tr>
        ))}
      </DataTable>
    </section>
  );
}

function RetentionRules({ v, items }: { v: View; items: readonly Retention[] }) {
  if (items.length === 0) return null;
  const s = v.m.states;
  return (
    <section>
      <h2 id="retention">{s.retention}</h2>
      <ul class="plain roomy">
        {items.map((r) => (
          <li>
            {r.exists && r.period != null && <b>{lengthOf(v, r.period)}. </b>}
            {say(r.text, v.lang)} <Cite v={v} fact={r.id} pinpoint={r.pinpoint} seen={r.seen} /> <Validity v={v} fact={r} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function ResearchPositions({ v, items }: { v: View; items: readonly Research[] }) {
  if (items.length === 0) return null;
  const voc = v.law.book.vocabulary;
  return (
    <section>
      <h2 id="research">{v.m.states.research}</h2>
      <ul class="plain roomy">
        {items.map((r) => (
          <li>
            <b>{voc.researchPositions[r.position]?.name[v.lang]}.</b> {say(r.text, v.lang)} <Cite v={v} fact={r.id} pinpoint={r.pinpoint} seen={r.seen} />{' '}
            <Validity v={v} fact={r} />
            <p class="quiet">{voc.researchPositions[r.position]?.explains[v.lang]}</p>
            {r.conditions.length > 0 && (
              <dl class="pairs">
                {r.conditions.map((c) => (
                  <>
                    <dt>{voc.researchConditions[c.condition]?.name[v.lang]}</dt>
                    <dd>{say(c.text, v.lang)}</dd>
                  </>
                ))}
              </dl>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Concerns({ v, items }: { v: View; items: readonly Concern[] }) {
  if (items.length === 0) return null;
  return (
    <section>
      <h2 id="concerns">{v.m.states.concerns}</h2>
      <ul class="plain roomy">
        {items.map((c) => (
          <li>
            <b>{say(c.about, v.lang)}.</b> {say(c.text, v.lang)} — {c.raisedBy} <Cite v={v} fact={c.id} pinpoint={c.pinpoint} seen={c.seen} />
          </li>
        ))}
      </ul>
    </section>
  );
}
