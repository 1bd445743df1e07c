import type { Law } from '@exhorto/lawbook';
import type { Scenario } from '@exhorto/lawbook/scenarios';
import type { Pathway } from './answer.ts';
import { ask } from './ask.ts';
import { checkRequest, readReceived } from './check/index.ts';
import { readQuestion } from './question.ts';

/** Runs a lawyer's scenario; what it returns is every way in which the answer differs from the one expected. */
export function runScenario(law: Law, s: Scenario, today: string): string[] {
  return s.ask === undefined ? runCheckScenario(law, s, today) : runAskScenario(law, s, today);
}

function runAskScenario(law: Law, s: Scenario, today: string): string[] {
  const { query, problems } = readQuestion(law, s.ask ?? {}, today);
  if (query === undefined) return problems.map((p) => p.message);
  const answer = ask(law, query, 'en');
  const found: string[] = [];
  const e = s.expect;
  const same = (what: string, actual: unknown, expected: unknown): void => {
    if (JSON.stringify(actual) !== JSON.stringify(expected)) found.push(`${what}: expected ${JSON.stringify(expected)}, got ${JSON.stringify(actual)}`);
  };
  if (e.ownLaw !== undefined) {
    const o = e.ownLaw;
    for (const key of ['competent', 'orderedBy', 'appliesBy', 'priorBy', 'reviewBy', 'reviewWithinHours', 'verdict'] as const)
      if (o[key] !== undefined) same(`ownLaw.${key}`, answer.ownLaw[key], o[key]);
    if (o.through !== undefined) same('ownLaw.through', answer.ownLaw.through?.kind ?? null, o.through);
    for (const a of o.articles ?? [])
      if (!answer.ownLaw.articles.some((x) => x.pinpoint.includes(a)))
        found.push(`ownLaw.articles: ${a} is not cited (${answer.ownLaw.articles.map((x) => x.pinpoint).join('; ')})`);
  }
  for (const w of e.ways ?? []) {
    const matches = answer.pathways.filter(
      (p) =>
        p.id === w.id &&
        (w.instrument === undefined || p.instrument === w.instrument) &&
        (w.state === undefined || p.target.state === w.state) &&
        (w.entity === undefined || p.target.entity === w.entity),
    );
    const name = [w.id, w.instrument, w.state, w.entity].filter((x) => x !== undefined).join(' ');
    if (w.verdict === 'absent') {
      if (matches.length > 0) found.push(`${name}: must not be listed`);
      continue;
    }
    const p = matches[0];
    if (p === undefined) {
      found.push(`${name}: not listed`);
      continue;
    }
    const wanted: readonly string[] = Array.isArray(w.verdict) ? w.verdict : [w.verdict];
    if (!wanted.includes(p.verdict)) found.push(`${name}: expected ${wanted.join(' or ')}, got ${p.verdict}: ${p.summary}`);
    compareWay(found, name, p, w, same);
  }
  if (e.first !== undefined) same('first', answer.pathways[0]?.id, e.first);
  if (e.noneOpen === true) for (const p of answer.pathways) if (p.verdict === 'open') found.push(`${p.id} ${p.target.state}: is open, none may be`);
  for (const n of e.norms ?? []) if (answer.speech?.norms.some((x) => x.fact === n) !== true) found.push(`norms: ${n} is not cited`);
  if (e.speech !== undefined) same('speech', answer.speech !== undefined, e.speech);
  for (const slot of e.unknowns ?? [])
    if (!answer.unknowns.some((u) => u.slot === slot)) found.push(`unknowns: ${slot} is not listed (${answer.unknowns.map((u) => u.slot).join(', ')})`);
  return found;
}

function compareWay(
  found: string[],
  name: string,
  p: Pathway,
  w: NonNullable<Scenario['expect']['ways']>[number],
  same: (what: string, actual: unknown, expected: unknown) => void,
): void {
  if (w.yields !== undefined) same(`${name} yields`, p.yields, w.yields);
  if (w.conflict !== undefined) same(`${name} conflict`, p.conflict !== undefined, w.conflict);
  if (w.asOf !== undefined) same(`${name} asOf`, p.asOf, w.asOf);
  for (const c of w.conditions ?? [])
    if (!p.conditions.some((x) => x.input === c || x.decides === c || x.value === c))
      found.push(`${name}: no condition on ${c} (${p.conditions.map((x) => `${x.input ?? x.decides}: ${x.text}`).join('; ')})`);
  for (const f of w.facts ?? []) if (!p.facts.includes(f)) found.push(`${name}: ${f} is not among its reasons (${p.facts.join(', ')})`);
  for (const k of w.steps ?? [])
    if (!p.steps.some((x) => x.who.kind === k || x.to?.kind === k || x.who.id === k || x.to?.id === k || x.who.fact === k || x.to?.fact === k))
      found.push(`${name}: no step with ${k} (${p.steps.map((x) => `${x.who.kind}→${x.to?.id ?? x.to?.kind ?? ''}`).join('; ')})`);
  for (const a of w.contents ?? []) if (!p.contents.some((x) => x.pinpoint.includes(a))) found.push(`${name}: the contents do not cite ${a}`);
  for (const g of w.grounds ?? []) if (!p.refusalGrounds.some((x) => x.fact === g || x.pinpoint.includes(g))) found.push(`${name}: ground ${g} is not listed`);
}

function runCheckScenario(law: Law, s: Scenario, today: string): string[] {
  const { received, problems } = readReceived(law, s.check, today);
  if (received === undefined) return problems.map((p) => p.message);
  const f = checkRequest(law, received, 'en');
  const e = s.expect;
  const found: string[] = [];
  if (e.authenticity !== undefined && f.authenticity.state !== e.authenticity)
    found.push(`authenticity: expected ${e.authenticity}, got ${f.authenticity.state}`);
  if (e.claimed !== undefined && f.claimed?.verdict !== e.claimed)
    found.push(`claimed: expected ${e.claimed}, got ${f.claimed?.verdict}: ${f.claimed?.summary}`);
  if (e.ownLaw?.competent !== undefined && (f.competence?.competent ?? null) !== e.ownLaw.competent)
    found.push(`competence: expected ${e.ownLaw.competent}, got ${f.competence?.competent}`);
  const has = (list: readonly { code: string }[], code: string): boolean => list.some((a) => a.code === code || a.code.startsWith(`${code}:`));
  for (const c of e.must ?? []) if (!has(f.must, c)) found.push(`must: ${c} is missing (${f.must.map((a) => a.code).join(', ')})`);
  for (const c of e.may ?? []) if (!has(f.may, c)) found.push(`may: ${c} is missing (${f.may.map((a) => a.code).join(', ')})`);
  for (const c of e.notMay ?? []) if (has(f.may, c)) found.push(`may: ${c} must not be advised`);
  for (const c of e.mustNot ?? []) if (!has(f.mustNot, c)) found.push(`mustNot: ${c} is missing (${f.mustNot.map((a) => a.code).join(', ')})`);
  for (const c of e.missing ?? [])
    if (!f.missing.some((m) => m.field === c)) found.push(`missing: ${c} is not named (${f.missing.map((m) => m.field).join(', ')})`);
  return found;
}
