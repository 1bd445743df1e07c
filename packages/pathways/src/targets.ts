import type { Entity, Law } from '@exhorto/lawbook';
import { validOn } from '@exhorto/lawbook';
import type { Case, Holder } from './case.ts';
import { conditionReason, factReason, plainReason, type Reason } from './reason.ts';
import { missing } from './requirements/missing.ts';

/** Does this entity serve users in that state? `serves` without `except`; unknown where the lawbook does not say. */
export function serves(c: Case, e: Entity, state: string): boolean | undefined {
  return servesOn(c.law, e, state, c.q.on);
}

/** As `serves`, for a page that has an answer and no case. */
export function servesOn(law: Law, e: Entity, state: string, on: string): boolean | undefined {
  if (e.serves === undefined) return undefined;
  if (e.except?.some((x) => law.within(state, x, on)) === true) return false;
  return e.serves.some((x) => law.within(state, x, on));
}

/** Does the holder offer its service in the asker's state? */
export function offersService(c: Case, holder: Holder): Reason {
  const e = holder.entity;
  const where = c.law.theState(c.q.from, c.lang);
  if (e !== undefined) {
    const s = serves(c, e, c.q.from);
    if (s === true) return factReason('open', c.t.offersService(e.name, where), e);
    if (s === false) return factReason('closed', c.t.offersNoService(e.name, where), e);
    return missing(c, `${e.id}.serves`, c.t.servesUnknown(e.name, where));
  }
  const name = c.t.providerIn(c.law.theState(holder.state, c.lang));
  if (c.q.offersIn === undefined) return conditionReason({ input: 'offersIn', value: c.q.from, text: c.t.offersAsk(where) });
  return c.q.offersIn.includes(c.q.from) ? plainReason('open', c.t.offersService(name, where)) : plainReason('closed', c.t.offersNoService(name, where));
}

function entitiesOf(c: Case): Entity[] {
  return (c.provider?.entities ?? []).filter((e) => validOn(c.law, e, c.q.on) !== 'no');
}

/**
 * The operators to weigh. With `userIn`, those that serve the user; without, every one, the one that serves the
 * asker's state first. A holder named by state stands for a provider established there.
 */
export function operators(c: Case): Holder[] {
  if (c.q.holder.startsWith('state:')) return [{ state: c.q.holder.slice('state:'.length), entity: undefined }];
  const all = entitiesOf(c).filter((e) => e.role === 'operator');
  const userIn = c.q.userIn;
  const chosen = userIn === undefined ? all : all.filter((e) => serves(c, e, userIn) !== false);
  const first = userIn ?? c.q.from;
  return chosen
    .map((entity) => ({ entity, state: entity.state }))
    .sort((a, b) => Number(serves(c, b.entity, first) === true) - Number(serves(c, a.entity, first) === true));
}

/** Local companies that do not run the service: only an order at home can be addressed to them. */
export function establishments(c: Case): Holder[] {
  return entitiesOf(c)
    .filter((e) => e.role === 'establishment' && e.state === c.q.from)
    .map((entity) => ({ entity, state: entity.state }));
}
