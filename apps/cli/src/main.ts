import { runAsk } from './commands/ask.ts';
import { runCheck } from './commands/check.ts';
import { runDual } from './commands/dual.ts';
import { runLawbook } from './commands/lawbook.ts';
import { UsageError } from './errors.ts';
import { near } from './near.ts';
import { print, printError } from './print.ts';

const HELP = `exhorto: who may lawfully ask whom for which electronic evidence

  exhorto ask --from CL --as prosecutor --holder provider:google --measure subscriber --offence illegal-access
  exhorto check FILE|-                 is a request that I received lawful, and what may I do?
  exhorto lawbook check                check the data
  exhorto lawbook show ID              one fact with its source
  exhorto lawbook search WORDS         search everything
  exhorto lawbook diff OLD NEW         what changed between two lawbooks, and which answers with it
  exhorto lawbook apply FILE           what a proposed correction would change
  exhorto lawbook coverage             how much is known, and what it would help most to know
  exhorto lawbook export DIR           the lawbook as CSV, JSON, JSON-LD, TBX and SKOS
  exhorto dual CO CL illegal-access    would what is charged in one state be an offence in the other?
  exhorto terms search WORDS           what a thing is called, in four languages and in the laws of states
  exhorto terms show ID                a concept: definition, words, what each law calls it
  exhorto terms export                 the concept system as TBX, SKOS or CSV
  exhorto terms import FILE            a glossary in TBX held against our words; changes nothing

  --on 2026-11-23   the day asked about          --lang es|en|pt   language of the answer
  --json            print JSON and nothing else  --help            help for a command

Exit codes: 0 done · 1 the data has errors or two lawbooks differ · 2 the call or a file is wrong · 3 not found`;

const COMMANDS: Readonly<Record<string, (args: string[]) => Promise<number> | number>> = {
  ask: runAsk,
  check: runCheck,
  lawbook: runLawbook,
  dual: runDual,
  // Read only when called: its libraries take as long to load as all the rest.
  terms: async (args) => (await import('./commands/terms.ts')).runTerms(args),
};

async function main(argv: string[]): Promise<number> {
  const [name, ...rest] = argv;
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    print(HELP);
    return name === undefined ? 2 : 0;
  }
  const command = COMMANDS[name];
  if (command === undefined) throw new UsageError(`there is no command "${name}"${near(name, Object.keys(COMMANDS))}. Type "exhorto --help"`);
  return await command(rest);
}

// A reader that stops early (`| head`) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (e) {
  if (!(e instanceof UsageError)) throw e;
  printError(e.message);
  process.exitCode = e.exitCode;
}
