import type { Agenda } from '@exhorto/terms';
import { conceptName, conductName, conductValue, elementText, offenceName } from './agenda-words.ts';
import { csvOf } from './csv.ts';
import type { View } from './view.ts';

const HEAD = ['kind', 'id', 'name', 'agreement', 'depends', 'element', 'element_name', 'in_dispute', 'state', 'stands', 'value', 'fact', 'article', 'source'];

/** The agenda as a table: a row for each state and element; states of which nothing is known have a row too. */
export function agendaCsv(v: View, a: Agenda): string {
  return csvOf([HEAD, ...a.concepts.flatMap((c) => conceptRows(v, a, c)), ...a.offences.flatMap((o) => offenceRows(v, o))]);
}

function conceptRows(v: View, a: Agenda, c: Agenda['concepts'][number]): string[][] {
  const first = ['concept', c.concept, conceptName(v, c.concept), c.kind, String(c.depends.total)];
  const factOf = (state: string): string => {
    const own = c.definitions.find((d) => d.by === state) ?? c.definitions.find((d) => d.kind === 'union' && v.law.within(state, d.by, a.on));
    return own?.definition.id ?? '';
  };
  return c.elements.flatMap((e) => {
    const row =
      (stands: string) =>
      (state: string): string[] => [
        ...first,
        e.element,
        elementText(v, c.concept, e.element),
        e.disputed ? 'yes' : 'no',
        state,
        stands,
        '',
        ...sourceOf(v, stands === 'unknown' ? '' : factOf(state)),
      ];
    return [...e.has.map(row('has')), ...e.lacks.map(row('lacks')), ...e.unread.map(row('unread')), ...c.without.map(row('unknown'))];
  });
}

function offenceRows(v: View, o: Agenda['offences'][number]): string[][] {
  const first = ['offence', o.term, offenceName(v, o.term), o.kind, String(o.depends.total)];
  const factOf = (state: string): string => o.offences.find((x) => x.state === state)?.offence.id ?? '';
  const whole = (state: string, stands: string): string[] => [...first, '', '', '', state, stands, '', ...sourceOf(v, '')];
  const rows = o.elements.flatMap((e) => {
    const row = (state: string, stands: string, value: string): string[] => [
      ...first,
      e.element,
      conductName(v, e.element),
      e.pairs > 0 ? 'yes' : 'no',
      state,
      stands,
      value,
      ...sourceOf(v, factOf(state)),
    ];
    return [...e.values.flatMap((x) => x.states.map((s) => row(s, 'has', conductValue(v, e.element, x.value)))), ...e.unread.map((s) => row(s, 'unread', ''))];
  });
  return [...rows, ...o.without.map((s) => whole(s, 'no-offence')), ...o.unknown.map((s) => whole(s, 'unknown'))];
}

function sourceOf(v: View, factId: string): string[] {
  const fact = factId === '' ? undefined : v.law.fact(factId);
  return fact === undefined ? ['', '', ''] : [fact.id, fact.pinpoint, v.law.source(fact.source)?.url ?? ''];
}
