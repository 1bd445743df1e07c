import { type Case, once } from '../case.ts';
import { factReason, plainReason, type Reason } from '../reason.ts';
import { inCriminalJustice } from './own-law.ts';

/** State-to-state ways are for criminal justice: others are shown the way through (MODEL, "The answer"). */
export function askerMayUse(c: Case): Reason {
  return once(c, 'asker may use', c.q.as, () => weighAskerMayUse(c));
}

function weighAskerMayUse(c: Case): Reason {
  const kind = c.law.book.vocabulary.askers[c.q.as]?.who[c.lang] ?? c.q.as;
  if (!inCriminalJustice(c)) return plainReason('closed', c.t.outsideCriminalJustice(kind));
  if (c.q.purpose !== 'criminal') return plainReason('closed', c.t.notCriminal(c.law.book.vocabulary.purposes[c.q.purpose]?.name[c.lang] ?? c.q.purpose));
  return plainReason('open', c.t.mayUse(kind));
}

/** An offence of expression: no way is open; the norm that binds the asker stands in the reason. */
export function speechReason(c: Case): Reason | undefined {
  if (!c.speech) return undefined;
  const norm = speechNorms(c)[0];
  const text = c.t.speechBites(c.offenceName);
  const condition = { input: 'holds', value: 'threat-or-incitement', text: c.t.speechLifts };
  if (norm === undefined) return { ...plainReason('conditional', text), condition };
  return { ...factReason('conditional', text, norm), condition };
}

/** ICCPR 19, American Convention 13 …: provisions on expression of human-rights treaties that bind the asker. */
export function speechNorms(c: Case) {
  return c.law.book.instruments
    .filter(
      (i) =>
        i.kind === 'human-rights-treaty' &&
        c.law.participation(i.id, c.q.from).some((p) => p.kind === 'party' && (p.from == null || p.from <= c.q.on) && (p.to == null || c.q.on < p.to)),
    )
    .flatMap((i) => i.provisions.filter((p) => SPEECH_ARTICLES.has(p.id)));
}

const SPEECH_ARTICLES: ReadonlySet<string> = new Set(['iccpr.19', 'achr.13', 'echr.10']);
