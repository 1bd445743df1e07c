import { type Cell, type Coverage, KNOWN, type Known, type Share, TOPICS, type Topic } from '@exhorto/lawbook/coverage';
import { knownName, topicName } from '@exhorto/lawbook/coverage-names';
import type { Child } from 'hono/jsx';
import { type Ages, agesOf, type CoverageGroup, type CoverageQuestion, coverageGroups, coverageHref } from './coverage-question.ts';
import { csvOf } from './csv.ts';
import { DEEP, DrawingCredit, drawingFile, EDGE, INK, QUIET, WHITE } from './drawing.tsx';
import { dateIn, numberIn, percentIn, shortDateIn, type View } from './view.ts';

/**
 * Colours of a drawing that leaves the site, on white. On a page the classes give those of the theme. Each degree has a
 * pattern of its own, so that it reads in grey too: solid, hatched, dotted, ruled, empty.
 */
const PALE = '#dfe6f3';
const FILL: Readonly<Record<Known, string>> = {
  text: DEEP,
  secondary: 'url(#known-secondary)',
  lead: 'url(#known-lead)',
  unknown: 'url(#known-unknown)',
  nothing: WHITE,
};

/** Size of a bar, and of the line under it that says how much of it is old. */
export const BAR = { width: 70, height: 13, line: 5 } as const;
export const AGE = { width: 48, height: 12, months: 24 } as const;

/** Patterns of the degrees, once a document. */
export function KnownPatterns() {
  const tile = (id: string, size: number, paper: string, more: Child) => (
    <pattern id={`known-${id}`} width={size} height={size} patternUnits="userSpaceOnUse">
      <rect class={`known-${id}-paper`} width={size} height={size} fill={paper} />
      {more}
    </pattern>
  );
  return (
    <defs>
      {tile('secondary', 5, PALE, <path class="known-ink" d="M-1 1L1-1M0 5L5 0M4 6L6 4" stroke={DEEP} stroke-width="1.6" fill="none" />)}
      {tile('lead', 4.5, WHITE, <circle class="known-dot" cx="2.25" cy="2.25" r="1.15" fill={DEEP} />)}
      {tile('unknown', 4, WHITE, <path class="known-rule" d="M2 0V4" stroke={EDGE} stroke-width="1" fill="none" />)}
    </defs>
  );
}

interface BarProps {
  share: Share;
  ages: Ages;
  x?: number;
  y?: number;
  width?: number;
  height?: number;
}

/** How firmly a list of points is known, as one bar; the line under it is as long as what is old, and thick where it is older. */
export function KnownBar({ share, ages, x = 0, y = 0, width = BAR.width, height = BAR.height }: BarProps) {
  const per = share.total === 0 ? 0 : (width - 1) / share.total;
  let at = x + 0.5;
  const under = y + height + 3;
  return (
    <>
      {KNOWN.map((k) => {
        const long = round(share.counts[k] * per);
        if (long === 0) return null;
        const start = round(at);
        at += long;
        return <rect class={`degree ${k}`} x={start} y={y + 0.5} width={long} height={height - 1} fill={FILL[k]} stroke={EDGE} stroke-width="0.7" />;
      })}
      {ages.halfYear > 0 && <path class="known-age" d={`M${x} ${under}h${round(ages.halfYear * per)}`} stroke={INK} stroke-width="1.2" fill="none" />}
      {ages.year > 0 && <path class="known-age" d={`M${x} ${under}h${round(ages.year * per)}`} stroke={INK} stroke-width="3.4" fill="none" />}
    </>
  );
}

/** The age of the oldest check on a scale of two years, with marks at six and twelve months. */
export function AgeBar({ oldestOn, today, x = 0, y = 0 }: { oldestOn: string | null; today: string; x?: number; y?: number }) {
  const months = oldestOn === null ? 0 : (Date.parse(today) - Date.parse(oldestOn)) / 86_400_000 / 30.44;
  const long = oldestOn === null ? 0 : round(Math.min(1, Math.max(months / AGE.months, 0.03)) * AGE.width);
  const base = y + 9;
  return (
    <g>
      <path
        class="known-scale"
        d={`M${x} ${base}h${AGE.width}M${x + AGE.width / 4} ${base}v-8M${x + AGE.width / 2} ${base}v-8`}
        stroke={EDGE}
        stroke-width="0.8"
        fill="none"
      />
      {long > 0 && <rect class="known-old" x={x} y={y + 2.5} width={long} height="5" fill={INK} />}
    </g>
  );
}

/** A bar in the text of a page. It is decoration beside words that say the same, or inside a link that is named. */
export function BarInText(p: BarProps) {
  const width = p.width ?? BAR.width;
  const height = (p.height ?? BAR.height) + BAR.line;
  return (
    <svg class="known-bar" width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <KnownBar {...p} />
    </svg>
  );
}

/** "Chile, Powers: 6 of 8 points are known (5 read in the law, 1 read in another source); last checked …". */
export function barText(v: View, where: string, share: Share, ages: Ages): string {
  const m = v.m.coveragePicture;
  const degrees = KNOWN.filter((k) => share.counts[k] > 0).map((k) => `${numberIn(v.lang, share.counts[k])} ${knownName(k, v.lang)}`);
  const parts = [`${where}: ${m.points(numberIn(v.lang, share.counts.text + share.counts.secondary), numberIn(v.lang, share.total))} (${degrees.join(', ')})`];
  if (share.oldestOn !== null) parts.push(m.oldest(shortDateIn(v.lang, share.oldestOn)));
  if (ages.halfYear > 0) parts.push(m.old(numberIn(v.lang, ages.halfYear), numberIn(v.lang, ages.year)));
  return parts.join('; ');
}

export function cellsOf(cells: readonly Cell[], topic: Topic): Cell[] {
  return cells.filter((c) => c.topic === topic);
}

const LEFT = 196;
const TOTAL = 128;
const COLUMN = 104;
const CHECKED = 168;
const ROW = 25;
const GROUP = 30;
const WIDE = 88;

/** The coverage as one SVG that can stand alone: title, legend and source inside (LOOK, "Habits of the pages"). */
export function coverageSvg(v: View, q: CoverageQuestion, c: Coverage): string {
  const m = v.m.coveragePicture;
  const groups = coverageGroups(v.law, c, q, v.lang);
  const width = LEFT + TOTAL + TOPICS.length * COLUMN + CHECKED;
  const head = 156;
  let y = head;
  const place = groups.map((g) => {
    const top = y;
    y += (g.region === null ? 0 : GROUP) + g.states.length * ROW;
    return { g, top, first: top + (g.region === null ? 0 : GROUP) };
  });
  const foot = y + 10;
  const height = foot + ROW + 48;
  const row = (name: string, at: number, topics: Record<Topic, Share>, all: Share, cells: readonly Cell[]) => (
    <g>
      <text x="12" y={at + 12} font-size="13">
        {name}
      </text>
      <Titled text={barText(v, name, all, agesOf(cells, v.today))}>
        <KnownBar share={all} ages={agesOf(cells, v.today)} x={LEFT} y={at} width={WIDE} />
        <text x={LEFT + WIDE + 7} y={at + 11.5} font-size="12">
          {percentIn(v.lang, all.share)}
        </text>
      </Titled>
      {TOPICS.map((t, i) => {
        const ages = agesOf(cellsOf(cells, t), v.today);
        return (
          <Titled text={barText(v, `${name}, ${topicName(t, v.lang)}`, topics[t], ages)}>
            <KnownBar share={topics[t]} ages={ages} x={LEFT + TOTAL + i * COLUMN} y={at} width={WIDE} />
          </Titled>
        );
      })}
      <AgeBar oldestOn={all.oldestOn} today={v.today} x={width - CHECKED} y={at + 2} />
      <text x={width - CHECKED + AGE.width + 8} y={at + 11.5} font-size="12">
        {all.oldestOn === null ? v.m.coverage.never : shortDateIn(v.lang, all.oldestOn)}
      </text>
    </g>
  );
  return drawingFile(
    { width, height, title: coverageTitle(v) },
    <>
      <KnownPatterns />
      <text x="12" y="30" font-size="19" font-weight="600">
        {coverageTitle(v)}
      </text>
      <text x="12" y="52" font-size="12.5" fill={QUIET}>
        {v.m.coverage.counted(numberIn(v.lang, c.all.total), numberIn(v.lang, c.states.length))}
      </text>
      <LegendRow v={v} counts={c.all.counts} y={70} />
      {[m.all, ...TOPICS.map((t) => topicName(t, v.lang)), m.oldestHead].map((name, i) => (
        <text x={i === 0 ? LEFT : LEFT + TOTAL + (i - 1) * COLUMN} y={head - 14} font-size="12" font-weight="600" fill={QUIET}>
          {name}
        </text>
      ))}
      {place.map(({ g, top, first }) => (
        <g>
          {g.region !== null && (
            <text x="12" y={top + 21} font-size="12" font-weight="600" fill={QUIET}>
              {regionName(v, g)}
            </text>
          )}
          {g.states.map((s, i) => row(v.law.stateName(s.state, v.lang), first + i * ROW + 4, s.topics, s.all, s.cells))}
        </g>
      ))}
      <path d={`M12 ${foot - 3}H${width - 12}`} stroke={EDGE} stroke-width="0.8" />
      {row(
        v.m.coverage.all,
        foot + 6,
        c.topics,
        c.all,
        c.states.flatMap((s) => s.cells),
      )}
      <DrawingCredit v={v} x={12} y={height - 14} address={coverageHref(v, q)} />
    </>,
  );
}

function Titled({ text, children }: { text: string; children?: Child }) {
  return (
    <g>
      <title>{text}</title>
      {children}
    </g>
  );
}

/** The degrees in a row, then the lines of age, as far apart as their words are long. */
function LegendRow({ v, counts, y }: { v: View; counts: Record<Known, number>; y: number }) {
  const m = v.m.coveragePicture;
  const texts = KNOWN.map((k) => `${knownName(k, v.lang)}: ${numberIn(v.lang, counts[k])}`);
  const at = [...texts, ''].map((_, i) => 12 + texts.slice(0, i).reduce((sum, t) => sum + 52 + t.length * 6.7, 0));
  return (
    <g font-size="12.5">
      {KNOWN.map((k, i) => (
        <g>
          <DegreeKey known={k} x={at[i] ?? 0} y={y} />
          <text x={(at[i] ?? 0) + 34} y={y + 12}>
            {texts[i]}
          </text>
        </g>
      ))}
      {[m.halfYear, m.year].map((text, i) => (
        <g>
          <path d={`M${12 + i * 330} ${y + 36}h26`} stroke={INK} stroke-width={i === 0 ? 1.2 : 3.4} />
          <text x={12 + i * 330 + 34} y={y + 40}>
            {text}
          </text>
        </g>
      ))}
    </g>
  );
}

/** The swatch of a degree, as the bars draw it. */
export function DegreeKey({ known, x = 0.5, y = 0.5 }: { known: Known; x?: number; y?: number }) {
  return <rect class={`degree ${known}`} x={x} y={y} width="25" height="14" fill={FILL[known]} stroke={EDGE} stroke-width="0.7" />;
}

export function coverageTitle(v: View): string {
  return v.m.coveragePicture.title(dateIn(v.lang, v.today));
}

export function regionName(v: View, g: CoverageGroup): string {
  return v.law.book.vocabulary.regions[g.region ?? '']?.name[v.lang] ?? g.region ?? '';
}

/** One row a state and topic, and one for the state as a whole: for a spreadsheet. */
export function coverageCsv(v: View, q: CoverageQuestion, c: Coverage): string {
  const rows = [['state', 'name', 'region', 'topic', 'on', 'points', ...KNOWN, 'share', 'newestCheck', 'oldestCheck', 'olderThan6Months', 'olderThan12Months']];
  const regions = new Map(v.law.book.stateTerms.map((t) => [t.state, t.region as string]));
  for (const { states } of coverageGroups(v.law, c, q, v.lang))
    for (const s of states)
      for (const topic of [...TOPICS, 'all'] as const) {
        const share = topic === 'all' ? s.all : s.topics[topic];
        const ages = agesOf(topic === 'all' ? s.cells : cellsOf(s.cells, topic), v.today);
        rows.push([
          s.state,
          v.law.stateName(s.state, v.lang),
          regions.get(s.state) ?? '',
          topic,
          v.today,
          String(share.total),
          ...KNOWN.map((k) => String(share.counts[k])),
          share.share.toFixed(3),
          share.checkedOn ?? '',
          share.oldestOn ?? '',
          String(ages.halfYear),
          String(ages.year),
        ]);
      }
  return csvOf(rows);
}

function round(n: number): number {
  return Math.round(n * 100) / 100;
}
