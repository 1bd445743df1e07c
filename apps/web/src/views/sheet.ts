import type { SheetWords } from '@exhorto/documents';
import { QUESTION_FIELDS, type Query } from '@exhorto/pathways';
import { holderName } from './find.tsx';
import { differenceLines, relationName } from './their-words.tsx';
import { dateIn, numberIn, type View } from './view.ts';

/** The words of the paper, which are those of the page. */
export function sheetWords(v: View): SheetWords {
  const a = v.m.answer;
  const s = v.m.sheet;
  return {
    ...s,
    brand: v.m.site,
    lawbook: a.lawbook,
    own: a.own,
    safeguards: a.safeguards,
    speech: a.speech,
    ways: a.ways,
    noWays: a.noWays,
    conditions: a.conditions,
    steps: a.steps,
    contents: a.contents,
    limits: a.limits,
    protects: a.safeguards,
    useLimits: a.useLimits,
    refusal: a.grounds,
    why: a.why,
    closed: a.closed,
    unknowns: a.unknowns,
    terms: v.m.theirWords.title,
    termColumns: (mine, theirs) => [v.m.theirWords.concept, v.m.theirWords.mine(mine), v.m.theirWords.mine(theirs), v.m.theirWords.relation],
    ours: v.m.theirWords.ours,
    relation: (pair) => relationName(v, pair),
    differences: (pair) => differenceLines(v, pair),
    verdicts: v.m.verdicts,
    yields: a.yields,
    speed: a.speed,
    effect: (ifYes, ifNo) => `${a.ifYes}: ${ifYes}; ${a.ifNo}: ${ifNo}.`,
    limit: (text, amount, unit, kind, startsAt) => {
      const length = `${numberIn(v.lang, amount)} ${a.units[unit]}`;
      return `${text}: ${kind === 'at-least' ? a.atLeast(length) : a.atMost(length)}, ${startsAt}`;
    },
    contactReadOn: a.readOn,
    date: (iso) => dateIn(v.lang, iso),
  };
}

/** The question label by label, in the reader's words. */
export function questionLines(v: View, q: Query): [string, string][] {
  return QUESTION_FIELDS.flatMap(({ name }): [string, string][] => {
    const value = q[name];
    if (value === undefined || (Array.isArray(value) && value.length === 0)) return [];
    return [[v.m.find.fieldNames[name] ?? name, shown(v, name, value)]];
  });
}

function shown(v: View, name: keyof Query, value: NonNullable<Query[keyof Query]>): string {
  const voc = v.law.book.vocabulary;
  const named: Partial<Record<keyof Query, (x: string) => string | undefined>> = {
    on: (x) => dateIn(v.lang, x),
    from: (x) => v.law.stateName(x, v.lang),
    as: (x) => voc.askers[x]?.who[v.lang],
    holder: (x) => holderName(v, x),
    measure: (x) => voc.measures[x]?.name[v.lang],
    offence: (x) => v.law.offence(x)?.names[v.lang] ?? x.replace(/^other:/, ''),
    urgency: (x) => voc.urgencies[x]?.name[v.lang],
    userIn: (x) => v.law.stateName(x, v.lang),
    userNationality: (x) => v.law.stateName(x, v.lang),
    dataIn: (x) => v.law.stateName(x, v.lang),
    offersIn: (x) => v.law.stateName(x, v.lang),
    stage: (x) => voc.stages[x]?.name[v.lang],
    purpose: (x) => voc.purposes[x]?.name[v.lang],
    accountKind: (x) => voc.accountKinds[x]?.name[v.lang],
    holds: (x) => v.law.condition(x)?.names[v.lang],
  };
  if (typeof value === 'boolean') return value ? v.m.find.yes : v.m.find.no;
  if (typeof value === 'number') return numberIn(v.lang, value);
  if (Array.isArray(value)) return value.map((x) => named[name]?.(x) ?? x).join(', ');
  if (typeof value === 'object') return `${dateIn(v.lang, value.from)} – ${dateIn(v.lang, value.to)}`;
  return named[name]?.(value) ?? value;
}
