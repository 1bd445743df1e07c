import { type FigureBook, NO_FIGURES } from '@exhorto/lawbook/figures';
import { ask, type Query, readQuestion } from '@exhorto/pathways';
import { directoryHref } from './directory-question.ts';
import { mappable } from './map-question.ts';
import { questionHref } from './question-address.ts';
import { NOT_KNOWN, type StartAnswers, startHref } from './start-question.ts';
import { href, type View } from './view.ts';

/** A page that an errand leads to: where, how it is called, and what it will say or why one goes there. */
export interface StartLink {
  to: string;
  label: string;
  text: string;
  /** The text is the engine's own answer to the question behind the link. */
  answer?: boolean;
}

/** Where all answers lead: one sentence why, the page to go to first, and what else helps. */
export interface StartEnd {
  why: string;
  links: readonly StartLink[];
}

/** Where the answers lead. A pure function of the law and the answers: what a page lacks is not promised. */
export function endOf(v: View, a: StartAnswers, figures: FigureBook = NO_FIGURES): StartEnd {
  switch (a.for) {
    case 'need':
      return need(v, a);
    case 'received':
      return received(v, a);
    case 'law':
      return reading(v, a);
    case 'research':
      return research(v, a.state ?? '');
    default:
      return watch(v, a.state ?? '', figures);
  }
}

/** The questions for Find, first things first: in danger the emergency, where data may go their preservation. */
export function questionsFor(v: View, a: StartAnswers): Query[] {
  const wanted = { from: a.from, as: a.as, holder: a.holder, offence: a.offence, measure: a.measure };
  const preserve = { ...wanted, measure: 'preservation' };
  const raw =
    a.haste === 'life'
      ? [
          { ...wanted, urgency: 'emergency' },
          { ...preserve, urgency: 'emergency' },
        ]
      : a.haste === 'deletion'
        ? [{ ...preserve, urgency: 'urgent' }, wanted]
        : [wanted];
  const asked = a.measure === 'preservation' ? raw.slice(0, 1) : raw;
  return asked.flatMap((r) => readQuestion(v.law, r, v.today).query ?? []);
}

function need(v: View, a: StartAnswers): StartEnd {
  const m = v.m.start;
  if (a.holder === NOT_KNOWN) return holderNotKnown(v, a);
  const voc = v.law.book.vocabulary;
  const links = questionsFor(v, a).map((q) => ({
    to: questionHref(v, q),
    label: m.askFor(voc.measures[q.measure]?.noun[v.lang] ?? q.measure, q.urgency === 'ordinary' ? undefined : voc.urgencies[q.urgency]?.name[v.lang]),
    text: ask(v.law, q, v.lang).sentence,
    answer: true,
  }));
  return { why: m.why[a.haste === 'life' ? 'life' : a.haste === 'deletion' ? 'deletion' : 'none'], links };
}

/** Without a holder nothing can be asked: who may tell who it is. */
function holderNotKnown(v: View, a: StartAnswers): StartEnd {
  const m = v.m.start;
  const from = a.from ?? '';
  return {
    why: a.haste === 'none' ? m.why.holder : `${m.why.holder} ${m.why[a.haste === 'life' ? 'holderLife' : 'holderDeletion']}`,
    links: [
      { to: directoryHref(v, { state: from, kind: 'contact-point-24-7' }), label: m.contactPoint(v.law.stateName(from, v.lang)), text: m.contactPointText },
      { to: href(v, '/providers'), label: v.m.providers.title, text: m.providersText },
      { to: startHref(v, a, 'case'), label: m.nowKnown, text: m.nowKnownText },
    ],
  };
}

function received(v: View, a: StartAnswers): StartEnd {
  const m = v.m.start;
  const params = new URLSearchParams({ entity: a.entity ?? '' });
  if (a.kind !== NOT_KNOWN && a.kind !== undefined) params.set('kind', a.kind);
  const known = a.state !== NOT_KNOWN && a.state !== undefined;
  if (!known) return { why: m.why.receivedNowhere, links: [{ to: href(v, `/check?${params}`), label: v.m.check.title, text: m.checkText }] };
  const state = a.state ?? '';
  params.set('state', state);
  return {
    why: m.why.received,
    links: [
      { to: href(v, `/check?${params}`), label: v.m.check.title, text: m.checkText },
      { to: directoryHref(v, { state }), label: m.officesOf(v.law.stateName(state, v.lang)), text: m.officesText },
      ...statePart(v, state, 'powers', v.m.states.powers, m.powersText),
    ],
  };
}

function reading(v: View, a: StartAnswers): StartEnd {
  const m = v.m.start;
  if (a.what === 'state') return readState(v, a.state ?? '');
  if (a.what === 'instrument') {
    const id = a.instrument ?? '';
    const i = v.law.instrument(id);
    const mapped = mappable(v.law).some((x) => x.id === id);
    return {
      why: m.why.instrument,
      links: [
        { to: href(v, `/instruments/${id}`), label: i?.shortNames[v.lang] ?? id, text: m.instrumentText },
        ...(mapped ? [{ to: href(v, `/map?instrument=${id}`), label: v.m.map.title, text: m.mapText }] : []),
      ],
    };
  }
  const params = new URLSearchParams({ measure: a.measure ?? '', offence: a.offence ?? '' });
  return {
    why: m.why.compare,
    links: [
      { to: href(v, `/matrix?${params}`), label: v.m.matrix.title, text: m.matrixText },
      { to: href(v, '/compare'), label: v.m.compare.title, text: m.compareText },
      { to: href(v, '/map'), label: v.m.map.title, text: m.mapText },
    ],
  };
}

function readState(v: View, state: string): StartEnd {
  const m = v.m.start;
  const written = v.law.state(state) !== undefined;
  const name = v.law.stateName(state, v.lang);
  return {
    why: written ? m.why.state : v.m.states.notWritten,
    links: [
      { to: href(v, `/states/${state}`), label: name, text: written ? m.stateText : v.m.states.treaties },
      ...statePart(v, state, 'powers', v.m.states.powers, m.powersText),
      ...statePart(v, state, 'offences', v.m.states.offences, m.offencesText),
      ...statePart(v, state, 'assistance', v.m.states.assistance, m.assistanceText),
      ...statePart(v, state, 'protections', v.m.states.protections, m.protectionsText),
      { to: href(v, `/compare?state=${state}&state=${state === 'CL' ? 'BR' : 'CL'}`), label: v.m.compare.with, text: m.compareText },
    ],
  };
}

function research(v: View, state: string): StartEnd {
  const m = v.m.start;
  const found = [
    ...statePart(v, state, 'research', v.m.states.research, m.researchText),
    ...statePart(v, state, 'offences', v.m.states.offences, m.offencesText),
  ];
  return {
    why: (v.law.state(state)?.research.length ?? 0) > 0 ? m.why.research : m.why.researchNothing(v.law.stateName(state, v.lang)),
    links: [
      ...found,
      { to: directoryHref(v, { state, kind: 'csirt' }), label: m.csirt(v.law.stateName(state, v.lang)), text: m.csirtText },
      { to: href(v, '/compare'), label: v.m.compare.title, text: m.researchCompareText },
    ],
  };
}

function watch(v: View, state: string, figures: FigureBook): StartEnd {
  const m = v.m.start;
  const counted = figures.providers.some((p) => p.rows.some((row) => row.state === state));
  return {
    why: m.why.watch,
    links: [
      ...statePart(v, state, 'concerns', v.m.states.concerns, m.concernsText),
      ...statePart(v, state, 'protections', v.m.states.protections, m.protectionsText),
      ...(counted ? [{ to: href(v, `/states/${state}#figures`), label: `${v.law.stateName(state, v.lang)}: ${v.m.figures.title}`, text: m.figuresText }] : []),
      { to: href(v, '/coverage'), label: v.m.coverage.title, text: m.coverageText },
      { to: href(v, '/data'), label: v.m.data.title, text: v.m.data.intro },
    ],
  };
}

/** A part of the page of a state, where the lawbook has something in it. */
function statePart(
  v: View,
  state: string,
  part: 'powers' | 'offences' | 'assistance' | 'protections' | 'research' | 'concerns',
  label: string,
  text: string,
): StartLink[] {
  const entries = v.law.state(state)?.[part].length ?? 0;
  return entries === 0 ? [] : [{ to: href(v, `/states/${state}#${part}`), label: `${v.law.stateName(state, v.lang)}: ${label}`, text }];
}
