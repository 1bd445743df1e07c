import type { Known } from '../offices.ts';
import { dateText } from './dates.ts';

const date = (iso: string): string => dateText('es', iso);
const list = (items: readonly string[]): string => (items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} o ${items.at(-1)}`);
const years = (n: number, above: boolean): string =>
  `${above ? 'más de ' : ''}${String(n).replace('.', ',')} ${n === 1 ? 'año' : 'años'}${above ? '' : ' o más'}`;

/** What `ownText` is told. */
export interface OwnTextInput {
  who: string;
  measure: string;
  exists: boolean;
  orderedBy: string[] | null;
  appliesBy: string[];
  priorBy: 'none' | 'judge' | 'prosecutor' | 'unknown';
  reviewBy: 'none' | 'judge' | 'prosecutor' | 'unknown';
  reviewWithinHours: number | null;
  competent: boolean | null;
  asker: string;
}

const languages = new Intl.DisplayNames(['es'], { type: 'language' });

/** The engine's sentences in Spanish; the other languages have the same keys. */
export const es = {
  yes: 'sí',
  no: 'no',
  always: 'Procede en cualquier investigación penal',
  allOf: 'Se exige todo lo siguiente',
  anyOf: 'Basta una de estas vías',
  notThat: 'Siempre que no ocurra lo siguiente',
  threshold: 'Requisito',
  supposed: (text: string, value: boolean) => `Supuesto (${value ? 'sí' : 'no'}): ${text}`,

  instrumentInForce: (name: string, from: string | null) => (from === null ? `${name}: está en vigor` : `${name}: en vigor desde el ${date(from)}`),
  instrumentForceUnknown: (name: string) => `${name}: no sabemos si está en vigor`,
  instrumentNotInForce: (name: string, asOf: string) => `${name}: no está en vigor (comprobado el ${date(asOf)})`,
  instrumentNotYet: (name: string, from: string) => `${name}: no rige hasta el ${date(from)}`,
  instrumentEnded: (name: string, to: string) => `${name}: dejó de regir el ${date(to)}`,
  inForceBetween: (name: string, a: string, b: string) => `${name}: en vigor entre ${a} y ${b}`,
  party: (who: string, name: string, from: string | null) =>
    from === null ? `${name}: ${who} es parte` : `${name}: ${who} es parte; en vigor para ${who} desde el ${date(from)}`,
  partyNotYet: (who: string, name: string, from: string) => `${name}: para ${who} no entra en vigor hasta el ${date(from)}`,
  partyNoLonger: (who: string, name: string, to: string) => `${name}: ${who} dejó de ser parte el ${date(to)}`,
  notParty: {
    signatory: (who: string, name: string, asOf: string) => `${name}: ${who} firmó, pero no había ratificado al ${date(asOf)}`,
    invited: (who: string, name: string, asOf: string) => `${name}: ${who} fue invitado a adherirse, pero no era parte al ${date(asOf)}`,
    none: (who: string, name: string, asOf: string) => `${name}: ${who} no era parte al ${date(asOf)}`,
  },
  notOnList: (who: string, name: string, asOf: string) => `${name}: ${who} no figura en la lista completa de partes leída al ${date(asOf)}`,
  participationUnknown: (who: string, name: string) => `${name}: no sabemos si ${who} es parte`,
  bilateralUnknown: (a: string, b: string) => `No sabemos si hay un tratado bilateral de asistencia en vigor entre ${a} y ${b}`,
  bilateralWay: (a: string, b: string) => `Tratado bilateral de asistencia entre ${a} y ${b}`,
  agreementWay: (a: string, b: string) => `Acuerdo ejecutivo entre ${a} y ${b}`,
  noAgreement: (a: string, b: string, asOf: string) => `No hay acuerdo ejecutivo entre ${a} y ${b} (lista leída al ${date(asOf)})`,
  noAgreementKnown: (a: string, b: string) => `No consta ningún acuerdo ejecutivo entre ${a} y ${b}`,

  penaltyGiven: (max: number, bound: number, above: boolean, ok: boolean) =>
    `La pena máxima indicada (${String(max).replace('.', ',')} años) ${ok ? 'alcanza' : 'no alcanza'} el umbral de ${years(bound, above)}`,
  penaltyAsk: (where: string, offence: string, bound: number, above: boolean) => `¿La pena máxima de «${offence}» en ${where} es de ${years(bound, above)}?`,
  penaltyUnknown: (where: string, offence: string) => `No tenemos la pena de «${offence}» en ${where}`,
  penaltyAllAbove: (where: string, offence: string, bound: number, above: boolean) =>
    `En ${where}, todas las formas de «${offence}» alcanzan el umbral de ${years(bound, above)}`,
  penaltyAllBelow: (where: string, offence: string, bound: number, above: boolean) =>
    `En ${where}, ninguna forma de «${offence}» alcanza el umbral de ${years(bound, above)}`,
  penaltyForm: (where: string, offence: string, forms: string[], bound: number, above: boolean) =>
    `En ${where}, «${offence}» alcanza el umbral de ${years(bound, above)} solo en estas formas: ${forms.join('; ')}`,
  noSuchOffence: (where: string, offence: string) => `«${offence}» no es delito en ${where}`,

  criminalEverywhere: (offence: string) => `«${offence}» se considera delito en todos los Estados`,
  dualMet: (where: string, _offence: string, name: string | null) => `El hecho también es delito en ${where}${name === null ? '' : ` («${name}»)`}`,
  dualOtherTerm: (where: string, name: string) => `${where} no tiene ese delito; el hecho puede caer en otro («${name}»)`,
  dualIf: (where: string, name: string | null) =>
    `El hecho también es delito en ${where}${name === null ? '' : ` («${name}»)`} si los hechos muestran lo que esa ley exige además`,
  dualUnread: (where: string, elements: readonly string[]) =>
    elements.length === 0
      ? `No se leyeron los elementos del delito en ${where}: lo decide ese Estado según la conducta`
      : `No se leyó qué exige la ley de ${where} sobre: ${elements.join(', ')}. Lo decide ese Estado según la conducta`,
  dualNotMet: (where: string, offence: string) => `«${offence}» no es delito en ${where}`,
  dualUnknown: (where: string, offence: string) => `No sabemos si «${offence}» es delito en ${where}`,
  dualOther: (where: string, offence: string) =>
    `¿Los hechos («${offence}») serían también delito en ${where}? Lo decide ese Estado según la conducta, no según el nombre`,
  dualByLaw: (who: string) => `Doble incriminación según la ley de ${who}`,
  dualRuleUnknown: (who: string) => `No sabemos si la ley de ${who} exige doble incriminación`,
  dualNotNamed: 'El instrumento no exige doble incriminación',

  inputIs: (input: string, wanted: readonly string[]) => `${inputs[input] ?? input}: ${list(wanted)}`,
  inputAsk: (input: string, wanted: readonly string[]) => `¿Se da esto? ${inputs[input] ?? input}: ${list(wanted)}`,
  inputQuestion: (input: string, wanted: boolean): string | undefined => questions[input]?.[wanted ? 0 : 1],
  offenceInList: (offence: string) => `«${offence}» está en la lista de delitos`,
  offenceNotInList: (offence: string) => `«${offence}» no está en la lista de delitos`,
  offenceListAsk: (offence: string, names: string) => `¿Los hechos («${offence}») son alguno de estos delitos: ${names}?`,
  holds: (name: string) => `Usted indica que se cumple: ${name}`,
  holdsAsk: (name: string) => `¿Se cumple: ${name}?`,
  speechIs: (offence: string, is: boolean) => (is ? `«${offence}» es un delito de expresión` : `«${offence}» no es un delito de expresión`),

  powerAbsent: (who: string, measure: string) => `En ${who} ninguna autoridad puede ordenar ${measure}`,
  powerExists: (_who: string, _measure: string, article: string) => `La ley prevé la medida: ${article}`,
  powerOf: (who: string, measure: string) => `Ley de ${who}: ${measure}`,
  powerUnknown: (who: string, measure: string) => `No tenemos la norma de ${who} sobre ${measure}`,
  powerSinceUnknown: (who: string, measure: string, article: string) => `No sabemos si en esa fecha ya regía en ${who} la norma sobre ${measure} (${article})`,
  stateNotWritten: (who: string) => `El derecho interno de ${who} todavía no está en el compendio: solo respondemos lo que depende de los tratados`,
  ownAnyPower: (who: string, measure: string) => `Ley de ${who} sobre ${measure}: basta una de estas normas`,
  ownNoPowerNeeded: (measure: string) => `Para recibir ${measure} no hace falta orden`,
  homeWeak: (who: string, why: string) => `En ${who} no podría ordenarse (${why}); el Estado requerido decide si ayuda de todos modos`,
  ownText: (x: OwnTextInput): string => {
    if (!x.exists) return `En ${x.who} ninguna autoridad puede ordenar ${x.measure}.`;
    const order = x.orderedBy === null ? 'no sabemos quién ordena' : `ordena ${list(x.orderedBy)}`;
    const applies = x.appliesBy.length > 0 ? `; lo pide ${list(x.appliesBy)}` : '';
    const prior = {
      none: ', sin autorización previa',
      judge: ', con autorización previa de juez',
      prosecutor: ', con autorización previa de fiscal',
      unknown: '; no sabemos si hace falta autorización previa',
    }[x.priorBy];
    const priorText = x.orderedBy?.length === 1 && x.priorBy === 'none' && x.appliesBy.length > 0 ? '' : prior;
    const review =
      x.reviewBy === 'none'
        ? ''
        : x.reviewBy === 'unknown'
          ? '; no sabemos si hay control posterior'
          : `; control posterior de ${x.reviewBy === 'judge' ? 'juez' : 'fiscal'}${x.reviewWithinHours === null ? '' : ` dentro de ${x.reviewWithinHours} horas`}`;
    const you = x.competent === false ? ` Usted (${x.asker}) no puede ordenarlo ni pedirlo por sí: debe acudir a quien corresponde.` : '';
    return `${x.who}: para ${x.measure}, ${order}${priorText}${applies}${review}.${you}`;
  },

  outsideCriminalJustice: (kind: string) => `Esta vía es para la justicia penal; si usted es ${kind}, acuda a la fiscalía o al tribunal que lleva la causa`,
  notCriminal: (purpose: string) => `Esta vía es para fines penales, no para: ${purpose}`,
  mayUse: (_kind: string) => 'La autoridad que pide actúa en la justicia penal',

  requestedLaw: (who: string) => `Ley del Estado requerido (${who})`,
  homeLaw: (who: string) => `Ley de ${who} sobre la entrega a autoridades extranjeras`,
  homePermits: (who: string) => `La ley de ${who} lo permite`,
  disclosureLawUnknown: (who: string) => `No sabemos si la ley de ${who} deja al proveedor entregar esto directamente a una autoridad extranjera`,
  consentLawUnknown: (who: string) => `No sabemos si la ley de ${who} acepta el consentimiento del titular para entregarlo a una autoridad extranjera`,
  groundMandatory: (text: string) => `No se da el motivo obligatorio de denegación: ${text}`,
  groundBites: (text: string) => `El Estado requerido puede negarse, y aquí se da el motivo: ${text}`,
  groundOptional: (text: string) => `Motivo facultativo que aquí no consta: ${text}`,
  mayRefuse: (text: string) => `El Estado requerido puede negarse: ${text}`,
  reservationMade: (who: string, provision: string) => `${who} hizo la reserva del artículo ${provision}`,
  reservationNotMade: (who: string, provision: string) => `${who} no hizo la reserva del artículo ${provision}`,
  reservationUnknown: (who: string, provision: string) => `No sabemos si ${who} hizo la reserva del artículo ${provision}`,

  wayThrough: (name: string, article: string, to: string) => `${name}, artículo ${article}: pedido a ${to}`,
  enforcedByRequested: (who: string) => `${who} lo hace cumplir según su ley`,
  notEnforceable: 'Nadie puede hacerla cumplir por esta vía',
  budapestListed: (offence: string, article: string) =>
    `«${offence}» corresponde al artículo ${article} del Convenio: no se puede exigir doble incriminación para preservar`,
  budapestNotListed: (offence: string) => `«${offence}» no es de los artículos 2 a 11 del Convenio`,
  budapest29p4: (who: string) => `Artículo 29(4): reserva de doble incriminación de ${who}`,
  budapest30Preserved: '¿Los datos ya se preservaron a pedido de usted y se descubrió otro proveedor en la cadena?',
  budapest32: (where: string) => `Convenio de Budapest, artículo 32: acceso con consentimiento a datos en ${where}`,
  budapest18: (who: string) =>
    `El artículo 18(1)(b) del Convenio de Budapest pide a ${who} poder ordenar datos de abonado a quien ofrece servicios en su territorio`,
  networkInformation: 'El punto de contacto ayuda y orienta; que entregue datos depende de su propia ley, y lo decide él',
  networkPreserves: 'La red transmite con urgencia pedidos de conservación',
  networkNoEvidence: 'La red da información que no es prueba',
  networkWay: (name: string, to: string) => `${name}: contacto con ${to}`,
  networkNotEnforceable: 'No obliga a nadie: es cooperación entre puntos de contacto',
  medellinMeans: 'Es un medio de transmisión: el pedido se funda en otro tratado',
  jointTeam: 'El equipo conjunto nace de un acuerdo entre las autoridades de los dos Estados: el otro Estado decide si lo hay',
  courtWay: (name: string, where: string) => `${name}: petición a un tribunal de ${where}`,
  courtFree: (where: string) => `El tribunal de ${where} puede negarse aunque se cumplan los requisitos`,
  courtParty: 'Quien es parte o interesado pide por sí mismo',
  courtNoBan: (where: string) => `Lo que la ley de ${where} prohíbe entregar no lo levanta el tribunal`,
  reportWay: (name: string) => `${name}: aviso que la ley manda dar`,
  reportUnasked: 'Llega sin que se pida: es información, y nadie puede exigir más por esta vía',
  reportNotEnforceable: 'No se puede exigir: llega o no llega',
  orderForm: 'Da forma a la orden: el fundamento es la ley que la autoriza, y el proveedor debe decir qué hizo con ella',
  medellinWay: (to: string) => `Tratado de Medellín: transmisión electrónica a ${to}`,
  onlyInEmergency: 'Solo en una emergencia: riesgo grave e inminente para la vida o la seguridad de una persona',

  domesticOrder: (name: string) => `Orden interna a ${name}`,
  domesticOrderAbroad: (name: string, home: string) => `Orden interna a ${name}, en ${home}`,
  establishedHere: (name: string, where: string) => `${name} está en ${where}: la orden interna lo obliga`,
  providerIn: (where: string) => `un proveedor establecido en ${where}`,
  sameLaw: (where: string) => `Rige una sola ley, la de ${where}`,
  enforceableHere: (where: string) => `Se hace cumplir en ${where}`,
  notEnforceableAbroad: (home: string) => `No puede hacerse cumplir en ${home} sin asistencia de ese Estado`,
  operatorsLaw: 'Ley de quien opera el servicio',
  conflict: (name: string, home: string) => `La ley de ${home} prohíbe a ${name} entregar lo que esta orden manda`,
  reach: (where: string) => `La ley de ${where} alcanza a proveedores del extranjero`,
  reachYes: (where: string, article: string) => `La norma de ${where} (${article}) alcanza a proveedores del extranjero`,
  reachNo: (where: string, article: string) => `La norma de ${where} (${article}) no alcanza a proveedores del extranjero`,
  reachOffers: (where: string, article: string) => `La norma de ${where} (${article}) alcanza a quien ofrece servicios en su territorio`,
  reachUnknown: (where: string) => `No sabemos si la ley de ${where} alcanza a proveedores del extranjero`,
  offersService: (name: string, where: string) => `${name} ofrece su servicio en ${where}`,
  offersNoService: (name: string, where: string) => `${name} no ofrece su servicio en ${where}`,
  offersAsk: (where: string) => `¿El proveedor ofrece su servicio en ${where}?`,
  servesUnknown: (name: string, where: string) => `No sabemos si ${name} atiende a usuarios de ${where}`,
  orderLasts: (extendable: number | null) => (extendable === null ? 'Duración de la orden' : `Duración de la orden, prorrogable hasta ${extendable} días`),
  since: (event: string) => `desde ${event}`,
  theOrder: 'la orden',

  voluntary: (name: string) => `Pedido directo a ${name}, que puede responder si quiere`,
  voluntaryNotEnforceable: 'El proveedor decide: nada lo obliga',
  policyUnknown: (name: string) => `No sabemos si ${name} responde a pedidos directos de autoridades extranjeras para esta medida`,
  consentAsk: '¿El titular de la cuenta consiente, libre e informado?',
  consentGiven: 'El titular de la cuenta consiente',
  consentRefused: 'El titular de la cuenta no consiente',
  consentWay: (name: string) => `Con el consentimiento del titular, ante ${name}`,
  consentAskerLaw: 'Pedir el consentimiento no exige orden',
  consentNotEnforceable: 'Depende del consentimiento: puede retirarse',
  withoutTreatyUnknown: (where: string) => `No sabemos si ${where} ayuda sin tratado`,
  reciprocityWay: (where: string) => `Reciprocidad: exhorto a ${where} sin tratado`,
  reciprocityFree: (where: string) => `Sin tratado, ${where} es libre de negarse`,

  speechBites: (offence: string) => `«${offence}» castiga la expresión: ninguna vía queda abierta, y lo normal es que se niegue`,
  speechLifts: '¿Hay amenaza o incitación a la violencia?',
  stepsUnknown: (article: string) => `No sabemos del todo quién autoriza o revisa la medida (${article}): tomamos el paso más estricto, un juez`,

  stepReach: (to: string) => `Lleve el caso a ${to}: a usted la ley no le da esta facultad`,
  stepPrior: (kind: string) => `Obtenga primero la autorización: ${kind}`,
  stepStricter: 'Obtenga la orden de un juez: no sabemos que la ley permita menos',
  stepOrderSelf: 'Dicte la orden',
  stepApply: (to: string) => `Pida la orden a ${to}`,
  stepReview: (kind: string, hours: number | null) =>
    hours === null ? `Después, sométala a control: ${kind}` : `Sométala a control dentro de ${hours} horas: ${kind}`,
  stepPrepare: (name: string, article: string, language: string | null) =>
    `Redacte el pedido según ${name}, artículo ${article}${language === null ? '' : `; idiomas que acepta el Estado requerido: ${language}`}`,
  contentsUnread: (name: string) => `Lo que pide ${name}: su lista no está en el compendio; léala en el texto antes de redactar`,
  stepIssued: (to: string) => `Haga que la emita o la valide: ${to}`,
  stepRogatory: (language: string | null) => `Redacte la carta rogatoria con ofrecimiento de reciprocidad${language === null ? '' : `; idiomas: ${language}`}`,
  stepToOwnChannel: (to: string, known: Known) =>
    ({
      designated: `Páselo a ${to}`,
      likely: `Páselo a ${to} (no consta que sea la oficina designada para esto)`,
      kind: `Páselo a su ${to} (no tenemos la oficina designada)`,
    })[known],
  stepTransmit: (to: string, state: string, known: Known) =>
    ({
      designated: `Se transmite a ${to}, en ${state}`,
      likely: `Se transmite a ${to}, en ${state} (no consta que sea la oficina designada para esto)`,
      kind: `Se transmite a la oficina competente de ${state}: ${to} (no tenemos la oficina designada)`,
    })[known],
  stepServe: (name: string) => `Notifique la orden a ${name}`,
  stepAsk: (name: string, channel: string) => `Pídalo a ${name} por su canal oficial: ${channel}`,
  stepAskNoChannel: (name: string) => `Pídalo a ${name}; no tenemos un canal oficial publicado: compruébelo antes de enviar`,
  stepConsent: 'Obtenga el consentimiento por escrito del titular de la cuenta',
  stepNetworkPreserve: (to: string) => `Pida a ${to} que conserve los datos mientras llega el pedido formal`,
  stepNetworkInformation: (to: string) => `Pida a ${to} información u orientación`,
  stepNetworkFollow: 'Envíe después el pedido formal por la vía que da prueba',
  stepCourt: (to: string, where: string) => `Preséntelo a ${to}, en ${where}, que decide`,
  stepReport: (from: string | null) => `Espere el aviso${from === null ? '' : ` de ${from}`} y compruebe su origen; para más datos use una vía que dé prueba`,
  stepMedellin: (to: string) => `Transmita a ${to} por la plataforma Iber@`,
  languageName: (tag: string) => languages.of(tag) ?? tag,

  sentenceOpen: (measure: string, to: string, way: string) => `Sí: pida a ${to} ${measure} (${way}).`,
  sentenceConditional: (measure: string, to: string, way: string) => `Puede ser, con condiciones: pida a ${to} ${measure} (${way}).`,
  sentenceUnknown: (measure: string, to: string, way: string) =>
    `No lo sabemos con certeza: para ${measure}, la vía más cercana es pedir a ${to} (${way}), y falta un dato de derecho.`,
  sentenceClosed: (measure: string) => `No: hoy no vemos ninguna vía abierta para ${measure}.`,
  sentenceSpeech: (offence: string) => `Ninguna vía queda abierta: «${offence}» es un delito de expresión.`,
  sentenceInformation: (measure: string, to: string, way: string) =>
    `Para ${measure} no hay hoy una vía abierta; sí para información de ${to} que no es prueba (${way}).`,
  ofHolder: (what: string, holder: string) => `${what} de ${holder}`,
  operatorUnknown: (name: string) => `No sabemos qué empresa opera ${name} ni en qué Estado`,
  operatorUnknownIn: (name: string, where: string) => `No sabemos qué empresa de ${name} atiende a quien está en ${where}`,
  providerIs: (provider: string, kind: string) => `${provider} es: ${kind}`,
  providerIsNot: (provider: string, kind: string) => `${provider} no es: ${kind}`,
  sentenceThrough: (office: string) => `Antes debe acudir a: ${office}.`,
  sentenceJudge: 'Antes debe ordenarlo un juez.',
  sentenceNoJudge: 'Usted puede ordenarlo sin un juez.',
};

/** Yes-or-no inputs as the question that decides them; `wanted` false asks the contrary. */
const questions: Readonly<Record<string, readonly [string, string]>> = {
  organised: ['¿Actuaron juntas tres o más personas?', '¿Actuaron menos de tres personas?'],
  consent: ['¿El titular de la cuenta consiente?', '¿El titular de la cuenta no consiente?'],
  privileged: ['¿El titular está amparado por el secreto profesional?', '¿El titular no está amparado por el secreto profesional?'],
  alreadyPreserved: ['¿Los datos ya se conservaron?', '¿Los datos no se han conservado todavía?'],
};

const inputs: Readonly<Record<string, string>> = {
  urgency: 'urgencia',
  stage: 'etapa del proceso',
  purpose: 'finalidad',
  measure: 'medida',
  as: 'autoridad que pide',
  accountKind: 'tipo de cuenta',
  organised: 'grupo organizado',
  consent: 'consentimiento del titular',
  privileged: 'secreto profesional',
  alreadyPreserved: 'datos ya conservados',
  userIn: 'usuario en',
  userNationality: 'nacionalidad del usuario',
  from: 'el otro Estado es',
};
