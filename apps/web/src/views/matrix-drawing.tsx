import type { BestWay, Verdict } from '@exhorto/pathways';
import type { Matrix } from '../site/matrix-store.ts';
import { csvOf } from './csv.ts';
import type { MatrixQuestion } from './matrix-question.ts';
import { dateIn, type View } from './view.ts';

const CELL = 18;
const LEFT = 190;
const TOP = 96;
const GROUP = 24;
const FOOT = 56;
/** Colours of a drawing that leaves the site: on white, and told apart in grey as well, beside the marks. */
const FILL: Readonly<Record<Verdict, string>> = { open: '#1c6b3a', conditional: '#f0c987', unknown: '#e4e4ea', closed: '#ffffff' };
const INK: Readonly<Record<Verdict, string>> = { open: '#ffffff', conditional: '#3d2600', unknown: '#44444f', closed: '#8d8a82' };

/** The matrix as one SVG that can stand alone: title, question, legend and source inside (LOOK, "Habits of the pages"). */
export function matrixSvg(v: View, q: MatrixQuestion, m: Matrix): string {
  const headings = m.groups.filter((g) => g.region !== null).length;
  const width = Math.max(LEFT + m.now.states.length * CELL + 12, 760);
  const height = TOP + m.now.askers.length * CELL + headings * GROUP + FOOT;
  const parts: string[] = [];
  const text = (x: number, y: number, s: string, more = ''): void => {
    parts.push(`<text x="${x}" y="${y}"${more}>${xml(s)}</text>`);
  };
  text(8, 24, matrixTitle(v, q), ' font-size="17" font-weight="600"');
  text(8, 44, matrixSubtitle(v, q), ' font-size="12" fill="#4d4c48"');
  for (const [j, state] of m.now.states.entries()) text(LEFT + j * CELL + CELL / 2, TOP - 8, state, ' text-anchor="middle" font-size="9.5"');
  let y = TOP;
  for (const g of m.groups) {
    if (g.region !== null) {
      text(8, y + 16, v.law.book.vocabulary.regions[g.region]?.name[v.lang] ?? g.region, ' font-size="11" font-weight="600" fill="#4d4c48"');
      y += GROUP;
    }
    for (const asker of g.askers) {
      text(8, y + 13, v.law.stateName(asker, v.lang), ' font-size="12"');
      const i = m.now.askers.indexOf(asker);
      for (const [j, cell] of (m.now.rows[i] ?? []).entries()) if (cell !== null) parts.push(cellSvg(LEFT + j * CELL, y, cell, m.before?.rows[i]?.[j] ?? null));
      y += CELL;
    }
  }
  let x = 8;
  for (const verdict of ['open', 'conditional', 'unknown', 'closed'] as const) {
    parts.push(cellSvg(x, y + 14, { verdict, id: null, instrument: null }, null));
    text(x + CELL + 6, y + 27, v.m.verdicts[verdict], ' font-size="12"');
    x += CELL + 24 + v.m.verdicts[verdict].length * 7.5;
  }
  text(8, y + 50, `Exhorto · ${v.m.answer.lawbook} ${v.law.book.version} (${dateIn(v.lang, v.law.book.date)}) · CC BY 4.0`, ' font-size="10.5" fill="#4d4c48"');
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" font-family="'Public Sans', 'Helvetica Neue', Arial, sans-serif" fill="#1a1b1e"><title>${xml(matrixTitle(v, q))}</title><rect width="100%" height="100%" fill="#ffffff"/>${parts.join('')}</svg>\n`;
}

function cellSvg(x: number, y: number, cell: BestWay, was: BestWay | null): string {
  const changed = was !== null && was.verdict !== cell.verdict;
  const stroke = changed ? ' stroke="#1f3a6e" stroke-width="2"' : ' stroke="#d6d1c6" stroke-width="0.5"';
  return `<rect x="${x + 1}" y="${y + 1}" width="${CELL - 2}" height="${CELL - 2}" fill="${FILL[cell.verdict]}"${stroke}/>${mark(cell.verdict, x + CELL / 2, y + CELL / 2)}`;
}

/** The marks of `verdict.tsx` as shapes: a font for drawings need not have them. */
function mark(verdict: Verdict, x: number, y: number): string {
  const ink = INK[verdict];
  switch (verdict) {
    case 'open':
      return `<circle cx="${x}" cy="${y}" r="3.5" fill="${ink}"/>`;
    case 'conditional':
      return `<circle cx="${x}" cy="${y}" r="3.5" fill="none" stroke="${ink}"/><path d="M${x} ${y - 3.5}a3.5 3.5 0 0 0 0 7z" fill="${ink}"/>`;
    case 'closed':
      return `<circle cx="${x}" cy="${y}" r="3" fill="none" stroke="${ink}"/>`;
    case 'unknown':
      return `<text x="${x}" y="${y + 4}" text-anchor="middle" font-size="11" fill="${ink}">?</text>`;
  }
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

function xml(s: string): string {
  return s.replace(/[&<>"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c] as string);
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
