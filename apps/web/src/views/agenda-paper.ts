import type { AgendaPaper, PaperItem } from '@exhorto/documents';
import type { Agenda, ConceptAgreement, OffenceAgreement } from '@exhorto/terms';
import { type AgendaQuestion, agendaGroup } from './agenda-question.ts';
import {
  AGREEMENT_MARKS,
  type Counted,
  conceptLine,
  conceptName,
  conductName,
  conductValue,
  countedConcepts,
  countedOffences,
  definedBy,
  dependsLine,
  dependsOffenceLine,
  elementText,
  gapLines,
  mattersOf,
  offenceLine,
  offenceName,
  statesIn,
} from './agenda-words.ts';
import { dateIn, type View } from './view.ts';

/** The page of an agenda as a paper: the same things said in the same words. */
export function agendaPaper(v: View, q: AgendaQuestion, a: Agenda, address: string): AgendaPaper {
  const t = v.m.agenda;
  const { version, date } = v.law.book;
  return {
    law: v.law,
    lang: v.lang,
    words: {
      brand: v.m.site,
      lawbook: v.m.answer.lawbook,
      notAdvice: v.m.sheet.notAdvice,
      page: v.m.sheet.page,
      address: t.address,
      qrAlt: t.qrAlt,
      summary: t.summary,
      sources: v.m.sheet.sources,
      secondary: v.m.sheet.secondary,
      certified: t.certified,
      numbers: t.numbers,
      inDispute: t.inDispute,
      date: (iso) => dateIn(v.lang, iso),
    },
    title: t.titleOf(agendaGroup(v, q)),
    states: statesIn(v, a.states),
    dateline: `${v.m.answer.lawOn(dateIn(v.lang, q.on))} · ${v.m.answer.lawbook} ${version} (${dateIn(v.lang, date)})`,
    intro: t.intro,
    address,
    summary: [
      { lead: t.ofConcepts(a.concepts.length, t.theStates(a.states.length)), lines: linesOf(countedConcepts(v, a), (id) => conceptName(v, id)) },
      { lead: t.ofOffences(a.offences.length), lines: linesOf(countedOffences(v, a), (id) => offenceName(v, id)) },
    ],
    rule: t.gapRule,
    parts: [
      { title: t.concepts, items: a.concepts.map((c) => conceptItem(v, c, a.states)) },
      { title: t.offences, items: a.offences.map((o) => offenceItem(v, o, a.states)) },
    ],
  };
}

function linesOf(counted: readonly Counted[], name: (id: string) => string): { mark: string; text: string }[] {
  return counted.map(({ kind, said, ids }) => ({ mark: AGREEMENT_MARKS[kind], text: ids.length === 0 ? said : `${said}: ${ids.map(name).join(', ')}` }));
}

function conceptItem(v: View, c: ConceptAgreement, states: readonly string[]): PaperItem {
  const t = v.m.agenda;
  const known = c.elements.filter((e) => e.has.length + e.lacks.length > 0).sort((a, b) => Number(b.disputed) - Number(a.disputed));
  const gap = c.definitions.length === 0 ? [t.none] : c.without.length > 0 ? [t.without(statesIn(v, c.without))] : [];
  return {
    name: conceptName(v, c.concept),
    mark: AGREEMENT_MARKS[c.kind],
    kind: t.kinds[c.kind],
    line: conceptLine(v, c, states),
    paragraphs: [dependsLine(v, c.depends), ...gap],
    ...(known.length > 0 && {
      table: {
        columns: [t.element, t.has, t.lacks, t.unread],
        rows: known.map((e) => ({
          disputed: e.disputed,
          cells: [elementText(v, c.concept, e.element), ...[e.has, e.lacks, e.unread].map((x) => named(v, x))],
        })),
      },
    }),
    lists: [
      { title: t.matters, entries: mattersOf(v, c).map((text) => ({ text })) },
      {
        title: t.definitions,
        entries: c.definitions.map((d) => ({
          text: `${definedBy(v, d)}: `,
          term: { words: d.definition.name.official, lang: d.definition.name.lang },
          fact: d.definition.id,
        })),
      },
      {
        title: t.shared,
        entries: c.shared.map(({ instrument, definition, parties }) => ({
          text: `${v.law.instrument(instrument)?.shortNames[v.lang] ?? instrument} (${t.sharedBy(parties.length, states.length)})`,
          fact: definition.id,
        })),
      },
    ].filter((l) => l.entries.length > 0),
  };
}

function offenceItem(v: View, o: OffenceAgreement, states: readonly string[]): PaperItem {
  const t = v.m.agenda;
  const known = o.elements.filter((e) => e.values.length > 0).sort((a, b) => b.pairs - a.pairs);
  return {
    name: offenceName(v, o.term),
    mark: AGREEMENT_MARKS[o.kind],
    kind: t.kinds[o.kind],
    line: offenceLine(v, o, states),
    paragraphs: [dependsOffenceLine(v, o), ...gapLines(v, o)],
    ...(known.length > 0 && {
      table: {
        columns: [t.element, t.values, t.unread, t.separated],
        rows: known.map((e) => ({
          disputed: e.pairs > 0,
          cells: [
            conductName(v, e.element),
            e.values.map((x) => `${conductValue(v, e.element, x.value)}: ${statesIn(v, x.states)}.`).join(' '),
            named(v, e.unread),
            t.separates(e.pairs),
          ],
        })),
      },
    }),
    lists: [
      {
        title: t.articles,
        entries: o.offences.map(({ state, offence }) => ({
          text: `${v.law.stateName(state, v.lang)}: `,
          ...(offence.name !== undefined && { term: { words: offence.name.official, lang: offence.name.lang } }),
          fact: offence.id,
        })),
      },
    ].filter((l) => l.entries.length > 0),
  };
}

function named(v: View, codes: readonly string[]): string {
  return codes.length === 0 ? v.m.agenda.nobody : statesIn(v, codes);
}
