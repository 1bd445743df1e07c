import type { Messages } from '../index.ts';

export const tour: Pick<Messages, 'tour'> = {
  tour: {
    title: 'One case, step by step',
    fromHome: 'One case, step by step',
    story:
      'In Chile, the prosecution service investigates an illegal access. The suspect account is with Google; the connection logs are at a hosting company in the Netherlands.',
    invented: 'The case is invented. The answers are not: they are worked out now, from the lawbook of today, and change with it.',
    stepOf: (n: number, of: number) => `Step ${n} of ${of}`,
    index: 'The steps',
    all: 'All on one page, to print',
    oneByOne: 'See it step by step',
    turn: 'Go to another step',
    previous: 'Previous',
    next: 'Next',
    done: 'Your turn',
    fragment: 'From the answer of today',
    reading: 'How to read it',
    live: (asked: string) => `The whole answer: ${asked}`,
    threeQuestions: 'The case is three questions. Below each, the sentence with which its answer begins today:',
    inMatrix: 'The same question in the matrix, with other states',
    oneLeaf: 'The first leaf, down to its source',
    countWays: (n: string) => `Ways in this answer, counted by their mark: ${n}. Above is the first of each kind.`,
    countFacts: (n: string) => `Facts on which this tree rests: ${n}. The strokes say how each is known:`,
    countUnknowns: (shown: string, all: string) => `Shown here: ${shown} of ${all}; the whole answer has them all.`,
    correctOne: 'For example, to correct the fact from the step on reasons:',
    steps: {
      question: {
        title: 'The question is a sentence',
        text: ['Who you are, where, what you need, from whom, for which offence, and by the law of which day. Every underlined word can be changed.'],
        reading: ['Every answer begins with one sentence that could be said aloud, with the date of the law and the version of the lawbook.'],
      },
      own: {
        title: 'Your own law first',
        text: [
          'Before looking abroad, the answer says which office of your state may order the measure, and whether somebody must authorise it. It can differ with the data asked for.',
        ],
        reading: ['The article leads to the source. The mark is for your own law, not for that of the other state. Here it means:'],
      },
      preserve: {
        title: 'Preserve before you ask',
        text: ['Logs are often kept for a short time, and a formal request takes long. So how to have them preserved is a question of its own.'],
        reading: [
          'The steps come in order: who does what, with which paper, to whom. Below them, what the request must contain, the time limits, and why it could be refused.',
        ],
      },
      ways: {
        title: 'The ways and their marks',
        text: [
          'Each way is a legal basis of its own, towards one addressee. They stand in order, best first; those ruled out are shown too, with the reason that rules them out.',
        ],
        reading: [],
      },
      reasons: {
        title: 'The reasons, down to the source',
        text: [
          'Under each way stands the “why”: a tree. Its root is the verdict; its leaves are facts with their source, conditions of the case, or facts that are missing.',
        ],
        reading: [
          'Read it from the leaves: each has its mark, and the mark of the branch comes from them. Where there is an article, its source is one tap away.',
        ],
      },
      sheet: {
        title: 'The sheet for the file',
        text: [
          'The answer fits a PDF sheet to attach: the question, the steps, the list of what the request must contain, numbered sources, and a code that leads back to the answer.',
        ],
        reading: ['The list has boxes: use it to check the draft of the request before it is sent.'],
      },
      gaps: {
        title: 'What is missing, and how to correct',
        text: ['A missing fact is not guessed: it is named, with what it would change either way.'],
        reading: [
          'Whoever knows the fact can say so, with its source. And every fact has a form to propose a correction: a person reviews it before it is applied.',
        ],
      },
    },
  },
};
