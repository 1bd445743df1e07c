import type { Pathway } from './answer.ts';
import type { Case } from './case.ts';
import { wanted } from './order.ts';
import type { OwnLawWeighed } from './requirements/own-law.ts';
import { operators } from './targets.ts';

/** One sentence that a person could say aloud (LOOK, "The answer page", 1). */
export function sentence(c: Case, own: OwnLawWeighed, pathways: readonly Pathway[]): string {
  const best = pathways.find((p) => p.verdict !== 'closed');
  const measure = c.law.book.vocabulary.measures[c.q.measure]?.noun[c.lang] ?? c.q.measure;
  if (c.speech) return c.t.sentenceSpeech(c.offenceName);
  if (best === undefined)
    return c.provider !== undefined && operators(c).length === 0 ? `${operatorUnknownText(c, c.provider.name)}.` : c.t.sentenceClosed(measure);
  const state = c.law.theState(best.target.state, c.lang);
  const { entityName } = best.target;
  const fromProvider = best.asks === 'provider';
  const to = fromProvider ? (entityName ?? c.t.providerIn(state)) : state;
  const what = fromProvider || entityName === undefined ? measure : c.t.ofHolder(measure, entityName);
  const s = verdictSentence(c, best)(what, to, best.name);
  const judge =
    own.ownLaw.competent === false
      ? c.t.sentenceThrough(own.ownLaw.through?.name ?? '')
      : own.judge
        ? c.t.sentenceJudge
        : own.ownLaw.verdict === 'open'
          ? c.t.sentenceNoJudge
          : '';
  return judge === '' ? s : `${s} ${judge}`;
}

/** No company is known that runs the service, or none for the state of the user. */
export function operatorUnknownText(c: Case, provider: string): string {
  return c.q.userIn === undefined ? c.t.operatorUnknown(provider) : c.t.operatorUnknownIn(provider, c.law.theState(c.q.userIn, c.lang));
}

function verdictSentence(c: Case, best: Pathway): (measure: string, to: string, way: string) => string {
  if (best.verdict === 'unknown') return c.t.sentenceUnknown;
  if (best.yields !== wanted(c)) return c.t.sentenceInformation;
  return best.verdict === 'open' ? c.t.sentenceOpen : c.t.sentenceConditional;
}
