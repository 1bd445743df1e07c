import { type Law, REGIONS, type Region } from '@exhorto/lawbook';
import { type FieldProblem, isDate } from '@exhorto/pathways';
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
  const problems: FieldProblem[] = [];
  const unknown = (field: string, value: string): void => void problems.push({ field, value, code: 'unknown-value', message: `"${value}" is not known` });
  const given = params.get('on') || today;
  if (!isDate(given)) problems.push({ field: 'on', value: given, code: 'not-a-date', message: `"${given}" is not a date; write 2026-11-23` });
  const on = isDate(given) ? given : today;
  const named = params.get('group') ?? '';
  const ready = readyGroups(law).find((g) => g === named);
  if (named !== '' && ready === undefined) unknown('group', named);
  const wanted = [...new Set(params.getAll('state').flatMap((x) => x.split(',')))].filter((x) => x !== '');
  const chosen = wanted.filter((s) => law.isState(s));
  for (const s of wanted) if (!chosen.includes(s)) unknown('state', s);
  if (ready !== undefined) return { question: { group: ready, states: membersOf(law, ready, on), on }, problems };
  if (chosen.length > 0) return { question: { group: undefined, states: chosen, on }, problems };
  return { question: { group: FIRST, states: membersOf(law, FIRST, on), on }, problems };
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
