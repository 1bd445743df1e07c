import { CONDUCT, type ConductElement, type Definition, indexLawbook, LANGS, type Lawbook, type Offence } from '@exhorto/lawbook';
import { compiledLawbook } from '@exhorto/lawbook/compiled';
import { COMPARED_TERMS, dualCriminalityOf } from '@exhorto/terms';
import { describe, expect, it } from 'vitest';
import { MESSAGES } from '../src/messages/index.ts';
import { penaltySpan } from '../src/pages/penalty-span.ts';
import { definitionsCsv } from '../src/pages/term-definitions.tsx';
import { CONDUCT_CODES } from '../src/views/conduct-codes.ts';
import { definitionMatrix, definitionsHref, readDefinitions } from '../src/views/definitions-question.ts';
import { readDual } from '../src/views/dual-question.ts';
import { dualSentence } from '../src/views/dual-sentence.ts';
import { elementsCsv, offencesSvg, pairsCsv } from '../src/views/offences-drawing.ts';
import { offenceGrid, offencesHref, readOffences } from '../src/views/offences-question.ts';

const TODAY = '2026-11-26';
const text = (s: string) => ({ es: s, en: s, pt: s });
const source = Object.keys(compiledLawbook().sources)[0] as string;
const fact = (id: string) => ({ id, source, pinpoint: 'art. 1', seen: 'text' as const, from: '2000-01-01' });

const definition = (id: string, has: string[], lacks: string[]): Definition => ({
  ...fact(id),
  concept: 'thing',
  name: { official: 'cosa', lang: 'es' },
  elements: [text('as written')],
  has,
  lacks,
});

const offence = (state: string, conduct: Offence['conduct'], exists = true): Offence => ({
  ...fact(`${state.toLowerCase()}.offence.illegal-access`),
  term: 'illegal-access',
  exists,
  name: { official: `Acceso (${state})`, lang: 'es' },
  forms: [],
  special: false,
  ...(conduct !== undefined && { conduct }),
});

/** The lawbook with one concept and the offences of four states of our own: tests do not lean on what the law says today. */
function lawOfOurs() {
  const book = compiledLawbook();
  const whole: Offence['conduct'] = {
    acts: ['access'],
    objects: ['system'],
    authorisation: 'without',
    securityMeasure: 'not-required',
    intent: ['general'],
    harm: 'none',
    exemptions: ['none'],
  };
  const definitions: Readonly<Record<string, Definition[]>> = {
    AR: [definition('ar.definition.thing', ['machine'], ['cloud'])],
    CL: [definition('cl.definition.thing', ['machine', 'cloud'], [])],
    ES: [definition('es.definition.thing', [], [])],
  };
  const offences: Readonly<Record<string, Offence[]>> = {
    AR: [offence('AR', whole)],
    BR: [offence('BR', { ...whole, acts: undefined })],
    CL: [offence('CL', { ...whole, securityMeasure: 'must-be-overcome' })],
    CO: [offence('CO', undefined, false)],
  };
  const ours: Lawbook = {
    ...book,
    concepts: [
      {
        id: 'thing',
        domain: 'data',
        names: text('thing'),
        broader: [],
        related: [],
        definition: { genus: text('x'), distinguishing: [text('x')], not: [] },
        terms: { es: words, en: words, pt: words, fr: words },
        words: [],
        falseFriends: [],
        elements: [
          { id: 'machine', kind: 'requires', text: text('a machine') },
          { id: 'cloud', kind: 'includes', text: text('the cloud') },
        ],
        matters: [],
        leads: [],
      },
    ],
    instruments: book.instruments.map((i) => ({ ...i, definitions: i.id === 'budapest' ? [definition('budapest.definition.thing', [], ['machine'])] : [] })),
    unions: book.unions.map((u) => ({ ...u, definitions: [] })),
    states: book.states.map((s) => ({ ...s, definitions: definitions[s.state] ?? [], offences: offences[s.state] ?? [] })),
  };
  return indexLawbook(ours);
}
const words = { preferred: 'thing', admitted: [], avoid: [] };
const law = lawOfOurs();
const viewIn = (lang: (typeof LANGS)[number]) => ({ law, lang, m: MESSAGES[lang], today: TODAY });
const v = viewIn('en');

describe('the comparison of definitions', () => {
  const read = (search: string) => readDefinitions(law, new URLSearchParams(search), TODAY);
  const matrix = (search: string) => definitionMatrix(law, read(search).question, 'en');

  it('pins the Budapest Convention unless the address says otherwise, and puts what is pinned first', () => {
    expect(matrix('')?.columns.map((d) => d.by)).toEqual(['budapest', 'AR', 'CL', 'ES']);
    expect(matrix('pin=CL')?.columns.map((d) => d.by)).toEqual(['CL', 'budapest', 'AR', 'ES']);
    expect(matrix('pin=CL')?.columns[0]?.against).toBeUndefined();
  });

  it('says which is narrower than the pinned one, and by what', () => {
    const ar = matrix('pin=CL')?.columns.find((d) => d.by === 'AR')?.against;
    expect([ar?.relation, ar?.narrowerBy.map((e) => e.id)]).toEqual(['narrower', ['cloud']]);
  });

  it('shows the columns that were asked for, and the pinned one always', () => {
    expect(matrix('columns=read')?.columns.map((d) => d.by)).toEqual(['budapest', 'AR', 'CL']);
    expect(matrix('columns=americas')?.columns.map((d) => d.by)).toEqual(['budapest', 'AR', 'CL']);
    expect(matrix('by=ES')?.columns.map((d) => d.by)).toEqual(['budapest', 'ES']);
  });

  it('keeps its question in its address', () => {
    const { question } = read('concept=thing&pin=CL&columns=read&by=AR&view=list&on=2020-01-01');
    const address = new URL(definitionsHref(v, question), 'http://x');
    expect(readDefinitions(law, address.searchParams, TODAY).question).toEqual(question);
  });

  it('names what it cannot read', () => {
    expect(read('concept=nothing&pin=XX&on=yesterday').problems.map((p) => p.field)).toEqual(['concept', 'on', 'pin']);
  });

  it('gives a row for each element of each definition', () => {
    const { question } = read('pin=CL');
    const rows = definitionsCsv(v, question, definitionMatrix(law, question, 'en'))
      .trim()
      .split('\r\n');
    expect(rows).toHaveLength(1 + 4 * 2);
    expect(rows).toContain('thing,2026-11-26,AR,state,cosa,cloud,includes,the cloud,lacks,CL,narrower,ar.definition.thing,art. 1');
  });
});

describe('the comparison of offences', () => {
  const read = (search: string) => readOffences(law, new URLSearchParams(search), TODAY).question;
  const grid = (search: string) => offenceGrid(law, read(search), 'en');
  const verdict = (search: string, from: string, to: string) => {
    const g = grid(search);
    return g.pairs[g.states.indexOf(from)]?.[g.states.indexOf(to)]?.verdict;
  };

  it('says between each two states whether dual criminality is met', () => {
    expect(verdict('', 'CL', 'AR')).toBe('met');
    expect(verdict('', 'AR', 'CL')).toBe('met-if');
    expect(verdict('', 'AR', 'BR')).toBe('doubtful');
    expect(verdict('', 'AR', 'CO')).toBe('not-met');
    expect(verdict('', 'AR', 'US')).toBe('unknown');
    const g = grid('');
    expect(g.states.every((_, i) => g.pairs[i]?.[i] === null)).toBe(true);
  });

  it('pins states to the top of rows and columns, and shows only those chosen', () => {
    expect(grid('pin=US').states[0]).toBe('US');
    expect(grid('state=AR,CL').states).toEqual(['AR', 'CL']);
    expect(grid('rows=read').states).toEqual(['AR', 'BR', 'CL', 'CO']);
  });

  it('keeps its question in its address', () => {
    const question = read('offence=computer-fraud&pin=CL&pin=US&rows=written&state=AR&view=list&on=2020-01-01');
    expect(readOffences(law, new URL(offencesHref(v, question), 'http://x').searchParams, TODAY).question).toEqual(question);
  });

  it('is drawn, and written as rows', () => {
    const q = read('state=AR,CL');
    const g = offenceGrid(law, q, 'en');
    expect(offencesSvg(v, q, g)).toMatch(/^<svg .*<title>Illegal access: where the laws meet/);
    const pairs = pairsCsv(q, g).split('\r\n');
    expect(pairs).toContain('illegal-access,2026-11-26,AR,CL,met-if,,ar.offence.illegal-access,cl.offence.illegal-access,securityMeasure:must-be-overcome,');
    expect(elementsCsv(v, q, g)).toContain('illegal-access,2026-11-26,CL,true,Acceso (CL),access,system,without,must-be-overcome,general,none,none,');
  });

  it.each(LANGS)('has a short form of every value, none twice in a column (%s)', (lang) => {
    for (const element of Object.keys(CONDUCT) as ConductElement[]) {
      const codes = Object.values(CONDUCT_CODES[lang][element]);
      expect(codes).toHaveLength(CONDUCT[element].length);
      expect(new Set(codes).size, element).toBe(codes.length);
    }
  });
});

describe('dual criminality of two states', () => {
  const say = (from: string, to: string, lang: (typeof LANGS)[number] = 'en', offence = 'illegal-access') => {
    const { question } = readDual(law, new URLSearchParams({ from, to, offence }), TODAY);
    return dualSentence(viewIn(lang), question, dualCriminalityOf(law, offence, from, to, TODAY));
  };

  it('is one sentence that one could say aloud', () => {
    expect(say('CL', 'AR')).toBe('Yes: what Chile punishes as illegal access is an offence in Argentina too.');
    expect(say('AR', 'CL')).toBe(
      'Yes, if the facts show it: illegal access is an offence in Chile, and the request must also show that a security measure was overcome.',
    );
    expect(say('AR', 'BR', 'pt')).toBe('Pode ser: acesso ilícito é crime no Brasil, mas não foi lido o que essa lei exige sobre a conduta.');
    expect(say('AR', 'CO', 'es')).toBe('No: acceso ilícito no es delito en Colombia.');
    expect(say('AR', 'US')).toBe('Not known: it was not read whether illegal access is an offence in the United States.');
  });

  it('names what it cannot read', () => {
    const { problems } = readDual(law, new URLSearchParams('from=XX&offence=nothing&on=2026-13-01'), TODAY);
    expect(problems.map((p) => p.field)).toEqual(['from', 'offence', 'on']);
  });
});

describe('the span of a penalty', () => {
  const form = (min: Offence['forms'][number]['min'], max: Offence['forms'][number]['max']) => ({ form: text('x'), min, max });

  it('goes from the lowest to the highest of all forms', () => {
    expect(penaltySpan(v, [form({ months: 48 }, { months: 96 }), form({ months: 72 }, { months: 168 })])).toBe('4 years to 14 years');
    expect(penaltySpan(v, [form(undefined, { years: 2 }), form(null, 'life')])).toBe('up to life');
    expect(penaltySpan(v, [form({ days: 61 }, { months: 18 })])).toBe('61 days to 1 year 6 months');
    expect(penaltySpan(v, [form({ years: 1 }, null)])).toBeUndefined();
    expect(penaltySpan(v, [form({ years: 1 }, null), form({ years: 1 }, { years: 3 })])).toBe('1 year to 3 years (some forms not read)');
    expect(penaltySpan(v, [])).toBeUndefined();
  });
});

it('compares offences that the lawbook knows', () => {
  expect(COMPARED_TERMS.filter((t) => law.offence(t) === undefined)).toEqual([]);
});
