import { parse, stringify } from 'yaml';
import type { AnyFact } from './lawbook.ts';
import { LawbookError, type Problem } from './problem.ts';
import { readYaml } from './read.ts';
import { sourceKind, sourceRead } from './schema/common.ts';
import { FIXED_FIELDS, type Proposal, proposal } from './schema/proposal.ts';
import { flowText } from './yaml-edit.ts';

export { CORRECTION_KINDS, FIXED_FIELDS, PROPOSAL_KINDS, type Proposal, type ProposalKind } from './schema/proposal.ts';

/** What a source can be, and how much of it can have been read. */
export const SOURCE_KINDS: readonly string[] = sourceKind.options;
export const SOURCE_READ: readonly string[] = sourceRead.options;

/** One field that is missing or cannot be so. */
export interface ProposalProblem {
  /** The field of the proposal: `what`, `source.url`, `change`. */
  field: string;
  code: 'required' | 'invalid' | 'future';
  message: string;
}

export type CheckedProposal = { proposal: Proposal; problems: [] } | { proposal: undefined; problems: ProposalProblem[] };

/** Checks a proposal from outside (a form, a file) as data are checked; never throws. */
export function checkProposal(raw: unknown, today: string): CheckedProposal {
  const read = proposal.safeParse(raw);
  const problems: ProposalProblem[] = [];
  for (const issue of read.error?.issues ?? []) {
    const field = fieldOf(issue.path);
    if (problems.some((p) => p.field === field)) continue;
    problems.push({ field, code: isEmpty(raw, issue.path) ? 'required' : 'invalid', message: issue.message });
  }
  if (read.data !== undefined) for (const field of future(read.data, today)) problems.push({ field, code: 'future', message: `lies after today (${today})` });
  return read.data === undefined || problems.length > 0 ? { proposal: undefined, problems } : { proposal: read.data, problems: [] };
}

/** Reads a proposal from a file of YAML or JSON. @throws LawbookError with file and line. */
export function readProposal(root: string, path: string, today: string): Proposal {
  const problems: Problem[] = [];
  const read = readYaml(root, path, proposal, problems);
  if (read === undefined) throw new LawbookError(problems);
  for (const field of future(read.value, today))
    problems.push({ level: 'error', file: read.file, ...read.at(field.split('.')), path: field, message: `lies after today (${today})` });
  if (problems.length > 0) throw new LawbookError(problems);
  return read.value;
}

/** The file that a proposer sends in. */
export function proposalText(p: Proposal): string {
  const aim = p.kind === 'missing' ? 'fill a gap' : 'correct a fact';
  return `# Proposal to ${aim} of the Exhorto lawbook.\n# A maintainer looks at it with: exhorto lawbook apply FILE\n${stringify(p, { lineWidth: 110 })}`;
}

/** What a fact says, as lines of `field: value` that a proposal can take over; parts with an id of their own are left out. */
export function fieldsText(fact: AnyFact): string {
  return Object.entries(fact)
    .filter(([key, value]) => !FIXED_FIELDS.includes(key) && value !== undefined && !holdsFacts(value))
    .map(([key, value]) => `${key}: ${flowText(value)}`)
    .join('\n');
}

/** Lines of `field: value` as a person types them; undefined where they are no such lines. */
export function readFields(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = parse(text, { maxAliasCount: 0, uniqueKeys: true });
    return value !== null && typeof value === 'object' && !Array.isArray(value) ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

/** The lines as a proposal takes them: nothing where all of them are empty or comments, the text itself where it is no fields. */
export function changeIn(text: string | undefined): Record<string, unknown> | string | undefined {
  const said = (text ?? '').split('\n').some((line) => !/^\s*(#|$)/.test(line));
  return said ? (readFields(text ?? '') ?? text) : undefined;
}

/** A source is read on a day that has been; the law may change on a day to come. */
function future(p: Proposal, today: string): string[] {
  return [...(p.on > today ? ['on'] : []), ...(p.source.date !== undefined && p.source.date > today ? ['source.date'] : [])];
}

function holdsFacts(value: unknown): boolean {
  if (value === null || typeof value !== 'object') return false;
  return ('id' in value && 'pinpoint' in value) || Object.values(value).some(holdsFacts);
}

/** What stands within `change` is one field for the one who fills in the form. */
function fieldOf(path: readonly PropertyKey[]): string {
  return path[0] === 'change' ? 'change' : path.map(String).join('.');
}

function isEmpty(raw: unknown, path: readonly PropertyKey[]): boolean {
  let value = raw;
  for (const key of path) value = value !== null && typeof value === 'object' ? (value as Record<PropertyKey, unknown>)[key] : undefined;
  return value === undefined || value === '';
}
