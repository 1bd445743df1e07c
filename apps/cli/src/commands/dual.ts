import type { Lang, Law, Offence } from '@exhorto/lawbook';
import { type DualVerdict, type NamedDualCriminality, namedDualCriminality } from '@exhorto/terms';
import { UsageError } from '../errors.ts';
import { openLaw } from '../law.ts';
import { near } from '../near.ts';
import { langOf, onOf, readOptions } from '../options.ts';
import { bold, dim, print, printJson, wrap } from '../print.ts';

const HELP = `exhorto dual FROM TO OFFENCE: would what is charged in FROM be an offence in TO, and what must the facts show?

  exhorto dual CO CL illegal-access

  --on 2026-11-23   the day asked about
  --lang es|en|pt   --json`;

/** `exhorto dual FROM TO OFFENCE [--on]`: dual criminality, element by element. */
export function runDual(args: string[]): number {
  const { values, rest } = readOptions(args, ['on'], []);
  if (values['help'] === true) {
    print(HELP);
    return 0;
  }
  const [from, to, offence, ...more] = rest;
  if (from === undefined || to === undefined || offence === undefined || more.length > 0)
    throw new UsageError('dual takes two states and an offence, such as "exhorto dual CO CL illegal-access"');
  const lang = langOf(values);
  const on = onOf(values);
  const law = openLaw();
  const d = namedDualCriminality(law, offenceIn(law, offence), stateIn(law, from), stateIn(law, to), on);
  if (values['json'] === true) printJson({ ...d, lawbook: { version: law.book.version, date: law.book.date } });
  else print(dualText(law, d, lang));
  return 0;
}

/** @throws UsageError (exit 3) for what is no state that can be named. */
export function stateIn(law: Law, word: string): string {
  const codes = law.book.stateTerms.map((s) => s.state);
  const code = word.toUpperCase();
  if (!codes.includes(code)) throw new UsageError(`"${word}" is no state: name one by its two letters (ISO 3166-1)${near(code, codes)}`, 3);
  return code;
}

function offenceIn(law: Law, id: string): string {
  const ids = law.book.offences.map((o) => o.id);
  if (!ids.includes(id)) throw new UsageError(`"${id}" is no offence of the lawbook${near(id, ids)}`, 3);
  return id;
}

function dualText(law: Law, d: NamedDualCriminality, lang: Lang): string {
  const w = WORDS[lang];
  const name = (state: string): string => law.stateName(state, lang);
  const article = (o: Offence | null): string => (o === null ? '—' : `${o.pinpoint}  ${dim(o.id)}`);
  const offence = (id: string): string => law.offence(id)?.names[lang] ?? id;
  return [
    bold(`${offence(d.offence)}: ${name(d.from)} → ${name(d.to)}`),
    `${MARK[d.verdict]} ${w.verdicts[d.verdict]}${d.otherTerm === null ? '' : `. ${w.as}: ${offence(d.otherTerm)}`}`,
    `${d.from}  ${article(d.charged)}\n${d.to}  ${article(d.demanded)}`,
    ...d.elements.map((e) => {
      const said = (values: readonly { name: { [l in Lang]: string } }[] | null): string =>
        values === null ? w.unread : values.map((v) => v.name[lang]).join(', ') || '—';
      const must = e.absent ? w.showNone : e.every || e.show.length === 1 ? w.showAll : w.show;
      const show = e.show.length === 0 ? [] : [wrap(`${must}: ${said(e.show)}`, 4)];
      return [
        `${STANDING[e.standing]} ${bold(e.name[lang])}  ${dim(w.standings[e.standing])}`,
        wrap(`${d.from}: ${said(e.charged)}`, 4),
        wrap(`${d.to}: ${said(e.demanded)}`, 4),
        ...show,
      ].join('\n');
    }),
    dim(`${d.on} · ${w.lawbook} ${law.book.version} (${law.book.date})`),
  ].join('\n\n');
}

const MARK: Readonly<Record<DualVerdict, string>> = { met: '●', 'met-if': '◐', doubtful: '?', 'not-met': '○', unknown: '?' };
const STANDING: Readonly<Record<'met' | 'alleged' | 'unread', string>> = { met: '●', alleged: '◐', unread: '?' };

interface Words {
  verdicts: Record<DualVerdict, string>;
  standings: Record<'met' | 'alleged' | 'unread', string>;
  as: string;
  show: string;
  showAll: string;
  showNone: string;
  unread: string;
  lawbook: string;
}

const WORDS: Readonly<Record<Lang, Words>> = {
  es: {
    verdicts: {
      met: 'se cumple',
      'met-if': 'se cumple si los hechos muestran además lo que sigue',
      doubtful: 'dudoso: existe el delito, y algunos de sus elementos no se han leído',
      'not-met': 'no se cumple',
      unknown: 'no se sabe',
    },
    standings: { met: 'basta lo imputado', alleged: 'los hechos deben mostrarlo', unread: 'no se ha leído' },
    as: 'Sería allí otro delito',
    show: 'Los hechos deben mostrar una de estas cosas',
    showAll: 'Los hechos deben mostrar',
    showNone: 'Los hechos deben mostrar que no se aplica',
    unread: 'no se ha leído',
    lawbook: 'Compendio',
  },
  en: {
    verdicts: {
      met: 'met',
      'met-if': 'met if the facts also show what follows',
      doubtful: 'doubtful: the offence is there, and some of its elements were not read',
      'not-met': 'not met',
      unknown: 'unknown',
    },
    standings: { met: 'the charge is enough', alleged: 'the facts must show it', unread: 'not read' },
    as: 'It would be another offence there',
    show: 'The facts must show one of these',
    showAll: 'The facts must show',
    showNone: 'The facts must show that this does not apply',
    unread: 'not read',
    lawbook: 'Lawbook',
  },
  pt: {
    verdicts: {
      met: 'cumpre-se',
      'met-if': 'cumpre-se se os fatos mostrarem também o que segue',
      doubtful: 'duvidoso: o crime existe, e alguns de seus elementos não foram lidos',
      'not-met': 'não se cumpre',
      unknown: 'não se sabe',
    },
    standings: { met: 'basta o imputado', alleged: 'os fatos devem mostrá-lo', unread: 'não foi lido' },
    as: 'Seria lá outro crime',
    show: 'Os fatos devem mostrar uma destas coisas',
    showAll: 'Os fatos devem mostrar',
    showNone: 'Os fatos devem mostrar que não se aplica',
    unread: 'não foi lido',
    lawbook: 'Compêndio',
  },
};
