import { CONDUCT, type ConductElement, capital, type Offence } from '@exhorto/lawbook';
import { DUAL_VERDICTS, type DualVerdict } from '@exhorto/terms';
import { csvOf } from './csv.ts';
import { WHITE } from './drawing.tsx';
import { offenceName } from './dual-sentence.ts';
import { type CellLook, gridSvg } from './grid-drawing.tsx';
import type { OffenceGrid, OffencesQuestion } from './offences-question.ts';
import { dateIn, type View } from './view.ts';

export const CONDUCT_ELEMENTS = Object.keys(CONDUCT) as ConductElement[];

const EDGE = { stroke: '#b9b5ab', 'stroke-width': '0.5' };
/** Colours of a drawing that leaves the site: on white, and told apart in grey as well, beside the marks. */
const LOOK: Readonly<Record<DualVerdict, CellLook>> = {
  met: { fill: '#1c6b3a', ink: WHITE, mark: 'full', edge: EDGE },
  'met-if': { fill: '#f0c987', ink: '#3d2600', mark: 'half', edge: EDGE },
  doubtful: { fill: '#dcdce4', ink: '#33333d', mark: 'query', edge: EDGE },
  'not-met': { fill: WHITE, ink: '#7c1d1d', mark: 'ring', edge: EDGE },
  unknown: { fill: WHITE, ink: '#8d8a82', mark: 'query', edge: { ...EDGE, 'stroke-dasharray': '2 2' } },
};

/** The title of the page and of its picture. */
export function offencesTitle(v: View, q: OffencesQuestion): string {
  return v.m.termOffences.titleOf(capital(offenceName(v, q.offence)), dateIn(v.lang, q.on));
}

/** Where the laws of an offence meet, as a picture that can stand alone. */
export function offencesSvg(v: View, q: OffencesQuestion, g: OffenceGrid): string {
  const cellsOf = (state: string): (CellLook | null)[] => (g.pairs[g.states.indexOf(state)] ?? []).map((pair) => pair && LOOK[pair.verdict]);
  return gridSvg(v, {
    title: offencesTitle(v, q),
    subtitle: v.m.termOffences.subtitle,
    columns: g.states,
    groups: g.groups.map(({ region, rows }) => ({ region, rows: rows.map(({ state }) => ({ state, cells: cellsOf(state) })) })),
    legend: DUAL_VERDICTS.map((verdict) => ({ look: LOOK[verdict], word: v.m.dual.verdicts[verdict] })),
  });
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
