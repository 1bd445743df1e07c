import { join, resolve } from 'node:path';
import { z } from 'zod';
import { checkLawbook } from './check.ts';
import type { Lawbook, NamedSource } from './lawbook.ts';
import { LawbookError, type Problem } from './problem.ts';
import { type ReadFile, readYaml, yamlFilesIn } from './read.ts';
import type { Source, Text } from './schema/common.ts';
import { type ConceptEntry, conceptFile } from './schema/concepts.ts';
import { instrumentFamily, instrumentFile } from './schema/instrument.ts';
import { providerFile } from './schema/provider.ts';
import { stateFile, unionFile } from './schema/state.ts';
import { conditionTerms, groupTerms, offenceTerms, stateTerms, vocabularyTerms } from './schema/terms.ts';
import { versionOf } from './version.ts';

/** `lawbook/` at the repository's root. */
export const LAWBOOK_DIR: string = resolve(import.meta.dirname, '../../../lawbook');

export interface Loaded {
  lawbook: Lawbook;
  problems: Problem[];
  /** file and line of a fact, for errors and for "amend this fact" links. */
  places: Map<string, { file: string; line: number }>;
}

/**
 * Reads a whole lawbook from YAML and checks it.
 * @throws LawbookError with every error found; warnings come back in `problems`.
 */
export function loadLawbook(dir: string = LAWBOOK_DIR, today: string = new Date().toISOString().slice(0, 10)): Loaded {
  const { lawbook, problems, places } = readLawbook(dir, today);
  const errors = problems.filter((p) => p.level === 'error');
  if (errors.length > 0 || lawbook === undefined) throw new LawbookError(errors);
  return { lawbook, problems, places };
}

/** As `loadLawbook`, but never throws: what could be read, and all problems. */
export function readLawbook(
  dir: string,
  today: string,
): { lawbook: Lawbook | undefined; problems: Problem[]; places: Map<string, { file: string; line: number }> } {
  const problems: Problem[] = [];
  const root = resolve(dir, '..');
  const many = <S extends z.ZodType>(folder: string, schema: S): ReadFile<z.output<S>>[] =>
    yamlFilesIn(join(dir, folder)).flatMap((f) => readYaml(root, f, schema, problems) ?? []);
  const one = <S extends z.ZodType>(file: string, schema: S): ReadFile<z.output<S>> | undefined => readYaml(root, join(dir, file), schema, problems);

  const states = many('states', stateFile);
  const unions = many('unions', unionFile);
  const instruments = many('instruments', z.union([instrumentFamily, instrumentFile]));
  const providers = many('providers', providerFile);
  const offences = one('terms/offences.yaml', offenceTerms);
  const conditions = one('terms/conditions.yaml', conditionTerms);
  const concepts = many('terms/concepts', conceptFile);
  const vocabulary = one('terms/vocabulary.yaml', vocabularyTerms);
  const names = one('terms/states.yaml', stateTerms);
  const groups = one('terms/groups.yaml', groupTerms);

  const sources: Record<string, NamedSource> = {};
  const places = new Map<string, { file: string; line: number }>();
  const settle = <T extends { sources: Record<string, Source>; checkedOn: string }>(read: ReadFile<T>, prefix: string): Omit<T, 'sources'> => {
    for (const [key, s] of Object.entries(read.value.sources)) sources[`${prefix}.${key}`] = { id: `${prefix}.${key}`, ...s };
    const { sources: own, ...rest } = read.value;
    return inherit(rest, { prefix, own, checkedOn: read.value.checkedOn }, [], read, problems, places) as Omit<T, 'sources'>;
  };

  if (offences === undefined || conditions === undefined || vocabulary === undefined || names === undefined || groups === undefined) {
    return { lawbook: undefined, problems, places };
  }
  const content = {
    stateTerms: names.value.states,
    states: states.map((s) => settle(s, s.value.state.toLowerCase())),
    unions: unions.map((u) => settle(u, u.value.union.toLowerCase())),
    instruments: instruments.flatMap((read) => {
      if (!('family' in read.value)) return [settle(read as ReadFile<z.output<typeof instrumentFile>>, read.value.id)];
      const family = settle(read as ReadFile<z.output<typeof instrumentFamily>>, read.value.family);
      return family.instruments.map((i) => ({ ...i, checkedOn: family.checkedOn }));
    }),
    families: instruments.flatMap(({ value }) => {
      if (!('family' in value)) return [];
      const { sources: _, instruments: __, ...family } = value;
      return [family];
    }),
    providers: providers.map((p) => settle(p, p.value.id)),
    offences: settle(offences, 'terms').offences,
    conditions: conditions.value.conditions,
    concepts: concepts.flatMap((read) =>
      settle(read, `concepts-${read.value.domain}`).concepts.map((c) => ({ ...c, domain: read.value.domain, names: namesOf(c) })),
    ),
    vocabulary: vocabulary.value,
    groups: settle(groups, 'groups').groups,
    sources,
  };
  const lawbook: Lawbook = { version: versionOf(content), date: newestCheck(content), ...content };
  problems.push(...checkLawbook(lawbook, { today, places, files: [...states, ...unions, ...instruments, ...providers, ...concepts, offences, groups] }));
  return { lawbook, problems, places };
}

/** The preferred words of a concept: how it is named on a page. */
function namesOf({ terms }: ConceptEntry): Text {
  return { es: terms.es.preferred, en: terms.en.preferred, pt: terms.pt.preferred, fr: terms.fr.preferred };
}

interface Settling {
  prefix: string;
  own: Record<string, Source>;
  checkedOn: string;
  /** The fact around a part, from which it inherits. */
  around?: Record<string, unknown>;
}

const INHERITED = ['source', 'seen', 'checkedOn', 'from', 'to', 'asOf'] as const;

/** Gives every fact its whole source id and day of check; parts take what they lack from the fact around them. */
function inherit(
  value: unknown,
  s: Settling,
  path: PropertyKey[],
  read: ReadFile<unknown>,
  problems: Problem[],
  places: Map<string, { file: string; line: number }>,
): unknown {
  if (Array.isArray(value)) return value.map((v, i) => inherit(v, s, [...path, i], read, problems, places));
  if (value === null || typeof value !== 'object') return value;
  const record = value as Record<string, unknown>;
  let settled: Record<string, unknown> = record;
  let around = s.around;
  if (typeof record['id'] === 'string' && typeof record['pinpoint'] === 'string') {
    settled = { ...record };
    const { line, column } = read.at(path);
    if (typeof settled['source'] === 'string') {
      if (s.own[settled['source']] === undefined) {
        problems.push({
          level: 'error',
          file: read.file,
          line,
          column,
          path: record['id'],
          message: `names the source "${settled['source']}", which is not among this file's sources`,
        });
      }
      settled['source'] = `${s.prefix}.${settled['source']}`;
    }
    settled['checkedOn'] ??= s.checkedOn;
    for (const key of INHERITED) if (settled[key] === undefined && around?.[key] !== undefined) settled[key] = around[key];
    if (places.has(record['id'])) {
      const first = places.get(record['id']);
      problems.push({
        level: 'error',
        file: read.file,
        line,
        column,
        path: record['id'],
        message: `this id stands twice: first in ${first?.file}:${first?.line}`,
      });
    }
    places.set(record['id'], { file: read.file, line });
    around = settled;
  }
  const out: Record<string, unknown> = {};
  for (const [k, v] of Object.entries(settled)) out[k] = inherit(v, around === undefined ? s : { ...s, around }, [...path, k], read, problems, places);
  return out;
}

function newestCheck(value: unknown): string {
  if (Array.isArray(value)) return value.reduce<string>((m, v) => max(m, newestCheck(v)), '');
  if (value === null || typeof value !== 'object') return '';
  return Object.entries(value).reduce<string>((m, [k, v]) => (k === 'checkedOn' && typeof v === 'string' ? max(m, v) : max(m, newestCheck(v))), '');
}

function max(a: string, b: string): string {
  return a > b ? a : b;
}
