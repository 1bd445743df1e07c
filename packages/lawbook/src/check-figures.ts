import type { Lawbook } from './lawbook.ts';
import type { Problem } from './problem.ts';
import type { ReadFile } from './read.ts';
import type { FiguresFile } from './schema/figures.ts';

type Row = FiguresFile['rows'][number];
type Say = (path: PropertyKey[], id: string, message: string) => void;

/** What no schema can see in one file of figures: references, dates, overlaps, more answered than asked. */
export function checkFigures(read: ReadFile<FiguresFile>, book: Pick<Lawbook, 'providers' | 'stateTerms'>, today: string): Problem[] {
  const problems: Problem[] = [];
  const file = read.value;
  const say: Say = (path, id, message) => problems.push({ level: 'error', file: read.file, ...read.at(path), path: id, message });
  if (!book.providers.some((p) => p.id === file.provider)) say(['provider'], 'provider', `there is no lawbook/providers/${file.provider}.yaml`);
  if (!read.file.endsWith(`${file.provider}.yaml`)) say(['provider'], 'provider', `the figures of ${file.provider} stand in ${file.provider}.yaml`);
  if (file.checkedOn > today) say(['checkedOn'], 'checkedOn', `checkedOn ${file.checkedOn} lies in the future (today is ${today})`);
  checkKeys(file, say);
  const states = new Set(book.stateTerms.map((s) => s.state));
  file.rows.forEach((row, i) => {
    const wrong = (message: string): void => say(['rows', i], row.id, message);
    if (!states.has(row.state)) wrong(`names the state ${row.state}, which is not in lawbook/terms/states.yaml`);
    if (!row.id.startsWith(`${file.provider}.figure.`)) wrong(`an id in this file begins with "${file.provider}.figure."`);
    checkDates(row, today, wrong);
    checkNumbers(row, wrong);
  });
  checkOverlaps(file, say);
  return problems;
}

/** Every source, kind and counting note that is named exists, and every one that exists is named. */
function checkKeys(file: FiguresFile, say: Say): void {
  const kinds = new Set(file.kinds.map((k) => k.kind));
  const named = { sources: new Set<string>(), kinds: new Set<string>(), counting: new Set<string>() };
  file.kinds.forEach((k, i) => {
    if (k.counting === undefined) return;
    named.counting.add(k.counting);
    if (file.counting[k.counting] === undefined) say(['kinds', i], k.kind, `names the note "${k.counting}", which is not under counting`);
  });
  file.rows.forEach((r, i) => {
    named.sources.add(r.source);
    named.kinds.add(r.kind);
    if (file.sources[r.source] === undefined) say(['rows', i], r.id, `names the source "${r.source}", which is not among this file's sources`);
    if (!kinds.has(r.kind)) say(['rows', i], r.id, `names the kind "${r.kind}", which is not among this file's kinds`);
    if (r.counting === undefined) return;
    named.counting.add(r.counting);
    if (file.counting[r.counting] === undefined) say(['rows', i], r.id, `names the note "${r.counting}", which is not under counting`);
  });
  for (const key of Object.keys(file.sources))
    if (!named.sources.has(key)) say(['sources', key], key, 'this source is named by no figure: use it or remove it');
  for (const key of Object.keys(file.counting)) if (!named.counting.has(key)) say(['counting', key], key, 'this note is named by no kind and no figure');
  file.kinds.forEach((k, i) => {
    if (!named.kinds.has(k.kind)) say(['kinds', i], k.kind, 'no figure is of this kind');
  });
}

function checkDates(row: Row, today: string, wrong: (message: string) => void): void {
  if (row.from >= row.to) wrong(`its period is empty: from ${row.from} is not before to ${row.to}`);
  if (row.to > today) wrong(`its period ends on ${row.to}, in the future (today is ${today})`);
  if (row.checkedOn !== undefined && row.checkedOn > today) wrong(`checkedOn ${row.checkedOn} lies in the future (today is ${today})`);
}

function checkNumbers(row: Row, wrong: (message: string) => void): void {
  const most = (c: Row['requests']): number => (c === undefined ? Number.POSITIVE_INFINITY : typeof c === 'number' ? c : c.under - 1);
  if (row.requests === undefined && row.accounts === undefined && row.answeredRequests === undefined && row.answered === undefined)
    wrong('says nothing: give requests, accounts, answered or answeredRequests');
  if (row.answered !== undefined && row.answeredRequests !== undefined) wrong('gives answered and answeredRequests: keep the number, leave the share');
  if ((row.answeredRequests ?? 0) > most(row.requests)) wrong('more requests answered than received');
  if ((row.answeredAccounts ?? 0) > most(row.accounts)) wrong('more accounts answered than named');
}

/** Two figures may not count the same requests twice; a kind of process `all` contains the other requests for data. */
function checkOverlaps(file: FiguresFile, say: Say): void {
  const processOf = new Map(file.kinds.map((k) => [k.kind, k.process]));
  const inAll = (kind: string): boolean => ['legal-request', 'emergency', 'mlat'].includes(processOf.get(kind) ?? '');
  const same = (a: Row, b: Row): boolean =>
    a.kind === b.kind || (processOf.get(a.kind) === 'all' && inAll(b.kind)) || (processOf.get(b.kind) === 'all' && inAll(a.kind));
  const before = new Map<string, Row[]>();
  const ids = new Set<string>();
  file.rows.forEach((row, i) => {
    if (ids.has(row.id)) say(['rows', i], row.id, 'this id stands twice');
    ids.add(row.id);
    const others = before.get(row.state) ?? [];
    for (const other of others)
      if (same(row, other) && row.from < other.to && other.from < row.to)
        say(['rows', i], row.id, `counts the same requests as ${other.id}: their periods overlap`);
    before.set(row.state, [...others, row]);
  });
}
