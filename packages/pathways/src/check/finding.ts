import type { Lang, RequestField } from '@exhorto/lawbook';
import type { OfficeRef, OwnLaw, Pathway } from '../answer.ts';
import type { Verdict } from '../verdict.ts';

/** One piece of advice, with the fact and article behind it where there is one. */
export interface Advice {
  code: string;
  text: string;
  fact?: string;
  pinpoint?: string;
}

export interface Authenticity {
  /** verified: called back through the published contact; mismatch: the address is not the published one. */
  state: 'verified' | 'unverified' | 'mismatch' | 'unknown-office';
  text: string;
  /** Contacts published in the lawbook through which to verify: never the one in the letter. */
  contacts: OfficeRef[];
}

export interface Deadline {
  on: string;
  text: string;
  fact: string;
  pinpoint: string;
}

/** What a provider or an authority that received a request is told (MODEL, "The reverse question"). */
export interface Finding {
  lawbook: { version: string; date: string };
  receivedOn: string;
  authenticity: Authenticity;
  /** May this kind of office make such a request under its own law? null where the letter does not tell who asks for what. */
  competence: OwnLaw | null;
  /** The way that the letter relies on, weighed; null where it names none. */
  claimed: { id: string; verdict: Verdict; summary: string; pathway: Pathway | null } | null;
  /** Ways that fit what is asked, best first. */
  fits: Pathway[];
  missing: { field: RequestField | string; text: string; state: 'absent' | 'illegible'; fact?: string; pinpoint?: string }[];
  may: Advice[];
  must: Advice[];
  mustNot: Advice[];
  deadline?: Deadline;
  /** A reply to send, to be read and signed by a person. */
  reply: Record<Lang, { subject: string; body: string }>;
}
