import { POSITIONS } from '@exhorto/lawbook';
import type { FieldProblem } from '@exhorto/pathways';
import { Cite } from '../views/cited.tsx';
import { DateField, NotKnown, PickField } from '../views/fields.tsx';
import { forceOf, MapChart, MapPatterns, mapTitle, Swatch } from '../views/map-drawing.tsx';
import { MAP_VIEWS, type MapQuestion, mapHref, mappable } from '../views/map-question.ts';
import { type Standings, type StateStanding, sinceOf, standingIn, type Year, yearsOn } from '../views/map-standings.ts';
import { networkHref } from '../views/network-question.ts';
import { DataTable } from '../views/table.tsx';
import { type AtlasView, dateIn, href, numberIn, shortDateIn, type View } from '../views/view.ts';

interface MapProps {
  v: AtlasView;
  q: MapQuestion;
  s: Standings;
  problems: readonly FieldProblem[];
}

/** Who is party to an instrument on a day: the map, its years, and the same as a table. */
export function MapPage({ v, q, s, problems }: MapProps) {
  const m = v.m.map;
  return (
    <>
      <h1>{m.title}</h1>
      <p class="intro">{m.intro}</p>
      <NotKnown v={v} problems={problems} />
      <Controls v={v} q={q} />
      <section id="map" aria-labelledby="map-title">
        <h2 id="map-title">
          <Title v={v} q={q} />
        </h2>
        <p class="quiet">
          {forceOf(v, q)} <Cite v={v} fact={q.instrument.inForce.id} pinpoint={q.instrument.inForce.pinpoint} seen={q.instrument.inForce.seen} />
        </p>
        <div class={`map ${q.view}`}>
          <Drawing v={v} q={q} s={s} />
          <Legend v={v} q={q} s={s} />
        </div>
        <TimeLine v={v} q={q} s={s} />
        <p class="note warn" data-map-old hidden role="status">
          {m.old}
        </p>
        <ul class="plain map-links">
          <li>
            <a href="#map-list">{m.list}</a>
          </li>
          {(['svg', 'png', 'csv'] as const).map((file) => (
            <li>
              <a href={mapHref(v, q, `/map.${file}`)} download aria-label={`${m.download}: ${file.toUpperCase()}`}>
                {file.toUpperCase()}
              </a>
            </li>
          ))}
          <li>
            <a href={networkHref(v, { on: q.on, view: 'drawing' })}>{v.m.network.all}</a>
          </li>
        </ul>
        <p class="quiet">{m.outlines}</p>
        <List v={v} q={q} s={s} />
      </section>
    </>
  );
}

function Controls({ v, q }: { v: View; q: MapQuestion }) {
  const m = v.m.map;
  const instruments = mappable(v.law).sort((a, b) => a.shortNames[v.lang].localeCompare(b.shortNames[v.lang], v.lang));
  return (
    <form method="get" action={href(v, '/map')} class="map-form">
      <div class="fields">
        <PickField
          id="map-instrument"
          name="instrument"
          label={m.instrument}
          options={instruments.map((i) => ({ value: i.id, label: i.shortNames[v.lang] }))}
          value={q.instrument.id}
        />
        <DateField id="map-on" name="on" label={m.on} value={q.on} />
        <PickField id="map-view" name="view" label={m.view} options={MAP_VIEWS.map((x) => ({ value: x, label: m.views[x] }))} value={q.view} />
        <p class="submit">
          <button type="submit" class="primary">
            {m.show}
          </button>
        </p>
      </div>
    </form>
  );
}

/** The title with its day marked, for the slider to change. */
function Title({ v, q }: { v: View; q: MapQuestion }) {
  const day = dateIn(v.lang, q.on);
  const [before = '', after = ''] = mapTitle(v, q).split(day);
  return (
    <>
      {before}
      <time data-map-day datetime={q.on}>
        {day}
      </time>
      {after}
    </>
  );
}

function Drawing({ v, q, s }: Omit<MapProps, 'problems'>) {
  const main = v.chartOf(q.view);
  const part = v.chartOf('caribbean');
  return (
    <>
      <section class="map-main" tabindex={q.view === 'world' ? 0 : undefined} aria-label={v.m.map.views[q.view]}>
        {/* biome-ignore lint/a11y/noSvgWithoutTitle: the section around it is named, and every state in it */}
        <svg class="map-chart" viewBox={`0 0 ${main.width} ${main.height}`}>
          <MapPatterns />
          <MapChart v={v} s={s} name={q.view} linked />
        </svg>
      </section>
      <figure class="map-part">
        <figcaption>{v.m.map.enlarged}</figcaption>
        {/* biome-ignore lint/a11y/noSvgWithoutTitle: the figure has a caption, and every state in it a name */}
        <svg class="map-chart" viewBox={`0 0 ${part.width} ${part.height}`}>
          <MapChart v={v} s={s} name="caribbean" linked />
        </svg>
      </figure>
    </>
  );
}

function Legend({ v, q, s }: Omit<MapProps, 'problems'>) {
  const m = v.m.map;
  const swatch = (position: (typeof POSITIONS)[number] | 'blank') => (
    <svg class="map-key" width="26" height="18" viewBox="0 0 26 18" aria-hidden="true">
      <Swatch position={position} />
    </svg>
  );
  return (
    <ul class="map-legend">
      {POSITIONS.map((p) => (
        <li data-position={p} data-word={m.positions[p]}>
          {swatch(p)} <span>{m.positions[p]}</span> <b data-map-count>{numberIn(v.lang, s.count[p])}</b>
        </li>
      ))}
      <li class="quiet">
        {swatch('blank')} <span>{m.blank[q.view]}</span>
      </li>
    </ul>
  );
}

function TimeLine({ v, q, s }: Omit<MapProps, 'problems'>) {
  const m = v.m.map;
  const most = Math.max(1, ...s.years.map((y) => y.parties));
  return (
    <div class="map-time">
      <h3>{m.time}</h3>
      <div class="map-slide" data-needs-script hidden>
        <label for="map-slide">{m.slide}</label>
        <input
          type="range"
          id="map-slide"
          min="0"
          max={s.days.length - 1}
          step="1"
          value={s.days.indexOf(q.on)}
          aria-valuetext={dateIn(v.lang, q.on)}
          data-days={s.days.join(' ')}
        />
        <output for="map-slide">{dateIn(v.lang, q.on)}</output>
      </div>
      {s.years.length === 0 ? (
        s.undated.length > 0 && <p class="quiet">{m.noDates}</p>
      ) : (
        <>
          <p class="quiet">{m.timeHow}</p>
          <section class="scroll map-years" aria-label={m.time} tabindex={0}>
            <ol>
              {s.years.map((y) => (
                <YearLink v={v} q={q} y={y} most={most} />
              ))}
            </ol>
          </section>
        </>
      )}
      {s.years.length > 0 && s.undated.length > 0 && <p class="quiet">{m.undated(s.undated.map((c) => v.law.stateName(c, v.lang)).join(', '))}</p>}
      <ul class="plain map-links">
        {q.on > '1901' && (
          <li>
            <a rel="prev" href={mapHref(v, { ...q, on: yearsOn(q.on, -1) })}>
              ← {m.earlier}
            </a>
          </li>
        )}
        {q.on < '2200' && (
          <li>
            <a rel="next" href={mapHref(v, { ...q, on: yearsOn(q.on, 1) })}>
              {m.later} →
            </a>
          </li>
        )}
      </ul>
    </div>
  );
}

const BAR = 44;

function YearLink({ v, q, y, most }: { v: View; q: MapQuestion; y: Year; most: number }) {
  const m = v.m.map;
  const parties = numberIn(v.lang, y.parties);
  const joined = y.joined.length === 0 ? '' : `; ${m.joined(y.joined.map((c) => v.law.stateName(c, v.lang)).join(', '))}`;
  const label = `${m.yearOf(y.year, parties)}${joined}`;
  const height = (BAR * y.parties) / most;
  return (
    <li>
      <a
        class={joined === '' ? undefined : 'joined'}
        href={mapHref(v, { ...q, on: y.on })}
        aria-label={label}
        title={label}
        aria-current={y.year === Number(q.on.slice(0, 4)) ? 'date' : undefined}
        data-year={y.year}
      >
        <span class="dot" aria-hidden="true">
          {joined === '' ? '' : '●'}
        </span>
        <svg width="14" height={BAR} viewBox={`0 0 14 ${BAR}`} aria-hidden="true">
          <rect x="0" y={(BAR - height).toFixed(1)} width="14" height={height.toFixed(1)} />
        </svg>
        <b>{parties}</b>
        <span>{y.year}</span>
      </a>
    </li>
  );
}

/** The same in words: each state, where it stands, since when, and where that was read. */
function List({ v, q, s }: Omit<MapProps, 'problems'>) {
  const m = v.m.map;
  const rank = (x: StateStanding): number => POSITIONS.indexOf(x.standing.position);
  const all = [...s.states].sort((a, b) => rank(a) - rank(b) || v.law.stateName(a.code, v.lang).localeCompare(v.law.stateName(b.code, v.lang), v.lang));
  // In the whole world they are many, and there is nothing to say of each.
  const named = q.view === 'world' ? all.filter((x) => x.standing.position === 'unknown') : [];
  const label = m.listOf(dateIn(v.lang, q.on));
  return (
    <>
      <h3 id="map-list" tabindex={-1}>
        {label}
      </h3>
      <DataTable label={label} stacked columns={[m.state, m.position, m.since, m.source]}>
        {all
          .filter((x) => !named.includes(x))
          .map(({ code, standing }) => {
            const since = sinceOf(standing);
            return (
              <tr>
                <th scope="row">
                  <a href={href(v, `/states/${code}`)}>{v.law.stateName(code, v.lang)}</a>
                </th>
                <td>{standingIn(v, standing)}</td>
                <td class="num">{since === null ? '—' : shortDateIn(v.lang, since)}</td>
                <td>
                  {standing.position === 'unknown' ? '—' : <Cite v={v} fact={standing.fact.id} pinpoint={standing.fact.pinpoint} seen={standing.fact.seen} />}
                </td>
              </tr>
            );
          })}
      </DataTable>
      {named.length > 0 && (
        <p class="map-unknown">
          <b>
            {m.positions.unknown} ({numberIn(v.lang, named.length)}):
          </b>{' '}
          {named.map(({ code }, i) => (
            <>
              {i > 0 && ', '}
              <a href={href(v, `/states/${code}`)}>{v.law.stateName(code, v.lang)}</a>
            </>
          ))}
        </p>
      )}
    </>
  );
}
