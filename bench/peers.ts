import * as cedar from '@cedar-policy/cedar-wasm/nodejs';
import { indexLawbook, type Law, type Predicate } from '@exhorto/lawbook';
import { compiledLawbook } from '@exhorto/lawbook/compiled';
import { ask, type Query } from '@exhorto/pathways';
import { Engine, type NestedCondition } from 'json-rules-engine';
import { openCase } from '../packages/pathways/src/case.ts';
import { all } from '../packages/pathways/src/reason.ts';
import { inForceBetween } from '../packages/pathways/src/requirements/in-force.ts';
import { weighPredicate } from '../packages/pathways/src/requirements/predicate.ts';
import { commonQuestions, commonRules, day, inForce, type Period, parties, type Rule } from './common-rules.ts';
import { printRow, sideBySide, time } from './stats.ts';

/**
 * One rule set, three engines, the same rules fire or the run stops. Each engine is given every rule for every question,
 * with its rules prepared beforehand. What they give back differs: ours a tree of reasons with sentences and sources,
 * json-rules-engine the conditions with their results, Cedar the ids of the rules that allow. The last line sets our
 * whole answer (own law, grounds, steps, contents, in words) beside the peers' bare rule set.
 */
export async function peers(): Promise<void> {
  const law = indexLawbook(compiledLawbook());
  const rules = commonRules(law);
  const questions = commonQuestions();
  const ours = exhorto(law, rules);
  const json = jsonRules(law, rules);
  const wasm = cedarRules(law, rules);

  let fired = 0;
  for (const q of questions) {
    const expected = ours(q).sort().join(' ');
    fired += expected === '' ? 0 : expected.split(' ').length;
    for (const [name, found] of [['json-rules-engine', await json(q)] as const, ['cedar', wasm(q)] as const])
      if (found.sort().join(' ') !== expected) throw new Error(`${name} decides ${q.from} to ${q.holder} otherwise: ${found.join(' ')} instead of ${expected}`);
  }
  if (fired === 0) throw new Error('no rule fired: there is nothing to compare');

  const few = questions.filter((_, i) => i % 8 === 0);
  const m = await sideBySide([
    { name: 'exhorto', operations: few.length * 10, run: () => repeat(10, few, ours) },
    { name: 'answer', operations: few.length, run: () => repeat(1, few, (q) => ask(law, q, 'es')) },
    { name: 'json-rules-engine', operations: few.length, run: () => inTurn(few, json) },
    { name: 'cedar-wasm', operations: few.length, run: () => repeat(1, few, wasm) },
  ]);
  for (const [mine, what] of [
    ['exhorto', `the same ${rules.length} rules for a question`],
    ['answer', 'our whole answer beside their rule set'],
  ] as const)
    for (const peer of ['json-rules-engine', 'cedar-wasm']) {
      const ratio = m.ratio(mine, peer);
      printRow({
        what,
        figure: time(m.micros(mine)),
        peer: `${peer}: ${time(m.micros(peer))}`,
        ratio,
        ...(mine === 'exhorto' ? { aim: '< 1', met: ratio < 1 } : {}),
      });
    }
}

type Decide<T> = (q: Query) => T;

function exhorto(law: Law, rules: readonly Rule[]): Decide<string[]> {
  return (q) => {
    const c = openCase(law, q, 'es');
    const to = stateOf(q);
    const side = { state: q.from, role: 'asker', other: to } as const;
    return rules
      .filter(({ provision }) => provision.measures.includes(q.measure))
      .map((r) => ({ r, because: all(r.id, [inForceBetween(c, r.instrument, q.from, to), weighPredicate(c, r.threshold, side, r.provision)]) }))
      .filter((x) => x.because.verdict === 'open')
      .map((x) => x.r.id);
  };
}

/** Participation is one fact for each state and is read by an operator of our own: faster here than a fact for each treaty. */
function jsonRules(law: Law, rules: readonly Rule[]): Decide<Promise<string[]>> {
  const bound = parties(law);
  const engine = new Engine();
  engine.addOperator<Party, string>('takesPartIn', ({ on, instruments }, id) => {
    const p = instruments[id];
    return p !== undefined && p.from <= on && on < p.to;
  });
  for (const { id, instrument, provision, threshold } of rules) {
    const force = inForce(instrument);
    engine.addRule({
      name: id,
      conditions: {
        all: [
          // Looked at first: rules for other measures end here.
          { fact: 'measure', operator: 'in', value: provision.measures, priority: 10 },
          { fact: 'on', operator: 'greaterThanInclusive', value: force.from },
          { fact: 'on', operator: 'lessThan', value: force.to },
          { fact: 'asker', operator: 'takesPartIn', value: instrument.id },
          { fact: 'holder', operator: 'takesPartIn', value: instrument.id },
          condition(threshold),
        ],
      },
      event: { type: id },
    });
  }
  return async (q) => {
    const on = day(q.on);
    const { maxPenalty, offence, holds, organised, measure } = q;
    const asker: Party = { on, instruments: bound.get(q.from) ?? {} };
    const holder: Party = { on, instruments: bound.get(stateOf(q)) ?? {} };
    const { events } = await engine.run({ measure, on, maxPenalty, offence, holds, organised, asker, holder });
    return events.map((e) => e.type);
  };
}

interface Party {
  on: number;
  instruments: Record<string, Period>;
}

function condition(p: Predicate): NestedCondition {
  if ('all' in p) return { all: p.all.map(condition) };
  if ('any' in p) return { any: p.any.map(condition) };
  if ('leastMaxPenalty' in p) return { fact: 'maxPenalty', operator: p.above === true ? 'greaterThan' : 'greaterThanInclusive', value: p.leastMaxPenalty };
  if ('offences' in p) return { fact: 'offence', operator: 'in', value: p.offences };
  if ('organised' in p) return { fact: 'organised', operator: 'equal', value: p.organised };
  if ('holds' in p) return { fact: 'holds', operator: 'contains', value: p.holds };
  throw new Error('not a predicate of the common rule set');
}

/** Policies are parsed once; a request carries the two states that it is about (entity slicing), not all of them. */
function cedarRules(law: Law, rules: readonly Rule[]): Decide<string[]> {
  const bound = parties(law);
  const staticPolicies = Object.fromEntries(rules.map((r) => [r.id, cedarPolicy(r)]));
  const parsed = cedar.preparsePolicySet('common', { staticPolicies });
  if (parsed.type === 'failure') throw new Error(parsed.errors.map((e) => e.message).join('; '));
  const entities = new Map([...bound].map(([id, takesPart]) => [id, { uid: { type: 'State', id }, attrs: { parties: takesPart }, parents: [] }]));
  const entity = (id: string) => entities.get(id) ?? { uid: { type: 'State', id }, attrs: { parties: {} }, parents: [] };
  return (q) => {
    const to = stateOf(q);
    const { offence, holds, organised = false } = q;
    const answer = cedar.statefulIsAuthorized({
      principal: { type: 'State', id: q.from },
      action: { type: 'Action', id: q.measure },
      resource: { type: 'State', id: to },
      context: { on: day(q.on), maxPenalty: months(q.maxPenalty ?? 0), offence, holds, organised },
      preparsedPolicySetId: 'common',
      entities: [entity(q.from), entity(to)],
    } as unknown as cedar.StatefulAuthorizationCall);
    if (answer.type === 'failure') throw new Error(answer.errors.map((e) => e.message).join('; '));
    return answer.response.diagnostics.reason;
  };
}

function cedarPolicy({ instrument, provision, threshold }: Rule): string {
  const force = inForce(instrument);
  const id = JSON.stringify(instrument.id);
  const takesPart = (who: string): string => `${who}.parties has ${id} && ${who}.parties[${id}].from <= context.on && context.on < ${who}.parties[${id}].to`;
  const actions = provision.measures.map((m) => `Action::"${m}"`).join(', ');
  return `permit(principal, action in [${actions}], resource) when {
    ${force.from} <= context.on && context.on < ${force.to} && ${takesPart('principal')} && ${takesPart('resource')} && ${expression(threshold)}
  };`;
}

function expression(p: Predicate): string {
  if ('all' in p) return p.all.length === 0 ? 'true' : `(${p.all.map(expression).join(' && ')})`;
  if ('any' in p) return `(${p.any.map(expression).join(' || ')})`;
  if ('leastMaxPenalty' in p) return `context.maxPenalty ${p.above === true ? '>' : '>='} ${months(p.leastMaxPenalty)}`;
  if ('offences' in p) return `${JSON.stringify(p.offences)}.contains(context.offence)`;
  if ('organised' in p) return `context.organised == ${p.organised}`;
  if ('holds' in p) return `context.holds.contains(${JSON.stringify(p.holds)})`;
  throw new Error('not a predicate of the common rule set');
}

/** Cedar knows whole numbers only. */
function months(years: number): number {
  return Math.round(years * 12);
}

function stateOf(q: Query): string {
  return q.holder.slice('state:'.length);
}

function repeat(times: number, questions: readonly Query[], run: (q: Query) => unknown): void {
  for (let i = 0; i < times; i++) for (const q of questions) run(q);
}

async function inTurn(questions: readonly Query[], run: (q: Query) => Promise<unknown>): Promise<void> {
  for (const q of questions) await run(q);
}
