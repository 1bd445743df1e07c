import { SaxesParser, type SaxesTagNS } from 'saxes';

/** A glossary of somebody else, as read. */
export interface ReadGlossary {
  /** `type` of the file, such as TBX-Basic. */
  dialect: string;
  /** 3: ISO 30042:2019 (`tbx`); 2: the older `martif`. */
  version: 2 | 3;
  entries: ReadEntry[];
}

export interface ReadEntry {
  id?: string;
  /** Line of the file where it begins. */
  line: number;
  subject?: string;
  terms: ReadTerm[];
}

export const READ_STATUSES = ['preferred', 'admitted', 'deprecated', 'superseded'] as const;
export type ReadStatus = (typeof READ_STATUSES)[number];

export interface ReadTerm {
  line: number;
  /** BCP 47, as in the file. */
  lang: string;
  term: string;
  status?: ReadStatus;
  /** What `geographicalUsage` says. */
  usage: string[];
}

/** What a file may hold at most. */
export const TBX_LIMITS = { bytes: 16 * 1024 * 1024, terms: 20_000, depth: 60, text: 20_000 } as const;

/** The file is no TBX that can be read: what is wrong, and in which line. */
export class TbxError extends Error {
  override name = 'TbxError';
  readonly line: number;
  constructor(message: string, line: number) {
    super(`line ${line}: ${message}`);
    this.line = line;
  }
}

/** Elements by what they are: version 3 and the older names. */
const ENTRY: ReadonlySet<string> = new Set(['conceptEntry', 'termEntry']);
const LANGUAGE: ReadonlySet<string> = new Set(['langSec', 'langSet']);
const TERM_GROUP: ReadonlySet<string> = new Set(['termSec', 'tig', 'ntig']);

/** Data categories that are read, whether as an attribute (DCA, martif) or as an element of its own (DCT). */
const CATEGORIES: ReadonlySet<string> = new Set(['administrativeStatus', 'normativeAuthorization', 'geographicalUsage', 'subjectField']);

const STATUSES: Readonly<Record<string, ReadStatus>> = {
  preferredTerm: 'preferred',
  preferred: 'preferred',
  standardizedTerm: 'preferred',
  admittedTerm: 'admitted',
  admitted: 'admitted',
  deprecatedTerm: 'deprecated',
  deprecated: 'deprecated',
  notRecommended: 'deprecated',
  supersededTerm: 'superseded',
  superseded: 'superseded',
  obsolete: 'superseded',
};

/**
 * Reads TBX version 3 (DCA or DCT) or the older martif from text. Entities of the file's own are refused and nothing
 * outside it is ever fetched; what is larger than `TBX_LIMITS` is refused.
 * @throws TbxError
 */
export function readTbx(bytes: Uint8Array): ReadGlossary {
  if (bytes.length > TBX_LIMITS.bytes) throw new TbxError(`the file has ${bytes.length} bytes; at most ${TBX_LIMITS.bytes} are read: split it`, 1);
  const xml = decoded(bytes);
  if (!/^\uFEFF?\s*</.test(xml)) throw new TbxError('this is not XML: it does not begin with "<"', 1);
  const reading = new Reading();
  reading.parser.write(xml).close();
  return reading.done();
}

/** UTF-8, or UTF-16 with its mark, as XML has it. */
function decoded(bytes: Uint8Array): string {
  const [a, b] = bytes;
  const encoding = a === 0xfe && b === 0xff ? 'utf-16be' : a === 0xff && b === 0xfe ? 'utf-16le' : 'utf-8';
  let text: string;
  try {
    text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new TbxError('the file is not in UTF-8 or UTF-16: save it as UTF-8', 1);
  }
  const declared = /^<\?xml[^>]*\bencoding\s*=\s*["']([\w.-]+)["']/.exec(text)?.[1]?.toLowerCase();
  if (declared !== undefined && !['utf-8', 'utf8', 'utf-16', 'us-ascii'].includes(declared))
    throw new TbxError(`the file says that it is in ${declared}: save it as UTF-8`, 1);
  return text;
}

interface OpenElement {
  name: string;
  /** Data category whose value is being read. */
  category?: string;
}

class Reading {
  readonly parser = new SaxesParser({ xmlns: true });
  #open: OpenElement[] = [];
  #read: ReadGlossary | undefined;
  #entry: ReadEntry | undefined;
  #lang: string | undefined;
  #term: ReadTerm | undefined;
  #text: string | undefined;
  #count = 0;

  constructor() {
    this.parser.on('error', (e) => this.#fail(plain(e.message)));
    this.parser.on('doctype', (text) => {
      // A document type may be named, as older files do; what it declares is never read.
      if (text.includes('[') || /<!ENTITY/i.test(text))
        this.#fail('the file declares entities of its own (DOCTYPE [ … ]), which are not read: remove the DOCTYPE');
    });
    this.parser.on('opentag', (tag) => this.#opened(tag as SaxesTagNS));
    this.parser.on('closetag', () => this.#closed());
    this.parser.on('text', (t) => this.#said(t));
    this.parser.on('cdata', (t) => this.#said(t));
  }

  done(): ReadGlossary {
    if (this.#read === undefined) this.#fail('the file is empty');
    if (this.#read.entries.length === 0) this.#fail('the file has no entry with a term');
    return this.#read;
  }

  #fail(message: string): never {
    throw new TbxError(message, Math.max(1, this.parser.line));
  }

  #opened(tag: SaxesTagNS): void {
    if (this.#open.length >= TBX_LIMITS.depth) this.#fail(`elements are nested more than ${TBX_LIMITS.depth} deep`);
    const { local } = tag;
    if (this.#read === undefined) this.#read = this.#root(tag);
    const category = local === 'termNote' || local === 'descrip' ? tag.attributes['type']?.value : local;
    const wanted = category !== undefined && CATEGORIES.has(category);
    this.#open.push({ name: local, ...(wanted && { category }) });
    if (ENTRY.has(local)) {
      const id = tag.attributes['id']?.value;
      this.#entry = { line: this.parser.line, terms: [], ...(id !== undefined && { id }) };
    } else if (LANGUAGE.has(local)) this.#lang = this.#language(tag);
    else if (TERM_GROUP.has(local)) this.#term = undefined;
    if (local === 'term' || wanted) this.#text = '';
  }

  #root(tag: SaxesTagNS): ReadGlossary {
    const { local } = tag;
    if (local !== 'tbx' && local !== 'martif') this.#fail(`this is not TBX: the file begins with <${tag.name}>, not with <tbx> or <martif>`);
    return { dialect: tag.attributes['type']?.value ?? 'TBX', version: local === 'tbx' ? 3 : 2, entries: [] };
  }

  #language(tag: SaxesTagNS): string {
    const lang = tag.attributes['xml:lang']?.value ?? tag.attributes['lang']?.value;
    if (lang === undefined || !/^[A-Za-z]{2,3}([-_][A-Za-z0-9]+)*$/.test(lang)) this.#fail(`<${tag.name}> does not say its language in xml:lang`);
    return lang.replaceAll('_', '-');
  }

  #said(text: string): void {
    if (this.#text === undefined) return;
    this.#text += text;
    if (this.#text.length > TBX_LIMITS.text) this.#fail(`a text is longer than ${TBX_LIMITS.text} characters`);
  }

  #closed(): void {
    const closed = this.#open.pop();
    if (closed === undefined) return;
    const { name, category } = closed;
    if (name === 'term') this.#addTerm();
    else if (category !== undefined) this.#note(category);
    else if (TERM_GROUP.has(name)) this.#term = undefined;
    else if (LANGUAGE.has(name)) this.#lang = undefined;
    else if (ENTRY.has(name)) {
      if (this.#entry !== undefined && this.#entry.terms.length > 0) this.#read?.entries.push(this.#entry);
      this.#entry = undefined;
    }
    if (name === 'term' || category !== undefined) this.#text = undefined;
  }

  #addTerm(): void {
    const term = this.#text?.replace(/\s+/g, ' ').trim() ?? '';
    if (this.#entry === undefined || this.#lang === undefined) this.#fail('a term stands outside of an entry and its language');
    if (term === '') this.#fail('a term is empty');
    this.#count++;
    if (this.#count > TBX_LIMITS.terms) this.#fail(`the file has more than ${TBX_LIMITS.terms} terms: split it`);
    this.#term = { line: this.parser.line, lang: this.#lang, term, usage: [] };
    this.#entry.terms.push(this.#term);
  }

  #note(category: string): void {
    const value = this.#text?.replace(/\s+/g, ' ').trim() ?? '';
    if (category === 'subjectField') {
      if (this.#entry !== undefined && value !== '') this.#entry.subject ??= value;
      return;
    }
    if (this.#term === undefined || value === '') return;
    if (category === 'geographicalUsage') this.#term.usage.push(value);
    else {
      const status = STATUSES[value.replace(/-admn-sts$/, '')];
      if (status !== undefined) this.#term.status = status;
    }
  }
}

/** saxes puts line and column before its message. */
function plain(message: string): string {
  return message.replace(/^[^:]*:?\d+:\d+: /, '').replace(/\.$/, '');
}
