import type { FieldProblem } from '@exhorto/pathways';
import { Cite } from '../views/cited.tsx';
import { DateField, NotKnown, PickField } from '../views/fields.tsx';
import { yearsOn } from '../views/map-standings.ts';
import { NetworkChart, networkTitle } from '../views/network-drawing.tsx';
import { layoutOf, REACH } from '../views/network-layout.ts';
import { byName, coupleIn, isDirect, type Network, type Note, otherOf, PAIR_POSITIONS, type Pair, pairIn, partnersOf } from '../views/network-pairs.ts';
import { NETWORK_VIEWS, type NetworkQuestion, networkHref } from '../views/network-question.ts';
import { DataTable } from '../views/table.tsx';
import { dateIn, href, listIn, numberIn, type View } from '../views/view.ts';
import { Gaps } from './gaps.tsx';

interface NetworkProps {
  v: View;
  q: NetworkQuestion;
  n: Network;
}

/** Which state has a bilateral treaty with which on a day: a drawing, a sentence, and the same as a table. */
export function NetworkPage({ v, q, n, problems }: NetworkProps & { problems: readonly FieldProblem[] }) {
  const m = v.m.network;
  return (
    <>
      <h1>{m.title}</h1>
      <p class="intro">{m.intro}</p>
      <NotKnown v={v} problems={problems} />
      <Controls v={v} q={q} />
      <section id="network" aria-labelledby="network-title">
        <h2 id="network-title">{networkTitle(v, q)}</h2>
        <p class="quiet">{m.silence}</p>
        <Links v={v} q={q} />
        {q.view === 'drawing' ? (
          <div class="network">
            {q.state === undefined ? <Overview v={v} q={q} n={n} /> : <OfState v={v} q={q} n={n} state={q.state} />}
            <Drawing v={v} q={q} n={n} />
          </div>
        ) : (
          <Tables v={v} q={q} n={n} />
        )}
      </section>
    </>
  );
}

function Controls({ v, q }: Omit<NetworkProps, 'n'>) {
  const m = v.m.network;
  const states = byName(
    v,
    v.law.book.stateTerms.map((t) => t.state),
  );
  return (
    <form method="get" action={href(v, '/network')} class="network-form">
      <div class="fields">
        <PickField
          id="network-state"
          name="state"
          label={m.state}
          options={[{ value: '', label: m.every }, ...states.map((code) => ({ value: code, label: v.law.stateName(code, v.lang) }))]}
          value={q.state ?? ''}
        />
        <DateField id="network-on" name="on" label={v.m.map.on} value={q.on} />
        <PickField id="network-view" name="view" label={v.m.map.view} options={NETWORK_VIEWS.map((x) => ({ value: x, label: m.views[x] }))} value={q.view} />
        <p class="submit">
          <button type="submit" class="primary">
            {v.m.map.show}
          </button>
        </p>
      </div>
    </form>
  );
}

function Links({ v, q }: Omit<NetworkProps, 'n'>) {
  const m = v.m.network;
  const { state: _, ...everyone } = q;
  return (
    <ul class="plain network-links">
      <li>
        <a href={`${networkHref(v, { ...q, view: q.view === 'list' ? 'drawing' : 'list' })}#network`}>{q.view === 'list' ? m.toDrawing : m.toList}</a>
      </li>
      {q.state !== undefined && (
        <li>
          <a href={`${networkHref(v, everyone)}#network`}>{m.every}</a>
        </li>
      )}
      {q.on > '1901' && (
        <li>
          <a rel="prev" href={`${networkHref(v, { ...q, on: yearsOn(q.on, -1) })}#network`}>
            ← {v.m.map.earlier}
          </a>
        </li>
      )}
      {q.on < '2200' && (
        <li>
          <a rel="next" href={`${networkHref(v, { ...q, on: yearsOn(q.on, 1) })}#network`}>
            {v.m.map.later} →
          </a>
        </li>
      )}
      {(['svg', 'png', 'csv'] as const).map((file) => (
        <li>
          <a href={networkHref(v, q, `/network.${file}`)} download aria-label={`${v.m.map.download}: ${file.toUpperCase()}`}>
            {file.toUpperCase()}
          </a>
        </li>
      ))}
    </ul>
  );
}

function Drawing({ v, q, n }: NetworkProps) {
  const { width, height } = layoutOf(v, n, REACH.page);
  return (
    <section class="network-main" aria-label={v.m.network.views.drawing}>
      {/* biome-ignore lint/a11y/noSvgWithoutTitle: the section around it is named, and every state and line in it */}
      <svg class={q.state === undefined ? 'network-chart' : 'network-chart one'} viewBox={`0 0 ${width} ${height}`}>
        <NetworkChart v={v} q={q} n={n} reach={REACH.page} linked />
      </svg>
    </section>
  );
}

const MOST = 10;

/** Who has most, and where none is known. */
function Overview({ v, q, n }: NetworkProps) {
  const m = v.m.network;
  const ranked = byName(v, [...n.partners.keys()])
    .map((code) => ({ code, count: n.partners.get(code) ?? 0 }))
    .filter((x) => x.count > 0)
    .sort((a, b) => b.count - a.count);
  const least = ranked[MOST - 1]?.count ?? 1;
  const top = ranked.filter((x) => x.count >= least);
  const first = ranked[0]?.count ?? 1;
  const american = v.law.book.stateTerms.filter((t) => t.americas === true).map((t) => t.state);
  const without = byName(
    v,
    american.filter((code) => n.partners.get(code) === 0),
  );
  return (
    <div class="network-said">
      {top.length === 0 ? (
        <p>{m.noPairs}</p>
      ) : (
        <>
          <h3>{m.most}</h3>
          <p class="quiet">{m.mostHow}</p>
          <ol class="network-most">
            {top.map(({ code, count }) => (
              <li>
                <StateLink v={v} q={q} code={code} />
                <svg height="10" width="100%" aria-hidden="true">
                  <rect width={`${((100 * count) / first).toFixed(1)}%`} height="10" />
                </svg>
                <b>{numberIn(v.lang, count)}</b>
              </li>
            ))}
          </ol>
        </>
      )}
      {without.length > 0 && (
        <>
          <h3>{m.gaps}</h3>
          <p>
            {m.gapsHow(numberIn(v.lang, without.length))}{' '}
            {without.map((code, i) => (
              <>
                {i > 0 && ', '}
                <StateLink v={v} q={q} code={code} />
              </>
            ))}
            .
          </p>
        </>
      )}
      <p>
        {m.notDrawn(numberIn(v.lang, n.remembered.length))} <a href={`${networkHref(v, { ...q, view: 'list' })}#remembered`}>{m.notDrawnLink}</a>.
      </p>
    </div>
  );
}

function StateLink({ v, q, code }: Omit<NetworkProps, 'n'> & { code: string }) {
  return <a href={`${networkHref(v, { ...q, state: code })}#network`}>{v.law.stateName(code, v.lang)}</a>;
}

/** The same for one state, in words and with its sources. */
function OfState({ v, q, n, state }: NetworkProps & { state: string }) {
  return (
    <>
      <div class="network-said network-words-of">
        <Words v={v} q={q} n={n} state={state} />
      </div>
      {n.pairs.length > 0 && (
        <div class="network-pairs">
          <PairTable v={v} q={q} pairs={n.pairs} state={state} />
        </div>
      )}
    </>
  );
}

/** "Chile: in force with 3 states: …", then every other pair of it, and what remains for all others. */
function Words({ v, q, n, state }: NetworkProps & { state: string }) {
  const m = v.m.network;
  const withThem = (codes: readonly string[]): string =>
    listIn(
      v.lang,
      byName(v, [...new Set(codes)]).map((code) => v.law.theState(code, v.lang)),
    );
  const notes = (items: readonly Note[]): string[] => items.map((x) => otherOf(x.between, state));
  const inForce = partnersOf(n.pairs, state, 'in-force');
  // Another agreement with a state that has a treaty is told in the tables alone.
  const sought = notes(n.sought).filter((code) => !n.pairs.some((p) => p.between.includes(code)));
  const name = v.law.stateName(state, v.lang);
  const more = (['signed', 'ended', 'unknown', 'later', 'none'] as const).flatMap((position) => {
    const codes = partnersOf(n.pairs, state, position);
    return codes.length === 0 ? [] : [m[`${position}With`](withThem(codes))];
  });
  const list = networkHref(v, { ...q, view: 'list' });
  return (
    <>
      <p class="network-words">
        {inForce.length === 0 ? m.nothing(name) : m.inForceWith(name, inForce.length, withThem(inForce))} {more.join(' ')}
      </p>
      {n.remembered.length + sought.length > 0 && (
        <p>
          {n.remembered.length > 0 && `${m.rememberedWith(n.remembered.length, withThem(notes(n.remembered)))} `}
          {sought.length > 0 && `${m.soughtWith(withThem(sought))} `}
          {q.view === 'drawing' && (
            <>
              <a href={`${list}#${n.remembered.length > 0 ? 'remembered' : 'sought'}`}>{m.why}</a>.
            </>
          )}
        </p>
      )}
      <p>
        {n.pairs.length > 0 && `${m.others} `}
        {m.rest} <a href={href(v, `/find?from=${state}&as=prosecutor&holder=provider:google&measure=subscriber&offence=illegal-access&on=${q.on}`)}>{m.find}</a>{' '}
        · <a href={href(v, `/map?on=${q.on}`)}>{m.map}</a> · <a href={href(v, `/states/${state}`)}>{name}</a>.
      </p>
    </>
  );
}

/** Every instrument with where it stands and where that was read; of one state, by the other. */
function PairTable({ v, q, pairs, state }: { v: View; q: NetworkQuestion; pairs: readonly Pair[]; state?: string | undefined }) {
  const m = v.m.network;
  const label = m.tables.pairs(dateIn(v.lang, q.on));
  const name = (p: Pair): string => (state === undefined ? coupleIn(v, p.between) : v.law.stateName(otherOf(p.between, state), v.lang));
  const rank = (p: Pair): number => PAIR_POSITIONS.indexOf(p.position);
  const sorted = [...pairs].sort((a, b) => rank(a) - rank(b) || name(a).localeCompare(name(b), v.lang));
  return (
    <DataTable label={label} stacked columns={[state === undefined ? m.between : m.with, v.m.map.position, v.m.map.source]}>
      {sorted.map((p) => (
        <tr class={p.position === 'in-force' ? undefined : 'past'}>
          <th scope="row">
            <a href={href(v, `/instruments/${p.instrument.id}`)}>{name(p)}</a>
            {isDirect(p) && <span class="validity">{m.agreement}</span>}
          </th>
          <td>{pairIn(v, p)}</td>
          <td>
            <Cite v={v} fact={p.fact.id} pinpoint={p.fact.pinpoint} seen={p.fact.seen} />
          </td>
        </tr>
      ))}
    </DataTable>
  );
}

/** Everything in tables: what was read, what is only remembered, what was looked for. */
function Tables({ v, q, n }: NetworkProps) {
  const m = v.m.network;
  return (
    <>
      {q.state !== undefined && <Words v={v} q={q} n={n} state={q.state} />}
      {n.pairs.length === 0 ? <p>{m.noPairs}</p> : <PairTable v={v} q={q} pairs={n.pairs} state={q.state} />}
      {n.remembered.length > 0 && (
        <div id="remembered">
          <h3>{m.tables.remembered}</h3>
          <p class="quiet">{m.tables.rememberedHow}</p>
          <NoteTable v={v} notes={n.remembered} label={m.tables.remembered} />
        </div>
      )}
      {n.sought.length > 0 && (
        <div id="sought">
          <h3>{m.tables.sought}</h3>
          <NoteTable v={v} notes={n.sought} label={m.tables.sought} />
        </div>
      )}
      {q.state === undefined && <Gaps v={v} of={general(v)} />}
    </>
  );
}

function NoteTable({ v, notes, label }: { v: View; notes: readonly Note[]; label: string }) {
  const m = v.m.network;
  const sorted = [...notes].sort((a, b) => coupleIn(v, a.between).localeCompare(coupleIn(v, b.between), v.lang));
  return (
    <DataTable label={label} stacked columns={[m.between, m.tables.note]}>
      {sorted.map(({ between, text, tried }) => (
        <tr>
          <th scope="row">{coupleIn(v, between)}</th>
          <td>
            {text[v.lang]}
            {tried !== undefined && <span class="quiet"> ({tried[v.lang]})</span>}
          </td>
        </tr>
      ))}
    </DataTable>
  );
}

/** What is not known of more than one pair: lists that could not be read. */
function general({ law }: View) {
  return { leads: [], unknowns: law.book.families.flatMap((f) => f.unknowns).filter((u) => !u.about.endsWith('.in-force')) };
}
