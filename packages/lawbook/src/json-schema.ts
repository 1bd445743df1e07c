import { z } from 'zod';
import { changesFile } from './schema/changes.ts';
import { conceptFile } from './schema/concepts.ts';
import { dualScenarioFile } from './schema/dual-scenario.ts';
import { figuresFile } from './schema/figures.ts';
import { instrumentFamily, instrumentFile } from './schema/instrument.ts';
import { proposal } from './schema/proposal.ts';
import { providerFile } from './schema/provider.ts';
import { scenarioFile } from './schema/scenario.ts';
import { stateFile, unionFile } from './schema/state.ts';
import { conditionTerms, groupTerms, offenceTerms, stateTerms, vocabularyTerms } from './schema/terms.ts';

/** The schema of each kind of file, by the name that editors find it under (`.vscode/settings.json`). */
const FILES: Readonly<Record<string, z.ZodType>> = {
  state: stateFile,
  union: unionFile,
  instrument: z.union([instrumentFile, instrumentFamily]),
  provider: providerFile,
  figures: figuresFile,
  scenario: scenarioFile,
  'dual-scenario': dualScenarioFile,
  offences: offenceTerms,
  conditions: conditionTerms,
  concepts: conceptFile,
  groups: groupTerms,
  states: stateTerms,
  vocabulary: vocabularyTerms,
  changes: changesFile,
  proposal,
};

/** JSON Schema (draft 7, which YAML editors read) for each kind of file of the lawbook: name -> text of the file. */
export function jsonSchemas(): Map<string, string> {
  return new Map(
    Object.entries(FILES).map(([name, schema]) => [
      `${name}.schema.json`,
      `${JSON.stringify(z.toJSONSchema(schema, { target: 'draft-7', io: 'input', reused: 'ref' }), null, 2)}\n`,
    ]),
  );
}
