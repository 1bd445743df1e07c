import { type Answer, type Pathway, QUESTION_FIELDS, type Query } from '@exhorto/pathways';
import { href, type View } from './view.ts';

/** What a question is when nobody says otherwise: left out of addresses. */
const DEFAULTS: Readonly<Record<string, string>> = { urgency: 'ordinary', purpose: 'criminal' };

/** The parameters of a question's permanent address; the day asked about always stands in it. */
export function questionParams(query: Query): URLSearchParams {
  const params = new URLSearchParams();
  for (const { name } of QUESTION_FIELDS) {
    const value = query[name];
    if (value === undefined || DEFAULTS[name] === value) continue;
    if (Array.isArray(value)) for (const x of value) params.append(name, x);
    else if (typeof value === 'object') params.set(name, `${value.from}..${value.to}`);
    else params.set(name, typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value));
  }
  return params;
}

/** The permanent address of a question's answer. */
export function questionHref(v: Pick<View, 'lang'>, query: Query): string {
  return href(v, `/find?${questionParams(query)}`);
}

/** The same request as the one who receives it would check it; no data of the case goes into the address. */
export function reverseHref(v: Pick<View, 'lang'>, a: Pick<Answer, 'query' | 'pathways'>, best: Pathway | undefined = a.pathways[0]): string {
  const { from, as, measure, offence, urgency } = a.query;
  const params = new URLSearchParams({ state: from, kind: as, measure, offence });
  if (urgency !== 'ordinary') params.set('urgency', urgency);
  if (best !== undefined) {
    params.set('entity', best.target.entity ?? `state:${best.target.state}`);
    params.set('claimedBasis', best.id);
  }
  return href(v, `/check?${params}`);
}

const LISTS: ReadonlySet<string> = new Set(QUESTION_FIELDS.filter((f) => f.type.kind === 'list').map((f) => f.name));

/**
 * The question in an address, as `readQuestion` takes it. `offenceText` (the form's box for an offence in the asker's
 * own words) is joined to `offence=other`; parameters that are no field of a question are left to others.
 */
export function questionIn(params: URLSearchParams): Record<string, unknown> {
  const raw: Record<string, unknown> = {};
  for (const { name } of QUESTION_FIELDS) {
    const values = params.getAll(name).filter((x) => x !== '');
    if (values.length > 0) raw[name] = LISTS.has(name) ? values.flatMap((x) => x.split(',')) : values[0];
  }
  if (raw['offence'] === 'other') raw['offence'] = `other:${params.get('offenceText')?.trim() ?? ''}`;
  return raw;
}
