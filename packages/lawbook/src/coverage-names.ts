import type { Known, Topic } from './coverage.ts';
import type { Law } from './law.ts';
import type { Text } from './schema/common.ts';
import type { Lang } from './vocabulary.ts';

const TOPIC_NAMES: Readonly<Record<Topic, Text>> = {
  powers: { es: 'Facultades', en: 'Powers', pt: 'Poderes' },
  offences: { es: 'Delitos', en: 'Offences', pt: 'Crimes' },
  assistance: { es: 'Asistencia', en: 'Assistance', pt: 'Auxílio' },
  disclosure: { es: 'Entrega directa', en: 'Direct disclosure', pt: 'Entrega direta' },
  offices: { es: 'Oficinas', en: 'Offices', pt: 'Órgãos' },
  participation: { es: 'Instrumentos', en: 'Instruments', pt: 'Instrumentos' },
  definitions: { es: 'Definiciones', en: 'Definitions', pt: 'Definições' },
  background: { es: 'Entorno', en: 'Background', pt: 'Contexto' },
};

const KNOWN_NAMES: Readonly<Record<Known, Text>> = {
  text: { es: 'leído en la norma', en: 'read in the law', pt: 'lido na norma' },
  secondary: { es: 'leído en otra fuente', en: 'read in another source', pt: 'lido em outra fonte' },
  lead: { es: 'solo recordado', en: 'only remembered', pt: 'só lembrado' },
  unknown: { es: 'buscado y no hallado', en: 'looked for, not found', pt: 'procurado e não achado' },
  nothing: { es: 'nada', en: 'nothing', pt: 'nada' },
};

/** Rules of assistance and bases of disclosure: what the vocabulary has no name for. */
const NAMES: Readonly<Record<string, Text>> = {
  language: { es: 'Idioma', en: 'Language', pt: 'Idioma' },
  'dual-criminality': { es: 'Doble incriminación', en: 'Dual criminality', pt: 'Dupla incriminação' },
  'without-treaty': { es: 'Ayuda sin tratado', en: 'Assistance without a treaty', pt: 'Assistência sem tratado' },
  channel: { es: 'Canal', en: 'Channel', pt: 'Canal' },
  'electronic-transmission': { es: 'Envío electrónico', en: 'Electronic transmission', pt: 'Envio eletrônico' },
  'domestic-power': { es: 'Requisitos de su propia ley', en: 'Requirements of its own law', pt: 'Requisitos da sua própria lei' },
  ground: { es: 'Motivos de denegación', en: 'Grounds of refusal', pt: 'Motivos de recusa' },
  'data-protection': { es: 'Protección de datos personales', en: 'Data protection', pt: 'Proteção de dados pessoais' },
  retention: { es: 'Conservación previa de datos', en: 'Data retention', pt: 'Guarda prévia de dados' },
  research: { es: 'Investigación de seguridad', en: 'Security research', pt: 'Pesquisa de segurança' },
  concerns: { es: 'Reparos planteados', en: 'Concerns raised', pt: 'Ressalvas levantadas' },
  voluntary: { es: 'Voluntaria', en: 'Voluntary', pt: 'Voluntária' },
  consent: { es: 'Con consentimiento', en: 'With consent', pt: 'Com consentimento' },
};

/** A topic of the coverage in the reader's language. */
export function topicName(topic: Topic, lang: Lang): string {
  return TOPIC_NAMES[topic][lang];
}

/** How firmly something is known, in the reader's language. */
export function knownName(known: Known, lang: Lang): string {
  return KNOWN_NAMES[known][lang];
}

/** What a cell of the coverage is about, in the reader's language; its own id where there is no name. */
export function coverageItemName(law: Law, topic: Topic, item: string, lang: Lang): string {
  const { measures, officeKinds } = law.book.vocabulary;
  switch (topic) {
    case 'powers':
      return measures[item]?.name[lang] ?? item;
    case 'offences':
      return law.offence(item)?.names[lang] ?? item;
    case 'definitions':
      return law.book.concepts.find((c) => c.id === item)?.names[lang] ?? item;
    case 'assistance':
    case 'background':
      return NAMES[item]?.[lang] ?? item;
    case 'offices':
      return officeKinds[item]?.name[lang] ?? item;
    case 'participation':
      return law.instrument(item)?.shortNames[lang] ?? item;
    case 'disclosure': {
      const [basis = '', measure = ''] = item.split('.');
      return `${NAMES[basis]?.[lang] ?? basis}: ${measures[measure]?.name[lang] ?? measure}`;
    }
  }
}
