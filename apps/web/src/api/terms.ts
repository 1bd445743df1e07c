import { ASKERS, type Asker, CONCEPT_DOMAINS, type Law, MEASURES, type Measure } from '@exhorto/lawbook';
import { mediaType } from '@exhorto/lawbook/export';
import { isDate } from '@exhorto/pathways';
import { agendaOf, conceptDetails, conceptName, conceptSystem, definitionComparison, equivalents, namedDualCriminality, searchTerms } from '@exhorto/terms';
import { type Glossary, glossaryOf, skosJsonLd, skosTurtle, tbx } from '@exhorto/terms/exchange';
import { type Context, Hono } from 'hono';
import { type Param, readParams } from './params.ts';
import { fieldProblems, problem } from './problem.ts';

/** More states than a summit has: an agenda compares every pair. */
export const MOST_STATES = 40;

const WRITERS: Readonly<Record<string, (g: Glossary) => string>> = { 'terms.tbx': tbx, 'terms.ttl': skosTurtle, 'terms.jsonld': skosJsonLd };

/** Concepts, what they are called and how laws stand to each other on them. `exported` has the whole system as files. */
export function termRoutes(law: Law, exported: () => ReadonlyMap<string, string>, today: () => string): Hono {
  const api = new Hono();
  const lawbook = { version: law.book.version, date: law.book.date };
  const system = conceptSystem(law);
  const states = law.book.stateTerms.map((s) => s.state);
  const offences = law.book.offences.map((o) => o.id);
  const concepts = law.book.concepts.map((c) => c.id);
  const ON: Param = { wrong: (value) => (isDate(value) ? undefined : { code: 'not-a-date', message: `on: "${value}" is not a day such as 2026-11-25` }) };
  const STATE: Param = { allowed: states };
  const DOMAIN: Param = { allowed: CONCEPT_DOMAINS };
  const paramsIn = (c: Context): URLSearchParams => new URL(c.req.url).searchParams;

  api.get('/terms', (c) => {
    const { values, problems } = readParams(paramsIn(c), { q: {}, state: STATE, domain: DOMAIN });
    if (problems.length > 0) return fieldProblems(c, problems);
    const [q, state, domain] = [values.q[0]?.trim() ?? '', values.state[0], values.domain[0]];
    const listed = (id: string): object[] => {
      const found = system.concept(id);
      if (found === undefined || (domain !== undefined && found.domain !== domain)) return [];
      return [{ ...conceptName(found), terms: found.terms, laws: [...new Set(system.termsOf(id).map((t) => t.state))] }];
    };
    if (q !== '') {
      const hits = Map.groupBy(searchTerms(law, q, { state }, system), (h) => h.concept);
      return c.json([...hits].flatMap(([id, list]) => listed(id).map((x) => ({ ...x, hits: list }))));
    }
    const chosen = state === undefined ? concepts : concepts.filter((id) => system.termsIn(id, state).length > 0);
    return c.json(chosen.flatMap(listed));
  });

  api.get('/terms/compare', (c) => {
    const { values, problems } = readParams(paramsIn(c), { concept: { required: true, allowed: concepts }, on: ON });
    const concept = system.concept(values.concept[0] ?? '');
    if (problems.length > 0 || concept === undefined) return fieldProblems(c, problems);
    return c.json({ ...definitionComparison(law, concept, values.on[0] ?? today()), lawbook });
  });

  api.get('/terms/equivalents', (c) => {
    const { values, problems } = readParams(paramsIn(c), {
      from: { ...STATE, required: true },
      to: { ...STATE, required: true },
      measure: { required: true, allowed: MEASURES },
      as: { required: true, allowed: ASKERS },
      offence: {
        required: true,
        wrong: (value) =>
          offences.includes(value) || /^other:\s*\S/.test(value)
            ? undefined
            : { code: 'unknown-value', message: `offence: "${value}" is not a term of the lawbook; write other:TEXT for another offence` },
      },
      on: ON,
    });
    const [from, to, offence] = [values.from[0], values.to[0], values.offence[0]];
    if (problems.length > 0 || from === undefined || to === undefined || offence === undefined) return fieldProblems(c, problems);
    const on = values.on[0] ?? today();
    const subject = { measure: values.measure[0] as Measure, asker: values.as[0] as Asker, offence };
    return c.json({ from, to, on, equivalents: equivalents(law, system, subject, from, to, on), lawbook });
  });

  api.get('/terms/:id', (c) => {
    const { values, problems } = readParams(paramsIn(c), { on: ON });
    if (problems.length > 0) return fieldProblems(c, problems);
    const details = conceptDetails(law, c.req.param('id'), values.on[0] ?? today(), system);
    return details === undefined ? problem(c, 404, 'no concept has this id') : c.json({ ...details, lawbook });
  });

  for (const [name, write] of Object.entries(WRITERS))
    api.get(`/${name}`, (c) => {
      const { values, problems } = readParams(paramsIn(c), { state: STATE, domain: { ...DOMAIN, many: true }, concept: { allowed: concepts, many: true } });
      if (problems.length > 0) return fieldProblems(c, problems);
      const whole = paramsIn(c).size === 0 ? exported().get(name) : undefined;
      const some = <T>(list: readonly T[]): readonly T[] | undefined => (list.length === 0 ? undefined : list);
      const part = { state: values.state[0], domains: some(values.domain), concepts: some(values.concept) };
      const glossary = whole === undefined ? glossaryOf(law, part, system) : undefined;
      if (glossary?.entries.length === 0) return problem(c, 404, 'the lawbook has no such words');
      const text = whole ?? write(glossary as Glossary);
      return c.body(text, 200, { 'content-type': mediaType(name), 'content-disposition': `attachment; filename="exhorto-${name}"` });
    });

  api.get('/dual-criminality', (c) => {
    const { values, problems } = readParams(paramsIn(c), {
      from: { ...STATE, required: true },
      to: { ...STATE, required: true },
      offence: { required: true, allowed: offences },
      on: ON,
    });
    const [from, to, offence] = [values.from[0], values.to[0], values.offence[0]];
    if (problems.length > 0 || from === undefined || to === undefined || offence === undefined) return fieldProblems(c, problems);
    return c.json({ ...namedDualCriminality(law, offence, from, to, values.on[0] ?? today()), lawbook });
  });

  api.get('/agenda', (c) => {
    const { values, problems } = readParams(paramsIn(c), { state: { ...STATE, required: true, many: true }, on: ON });
    const count = values.state.length;
    if (problems.length === 0 && (count < 2 || count > MOST_STATES))
      problems.push({ field: 'state', value: values.state, code: 'unknown-value', message: `state: give from 2 to ${MOST_STATES} states, each as state=CL` });
    if (problems.length > 0) return fieldProblems(c, problems);
    const on = values.on[0] ?? today();
    return c.json({ ...agendaOf(law, values.state, on), lawbook });
  });
  return api;
}
