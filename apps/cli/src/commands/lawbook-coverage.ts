import type { Lang, Law } from '@exhorto/lawbook';
import { type Coverage, coverage, KNOWN, type Known, type Share, type StateCoverage, TOPICS, type Topic } from '@exhorto/lawbook/coverage';
import { coverageItemName, knownName, topicName } from '@exhorto/lawbook/coverage-names';
import { type HelpsMost, helpsMost, usualMatrix } from '@exhorto/pathways';
import { UsageError } from '../errors.ts';
import { openLaw } from '../law.ts';
import { near } from '../near.ts';
import { langOf, readOptions, today } from '../options.ts';
import { bold, dim, print, printJson, wrap } from '../print.ts';

const HELP = `exhorto lawbook coverage: how much of the law is known, and which missing facts would help most

  --state CL   one state, item by item; what is missing for those who ask from there
  --lang es|en|pt   --json`;

/** How many missing facts are worth a look at once. */
const MOST = 15;

/** `lawbook coverage [--state CL]`: a table of states by topic, then what would help most next (takes seconds). */
export function lawbookCoverage(args: string[]): number {
  const { values, rest } = readOptions(args, ['state'], []);
  if (values['help'] === true) {
    print(HELP);
    return 0;
  }
  if (rest.length > 0) throw new UsageError(`lawbook coverage takes options only; "${rest[0]}" is none`);
  const lang = langOf(values);
  const law = openLaw();
  const known = coverage(law.book, today());
  const state = typeof values['state'] === 'string' ? stateIn(known, values['state'].toUpperCase()) : undefined;
  const matrix = usualMatrix(law, today());
  const helps = () => helpsMost(law, state === undefined ? matrix : { ...matrix, askers: [state.state] }, lang);
  if (values['json'] === true) {
    printJson({ coverage: state === undefined ? known : { version: known.version, date: known.date, ...state }, helpsMost: helps() });
    return 0;
  }
  print(state === undefined ? tableText(law, known, lang) : stateText(law, state, lang));
  print(`\n${helpsText(helps(), lang)}`);
  return 0;
}

/** @throws UsageError (exit 3) for a state that the table does not have. */
function stateIn(known: Coverage, code: string): StateCoverage {
  const found = known.states.find((s) => s.state === code);
  if (found === undefined)
    throw new UsageError(
      `--state: "${code}" is neither a state of the Americas nor one with a file${near(
        code,
        known.states.map((s) => s.state),
      )}`,
      3,
    );
  return found;
}

const MARK: Readonly<Record<Known, string>> = { text: '‖', secondary: '|', lead: '~', unknown: '?', nothing: '·' };
const ALL = '■';
const SOME = '◧';
const NONE = '□';

function tableText(law: Law, { states, topics, all, version, date }: Coverage, lang: Lang): string {
  const w = WORDS[lang];
  const name = (s: StateCoverage): string => `${s.state} ${law.stateName(s.state, lang)}`;
  const first = Math.max(w.all.length, ...states.map((s) => name(s).length));
  const widths = TOPICS.map((t) => Math.max(topicName(t, lang).length, 9));
  const row = (head: string, shares: Record<Topic, Share>, total: Share): string =>
    [
      head.padEnd(first),
      ...TOPICS.map((t, i) => shareText(shares[t]).padEnd(widths[i] ?? 0)),
      `${Math.round(total.share * 100)} %`.padStart(5),
      total.checkedOn ?? '—',
    ].join('  ');
  const head = [''.padEnd(first), ...TOPICS.map((t, i) => topicName(t, lang).padEnd(widths[i] ?? 0)), w.known.padStart(5), w.checkedOn].join('  ');
  return [
    dim(`${w.lawbook} ${version} (${date})`),
    bold(head),
    ...states.map((s) => row(name(s), s.topics, s.all)),
    bold(row(w.all, topics, all)),
    '',
    dim(`${ALL} ${w.whole} · ${SOME} ${w.part} · ${NONE} ${w.none}. ${w.counts}`),
    dim(KNOWN.map((k) => `${all.counts[k]} ${knownName(k, lang)}`).join(' · ')),
  ].join('\n');
}

function shareText(s: Share): string {
  const n = s.counts.text + s.counts.secondary;
  return `${n === 0 ? NONE : n === s.total ? ALL : SOME} ${n}/${s.total}`;
}

function stateText(law: Law, s: StateCoverage, lang: Lang): string {
  const w = WORDS[lang];
  const width = Math.max(...KNOWN.map((k) => knownName(k, lang).length));
  const topic = (t: Topic): string =>
    [
      `${bold(topicName(t, lang))}  ${shareText(s.topics[t])}`,
      ...s.cells
        .filter((c) => c.topic === t)
        .map(
          (c) => `  ${MARK[c.known]} ${knownName(c.known, lang).padEnd(width)}  ${c.checkedOn ?? '—'.padEnd(10)}  ${coverageItemName(law, t, c.item, lang)}`,
        ),
    ].join('\n');
  const elsewhere = s.elsewhere.leads + s.elsewhere.unknowns === 0 ? [] : [dim(wrap(w.elsewhere(s.elsewhere.leads, s.elsewhere.unknowns)))];
  return [
    `${bold(law.stateName(s.state, lang))}  ${Math.round(s.all.share * 100)} % ${w.known.toLowerCase()}${s.written ? '' : `  ${dim(w.notWritten)}`}`,
    ...TOPICS.map(topic),
    ...elsewhere,
  ].join('\n\n');
}

function helpsText({ missing, asked, open }: HelpsMost, lang: Lang): string {
  const w = WORDS[lang];
  return [
    bold(w.helps),
    wrap(w.helpsHow(asked, open)),
    '',
    `${w.better.padStart(8)}  ${w.changed.padStart(8)}`,
    ...missing.slice(0, MOST).map((h) => {
      const lead = h.lead === undefined ? '' : `\n${dim(wrap(`${w.lead}: ${h.lead}`, 20))}`;
      return `${String(h.better).padStart(8)}  ${String(h.answers).padStart(8)}  ${dim(h.slot)}\n${wrap(h.text, 20)}${lead}`;
    }),
  ].join('\n');
}

interface Words {
  lawbook: string;
  all: string;
  known: string;
  checkedOn: string;
  whole: string;
  part: string;
  none: string;
  counts: string;
  notWritten: string;
  elsewhere: (leads: number, unknowns: number) => string;
  helps: string;
  helpsHow: (asked: number, open: number) => string;
  better: string;
  changed: string;
  lead: string;
}

const WORDS: Readonly<Record<Lang, Words>> = {
  es: {
    lawbook: 'Compendio',
    all: 'Todos',
    known: 'Se sabe',
    checkedOn: 'Comprobado',
    whole: 'todo',
    part: 'en parte',
    none: 'nada',
    counts: 'Las cifras cuentan lo leído con su fuente.',
    notWritten: '(sin derecho interno todavía)',
    elsewhere: (leads, unknowns) => `Su archivo guarda además, sobre otros asuntos: pistas, ${leads}; búsquedas en vano, ${unknowns}.`,
    helps: 'Lo que más ayudaría saber',
    helpsHow: (asked, open) =>
      `De ${asked} preguntas (fiscales, todos los proveedores, datos almacenados), ${open} cambiarían con un solo dato que falta. Cada dato se cuenta por separado.`,
    better: 'mejoran',
    changed: 'cambian',
    lead: 'Solo se recuerda, sin verificar',
  },
  en: {
    lawbook: 'Lawbook',
    all: 'All',
    known: 'Known',
    checkedOn: 'Checked',
    whole: 'all of it',
    part: 'in part',
    none: 'nothing',
    counts: 'The figures count what was read, with its source.',
    notWritten: '(its own law is not written yet)',
    elsewhere: (leads, unknowns) => `Its file also keeps, on other matters: leads, ${leads}; vain searches, ${unknowns}.`,
    helps: 'What it would help most to know',
    helpsHow: (asked, open) =>
      `Of ${asked} questions (prosecutors, every provider, stored data), ${open} would change with a single missing fact. Each fact is counted by itself.`,
    better: 'better',
    changed: 'changed',
    lead: 'Only remembered, not verified',
  },
  pt: {
    lawbook: 'Compêndio',
    all: 'Todos',
    known: 'Sabe-se',
    checkedOn: 'Verificado',
    whole: 'tudo',
    part: 'em parte',
    none: 'nada',
    counts: 'Os números contam o que foi lido, com a sua fonte.',
    notWritten: '(ainda sem direito interno)',
    elsewhere: (leads, unknowns) => `O seu arquivo guarda ainda, sobre outros assuntos: pistas, ${leads}; buscas em vão, ${unknowns}.`,
    helps: 'O que mais ajudaria saber',
    helpsHow: (asked, open) =>
      `De ${asked} perguntas (promotores, todos os provedores, dados armazenados), ${open} mudariam com um único dado que falta. Cada dado é contado em separado.`,
    better: 'melhoram',
    changed: 'mudam',
    lead: 'Apenas lembrado, não verificado',
  },
};
