import { type Law, REGIONS, type Region } from '@exhorto/lawbook';
import type { FieldProblem } from '@exhorto/pathways';
import { readAddress } from './address.ts';
import { statesIn } from './agenda-words.ts';
import { href, type View } from './view.ts';

/** Whose laws are held against each other: a ready group, or states chosen one by one; by the law of a day. */
export interface AgendaQuestion {
  /** A group of the lawbook (`AMERICAS`) or a region (`caribbean`). */
  group: string | undefined;
  states: string[];
  on: string;
}

/** What is shown before anything was chosen. */
const FIRST: Region = 'south-america';

/** Reads `?group=…`, `?state=CL&state=BR` and `on`; what cannot be read is named and left out. A group goes before states. */
export function readAgenda(law: Law, params: URLSearchParams, today: string): { question: AgendaQuestion; problems: FieldProblem[] } {
  const a = readAddress(params);
  const on = a.day('on', today);
  const ready = a.find('group', (x) => readyGroups(law).find((g) => g === x));
  const states = a.some(
    'state',
    law.book.stateTerms.map((s) => s.state),
  );
  if (ready === undefined && states.length > 0) return { question: { group: undefined, states, on }, problems: a.problems };
  const group = ready ?? FIRST;
  return { question: { group, states: membersOf(law, group, on), on }, problems: a.problems };
}

/** Groups that need not be ticked together: those of the lawbook, and the regions of the continent. */
export function readyGroups(law: Law): string[] {
  const american = new Set<string>(law.book.stateTerms.filter((s) => s.americas).map((s) => s.region));
  return [...law.book.groups.map((g) => g.group), ...REGIONS.filter((r) => american.has(r))];
}

export function groupName(v: Pick<View, 'law' | 'lang'>, group: string): string {
  return v.law.book.vocabulary.regions[group]?.name[v.lang] ?? v.law.stateName(group, v.lang);
}

/** The states of a region of the continent, or the members of a group on a day, in the order of the lawbook's list of states. */
function membersOf(law: Law, group: string, on: string): string[] {
  return law.book.stateTerms.filter((s) => (s.americas && s.region === group) || law.within(s.state, group, on)).map((s) => s.state);
}

/** The address; `/agenda`, `.csv`, `.pdf` and `.docx` take the same parameters. */
export function agendaHref(v: Pick<View, 'lang' | 'today'>, q: AgendaQuestion, file = '/agenda'): string {
  const params = new URLSearchParams(q.group === undefined ? q.states.map((s) => ['state', s]) : [['group', q.group]]);
  if (q.on !== v.today || file !== '/agenda') params.set('on', q.on);
  return href(v, `${file}?${params}`);
}

/** What the states are together: the name of the group, or their names. */
export function agendaGroup(v: View, q: AgendaQuestion): string {
  if (q.group !== undefined) return groupName(v, q.group);
  return q.states.length <= 5 ? statesIn(v, q.states) : v.m.agenda.states(String(q.states.length));
}
