import type { Asker, Lang, Law, Measure } from '@exhorto/lawbook';
import type { Answer, UnknownEntry } from './answer.ts';
import { ask } from './ask.ts';
import { wanted } from './order.ts';
import type { Query } from './query.ts';
import { rank, type Verdict } from './verdict.ts';

/** Questions to ask, every one combined with every other: each asker × holder × measure × offence on one day. */
export interface Matrix {
  on: string;
  /** States whose authorities ask. */
  askers: readonly string[];
  as: Asker;
  /** `provider:google` or `state:NL`. */
  holders: readonly string[];
  measures: readonly Measure[];
  offences: readonly string[];
}

/** A missing fact of law and what it would change, each answer counted once. */
export interface Helps {
  /** The id that the fact would have. */
  slot: string;
  text: string;
  /** What is only remembered about it, unverified. */
  lead?: string;
  /** Answers in which the verdict of a way would change, were the fact known. */
  answers: number;
  /** Those of them whose best way to what was asked could become better than it is. */
  better: number;
  /** The first question that met it. */
  example: Query;
}

export interface HelpsMost {
  /** Answers that were looked at. */
  asked: number;
  /** Answers that a single missing fact could change. */
  open: number;
  /** First what makes most answers better, then what changes most. */
  missing: Helps[];
}

/** Prosecutors of every state of the Americas whose law is written, every listed provider, data that are stored. */
export function usualMatrix(law: Law, on: string): Matrix {
  const americas = new Set(law.book.stateTerms.filter((s) => s.americas).map((s) => s.state));
  return {
    on,
    askers: law.book.states.map((s) => s.state).filter((s) => americas.has(s)),
    as: 'prosecutor',
    holders: law.book.providers.filter((p) => !p.generic).map((p) => `provider:${p.id}`),
    measures: ['preservation', 'subscriber', 'traffic-stored', 'content-stored'],
    offences: ['illegal-access', 'homicide'],
  };
}

/**
 * Which missing facts stand in the way of most answers. Each is counted by itself: two that only together would open a
 * way are not found. Seconds for a large matrix; `helpsMostInSteps` lets others work meanwhile.
 */
export function helpsMost(law: Law, matrix: Matrix, lang: Lang = 'es'): HelpsMost {
  const steps = helpsMostInSteps(law, matrix, lang);
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}

/** As `helpsMost`, one question a step; yields how many of the questions have been asked, 0 to 1. */
export function* helpsMostInSteps(law: Law, matrix: Matrix, lang: Lang = 'es'): Generator<number, HelpsMost, void> {
  const questions = questionsOf(matrix);
  const found = new Map<string, Helps>();
  let open = 0;
  for (const [i, query] of questions.entries()) {
    const answer = ask(law, query, lang);
    const slots = slotsOf(answer);
    if (slots.size > 0) open++;
    for (const [slot, { entry, better }] of slots) {
      const helps = found.get(slot) ?? {
        slot,
        text: entry.text,
        ...(entry.lead === undefined ? {} : { lead: entry.lead }),
        answers: 0,
        better: 0,
        example: query,
      };
      helps.answers++;
      if (better) helps.better++;
      found.set(slot, helps);
    }
    yield (i + 1) / questions.length;
  }
  const missing = [...found.values()].sort((a, b) => b.better - a.better || b.answers - a.answers || (a.slot < b.slot ? -1 : 1));
  return { asked: questions.length, open, missing };
}

/** The same missing fact with its sentences in another language. */
export function inLanguage(law: Law, helps: Helps, lang: Lang): Helps {
  const entry = ask(law, helps.example, lang).unknowns.find((u) => u.slot === helps.slot);
  return entry === undefined ? helps : { ...helps, text: entry.text, ...(entry.lead === undefined ? {} : { lead: entry.lead }) };
}

function questionsOf({ on, askers, as, holders, measures, offences }: Matrix): Query[] {
  return askers.flatMap((from) =>
    holders.flatMap((holder) =>
      measures.flatMap((measure) =>
        offences.map((offence): Query => ({ on, from, as, holder, measure, offence, urgency: 'ordinary', purpose: 'criminal', holds: [] })),
      ),
    ),
  );
}

/** Slots that change a verdict in this answer, and whether they could make its best way better. */
function slotsOf(answer: Answer): Map<string, { entry: UnknownEntry; better: boolean }> {
  const want = wanted({ q: answer.query });
  const asked = answer.pathways.filter((p) => p.yields === want);
  const best = Math.max(-1, ...asked.map((p) => rank(p.verdict)));
  const key = (w: UnknownEntry['ways'][number]): string => `${w.id} ${w.instrument ?? ''} ${w.target.entity ?? ''} ${w.target.state}`;
  const wantedWays = new Set(asked.map(key));
  const above = (v: Verdict): boolean => rank(v) > best;
  const slots = new Map<string, { entry: UnknownEntry; better: boolean }>();
  for (const entry of answer.unknowns) {
    if (entry.changes === 'steps') continue;
    const better = (above(entry.ifYes) || above(entry.ifNo)) && entry.ways.some((w) => wantedWays.has(key(w)));
    const known = slots.get(entry.slot);
    slots.set(entry.slot, { entry: known?.entry ?? entry, better: better || known?.better === true });
  }
  return slots;
}
