import type { Messages } from '../index.ts';

export const offline: Pick<Messages, 'offline'> = {
  offline: {
    title: 'Use without a network',
    intro:
      'This site can stay on your phone or computer: the whole lawbook and the program that reasons. It then answers without a network, and what you ask does not leave the device.',
    here: 'On this device',
    scripts: 'Keeping it needs JavaScript. Without, the site works with a network; the PDF sheet and printing serve to take it along.',
    unsupported:
      'This browser cannot keep the site (it takes a secure connection, https, and a current browser). You can print answers or download the PDF sheet.',
    ready: 'Kept: this device answers without a network.',
    none: 'Nothing is kept on this device yet.',
    keeping: 'Keeping…',
    failed: 'Not all of it could be kept, and nothing half-kept was left. Check the connection and the free space, then try again.',
    removed: 'It was removed from this device.',
    lawbook: 'Lawbook',
    program: 'Program and data',
    size: 'Takes up',
    keep: 'Keep on this device',
    install: 'Install as an application',
    look: 'Look for a newer version',
    remove: 'Remove from this device',
    sure: 'Yes, remove',
    server: 'The server has lawbook',
    download: 'The download is about 1.3 MB.',
    works: 'What works without a network',
    worksList: [
      'The answers of “Find the way” and the check of a request you received, with all their reasons and sources.',
      'The pages of states, instruments and providers, the directories, maps and matrices, in three languages.',
      'The search through the whole lawbook.',
    ],
    needs: 'What needs the network',
    needsList: [
      'The PDF sheet, PNG pictures and data files. For paper, print the page.',
      'Proposing a correction, and the interface for programs.',
      'The sources cited: they are on the sites of those who publish them.',
    ],
    how: 'How it is kept up to date',
    howList: [
      'With a network, pages come from the server. Where that takes more than two and a half seconds the device answers, and the page says so.',
      'When there is a newer lawbook you are told, and you decide when to use it: it never changes an answer you are reading.',
      'Some phones delete what is kept after weeks without use; installed on the home screen it stays.',
    ],
    newer: 'A newer version is ready for use without a network',
    use: 'Use it',
    later: 'Later',
    used: 'Done: the next pages without a network use the new version. This one has not changed.',
    answeredHere: (version: string, date: string) => `No network, or a slow one: this device answered with lawbook ${version} (${date}).`,
    more: 'What this means',
    needsNetwork: {
      title: 'This needs the network',
      text: 'This device keeps the law and answers questions, but this is made by the server. Try again when you have a connection.',
    },
  },
};
