import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { type Figure, latest, shareOf, totalsByState } from '../src/figures.ts';
import type { Lawbook } from '../src/lawbook.ts';
import { LAWBOOK_DIR, loadLawbook } from '../src/load.ts';
import { loadFigures, readFigures } from '../src/load-figures.ts';

const KNOWN = { providers: [{ id: 'acme' }], stateTerms: [{ state: 'BR' }, { state: 'CL' }] } as unknown as Lawbook;
const TODAY = '2026-11-25';
const HEAD = `provider: acme
checkedOn: 2026-11-23
sources:
  report: {title: Report, publisher: Acme, url: null, kind: provider-policy, read: full}
counting:
  whole: {es: todo, en: all, pt: tudo}
kinds:
  - {kind: legal, process: legal-request, named: Legal requests, name: {es: legales, en: legal, pt: legais}, counting: whole}
  - {kind: together, process: all, named: All, name: {es: todos, en: all, pt: todos}}
rows:
  - {id: acme.figure.BR.2020.all, state: BR, from: 2019-01-01, to: 2020-01-01, kind: together, requests: 9, source: report, pinpoint: p. 1, seen: text}
`;
const GOOD: Readonly<Record<string, string | number>> = {
  id: 'acme.figure.BR.2020-H1.legal',
  state: 'BR',
  from: '2020-01-01',
  to: '2020-07-01',
  kind: 'legal',
  requests: 10,
  answeredRequests: 4,
  source: 'report',
  pinpoint: 'p. 2',
  seen: 'text',
};

let dir: string | undefined;
afterEach(() => {
  if (dir !== undefined) rmSync(dir, { recursive: true });
  dir = undefined;
});

/** The messages about a file with these rows more; `head` may change what stands above them. */
function problemsOf(rows: Record<string, unknown>[], head = HEAD, name = 'acme.yaml'): string[] {
  dir = mkdtempSync(join(tmpdir(), 'figures-'));
  mkdirSync(join(dir, 'lawbook', 'figures'), { recursive: true });
  writeFileSync(join(dir, 'lawbook', 'figures', name), `${head}${rows.map((r) => `  - ${JSON.stringify(r)}\n`).join('')}`);
  return readFigures(KNOWN, join(dir, 'lawbook'), TODAY).problems.map((p) => `${p.line} ${p.path}: ${p.message}`);
}

describe('figures that are sound', () => {
  it('have no problem', () => expect(problemsOf([GOOD])).toEqual([]));

  it('a bound instead of a number is sound too', () => {
    const { answeredRequests: _, ...rest } = GOOD;
    expect(problemsOf([{ ...rest, requests: { under: 10 }, answered: 0 }])).toEqual([]);
  });
});

describe('figures that are not', () => {
  const wrong: [string, Record<string, unknown>, RegExp][] = [
    ['a share over 1', { answeredRequests: undefined, answered: 54 }, /a share is 0 to 1/],
    ['more answered than received', { answeredRequests: 11 }, /more requests answered than received/],
    ['more answered than a bound allows', { requests: { under: 4 } }, /more requests answered than received/],
    ['a share beside the number', { answered: 0.4 }, /keep the number/],
    ['nothing said', { requests: undefined, answeredRequests: undefined }, /says nothing/],
    ['an unknown state', { state: 'ZZ' }, /names the state ZZ/],
    ['an unknown kind', { kind: 'mlat' }, /names the kind "mlat"/],
    ['an unknown source', { source: 'press' }, /names the source "press"/],
    ['an unknown note', { counting: 'half' }, /names the note "half"/],
    ['a period that is not over', { to: '2027-01-01' }, /in the future/],
    ['an empty period', { to: '2020-01-01' }, /period is empty/],
    ['a check in the future', { checkedOn: '2026-11-26' }, /checkedOn 2026-11-26 lies in the future/],
    ['an id of another file', { id: 'other.figure.BR' }, /begins with "acme\.figure\."/],
    ['what "all" has counted already', { from: '2019-07-01', to: '2020-01-01' }, /counts the same requests as acme\.figure\.BR\.2020\.all/],
    ['a field that does not exist', { pct: 54 }, /pct/],
  ];
  it.each(wrong)('%s', (_, change, message) => {
    const problems = problemsOf([{ ...GOOD, ...change }]);
    expect(problems.filter((p) => message.test(p)).length).toBeGreaterThan(0);
    if (!/^a (share over|field)/.test(_)) expect(problems.some((p) => p.startsWith('12 '))).toBe(true);
  });

  it('two periods of one state and kind that overlap', () => {
    const other = { ...GOOD, id: 'acme.figure.BR.2020-Q2.legal', from: '2020-04-01' };
    expect(problemsOf([GOOD, other])).toEqual([expect.stringMatching(/^13 acme\.figure\.BR\.2020-Q2\.legal: counts the same requests as/)]);
    expect(problemsOf([GOOD, { ...other, state: 'CL' }])).toEqual([]);
    expect(problemsOf([GOOD, { ...GOOD, from: '2020-07-01', to: '2021-01-01' }])).toEqual([expect.stringMatching(/stands twice/)]);
  });

  it('an unused source, note or kind', () => {
    const head = HEAD.replace(
      'counting:\n',
      '  press: {title: P, publisher: P, url: null, kind: press, read: full}\ncounting:\n  odd: {es: a, en: a, pt: a}\n',
    );
    expect(problemsOf([GOOD], head)).toEqual([expect.stringMatching(/source is named by no figure/), expect.stringMatching(/note is named by no kind/)]);
    expect(problemsOf([])).toEqual([expect.stringMatching(/legal: no figure is of this kind/)]);
  });

  it('a provider that the lawbook does not have, a file of another name, a check in the future', () => {
    expect(problemsOf([GOOD], HEAD.replace('provider: acme', 'provider: other'), 'other.yaml')).toContainEqual(
      expect.stringMatching(/no lawbook\/providers\/other\.yaml/),
    );
    expect(problemsOf([GOOD], HEAD, 'other.yaml')).toEqual([expect.stringMatching(/stand in acme\.yaml/)]);
    expect(problemsOf([GOOD], HEAD.replace('2026-11-23', '2026-11-26'))).toEqual([expect.stringMatching(/lies in the future/)]);
  });
});

describe('adding up', () => {
  const row = (x: Partial<Figure>): Figure => ({ ...GOOD, provider: 'acme', process: 'legal-request', checkedOn: TODAY, ...x }) as Figure;
  it('a bound gives a range, and a share counts only figures that have one', () => {
    const rows = [row({}), row({ requests: 30, answeredRequests: undefined }), row({ requests: { under: 10 }, answeredRequests: undefined })];
    expect(totalsByState(rows)).toEqual([{ state: 'BR', from: '2020-01-01', to: '2020-07-01', least: 40, most: 49, without: 0, answered: 4, share: 0.4 }]);
  });
  it('answered requests alone give no share', () => {
    expect(totalsByState([row({ requests: undefined })])[0]).toMatchObject({ most: 0, without: 1, answered: 4, share: undefined });
    expect(shareOf(row({ requests: undefined }))).toBeUndefined();
  });
  it('a share of accounts is said to be one', () =>
    expect(shareOf(row({ answeredRequests: undefined, accounts: 8, answeredAccounts: 6 }))).toEqual({ share: 0.75, of: 'accounts' }));
  it('the latest period is the one that ends last', () => expect(latest([row({}), row({ to: '2021-01-01' })]).map((f) => f.to)).toEqual(['2021-01-01']));
});

describe('the published figures of the lawbook', () => {
  it('are sound, and no part of the lawbook', () => {
    const { lawbook } = loadLawbook(LAWBOOK_DIR);
    const figures = loadFigures(lawbook, LAWBOOK_DIR);
    expect(figures.providers.length).toBeGreaterThan(5);
    for (const f of figures.providers.flatMap((p) => p.rows)) expect(figures.sources[f.source], f.id).toBeDefined();
    expect(JSON.stringify(lawbook)).not.toMatch(/"id":"[^"]*\.figure\./);
  });
});
