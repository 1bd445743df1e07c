import type { Messages } from '../index.ts';

export const matrix: Pick<Messages, 'matrix'> = {
  matrix: {
    title: 'Matrix',
    intro: 'Who may ask whom, at a glance. Each cell is the best way that gives what is asked for; open it for the whole answer with its reasons and sources.',
    titleOf: (measure, on) => `${measure}: who may ask whom, on ${on}`,
    subtitle: (who, offence) => `Asked by ${who}, about ${offence}, of whoever holds the data in the other state.`,
    measure: 'What is asked for',
    asker: 'Who asks',
    offence: 'Offence',
    on: 'As the law stands on',
    rows: 'Rows: asking',
    columns: 'Columns: asked',
    sets: { americas: 'the 35 states of the Americas', written: 'states with their own law in the lawbook', homes: 'states where providers are at home' },
    sort: 'Order',
    sorts: { region: 'by region', name: 'by name', open: 'those who may most first' },
    pin: 'Pin on top',
    none: '—',
    compare: 'Compare: another day, or “what if it ratified?”',
    compareHow:
      'With another day you see what has changed since. With a supposed accession you see what it would change: the fact is marked as supposed and does not enter the lawbook.',
    before: 'Compare with the day',
    earlier: 'Compare with the lawbook of',
    supposeInstrument: 'Instrument',
    supposeState: 'State that would be a party',
    supposeFrom: 'From',
    show: 'Show',
    supposed: (state, name, from) => `Supposed: ${name}, with ${state} as a party from ${from}.`,
    onlySupposed: (text) => `${text} Nobody has stated it: it is there to see what would change.`,
    nothingChanges: 'Nothing changes.',
    changes: (better, worse) => `Cells that get better: ${better}. Worse: ${worse}.`,
    comparedWith: (day) => `Compared with ${day}.`,
    comparedWithLawbook: (version: string, date: string) =>
      `Compared with lawbook ${version} (${date}), read by today’s program: it shows what changed in the data.`,
    changedCell: 'changes (before, in small)',
    was: (verdict) => `before: ${verdict}`,
    corner: 'Asks ↓  of →',
    asList: 'See it in words, state by state',
    asPicture: 'See it as a picture',
    whatCellsMean:
      'The matrix asks about whoever holds the data in the other state, whatever the company. What a provider gives under its own policy is shown in the answer.',
  },
};
