import type { Lang, Law } from '@exhorto/lawbook';
import QRCode from 'qrcode';
import { type Cite, Sources } from './sources.ts';
import { typeset } from './typeset.ts';

/** The words around an agenda in the reader's language; what it says comes worded already. */
export interface PaperWords {
  brand: string;
  lawbook: string;
  notAdvice: string;
  page: string;
  address: string;
  qrAlt: string;
  summary: string;
  sources: string;
  /** Mark of a fact that was read about, not in the law itself. */
  secondary: string;
  /** What the numbers in brackets are; for PDF, also that nobody outside has certified the file. */
  certified: string;
  numbers: string;
  inDispute: string;
  date: (iso: string) => string;
}

/** A line of a list: what is said, a term in its own language, and the fact behind it. */
export interface PaperEntry {
  text: string;
  term?: { words: string; lang: string };
  fact?: string;
}

export interface PaperItem {
  name: string;
  /** How the group stands: mark and word. */
  mark: string;
  kind: string;
  line: string;
  paragraphs: readonly string[];
  /** The first cell of a row is its heading. */
  table?: { columns: readonly string[]; rows: readonly { disputed: boolean; cells: readonly string[] }[] };
  lists: readonly { title: string; entries: readonly PaperEntry[] }[];
}

/** What a group of states would have to agree on, as a paper for the table at which it is negotiated. */
export interface AgendaPaper {
  law: Law;
  lang: Lang;
  words: PaperWords;
  title: string;
  /** Which states. */
  states: string;
  dateline: string;
  intro: string;
  /** The permanent address of the page. */
  address: string;
  summary: readonly { lead: string; lines: readonly { mark: string; text: string }[] }[];
  rule: string;
  parts: readonly { title: string; items: readonly PaperItem[] }[];
}

/** A paper whose facts are numbered by their sources. */
export interface CitedPaper extends Omit<AgendaPaper, 'parts'> {
  parts: { title: string; items: (Omit<PaperItem, 'lists'> & { lists: { title: string; entries: (PaperEntry & { cite: Cite | null })[] }[] })[] }[];
  sources: { text: string; url: string | null }[];
}

/** Numbers the sources in the order in which they are first cited, the same in every format. */
export function withSources(paper: AgendaPaper): CitedPaper {
  const sources = new Sources(paper.law, paper.words);
  const entryOf = (e: PaperEntry) => ({ ...e, cite: e.fact === undefined ? null : sources.cite(e.fact) });
  const parts = paper.parts.map((p) => ({
    title: p.title,
    items: p.items.map((i) => ({ ...i, lists: i.lists.map((l) => ({ title: l.title, entries: l.entries.map(entryOf) })) })),
  }));
  return { ...paper, parts, sources: sources.list() };
}

/** The agenda as tagged PDF/A, with its sources, day, version of the lawbook and the address it came from. */
export async function agendaPdf(paper: AgendaPaper): Promise<Buffer> {
  const { law, words, ...cited } = withSources(paper);
  const { version, date } = law.book;
  const [year, month, day] = date.split('-').map(Number);
  const data = {
    ...cited,
    words: Object.fromEntries(Object.entries(words).filter(([, value]) => typeof value !== 'function')),
    made: { year, month, day },
    version,
    lawbookDate: words.date(date),
    qr: await QRCode.toString(paper.address, { type: 'svg', errorCorrectionLevel: 'M', margin: 0 }),
  };
  return typeset('agenda.typ', { agenda: JSON.stringify(data) }, new Date(`${date}T00:00:00Z`));
}
