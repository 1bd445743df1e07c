import { type AnyFact, factsOf, indexLawbook, type Lawbook } from '@exhorto/lawbook';
import { loadLawbook } from '@exhorto/lawbook/load';
import { loadScenarios } from '@exhorto/lawbook/scenarios';
import { ask } from '../src/ask.ts';
import { readQuestion } from '../src/question.ts';
import { runScenario } from '../src/scenario.ts';

/**
 * Law mutation: flips or removes each fact that a rule reads and tells which no scenario notices. A fact that no scenario
 * would miss is not yet tested. Without an option: of every state and union with a file, and of every provider.
 *
 *   npm run mutate [-- --states AR,BR,EU,…] [-- --providers google,…]
 */
const { lawbook } = loadLawbook();
const given = (option: string): string[] | undefined => {
  const at = process.argv.indexOf(option);
  return at > 0 ? (process.argv[at + 1] ?? '').split(',') : undefined;
};
const everything = given('--states') === undefined && given('--providers') === undefined;
const states = given('--states') ?? (everything ? [...lawbook.states.map((s) => s.state), ...lawbook.unions.map((u) => u.union)] : []);
const providers = new Set(given('--providers') ?? (everything ? lawbook.providers.map((p) => p.id) : []));
const today = new Date().toISOString().slice(0, 10);
const scenarios = loadScenarios();
const law = indexLawbook(lawbook);

/** Which facts each scenario's answer rests on: only those can notice a change of the fact. */
const readers = new Map<string, Set<number>>();
for (const [i, s] of scenarios.entries()) {
  if (runScenario(law, s, today).length > 0) {
    console.log(`left out, it fails on the lawbook as it is: ${s.id}`);
    continue;
  }
  if (s.ask === undefined) continue;
  const { query } = readQuestion(law, s.ask, today);
  if (query === undefined) continue;
  const answer = ask(law, query, 'en');
  const seen = new Set<string>();
  for (const p of answer.pathways) {
    for (const f of p.facts) seen.add(f);
    for (const x of [...p.contents, ...p.limits, ...p.refusalGrounds, ...p.safeguards, ...p.steps]) if (x.fact !== undefined) seen.add(x.fact);
    // A step also rests on the fact that names the office (a channel, a designation).
    for (const s of p.steps) for (const f of [s.who.fact, s.to?.fact]) if (f !== undefined) seen.add(f);
  }
  for (const a of answer.ownLaw.articles) seen.add(a.fact);
  // The norms that bind the asker rest on its part in the instrument.
  for (const n of answer.speech?.norms ?? []) seen.add(`${n.fact.split('.')[0]}.participation.${query.from}`);
  for (const f of seen) readers.set(f, (readers.get(f) ?? new Set()).add(i));
}

/** Facts that decide verdicts for these states and providers: participation, powers, offences, rules, entities, policies. */
function inQuestion(f: AnyFact): boolean {
  const parts = f.id.split('.');
  const first = parts[0] ?? '';
  if (providers.has(first)) return parts[1] === 'entity' || parts[1] === 'policy';
  // Of a union rules read the bans alone.
  if (law.union(first.toUpperCase()) !== undefined) return states.includes(first.toUpperCase()) && parts[1] === 'disclosure';
  if (states.includes(first.toUpperCase())) return DECIDING.has(parts[1] ?? '');
  const last = parts[2] ?? '';
  return (parts[1] === 'participation' || parts[1] === 'reservation') && states.includes(last);
}
const DECIDING = new Set(['power', 'offence', 'assistance', 'disclosure']);

/**
 * Left out, since no rule decides by them: rules of language and transmission (they only word a step), declarations
 * that interpret, and who takes part in an instrument that is not in force.
 */
function decides(f: AnyFact): boolean {
  const x = f as unknown as Record<string, unknown>;
  if (x['rule'] === 'language' || x['rule'] === 'electronic-transmission' || x['effect'] === 'interprets') return false;
  const [instrument = '', part] = f.id.split('.');
  return part !== 'participation' || law.instrument(instrument)?.inForce.status === 'in-force';
}

const facts = [...factsOf(lawbook)].filter((f) => inQuestion(f) && decides(f));
let noticed = 0;
const byFile = new Map<string, { facts: number; noticed: number }>();
const unnoticed: string[] = [];
for (const f of facts) {
  const indexes = readers.get(f.id) ?? new Set<number>();
  const hit = mutantsOf(f).every((mutant) => {
    const changed = indexLawbook(replace(lawbook, f.id, mutant));
    return [...indexes].some((i) => {
      const s = scenarios[i];
      return s !== undefined && runScenario(changed, s, today).length > 0;
    });
  });
  const file = fileOf(f);
  const row = byFile.get(file) ?? { facts: 0, noticed: 0 };
  byFile.set(file, { facts: row.facts + 1, noticed: row.noticed + (hit ? 1 : 0) });
  if (hit) noticed++;
  else unnoticed.push(f.id);
}
const unread = facts.filter((f) => !readers.has(f.id)).length;
const share = facts.length === 0 ? 0 : Math.round((noticed / facts.length) * 1000) / 10;
for (const [file, row] of [...byFile].sort(([a], [b]) => (a < b ? -1 : 1)))
  console.log(`${file.padEnd(20)} ${String(row.noticed).padStart(4)} of ${String(row.facts).padStart(4)}  ${Math.round((row.noticed / row.facts) * 100)} %`);
for (const id of unnoticed) console.log(`${readers.has(id) ? 'not noticed' : 'not read'}: ${id}`);
console.log(
  `${facts.length} facts that rules read, ${noticed} noticed by a scenario (${share} %), ${unnoticed.length} not (${unread} of them in no scenario's answer)`,
);
process.exitCode = share >= 90 ? 0 : 1;

/** The state, union or provider that the fact is about. */
function fileOf(f: AnyFact): string {
  const [first = '', part, last = ''] = f.id.split('.');
  return part === 'participation' || part === 'reservation' ? last : providers.has(first) ? first : first.toUpperCase();
}

/** The fact removed, and the fact turned into its opposite where it has one. */
function mutantsOf(f: AnyFact): (AnyFact | null)[] {
  const x = f as unknown as Record<string, unknown>;
  const flipped: Record<string, unknown> = { ...x };
  if (x['kind'] === 'party') Object.assign(flipped, { kind: 'none', asOf: f.checkedOn });
  else if (x['kind'] === 'signatory' || x['kind'] === 'invited' || x['kind'] === 'none') Object.assign(flipped, { kind: 'party', from: '1990-01-01' });
  else if (x['measure'] !== undefined && x['threshold'] !== undefined)
    Object.assign(flipped, x['exists'] === false ? { exists: true, orderedBy: ['prosecutor'] } : { exists: false, orderedBy: [], appliesBy: [] });
  else if (x['term'] !== undefined) Object.assign(flipped, { exists: x['exists'] === false });
  else if (x['value'] === 'permits' || x['value'] === 'forbids') flipped['value'] = x['value'] === 'permits' ? 'forbids' : 'permits';
  else if (x['answers'] === 'yes' || x['answers'] === 'no') flipped['answers'] = x['answers'] === 'yes' ? 'no' : 'yes';
  else return [null];
  return [flipped as unknown as AnyFact];
}

function replace(book: Lawbook, id: string, mutant: AnyFact | null): Lawbook {
  const walk = (v: unknown): unknown => {
    if (Array.isArray(v))
      return v.flatMap((x) => (x !== null && typeof x === 'object' && 'id' in x && x.id === id ? (mutant === null ? [] : [mutant]) : [walk(x)]));
    if (v === null || typeof v !== 'object') return v;
    return Object.fromEntries(Object.entries(v).map(([k, x]) => [k, walk(x)]));
  };
  return {
    ...book,
    states: walk(book.states) as Lawbook['states'],
    unions: walk(book.unions) as Lawbook['unions'],
    instruments: walk(book.instruments) as Lawbook['instruments'],
    providers: walk(book.providers) as Lawbook['providers'],
  };
}
