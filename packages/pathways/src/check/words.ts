import type { Lang } from '@exhorto/lawbook';
import { dateText } from '../texts/dates.ts';

const es = {
  verified: 'El remitente fue verificado por el contacto publicado',
  unverified: 'El remitente todavía no fue verificado: llame o escriba al contacto publicado, nunca al que figura en la carta',
  mismatch: (address: string) => `La dirección de la carta (${address}) no coincide con el contacto publicado: puede ser un membrete copiado`,
  unknownOffice: 'No tenemos un contacto publicado de esa oficina: verifique por la autoridad central o el punto de contacto 24/7 de ese Estado',
  preserve: 'Puede conservar los datos mientras verifica y mientras llega el pedido en forma, si su ley lo permite',
  preserveMust: 'Debe conservar los datos: la orden lo obliga',
  noDiscloseUnverified: 'No entregue datos hasta verificar al remitente por el contacto publicado',
  noDiscloseLaw: (why: string) => `No entregue: ${why}`,
  noDiscloseClosed: (why: string) => `No entregue por la vía invocada: ${why}`,
  noMore: 'No entregue más de lo que se pide ni de lo que la vía permite',
  noTell: 'No avise al usuario mientras rija el secreto pedido o impuesto por la ley',
  complyMust: (name: string) => `Debe cumplir: ${name}`,
  answerMay: (name: string) => `Puede responder por esta vía: ${name}`,
  askMust: 'Pida por escrito lo que falta antes de decidir',
  reasonsMust: 'Si se niega, dé razones por escrito e indique la vía correcta',
  speechMust: 'Es un delito de expresión: someta el pedido a revisión de derechos humanos antes de cualquier entrega',
  recordMust: 'Registre qué se pidió, quién lo pidió, qué se entregó y por qué',
  missing: {
    sender: 'quién pide',
    state: 'de qué Estado',
    kind: 'qué clase de oficina',
    measure: 'qué medida',
    identifiers: 'qué cuenta o identificador',
    data: 'qué datos',
    offence: 'por qué delito',
    order: 'la orden',
    signature: 'la firma',
    by: 'quién dictó la orden',
    period: 'de qué período',
    basis: 'en qué norma se funda',
  } as Record<string, string>,
  deadline: (what: string, on: string) => `${what}: hasta el ${dateText('es', on)}`,
  claimedNotWeighed: 'La carta no dice lo bastante para saber si la vía invocada sirve',
  claimedUnknown: 'El instrumento invocado no cubre esta medida entre estos Estados',
  subject: (receivedOn: string) => `Su pedido recibido el ${dateText('es', receivedOn)}`,
  reply: (x: ReplyInput) =>
    [
      'De nuestra consideración:',
      `Recibimos el ${dateText('es', x.receivedOn)} su pedido${x.measure === '' ? '' : ` de ${x.measure}`}.`,
      x.verified
        ? ''
        : 'Antes de seguir debemos verificar su procedencia por el contacto oficial publicado de su oficina. No usaremos los datos de contacto de la carta.',
      x.missing.length === 0 ? '' : `Para poder decidir nos falta: ${x.missing.join('; ')}.`,
      x.closed === '' ? '' : `No podemos responder por la vía invocada: ${x.closed}.`,
      x.through.length === 0 ? '' : `Según nuestro análisis, estas vías pueden servir: ${x.through.join('; ')}.`,
      x.preserve ? 'Mientras tanto, y en la medida en que la ley nos lo permite, conservamos los datos identificados.' : '',
      'Saludamos a usted atentamente.',
    ]
      .filter((s) => s !== '')
      .join('\n\n'),
};

export interface ReplyInput {
  receivedOn: string;
  measure: string;
  verified: boolean;
  missing: string[];
  closed: string;
  through: string[];
  preserve: boolean;
}

export type CheckWords = typeof es;

const en: CheckWords = {
  verified: 'The sender was verified through the published contact',
  unverified: 'The sender has not been verified yet: call or write to the published contact, never the one in the letter',
  mismatch: (address) => `The address in the letter (${address}) is not the published contact: the letterhead may be copied`,
  unknownOffice: 'We have no published contact of that office: verify through the central authority or the 24/7 contact point of that state',
  preserve: 'You may preserve the data while you verify and until the request comes in due form, if your law allows it',
  preserveMust: 'You must preserve the data: the order binds you',
  noDiscloseUnverified: 'Do not disclose anything until the sender has been verified through the published contact',
  noDiscloseLaw: (why) => `Do not disclose: ${why}`,
  noDiscloseClosed: (why) => `Do not disclose on the basis claimed: ${why}`,
  noMore: 'Do not give more than is asked or than the way allows',
  noTell: 'Do not tell the user while the secrecy that was asked for or that the law imposes lasts',
  complyMust: (name) => `You must comply: ${name}`,
  answerMay: (name) => `You may answer this way: ${name}`,
  askMust: 'Ask in writing for what is missing before you decide',
  reasonsMust: 'If you refuse, give reasons in writing and point to the right way',
  speechMust: 'It is an offence of expression: have the request reviewed for human rights before anything is given',
  recordMust: 'Record what was asked, by whom, what was given and why',
  missing: {
    sender: 'who asks',
    state: 'of which state',
    kind: 'what kind of office',
    measure: 'which measure',
    identifiers: 'which account or identifier',
    data: 'which data',
    offence: 'for which offence',
    order: 'the order',
    signature: 'the signature',
    by: 'who issued the order',
    period: 'for which period',
    basis: 'on which law it rests',
  },
  deadline: (what, on) => `${what}: by ${dateText('en', on)}`,
  claimedNotWeighed: 'The letter does not say enough to tell whether the way relied on serves',
  claimedUnknown: 'The instrument claimed does not cover this measure between these states',
  subject: (receivedOn) => `Your request received on ${dateText('en', receivedOn)}`,
  reply: (x) =>
    [
      'Dear Sir or Madam,',
      `On ${dateText('en', x.receivedOn)} we received your request${x.measure === '' ? '' : ` for ${x.measure}`}.`,
      x.verified
        ? ''
        : 'Before we go on we must verify where it comes from, through the published official contact of your office. We will not use the contact details in the letter.',
      x.missing.length === 0 ? '' : `To be able to decide we lack: ${x.missing.join('; ')}.`,
      x.closed === '' ? '' : `We cannot answer on the basis claimed: ${x.closed}.`,
      x.through.length === 0 ? '' : `As we see it, these ways may serve: ${x.through.join('; ')}.`,
      x.preserve ? 'Meanwhile, and as far as the law allows us, we preserve the data identified.' : '',
      'Yours faithfully,',
    ]
      .filter((s) => s !== '')
      .join('\n\n'),
};

const pt: CheckWords = {
  verified: 'O remetente foi verificado pelo contato publicado',
  unverified: 'O remetente ainda não foi verificado: ligue ou escreva ao contato publicado, nunca ao que consta da carta',
  mismatch: (address) => `O endereço da carta (${address}) não coincide com o contato publicado: o timbre pode ter sido copiado`,
  unknownOffice: 'Não temos contato publicado desse órgão: verifique pela autoridade central ou pelo ponto de contato 24/7 desse Estado',
  preserve: 'Pode preservar os dados enquanto verifica e até chegar o pedido em forma, se a sua lei permitir',
  preserveMust: 'Deve preservar os dados: a ordem o obriga',
  noDiscloseUnverified: 'Não entregue dados até verificar o remetente pelo contato publicado',
  noDiscloseLaw: (why) => `Não entregue: ${why}`,
  noDiscloseClosed: (why) => `Não entregue pela via invocada: ${why}`,
  noMore: 'Não entregue mais do que se pede nem do que a via permite',
  noTell: 'Não avise o usuário enquanto durar o sigilo pedido ou imposto pela lei',
  complyMust: (name) => `Deve cumprir: ${name}`,
  answerMay: (name) => `Pode responder por esta via: ${name}`,
  askMust: 'Peça por escrito o que falta antes de decidir',
  reasonsMust: 'Se recusar, dê razões por escrito e indique a via correta',
  speechMust: 'É crime de expressão: submeta o pedido a uma análise de direitos humanos antes de qualquer entrega',
  recordMust: 'Registre o que foi pedido, por quem, o que foi entregue e por quê',
  missing: {
    sender: 'quem pede',
    state: 'de que Estado',
    kind: 'que tipo de órgão',
    measure: 'que medida',
    identifiers: 'que conta ou identificador',
    data: 'que dados',
    offence: 'por que crime',
    order: 'a ordem',
    signature: 'a assinatura',
    by: 'quem emitiu a ordem',
    period: 'de que período',
    basis: 'em que norma se funda',
  },
  deadline: (what, on) => `${what}: até ${dateText('pt', on)}`,
  claimedNotWeighed: 'A carta não diz o bastante para saber se a via invocada serve',
  claimedUnknown: 'O instrumento invocado não cobre esta medida entre estes Estados',
  subject: (receivedOn) => `Seu pedido recebido em ${dateText('pt', receivedOn)}`,
  reply: (x) =>
    [
      'Prezados senhores,',
      `Recebemos em ${dateText('pt', x.receivedOn)} o seu pedido${x.measure === '' ? '' : ` de ${x.measure}`}.`,
      x.verified
        ? ''
        : 'Antes de prosseguir devemos verificar a sua origem pelo contato oficial publicado do seu órgão. Não usaremos os dados de contato da carta.',
      x.missing.length === 0 ? '' : `Para poder decidir, falta-nos: ${x.missing.join('; ')}.`,
      x.closed === '' ? '' : `Não podemos responder pela via invocada: ${x.closed}.`,
      x.through.length === 0 ? '' : `Segundo a nossa análise, estas vias podem servir: ${x.through.join('; ')}.`,
      x.preserve ? 'Enquanto isso, e na medida em que a lei nos permite, preservamos os dados identificados.' : '',
      'Atenciosamente,',
    ]
      .filter((s) => s !== '')
      .join('\n\n'),
};

export const CHECK_WORDS: Readonly<Record<Lang, CheckWords>> = { es, en, pt };
