import { type Instrument, type Participation, POSITIONS, participationOn, type Standing } from '@exhorto/lawbook';
import { Cite } from '../views/cited.tsx';
import { DateField, PickField } from '../views/fields.tsx';
import { type InstrumentQuestion, PARTY_ORDERS } from '../views/instrument-question.ts';
import { SmallMap, Swatch } from '../views/map-drawing.tsx';
import { MAP_VIEWS, mapHref, mappable } from '../views/map-question.ts';
import { sinceOf, standingIn, standingsOf } from '../views/map-standings.ts';
import { DataTable } from '../views/table.tsx';
import { type AtlasView, dateIn, href, numberIn, shortDateIn, type View } from '../views/view.ts';
import { position } from './state.tsx';

interface PartiesProps {
  v: AtlasView;
  i: Instrument;
  q: InstrumentQuestion;
}

/** Who is party on the day asked: a small map that opens the large one, and the same as a table. */
export function Parties({ v, i, q }: PartiesProps) {
  if (i.participation.length === 0) return null;
  const t = v.m.instrumentPage;
  const rows = partiesOf(v, i, q);
  const parties = rows.filter((r) => r.standing.position === 'party').length;
  const label = t.listOf(dateIn(v.lang, q.on));
  return (
    <section>
      <h2 id="parties">{t.parties}</h2>
      <PartyForm v={v} i={i} q={q} />
      {mappable(v.law).includes(i) && <PartyMap v={v} i={i} q={q} />}
      <h3 id="party-list">{label}</h3>
      <p>{t.counted(numberIn(v.lang, parties))}</p>
      {i.completeAsOf !== undefined && (
        <p class="quiet">
          {v.m.instruments.complete(dateIn(v.lang, i.completeAsOf.asOf))}{' '}
          <Cite v={v} fact={i.completeAsOf.id} pinpoint={i.completeAsOf.pinpoint} seen={i.completeAsOf.seen} />
        </p>
      )}
      <DataTable
        label={label}
        stacked
        columns={[v.m.instruments.state, v.m.states.position, t.since, v.m.instruments.signed, v.m.instruments.deposited, v.m.states.article]}
      >
        {rows.map(({ code, standing, row }) => (
          <tr>
            <th scope="row">
              <a href={href(v, `/states/${code}`)}>{v.law.stateName(code, v.lang)}</a>
            </th>
            <td>{standingIn(v, standing)}</td>
            <td class="num">{dayOr(v, sinceOf(standing))}</td>
            <td class="num">{dayOr(v, row?.signed)}</td>
            <td class="num">{dayOr(v, row?.deposited)}</td>
            <td>
              {standing.position === 'unknown' ? '—' : <Cite v={v} fact={standing.fact.id} pinpoint={standing.fact.pinpoint} seen={standing.fact.seen} />}
            </td>
          </tr>
        ))}
        {i.participation
          .filter((p) => p.territory !== undefined)
          .map((p) => (
            <tr>
              <th scope="row">
                <a href={href(v, `/states/${p.state}`)}>{v.law.stateName(p.state, v.lang)}</a>
                <span class="validity">
                  {t.ofTerritory}: {p.territory}
                </span>
              </th>
              <td>{position(v, i, p)}</td>
              <td class="num">{dayOr(v, p.from)}</td>
              <td class="num">{dayOr(v, p.signed)}</td>
              <td class="num">{dayOr(v, p.deposited)}</td>
              <td>
                <Cite v={v} fact={p.id} pinpoint={p.pinpoint} seen={p.seen} />
              </td>
            </tr>
          ))}
      </DataTable>
    </section>
  );
}

interface PartyRow {
  code: string;
  standing: Standing;
  row: Participation | undefined;
}

/** Each state of which something was read, by position and name, or by the day from which it stands where it does. */
export function partiesOf(v: View, i: Instrument, q: InstrumentQuestion): PartyRow[] {
  const own = i.participation.filter((p) => p.territory === undefined);
  const rows = [...new Set(own.map((p) => p.state))].map((code): PartyRow => {
    const standing = participationOn(v.law, i, code, q.on);
    const ofState = own.filter((p) => p.state === code);
    return { code, standing, row: ofState.find((p) => standing.position !== 'unknown' && p.id === standing.fact.id) ?? ofState.at(-1) };
  });
  const name = (r: PartyRow): string => v.law.stateName(r.code, v.lang);
  const rank = (r: PartyRow): number => POSITIONS.indexOf(r.standing.position);
  // What has no day comes after all that has one.
  const day = (r: PartyRow): string => sinceOf(r.standing) ?? '9999';
  const byDate = (a: PartyRow, b: PartyRow): number => (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : 0);
  return rows.sort((a, b) => (q.order === 'date' ? byDate(a, b) : 0) || rank(a) - rank(b) || name(a).localeCompare(name(b), v.lang));
}

function dayOr(v: View, day: string | null | undefined): string {
  return day == null ? '—' : shortDateIn(v.lang, day);
}

function PartyForm({ v, i, q }: PartiesProps) {
  const t = v.m.instrumentPage;
  return (
    <form method="get" action={`${href(v, `/instruments/${i.id}`)}#parties`} class="party-form">
      <DateField id="party-on" name="on" label={t.on} value={q.on} />
      <PickField id="party-order" name="order" label={t.order} options={PARTY_ORDERS.map((x) => ({ value: x, label: t.orders[x] }))} value={q.order} />
      <button type="submit">{t.show}</button>
    </form>
  );
}

/** The map of that day, as one link: the page of the map goes through the days. */
function PartyMap({ v, i, q }: PartiesProps) {
  const t = v.m.instrumentPage;
  const m = v.m.map;
  const of = MAP_VIEWS.map((view) => standingsOf(v.law, { instrument: i, on: q.on, view }, v.today));
  const american = of[0]?.states.some(({ standing }) => standing.position !== 'none' && standing.position !== 'unknown') === true;
  const [view, s] = american ? (['americas', of[0]] as const) : (['world', of[1]] as const);
  if (s === undefined) return null;
  const address = mapHref(v, { instrument: i, on: q.on, view });
  return (
    <figure class={`map party-map ${view}`}>
      <a href={address} aria-label={t.map(i.shortNames[v.lang], dateIn(v.lang, q.on))}>
        <SmallMap v={v} s={s} name={view} />
        {view === 'americas' && <SmallMap v={v} s={s} name="caribbean" />}
      </a>
      <figcaption>
        <b>{t[view]}</b>
        <ul class="map-legend">
          {POSITIONS.filter((p) => s.count[p] > 0).map((p) => (
            <li>
              <svg class="map-key" width="26" height="18" viewBox="0 0 26 18" aria-hidden="true">
                <Swatch position={p} />
              </svg>{' '}
              <span>{m.positions[p]}</span> <b>{numberIn(v.lang, s.count[p])}</b>
            </li>
          ))}
        </ul>
        <p>
          <a href={address}>{t.openMap}</a>
        </p>
        <p class="quiet">{m.outlines}</p>
      </figcaption>
    </figure>
  );
}
