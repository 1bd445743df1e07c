import { join, resolve } from 'node:path';
import { LAWBOOK_DIR } from './load.ts';
import { LawbookError, type Problem } from './problem.ts';
import { readYaml, yamlFilesIn } from './read.ts';
import { type DualScenario, dualScenarioFile } from './schema/dual-scenario.ts';
import { CONDUCT } from './vocabulary.ts';

export type { DualScenario } from './schema/dual-scenario.ts';

/** Every scenario of `lawbook/dual-criminality/`, in file order. @throws LawbookError on a malformed file or a repeated id. */
export function loadDualScenarios(dir: string = LAWBOOK_DIR): DualScenario[] {
  const problems: Problem[] = [];
  const read = yamlFilesIn(join(dir, 'dual-criminality')).flatMap((f) => readYaml(resolve(dir, '..'), f, dualScenarioFile, problems) ?? []);
  const seen = new Map<string, string>();
  for (const file of read) {
    for (const [i, s] of file.value.scenarios.entries()) {
      const report = (message: string): void => {
        problems.push({ level: 'error', file: file.file, ...file.at(['scenarios', i]), path: s.id, message });
      };
      if (seen.has(s.id)) report(`this scenario id stands twice (also in ${seen.get(s.id)})`);
      seen.set(s.id, file.file);
      if (s.from === s.to) report('both states are the same');
      for (const { element, values } of s.show ?? [])
        for (const value of values)
          if (!(CONDUCT[element] as readonly string[]).includes(value)) report(`${element} has no value ${value} (packages/lawbook/src/vocabulary.ts)`);
    }
  }
  if (problems.length > 0) throw new LawbookError(problems);
  return read.flatMap((f) => f.value.scenarios);
}
