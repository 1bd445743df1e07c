import { indexLawbook } from '@exhorto/lawbook';
import { compiledLawbook } from '@exhorto/lawbook/compiled';
import { describe, expect, it } from 'vitest';
import { conceptSystem, equivalent, equivalents, inverse } from '../src/index.ts';

const law = indexLawbook(compiledLawbook());
const system = conceptSystem(law);
const TODAY = '2026-11-26';
const SUBJECT = { measure: 'subscriber', asker: 'prosecutor', offence: 'illegal-access' } as const;

describe('the terms of a request in the words of the other side', () => {
  it('name the fact and the article behind every word of a law', () => {
    for (const to of ['BR', 'NL', 'US', 'PE'])
      for (const e of equivalents(law, system, SUBJECT, 'CL', to, TODAY))
        for (const side of [e.mine, e.theirs]) {
          if (side.fact === undefined) continue;
          expect(law.fact(side.fact), side.fact).toBeDefined();
          expect(side.pinpoint).toBe(law.fact(side.fact)?.pinpoint);
        }
  });

  it('are "not known" wherever one law has no word, and never "the same" by default', () => {
    for (const e of equivalents(law, system, SUBJECT, 'CL', 'SR', TODAY))
      if (e.theirs.fact === undefined || e.mine.fact === undefined) expect(e.relation).toBe('unknown');
  });

  it('are the inverse the other way round', () => {
    for (const c of system.all)
      for (const [a, b] of [
        ['CL', 'BR'],
        ['US', 'NL'],
        ['AR', 'ES'],
      ] as const) {
        const [there, back] = [equivalent(law, system, c.id, a, b, TODAY).relation, equivalent(law, system, c.id, b, a, TODAY).relation];
        expect(back, c.id).toBe(there === 'unknown' ? 'unknown' : inverse(there));
      }
  });
});

describe('the concept system', () => {
  it('has 220 concepts or more, each with a word in four languages', () => {
    expect(system.all.length).toBeGreaterThanOrEqual(220);
    for (const c of system.all) for (const lang of ['es', 'en', 'pt', 'fr'] as const) expect(c.terms[lang].preferred, c.id).not.toBe('');
  });

  it('warns of the false friends that cooperation stumbles on', () => {
    const words = system.all.flatMap((c) => c.falseFriends.flatMap((f) => f.words.map((w) => w.word.toLowerCase())));
    for (const word of ['fiscal', 'exhorto', 'denuncia', 'mandado']) expect(words).toContain(word);
  });
});
