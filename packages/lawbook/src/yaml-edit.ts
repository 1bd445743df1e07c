import { Document, isCollection, isMap, isPair, isScalar, isSeq, type Node, type Pair, parseDocument, Scalar, visit, type YAMLMap, type YAMLSeq } from 'yaml';

/**
 * Edits of a YAML text that leave every other byte as it is: comments, order, quotes and blank lines. The library's
 * Document says where a value stands; only that place is written anew.
 */

/** Replaces `[start, end)` of the text. */
interface Edit {
  start: number;
  end: number;
  text: string;
}

/** A fact in a file: its map, and the list in which it stands, where it stands in one. */
interface Found {
  map: YAMLMap;
  list: YAMLSeq | undefined;
}

/** A value on one line, as the lawbook writes it: texts in double quotes, ids and numbers bare. */
export function flowText(value: unknown): string {
  const doc = new Document([value]);
  visit(doc, {
    Scalar: (key, node) => {
      if (key === 'key' || typeof node.value !== 'string') return;
      node.type = /^[\w.-]+$/.test(node.value) ? Scalar.PLAIN : Scalar.QUOTE_DOUBLE;
    },
    Collection: (_, node) => {
      node.flow = true;
    },
  });
  return doc.toString({ lineWidth: 0, flowCollectionPadding: false, doubleQuotedMinMultiLineLength: 1_000_000 }).trim().slice(1, -1);
}

/**
 * Sets fields of the fact with this id; `undefined` takes a field away. A field that is not there yet is put behind
 * `after[name]`, where that is, else at the end.
 * @throws RangeError where the text holds no such fact.
 */
export function setFields(text: string, id: string, fields: Readonly<Record<string, unknown>>, after: Readonly<Record<string, string>> = {}): string {
  return setInMap(text, find(parseDocument(text), id).map, fields, after);
}

/** Copies the list item with this id behind itself, under a new id; ids of its parts get the same ending. */
export function copyItem(text: string, id: string, rename: (id: string) => string): string {
  const { map, list } = find(parseDocument(text), id);
  if (list === undefined) throw new RangeError(`${id} does not stand in a list`);
  const start = list.flow === true ? startOf(map) : text.lastIndexOf('\n', startOf(map)) + 1;
  const end = list.flow === true ? endOf(map) : lineEnd(text, endOf(map));
  const edits: Edit[] = idsIn(map).map((x) => ({ start: startOf(x), end: endOf(x), text: rename(String(x.value)) }));
  const copy = apply(
    text.slice(start, end),
    edits.map((e) => ({ ...e, start: e.start - start, end: e.end - start })),
  );
  return apply(text, [{ start: end, end, text: list.flow === true ? `, ${copy}` : `\n${copy}` }]);
}

/**
 * Adds a fact at the end of the list `section` at the top of the file; the list is made where the file has none.
 * @throws RangeError where `section` is something else than a list.
 */
export function addItem(text: string, section: string, fields: Readonly<Record<string, unknown>>): string {
  const list = parseDocument(text).get(section);
  const given = Object.entries(fields).filter(([, value]) => value !== undefined);
  const lines = (indent: string): string => given.map(([key, value], i) => `${indent}${i === 0 ? '- ' : '  '}${key}: ${flowText(value)}`).join('\n');
  if (list === undefined) return `${text.trimEnd()}\n${section}:\n${lines('  ')}\n`;
  if (!isSeq(list)) throw new RangeError(`"${section}" of the file is no list`);
  const seq = list as YAMLSeq;
  if (seq.flow === true) {
    const at = endOf(seq) - 1;
    return apply(text, [{ start: at, end: at, text: `${seq.items.length === 0 ? '' : ', '}${flowText(Object.fromEntries(given))}` }]);
  }
  const at = lineEnd(text, endOf(seq));
  const start = startOf(seq);
  return apply(text, [{ start: at, end: at, text: `\n${lines(' '.repeat(start - text.lastIndexOf('\n', start - 1) - 1))}` }]);
}

/** Can the fact have another beside it? */
export function standsInList(text: string, id: string): boolean {
  return find(parseDocument(text), id).list !== undefined;
}

/** Sets an entry of the map `sources` at the top of the file, or takes it away. */
export function setSource(text: string, key: string, source: unknown): string {
  const sources = parseDocument(text).get('sources');
  if (!isMap(sources)) throw new RangeError('the file has no sources');
  return setInMap(text, sources as YAMLMap, { [key]: source }, {});
}

function setInMap(text: string, map: YAMLMap, fields: Readonly<Record<string, unknown>>, after: Readonly<Record<string, string>>): string {
  const edits: Edit[] = [];
  for (const [key, value] of Object.entries(fields)) {
    const pair = pairOf(map, key);
    if (value === undefined) {
      if (pair !== undefined) edits.push(removal(text, map, pair));
    } else if (pair !== undefined) edits.push(replacement(text, pair, value));
    else edits.push(insertion(text, map, after[key], `${key}: ${flowText(value)}`));
  }
  return apply(text, edits);
}

function replacement(text: string, pair: Pair, value: unknown): Edit {
  const colon = text.indexOf(':', endOf(pair.key as Node));
  return { start: colon + 1, end: Math.max(colon + 1, endOfPair(pair)), text: ` ${flowText(value)}` };
}

function insertion(text: string, map: YAMLMap, after: string | undefined, line: string): Edit {
  const anchor = (after === undefined ? undefined : pairOf(map, after)) ?? (map.items.at(-1) as Pair | undefined);
  if (anchor === undefined) {
    const at = startOf(map) + 1;
    return { start: at, end: at, text: line };
  }
  if (map.flow === true) {
    const at = endOfPair(anchor);
    return { start: at, end: at, text: `, ${line}` };
  }
  const at = lineEnd(text, endOfPair(anchor));
  const first = startOf((map.items[0] as Pair).key as Node);
  return { start: at, end: at, text: `\n${' '.repeat(first - text.lastIndexOf('\n', first - 1) - 1)}${line}` };
}

function removal(text: string, map: YAMLMap, pair: Pair): Edit {
  const index = map.items.indexOf(pair as never);
  const start = startOf(pair.key as Node);
  if (map.flow !== true) return { start: text.lastIndexOf('\n', start), end: lineEnd(text, endOfPair(pair)), text: '' };
  const before = map.items[index - 1] as Pair | undefined;
  const next = map.items[index + 1] as Pair | undefined;
  if (before !== undefined) return { start: endOfPair(before), end: endOfPair(pair), text: '' };
  return { start, end: next === undefined ? endOfPair(pair) : startOf(next.key as Node), text: '' };
}

function find(doc: Document.Parsed, id: string): Found {
  let found: Found | undefined;
  visit(doc, {
    Map: (_, node, path) => {
      if (node.get('id') !== id || !node.has('pinpoint')) return undefined;
      const around = path.at(-1);
      found = { map: node, list: isSeq(around) ? around : undefined };
      return visit.BREAK;
    },
  });
  if (found === undefined) throw new RangeError(`the file holds no fact ${id}`);
  return found;
}

/** The ids of a fact and of its parts, where they stand. */
function idsIn(map: YAMLMap): Scalar[] {
  const ids: Scalar[] = [];
  visit(map, {
    Map: (_, node) => {
      const id = pairOf(node, 'id')?.value;
      if (node.has('pinpoint') && isScalar(id)) ids.push(id);
    },
  });
  return ids;
}

function pairOf(map: YAMLMap, key: string): Pair | undefined {
  return map.items.find((p) => isPair(p) && isScalar(p.key) && p.key.value === key);
}

function startOf(node: Node): number {
  const start = node.range?.[0];
  if (start === undefined) throw new RangeError('a value that was not read from the text');
  return start;
}

/** Where the content ends, without the comments and line breaks behind it. */
function endOf(node: Node): number {
  if (isCollection(node) && node.flow !== true) {
    const last = node.items.at(-1);
    if (isPair(last)) return endOfPair(last);
    if (last !== undefined) return endOf(last as Node);
  }
  return node.range?.[1] ?? startOf(node);
}

function endOfPair(pair: Pair): number {
  const value = pair.value as Node | null;
  return value === null ? endOf(pair.key as Node) + 1 : Math.max(endOf(value), endOf(pair.key as Node) + 1);
}

function lineEnd(text: string, from: number): number {
  // A block scalar ends behind its last line break.
  if (text[from - 1] === '\n') return from - 1;
  const at = text.indexOf('\n', from);
  return at === -1 ? text.length : at;
}

/** From the last to the first, so that places stay true; edits at one place keep their order. */
function apply(text: string, edits: readonly Edit[]): string {
  const sorted = edits.map((e, i) => ({ ...e, i })).sort((a, b) => b.start - a.start || b.i - a.i);
  return sorted.reduce((t, e) => t.slice(0, e.start) + e.text + t.slice(e.end), text);
}
