import { MEASURES, type Offence, type Power, type State, say, validOn } from '@exhorto/lawbook';
import type { Child } from 'hono/jsx';
import { Cite } from '../views/cited.tsx';
import { dualHref } from '../views/dual-question.ts';
import { PickField } from '../views/fields.tsx';
import { stateGroups } from '../views/question-form.tsx';
import { DataTable } from '../views/table.tsx';
import { href, type View } from '../views/view.ts';
import { lengthOf } from './law-sections.tsx';
import { position } from './state.tsx';

/** At most so many states stand side by side: more cannot be read. */
export const MOST_COMPARED = 4;
/** What a state shows before anything was chosen. */
const FIRST = ['CL', 'BR'];
const ASSISTANCE = ['language', 'dual-criminality', 'without-treaty', 'electronic-transmission'] as const;

/** The states of the address, each once, at most four; two of the region where none is given. */
export function comparedStates(v: View, params: URLSearchParams): string[] {
  const given = [...new Set(params.getAll('state').flatMap((x) => x.split(',')))].filter((s) => v.law.isState(s));
  return given.length === 0 ? FIRST : given.slice(0, MOST_COMPARED);
}

/** Two to four states side by side: powers, how to ask, treaties, offences, research, retention. */
export function ComparePage({ v, states }: { v: View; states: readonly string[] }) {
  const t = v.m.compare;
  const s = v.m.states;
  const names = states.map((code) => v.law.stateName(code, v.lang));
  const files = states.map((code) => v.law.state(code));
  const voc = v.law.book.vocabulary;
  const table = (id: string, title: string, rows: readonly (readonly [Child, readonly Child[]])[]) => (
    <section>
      <h2 id={id}>{title}</h2>
      <DataTable label={title} stacked columns={[t.about, ...names]}>
        {rows.map(([about, cells]) => (
          <tr>
            <th scope="row">{about}</th>
            {cells.map((cell) => (
              <td>{cell}</td>
            ))}
          </tr>
        ))}
      </DataTable>
    </section>
  );
  const instruments = v.law.book.instruments.filter((i) => i.between === undefined && i.participation.some((p) => states.includes(p.state)));
  const offences = v.law.book.offences.filter((o) => o.budapest !== undefined);
  return (
    <>
      <h1>{names.join(' · ')}</h1>
      <p class="intro">{t.intro}</p>
      <Choose v={v} states={states} />
      {states.length > 1 && (
        <p class="no-print">
          <a href={href(v, `/agenda?${new URLSearchParams(states.map((code) => ['state', code]))}`)}>{v.m.agenda.fromCompare}</a>
        </p>
      )}
      {table(
        'powers',
        s.powers,
        MEASURES.filter((m) => m !== 'spontaneous-information').map((m) => [voc.measures[m]?.name[v.lang] ?? m, files.map((f) => powersOf(v, f, m))]),
      )}
      {table(
        'assistance',
        s.assistance,
        ASSISTANCE.map((rule) => [
          t.rules[rule],
          files.map((f) =>
            listed(
              v,
              f?.assistance.filter((a) => a.rule === rule && a.direction !== 'outgoing' && validOn(v.law, a, v.today) !== 'no'),
              (a) => say(a.text, v.lang),
            ),
          ),
        ]),
      )}
      {table(
        'treaties',
        s.treaties,
        instruments.map((i) => [
          i.shortNames[v.lang],
          states.map((code) => {
            const rows = i.participation.filter((p) => p.state === code && p.territory === undefined && validOn(v.law, p, v.today) !== 'no');
            return listed(v, rows, (p) => position(v, i, p));
          }),
        ]),
      )}
      {table(
        'offences',
        s.offences,
        offences.map((term) => [
          <>
            {term.names[v.lang]}
            <DualLinks v={v} states={states} offence={term.id} />
          </>,
          files.map((f) =>
            listed(
              v,
              f?.offences.filter((o) => o.term === term.id && validOn(v.law, o, v.today) !== 'no'),
              (o) => penaltyOf(v, o),
            ),
          ),
        ]),
      )}
      {table('more', t.more, [
        [
          s.retention,
          files.map((f) =>
            listed(v, f?.retention, (r) => (r.exists && r.period != null ? `${lengthOf(v, r.period)}. ${say(r.text, v.lang)}` : say(r.text, v.lang))),
          ),
        ],
        [
          s.research,
          files.map((f) => listed(v, f?.research, (r) => `${voc.researchPositions[r.position]?.name[v.lang] ?? r.position}. ${say(r.text, v.lang)}`)),
        ],
      ])}
    </>
  );
}

/** From the first state to each of the others: would its charge be an offence there? */
function DualLinks({ v, states, offence }: { v: View; states: readonly string[]; offence: string }) {
  const [from, ...others] = states;
  if (from === undefined || others.length === 0) return null;
  const d = v.m.dual;
  return (
    <span class="validity">
      {d.title}:{' '}
      {others.map((to, i) => (
        <>
          {i > 0 && '; '}
          <a href={dualHref(v, { from, to, offence, on: v.today })}>{d.pair(v.law.theState(from, v.lang), v.law.theState(to, v.lang))}</a>
        </>
      ))}
    </span>
  );
}

function Choose({ v, states }: { v: View; states: readonly string[] }) {
  const t = v.m.compare;
  const options = [{ value: '', label: v.m.matrix.none }, ...stateGroups(v)];
  return (
    <form method="get" action={href(v, '/compare')} class="matrix-form">
      <div class="fields">
        {Array.from({ length: MOST_COMPARED }, (_, i) => (
          <PickField id={`c-${i + 1}`} name="state" label={t.state(i + 1)} options={options} value={states[i] ?? ''} />
        ))}
      </div>
      <p class="submit">
        <button type="submit" class="primary">
          {t.show}
        </button>
      </p>
    </form>
  );
}

interface Fact {
  id: string;
  pinpoint: string;
  seen: 'text' | 'secondary';
}

/** Each entry with its article; where there is none, that it is not known. */
function listed<T>(v: View, items: readonly T[] | undefined, text: (x: T) => string): Child {
  if (items === undefined || items.length === 0) return <span class="quiet">{v.m.states.notKnown}</span>;
  return (
    <ul class="plain">
      {items.map((x) => {
        const { id, pinpoint, seen } = x as T & Fact;
        return (
          <li>
            {text(x)} <Cite v={v} fact={id} pinpoint={pinpoint} seen={seen} />
          </li>
        );
      })}
    </ul>
  );
}

function powersOf(v: View, file: State | undefined, measure: Power['measure']): Child {
  const s = v.m.states;
  const voc = v.law.book.vocabulary;
  const who = (kinds: readonly string[]): string => kinds.map((k) => voc.askers[k]?.who[v.lang] ?? k).join(', ');
  const now = file?.powers.filter((p) => p.measure === measure && validOn(v.law, p, v.today) !== 'no');
  return listed(v, now, (p) => {
    if (!p.exists) return s.nobody;
    const by = p.orderedBy === 'unknown' ? s.notKnown : who(p.orderedBy);
    const applied = p.appliesBy.length === 0 ? '' : ` (${s.appliesBy(who(p.appliesBy))})`;
    const prior = p.priorBy === 'none' ? '' : `; ${s.prior.toLowerCase()}: ${s.hands[p.priorBy]}`;
    const urgency = p.urgency === undefined ? '' : ` — ${voc.urgencies[p.urgency]?.name[v.lang] ?? p.urgency}`;
    return `${by}${applied}${prior}${urgency}`;
  });
}

function penaltyOf(v: View, o: Offence): string {
  const s = v.m.states;
  if (!o.exists) return s.noOffence;
  const most = o.forms.map((f) => f.max).filter((m) => m !== null);
  if (most.length === 0) return o.name?.official ?? s.notKnown;
  const years = (m: (typeof most)[number]): number => (m === 'life' ? Number.POSITIVE_INFINITY : (m.years ?? 0) + (m.months ?? 0) / 12 + (m.days ?? 0) / 365);
  const highest = most.reduce((a, b) => (years(b) > years(a) ? b : a));
  return `${o.name?.official ?? ''} ${s.upTo(highest === 'life' ? s.life : lengthOf(v, highest))}`.trim();
}
