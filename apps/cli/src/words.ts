import type { Lang } from '@exhorto/lawbook';
import type { Verdict } from '@exhorto/pathways';

interface Words {
  verdicts: Record<Verdict, string>;
  ownLaw: string;
  ways: string;
  closed: string;
  steps: string;
  contents: string;
  limits: string;
  grounds: string;
  mandatory: string;
  optional: string;
  conditions: string;
  decides: string;
  unknowns: string;
  lawbook: string;
  source: string;
  mayFollow: string;
  conflict: string;
  lead: string;
  read: { text: string; secondary: string };
  units: Readonly<Record<'hours' | 'days' | 'months', string>>;
}

/** What the terminal itself says; reasons come from the engine. */
export const WORDS: Readonly<Record<Lang, Words>> = {
  es: {
    verdicts: { open: 'abierta', conditional: 'con condiciones', unknown: 'no se sabe', closed: 'cerrada' },
    ownLaw: 'Lo que pide su propia ley',
    ways: 'Vías, la mejor primero',
    closed: 'Cerradas',
    steps: 'Pasos',
    contents: 'El pedido debe contener',
    limits: 'Plazos',
    grounds: 'Por qué pueden negarse',
    mandatory: 'obligatorio',
    optional: 'facultativo',
    conditions: 'Depende de',
    decides: 'decide',
    unknowns: 'Lo que no sabemos y podría cambiar esto',
    lawbook: 'Compendio',
    source: 'Fuente',
    mayFollow: 'en la emergencia puede venir después',
    conflict: 'Conflicto',
    lead: 'sin verificar',
    read: { text: 'leído en la norma', secondary: 'leído en otra fuente' },
    units: { hours: 'horas', days: 'días', months: 'meses' },
  },
  en: {
    verdicts: { open: 'open', conditional: 'conditional', unknown: 'unknown', closed: 'closed' },
    ownLaw: 'What your own law asks',
    ways: 'Ways, best first',
    closed: 'Closed',
    steps: 'Steps',
    contents: 'The request must contain',
    limits: 'Time limits',
    grounds: 'Why it can be refused',
    mandatory: 'mandatory',
    optional: 'optional',
    conditions: 'Depends on',
    decides: 'decides',
    unknowns: 'What we do not know that could change this',
    lawbook: 'Lawbook',
    source: 'Source',
    mayFollow: 'in the emergency it may follow',
    conflict: 'Conflict',
    lead: 'unverified',
    read: { text: 'read in the law', secondary: 'read about' },
    units: { hours: 'hours', days: 'days', months: 'months' },
  },
  pt: {
    verdicts: { open: 'aberta', conditional: 'com condições', unknown: 'não se sabe', closed: 'fechada' },
    ownLaw: 'O que a sua própria lei pede',
    ways: 'Vias, a melhor primeiro',
    closed: 'Fechadas',
    steps: 'Passos',
    contents: 'O pedido deve conter',
    limits: 'Prazos',
    grounds: 'Por que podem recusar',
    mandatory: 'obrigatório',
    optional: 'facultativo',
    conditions: 'Depende de',
    decides: 'decide',
    unknowns: 'O que não sabemos e poderia mudar isto',
    lawbook: 'Compêndio',
    source: 'Fonte',
    mayFollow: 'na emergência pode vir depois',
    conflict: 'Conflito',
    lead: 'não verificado',
    read: { text: 'lido na norma', secondary: 'lido em outra fonte' },
    units: { hours: 'horas', days: 'dias', months: 'meses' },
  },
};
