import { describe, expect, it } from 'vitest';
import { glossaryOf, type ImportFinding, importReport, type ReadGlossary, readTbx, TBX_LIMITS, TbxError, tbx } from '../src/exchange/index.ts';
import { LAW, SMALL } from './law.ts';

const read = (xml: string): ReadGlossary => readTbx(Buffer.from(xml));

const DCA = (entries: string): string =>
  `<?xml version="1.0"?><tbx type="TBX-Basic" style="dca" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2"><tbxHeader/><text><body>${entries}</body></text></tbx>`;

function entry(...terms: [lang: string, term: string, status?: string][]): string {
  const sections = terms.map(
    ([lang, term, status]) =>
      `<langSec xml:lang="${lang}"><termSec><term>${term}</term>${status === undefined ? '' : `<termNote type="administrativeStatus">${status}-admn-sts</termNote>`}</termSec></langSec>`,
  );
  return `<conceptEntry id="e1">${sections.join('')}</conceptEntry>`;
}

describe('reading TBX', () => {
  const expected = {
    subject: 'Data',
    terms: [
      { lang: 'en', term: 'computer system', status: 'preferred', usage: ['US'] },
      { lang: 'es-CL', term: 'equipo', usage: [] },
    ],
  };

  it.each([
    [
      'version 3, DCA',
      `<tbx type="TBX-Basic" style="dca" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2"><tbxHeader/><text><body><conceptEntry id="c1">
        <descrip type="subjectField">Data</descrip>
        <langSec xml:lang="en"><descripGrp><descrip type="definition">Any device.</descrip></descripGrp>
          <termSec><term>computer
            system</term><termNote type="partOfSpeech">noun</termNote><termNote type="administrativeStatus">preferredTerm-admn-sts</termNote><termNote type="geographicalUsage">US</termNote></termSec></langSec>
        <langSec xml:lang="es-CL"><termSec><term>equipo</term></termSec></langSec></conceptEntry></body></text></tbx>`,
      3,
    ],
    [
      'version 3, DCT',
      `<tbx type="TBX-Basic" style="dct" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2" xmlns:min="http://www.tbxinfo.net/ns/min" xmlns:basic="http://www.tbxinfo.net/ns/basic">
        <tbxHeader/><text><body><conceptEntry id="c1"><min:subjectField>Data</min:subjectField>
        <langSec xml:lang="en"><basic:definition>Any device.</basic:definition><termSec><term>computer system</term><min:administrativeStatus>preferredTerm-admn-sts</min:administrativeStatus><basic:geographicalUsage>US</basic:geographicalUsage></termSec></langSec>
        <langSec xml:lang="es-CL"><termSec><term>equipo</term></termSec></langSec></conceptEntry></body></text></tbx>`,
      3,
    ],
    [
      'the older martif, with a document type that is named and not fetched',
      `<?xml version="1.0"?><!DOCTYPE martif SYSTEM "http://127.0.0.1:1/TBXcoreStructV02.dtd"><martif type="TBX-Basic" xml:lang="en"><martifHeader/><text><body><termEntry id="c1">
        <descrip type="subjectField">Data</descrip>
        <langSet xml:lang="en"><ntig><termGrp><term>computer system</term><termNote type="administrativeStatus">preferredTerm-admn-sts</termNote><termNote type="geographicalUsage">US</termNote></termGrp></ntig></langSet>
        <langSet xml:lang="es_CL"><tig><term>equipo</term></tig></langSet></termEntry></body></text></martif>`,
      2,
    ],
  ])('%s', (_, xml, version) => {
    const { entries, ...file } = read(xml);
    expect(file).toEqual({ dialect: 'TBX-Basic', version });
    expect(entries).toMatchObject([{ id: 'c1', ...expected }]);
  });

  it('reads what we write, and UTF-16', () => {
    const own = tbx(glossaryOf(SMALL));
    const again = read(own);
    expect(again.entries.map((e) => e.id)).toEqual(['concept.system', 'concept.device', 'concept.24-7-network', 'concept.phone']);
    expect(again.entries[0]?.terms.find((t) => t.term === 'computer')).toMatchObject({ lang: 'en', status: 'deprecated', usage: ['US'] });
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(own.replace('UTF-8', 'UTF-16'), 'utf16le')]);
    expect(readTbx(utf16)).toEqual(again);
  });
});

describe('what is refused, with its line', () => {
  const bomb = `<?xml version="1.0"?>\n<!DOCTYPE tbx [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>\n${DCA(entry(['en', '&b;'])).slice(21)}`;
  const xxe = `<?xml version="1.0"?>\n<!DOCTYPE tbx [<!ENTITY x SYSTEM "file:///etc/passwd">]>\n${DCA(entry(['en', '&x;'])).slice(21)}`;

  it.each([
    ['an entity bomb', bomb, /^line 2: .*entities/],
    ['an external entity', xxe, /^line 2: .*entities/],
    ['a parameter entity', '<!DOCTYPE tbx [<!ENTITY % p SYSTEM "http://127.0.0.1:1/x.dtd"> %p;]><tbx/>', /^line 1: .*entities/],
    ['an entity that nobody declares', DCA(entry(['en', '&secret;'])), /^line 1: .*entity/],
    ['what is not well formed', '<tbx>\n<text>\n</tbx>', /^line 3: /],
    ['what is cut off', DCA(entry(['en', 'x'])).slice(0, -30), /^line 1: /],
    ['another format', '<?xml version="1.0"?>\n<html/>', /^line 2: this is not TBX: the file begins with <html>/],
    ['what is no XML', 'a,b\n1,2', /^line 1: this is not XML/],
    ['nothing', '', /^line 1: this is not XML/],
    ['no entry', DCA(''), /no entry with a term/],
    ['an empty term', DCA('\n<conceptEntry><langSec xml:lang="en"><termSec>\n<term> </term></termSec></langSec></conceptEntry>'), /^line 3: a term is empty/],
    ['no language', DCA('\n<conceptEntry><langSec><termSec><term>x</term></termSec></langSec></conceptEntry>'), /^line 2: <langSec> does not say its language/],
    ['a term outside of its place', DCA('<term>x</term>'), /outside of an entry/],
    ['endless nesting', `<tbx>${'<p>'.repeat(100)}`, /nested more than/],
    ['a text without end', DCA(entry(['en', 'x'.repeat(TBX_LIMITS.text + 1)])), /longer than/],
    [
      'more terms than are read',
      DCA(`<conceptEntry><langSec xml:lang="en">${'<termSec><term>x</term></termSec>'.repeat(TBX_LIMITS.terms + 1)}</langSec></conceptEntry>`),
      /more than 20000 terms/,
    ],
    ['another encoding', `<?xml version="1.0" encoding="ISO-8859-1"?>${DCA(entry(['en', 'x'])).slice(21)}`, /save it as UTF-8/],
  ])('%s', (_, xml, message) => {
    expect(() => read(xml)).toThrow(TbxError);
    expect(() => read(xml)).toThrow(message);
  });

  it('a file that is cut or garbled anywhere is refused or read, never worse', () => {
    const own = tbx(glossaryOf(SMALL));
    for (let at = 0; at < own.length; at += 97)
      for (const broken of [own.slice(0, at), `${own.slice(0, at)}<${own.slice(at)}`, `${own.slice(0, at)}${own.slice(at + 13)}`])
        try {
          expect(read(broken).entries.length).toBeGreaterThan(0);
        } catch (e) {
          expect(e).toBeInstanceOf(TbxError);
          expect((e as TbxError).line).toBeGreaterThan(0);
        }
  });

  it('bytes that are no UTF-8, and more bytes than are read', () => {
    expect(() => readTbx(Buffer.from([0x3c, 0xe9, 0x3e]))).toThrow(/not in UTF-8/);
    expect(() => readTbx(new Uint8Array(TBX_LIMITS.bytes + 1))).toThrow(/split it/);
  });
});

describe('holding a glossary against the concept system', () => {
  const findings = (...entries: string[]): ImportFinding[] => importReport(SMALL, read(DCA(entries.join('')))).findings;

  it('the same word, whatever its accents and capitals, is a match', () => {
    expect(findings(entry(['es', 'SISTEMA INFORMATICO'], ['en', 'Computer System'], ['es-CL', 'sistema informático']))).toMatchObject([
      { kind: 'match', proposal: 'nothing', concept: 'system', ours: [{ concept: 'system', term: 'sistema informático', states: ['CL'] }] },
      { kind: 'match', concept: 'system' },
      { kind: 'match', concept: 'system' },
    ]);
  });

  it('a word nearly like ours is a likely match, to be decided', () => {
    expect(findings(entry(['en', 'computer systems']))).toMatchObject([
      { kind: 'likely', proposal: 'decide', ours: [{ concept: 'system', term: 'computer system' }] },
    ]);
  });

  it('a new word of a known concept may be added to it, as a word of a law where they say where it is used', () => {
    const [, plain] = findings(entry(['en', 'computer system'], ['es', 'equipo informático']));
    expect(plain).toMatchObject({ kind: 'new', proposal: 'add-admitted', concept: 'system', ours: [] });
    const used = DCA(
      '<conceptEntry><langSec xml:lang="es"><termSec><term>sistema informático</term></termSec><termSec><term>equipo</term><termNote type="geographicalUsage">AR</termNote></termSec></langSec></conceptEntry>',
    );
    expect(importReport(SMALL, read(used)).findings[1]).toMatchObject({ kind: 'new', proposal: 'add-law-word', usage: ['AR'] });
  });

  it('an entry without a word of ours is a new concept', () => {
    expect(findings(entry(['en', 'subpoena'], ['es', 'citación']))).toMatchObject([
      { kind: 'new', proposal: 'new-concept' },
      { kind: 'new', proposal: 'new-concept' },
    ]);
  });

  it('names each kind of conflict', () => {
    const of = (e: string, n = 0): unknown => {
      const { kind, conflict } = findings(e)[n]!;
      return [kind, conflict];
    };
    expect(of(entry(['es', 'computadora', 'preferredTerm']))).toEqual(['conflict', 'we-avoid']);
    expect(of(entry(['es', 'sistema informático', 'deprecatedTerm']))).toEqual(['conflict', 'they-avoid']);
    expect(of(entry(['es', 'sistema de cómputo', 'preferredTerm']))).toEqual(['conflict', 'preferred-differs']);
    expect(of(entry(['en', 'computer system'], ['es', 'ordenador', 'preferredTerm']), 1)).toEqual(['conflict', 'preferred-differs']);
    expect(of(entry(['en', 'computer system'], ['es', 'sistema informático'], ['pt', 'telefone']), 2)).toEqual(['conflict', 'other-concept']);
  });

  it('what both avoid is a match', () => {
    expect(findings(entry(['es', 'computadora', 'deprecatedTerm']))[0]).toMatchObject({ kind: 'match', proposal: 'nothing' });
  });

  it('our own file matches itself, word for word, and nothing is changed by it', () => {
    const before = JSON.stringify(LAW.book.concepts);
    const report = importReport(LAW, read(tbx(glossaryOf(LAW))));
    expect(report.entries).toBe(LAW.book.concepts.length);
    expect(report.findings.filter((f) => f.kind === 'likely' || f.kind === 'new')).toEqual([]);
    // A word that stands for two concepts, or that we avoid in one entry and print in another, may not tell which is meant.
    expect(report.counts.conflict).toBeLessThan(report.counts.match / 50);
    expect(JSON.stringify(LAW.book.concepts)).toBe(before);
  });
});
