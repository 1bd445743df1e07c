import { type Instrument, indexLawbook, participationChanges, participationOn } from '@exhorto/lawbook';
import { loadLawbook } from '@exhorto/lawbook/load';
import { describe, expect, it } from 'vitest';

const law = indexLawbook(loadLawbook().lawbook);
const instrument = (id: string): Instrument => law.instrument(id) as Instrument;
const on = (id: string, state: string, day: string) => participationOn(law, instrument(id), state, day);

describe('participationOn', () => {
  it('tells the deposit of Chile (20 April 2017) from its entry into force (1 August 2017)', () => {
    expect(on('budapest', 'CL', '2017-04-19')).toMatchObject({ position: 'none', why: 'not-yet', from: '2017-08-01' });
    expect(on('budapest', 'CL', '2017-07-31')).toMatchObject({ position: 'later', deposited: '2017-04-20', from: '2017-08-01' });
    expect(on('budapest', 'CL', '2017-08-01')).toMatchObject({ position: 'party', since: '2017-08-01', fact: { id: 'budapest.participation.CL' } });
  });

  it('takes Ireland as a signatory from the day of its signature, the United States until its deposit', () => {
    expect(on('budapest', 'IE', '2026-11-26')).toMatchObject({ position: 'signatory', signed: '2002-02-28', asOf: '2025-10-08' });
    expect(on('budapest', 'IE', '2002-02-27')).toMatchObject({ position: 'none', why: 'not-yet', from: null });
    expect(on('budapest', 'US', '2006-09-28')).toMatchObject({ position: 'signatory', signed: '2001-11-23' });
  });

  it('takes Guatemala as invited, and does not know it before the source does', () => {
    expect(on('budapest', 'GT', '2026-11-26')).toMatchObject({ position: 'invited', asOf: '2024-06-26' });
    expect(on('budapest', 'GT', '2015-01-01')).toEqual({ position: 'unknown' });
  });

  it('tells a sourced negative, a complete list and silence apart', () => {
    expect(on('budapest', 'MX', '2026-11-26')).toMatchObject({ position: 'none', why: 'seen', asOf: '2024-06-26' });
    expect(on('dsa', 'CL', '2026-11-26')).toMatchObject({ position: 'none', why: 'not-on-list', asOf: '2026-11-25' });
    expect(on('budapest', 'ZA', '2026-11-26')).toEqual({ position: 'unknown' });
    expect(on('budapest', 'ZA', '2004-06-30')).toMatchObject({ position: 'none', why: 'not-in-force', day: '2004-07-01' });
  });

  it('knows who left, and when', () => {
    expect(on('achr', 'TT', '1999-05-25')).toMatchObject({ position: 'party' });
    expect(on('achr', 'TT', '1999-05-26')).toMatchObject({ position: 'none', why: 'left', to: '1999-05-26' });
  });

  it('takes a deposit for no more than a deposit while the instrument is not in force', () => {
    expect(on('protocol2', 'JP', '2023-08-09')).toMatchObject({ position: 'signatory', signed: '2022-05-12' });
    expect(on('protocol2', 'JP', '2026-11-26')).toMatchObject({ position: 'later', deposited: '2023-08-10', from: null });
  });

  it('takes no territory for its state: Curaçao joined in 2024, the Netherlands in 2007', () => {
    expect(on('budapest', 'NL', '2007-03-01')).toMatchObject({ position: 'party', since: '2007-03-01' });
  });
});

describe('participationChanges', () => {
  it('lists the days of change', () => {
    expect(participationChanges(law, instrument('budapest'), 'US')).toEqual([
      { on: '', position: 'none' },
      { on: '2001-11-23', position: 'signatory' },
      { on: '2006-09-29', position: 'later' },
      { on: '2007-01-01', position: 'party' },
    ]);
  });

  it('says of any day what participationOn says', () => {
    const days = ['1970-01-01', '1995-06-30', '2004-06-30', '2004-07-01', '2012-12-31', '2017-07-31', '2019-09-20', '2024-06-26', '2026-02-05', '2026-11-26'];
    for (const i of law.book.instruments.filter((x) => x.participation.length > 0))
      for (const { state } of law.book.stateTerms) {
        const changes = participationChanges(law, i, state);
        for (const day of days)
          expect(changes.findLast((c) => c.on <= day)?.position, `${i.id} ${state} ${day}`).toBe(participationOn(law, i, state, day).position);
      }
  });
});
