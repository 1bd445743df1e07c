import type { Union } from '@exhorto/lawbook';
import { termsHref } from '../views/terms-question.ts';
import { href, type View } from '../views/view.ts';
import { Background } from './background.tsx';
import { Gaps } from './gaps.tsx';
import { Offences, Offices, Rules } from './law-sections.tsx';

/** A legal order above states: what holds in each of its members, beside the member's own law. */
export function UnionPage({ v, u }: { v: View; u: Union }) {
  const s = v.m.states;
  const members = v.law.book.stateTerms.filter((t) => v.law.within(t.state, u.union, v.today));
  return (
    <>
      <h1>{v.law.stateName(u.union, v.lang)}</h1>
      <p class="intro">{s.unionIntro}</p>
      <p>
        <a class="chip" href={termsHref(v, { state: u.union })}>
          {v.m.glossary.ofState}
        </a>
      </p>
      <Rules v={v} id="disclosure" title={s.forbids} items={u.disclosure} />
      <Rules v={v} id="protections" title={s.protections} items={u.protections} />
      <Offences v={v} offences={u.offences} />
      <Background v={v} of={u} by={u.union} />
      <Offices v={v} of={u.union} offices={u.offices} readOn={u.checkedOn} />
      <section>
        <h2>{s.members}</h2>
        <ul class="columns">
          {members
            .sort((a, b) => a.names[v.lang].localeCompare(b.names[v.lang], v.lang))
            .map((t) => (
              <li>
                <a href={href(v, `/states/${t.state}`)}>{t.names[v.lang]}</a>
              </li>
            ))}
        </ul>
      </section>
      <Gaps v={v} of={u} />
    </>
  );
}
