import { type Cited, type ContentItem, type Ground, type Limit, type Measure, type Protection, type Seen, say, type Text, validOn } from '@exhorto/lawbook';
import type { CitedText, Content, LimitText, RefusalGround } from './answer.ts';
import { type Case, once } from './case.ts';
import { weighPredicate } from './requirements/predicate.ts';
import type { Side } from './requirements/side.ts';

interface Part {
  id: string;
  pinpoint: string;
  source?: string | undefined;
  seen?: Seen | undefined;
  text: Text;
}

export function citedText(c: Case, p: Part): CitedText {
  return { text: say(p.text, c.lang), fact: p.id, pinpoint: p.pinpoint, source: p.source ?? '', seen: p.seen ?? 'secondary' };
}

function forMeasure(measure: Measure, x: { measures?: readonly Measure[] | undefined }): boolean {
  return x.measures === undefined || x.measures.includes(measure);
}

export function citedTexts(c: Case, parts: readonly Cited[]): CitedText[] {
  return parts.filter((p) => forMeasure(c.q.measure, p)).map((p) => citedText(c, p));
}

/** What a state's own law, and that of the union it belongs to, gives the person, by topic, on the day asked. */
export function citedProtections(c: Case, state: string, side: 'asker' | 'holder', topics: readonly Protection['topic'][]): CitedText[] {
  return once(c, 'protections', `${state} ${side} ${topics.join(' ')}`, () =>
    [...(c.law.state(state)?.protections ?? []), ...c.law.unionsOf(state, c.q.on).flatMap((u) => u.protections)]
      .filter((p) => topics.includes(p.topic) && (p.side === 'both' || p.side === side) && forMeasure(c.q.measure, p) && validOn(c.law, p, c.q.on) === 'yes')
      .map((p) => citedText(c, p)),
  );
}

/** Every field that the instrument requires, each with its article. */
export function contents(c: Case, items: readonly ContentItem[]): Content[] {
  return items
    .filter((i) => forMeasure(c.q.measure, i))
    .map((i) => {
      const out: Content = { field: i.field, text: say(i.text, c.lang), fact: i.id, pinpoint: i.pinpoint, source: i.source ?? '' };
      if (i.when !== undefined) out.when = say(i.when, c.lang);
      return out;
    });
}

/** Time limits with unit and starting event. */
export function limits(c: Case, items: readonly Limit[]): LimitText[] {
  return items
    .filter((l) => forMeasure(c.q.measure, l) && (l.urgency === undefined || l.urgency === c.q.urgency))
    .map((l) => ({
      text: withoutStop(say(l.what, c.lang)),
      amount: l.amount,
      unit: l.unit,
      kind: l.kind,
      startsAt: c.t.since(say(l.startsAt, c.lang)),
      ...(l.fromReceipt ? { fromReceipt: true } : {}),
      fact: l.id,
      pinpoint: l.pinpoint,
      source: l.source ?? '',
    }));
}

/** Grounds of refusal, mandatory apart from optional; `bites` where the facts given make it so. */
export function refusalGrounds(c: Case, items: readonly Ground[], side: Side): RefusalGround[] {
  return items
    .filter((g) => forMeasure(c.q.measure, g))
    .map((g) => ({ ...citedText(c, g), ground: g.ground, bites: g.when !== undefined && weighPredicate(c, g.when, side, g).verdict === 'open' }))
    .sort((a, b) => Number(a.ground === 'optional') - Number(b.ground === 'optional'));
}

/** A sentence that goes on: what it says is followed by how long. */
export function withoutStop(sentence: string): string {
  return sentence.replace(/\.$/, '');
}
