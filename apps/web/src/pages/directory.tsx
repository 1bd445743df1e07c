import type { OfficeKind } from '@exhorto/lawbook';
import { type DirectoryEntry, type DirectoryFilter, filterDirectory, type OfficeGap, officeGaps } from '@exhorto/lawbook/directory';
import type { FieldProblem } from '@exhorto/pathways';
import { EntryItem } from '../views/directory-entry.tsx';
import { Filters } from '../views/directory-form.tsx';
import { instrumentName, kindName } from '../views/directory-names.ts';
import { byState, directoryHref, type StateOffices } from '../views/directory-question.ts';
import { NotKnown } from '../views/fields.tsx';
import { href, numberIn, type View } from '../views/view.ts';

interface DirectoryProps {
  v: View;
  all: readonly DirectoryEntry[];
  filter: DirectoryFilter;
  problems: readonly FieldProblem[];
}

/** Offices and contact points of every state, filtered: whom to write to, for what, and when that was read. */
export function DirectoryPage({ v, all, filter, problems }: DirectoryProps) {
  const t = v.m.directory;
  return (
    <>
      <h1>{t.title}</h1>
      <p class="intro">{t.intro}</p>
      <p class="note warn">{t.verify}</p>
      <NotKnown v={v} problems={problems} />
      <Filters v={v} all={all} filter={filter} />
      <Results v={v} all={all} filter={filter} />
    </>
  );
}

function Results({ v, all, filter }: { v: View; all: readonly DirectoryEntry[]; filter: DirectoryFilter }) {
  const t = v.m.directory;
  const groups = byState(v, filterDirectory(v.law, all, filter, v.lang));
  const count = groups.reduce((n, g) => n + g.entries.length, 0);
  return (
    <section id="offices" aria-labelledby="offices-title">
      <h2 id="offices-title" class="sr">
        {t.results}
      </h2>
      <p role="status" class="directory-count">
        {t.offices}: <b data-count="offices">{numberIn(v.lang, count)}</b> · {t.states}: <b data-count="states">{numberIn(v.lang, groups.length)}</b>
      </p>
      {count === 0 ? (
        <Empty v={v} all={all} filter={filter} />
      ) : (
        <>
          <p class="directory-files">
            {t.download}:{' '}
            <a href={directoryHref(v, filter, '/directory.csv')} data-file download>
              CSV
            </a>{' '}
            <a href={directoryHref(v, filter, '/directory.vcf')} data-file download>
              vCard
            </a>
          </p>
          {groups.length > 1 && (
            <nav class="on-page directory-index" aria-label={t.index}>
              <ul>
                {groups.map((g) => (
                  <li data-to={g.state}>
                    <a href={`#${g.state}`}>{g.name}</a> <span class="quiet">{g.entries.length}</span>
                  </li>
                ))}
              </ul>
            </nav>
          )}
          {groups.map((g) => (
            <Group v={v} g={g} />
          ))}
        </>
      )}
    </section>
  );
}

function Group({ v, g }: { v: View; g: StateOffices }) {
  return (
    <section class="directory-state" data-state={g.state} aria-labelledby={g.state}>
      <h2 id={g.state}>
        <a href={href(v, `/states/${g.state}`)}>{g.name}</a>
      </h2>
      <ul class="plain">
        {g.entries.map((e) => (
          <EntryItem v={v} e={e} />
        ))}
      </ul>
    </section>
  );
}

/** Nothing found: what to do, and where a kind of office of one state is missing, what is known of the gap. */
function Empty({ v, all, filter }: { v: View; all: readonly DirectoryEntry[]; filter: DirectoryFilter }) {
  const t = v.m.directory;
  const found = (rest: DirectoryFilter) => numberIn(v.lang, filterDirectory(v.law, all, rest, v.lang).length);
  const without = (key: keyof DirectoryFilter, label: string) => {
    const { [key]: _, ...rest } = filter;
    return (
      <li>
        <a href={directoryHref(v, rest)}>{t.without(label, found(rest))}</a>
      </li>
    );
  };
  return (
    <>
      <p>
        <b>{t.none}</b> {t.noneDo}
      </p>
      <ul>
        {filter.words !== undefined && without('words', filter.words)}
        {filter.state !== undefined && without('state', v.law.stateName(filter.state, v.lang))}
        {filter.kind !== undefined && without('kind', kindName(v, filter.kind))}
        {filter.instrument !== undefined && without('instrument', instrumentName(v, filter.instrument))}
        <li>
          <a href={directoryHref(v, {})}>{t.whole(numberIn(v.lang, all.length))}</a>
        </li>
      </ul>
      {filter.state !== undefined && filter.kind !== undefined && <OfficeGaps v={v} state={filter.state} kind={filter.kind} />}
    </>
  );
}

/** What was looked for in vain, or is only remembered, about an office that is missing. */
function OfficeGaps({ v, state, kind }: { v: View; state: string; kind: OfficeKind }) {
  const t = v.m.directory;
  const name = v.law.stateName(state, v.lang);
  const { ofKind, others } = officeGaps(v.law, state, kind);
  const written = v.law.state(state) !== undefined || v.law.union(state) !== undefined;
  return (
    <section class="note directory-gap">
      <h2>{t.gap(kindName(v, kind), name)}</h2>
      {!written ? <p>{v.m.states.notWritten}</p> : ofKind.length === 0 ? <p>{t.gapNothing}</p> : <GapList v={v} gaps={ofKind} />}
      {others.length > 0 && (
        <details>
          <summary>{t.gapOthers}</summary>
          <GapList v={v} gaps={others} />
        </details>
      )}
      <p>
        <a href={href(v, `/states/${state}${written ? '#gaps' : ''}`)}>{written ? t.gapMore : name}</a>
      </p>
    </section>
  );
}

function GapList({ v, gaps }: { v: View; gaps: readonly OfficeGap[] }) {
  return (
    <ul class="plain gaps">
      {gaps.map((g) => (
        <li>
          {g.lead && <em>{v.m.answer.lead}: </em>}
          {g.text[v.lang]}
          {g.tried !== undefined && (
            <span class="quiet">
              {' '}
              ({v.m.directory.tried}: {g.tried[v.lang]})
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
