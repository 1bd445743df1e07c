import jsonld from 'jsonld';
import { Parser, type Quad, Store } from 'n3';
import { describe, expect, it } from 'vitest';
import { glossaryOf, skosJsonLd, skosTurtle } from '../src/exchange/index.ts';
import { LAW, SMALL } from './law.ts';

const SKOS = 'http://www.w3.org/2004/02/skos/core#';
const XL = 'http://www.w3.org/2008/05/skos-xl#';
const TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';
const CONCEPT = 'urn:exhorto:concept:';

const graphs = [
  ['a small system', SMALL],
  ['the lawbook', LAW],
] as const;

function store(quads: readonly Quad[]): Store {
  return new Store([...quads]);
}

/** Objects of a property as strings; words with their language. */
function said(s: Store, subject: string, property: string): string[] {
  return s.getObjects(subject, property, null).map((o) => (o.termType === 'Literal' && o.language !== '' ? `${o.value}@${o.language}` : o.value));
}

/** Everything that a property leads to, however many steps. */
function closure(s: Store, from: string, property: string): Set<string> {
  const found = new Set<string>();
  const waiting = s.getObjects(from, property, null).map((o) => o.value);
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (found.has(id)) continue;
    found.add(id);
    waiting.push(...s.getObjects(id, property, null).map((o) => o.value));
  }
  return found;
}

describe.each(graphs)('SKOS of %s', (_, law) => {
  const glossary = glossaryOf(law);
  const turtle = skosTurtle(glossary);
  const s = store(new Parser().parse(turtle));
  const concepts = s.getSubjects(TYPE, `${SKOS}Concept`, null).map((x) => x.value);

  it('Turtle and JSON-LD say the same', async () => {
    const fromJson = (await jsonld.toRDF(JSON.parse(skosJsonLd(glossary)), { format: 'application/n-quads' })) as unknown as string;
    const sorted = (quads: readonly Quad[]): string[] => quads.map((q) => JSON.stringify([q.subject.value, q.predicate.value, q.object])).sort();
    expect(sorted(new Parser({ format: 'N-Quads' }).parse(fromJson))).toEqual(sorted(new Parser().parse(turtle)));
  });

  it('has every concept in the scheme, with a preferred word in four languages and a definition in three', () => {
    expect(concepts.sort()).toEqual(law.book.concepts.map((c) => `${CONCEPT}${c.id}`).sort());
    for (const id of concepts) {
      expect(said(s, id, `${SKOS}inScheme`)).toEqual(['urn:exhorto:concepts']);
      expect(said(s, id, `${SKOS}notation`)).toEqual([id.slice(CONCEPT.length)]);
      const langs = (property: string): string[] => s.getObjects(id, property, null).map((o) => (o.termType === 'Literal' ? o.language : ''));
      expect(langs(`${SKOS}prefLabel`).sort()).toEqual(['en', 'es', 'fr', 'pt']);
      expect(langs(`${SKOS}definition`)).toEqual(expect.arrayContaining(['en', 'es', 'pt']));
    }
  });

  it('S9 and S37: nothing is both concept and scheme or collection', () => {
    const schemes = new Set([...s.getSubjects(TYPE, `${SKOS}ConceptScheme`, null), ...s.getSubjects(TYPE, `${SKOS}Collection`, null)].map((x) => x.value));
    expect(concepts.filter((id) => schemes.has(id))).toEqual([]);
    expect(schemes.has('urn:exhorto:concepts')).toBe(true);
  });

  it('S13: preferred, alternative and hidden labels share no word, those of SKOS-XL with them (S55 to S57)', () => {
    for (const id of concepts) {
      const labels = (name: string): string[] => [
        ...said(s, id, `${SKOS}${name}`),
        ...s.getObjects(id, `${XL}${name}`, null).flatMap((label) => said(s, label.value, `${XL}literalForm`)),
      ];
      const [pref, alt, hidden] = ['prefLabel', 'altLabel', 'hiddenLabel'].map((name) => new Set(labels(name)));
      expect([...pref!].filter((w) => alt!.has(w) || hidden!.has(w))).toEqual([]);
      expect([...alt!].filter((w) => hidden!.has(w))).toEqual([]);
    }
  });

  it('S14: one preferred word a language, those of SKOS-XL with them', () => {
    for (const id of concepts) {
      const forms = [
        ...s.getObjects(id, `${SKOS}prefLabel`, null),
        ...s.getObjects(id, `${XL}prefLabel`, null).flatMap((label) => s.getObjects(label, `${XL}literalForm`, null)),
      ];
      const by = Map.groupBy(forms, (o) => (o.termType === 'Literal' ? o.language : ''));
      for (const [, list] of by) expect(new Set(list.map((o) => o.value)).size).toBe(1);
    }
  });

  it('S27 and no circle: what is broader is never related, and nothing is broader than itself', () => {
    for (const id of concepts) {
      const above = closure(s, id, `${SKOS}broader`);
      expect(above.has(id), id).toBe(false);
      const related = said(s, id, `${SKOS}related`);
      expect(
        related.filter((r) => above.has(r) || closure(s, r, `${SKOS}broader`).has(id)),
        id,
      ).toEqual([]);
    }
  });

  it('broader and narrower, related both ways, agree; all lead to concepts of the graph', () => {
    const there = new Set(concepts);
    for (const id of concepts) {
      for (const b of said(s, id, `${SKOS}broader`)) expect(said(s, b, `${SKOS}narrower`)).toContain(id);
      for (const n of said(s, id, `${SKOS}narrower`)) expect(said(s, n, `${SKOS}broader`)).toContain(id);
      for (const r of said(s, id, `${SKOS}related`)) expect(said(s, r, `${SKOS}related`)).toContain(id);
      for (const p of ['broader', 'narrower', 'related']) for (const o of said(s, id, `${SKOS}${p}`)) expect(there.has(o)).toBe(true);
    }
    const top = said(s, 'urn:exhorto:concepts', `${SKOS}hasTopConcept`);
    expect(top.sort()).toEqual(concepts.filter((id) => said(s, id, `${SKOS}broader`).length === 0).sort());
  });

  it('S46: nothing is mapped to other schemes, so no match can clash', () => {
    expect([...s.match()].filter((q) => /Match$/.test(q.predicate.value))).toEqual([]);
  });

  it('S52: a SKOS-XL label has one form', () => {
    const labels = s.getSubjects(TYPE, `${XL}Label`, null);
    for (const label of labels) expect(s.getObjects(label, `${XL}literalForm`, null)).toHaveLength(1);
    expect(labels).toHaveLength(glossary.entries.flatMap((e) => e.terms.flatMap((t) => t.laws)).length);
  });
});

describe('SKOS of a small system', () => {
  const s = store(new Parser().parse(skosTurtle(glossaryOf(SMALL))));
  const system = `${CONCEPT}system`;

  it('a word that only a law has is an alternative label, and a label of SKOS-XL with its state and meaning', () => {
    expect(said(s, system, `${SKOS}altLabel`)).toEqual(['sistema de cómputo@es', 'protected computer@en', 'geautomatiseerd werk@nl']);
    expect(said(s, system, `${XL}prefLabel`)).toEqual(['urn:exhorto:word:concept.system.CL']);
    expect(said(s, system, `${XL}altLabel`)).toEqual(['urn:exhorto:word:concept.system.US:2', 'urn:exhorto:word:concept.system.NL']);
    expect(said(s, system, `${XL}hiddenLabel`)).toEqual(['urn:exhorto:word:concept.system.US:1']);
    const label = 'urn:exhorto:word:concept.system.NL';
    expect(said(s, label, 'urn:exhorto:vocabulary:state')).toEqual(['NL']);
    expect(said(s, label, 'urn:exhorto:vocabulary:meaning')).toEqual(['wider']);
  });

  it('words to avoid are hidden labels, what misleads is a scope note', () => {
    expect(said(s, system, `${SKOS}hiddenLabel`)).toEqual(['computadora@es', 'computer@en']);
    expect(said(s, system, `${SKOS}scopeNote`)).toContain('computer (en): any device@en');
  });

  it('our own properties are described in the graph', () => {
    for (const p of ['state', 'meaning', 'fact'])
      expect(said(s, `urn:exhorto:vocabulary:${p}`, 'http://www.w3.org/2000/01/rdf-schema#comment')).toHaveLength(3);
  });
});
