import type { Instrument, PathwayId, Provision, Seen } from '@exhorto/lawbook';
import type { CitedText, Content, Legality, LegalitySide, LimitText, Pathway, RefusalGround, Step, Yields } from './answer.ts';
import type { Case, Holder } from './case.ts';
import { citedTexts, contents, limits, refusalGrounds } from './cited.ts';
import { type Condition, deciding, factsIn, type Reason, strength } from './reason.ts';
import type { OwnLawWeighed } from './requirements/own-law.ts';
import { homePower } from './requirements/own-law.ts';
import type { Side } from './requirements/side.ts';

/** Steps and papers of a way. What is left out is the provision's own. */
export interface Detail {
  steps: Step[];
  contents?: Content[];
  limits?: LimitText[];
  grounds?: RefusalGround[];
  safeguards?: CitedText[];
  userNotice?: CitedText[];
  remedy?: CitedText[];
  useLimits?: CitedText[];
}

/** What a legal basis gives for one addressee; `finish` makes the pathway of it. */
export interface Way {
  id: PathwayId;
  holder: Holder;
  because: Reason;
  yields: Yields;
  speed: Pathway['speed'];
  /** Lower comes first among equals: safeguards before speed (MODEL, "yields"). */
  guard: number;
  emergency?: boolean;
  instrument?: Instrument | undefined;
  provision?: Provision | undefined;
  /** What the one who takes the way needs; asked for only where the way is not closed. */
  detail: () => Detail;
  legality: () => Legality;
  conflict?: string;
  /** The asker's judge must act first: until then an emergency answer is information only. */
  orderMayFollow?: boolean;
}

/** One legal basis: which measures it covers and how it weighs an addressee. */
export interface LegalBasis {
  id: PathwayId;
  /** Every way whose instrument covers the measure is listed; others are left out. */
  covers(c: Case): boolean;
  weigh(c: Case, own: OwnLawWeighed, holder: Holder): Way[];
}

/** Ways that no treaty opens: the request goes to the provider itself. */
const DIRECT_WAYS: ReadonlySet<PathwayId> = new Set(['domestic-order', 'voluntary-disclosure', 'account-holder-consent']);

/** Until the asker's judge has acted, what comes in an emergency is information only. */
export function yieldsOf(w: Way): Yields {
  return w.orderMayFollow === true && w.yields === 'evidence' ? 'information' : w.yields;
}

export function finish(c: Case, w: Way): Pathway {
  const { because } = w;
  const closed = because.verdict === 'closed';
  const p = w.provision;
  const target: Pathway['target'] = { state: w.holder.state };
  if (w.holder.entity !== undefined) {
    target.entity = w.holder.entity.id;
    target.entityName = w.holder.entity.name;
  }
  const asOf = firstAsOf(because);
  const pathway: Pathway = {
    id: w.id,
    name: c.law.book.vocabulary.pathways[w.id]?.name[c.lang] ?? w.id,
    instrument: w.instrument?.id ?? null,
    instrumentName: w.instrument?.shortNames[c.lang] ?? null,
    target,
    asks: DIRECT_WAYS.has(w.id) || p?.channel?.via === 'provider' ? 'provider' : 'state',
    verdict: because.verdict,
    yields: yieldsOf(w),
    emergency: w.emergency === true,
    speed: w.speed,
    strength: strength(because) as Seen | null,
    summary: because.verdict === 'open' ? because.text : deciding(because).text,
    because,
    conditions: conditionsOf(because),
    ...(closed ? NO_DETAIL : detailOf(c, w)),
    legality: w.legality(),
    facts: factsIn(because),
  };
  if (asOf !== undefined) pathway.asOf = asOf;
  if (w.conflict !== undefined) pathway.conflict = w.conflict;
  return pathway;
}

type PathwayDetail = Pick<Pathway, 'steps' | 'contents' | 'limits' | 'safeguards' | 'userNotice' | 'remedy' | 'useLimits' | 'refusalGrounds'>;

const NO_DETAIL: PathwayDetail = { steps: [], contents: [], limits: [], safeguards: [], userNotice: [], remedy: [], useLimits: [], refusalGrounds: [] };

function detailOf(c: Case, w: Way): PathwayDetail {
  const p = w.provision;
  const d = w.detail();
  const side: Side = { state: w.holder.state, role: 'holder', other: c.q.from };
  return {
    steps: d.steps,
    contents: [...(d.contents ?? contents(c, p?.contents ?? [])), ...factsToShow(w.because)],
    limits: d.limits ?? limits(c, p?.limits ?? []),
    safeguards: [...citedTexts(c, p?.safeguards ?? []), ...(d.safeguards ?? [])],
    userNotice: [...citedTexts(c, p?.userNotice ?? []), ...(d.userNotice ?? [])],
    remedy: [...citedTexts(c, p?.remedies ?? []), ...(d.remedy ?? [])],
    useLimits: d.useLimits ?? citedTexts(c, p?.useLimits ?? []),
    refusalGrounds: d.grounds ?? refusalGrounds(c, p?.grounds ?? [], side),
  };
}

/** What the facts of the request must show for dual criminality: each belongs in its account of the facts. */
function factsToShow(r: Reason, found: Content[] = []): Content[] {
  const { show, fact, pinpoint, source } = r;
  if (show !== undefined && fact !== undefined && !found.some((f) => f.text === show))
    found.push({ field: 'facts', text: show, fact, pinpoint: pinpoint ?? '', source: source ?? '' });
  for (const child of r.children) factsToShow(child, found);
  return found;
}

/** The conditions that stand between the verdict and `open`: those under an `any` that is open already do not. */
export function conditionsOf(r: Reason): Condition[] {
  const found: Condition[] = [];
  const walk = (x: Reason): void => {
    if (x.verdict !== 'conditional' && x.verdict !== 'unknown') return;
    if (x.condition !== undefined && !found.some((f) => f.text === x.condition?.text)) found.push(x.condition);
    for (const child of x.children) walk(child);
  };
  walk(r);
  return found;
}

function firstAsOf(r: Reason): string | undefined {
  if (r.verdict !== 'open' && r.asOf !== undefined) return r.asOf;
  for (const child of r.children) {
    if (child.verdict !== r.verdict) continue;
    const found = firstAsOf(child);
    if (found !== undefined) return found;
  }
  return undefined;
}

export function side(r: Reason): LegalitySide {
  return { verdict: r.verdict, text: r.verdict === 'open' ? r.text : deciding(r).text };
}

/** Lawful under the asker's law, for a way that does not demand the asker's own power. */
export function askerSide(c: Case): LegalitySide {
  return side(homePower(c, false));
}
