import { factsOf } from '@exhorto/lawbook';
import { href, numberIn, type View } from '../views/view.ts';

/** Three ways in (LOOK: they are not here for us), then what is known and how firmly. */
export function Home({ v }: { v: View }) {
  const h = v.m.home;
  const facts = [...factsOf(v.law.book)];
  const n = (x: number) => <b class="figure">{numberIn(v.lang, x)}</b>;
  const atlas = [
    ['/matrix', v.m.matrix.title],
    ['/map', v.m.map.title],
    ['/network', v.m.network.title],
    ['/directory', v.m.directory.title],
    ['/compare', v.m.compare.title],
    ['/terms', v.m.glossary.title],
    ['/terms/offences', v.m.termOffences.title],
    ['/agenda', v.m.agenda.title],
    ['/coverage', v.m.coverage.title],
  ] as const;
  const sample = '/find?from=CL&as=prosecutor&holder=state:NL&measure=preservation&offence=illegal-access';
  return (
    <>
      <h1>{h.title}</h1>
      <p class="intro">{h.lead}</p>
      <ul class="doors">
        <li>
          <a href={href(v, '/find')}>
            <b>{h.ask}</b> <span>{h.askText}</span>
          </a>
        </li>
        <li>
          <a href={href(v, '/check')}>
            <b>{h.received}</b> <span>{h.receivedText}</span>
          </a>
        </li>
        <li>
          <a href={href(v, '/search')}>
            <b>{h.read}</b> <span>{h.readText}</span>
          </a>
        </li>
      </ul>
      <p>
        {v.m.start.newHere} <a href={href(v, '/start')}>{v.m.start.fromHome}</a> · <a href={href(v, '/tour')}>{v.m.tour.fromHome}</a>
      </p>
      <section>
        <h2>{h.sample}</h2>
        <p>
          <a href={href(v, `${sample}&on=${v.today}`)}>{h.sampleText}</a>
        </p>
      </section>
      <section>
        <h2>{h.atlas}</h2>
        <ul class="columns">
          {atlas.map(([path, name]) => (
            <li>
              <a href={href(v, path)}>{name}</a>
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{h.known}</h2>
        <ul class="figures">
          <li>
            {n(facts.length)} {h.facts}
          </li>
          <li>
            {n(facts.filter((f) => f.seen === 'text').length)} {h.text}
          </li>
          <li>
            {n(v.law.book.states.length)} {h.states}
          </li>
          <li>
            {n(v.law.book.instruments.length)} {h.instruments}
          </li>
          <li>
            {n(v.law.book.providers.filter((p) => !p.generic).length)} {h.providers}
          </li>
          <li>
            {n(leads(v))} {h.leads}
          </li>
        </ul>
        <p>
          <a href={href(v, '/coverage')}>{v.m.coverage.title}</a>
        </p>
        <p class="quiet">{v.m.answer.legend}</p>
      </section>
    </>
  );
}

function leads(v: View): number {
  return [...v.law.book.states, ...v.law.book.unions, ...v.law.book.instruments, ...v.law.book.providers].reduce((sum, file) => sum + file.leads.length, 0);
}
