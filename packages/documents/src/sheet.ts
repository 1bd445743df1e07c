import type { Lang, Law, Seen } from '@exhorto/lawbook';
import type { Answer, CitedText, Pathway, Reason, Step, Verdict } from '@exhorto/pathways';
import QRCode from 'qrcode';
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

interface Cite {
  pinpoint: string;
  /** Place in the list of sources. */
  number: number;
  seen: Seen | null;
}

/** The sources that the sheet rests on, numbered in the order in which they are first cited. */
class Sources {
  readonly #law: Law;
  readonly #words: SheetWords;
  readonly #numbers = new Map<string, number>();

  constructor(law: Law, words: SheetWords) {
    this.#law = law;
    this.#words = words;
  }

  cite(factId: string, pinpoint?: string, seen?: Seen): Cite {
    const fact = this.#law.fact(factId);
    const source = fact?.source ?? factId;
    const number = this.#numbers.get(source) ?? this.#numbers.size + 1;
    this.#numbers.set(source, number);
    return { pinpoint: pinpoint ?? fact?.pinpoint ?? factId, number, seen: seen ?? fact?.seen ?? null };
  }

  list(): { text: string; url: string | null }[] {
    return [...this.#numbers.keys()].map((id) => {
      const s = this.#law.source(id);
      if (s === undefined) return { text: id, url: null };
      const date = s.date === undefined ? '' : `, ${this.#words.date(s.date)}`;
      return { text: `${s.title}. ${s.publisher}${date}`, url: s.url };
    });
  }
}
