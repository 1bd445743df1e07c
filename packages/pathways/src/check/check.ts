import { LANGS, type Lang, type Law, type RequestField } from '@exhorto/lawbook';
import type { OwnLaw, Pathway } from '../answer.ts';
import { ask } from '../ask.ts';
import type { Query } from '../query.ts';
import { authenticity } from './authenticity.ts';
import type { Advice, Deadline, Finding } from './finding.ts';
import { isIllegible, legible, type Received } from './received.ts';
import { CHECK_WORDS, type CheckWords } from './words.ts';

/**
 * The reverse question: is this request lawful, is this the right office, and what may, must and must I not do?
 * Until the sender has been verified through the published contact it advises preservation, not disclosure.
 */
export function checkRequest(law: Law, r: Received, lang: Lang = 'es'): Finding {
  const w = CHECK_WORDS[lang];
  const auth = authenticity(law, r, lang);
  const query = questionOf(law, r);
  const answer = query === undefined ? undefined : ask(law, query, lang);
  const ours = answer === undefined ? [] : answer.pathways.filter((p) => isOurs(p, r));
  const claimed = claimedWay(r, answer === undefined ? undefined : ours, w);
  const fits = ours.filter((p) => p.verdict === 'open' || p.verdict === 'conditional');
  const reference = claimed?.pathway ?? fits[0];
  const missing = missingFrom(r, lang, reference, answer?.ownLaw);
  const speech = answer?.speech !== undefined;

  const may: Advice[] = [];
  const must: Advice[] = [];
  const mustNot: Advice[] = [];
  const bound = fits.find((p) => p.id === 'domestic-order' && p.target.state === legible(r.sender.state) && !p.conditions.some((x) => x.decides === 'court'));
  const preserving = legible(r.measure) === 'preservation';
  const whole = missing.length === 0;

  if (auth.state !== 'verified') mustNot.push({ code: 'unverified', text: w.noDiscloseUnverified });
  for (const p of forbidden(ours)) mustNot.push({ code: 'home-law-forbids', text: w.noDiscloseLaw(p.text), ...p.cite });
  if (claimed !== null && claimed.verdict === 'closed')
    mustNot.push({
      code: 'claimed-closed',
      text: w.noDiscloseClosed(claimed.summary),
      ...(claimed.pathway?.because.fact === undefined ? {} : { fact: claimed.pathway.because.fact }),
    });
  mustNot.push({ code: 'no-more', text: w.noMore });
  if (legible(r.secrecy) === true) mustNot.push({ code: 'secrecy', text: w.noTell });

  if (bound !== undefined && auth.state === 'verified' && whole && answer?.ownLaw.competent === true && !speech)
    must.push({ code: preserving ? 'preserve' : 'comply', text: preserving ? w.preserveMust : w.complyMust(bound.name), ...cite(bound) });
  else may.push({ code: 'preserve', text: w.preserve });
  if (speech) must.push({ code: 'human-rights-review', text: w.speechMust });
  if (!whole) must.push({ code: 'ask-missing', text: w.askMust });
  must.push({ code: 'reasons', text: w.reasonsMust }, { code: 'record', text: w.recordMust });
  if (auth.state === 'verified' && whole && !speech)
    for (const p of fits.filter((x) => isOursToAnswer(x, r)))
      if (p !== bound)
        may.push({ code: `answer:${p.id}`, text: w.answerMay(p.instrumentName === null ? p.name : `${p.name} (${p.instrumentName})`), ...cite(p) });

  const deadline = deadlineOf(r, reference, w);
  return {
    lawbook: { version: law.book.version, date: law.book.date },
    receivedOn: r.receivedOn,
    authenticity: auth,
    competence: answer?.ownLaw ?? null,
    claimed,
    fits,
    missing,
    may,
    must,
    mustNot,
    ...(deadline === undefined ? {} : { deadline }),
    reply: replies(law, r, query, auth.state === 'verified'),
  };
}

function cite(p: Pathway): { fact?: string; pinpoint?: string } {
  const fact = p.facts[0];
  return fact === undefined ? {} : { fact };
}

/** The question that the sender would have asked, where the letter tells enough. */
function questionOf(law: Law, r: Received): Query | undefined {
  const from = legible(r.sender.state);
  const as = legible(r.sender.kind);
  const measure = legible(r.measure);
  if (from === undefined || as === undefined || measure === undefined) return undefined;
  const entity = law.entity(r.entity);
  const provider = entity === undefined ? undefined : law.book.providers.find((p) => p.entities.includes(entity));
  return {
    on: r.receivedOn,
    from,
    as,
    measure,
    holder: provider === undefined ? r.entity : `provider:${provider.id}`,
    offence: legible(r.offence) ?? 'other:—',
    urgency: r.urgency,
    purpose: 'criminal',
    holds: [],
  };
}

/** A way from state to state reaches a provider as process of its own state, never as the foreign letter. */
function isOursToAnswer(p: Pathway, r: Received): boolean {
  return r.entity.startsWith('state:') || p.asks === 'provider';
}

/** Ways that are addressed to us, or to our state. */
function isOurs(p: Pathway, r: Received): boolean {
  return r.entity.startsWith('state:') ? p.target.state === r.entity.slice('state:'.length) : p.target.entity === r.entity;
}

function claimedWay(r: Received, ours: readonly Pathway[] | undefined, w: CheckWords): Finding['claimed'] {
  const id = legible(r.claimedBasis);
  if (id === undefined) return null;
  if (ours === undefined) return { id, verdict: 'unknown', summary: w.claimedNotWeighed, pathway: null };
  const pathway = ours.find((p) => p.id === id);
  if (pathway === undefined) return { id, verdict: 'closed', summary: w.claimedUnknown, pathway: null };
  return { id, verdict: pathway.verdict, summary: pathway.summary, pathway };
}

/** What our own law forbids to give, whatever the letter says. */
function forbidden(ours: readonly Pathway[]): { text: string; cite: { fact?: string; pinpoint?: string } }[] {
  const direct = ours.find((p) => p.id === 'voluntary-disclosure' && p.legality.holder.verdict === 'closed');
  return direct === undefined ? [] : [{ text: direct.legality.holder.text, cite: cite(direct) }];
}

const PRESENT: Readonly<Partial<Record<RequestField, (r: Received) => unknown>>> = {
  authority: (r) => r.sender.office,
  data: (r) => r.data ?? r.identifiers,
  offence: (r) => r.offence,
  'domestic-power': (r) => r.order,
  signature: (r) => legible(r.order)?.signature,
  secrecy: (r) => r.secrecy,
  'return-to': (r) => r.sender.address,
};

/** What every request needs, and what the instrument relied on demands, each with its article. */
function missingFrom(r: Received, lang: Lang, way: Pathway | undefined, own: OwnLaw | undefined): Finding['missing'] {
  const w = CHECK_WORDS[lang];
  const missing: Finding['missing'] = [];
  const need = (field: string, value: unknown): void => {
    if (value === undefined) missing.push({ field, text: w.missing[field] ?? field, state: 'absent' });
    else if (isIllegible(value)) missing.push({ field, text: w.missing[field] ?? field, state: 'illegible' });
  };
  need('state', r.sender.state);
  need('kind', r.sender.kind);
  need('sender', r.sender.office);
  need('measure', r.measure);
  need('identifiers', Array.isArray(r.identifiers) && r.identifiers.length === 0 ? r.data : (r.identifiers ?? r.data));
  need('offence', r.offence);
  if (way?.id === 'domestic-order' && own !== undefined && !isItsOwnOrder(r, own)) need('order', orderBy(own, r));
  for (const item of way?.contents ?? []) {
    if (item.when !== undefined || r.contains.includes(item.field)) continue;
    const value = PRESENT[item.field]?.(r);
    if (value !== undefined && !isIllegible(value)) continue;
    if (missing.some((m) => m.field === item.field)) continue;
    missing.push({ field: item.field, text: item.text, state: isIllegible(value) ? 'illegible' : 'absent', fact: item.fact, pinpoint: item.pinpoint });
  }
  return missing;
}

/** The shortest time limit that runs from receipt; one that runs from another event is shown with the way, not as a date. */
function deadlineOf(r: Received, way: Pathway | undefined, w: (typeof CHECK_WORDS)['es']): Deadline | undefined {
  const limit = way?.limits.filter((l) => l.kind === 'at-most' && l.fromReceipt === true).sort((a, b) => inHours(a) - inHours(b))[0];
  if (limit === undefined) return undefined;
  const on = new Date(`${r.receivedOn}T00:00:00Z`);
  if (limit.unit === 'months') on.setUTCMonth(on.getUTCMonth() + limit.amount);
  else if (limit.unit === 'days') on.setUTCDate(on.getUTCDate() + limit.amount);
  else on.setUTCHours(on.getUTCHours() + limit.amount);
  const iso = on.toISOString().slice(0, 10);
  return { on: iso, text: w.deadline(`${limit.text} (${limit.startsAt})`, iso), fact: limit.fact, pinpoint: limit.pinpoint };
}

/** The letter of an office that orders on its own authority is the order; of any other it must come with one. */
function isItsOwnOrder(r: Received, own: OwnLaw): boolean {
  const kind = legible(r.sender.kind);
  return kind !== undefined && own.orderedBy?.includes(kind) === true && own.priorBy === 'none';
}

/** The order that came with the letter, where it is by an office that may order. */
function orderBy(own: OwnLaw, r: Received): Received['order'] {
  const by = legible(legible(r.order)?.by);
  return by !== undefined && own.orderedBy !== null && !own.orderedBy.includes(by) ? undefined : r.order;
}

const HOURS_IN = { hours: 1, days: 24, months: 24 * 30 } as const;

function inHours(l: Pathway['limits'][number]): number {
  return l.amount * HOURS_IN[l.unit];
}

/** The reply in the three languages; each is built from an answer in its own language. */
function replies(law: Law, r: Received, query: Query | undefined, verified: boolean): Finding['reply'] {
  const one = (lang: Lang): { subject: string; body: string } => {
    const w = CHECK_WORDS[lang];
    const answer = query === undefined ? undefined : ask(law, query, lang);
    const ours = answer === undefined ? [] : answer.pathways.filter((p) => isOurs(p, r));
    const claimed = claimedWay(r, answer === undefined ? undefined : ours, w);
    const fits = ours.filter((p) => p.verdict === 'open' || p.verdict === 'conditional');
    const missing = missingFrom(r, lang, claimed?.pathway ?? fits[0], answer?.ownLaw).map((m) => m.text);
    const measure = query === undefined ? '' : (law.book.vocabulary.measures[query.measure]?.noun[lang] ?? query.measure);
    return {
      subject: w.subject(r.receivedOn),
      body: w.reply({
        receivedOn: r.receivedOn,
        measure,
        verified,
        missing,
        closed: claimed?.verdict === 'closed' ? claimed.summary : '',
        through: answer?.speech === undefined ? fits.slice(0, 3).map((p) => p.name) : [],
        preserve: true,
      }),
    };
  };
  return Object.fromEntries(LANGS.map((l) => [l, one(l)])) as Finding['reply'];
}
