/** The reverse question: a request that was received. */
export { checkRequest } from './check.ts';
export type { Advice, Authenticity, Deadline, Finding } from './finding.ts';
export { type Read, type ReadReceived, type Received, readReceived } from './received.ts';
