import { cpSync, existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, relative, resolve } from 'node:path';
import { parseDocument } from 'yaml';
import { indexLawbook } from './law.ts';
import type { AnyFact, Lawbook } from './lawbook.ts';
import { LAWBOOK_DIR, readLawbook } from './load.ts';
import { missingFact } from './missing.ts';
import { LawbookError, type Problem } from './problem.ts';
import type { Source } from './schema/common.ts';
import type { Proposal } from './schema/proposal.ts';
import { factsOf } from './walk.ts';
import { addItem, copyItem, flowText, setFields, setSource, standsInList } from './yaml-edit.ts';

/** What a proposal would do to one file of the lawbook. Nothing is written before `writeCorrection`. */
export interface Correction {
  /** As messages name it: `lawbook/states/cl.yaml`. */
  file: string;
  path: string;
  before: string;
  after: string;
  /** The id of the new entry, where the law changed. */
  added?: string;
  /** What the maintainer should look at before saying yes. */
  notes: string[];
}

/**
 * Works out a correction and checks the whole lawbook with it, in a temporary copy. A correction never deletes what an
 * entry said: `changed` closes it and adds another, `wrong` and `source` keep it in the entry's note; `missing` adds one.
 * @throws LawbookError with file and line, where the fact is not there, the proposal cannot be applied, or the lawbook
 * would not hold.
 */
export function planCorrection(p: Proposal, dir: string = LAWBOOK_DIR, today: string = new Date().toISOString().slice(0, 10)): Correction {
  const { lawbook, places, problems } = readLawbook(dir, today);
  const unsound = problems.filter((x) => x.level === 'error');
  if (lawbook === undefined || unsound.length > 0) throw new LawbookError(unsound);
  if (p.kind === 'missing') return planAddition(p, lawbook, places, dir, today);
  const place = places.get(p.fact);
  const fact = [...factsOf(lawbook)].find((f) => f.id === p.fact);
  if (place === undefined || fact === undefined) throw refusal({ file: basename(dir), line: 0 }, p.fact, 'the lawbook holds no entry with this id');
  const path = resolve(dir, '..', place.file);
  const before = readFileSync(path, 'utf8');
  const refuse = (message: string): LawbookError => refusal(place, p.fact, message);
  if (p.kind === 'wrong' && p.change === undefined) throw refuse('"wrong" needs "change": the fields with the values that are right');
  if (p.kind === 'changed' && p.change === undefined) throw refuse('"changed" needs "change": the fields that the new law gives another value');
  if (p.kind === 'changed' && fact.to != null) throw refuse(`is closed already, on ${fact.to}: amend the file by hand`);
  if (p.kind === 'changed' && !standsInList(before, p.fact)) throw refuse('stands alone and can have no successor beside it: amend the file by hand');

  const file = new FileOfFacts(before);
  const old = file.sourceOf(p.fact);
  const key = file.addSource(p.source);
  const reading = { source: key, pinpoint: p.pinpoint, seen: p.seen, checkedOn: p.on };
  let added: string | undefined;
  if (p.kind === 'changed') {
    added = successor(p.fact, p.from ?? '', places);
    const ending = added.slice(p.fact.length);
    file.text = copyItem(file.text, p.fact, (id) => (id === p.fact ? (added ?? id) : `${id}${ending}`));
    file.set(p.fact, { to: p.from });
    file.set(added, { to: undefined, asOf: undefined, ...p.change, from: p.from, ...reading, note: oneLine(p.what) });
  } else {
    const was = formerly(fact, p, old, lawbook);
    const note = (file.valueOf(p.fact, 'note') as string | undefined) ?? '';
    file.set(p.fact, { ...p.change, ...reading, note: note === '' ? was : `${note}; ${was}` });
  }
  if (old !== undefined && old !== key && !file.uses(old)) file.text = setSource(file.text, old, undefined);

  const correction: Correction = { file: place.file, path, before, after: file.text, notes: notesOn(p, lawbook) };
  if (added !== undefined) correction.added = added;
  const errors = errorsWith(correction, dir, today);
  if (errors.length > 0) throw new LawbookError(errors);
  return correction;
}

/** A new entry at the end of its list, under the source that the proposal names. */
function planAddition(p: Proposal, lawbook: Lawbook, places: ReadonlyMap<string, { file: string; line: number }>, dir: string, today: string): Correction {
  const held = places.get(p.fact);
  if (held !== undefined) throw refusal(held, p.fact, 'the lawbook holds an entry with this id already: propose a correction of it');
  const missing = missingFact(indexLawbook(lawbook), p.fact);
  const instrument = missing?.place?.instrument;
  const beside = instrument === undefined ? undefined : [...places].find(([id]) => id.startsWith(`${instrument}.`))?.[1].file;
  const file = beside ?? `${basename(dir)}/${missing?.place?.file ?? ''}`;
  const path = resolve(dir, '..', file);
  const refuse = (message: string): LawbookError => refusal({ file, line: 0 }, p.fact, message);
  if (missing?.place === undefined) throw refusal({ file: basename(dir), line: 0 }, p.fact, 'the place of such an entry is not known: amend the file by hand');
  if (!existsSync(path)) throw refuse('there is no such file yet: write it by hand');
  if (p.change === undefined) throw refuse('"missing" needs "change": the fields of the entry with their values');
  const before = readFileSync(path, 'utf8');
  if (parseDocument(before).has('instruments')) throw refuse('the file holds several instruments: amend it by hand');

  const facts = new FileOfFacts(before);
  const key = facts.addSource(p.source);
  const around = { from: p.from, source: key, pinpoint: p.pinpoint, seen: p.seen, checkedOn: p.on, note: oneLine(p.what) };
  facts.text = addItem(facts.text, missing.place.section, { id: p.fact, ...missing.place.fields, ...p.change, ...around });
  const correction: Correction = { file, path, before, after: facts.text, added: p.fact, notes: notesOn(p, lawbook) };
  const errors = errorsWith(correction, dir, today);
  if (errors.length > 0) throw new LawbookError(errors);
  return correction;
}

/** Writes the file, whole or not at all. @throws LawbookError where somebody changed it since. */
export function writeCorrection(c: Correction): void {
  if (readFileSync(c.path, 'utf8') !== c.before) throw refusal({ file: c.file, line: 0 }, '', 'has been changed meanwhile: apply the proposal again');
  const half = `${c.path}.${process.pid}`;
  writeFileSync(half, c.after);
  renameSync(half, c.path);
}

/** The fields that stand behind what a fact says. */
const AROUND_LAW: readonly string[] = ['from', 'to', 'asOf', 'source', 'pinpoint', 'seen', 'checkedOn', 'note'];

/** One file while it is edited. */
class FileOfFacts {
  text: string;
  constructor(text: string) {
    this.text = text;
  }

  set(id: string, fields: Readonly<Record<string, unknown>>): void {
    const keys = Object.keys(this.#facts().find((f) => f['id'] === id) ?? {});
    const behindLaw = keys[keys.findIndex((k) => AROUND_LAW.includes(k)) - 1] ?? 'id';
    const after: Record<string, string> = { to: keys.includes('from') ? 'from' : behindLaw, checkedOn: keys.includes('seen') ? 'seen' : 'pinpoint' };
    for (const key of Object.keys(fields)) if (key === 'from' || !AROUND_LAW.includes(key)) after[key] ??= behindLaw;
    this.text = setFields(this.text, id, fields, after);
  }

  /** The key of the source that the entry itself names; undefined where it takes that of the entry around it. */
  sourceOf(id: string): string | undefined {
    return this.valueOf(id, 'source') as string | undefined;
  }

  valueOf(id: string, key: string): unknown {
    return this.#facts().find((f) => f['id'] === id)?.[key];
  }

  uses(source: string): boolean {
    return this.#facts().some((f) => f['source'] === source);
  }

  /** The key of this source, which is added where the file has not got it yet. */
  addSource(source: Source): string {
    const sources = (parseDocument(this.text).toJS() as { sources: Record<string, Source> }).sources;
    const same = Object.entries(sources).find(([, s]) => s.url === source.url && s.title === source.title && s.date === source.date && s.read === source.read);
    if (same !== undefined) return same[0];
    const word = slug(source.title);
    let key = word;
    for (let n = 2; sources[key] !== undefined; n++) key = `${word}-${n}`;
    const { title, publisher, url, kind, read, date } = source;
    this.text = setSource(this.text, key, { title, publisher, url, kind, read, ...(date === undefined ? {} : { date }) });
    return key;
  }

  #facts(): Record<string, unknown>[] {
    const found: Record<string, unknown>[] = [];
    const walk = (value: unknown): void => {
      if (value === null || typeof value !== 'object') return;
      if ('id' in value && 'pinpoint' in value) found.push(value as Record<string, unknown>);
      for (const v of Object.values(value)) walk(v);
    };
    walk(parseDocument(this.text).toJS());
    return found;
  }
}

/** For the note: what the entry said, where it was read, until when. */
function formerly(fact: AnyFact, p: Proposal, key: string | undefined, book: Lawbook): string {
  const fields = fact as unknown as Record<string, unknown>;
  const said = Object.entries(p.change ?? {})
    .filter(([k, v]) => JSON.stringify(fields[k]) !== JSON.stringify(v))
    .map(([k]) => `${k}: ${fields[k] === undefined ? '(nothing)' : flowText(fields[k])}`);
  const source = book.sources[fact.source];
  const read = `${source?.title ?? key ?? fact.source}${source?.url == null ? '' : ` <${source.url}>`}, ${fact.pinpoint} (${fact.seen}, ${fact.checkedOn})`;
  return oneLine(`until ${p.on} this entry ${said.length === 0 ? 'rested on' : `said ${said.join(', ')}, from`} ${read}. ${p.what}`);
}

/** What a person should look at that no check can see. */
function notesOn(p: Proposal, book: Lawbook): string[] {
  const notes: string[] = [];
  if (p.lawbook !== book.version) notes.push(`the proposal was made with version ${p.lawbook} of the lawbook, this is ${book.version}: read the entry again`);
  const gaps = [...lawbookNotes(book)].filter((about) => about === p.fact || about.startsWith(`${p.fact}.`));
  if (p.kind === 'missing' && gaps.length > 0) notes.push(`leads or unknowns still speak of it, take away what is known now: ${gaps.join(', ')}`);
  const naming = [...factsOf(book)].filter((f) => f.id !== p.fact && Object.values(f).some((v) => v === p.fact || (Array.isArray(v) && v.includes(p.fact))));
  if (p.kind === 'changed' && naming.length > 0)
    notes.push(`these entries name ${p.fact} and may have to name the new one: ${naming.map((f) => f.id).join(', ')}`);
  return notes;
}

/** What the leads and the unknowns of all files are about. */
function lawbookNotes(book: Lawbook): Set<string> {
  const files = [...book.states, ...book.unions, ...book.instruments, ...book.providers];
  return new Set(files.flatMap((f) => [...f.leads, ...f.unknowns].map((n) => n.about)));
}

function errorsWith(c: Correction, dir: string, today: string): Problem[] {
  const root = mkdtempSync(join(tmpdir(), 'exhorto-'));
  try {
    const copy = join(root, basename(dir));
    cpSync(dir, copy, { recursive: true });
    writeFileSync(join(copy, relative(dir, c.path)), c.after);
    return readLawbook(copy, today).problems.filter((x) => x.level === 'error');
  } finally {
    rmSync(root, { recursive: true });
  }
}

/** `cl.power.preservation` → `cl.power.preservation-from-2027`; with the whole day where that id is taken. */
function successor(id: string, from: string, taken: ReadonlyMap<string, unknown>): string {
  const byYear = `${id}-from-${from.slice(0, 4)}`;
  return taken.has(byYear) ? `${id}-from-${from}` : byYear;
}

/** A key for a source: the first words of its title. */
function slug(title: string): string {
  const words = title
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((w) => w !== '');
  let key = words[0] ?? 'source';
  for (const w of words.slice(1)) {
    if (key.length + w.length > 32) break;
    key += `-${w}`;
  }
  return /^[a-z]/.test(key) ? key : `source-${key}`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function refusal(place: { file: string; line: number }, path: string, message: string): LawbookError {
  return new LawbookError([{ level: 'error', file: place.file, line: place.line, column: 1, path, message }]);
}
