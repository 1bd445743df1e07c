import { indexLawbook, LANGS, type Lang } from '@exhorto/lawbook';
import { compiledLawbook } from '@exhorto/lawbook/compiled';
import { directoryOf, filterDirectory, officeGaps } from '@exhorto/lawbook/directory';
import { parse } from 'csv-parse/sync';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { MESSAGES } from '../src/messages/index.ts';
import { directoryCsv, directoryVcf } from '../src/views/directory-files.ts';
import { byState, directoryHref, readDirectory } from '../src/views/directory-question.ts';
import { telUri } from '../src/views/phone.ts';
import type { View } from '../src/views/view.ts';

const TODAY = '2026-11-26';
const law = indexLawbook(compiledLawbook());
const all = directoryOf(law, TODAY);
const view = (lang: Lang): View => ({ law, lang, m: MESSAGES[lang], today: TODAY });
const filtered = (query: string, lang: Lang = 'es') => filterDirectory(law, all, readDirectory(law, new URLSearchParams(query)).filter, lang);

describe('the directory', () => {
  it('has every office of states and unions, and those that instruments name inline, each once', () => {
    const named = law.book.instruments.flatMap((i) => i.designations.filter((d) => d.named !== undefined).map((d) => d.id));
    const written = [...law.book.states, ...law.book.unions].flatMap((s) => s.offices.map((o) => o.id));
    expect(all.map((e) => e.id).toSorted()).toEqual([...written, ...named].toSorted());
    expect(new Set(all.map((e) => e.id)).size).toBe(all.length);
  });

  it('shows every designation and every channel once, at its office', () => {
    const designations = law.book.instruments.flatMap((i) => i.designations.map((d) => d.id));
    expect(all.flatMap((e) => e.designatedFor.map((d) => d.designation.id)).toSorted()).toEqual(designations.toSorted());
    const channels = law.book.states.flatMap((s) => s.assistance.filter((a) => a.rule === 'channel').map((a) => a.id));
    const shown = all.flatMap((e) => e.ownLaw.filter((r) => r.rule === 'channel').map((r) => r.id));
    expect(shown.toSorted()).toEqual(channels.toSorted());
  });

  it('takes an office that an instrument names inline for what its articles use it as', () => {
    expect(all.find((e) => e.id === 'budapest.designation.AT.35')?.kinds).toEqual(['contact-point-24-7']);
    expect(all.find((e) => e.id === 'budapest.designation.AT.27')?.kinds).toContain('central-authority');
  });

  it('leaves out what has ended', () => {
    const book = structuredClone(law.book);
    const office = book.states.find((s) => s.state === 'CL')?.offices[0];
    if (office === undefined) throw new Error('Chile has no office');
    office.to = '2026-11-26';
    const ended = indexLawbook(book);
    expect(directoryOf(ended, '2026-11-25').some((e) => e.id === office.id)).toBe(true);
    expect(directoryOf(ended, '2026-11-26').some((e) => e.id === office.id)).toBe(false);
  });

  it('finds words without accents and case, in any order, also by the name of the state', () => {
    const found = filtered('q=MINISTERIO+publico+Chile');
    expect(found.map((e) => e.id)).toContain('cl.office.ministerio-publico');
    expect(filtered('q=chile p%C3%BAblico ministerio')).toEqual(found);
    expect(filtered('q=xyzzyx')).toEqual([]);
  });

  it('narrows by state, kind and instrument together', () => {
    const found = filtered('state=CL&instrument=budapest');
    expect(found.length).toBeGreaterThan(0);
    expect(found.every((e) => e.state === 'CL' && e.designatedFor.some((d) => d.instrument === 'budapest'))).toBe(true);
    expect(filtered('kind=central-authority').every((e) => e.kinds.includes('central-authority'))).toBe(true);
  });

  it('names what it cannot read and gives back the address that it read', () => {
    const { filter, problems } = readDirectory(law, new URLSearchParams('state=XX&kind=wizard&instrument=none&q=+'));
    expect(problems.map((p) => p.field)).toEqual(['state', 'kind', 'instrument']);
    expect(filter).toEqual({});
    const query = 'q=fiscal%C3%ADa&state=CL&kind=prosecutor&instrument=budapest';
    expect(directoryHref({ lang: 'es' }, readDirectory(law, new URLSearchParams(query)).filter)).toBe(`/es/directory?${query}`);
  });

  it('puts states in the alphabetical order of the reader', () => {
    const names = byState(view('es'), all).map((g) => g.name);
    expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b, 'es')));
    expect(byState(view('en'), all).map((g) => g.state)).not.toEqual(byState(view('es'), all).map((g) => g.state));
  });

  it('knows what was looked for in vain about an office of a state', () => {
    expect(officeGaps(law, 'CL', 'oversight').ofKind.map((g) => g.about)).toEqual(['cl.office.oversight']);
    const contact = officeGaps(law, 'CL', 'contact-point-24-7');
    expect(new Set(contact.ofKind.map((g) => g.about))).toEqual(new Set(['cl.office.punto-24-7']));
    expect(contact.others.map((g) => g.about)).toContain('cl.office.oversight');
    expect(officeGaps(law, 'IT', 'police')).toEqual({ ofKind: [], others: [] });
  });
});

describe('the telephone as a URI', () => {
  it('is a global number where the published one can be called from abroad', () => {
    expect(telUri('+61 2 6141 3280', 'AU')).toBe('tel:+61261413280');
    expect(telUri('1 (246) 536-1200', 'BB')).toBe('tel:+12465361200');
    expect(telUri('(593 2) 3985800 ext. 173021', 'EC')).toBe('tel:+59323985800;ext=173021');
    expect(telUri('(591-2) 2408900', 'BO')).toBe('tel:+59122408900');
  });

  it('is not guessed', () => {
    for (const [phone, state] of [
      ['088', 'NL'],
      ['(+598) 2030 4625/32', 'UY'],
      ['1800 255 0000', 'SG'],
      ['1300 292 371', 'AU'],
      ['01 2197000', 'EU'],
    ] as const)
      expect(telUri(phone, state)).toBeUndefined();
  });
});

describe.each(LANGS)('the files of the directory in %s', (lang) => {
  const v = view(lang);

  it('give every office back from its vCard', () => {
    const vcf = directoryVcf(v, all, 'https://exhorto.example');
    for (const line of vcf.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    const cards = vcf.split(/(?<=END:VCARD\r\n)/).map((card) => new ICAL.Component(ICAL.parse(card)));
    expect(cards).toHaveLength(all.length);
    for (const [i, e] of all.entries()) {
      const card = cards[i];
      if (card === undefined) throw new Error(`${e.id} has no card`);
      const value = (name: string) => card.getFirstPropertyValue(name);
      expect(value('version')).toBe('4.0');
      expect(value('uid')).toBe(e.id);
      expect(value('kind')).toBe('org');
      expect(value('fn')).toBe(e.name.official);
      expect(card.getFirstProperty('fn')?.getParameter('language')).toBe(e.name.lang);
      expect([value('org')].flat()).toEqual([e.name.official]);
      expect(value('url')).toBe(e.contact?.url ?? null);
      expect(String(value('rev'))).toBe(`${e.readOn}T00:00:00Z`);
      const phone = e.contact?.phone;
      expect(value('tel')).toBe(phone == null ? null : (telUri(phone, e.state) ?? phone));
      if (e.contact?.address != null) {
        expect((value('adr') as unknown as string[])[2]).toBe(e.contact.address);
        expect(card.getFirstProperty('adr')?.getParameter('label')).toContain(e.contact.address);
      }
      const note = String(value('note'));
      expect(note).toContain(v.law.source(e.source)?.title);
      expect(note).toContain(`https://exhorto.example/${lang}/facts/${e.id}`);
    }
  });

  it('give every office back from the CSV', () => {
    const file = directoryCsv(v, all);
    expect(file.split('\r\n').at(-1)).toBe('');
    const rows = parse(file, { columns: true, record_delimiter: '\r\n' }) as Record<string, string>[];
    expect(rows.map((r) => [r['id'], r['name'], r['phone'], r['address'], r['read_on']])).toEqual(
      all.map((e) => [e.id, e.name.official, e.contact?.phone ?? '', e.contact?.address ?? '', e.readOn]),
    );
  });
});
