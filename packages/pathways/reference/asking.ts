import { isOutsideCriminalJustice, isSpeech, type Scene } from './scene.ts';
import { all, type Verdict } from './verdict.ts';

/** Offices outside criminal justice, and purposes outside it, do not use these ways. */
export function mayAsk(s: Scene): Verdict {
  return isOutsideCriminalJustice(s) || s.q.purpose !== 'criminal' ? 'closed' : 'open';
}

/** For an offence of expression no way is open. */
export function underSpeechRule(s: Scene, verdict: Verdict): Verdict {
  return isSpeech(s) ? all(verdict, 'conditional') : verdict;
}

/** A fact of the case that the question gives, gives as false, or does not give. */
export function answered(value: boolean | undefined): Verdict {
  return value === undefined ? 'conditional' : value ? 'open' : 'closed';
}
