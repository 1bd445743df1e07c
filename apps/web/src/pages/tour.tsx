import { TOUR_STEPS, tourCase } from '../views/tour-case.ts';
import { type TourStep, tourStep } from '../views/tour-steps.tsx';
import { href, type View } from '../views/view.ts';

/** What the page is about, for a list of visited pages. */
export function tourTitle(v: View, at: number | undefined): string {
  const id = at === undefined ? undefined : TOUR_STEPS[at];
  return id === undefined ? v.m.tour.title : `${v.m.tour.steps[id].title} · ${v.m.tour.title}`;
}

/** One step of the tour: a piece of today's answer, and how it is read. */
export function TourPage({ v, at }: { v: View; at: number }) {
  const m = v.m.tour;
  const id = TOUR_STEPS[at] ?? TOUR_STEPS[0];
  return (
    <div class="tour">
      <article>
        <p class="crumb">
          <a href={href(v, '/tour')}>{m.title}</a> · <span class="quiet">{m.stepOf(at + 1, TOUR_STEPS.length)}</span>
        </p>
        <h1>{m.steps[id].title}</h1>
        {at === 0 && <Story v={v} />}
        <Step v={v} at={at} step={tourStep(v, tourCase(v), id)} heading="h2" />
        <Turn v={v} at={at} />
      </article>
      <nav class="tour-index no-print" aria-labelledby="tour-index">
        <h2 id="tour-index">{m.index}</h2>
        <ol>
          {TOUR_STEPS.map((x, i) => (
            <li>
              <a href={stepHref(v, i)} aria-current={i === at ? 'step' : undefined}>
                {m.steps[x].title}
              </a>
            </li>
          ))}
        </ol>
        <p>
          <a href={href(v, '/tour/all')}>{m.all}</a>
        </p>
      </nav>
    </div>
  );
}

/** The whole tour on one page, to read or print. */
export function WholeTour({ v }: { v: View }) {
  const m = v.m.tour;
  const c = tourCase(v);
  return (
    <div class="tour whole">
      <article>
        <h1>{m.title}</h1>
        <Story v={v} />
        {TOUR_STEPS.map((id, i) => (
          <section aria-labelledby={`step-${i + 1}`} class="tour-part">
            <h2 id={`step-${i + 1}`}>
              {i + 1}. {m.steps[id].title}
            </h2>
            <Step v={v} at={i} step={tourStep(v, c, id)} heading="h3" />
          </section>
        ))}
        <p class="no-print">
          <a href={href(v, '/tour')}>{m.oneByOne}</a>
        </p>
      </article>
    </div>
  );
}

function Story({ v }: { v: View }) {
  return (
    <>
      <p class="intro">{v.m.tour.story}</p>
      <p class="quiet">{v.m.tour.invented}</p>
    </>
  );
}

/** `heading`: one below the title of the step. */
function Step({ v, at, step, heading: Heading }: { v: View; at: number; step: TourStep; heading: 'h2' | 'h3' }) {
  const m = v.m.tour;
  const id = TOUR_STEPS[at] ?? TOUR_STEPS[0];
  return (
    <>
      {m.steps[id].text.map((p) => (
        <p>{p}</p>
      ))}
      <div class="tour-fragment">
        <Heading class="tour-label">{m.fragment}</Heading>
        {step.fragment}
      </div>
      <div class="tour-reading">
        <Heading class="tour-label">{m.reading}</Heading>
        {m.steps[id].reading.map((p) => (
          <p>{p}</p>
        ))}
        {step.reading}
      </div>
      <ul class="actions">
        {step.links.map((x) => (
          <li>
            <a href={x.to}>{x.label}</a>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Back and on; after the last step, to a question of one's own. */
function Turn({ v, at }: { v: View; at: number }) {
  const m = v.m.tour;
  const before = TOUR_STEPS[at - 1];
  const after = TOUR_STEPS[at + 1];
  return (
    <nav class="tour-turn no-print" aria-label={m.turn}>
      {before !== undefined && (
        <a href={stepHref(v, at - 1)} rel="prev">
          <span>← {m.previous}</span> <b>{m.steps[before].title}</b>
        </a>
      )}
      {after === undefined ? (
        <a href={href(v, '/start')} class="on">
          <span>{m.done} →</span> <b>{v.m.start.title}</b>
        </a>
      ) : (
        <a href={stepHref(v, at + 1)} rel="next" class="on">
          <span>{m.next} →</span> <b>{m.steps[after].title}</b>
        </a>
      )}
    </nav>
  );
}

function stepHref(v: View, at: number): string {
  return href(v, at === 0 ? '/tour' : `/tour/${at + 1}`);
}
