import { CONDUCT, type ConductElement, capital, type Offence } from '@exhorto/lawbook';
import { DUAL_VERDICTS, type DualVerdict } from '@exhorto/terms';
import { csvOf } from './csv.ts';
import { offenceName } from './dual-sentence.ts';
import type { OffenceGrid, OffencesQuestion } from './offences-question.ts';
import { dateIn, type View } from './view.ts';

export const CONDUCT_ELEMENTS = Object.keys(CONDUCT) as ConductElement[];

const CELL = 18;
const LEFT = 190;
const TOP = 96;
const GROUP = 24;
const FOOT = 60;
/** Colours of a drawing that leaves the site: on white, and told apart in grey as well, beside the marks. */
const FILL: Readonly<Record<DualVerdict, string>> = { met: '#1c6b3a', 'met-if': '#f0c987', doubtful: '#dcdce4', 'not-met': '#ffffff', unknown: '#ffffff' };
const INK: Readonly<Record<DualVerdict, string>> = { met: '#ffffff', 'met-if': '#3d2600', doubtful: '#33333d', 'not-met': '#7c1d1d', unknown: '#8d8a82' };

/** The title of the page and of its picture. */
export function offencesTitle(v: View, q: OffencesQuestion): string {
  return v.m.termOffences.titleOf(capital(offenceName(v, q.offence)), dateIn(v.lang, q.on));
}

/** States by states as one SVG that can stand alone: title, legend and source inside. */
export function offencesSvg(v: View, q: OffencesQuestion, g: OffenceGrid): string {
  const headings = g.groups.filter((x) => x.region !== null).length;
  const width = Math.max(LEFT + g.states.length * CELL + 12, 880);
  const height = TOP + g.states.length * CELL + headings * GROUP + FOOT;
  const parts: string[] = [];
  const text = (x: number, y: number, s: string, more = ''): void => {
    parts.push(`<text x="${x}" y="${y}"${more}>${xml(s)}</text>`);
  };
  text(8, 24, offencesTitle(v, q), ' font-size="17" font-weight="600"');
  text(8, 44, v.m.termOffences.subtitle, ' font-size="12" fill="#4d4c48"');
  for (const [j, state] of g.states.entries()) text(LEFT + j * CELL + CELL / 2, TOP - 8, state, ' text-anchor="middle" font-size="9.5"');
  let y = TOP;
  for (const group of g.groups) {
    if (group.region !== null) {
      text(8, y + 16, v.law.book.vocabulary.regions[group.region]?.name[v.lang] ?? group.region, ' font-size="11" font-weight="600" fill="#4d4c48"');
      y += GROUP;
    }
    for (const { state } of group.rows) {
      text(8, y + 13, v.law.stateName(state, v.lang), ' font-size="12"');
      const row = g.pairs[g.states.indexOf(state)] ?? [];
      for (const [j, pair] of row.entries()) if (pair !== null) parts.push(cell(LEFT + j * CELL, y, pair.verdict));
      y += CELL;
    }
  }
  let x = 8;
  for (const verdict of DUAL_VERDICTS) {
    const word = v.m.dual.verdicts[verdict];
    parts.push(cell(x, y + 14, verdict));
    text(x + CELL + 6, y + 27, word, ' font-size="12"');
    x += CELL + 28 + word.length * 7.5;
  }
  text(8, y + 52, `Exhorto · ${v.m.answer.lawbook} ${v.law.book.version} (${dateIn(v.lang, v.law.book.date)}) · CC BY 4.0`, ' font-size="10.5" fill="#4d4c48"');
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" font-family="'Public Sans', 'Helvetica Neue', Arial, sans-serif" fill="#1a1b1e"><title>${xml(offencesTitle(v, q))}</title><rect width="100%" height="100%" fill="#ffffff"/>${parts.join('')}</svg>\n`;
}

function cell(x: number, y: number, verdict: DualVerdict): string {
  const dashes = verdict === 'unknown' ? ' stroke-dasharray="2 2"' : '';
  return `<rect x="${x + 1}" y="${y + 1}" width="${CELL - 2}" height="${CELL - 2}" fill="${FILL[verdict]}" stroke="#b9b5ab" stroke-width="0.5"${dashes}/>${mark(verdict, x + CELL / 2, y + CELL / 2)}`;
}

/** The marks as shapes: a font for drawings need not have them. */
function mark(verdict: DualVerdict, x: number, y: number): string {
  const ink = INK[verdict];
  switch (verdict) {
    case 'met':
      return `<circle cx="${x}" cy="${y}" r="3.5" fill="${ink}"/>`;
    case 'met-if':
      return `<circle cx="${x}" cy="${y}" r="3.5" fill="none" stroke="${ink}"/><path d="M${x} ${y - 3.5}a3.5 3.5 0 0 0 0 7z" fill="${ink}"/>`;
    case 'not-met':
      return `<circle cx="${x}" cy="${y}" r="3" fill="none" stroke="${ink}"/>`;
    case 'doubtful':
    case 'unknown':
      return `<text x="${x}" y="${y + 4}" text-anchor="middle" font-size="11" fill="${ink}">?</text>`;
  }
}

function xml(s: string): string {
  return s.replace(/[&<>"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c] as string);
}

/** One row a pair, with what the facts must show: for a spreadsheet. */
export function pairsCsv(q: OffencesQuestion, g: OffenceGrid): string {
  const rows = [['offence', 'on', 'from', 'to', 'verdict', 'under_offence', 'charged', 'demanded', 'to_show', 'unread']];
  for (const [i, from] of g.states.entries())
    for (const [j, pair] of (g.pairs[i] ?? []).entries()) {
      if (pair === null) continue;
      const shown = pair.elements.filter((e) => e.standing === 'alleged').map((e) => `${e.element}:${(e.show ?? []).join(e.every === true ? '+' : '|')}`);
      const unread = pair.elements.filter((e) => e.standing === 'unread').map((e) => e.element);
      rows.push([
        q.offence,
        q.on,
        from,
        g.states[j] as string,
        pair.verdict,
        pair.otherTerm ?? '',
        pair.charged?.id ?? '',
        pair.demanded?.id ?? '',
        shown.join('; '),
        unread.join('; '),
      ]);
    }
  return csvOf(rows);
}

/** One row an offence, one column an element: for a spreadsheet. The Convention itself comes first. */
export function elementsCsv(v: View, q: OffencesQuestion, g: OffenceGrid): string {
  const convention = v.law.offence(q.offence)?.convention;
  const rows = [['offence', 'on', 'of', 'exists', 'official_name', ...CONDUCT_ELEMENTS, 'aggravation', 'forms', 'fact', 'pinpoint', 'seen']];
  const values = (c: Offence['conduct']): string[] =>
    CONDUCT_ELEMENTS.map((e) => {
      const value = c?.[e];
      return value === undefined ? '' : typeof value === 'string' ? value : value.join('|');
    });
  if (convention !== undefined)
    rows.push([q.offence, q.on, 'budapest', 'true', '', ...values(convention.conduct), '', '', convention.id, convention.pinpoint, convention.seen]);
  for (const { state, offences } of g.groups.flatMap((x) => x.rows))
    for (const o of offences)
      rows.push([
        q.offence,
        q.on,
        state,
        String(o.exists),
        o.name?.official ?? '',
        ...values(o.conduct),
        o.conduct?.aggravation?.[v.lang] ?? '',
        o.forms.map((f) => `${f.form[v.lang]}: ${JSON.stringify(f.min ?? null)}–${JSON.stringify(f.max)}`).join('; '),
        o.id,
        o.pinpoint,
        o.seen,
      ]);
  return csvOf(rows);
}
