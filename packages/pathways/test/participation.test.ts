import { indexLawbook, participationOn } from '@exhorto/lawbook';
import { loadLawbook } from '@exhorto/lawbook/load';
import { expect, it } from 'vitest';
import { openCase } from '../src/case.ts';
import type { Query } from '../src/query.ts';
import { boundBy, instrumentInForce } from '../src/requirements/in-force.ts';

const law = indexLawbook(loadLawbook().lawbook);
const ASKED: Omit<Query, 'on'> = {
  from: 'CL',
  as: 'prosecutor',
  holder: 'state:US',
  measure: 'preservation',
  offence: 'illegal-access',
  urgency: 'ordinary',
  purpose: 'criminal',
  holds: [],
};

it.each(['1999-12-31', '2007-01-01', '2017-07-31', '2017-08-01', '2024-06-26', '2026-11-26'])('the map says of %s what the engine says', (on) => {
  const c = openCase(law, { ...ASKED, on }, 'es');
  for (const i of law.book.instruments.filter((x) => x.participation.length > 0))
    for (const { state } of law.book.stateTerms) {
      const { position } = participationOn(law, i, state, on);
      const bound = boundBy(c, i, state).verdict;
      const where = `${i.id} ${state} ${on}: ${position}, ${bound}`;
      if (position === 'party') {
        expect(bound, where).toBe('open');
        expect(instrumentInForce(c, i).verdict, where).not.toBe('closed');
      } else if (bound === 'open') expect(instrumentInForce(c, i).verdict, where).not.toBe('open');
      if (position === 'unknown') expect(bound, where).not.toBe('closed');
    }
});
