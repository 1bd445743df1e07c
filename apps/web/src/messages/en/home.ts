import type { Messages } from '../index.ts';

export const home: Pick<Messages, 'home'> = {
  home: {
    atlas: 'The law of the hemisphere at a glance',
    title: 'Who may ask whom for what',
    lead: 'You need data that a company in another country holds. Or you received a request and do not know whether to answer. Exhorto says which ways there are, under which law, in which terms and with which safeguards, and shows the source of every statement.',
    ask: 'I need data',
    askText: 'Build your question in one sentence and see the ways, best first.',
    received: 'I received a request',
    receivedText: 'Check who signs it, whether they may ask, what is missing and what you may answer.',
    read: 'I want to understand a law',
    readText: 'States, instruments and providers, article by article, with their sources.',
    known: 'What we know',
    facts: 'facts of law, each with its source',
    text: 'read in the law itself',
    states: 'states with their own law',
    instruments: 'instruments, bilateral treaties included',
    providers: 'providers',
    leads: 'leads to be checked, never used to answer',
    sample: 'For example',
    sampleText: 'A prosecutor in Chile asks the Netherlands to preserve data about an illegal access.',
  },
};
