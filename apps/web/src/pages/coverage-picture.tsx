import { type Coverage, KNOWN, type StateCoverage, TOPICS } from '@exhorto/lawbook/coverage';
import { knownName, topicName } from '@exhorto/lawbook/coverage-names';
import { AGE, AgeBar, BarInText, barText, cellsOf, coverageTitle, DegreeKey, KnownPatterns, regionName } from '../views/coverage-drawing.tsx';
import { agesOf, COVERAGE_SORTS, type CoverageQuestion, coverageGroups, coverageHref } from '../views/coverage-question.ts';
import { href, numberIn, percentIn, shortDateIn, type View } from '../views/view.ts';

interface PictureProps {
  v: View;
  q: CoverageQuestion;
  c: Coverage;
}

/** The orders of the states, one tap each. */
export function CoverageOrders({ v, q }: Omit<PictureProps, 'c'>) {
  const m = v.m.coveragePicture;
  return (
    <nav class="coverage-orders" aria-label={m.order}>
      <span class="quiet" aria-hidden="true">
        {m.order}:
      </span>
      <ul>
        {COVERAGE_SORTS.map((sort) => (
          <li>
            <a href={`${coverageHref(v, { ...q, sort })}#states`} aria-current={q.sort === sort ? 'true' : undefined}>
              {m.sorts[sort]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** What the patterns and the lines mean. */
export function CoverageLegend({ v, c }: Omit<PictureProps, 'q'>) {
  const m = v.m.coveragePicture;
  return (
    <ul class="coverage-legend">
      {KNOWN.map((k) => (
        <li>
          <svg width="26" height="15" viewBox="0 0 26 15" aria-hidden="true">
            <DegreeKey known={k} />
          </svg>{' '}
          {knownName(k, v.lang)} <b>{numberIn(v.lang, c.all.counts[k])}</b>
        </li>
      ))}
      {([1.2, 3.4] as const).map((thick) => (
        <li class="quiet">
          <svg width="26" height="15" viewBox="0 0 26 15" aria-hidden="true">
            <path class="known-age" d="M0 8h26" stroke-width={thick} fill="none" />
          </svg>{' '}
          {thick === 1.2 ? m.halfYear : m.year}
        </li>
      ))}
    </ul>
  );
}

/** States × topics, each a bar of the five degrees that opens what is behind it. */
export function CoverageGrid({ v, q, c }: PictureProps) {
  const m = v.m.coveragePicture;
  const every = c.states.flatMap((s) => s.cells);
  return (
    <section class="scroll matrix coverage-grid" aria-label={coverageTitle(v)} tabindex={0}>
      <svg class="known-patterns" width="0" height="0" aria-hidden="true">
        <KnownPatterns />
      </svg>
      <table class="grid" data-grid>
        <thead>
          <tr>
            <th scope="col">{v.m.coverage.state}</th>
            <th scope="col">{m.all}</th>
            {TOPICS.map((t) => (
              <th scope="col">{topicName(t, v.lang)}</th>
            ))}
            <th scope="col">{m.oldestHead}</th>
          </tr>
        </thead>
        {coverageGroups(v.law, c, q, v.lang).map((g) => (
          <tbody>
            {g.region !== null && (
              <tr class="region">
                <th scope="rowgroup" colspan={TOPICS.length + 3}>
                  <span>{regionName(v, g)}</span>
                </th>
              </tr>
            )}
            {g.states.map((s) => (
              <Row v={v} s={s} />
            ))}
          </tbody>
        ))}
        <tbody class="coverage-all">
          <tr>
            <th scope="row">{v.m.coverage.all}</th>
            <td class="total">
              <span>
                <BarInText share={c.all} ages={agesOf(every, v.today)} /> {percentIn(v.lang, c.all.share)}
              </span>
            </td>
            {TOPICS.map((t) => {
              const ages = agesOf(cellsOf(every, t), v.today);
              return (
                <td>
                  <span>
                    <BarInText share={c.topics[t]} ages={ages} />
                    <span class="sr">{barText(v, topicName(t, v.lang), c.topics[t], ages)}</span>
                  </span>
                </td>
              );
            })}
            <Checked v={v} oldestOn={c.all.oldestOn} />
          </tr>
        </tbody>
      </table>
    </section>
  );
}

function Row({ v, s }: { v: View; s: StateCoverage }) {
  const name = v.law.stateName(s.state, v.lang);
  const cell = (where: string, to: string, share: StateCoverage['all'], cells: StateCoverage['cells'], shown?: string) => {
    const ages = agesOf(cells, v.today);
    const label = barText(v, where, share, ages);
    return (
      <td class={shown === undefined ? undefined : 'total'}>
        <a href={to} aria-label={label} title={label}>
          <BarInText share={share} ages={ages} />
          {shown !== undefined && <span aria-hidden="true">{shown}</span>}
        </a>
      </td>
    );
  };
  const to = href(v, `/coverage/${s.state}`);
  return (
    <tr>
      <th scope="row">
        <a href={to}>{name}</a>
      </th>
      {cell(name, to, s.all, s.cells, percentIn(v.lang, s.all.share))}
      {TOPICS.map((t) => cell(`${name}, ${topicName(t, v.lang)}`, `${to}#${t}`, s.topics[t], cellsOf(s.cells, t)))}
      <Checked v={v} oldestOn={s.all.oldestOn} />
    </tr>
  );
}

function Checked({ v, oldestOn }: { v: View; oldestOn: string | null }) {
  return (
    <td class="checked">
      <span>
        <svg class="known-scale-bar" width={AGE.width} height={AGE.height} viewBox={`0 0 ${AGE.width} ${AGE.height}`} aria-hidden="true">
          <AgeBar oldestOn={oldestOn} today={v.today} />
        </svg>{' '}
        {oldestOn === null ? v.m.coverage.never : <time datetime={oldestOn}>{shortDateIn(v.lang, oldestOn)}</time>}
      </span>
    </td>
  );
}
