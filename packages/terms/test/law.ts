import { type ConceptTerm, indexLawbook, type Law, type Lawbook } from '@exhorto/lawbook';
import { loadLawbook } from '@exhorto/lawbook/load';
import { concept } from '../../lawbook/src/schema/concepts.ts';

const { lawbook } = loadLawbook();

/** The law as it stands. */
export const LAW: Law = indexLawbook(lawbook);

const same = (word: string) => ({ es: `${word} es`, en: word, pt: `${word} pt` });
const fact = { source: 'bcn', pinpoint: 'art. 2', seen: 'text' as const, checkedOn: '2026-11-26' };

function term(domain: ConceptTerm['domain'], entry: object): ConceptTerm {
  const c = concept.parse(entry);
  return { ...c, domain, names: { es: c.terms.es.preferred, en: c.terms.en.preferred, pt: c.terms.pt.preferred } };
}

/** Three concepts with what exports have to cope with: marks of XML, a word twice, a word that misleads, a relation too many. */
export const CONCEPTS: ConceptTerm[] = [
  term('data', {
    id: 'system',
    definition: { genus: { ...same('device'), fr: 'appareil' }, distinguishing: [{ ...same('that processes <data> & more'), fr: 'qui traite' }] },
    terms: {
      es: { preferred: 'sistema informático', admitted: ['sistema de cómputo'], avoid: ['computadora'] },
      en: { preferred: 'computer system', avoid: ['computer'] },
      pt: { preferred: 'sistema informático' },
      fr: { preferred: 'système informatique' },
    },
    words: [
      {
        ...fact,
        id: 'concept.system.US',
        state: 'US',
        lang: 'en',
        term: 'computer; protected computer',
        relation: 'overlaps',
        text: same('simple devices stay out'),
      },
      { ...fact, id: 'concept.system.CL', state: 'CL', lang: 'es', term: 'Sistema informático' },
      { ...fact, id: 'concept.system.NL', state: 'NL', lang: 'nl', term: 'geautomatiseerd werk', relation: 'wider', text: same('a "work"') },
    ],
    falseFriends: [{ words: [{ lang: 'en', word: 'computer' }], text: same('any device') }],
  }),
  term('data', {
    id: 'device',
    broader: ['system'],
    related: ['24-7-network'],
    definition: { genus: same('system'), distinguishing: [same('held by a person')], not: [same('the cloud')] },
    basis: { ...fact, id: 'concept.device' },
    terms: { es: { preferred: 'dispositivo' }, en: { preferred: 'device' }, pt: { preferred: 'dispositivo' }, fr: { preferred: 'appareil' } },
  }),
  term('networks', {
    id: '24-7-network',
    related: ['device', 'system'],
    definition: { genus: same('network'), distinguishing: [same('always open')] },
    terms: { es: { preferred: 'red 24/7' }, en: { preferred: '24/7 network' }, pt: { preferred: 'rede 24/7' }, fr: { preferred: 'réseau 24/7' } },
  }),
  term('data', {
    id: 'phone',
    broader: ['device'],
    // Too many: a phone is a device and a device is a system.
    related: ['system'],
    definition: { genus: same('device'), distinguishing: [same('that calls')] },
    terms: { es: { preferred: 'teléfono' }, en: { preferred: 'phone' }, pt: { preferred: 'telefone' }, fr: { preferred: 'téléphone' } },
  }),
];

/** The lawbook with these concepts in place of its own. */
export const SMALL: Law = indexLawbook({ ...LAW.book, concepts: CONCEPTS, states: LAW.book.states.map((s) => ({ ...s, definitions: [] })) } satisfies Lawbook);
