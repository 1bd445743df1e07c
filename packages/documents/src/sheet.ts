import type { Lang, Law } from '@exhorto/lawbook';
import type { Answer, CitedText, Pathway, Reason, Step, TermPair, Verdict, WordOfLaw } from '@exhorto/pathways';
import QRCode from 'qrcode';
import { type Cite, Sources } from './sources.ts';
import { typeset } from './typeset.ts';

/** The words of the sheet in the reader's language; the pages have them already. */
export interface SheetWords {
  brand: string;
  lawbook: string;
  notAdvice: string;
  page: string;
  question: string;
  address: string;
  qrAlt: string;
  own: string;
  safeguards: string;
  speech: string;
  ways: string;
  noWays: string;
  conditions: string;
  steps: string;
  contents: string;
  limits: string;
  protects: string;
  useLimits: string;
  refusal: string;
  why: string;
  otherWays: string;
  closed: string;
  unknowns: string;
  sources: string;
  /** Mark of a fact that was read about, not in the law itself. */
  secondary: string;
  /** Says that nobody outside has certified the file. */
  certified: string;
  verdicts: Readonly<Record<Verdict, string>>;
  yields: Readonly<Record<Pathway['yields'], string>>;
  speed: Readonly<Record<Pathway['speed'], string>>;
  /** Heading of the terms of the request on both sides, and of their columns. */
  terms: string;
  termColumns: (mine: string, theirs: string) => readonly string[];
  /** That a word is ours, not that of a law. */
  ours: string;
  relation: (pair: TermPair) => string;
  differences: (pair: TermPair) => readonly string[];
  /** "if yes: open; if no: closed" */
  effect: (ifYes: string, ifNo: string) => string;
  limit: (text: string, amount: number, unit: 'hours' | 'days' | 'months', kind: 'at-least' | 'at-most', startsAt: string) => string;
  contactReadOn: (day: string) => string;
  date: (iso: string) => string;
}

export interface Sheet {
  law: Law;
  answer: Answer;
  lang: Lang;
  words: SheetWords;
  /** The question, label by label, as the form has it. */
  question: readonly (readonly [string, string])[];
  dateline: string;
  /** The permanent address of the answer. */
  address: string;
  /** Which of the ways that are not closed is written out, the first by default; the others have a line each. */
  way?: number;
}

const DEEPEST = 4;

/** The answer on paper: tagged PDF/A with its reasons, sources, day, version of the lawbook and the address it came from. */
export async function pathwaySheet(sheet: Sheet): Promise<Buffer> {
  const data = JSON.stringify(await dataOf(sheet));
  return typeset('sheet.typ', { sheet: data }, new Date(`${sheet.answer.lawbook.date}T00:00:00Z`));
}

async function dataOf({ law, answer: a, lang, words: w, question, dateline, address, way = 0 }: Sheet): Promise<object> {
  const sources = new Sources(law, w);
  const cited = (items: readonly CitedText[]) => items.map((x) => ({ text: x.text, cite: sources.cite(x.fact, x.pinpoint, x.seen) }));
  const live = a.pathways.filter((p) => p.verdict !== 'closed');
  const line = (p: Pathway) => ({ verdict: p.verdict, name: p.name, target: targetOf(law, p, lang), summary: p.summary });
  const own = {
    verdict: a.ownLaw.verdict,
    text: a.ownLaw.text,
    cites: a.ownLaw.articles.map((x) => sources.cite(x.fact, x.pinpoint)),
    safeguards: cited(a.ownLaw.safeguards),
  };
  const speech = a.speech === undefined ? null : { text: a.speech.text, norms: cited(a.speech.norms) };
  const ways = live.slice(way, way + 1).map((p) => ({
    ...line(p),
    facts: `${w.yields[p.yields]} · ${w.speed[p.speed]}`,
    conditions: p.conditions.map((c) => c.text),
    steps: p.steps.map((s) => ({ text: s.text, cite: s.fact === undefined ? null : sources.cite(s.fact, s.pinpoint), contact: contactOf(s, w) })),
    contents: p.contents.map((x) => ({ text: x.when === undefined ? x.text : `${x.text} (${x.when})`, cite: sources.cite(x.fact, x.pinpoint) })),
    limits: p.limits.map((l) => ({ text: w.limit(l.text, l.amount, l.unit, l.kind, l.startsAt), cite: sources.cite(l.fact, l.pinpoint) })),
    safeguards: cited([...p.safeguards, ...p.userNotice, ...p.remedy]),
    useLimits: cited(p.useLimits),
    grounds: cited(p.refusalGrounds),
    reasons: reasonsOf(p.because, sources),
  }));
  const closed = a.pathways.filter((p) => p.verdict === 'closed').map((p) => ({ ...line(p), cite: closingCite(p.because, sources) }));
  const [year, month, day] = a.lawbook.date.split('-').map(Number);
  return {
    lang,
    title: a.sentence,
    dateline,
    made: { year, month, day },
    version: a.lawbook.version,
    lawbookDate: w.date(a.lawbook.date),
    question,
    address,
    qr: await QRCode.toString(address, { type: 'svg', errorCorrectionLevel: 'M', margin: 0 }),
    own,
    speech,
    ways,
    others: live.filter((_, i) => i !== way).map(line),
    closed,
    unknowns: a.unknowns.map((u) => ({ text: u.text, slot: u.slot, effect: u.ifYes === u.ifNo ? '' : w.effect(w.verdicts[u.ifYes], w.verdicts[u.ifNo]) })),
    terms: termsOf(law, a, lang, w, sources),
    sources: sources.list(),
    words: Object.fromEntries(Object.entries(w).filter(([, value]) => typeof value !== 'function')),
  };
}

function targetOf(law: Law, p: Pathway, lang: Lang): string {
  const state = law.stateName(p.target.state, lang);
  return p.target.entityName === undefined ? state : `${p.target.entityName}, ${state}`;
}

function contactOf(s: Step, w: SheetWords): string | null {
  const office = s.to ?? s.who;
  const c = office.contact;
  const parts = [c?.url, c?.email, c?.phone, c?.address].filter((x) => x != null);
  if (parts.length === 0) return null;
  return office.checkedOn === undefined ? parts.join(' · ') : `${parts.join(' · ')} (${w.contactReadOn(w.date(office.checkedOn))})`;
}

interface Line {
  depth: number;
  verdict: Verdict;
  text: string;
  cite: Cite | null;
}

/** The tree of reasons, one line a reason, indented; what stands deeper than paper can show is left to the address. */
function reasonsOf(r: Reason, sources: Sources, depth = 0): Line[] {
  const cite = r.fact === undefined ? null : sources.cite(r.fact, r.pinpoint, r.seen);
  const children = depth < DEEPEST ? r.children.flatMap((c) => reasonsOf(c, sources, depth + 1)) : [];
  return [{ depth, verdict: r.verdict, text: r.text, cite }, ...children];
}

function closingCite(r: Reason, sources: Sources): Cite | null {
  const child = r.op === 'not' ? undefined : r.children.find((c) => c.verdict === 'closed');
  const below = child === undefined ? null : closingCite(child, sources);
  return below ?? (r.fact === undefined ? null : sources.cite(r.fact, r.pinpoint, r.seen));
}

/** The terms of the request on both sides, for each state that could be asked. */
function termsOf(law: Law, a: Answer, lang: Lang, w: SheetWords, sources: Sources): object[] {
  const word = (x: WordOfLaw) => ({ term: x.term, lang: x.lang, cite: x.fact === undefined ? null : sources.cite(x.fact, x.pinpoint, x.seen) });
  return a.terms.map(({ state, pairs }) => ({
    columns: w.termColumns(law.stateName(a.query.from, lang), law.stateName(state, lang)),
    rows: pairs.map((p) => ({ name: p.name, mine: word(p.mine), theirs: word(p.theirs), relation: w.relation(p), differences: w.differences(p) })),
  }));
}
