import { type Answer, type Pathway, servesOn } from '@exhorto/pathways';
import type { View } from './view.ts';

/** More than this many other companies of a provider stand apart: few cases concern them. */
const FEW_COMPANIES = 3;

/**
 * The ways at the companies that serve the asker's state, and those at all others of a provider that has many. Where the
 * question says in which state the user is, the engine has chosen already.
 */
export function byCompany(v: View, a: Answer): { near: Pathway[]; far: Pathway[] } {
  const serving = (p: Pathway): boolean => {
    const entity = p.target.entity === undefined ? undefined : v.law.entity(p.target.entity);
    return entity === undefined || entity.state === a.query.from || servesOn(v.law, entity, a.query.from, a.query.on) === true;
  };
  const near = a.pathways.filter(serving);
  const far = a.pathways.filter((p) => !serving(p));
  const companies = new Set(far.map((p) => p.target.entity));
  return near.length === 0 || companies.size <= FEW_COMPANIES ? { near: a.pathways, far: [] } : { near, far };
}
