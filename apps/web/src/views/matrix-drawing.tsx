import type { BestWay, Verdict } from '@exhorto/pathways';
import type { Matrix } from '../site/matrix-store.ts';
import { csvOf } from './csv.ts';
import { DEEP, WHITE } from './drawing.tsx';
import { type CellLook, gridSvg } from './grid-drawing.tsx';
import type { MatrixQuestion } from './matrix-question.ts';
import { dateIn, type View } from './view.ts';

const SAME = { stroke: '#d6d1c6', 'stroke-width': '0.5' };
const CHANGED = { stroke: DEEP, 'stroke-width': '2' };
/** Colours of a drawing that leaves the site: on white, and told apart in grey as well, beside the marks. */
const LOOK: Readonly<Record<Verdict, CellLook>> = {
  open: { fill: '#1c6b3a', ink: WHITE, mark: 'full', edge: SAME },
  conditional: { fill: '#f0c987', ink: '#3d2600', mark: 'half', edge: SAME },
  unknown: { fill: '#e4e4ea', ink: '#44444f', mark: 'query', edge: SAME },
  closed: { fill: WHITE, ink: '#8d8a82', mark: 'ring', edge: SAME },
};

/** The matrix as a picture that can stand alone. */
export function matrixSvg(v: View, q: MatrixQuestion, m: Matrix): string {
  const look = (cell: BestWay | null, was: BestWay | null): CellLook | null => {
    if (cell === null) return null;
    return was === null || was.verdict === cell.verdict ? LOOK[cell.verdict] : { ...LOOK[cell.verdict], edge: CHANGED };
  };
  const cellsOf = (asker: string): (CellLook | null)[] => {
    const i = m.now.askers.indexOf(asker);
    return (m.now.rows[i] ?? []).map((cell, j) => look(cell, m.before?.rows[i]?.[j] ?? null));
  };
  return gridSvg(v, {
    title: matrixTitle(v, q),
    subtitle: matrixSubtitle(v, q),
    columns: m.now.states,
    groups: m.groups.map(({ region, askers }) => ({ region, rows: askers.map((state) => ({ state, cells: cellsOf(state) })) })),
    legend: (['open', 'conditional', 'unknown', 'closed'] as const).map((verdict) => ({ look: LOOK[verdict], word: v.m.verdicts[verdict] })),
  });
}

export function matrixTitle(v: View, q: MatrixQuestion): string {
  const voc = v.law.book.vocabulary;
  return v.m.matrix.titleOf(voc.measures[q.query.measure]?.name[v.lang] ?? q.query.measure, dateIn(v.lang, q.query.on));
}

export function matrixSubtitle(v: View, q: MatrixQuestion): string {
  const voc = v.law.book.vocabulary;
  const who = voc.askers[q.query.as]?.who[v.lang] ?? q.query.as;
  const offence = v.law.offence(q.query.offence)?.names[v.lang] ?? q.query.offence.replace(/^other:/, '');
  const supposed = q.suppose === undefined ? '' : ` ${supposedText(v, q.suppose)}`;
  return [`${v.m.matrix.subtitle(who, offence)}${supposed}`, ...comparedText(v, q)].join(' ');
}

/** What the matrix is compared with: another day, an earlier lawbook, or both. */
function comparedText(v: View, q: MatrixQuestion): string[] {
  const t = v.m.matrix;
  return [
    ...(q.before === undefined ? [] : [t.comparedWith(dateIn(v.lang, q.before))]),
    ...(q.earlier === undefined ? [] : [t.comparedWithLawbook(q.earlier.version, dateIn(v.lang, q.earlier.date))]),
  ];
}

export function supposedText(v: View, s: NonNullable<MatrixQuestion['suppose']>): string {
  const name = v.law.instrument(s.instrument)?.shortNames[v.lang] ?? s.instrument;
  return v.m.matrix.supposed(v.law.theState(s.state, v.lang), name, dateIn(v.lang, s.from));
}

/** One row a pair: for a spreadsheet. */
export function matrixCsv(q: MatrixQuestion, m: Matrix): string {
  const rows = [['from', 'state', 'on', 'as', 'measure', 'offence', 'verdict', 'way', 'instrument', 'before', 'before_on', 'before_lawbook', 'supposed']];
  const { on, as, measure, offence } = q.query;
  const beforeOn = m.before === null ? '' : (q.before ?? on);
  const lawbook = q.earlier?.version ?? '';
  const supposed = q.suppose === undefined ? '' : `${q.suppose.instrument}:${q.suppose.state}:${q.suppose.from}`;
  for (const [i, from] of m.now.askers.entries())
    for (const [j, cell] of (m.now.rows[i] ?? []).entries()) {
      if (cell === null) continue;
      const was = m.before?.rows[i]?.[j]?.verdict ?? '';
      rows.push([
        from,
        m.now.states[j] as string,
        on,
        as,
        measure,
        offence,
        cell.verdict,
        cell.id ?? '',
        cell.instrument ?? '',
        was,
        beforeOn,
        lawbook,
        supposed,
      ]);
    }
  return csvOf(rows);
}
