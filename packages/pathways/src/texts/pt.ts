import { capital, portugueseSentence as s } from '@exhorto/lawbook';
import { dateText } from './dates.ts';
import type { Texts } from './index.ts';

const date = (iso: string): string => dateText('pt', iso);
const list = (items: readonly string[]): string => (items.length < 2 ? (items[0] ?? '') : s`${items.slice(0, -1).join(', ')} ou ${items.at(-1)}`);
const years = (n: number, above: boolean): string =>
  s`${above ? 'mais de ' : ''}${String(n).replace('.', ',')} ${n === 1 ? 'ano' : 'anos'}${above ? '' : ' ou mais'}`;

const languages = new Intl.DisplayNames(['pt'], { type: 'language' });

export const pt: Texts = {
  yes: 'sim',
  no: 'não',
  always: 'Cabe em qualquer investigação penal',
  allOf: 'Exige-se tudo o que segue',
  anyOf: 'Basta uma destas vias',
  notThat: 'Desde que não ocorra o seguinte',
  threshold: 'Requisito',
  supposed: (text, value) => s`Suposto (${value ? 'sim' : 'não'}): ${text}`,

  instrumentInForce: (name, from) => (from === null ? s`${name}: está em vigor` : s`${name}: em vigor desde ${date(from)}`),
  instrumentForceUnknown: (name) => s`${name}: não sabemos se está em vigor`,
  instrumentNotInForce: (name, asOf) => s`${name}: não está em vigor (verificado em ${date(asOf)})`,
  instrumentNotYet: (name, from) => s`${name}: só se aplica a partir de ${date(from)}`,
  instrumentEnded: (name, to) => s`${name}: deixou de vigorar em ${date(to)}`,
  inForceBetween: (name, a, b) => s`${name}: em vigor entre ${a} e ${b}`,
  party: (who, name, from) => (from === null ? s`${name}: ${who} é parte` : s`${name}: ${who} é parte; em vigor para ${who} desde ${date(from)}`),
  partyNotYet: (who, name, from) => s`${name}: só entra em vigor para ${who} em ${date(from)}`,
  partyNoLonger: (who, name, to) => s`${name}: ${who} deixou de ser parte em ${date(to)}`,
  notParty: {
    signatory: (who, name, asOf) => s`${name}: ${who} assinou, mas não havia ratificado até ${date(asOf)}`,
    invited: (who, name, asOf) => s`${name}: ${who} foi convidado a aderir, mas não era parte até ${date(asOf)}`,
    none: (who, name, asOf) => s`${name}: ${who} não era parte até ${date(asOf)}`,
  },
  notOnList: (who, name, asOf) => s`${name}: ${who} não consta da lista completa de partes lida em ${date(asOf)}`,
  participationUnknown: (who, name) => s`${name}: não sabemos se ${who} é parte`,
  bilateralUnknown: (a, b) => s`Não sabemos se há tratado bilateral de auxílio em vigor entre ${a} e ${b}`,
  bilateralWay: (a, b) => s`Tratado bilateral de auxílio entre ${a} e ${b}`,
  agreementWay: (a, b) => s`Acordo executivo entre ${a} e ${b}`,
  noAgreement: (a, b, asOf) => s`Não há acordo executivo entre ${a} e ${b} (lista lida em ${date(asOf)})`,
  noAgreementKnown: (a, b) => s`Não consta acordo executivo entre ${a} e ${b}`,

  penaltyGiven: (max, bound, above, ok) =>
    s`A pena máxima indicada (${String(max).replace('.', ',')} anos) ${ok ? 'alcança' : 'não alcança'} o limiar de ${years(bound, above)}`,
  penaltyAsk: (where, offence, bound, above) => s`A pena máxima de «${offence}» em ${where} é de ${years(bound, above)}?`,
  penaltyUnknown: (where, offence) => s`Não temos a pena de «${offence}» em ${where}`,
  penaltyAllAbove: (where, offence, bound, above) => s`Em ${where}, todas as formas de «${offence}» alcançam o limiar de ${years(bound, above)}`,
  penaltyAllBelow: (where, offence, bound, above) => s`Em ${where}, nenhuma forma de «${offence}» alcança o limiar de ${years(bound, above)}`,
  penaltyForm: (where, offence, forms, bound, above) =>
    s`Em ${where}, «${offence}» só alcança o limiar de ${years(bound, above)} nestas formas: ${forms.join('; ')}`,
  noSuchOffence: (where, offence) => s`«${offence}» não é crime em ${where}`,

  criminalEverywhere: (offence) => s`«${offence}» é tratado como crime em todos os Estados`,
  dualMet: (where, _offence, name) => s`O fato também é crime em ${where}${name === null ? '' : s` («${name}»)`}`,
  dualOtherTerm: (where, name) => s`${where} não tem esse crime; o fato pode recair em outro («${name}»)`,
  dualIf: (where, name) => s`O fato também é crime em ${where}${name === null ? '' : s` («${name}»)`} se os fatos mostram o que essa lei exige além disso`,
  dualUnread: (where, elements) =>
    elements.length === 0
      ? s`Não foram lidos os elementos do crime em ${where}: esse Estado decide segundo a conduta`
      : s`Não foi lido o que exige a lei de ${where} sobre: ${elements.join(', ')}. Esse Estado decide segundo a conduta`,
  dualNotMet: (where, offence) => s`«${offence}» não é crime em ${where}`,
  dualUnknown: (where, offence) => s`Não sabemos se «${offence}» é crime em ${where}`,
  dualOther: (where, offence) => s`Os fatos («${offence}») seriam também crime em ${where}? Esse Estado decide pela conduta, não pelo nome`,
  dualByLaw: (who) => s`Dupla incriminação segundo a lei de ${who}`,
  dualRuleUnknown: (who) => s`Não sabemos se a lei de ${who} exige dupla incriminação`,
  dualNotNamed: 'O instrumento não exige dupla incriminação',

  inputIs: (input, wanted) => s`${inputs[input] ?? input}: ${list(wanted)}`,
  inputAsk: (input, wanted) => s`É assim? ${inputs[input] ?? input}: ${list(wanted)}`,
  inputQuestion: (input, wanted) => questions[input]?.[wanted ? 0 : 1],
  offenceInList: (offence) => s`«${offence}» está na lista de crimes`,
  offenceNotInList: (offence) => s`«${offence}» não está na lista de crimes`,
  offenceListAsk: (offence, names) => s`Os fatos («${offence}») são um destes crimes: ${names}?`,
  holds: (name) => s`Você indica que se cumpre: ${name}`,
  holdsAsk: (name) => s`Cumpre-se: ${name}?`,
  speechIs: (offence, is) => (is ? s`«${offence}» é crime de expressão` : s`«${offence}» não é crime de expressão`),

  powerAbsent: (who, measure) => s`Em ${who} nenhuma autoridade pode ordenar ${measure}`,
  powerExists: (_who, _measure, article) => s`A lei prevê a medida: ${article}`,
  powerOf: (who, measure) => s`Lei de ${who}: ${measure}`,
  powerUnknown: (who, measure) => s`Não temos a norma de ${who} sobre ${measure}`,
  powerSinceUnknown: (who, measure, article) => s`Não sabemos se nessa data já vigorava em ${who} a norma sobre ${measure} (${article})`,
  stateNotWritten: (who) => s`O direito interno de ${who} ainda não está no compêndio: respondemos só o que depende dos tratados`,
  ownAnyPower: (who, measure) => s`Lei de ${who} sobre ${measure}: basta uma destas normas`,
  ownNoPowerNeeded: (measure) => s`Para receber ${measure} não é preciso ordem`,
  homeWeak: (who, why) => s`Em ${who} não poderia ser ordenada (${why}); o Estado requerido decide se ajuda mesmo assim`,
  ownText: (x) => {
    if (!x.exists) return s`Em ${x.who} nenhuma autoridade pode ordenar ${x.measure}.`;
    const order = x.orderedBy === null ? 'não sabemos quem ordena' : s`ordena ${list(x.orderedBy)}`;
    const applies = x.appliesBy.length > 0 ? s`; pede ${list(x.appliesBy)}` : '';
    const prior = {
      none: ', sem autorização prévia',
      judge: ', com autorização prévia de juiz',
      prosecutor: ', com autorização prévia do Ministério Público',
      unknown: '; não sabemos se é preciso autorização prévia',
    }[x.priorBy];
    const priorText = x.orderedBy?.length === 1 && x.priorBy === 'none' && x.appliesBy.length > 0 ? '' : prior;
    const review =
      x.reviewBy === 'none'
        ? ''
        : x.reviewBy === 'unknown'
          ? '; não sabemos se há controle posterior'
          : s`; controle posterior de ${x.reviewBy === 'judge' ? 'juiz' : 'promotor'}${x.reviewWithinHours === null ? '' : s` em ${x.reviewWithinHours} horas`}`;
    const you = x.competent === false ? s` Você (${x.asker}) não pode ordená-lo nem pedi-lo por si: recorra a quem pode.` : '';
    return s`${x.who}: para ${x.measure}, ${order}${priorText}${applies}${review}.${you}`;
  },

  outsideCriminalJustice: (kind) => s`Esta via é para a justiça penal; se você é ${kind}, recorra ao Ministério Público ou ao juízo da causa`,
  notCriminal: (purpose) => s`Esta via é para fins penais, não para: ${purpose}`,
  mayUse: () => 'A autoridade que pede atua na justiça penal',

  requestedLaw: (who) => s`Lei do Estado requerido (${who})`,
  homeLaw: (who) => s`Lei de ${who} sobre a entrega a autoridades estrangeiras`,
  homePermits: (who) => s`A lei de ${who} permite`,
  disclosureLawUnknown: (who) => s`Não sabemos se a lei de ${who} deixa o provedor entregar isto diretamente a uma autoridade estrangeira`,
  consentLawUnknown: (who) => s`Não sabemos se a lei de ${who} aceita o consentimento do titular para entregar a uma autoridade estrangeira`,
  groundMandatory: (text) => s`Não ocorre o motivo obrigatório de recusa: ${text}`,
  groundBites: (text) => s`O Estado requerido pode recusar, e aqui o motivo se dá: ${text}`,
  groundOptional: (text) => s`Motivo facultativo que aqui não consta: ${text}`,
  mayRefuse: (text) => s`O Estado requerido pode recusar: ${text}`,
  reservationMade: (who, provision) => s`${capital(who)} fez a reserva ao artigo ${provision}`,
  reservationNotMade: (who, provision) => s`${capital(who)} não fez a reserva ao artigo ${provision}`,
  reservationUnknown: (who, provision) => s`Não sabemos se ${who} fez a reserva ao artigo ${provision}`,

  wayThrough: (name, article, to) => s`${name}, artigo ${article}: pedido a ${to}`,
  enforcedByRequested: (who) => s`${capital(who)} faz cumprir segundo a sua lei`,
  notEnforceable: 'Ninguém pode fazê-la cumprir por esta via',
  budapestListed: (offence, article) => s`«${offence}» corresponde ao artigo ${article} da Convenção: não se pode exigir dupla incriminação para preservar`,
  budapestNotListed: (offence) => s`«${offence}» não está nos artigos 2 a 11 da Convenção`,
  budapest29p4: (who) => s`Artigo 29(4): reserva de dupla incriminação de ${who}`,
  budapest30Preserved: 'Os dados já foram preservados a seu pedido e descobriu-se outro provedor na cadeia?',
  budapest32: (where) => s`Convenção de Budapeste, artigo 32: acesso com consentimento a dados em ${where}`,
  budapest18: (who) => s`O artigo 18(1)(b) da Convenção de Budapeste pede a ${who} poder ordenar dados cadastrais a quem oferece serviços no seu território`,
  networkInformation: 'O ponto de contato ajuda e orienta; se entrega dados depende da sua própria lei, e é ele quem decide',
  networkPreserves: 'A rede transmite com urgência pedidos de preservação',
  networkNoEvidence: 'A rede dá informação que não é prova',
  networkWay: (name, to) => s`${name}: contato com ${to}`,
  networkNotEnforceable: 'Não obriga ninguém: é cooperação entre pontos de contato',
  medellinMeans: 'É um meio de transmissão: o pedido se funda em outro tratado',
  jointTeam: 'A equipe conjunta nasce de um acordo entre as autoridades dos dois Estados: o outro Estado decide se há uma',
  courtWay: (name, where) => s`${name}: pedido a um tribunal de ${where}`,
  courtFree: (where) => s`O tribunal de ${where} pode negar mesmo que se cumpram os requisitos`,
  courtParty: 'Quem é parte ou interessado pede por si mesmo',
  courtNoBan: (where) => s`O que a lei de ${where} proíbe entregar, o tribunal não libera`,
  reportWay: (name) => `${name}: aviso que a lei manda dar`,
  reportUnasked: 'Chega sem que se peça: é informação, e ninguém pode exigir mais por esta via',
  reportNotEnforceable: 'Não se pode exigir: chega ou não chega',
  orderForm: 'Dá forma à ordem: o fundamento é a lei que a autoriza, e o provedor deve dizer o que fez com ela',
  medellinWay: (to) => s`Tratado de Medellín: transmissão eletrônica a ${to}`,
  onlyInEmergency: 'Só em emergência: risco grave e iminente à vida ou à segurança de uma pessoa',

  domesticOrder: (name) => s`Ordem interna a ${name}`,
  domesticOrderAbroad: (name, home) => s`Ordem interna a ${name}, em ${home}`,
  establishedHere: (name, where) => s`${name} está em ${where}: a ordem interna o obriga`,
  providerIn: (where) => s`um provedor estabelecido em ${where}`,
  sameLaw: (where) => s`Vale uma só lei, a de ${where}`,
  enforceableHere: (where) => s`Pode ser executada em ${where}`,
  notEnforceableAbroad: (home) => s`Não pode ser executada em ${home} sem auxílio desse Estado`,
  operatorsLaw: 'Lei de quem opera o serviço',
  conflict: (name, home) => s`A lei de ${home} proíbe ${name} de entregar o que esta ordem manda`,
  reach: (where) => s`A lei de ${where} alcança provedores no exterior`,
  reachYes: (where, article) => s`A norma de ${where} (${article}) alcança provedores no exterior`,
  reachNo: (where, article) => s`A norma de ${where} (${article}) não alcança provedores no exterior`,
  reachOffers: (where, article) => s`A norma de ${where} (${article}) alcança quem oferece serviços no seu território`,
  reachUnknown: (where) => s`Não sabemos se a lei de ${where} alcança provedores no exterior`,
  offersService: (name, where) => s`${name} oferece o seu serviço em ${where}`,
  offersNoService: (name, where) => s`${name} não oferece o seu serviço em ${where}`,
  offersAsk: (where) => s`O provedor oferece o seu serviço em ${where}?`,
  servesUnknown: (name, where) => s`Não sabemos se ${name} atende usuários de ${where}`,
  orderLasts: (extendable) => (extendable === null ? 'Duração da ordem' : s`Duração da ordem, prorrogável até ${extendable} dias`),
  since: (event) => s`desde ${event}`,
  theOrder: 'a ordem',

  voluntary: (name) => s`Pedido direto a ${name}, que responde se quiser`,
  voluntaryNotEnforceable: 'O provedor decide: nada o obriga',
  policyUnknown: (name) => s`Não sabemos se ${name} responde a pedidos diretos de autoridades estrangeiras para esta medida`,
  consentAsk: 'O titular da conta consente, livre e informado?',
  consentGiven: 'O titular da conta consente',
  consentRefused: 'O titular da conta não consente',
  consentWay: (name) => s`Com o consentimento do titular, perante ${name}`,
  consentAskerLaw: 'Pedir o consentimento não exige ordem',
  consentNotEnforceable: 'Depende do consentimento: pode ser retirado',
  withoutTreatyUnknown: (where) => s`Não sabemos se ${where} ajuda sem tratado`,
  reciprocityWay: (where) => s`Reciprocidade: carta rogatória a ${where} sem tratado`,
  reciprocityFree: (where) => s`Sem tratado, ${where} é livre para recusar`,

  speechBites: (offence) => s`«${offence}» pune a expressão: nenhuma via fica aberta, e o normal é a recusa`,
  speechLifts: 'Há ameaça ou incitação à violência?',
  stepsUnknown: (article) => s`Não sabemos ao certo quem autoriza ou revê a medida (${article}): tomamos o passo mais estrito, um juiz`,

  stepReach: (to) => s`Leve o caso a ${to}: a lei não lhe dá este poder`,
  stepPrior: (kind) => s`Obtenha primeiro a autorização: ${kind}`,
  stepStricter: 'Obtenha a ordem de um juiz: não sabemos que a lei permita menos',
  stepOrderSelf: 'Emita a ordem',
  stepApply: (to) => s`Peça a ordem a ${to}`,
  stepReview: (kind, hours) => (hours === null ? s`Depois, submeta-a a controle: ${kind}` : s`Submeta-a a controle em ${hours} horas: ${kind}`),
  stepPrepare: (name, article, language) =>
    s`Redija o pedido segundo ${name}, artigo ${article}${language === null ? '' : s`; idiomas que o Estado requerido aceita: ${language}`}`,
  contentsUnread: (name) => s`O que pede ${name}: sua lista não está no compêndio; leia-a no texto antes de redigir`,
  stepIssued: (to) => s`Faça que a emita ou valide: ${to}`,
  stepRogatory: (language) => s`Redija a carta rogatória com oferta de reciprocidade${language === null ? '' : s`; idiomas: ${language}`}`,
  stepToOwnChannel: (to, known) =>
    ({
      designated: s`Passe-o a ${to}`,
      likely: s`Passe-o a ${to} (não consta que seja o órgão designado para isto)`,
      kind: s`Passe-o ao órgão competente do seu Estado: ${to} (não temos o órgão designado)`,
    })[known],
  stepTransmit: (to, state, known) =>
    ({
      designated: s`Transmite-se a ${to}, em ${state}`,
      likely: s`Transmite-se a ${to}, em ${state} (não consta que seja o órgão designado para isto)`,
      kind: s`Transmite-se ao órgão competente de ${state}: ${to} (não temos o órgão designado)`,
    })[known],
  stepServe: (name) => s`Intime ${name} da ordem`,
  stepAsk: (name, channel) => s`Peça a ${name} pelo canal oficial: ${channel}`,
  stepAskNoChannel: (name) => s`Peça a ${name}; não temos canal oficial publicado: verifique antes de enviar`,
  stepConsent: 'Obtenha por escrito o consentimento do titular da conta',
  stepNetworkPreserve: (to) => s`Peça a ${to} que preserve os dados até chegar o pedido formal`,
  stepNetworkInformation: (to) => s`Peça a ${to} informação ou orientação`,
  stepNetworkFollow: 'Envie depois o pedido formal pela via que dá prova',
  stepCourt: (to, where) => s`Apresente-o a ${to}, em ${where}, que decide`,
  stepReport: (from) => `Espere o aviso${from === null ? '' : ` de ${from}`} e verifique a origem; para mais dados use uma via que dê prova`,
  stepMedellin: (to) => s`Transmita a ${to} pela plataforma Iber@`,
  languageName: (tag) => languages.of(tag) ?? tag,

  sentenceOpen: (measure, to, way) => s`Sim: peça a ${to} ${measure} (${way}).`,
  sentenceConditional: (measure, to, way) => s`Talvez, com condições: peça a ${to} ${measure} (${way}).`,
  sentenceUnknown: (measure, to, way) => s`Não sabemos ao certo: para ${measure}, a via mais próxima é pedir a ${to} (${way}), e falta um dado de direito.`,
  sentenceClosed: (measure) => s`Não: nesse dia não vemos via aberta para ${measure}.`,
  sentenceSpeech: (offence) => s`Nenhuma via fica aberta: “${offence}” é crime de expressão.`,
  ofHolder: (what, holder) => s`${what} de ${holder}`,
  operatorUnknown: (name) => s`Não sabemos que empresa opera ${name} nem em que Estado`,
  operatorUnknownIn: (name, where) => s`Não sabemos que empresa de ${name} atende quem está em ${where}`,
  providerIs: (provider, kind) => s`${provider} é: ${kind}`,
  providerIsNot: (provider, kind) => s`${provider} não é: ${kind}`,
  sentenceThrough: (office) => s`Antes deve recorrer a: ${office}.`,
  sentenceInformation: (measure, to, way) => s`Para ${measure} não há hoje uma via aberta; há para informação de ${to} que não é prova (${way}).`,
  sentenceJudge: 'Antes um juiz deve ordená-lo.',
  sentenceNoJudge: 'Você pode ordená-lo sem um juiz.',
};

/** Yes-or-no inputs as the question that decides them; `wanted` false asks the contrary. */
const questions: Readonly<Record<string, readonly [string, string]>> = {
  organised: ['Agiram juntas três ou mais pessoas?', 'Agiram menos de três pessoas?'],
  consent: ['O titular da conta consente?', 'O titular da conta não consente?'],
  privileged: ['O titular está protegido pelo sigilo profissional?', 'O titular não está protegido pelo sigilo profissional?'],
  alreadyPreserved: ['Os dados já foram preservados?', 'Os dados ainda não foram preservados?'],
};

const inputs: Readonly<Record<string, string>> = {
  urgency: 'urgência',
  stage: 'fase do processo',
  purpose: 'finalidade',
  measure: 'medida',
  as: 'autoridade que pede',
  accountKind: 'tipo de conta',
  organised: 'grupo organizado',
  consent: 'consentimento do titular',
  privileged: 'sigilo profissional',
  alreadyPreserved: 'dados já preservados',
  userIn: 'usuário em',
  userNationality: 'nacionalidade do usuário',
  from: 'o outro Estado é',
};
