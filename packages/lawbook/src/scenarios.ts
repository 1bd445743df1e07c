import { join, resolve } from 'node:path';
import { LAWBOOK_DIR } from './load.ts';
import { LawbookError, type Problem } from './problem.ts';
import { readYaml, yamlFilesIn } from './read.ts';
import { type Scenario, scenarioFile } from './schema/scenario.ts';

export type { Scenario } from './schema/scenario.ts';

/** Every scenario of `lawbook/scenarios/`, in file order. @throws LawbookError on a malformed file or a repeated id. */
export function loadScenarios(dir: string = LAWBOOK_DIR): Scenario[] {
  const problems: Problem[] = [];
  const read = yamlFilesIn(join(dir, 'scenarios')).flatMap((f) => readYaml(resolve(dir, '..'), f, scenarioFile, problems) ?? []);
  const seen = new Map<string, string>();
  for (const file of read) {
    for (const [i, s] of file.value.scenarios.entries()) {
      if (seen.has(s.id))
        problems.push({
          level: 'error',
          file: file.file,
          ...file.at(['scenarios', i]),
          path: s.id,
          message: `this scenario id stands twice (also in ${seen.get(s.id)})`,
        });
      seen.set(s.id, file.file);
      if ((s.ask === undefined) === (s.check === undefined))
        problems.push({ level: 'error', file: file.file, ...file.at(['scenarios', i]), path: s.id, message: 'a scenario has either ask or check' });
    }
  }
  if (problems.length > 0) throw new LawbookError(problems);
  return read.flatMap((f) => f.value.scenarios);
}
