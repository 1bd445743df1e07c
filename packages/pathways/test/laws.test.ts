import { indexLawbook, type Lawbook } from '@exhorto/lawbook';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ownLaw } from '../reference/own-law.ts';
import type { Answer, Pathway, UnknownEntry } from '../src/answer.ts';
import { ask } from '../src/ask.ts';
import type { Query } from '../src/query.ts';
import { rank, type Verdict } from '../src/verdict.ts';
import { type Asked, asked, SEEDED } from './generated.ts';
import { fill } from './slots.ts';

/** "Laws that tests hold" (MODEL, at the end of "The answer"), over generated lawbooks. */

type Way = Pick<Pathway, 'id' | 'instrument' | 'target'>;
const keyOf = (w: Way): string => `${w.id} ${w.instrument ?? ''} ${w.target.entity ?? ''} ${w.target.state}`;
/** The same way where the instrument was not known before. */
const placeOf = (w: Way): string => `${w.id} ${w.target.entity ?? ''} ${w.target.state}`;

const answerTo = (book: Lawbook, query: Query): Answer => ask(indexLawbook(book), query, 'en');
const isLive = (w: Pathway): boolean => w.verdict === 'open' || w.verdict === 'conditional';

function hold(law: (asked: Asked) => void, numRuns = 200): void {
  fc.assert(fc.property(asked, law), { ...SEEDED, numRuns });
}

/** Articles that follow the treaty of assistance in force between the two states, if there is one. */
const FOLLOWS: readonly string[] = ['budapest-30', 'budapest-31', 'budapest-33', 'budapest-34', 'untoc-18', 'uncac-46', 'vienna-1988-7'];
const TREATIES_FOLLOWED = /^(bilateral|nassau|san-luis|central-american|caribbean)/;

/** Which treaty an article follows is decided by the treaties known to be in force: another one changes what it follows. */
function follows(way: Way, slot: string): boolean {
  return FOLLOWS.includes(way.id) && TREATIES_FOLLOWED.test(slot);
}

describe('an unknown slot', () => {
  it('has for ifYes and ifNo just what substitution gives', () => {
    let compared = 0;
    hold(({ book, query }) => {
      const answer = answerTo(book, query);
      for (const entry of answer.unknowns.filter((u) => u.changes !== 'steps')) {
        for (const yes of [true, false]) {
          const filled = fill(book, query, entry, yes);
          if (filled === undefined) continue;
          const after = answerTo(filled, query).pathways;
          const stated = answer.unknowns.filter((u) => u.slot === entry.slot && u.changes !== 'steps');
          for (const way of entry.ways) {
            const found = after.filter((w) => placeOf(w) === placeOf(way) && (way.instrument === null || w.instrument === way.instrument));
            // A slot about one entity's service or policy may be filled for one addressee at a time.
            if (way.target.entity !== entry.ways[0]?.target.entity || found.length === 0) continue;
            compared += 1;
            const expected = stated.filter((u) => u.ways.some((w) => keyOf(w) === keyOf(way))).map((u) => (yes ? u.ifYes : u.ifNo));
            expect(
              found.map((w) => w.verdict),
              `${entry.slot} ${yes ? 'yes' : 'no'}: ${keyOf(way)}`,
            ).toEqual(expected);
          }
        }
      }
    });
    expect(compared).toBeGreaterThan(300);
  });

  it('changes neither open nor closed when it is filled', () => {
    hold(({ book, query }) => {
      const answer = answerTo(book, query);
      for (const entry of answer.unknowns) {
        for (const yes of [true, false]) {
          const filled = fill(book, query, entry, yes);
          if (filled === undefined) continue;
          const after = new Map(answerTo(filled, query).pathways.map((w) => [keyOf(w), w.verdict]));
          for (const way of answer.pathways) {
            if ((way.verdict !== 'open' && way.verdict !== 'closed') || follows(way, entry.slot)) continue;
            // A rule on disclosure is filled in for the kind of service of one addressee.
            if (entry.slot.includes('.disclosure.') && way.target.entity !== entry.ways[0]?.target.entity) continue;
            expect(after.get(keyOf(way)) ?? way.verdict, `${entry.slot} ${yes ? 'yes' : 'no'}: ${keyOf(way)}`).toBe(way.verdict);
          }
        }
      }
    });
  });

  it('that changes steps only leaves every verdict', () => {
    hold(({ book, query }) => {
      const { ownLaw: own, unknowns } = answerTo(book, query);
      for (const u of unknowns.filter((x) => x.changes === 'steps')) expect([u.ifYes, u.ifNo]).toEqual([own.verdict, own.verdict]);
    });
  });
});

/** Facts that fill a slot, taken out: what is left is silence. */
function emptied({ book, query }: Asked): { slot: string; book: Lawbook }[] {
  const cases: { slot: string; book: Lawbook }[] = [];
  for (const s of book.states) {
    const without = (slot: string, change: Partial<typeof s>): number =>
      cases.push({ slot: `${s.state}.${slot}`, book: { ...book, states: book.states.map((x) => (x === s ? { ...s, ...change } : x)) } });
    if (s.powers.length > 0) without('power', { powers: [] });
    if (s.offences.length > 0) without('offence', { offences: [] });
    if (s.disclosure.length > 0) without('disclosure', { disclosure: [] });
    for (const rule of ['dual-criminality', 'without-treaty'] as const)
      if (s.assistance.some((a) => a.rule === rule)) without(`assistance.${rule}`, { assistance: s.assistance.filter((a) => a.rule !== rule) });
  }
  for (const i of book.instruments) {
    const without = (slot: string, change: Partial<typeof i>): number =>
      cases.push({ slot: `${i.id}.${slot}`, book: { ...book, instruments: book.instruments.map((x) => (x === i ? { ...i, ...change } : x)) } });
    const { completeAsOf: _, ...open } = i;
    without('in-force', { inForce: { ...i.inForce, status: 'unknown' } });
    for (const state of new Set(i.participation.map((p) => p.state)))
      cases.push({
        slot: `${i.id}.participation.${state}`,
        book: {
          ...book,
          instruments: book.instruments.map((x) => (x === i ? { ...open, participation: i.participation.filter((p) => p.state !== state) } : x)),
        },
      });
    const not29 = i.reservations.filter((r) => r.provision !== '29(4)');
    if (i.reservationsRead.length > 0 || not29.length < i.reservations.length) without('reservation.29-4', { reservations: not29, reservationsRead: [] });
  }
  const provider = book.providers.find((p) => `provider:${p.id}` === query.holder);
  for (const p of book.providers.filter((x) => x === provider || x.generic))
    cases.push({ slot: `${p.id}.policy`, book: { ...book, providers: book.providers.map((x) => (x === p ? { ...p, policies: [] } : x)) } });
  return cases;
}

describe('a slot that is emptied', () => {
  it('creates neither open nor closed', () => {
    hold((sample) => {
      const before = new Map(answerTo(sample.book, sample.query).pathways.map((w) => [keyOf(w), w.verdict]));
      for (const { slot, book } of emptied(sample)) {
        for (const way of answerTo(book, sample.query).pathways) {
          if ((way.verdict !== 'open' && way.verdict !== 'closed') || follows(way, slot)) continue;
          expect(before.get(keyOf(way)) ?? way.verdict, `${slot}: ${keyOf(way)}`).toBe(way.verdict);
        }
      }
    }, 150);
  });
});

/** Ways that bind others than the two: where the data lie, or the asker's state alone. */
const ONE_SIDED: readonly string[] = ['budapest-32', 'dsa-18'];

describe('an instrument', () => {
  it('opens nothing on the day before it is in force between the two states', () => {
    let eves = 0;
    hold(({ book, query }) => {
      for (const i of book.instruments) {
        if (i.inForce.from == null) continue;
        for (const way of answerTo(book, query).pathways.filter((w) => w.instrument === i.id && !ONE_SIDED.includes(w.id))) {
          const starts = [query.from, way.target.state].map((state) => i.participation.find((p) => p.state === state && p.kind === 'party')?.from);
          if (starts.some((from) => from == null)) continue;
          const inForce = [i.inForce.from, ...(starts as string[])].toSorted().at(-1) ?? '';
          const eve = new Date(Date.parse(inForce) - 86_400_000).toISOString().slice(0, 10);
          const then = answerTo(book, { ...query, on: eve }).pathways.find((w) => keyOf(w) === keyOf(way));
          eves += 1;
          expect(then?.verdict ?? 'closed', `${keyOf(way)} on ${eve}`).toBe('closed');
        }
      }
    }, 150);
    expect(eves).toBeGreaterThan(50);
  });
});

describe('a judge', () => {
  const CONTENT: readonly string[] = ['content-stored', 'interception', 'search-seizure'];
  const BY_CONSENT: readonly string[] = ['account-holder-consent', 'budapest-32'];

  /** Every power that could be used needs a judge, as far as it is known who must act; or no power is known at all. */
  function demandsJudge({ book, query }: Asked): boolean {
    const { powers, verdict } = ownLaw({ book, q: query });
    const usable = powers.filter((p) => p.verdict !== 'closed');
    if (usable.length === 0) return verdict === 'unknown';
    return usable.every(({ power }) => power.priorBy === 'judge' || power.orderedBy === 'unknown' || power.orderedBy.every((o) => o === 'judge'));
  }

  it('stands among the steps of every way that yields content, where the law of the asker demands one or is unknown', () => {
    let weighed = 0;
    hold((sample) => {
      const { book, query } = sample;
      if (!CONTENT.includes(query.measure) || !demandsJudge(sample)) return;
      for (const way of answerTo(book, query).pathways) {
        if (way.yields !== 'evidence' || !isLive(way) || BY_CONSENT.includes(way.id)) continue;
        weighed += 1;
        const acts = way.steps.filter((s) => s.kind === 'order' || s.kind === 'authorise').flatMap((s) => [s.who.kind, s.to?.kind]);
        expect(acts, keyOf(way)).toContain('judge');
      }
    }, 800);
    expect(weighed).toBeGreaterThan(10);
  });

  it('is never left out by an open way where the power that is open needs one', () => {
    hold((sample) => {
      const { book, query } = sample;
      const open = ownLaw({ book, q: query }).powers.filter((p) => p.verdict === 'open');
      if (open.length === 0 || open.some((p) => p.power.priorBy === 'none' && p.power.orderedBy !== 'unknown' && p.power.orderedBy.some((o) => o !== 'judge')))
        return;
      for (const way of answerTo(book, query).pathways) {
        if (way.id !== 'domestic-order' || way.verdict !== 'open') continue;
        const acts = way.steps.filter((s) => s.kind === 'order' || s.kind === 'authorise').flatMap((s) => [s.who.kind, s.to?.kind]);
        expect(acts.includes('judge') || acts.includes('prosecutor'), keyOf(way)).toBe(true);
        if (open.every((p) => p.power.priorBy !== 'prosecutor')) expect(acts, keyOf(way)).toContain('judge');
      }
    }, 400);
  });
});

describe('an offence of expression', () => {
  it('opens no way, unless there is a threat or incitement to violence', () => {
    hold(({ book, query }) => {
      const answer = answerTo(book, { ...query, offence: 'insult', holds: query.holds.filter((h) => h !== 'threat-or-incitement') });
      expect(answer.pathways.filter((w) => w.verdict === 'open').map(keyOf)).toEqual([]);
      expect(answer.speech).toBeDefined();
      expect(answerTo(book, { ...query, offence: 'insult', holds: ['threat-or-incitement'] }).speech).toBeUndefined();
    });
  });

  it('is never asked about by voluntary disclosure or a network before another way', () => {
    const LAST: readonly string[] = ['voluntary-disclosure', 'network-24-7', 'budapest-35', 'police-channel', 'egmont', 'ncmec-report', 'dsa-18'];
    hold(({ book, query }) => {
      const answer = answerTo(book, { ...query, offence: 'insult', holds: [] });
      const live = answer.pathways.filter((w) => w.verdict !== 'closed').map((w) => LAST.includes(w.id));
      expect(live).toEqual(live.toSorted((a, b) => Number(a) - Number(b)));
    });
  });
});

describe('the ways', () => {
  it('are unique by id, instrument and target', () => {
    hold(({ book, query }) => {
      const keys = answerTo(book, query).pathways.map(keyOf);
      expect(keys).toEqual([...new Set(keys)]);
    });
  });

  it('are in order: live before closed, what was asked for first, then by verdict, reciprocity after its like', () => {
    hold(({ book, query }) => {
      const answer = answerTo(book, query);
      if (answer.speech !== undefined) return;
      const wanted = query.measure === 'preservation' ? 'preservation' : query.measure === 'spontaneous-information' ? 'information' : 'evidence';
      // An emergency may turn what a way gives into information until the order follows: it keeps its place.
      const gives = (w: Pathway): boolean => w.yields === wanted || w.id === 'voluntary-disclosure';
      const leads = (w: Pathway): boolean => query.urgency === 'emergency' && w.emergency && isLive(w);
      const place = (w: Pathway): number[] => [
        w.verdict === 'closed' ? 1 : 0,
        leads(w) ? 0 : 1,
        gives(w) ? 0 : 1,
        w.id === 'reciprocity' && isLive(w) ? 1 : 0,
        3 - rank(w.verdict),
      ];
      const places = answer.pathways.map(place);
      const sorted = places.toSorted((a, b) => a.map((x, i) => x - (b[i] ?? 0)).find((d) => d !== 0) ?? 0);
      expect(places).toEqual(sorted);
    });
  });

  it('that are closed name what closes them and offer nothing', () => {
    hold(({ book, query }) => {
      for (const w of answerTo(book, query).pathways) {
        expect(w.summary, keyOf(w)).not.toBe('');
        if (w.verdict === 'closed') expect([w.steps, w.contents, w.refusalGrounds], keyOf(w)).toEqual([[], [], []]);
        if (w.verdict === 'conditional') expect(w.conditions.length, keyOf(w)).toBeGreaterThan(0);
      }
    });
  });

  it('are the same whenever and in whatever language one asks', () => {
    const verdicts = (a: Answer): [string, Verdict][] => a.pathways.map((w) => [keyOf(w), w.verdict]);
    const slots = (a: Answer): Pick<UnknownEntry, 'slot' | 'ifYes' | 'ifNo'>[] => a.unknowns.map(({ slot, ifYes, ifNo }) => ({ slot, ifYes, ifNo }));
    hold(({ book, query }) => {
      const law = indexLawbook(book);
      const en = ask(law, query, 'en');
      expect(ask(law, query, 'en')).toEqual(en);
      expect(ask(indexLawbook(structuredClone(book)), structuredClone(query), 'en')).toEqual(en);
      for (const lang of ['es', 'pt'] as const) {
        const other = ask(law, query, lang);
        expect(verdicts(other)).toEqual(verdicts(en));
        expect(slots(other)).toEqual(slots(en));
        expect(other.ownLaw.verdict).toBe(en.ownLaw.verdict);
      }
    }, 150);
  });
});
