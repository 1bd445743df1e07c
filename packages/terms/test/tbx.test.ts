import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { indexLawbook } from '@exhorto/lawbook';
import { RelaxNGValidator, XmlDocument, type XmlElement } from 'libxml2-wasm';
import { describe, expect, it } from 'vitest';
import { type Glossary, glossaryOf, tbx } from '../src/exchange/index.ts';
import { LAW, SMALL } from './law.ts';

/** Our own schema, and the published one where somebody names a copy of it (see schemas/README.md). */
const SCHEMAS = [join(import.meta.dirname, 'schemas/tbx-basic-dca.rng'), ...(process.env['TBX_BASIC_RNG'] === undefined ? [] : [process.env['TBX_BASIC_RNG']])];
const validators = SCHEMAS.map((file) => RelaxNGValidator.fromDoc(XmlDocument.fromString(readFileSync(file, 'utf8'))));

const NS = { t: 'urn:iso:std:iso:30042:ed-2' };

function read(glossary: Glossary): XmlDocument {
  const doc = XmlDocument.fromString(tbx(glossary));
  for (const v of validators) v.validate(doc);
  return doc;
}

function texts(doc: XmlDocument, xpath: string): string[] {
  return doc.find(xpath, NS).map((n) => n.content);
}

/** Cross-references that lead nowhere. */
function dangling(doc: XmlDocument): string[] {
  const ids = new Set(doc.find('//t:*[@id]', NS).map((n) => (n as XmlElement).attr('id')?.value));
  return doc
    .find('//t:ref', NS)
    .map((n) => (n as XmlElement).attr('target')?.value ?? '')
    .filter((target) => !ids.has(target));
}

describe('TBX of a small system', () => {
  const doc = read(glossaryOf(SMALL));
  const system = '//t:conceptEntry[@id="concept.system"]';
  const section = (lang: string): string => `${system}/t:langSec[@xml:lang="${lang}"]`;

  it('has an entry for each concept, in the languages of ours and of laws', () => {
    expect(doc.find('//t:conceptEntry', NS).map((n) => (n as XmlElement).attr('id')?.value)).toEqual([
      'concept.system',
      'concept.device',
      'concept.24-7-network',
      'concept.phone',
    ]);
    expect(doc.find(`${system}/t:langSec`, NS).map((n) => (n as XmlElement).attr('lang', 'xml')?.value ?? '')).toHaveLength(5);
    expect(texts(doc, `${section('nl')}//t:term`)).toEqual(['geautomatiseerd werk']);
  });

  it('says how each word stands', () => {
    const status = (lang: string, term: string): string[] =>
      texts(doc, `${section(lang)}/t:termSec[t:term="${term}"]/t:termNote[@type="administrativeStatus"]`);
    expect(status('es', 'sistema informático')).toEqual(['preferredTerm-admn-sts']);
    expect(status('es', 'sistema de cómputo')).toEqual(['admittedTerm-admn-sts']);
    expect(status('es', 'computadora')).toEqual(['deprecatedTerm-admn-sts']);
    expect(status('en', 'protected computer')).toEqual(['admittedTerm-admn-sts']);
  });

  it('a word of a law names the state, the source and what is different, and is one term with ours where it is the same', () => {
    const of = (lang: string, term: string, what: string): string[] => texts(doc, `${section(lang)}/t:termSec[t:term="${term}"]/${what}`);
    expect(of('es', 'sistema informático', 't:termNote[@type="geographicalUsage"]')).toEqual(['CL']);
    expect(of('en', 'computer', 't:termNote[@type="geographicalUsage"]')).toEqual(['US']);
    expect(of('en', 'computer', 't:termNote[@type="administrativeStatus"]')).toEqual(['deprecatedTerm-admn-sts']);
    expect(of('en', 'computer', 't:note')).toEqual(['US: overlaps in part. simple devices stay out']);
    expect(of('nl', 'geautomatiseerd werk', 't:note')).toEqual(['NL: wider. a "work"']);
    expect(of('nl', 'geautomatiseerd werk', 't:admin[@type="source"]')[0]).toMatch(/^NL: art\. 2/);
  });

  it('composes the definition from its elements; none where a language lacks a part', () => {
    expect(texts(doc, `${section('en')}/t:descrip[@type="definition"]`)).toEqual(['device: that processes <data> & more.']);
    expect(texts(doc, `${section('fr')}/t:descrip[@type="definition"]`)).toEqual(['appareil: qui traite.']);
    const device = '//t:conceptEntry[@id="concept.device"]/t:langSec';
    expect(texts(doc, `${device}[@xml:lang="pt"]/t:descrip`)).toEqual(['system pt: held by a person pt. Não é: the cloud pt.']);
    expect(texts(doc, `${device}[@xml:lang="fr"]/t:descrip`)).toEqual([]);
  });

  it('refers to what is broader, narrower and related, never to what is not there', () => {
    expect(texts(doc, `${system}/t:ref`)).toEqual(['narrower: device', 'related: 24/7 network']);
    expect(dangling(doc)).toEqual([]);
    const part = read(glossaryOf(SMALL, { concepts: ['device', 'phone'] }));
    expect(texts(part, '//t:ref')).toEqual(['narrower: phone', 'broader: device']);
  });

  it('leaves out characters that XML cannot hold', () => {
    const odd = {
      ...SMALL.book,
      concepts: SMALL.book.concepts.map((c) => ({ ...c, terms: { ...c.terms, fr: { ...c.terms.fr, admitted: ['a\u0001b\ufffe'] } } })),
    };
    expect(texts(read(glossaryOf(indexLawbook(odd))), `${section('fr')}//t:term`)).toContain('ab');
  });

  it('a state has a glossary of its words only', () => {
    const nl = read(glossaryOf(SMALL, { state: 'NL' }));
    expect(texts(nl, '//t:termNote[@type="geographicalUsage"]')).toEqual(['NL']);
    expect(nl.find('//t:conceptEntry', NS)).toHaveLength(1);
    expect(texts(nl, '//t:title')[0]).toContain('NL');
  });
});

describe('TBX of the lawbook', () => {
  it('is valid as a whole, by domain and by state', () => {
    const whole = glossaryOf(LAW);
    expect(whole.entries).toHaveLength(LAW.book.concepts.length);
    expect(dangling(read(whole))).toEqual([]);
    for (const { id } of whole.domains) expect(dangling(read(glossaryOf(LAW, { domains: [id] })))).toEqual([]);
    for (const state of ['CL', 'BR', 'US', 'FR', 'NL']) if (glossaryOf(LAW, { state }).entries.length > 0) read(glossaryOf(LAW, { state }));
  });

  it('loses no word', () => {
    const doc = read(glossaryOf(LAW));
    const there = new Set(texts(doc, '//t:term'));
    for (const c of LAW.book.concepts)
      for (const lang of ['es', 'en', 'pt', 'fr'] as const)
        for (const word of [c.terms[lang].preferred, ...c.terms[lang].admitted, ...c.terms[lang].avoid]) expect(there).toContain(word);
  });

  it('the same lawbook gives the same file', () => {
    expect(tbx(glossaryOf(LAW))).toBe(tbx(glossaryOf(LAW)));
  });
});

describe('the schema', () => {
  it.each([
    ['a status that is none', /preferredTerm-admn-sts/, 'best'],
    ['a category that TBX-Basic has not', /type="administrativeStatus"/, 'type="usageNote"'],
    ['an element out of place', /<term>/, '<note>x</note><term>'],
    ['an address of another standard', /ed-2/, 'ed-1'],
  ])('refuses %s', (_, from, to) => {
    const doc = XmlDocument.fromString(tbx(glossaryOf(SMALL)).replace(from, to));
    expect(() => validators[0]?.validate(doc)).toThrow();
  });
});
