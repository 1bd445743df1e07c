import { join, resolve } from 'node:path';
import type { z } from 'zod';
import { LAWBOOK_DIR } from './load.ts';
import { LawbookError, type Problem } from './problem.ts';
import { readYaml, yamlFilesIn } from './read.ts';
import { type Scenario, type scenario, scenarioFile } from './schema/scenario.ts';

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
      if ((s.expect === undefined) === (s.cases === undefined))
        problems.push({ level: 'error', file: file.file, ...file.at(['scenarios', i]), path: s.id, message: 'a scenario has either expect or cases' });
      if ((s.ask === undefined) === (s.check === undefined))
        problems.push({ level: 'error', file: file.file, ...file.at(['scenarios', i]), path: s.id, message: 'a scenario has either ask or check' });
    }
  }
  if (problems.length > 0) throw new LawbookError(problems);
  return read.flatMap((f) => f.value.scenarios.flatMap(expand));
}

/** A table of cases becomes one scenario for each case. */
function expand({ expect, cases, ...s }: z.output<typeof scenario>): Scenario[] {
  const own = expect === undefined ? [] : [{ ...s, expect }];
  return [
    ...own,
    ...(cases ?? []).map((c, i) => ({
      ...s,
      id: `${s.id}/${i + 1}`,
      title: `${s.title}: ${c.when}`,
      ...(s.ask === undefined ? {} : { ask: { ...s.ask, ...c.ask } }),
      ...(s.check === undefined ? {} : { check: { ...s.check, ...c.check } }),
      expect: c.expect,
    })),
  ];
}
