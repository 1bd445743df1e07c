import type { Messages } from '../index.ts';

export const compare: Pick<Messages, 'compare'> = {
  compare: {
    title: 'Compare states',
    intro: 'Two to four states side by side, as the law stands today. Each cell has its article; what is missing is said.',
    about: 'About',
    state: (n) => `State ${n}`,
    show: 'Compare',
    more: 'Data retention and security research',
    rules: {
      language: 'Language',
      'dual-criminality': 'Dual criminality',
      'without-treaty': 'Assistance without a treaty',
      'electronic-transmission': 'Electronic transmission',
    },
    with: 'Compare with others',
  },
};
