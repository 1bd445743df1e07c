import { capital } from '@exhorto/lawbook';
import { dateText } from './dates.ts';
import type { Texts } from './index.ts';

const date = (iso: string): string => dateText('en', iso);
const list = (items: readonly string[]): string => (items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} or ${items.at(-1)}`);
const years = (n: number, above: boolean): string => `${above ? 'more than ' : ''}${n} ${n === 1 ? 'year' : 'years'}${above ? '' : ' or more'}`;

const languages = new Intl.DisplayNames(['en'], { type: 'language' });

export const en: Texts = {
  yes: 'yes',
  no: 'no',
  always: 'Available in any criminal investigation',
  allOf: 'All of these are needed',
  anyOf: 'One of these is enough',
  notThat: 'As long as this is not so',
  threshold: 'Requirement',
  supposed: (text, value) => `Supposed (${value ? 'yes' : 'no'}): ${text}`,

  instrumentInForce: (name, from) => (from === null ? `${name}: in force` : `${name}: in force since ${date(from)}`),
  instrumentForceUnknown: (name) => `${name}: we do not know whether it is in force`,
  instrumentNotInForce: (name, asOf) => `${name}: not in force (checked as of ${date(asOf)})`,
  instrumentNotYet: (name, from) => `${name}: does not apply until ${date(from)}`,
  instrumentEnded: (name, to) => `${name}: ceased to apply on ${date(to)}`,
  inForceBetween: (name, a, b) => `${name}: in force between ${a} and ${b}`,
  party: (who, name, from) => (from === null ? `${name}: ${who} is a party` : `${name}: ${who} is a party; in force for ${who} since ${date(from)}`),
  partyNotYet: (who, name, from) => `${name}: does not enter into force for ${who} until ${date(from)}`,
  partyNoLonger: (who, name, to) => `${name}: ${who} ceased to be a party on ${date(to)}`,
  notParty: {
    signatory: (who, name, asOf) => `${name}: ${who} has signed but had not ratified as of ${date(asOf)}`,
    invited: (who, name, asOf) => `${name}: ${who} was invited to accede but was not a party as of ${date(asOf)}`,
    none: (who, name, asOf) => `${name}: ${who} was not a party as of ${date(asOf)}`,
  },
  notOnList: (who, name, asOf) => `${name}: ${who} is not on the complete list of parties read as of ${date(asOf)}`,
  participationUnknown: (who, name) => `${name}: we do not know whether ${who} is a party`,
  bilateralUnknown: (a, b) => `We do not know whether a bilateral assistance treaty is in force between ${a} and ${b}`,
  bilateralWay: (a, b) => `Bilateral assistance treaty between ${a} and ${b}`,
  agreementWay: (a, b) => `Executive agreement between ${a} and ${b}`,
  noAgreement: (a, b, asOf) => `There is no executive agreement between ${a} and ${b} (list read as of ${date(asOf)})`,
  noAgreementKnown: (a, b) => `No executive agreement between ${a} and ${b} is known`,

  penaltyGiven: (max, bound, above, ok) =>
    `The maximum penalty given (${max} years) ${ok ? 'reaches' : 'does not reach'} the threshold of ${years(bound, above)}`,
  penaltyAsk: (where, offence, bound, above) => `Is the maximum penalty for “${offence}” in ${where} ${years(bound, above)}?`,
  penaltyUnknown: (where, offence) => `We do not have the penalty for “${offence}” in ${where}`,
  penaltyAllAbove: (where, offence, bound, above) => `In ${where} every form of “${offence}” reaches the threshold of ${years(bound, above)}`,
  penaltyAllBelow: (where, offence, bound, above) => `In ${where} no form of “${offence}” reaches the threshold of ${years(bound, above)}`,
  penaltyForm: (where, offence, forms, bound, above) =>
    `In ${where} “${offence}” reaches the threshold of ${years(bound, above)} only in these forms: ${forms.join('; ')}`,
  noSuchOffence: (where, offence) => `“${offence}” is not an offence in ${where}`,

  criminalEverywhere: (offence) => `“${offence}” is treated as an offence in every state`,
  dualMet: (where, _offence, name) => `The conduct is an offence in ${where} too${name === null ? '' : ` (“${name}”)`}`,
  dualOtherTerm: (where, name) => `${where} has no such offence; the conduct may fall under another (“${name}”)`,
  dualIf: (where, name) => `The conduct is an offence in ${where} too${name === null ? '' : ` (“${name}”)`} if the facts show what that law demands besides`,
  dualUnread: (where, elements) =>
    elements.length === 0
      ? `The elements of the offence in ${where} were not read: that state decides by the conduct`
      : `What the law of ${where} demands was not read on: ${elements.join(', ')}. That state decides by the conduct`,
  dualNotMet: (where, offence) => `“${offence}” is not an offence in ${where}`,
  dualUnknown: (where, offence) => `We do not know whether “${offence}” is an offence in ${where}`,
  dualOther: (where, offence) => `Would the facts (“${offence}”) be an offence in ${where} too? That state decides, by the conduct and not by the name`,
  dualByLaw: (who) => `Dual criminality under the law of ${who}`,
  dualRuleUnknown: (who) => `We do not know whether the law of ${who} demands dual criminality`,
  dualNotNamed: 'The instrument does not demand dual criminality',

  inputIs: (input, wanted) => `${inputs[input] ?? input}: ${list(wanted)}`,
  inputAsk: (input, wanted) => `Is this so? ${inputs[input] ?? input}: ${list(wanted)}`,
  inputQuestion: (input, wanted) => questions[input]?.[wanted ? 0 : 1],
  offenceInList: (offence) => `“${offence}” is on the list of offence`,
  offenceNotInList: (offence) => `“${offence}” is not on the list of offence`,
  offenceListAsk: (offence, names) => `Are the facts (“${offence}”) one of these offences: ${names}?`,
  holds: (name) => `You say that this is met: ${name}`,
  holdsAsk: (name) => `Is this met: ${name}?`,
  speechIs: (offence, is) => (is ? `“${offence}” is an offence of expression` : `“${offence}” is not an offence of expression`),

  powerAbsent: (who, measure) => `In ${who} no authority may order ${measure}`,
  powerExists: (_who, _measure, article) => `The law provides for the measure: ${article}`,
  powerOf: (who, measure) => `Law of ${who}: ${measure}`,
  powerUnknown: (who, measure) => `We do not have the rule of ${who} on ${measure}`,
  powerSinceUnknown: (who, measure, article) => `We do not know whether the rule of ${who} on ${measure} (${article}) was in force on that day`,
  stateNotWritten: (who) => `The domestic law of ${who} is not in the lawbook yet: we answer only what depends on treatie`,
  ownAnyPower: (who, measure) => `Law of ${who} on ${measure}: one of these rules is enough`,
  ownNoPowerNeeded: (measure) => `No order is needed to receive ${measure}`,
  homeWeak: (who, why) => `It could not be ordered in ${who} (${why}); the requested state decides whether it helps all the same`,
  ownText: (x) => {
    if (!x.exists) return `In ${x.who} no authority may order ${x.measure}.`;
    const order = x.orderedBy === null ? 'we do not know who orders it' : `ordered by ${list(x.orderedBy)}`;
    const applies = x.appliesBy.length > 0 ? ` on the application of ${list(x.appliesBy)}` : '';
    const prior = {
      none: ', without prior authorisation',
      judge: ', with prior authorisation by a judge',
      prosecutor: ', with prior authorisation by a prosecutor',
      unknown: '; we do not know whether prior authorisation is needed',
    }[x.priorBy];
    const priorText = x.orderedBy?.length === 1 && x.priorBy === 'none' && x.appliesBy.length > 0 ? '' : prior;
    const review =
      x.reviewBy === 'none'
        ? ''
        : x.reviewBy === 'unknown'
          ? '; we do not know whether it is reviewed afterwards'
          : `; reviewed afterwards by a ${x.reviewBy}${x.reviewWithinHours === null ? '' : ` within ${x.reviewWithinHours} hour`}`;
    const you = x.competent === false ? ` You (${x.asker}) can neither order it nor apply for it yourself: go through the office that can.` : '';
    return `${x.who}: ${x.measure}, ${order}${applies}${priorText}${review}.${you}`;
  },

  outsideCriminalJustice: (kind) => `This way is for criminal justice; if you are ${kind}, turn to the prosecution or the court in charge of the case`,
  notCriminal: (purpose) => `This way is for criminal purposes, not for: ${purpose}`,
  mayUse: () => 'The asking authority acts in criminal justice',

  requestedLaw: (who) => `Law of the requested state (${who})`,
  homeLaw: (who) => `Law of ${who} on giving data to foreign authoritie`,
  homePermits: (who) => `The law of ${who} allows it`,
  disclosureLawUnknown: (who) => `We do not know whether the law of ${who} lets the provider give this directly to a foreign authority`,
  consentLawUnknown: (who) => `We do not know whether the law of ${who} accepts the account holder's consent for giving it to a foreign authority`,
  groundMandatory: (text) => `The mandatory ground of refusal is absent: ${text}`,
  groundBites: (text) => `The requested state may refuse, and here the ground is met: ${text}`,
  groundOptional: (text) => `Optional ground not seen here: ${text}`,
  mayRefuse: (text) => `The requested state may refuse: ${text}`,
  reservationMade: (who, provision) => `${capital(who)} made the reservation to article ${provision}`,
  reservationNotMade: (who, provision) => `${capital(who)} did not make the reservation to article ${provision}`,
  reservationUnknown: (who, provision) => `We do not know whether ${who} made the reservation to article ${provision}`,

  wayThrough: (name, article, to) => `${name}, article ${article}: request to ${to}`,
  enforcedByRequested: (who) => `${capital(who)} enforces it under its own law`,
  notEnforceable: 'Nobody can enforce it this way',
  budapestListed: (offence, article) => `“${offence}” falls under article ${article} of the Convention: dual criminality may not be demanded for preservation`,
  budapestNotListed: (offence) => `“${offence}” is not one of articles 2 to 11 of the Convention`,
  budapest29p4: (who) => `Article 29(4): dual criminality reservation of ${who}`,
  budapest30Preserved: 'Were the data already preserved at your request, and was another provider found in the chain?',
  budapest32: (where) => `Budapest Convention, article 32: access with consent to data in ${where}`,
  budapest18: (who) =>
    `Article 18(1)(b) of the Budapest Convention asks ${who} to be able to order subscriber information from those who offer services in its territory`,
  networkInformation: 'The contact point helps and advises; whether it hands over data depends on its own law, and it decides',
  networkPreserves: 'The network passes on urgent requests to preserve',
  networkNoEvidence: 'The network gives information that is not evidence',
  networkWay: (name, to) => `${name}: contact with ${to}`,
  networkNotEnforceable: 'It binds nobody: it is cooperation between contact points',
  medellinMeans: 'It is a means of transmission: the request rests on another treaty',
  jointTeam: 'A joint team is born of an agreement between the authorities of the two states: the other state decides whether there is one',
  courtWay: (name, where) => `${name}: application to a court of ${where}`,
  courtFree: (where) => `The court of ${where} may refuse although the requirements are met`,
  courtParty: 'A party or an interested person asks by itself',
  courtNoBan: (where) => `What the law of ${where} forbids to hand over the court does not lift`,
  reportWay: (name) => `${name}: a report that the law commands`,
  reportUnasked: 'It arrives unasked: it is information, and nobody can demand more this way',
  reportNotEnforceable: 'It cannot be demanded: it arrives or it does not',
  orderForm: 'It gives the order its form: the basis is the law that allows it, and the provider must say what it did',
  medellinWay: (to) => `Treaty of Medellín: electronic transmission to ${to}`,
  onlyInEmergency: 'Only in an emergency: significant and imminent risk to the life or safety of a person',

  domesticOrder: (name) => `Domestic order to ${name}`,
  domesticOrderAbroad: (name, home) => `Domestic order to ${name}, in ${home}`,
  establishedHere: (name, where) => `${name} is in ${where}: a domestic order binds it`,
  providerIn: (where) => `a provider established in ${where}`,
  sameLaw: (where) => `One law applies, that of ${where}`,
  enforceableHere: (where) => `Enforceable in ${where}`,
  notEnforceableAbroad: (home) => `Cannot be enforced in ${home} without that state's assistance`,
  operatorsLaw: 'Law of whoever operates the service',
  conflict: (name, home) => `The law of ${home} forbids ${name} to give what this order command`,
  reach: (where) => `The law of ${where} reaches providers abroad`,
  reachYes: (where, article) => `The rule of ${where} (${article}) reaches providers abroad`,
  reachNo: (where, article) => `The rule of ${where} (${article}) does not reach providers abroad`,
  reachOffers: (where, article) => `The rule of ${where} (${article}) reaches those who offer services in its territory`,
  reachUnknown: (where) => `We do not know whether the law of ${where} reaches providers abroad`,
  offersService: (name, where) => `${name} offers its service in ${where}`,
  offersNoService: (name, where) => `${name} does not offer its service in ${where}`,
  offersAsk: (where) => `Does the provider offer its service in ${where}?`,
  servesUnknown: (name, where) => `We do not know whether ${name} serves users in ${where}`,
  orderLasts: (extendable) => (extendable === null ? 'Duration of the order' : `Duration of the order, extendable to ${extendable} day`),
  since: (event) => `from ${event}`,
  theOrder: 'the order',

  voluntary: (name) => `Direct request to ${name}, which may answer if it choose`,
  voluntaryNotEnforceable: 'The provider decides: nothing obliges it',
  policyUnknown: (name) => `We do not know whether ${name} answers direct requests of foreign authorities for this measure`,
  consentAsk: 'Does the account holder consent, freely and informed?',
  consentGiven: 'The account holder consents',
  consentRefused: 'The account holder does not consent',
  consentWay: (name) => `With the account holder's consent, to ${name}`,
  consentAskerLaw: 'Asking for consent needs no order',
  consentNotEnforceable: 'It depends on consent, which can be withdrawn',
  withoutTreatyUnknown: (where) => `We do not know whether ${where} helps without a treaty`,
  reciprocityWay: (where) => `Reciprocity: letters rogatory to ${where} without a treaty`,
  reciprocityFree: (where) => `Without a treaty ${where} is free to refuse`,

  speechBites: (offence) => `“${offence}” punishes expression: no way is open, and a refusal is to be expected`,
  speechLifts: 'Is there a threat or incitement to violence?',
  stepsUnknown: (article) => `We do not fully know who authorises or reviews the measure (${article}): we took the stricter step, a judge`,

  stepReach: (to) => `Take the case to ${to}: the law does not give you this power`,
  stepPrior: (kind) => `First get the authorisation: ${kind}`,
  stepStricter: "Get a judge's order: we do not know that the law allows less",
  stepOrderSelf: 'Issue the order',
  stepApply: (to) => `Apply to ${to} for the order`,
  stepReview: (kind, hours) => (hours === null ? `Afterwards, submit it to review: ${kind}` : `Submit it to review within ${hours} hours: ${kind}`),
  stepPrepare: (name, article, language) =>
    `Write the request under ${name}, article ${article}${language === null ? '' : `; languages that the requested state accepts: ${language}`}`,
  contentsUnread: (name) => `What ${name} asks for: its list is not in the lawbook; read it in the text before you write`,
  stepIssued: (to) => `Have it issued or validated by: ${to}`,
  stepRogatory: (language) => `Write the letter rogatory with an offer of reciprocity${language === null ? '' : `; languages: ${language}`}`,
  stepToOwnChannel: (to, known) =>
    ({
      designated: `Pass it to ${to}`,
      likely: `Pass it to ${to} (it is not established that it is the office designated for this)`,
      kind: `Pass it to your ${to} (we do not have the designated office)`,
    })[known],
  stepTransmit: (to, state, known) =>
    ({
      designated: `It is transmitted to ${to}, in ${state}`,
      likely: `It is transmitted to ${to}, in ${state} (it is not established that it is the office designated for this)`,
      kind: `It is transmitted to the competent office of ${state}: ${to} (we do not have the designated office)`,
    })[known],
  stepServe: (name) => `Serve the order on ${name}`,
  stepAsk: (name, channel) => `Ask ${name} through its official channel: ${channel}`,
  stepAskNoChannel: (name) => `Ask ${name}; we have no published official channel: check before you send`,
  stepConsent: "Get the account holder's consent in writing",
  stepNetworkPreserve: (to) => `Ask ${to} to preserve the data until the formal request arrive`,
  stepNetworkInformation: (to) => `Ask ${to} for information or advice`,
  stepNetworkFollow: 'Then send the formal request by the way that gives evidence',
  stepCourt: (to, where) => `File it with ${to}, in ${where}, which decides`,
  stepReport: (from) => `Wait for the report${from === null ? '' : ` of ${from}`} and verify where it comes from; for more data use a way that gives evidence`,
  stepMedellin: (to) => `Transmit to ${to} through the Iber@ platform`,
  languageName: (tag) => languages.of(tag) ?? tag,

  sentenceOpen: (measure, to, way) => `Yes: ask ${to} for ${measure} (${way}).`,
  sentenceConditional: (measure, to, way) => `Perhaps, on conditions: ask ${to} for ${measure} (${way}).`,
  sentenceUnknown: (measure, to, way) => `We cannot say for certain: for ${measure} the nearest way is to ask ${to} (${way}), and a fact of law is missing.`,
  sentenceClosed: (measure) => `No: on that day we see no open way for ${measure}.`,
  sentenceSpeech: (offence) => `No way is open: “${offence}” is an offence of expression.`,
  ofHolder: (what, holder) => `${what} from ${holder}`,
  operatorUnknown: (name) => `We do not know which company runs ${name}, nor in which state`,
  operatorUnknownIn: (name, where) => `We do not know which company of ${name} serves users in ${where}`,
  providerIs: (provider, kind) => `${provider} is: ${kind}`,
  providerIsNot: (provider, kind) => `${provider} is not: ${kind}`,
  sentenceThrough: (office) => `First you must go through: ${office}.`,
  sentenceInformation: (measure, to, way) => `For ${measure} no way is open today; for information from ${to} that is not evidence there is one (${way}).`,
  sentenceJudge: 'A judge must order it first.',
  sentenceNoJudge: 'You can order it without a judge.',
};

/** Yes-or-no inputs as the question that decides them; `wanted` false asks the contrary. */
const questions: Readonly<Record<string, readonly [string, string]>> = {
  organised: ['Did three or more people act together?', 'Did fewer than three people act?'],
  consent: ['Does the account holder consent?', 'Does the account holder not consent?'],
  privileged: ['Is the account holder protected by professional privilege?', 'Is the account holder not protected by professional privilege?'],
  alreadyPreserved: ['Have the data been preserved already?', 'Have the data not been preserved yet?'],
};

const inputs: Readonly<Record<string, string>> = {
  urgency: 'urgency',
  stage: 'stage of the proceedings',
  purpose: 'purpose',
  measure: 'measure',
  as: 'asking authority',
  accountKind: 'kind of account',
  organised: 'organised group',
  consent: "account holder's consent",
  privileged: 'professional privilege',
  alreadyPreserved: 'data already preserved',
  userIn: 'user in',
  userNationality: "user's nationality",
  from: 'the other state is',
};
