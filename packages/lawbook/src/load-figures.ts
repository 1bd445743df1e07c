import { join, resolve } from 'node:path';
import { checkFigures } from './check-figures.ts';
import type { FigureBook, ProviderFigures } from './figures.ts';
import type { Lawbook } from './lawbook.ts';
import { LAWBOOK_DIR } from './load.ts';
import { LawbookError, type Problem } from './problem.ts';
import { type ReadFile, readYaml, yamlFilesIn } from './read.ts';
import { type FiguresFile, figuresFile } from './schema/figures.ts';
import { versionOf } from './version.ts';

/** What figures refer to: providers and states. */
type Known = Pick<Lawbook, 'providers' | 'stateTerms'>;

/**
 * Reads the published figures of all providers from `figures/` and checks them.
 * @throws LawbookError with every error found.
 */
export function loadFigures(book: Known, dir: string = LAWBOOK_DIR, today: string = new Date().toISOString().slice(0, 10)): FigureBook {
  const { figures, problems } = readFigures(book, dir, today);
  if (problems.length > 0) throw new LawbookError(problems);
  return figures;
}

/** As `loadFigures`, but never throws: what could be read, and all problems. */
export function readFigures(book: Known, dir: string, today: string): { figures: FigureBook; problems: Problem[] } {
  const problems: Problem[] = [];
  const files = yamlFilesIn(join(dir, 'figures')).flatMap((f) => readYaml(resolve(dir, '..'), f, figuresFile, problems) ?? []);
  for (const f of files) problems.push(...checkFigures(f, book, today));
  const sources: FigureBook['sources'] = {};
  for (const { value: f } of files) for (const [key, s] of Object.entries(f.sources)) sources[`${f.provider}.${key}`] = { id: `${f.provider}.${key}`, ...s };
  const providers = files.map(settle);
  const date =
    providers
      .flatMap((p) => p.rows.map((r) => r.checkedOn))
      .sort()
      .at(-1) ?? '';
  return { figures: { version: versionOf({ providers, sources }), date, providers, sources }, problems };
}

/** Gives every row its provider, process, whole source id and day of check. */
function settle({ value: f }: ReadFile<FiguresFile>): ProviderFigures {
  const processOf = new Map(f.kinds.map((k) => [k.kind, k.process]));
  return {
    provider: f.provider,
    kinds: f.kinds,
    counting: f.counting,
    rows: f.rows.map((r) => ({
      ...r,
      provider: f.provider,
      process: processOf.get(r.kind) ?? 'all',
      source: `${f.provider}.${r.source}`,
      checkedOn: r.checkedOn ?? f.checkedOn,
    })),
  };
}
