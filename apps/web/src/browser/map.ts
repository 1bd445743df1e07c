import { dateIn } from '../views/view.ts';
import { langOfPage } from './lang.ts';
import { morph } from './morph.ts';

/**
 * The slider moves through the days on which something changed: the drawing follows at once, from what the server put
 * on each state; table, links and files follow when the slider rests. On the map the arrow keys go from state to state.
 */
const lang = langOfPage();
let latest = 0;

document.addEventListener('input', (event) => {
  const slider = sliderOf(event);
  const day = slider === undefined ? undefined : dayOf(slider);
  if (slider !== undefined && day !== undefined) drawOn(slider, day);
});

document.addEventListener('change', (event) => {
  const slider = sliderOf(event);
  const day = slider === undefined ? undefined : dayOf(slider);
  if (day !== undefined) void settleOn(day);
});

document.addEventListener('focusin', (event) => {
  const link = stateLink(event.target);
  if (link !== null) stopAt(link);
});

document.addEventListener('keydown', (event) => {
  const link = stateLink(event.target);
  if (link === null || event.ctrlKey || event.metaKey || event.altKey) return;
  const links = linksWith(link);
  const at = links.indexOf(link);
  const to = { ArrowRight: at + 1, ArrowDown: at + 1, ArrowLeft: at - 1, ArrowUp: at - 1, Home: 0, End: links.length - 1 }[event.key];
  const next = to === undefined ? undefined : links[to];
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
});

begin();

/** Each chart is one stop for the Tab key. */
function begin(): void {
  for (const chart of document.querySelectorAll('.map-chart')) {
    const first = chart.querySelector<SVGAElement>('a');
    if (first !== null) stopAt(first);
  }
}

function stopAt(link: SVGAElement): void {
  for (const a of linksWith(link)) a.setAttribute('tabindex', a === link ? '0' : '-1');
}

function linksWith(link: SVGAElement): SVGAElement[] {
  return [...(link.closest('svg')?.querySelectorAll<SVGAElement>('a') ?? [])];
}

function stateLink(target: EventTarget | null): SVGAElement | null {
  return target instanceof Element ? target.closest<SVGAElement>('.map-chart a') : null;
}

function sliderOf(event: Event): HTMLInputElement | undefined {
  return event.target instanceof HTMLInputElement && event.target.id === 'map-slide' ? event.target : undefined;
}

function dayOf(slider: HTMLInputElement): string | undefined {
  return slider.dataset['days']?.split(' ')[Number(slider.value)];
}

/** Puts every state where it stood on that day. */
function drawOn(slider: HTMLInputElement, day: string): void {
  const count = new Map<string, Set<string>>();
  const words = new Map([...document.querySelectorAll<HTMLElement>('.map-legend [data-position]')].map((li) => [li.dataset['position'] ?? '', li]));
  for (const link of document.querySelectorAll<SVGAElement>('.map-chart a[data-changes]')) {
    const name = link.dataset['name'] ?? '';
    const position = positionOn(link.dataset['changes'] ?? '', day);
    count.set(position, (count.get(position) ?? new Set()).add(name));
    for (const shape of link.querySelectorAll('.land')) shape.setAttribute('class', `land ${shape.matches('.mark') ? 'mark ' : ''}${position}`);
    const label = `${name}: ${words.get(position)?.dataset['word'] ?? position}`;
    link.setAttribute('aria-label', label);
    const title = link.querySelector('title');
    if (title !== null) title.textContent = label;
  }
  for (const [position, li] of words) {
    const number = li.querySelector('[data-map-count]');
    if (number !== null) number.textContent = String(count.get(position)?.size ?? 0);
  }
  const parties = words.get('party');
  slider.setAttribute('aria-valuetext', `${dateIn(lang, day)}; ${parties?.dataset['word'] ?? ''}: ${count.get('party')?.size ?? 0}`);
  for (const output of document.querySelectorAll('output[for="map-slide"]')) output.textContent = dateIn(lang, day);
  for (const time of document.querySelectorAll<HTMLTimeElement>('[data-map-day]')) {
    time.dateTime = day;
    time.textContent = dateIn(lang, day);
  }
  for (const year of document.querySelectorAll('[data-year]')) {
    if (year.getAttribute('data-year') === day.slice(0, 4)) year.setAttribute('aria-current', 'date');
    else year.removeAttribute('aria-current');
  }
}

/** The last change on or before the day: ":none 2017-04-20:later 2017-08-01:party". */
function positionOn(changes: string, day: string): string {
  let position = 'unknown';
  for (const change of changes.split(' ')) {
    const [on = '', next = position] = change.split(':');
    if (on > day) break;
    position = next;
  }
  return position;
}

/** Takes the rest of the page from the server; without it, says that the rest is of another day. */
async function settleOn(day: string): Promise<void> {
  const mine = ++latest;
  const url = new URL(location.href);
  url.searchParams.set('on', day);
  try {
    const answer = await fetch(url);
    if (!answer.ok) throw new Error(String(answer.status));
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const [old, next] = [document.getElementById('map'), page.getElementById('map')];
    if (mine !== latest || old === null || next === null) return;
    morph(old, next.outerHTML);
    const input = document.querySelector<HTMLInputElement>('#map-on');
    if (input !== null) input.value = day;
    document.title = page.title;
    history.replaceState(history.state, '', url);
    begin();
  } catch {
    const note = document.querySelector<HTMLElement>('[data-map-old]');
    if (mine === latest && note !== null) note.hidden = false;
    const input = document.querySelector<HTMLInputElement>('#map-on');
    if (input !== null) input.value = day;
  }
}
