import { portugueseSentence as s } from '@exhorto/lawbook';
import type { Messages } from '../index.ts';

export const figures: Pick<Messages, 'figures' | 'rates'> = {
  figures: {
    title: 'Números publicados',
    warning:
      'Cada empresa conta a seu modo: o que é um pedido, o que é responder e que tipos vão juntos. Compare os anos de uma mesma empresa; entre empresas, com cuidado. O que falta não é zero: não foi publicado ou não foi lido. Os pedidos por cooperação jurídica chegam como ordem do Estado da empresa e costumam ser contados ali.',
    state: 'Estado que pede',
    all: 'todos, no total',
    show: 'Mostrar',
    totals: 'Totais por Estado',
    totalsNote: 'Soma dos períodos lidos. A parte respondida só conta os pedidos para os quais foi publicada.',
    of: (state, provider) => s`Pedidos de ${state} a ${provider}`,
    none: (state, provider) => s`Não foram lidos números de pedidos de ${state} a ${provider}.`,
    period: 'Período',
    kind: 'Tipo',
    requests: 'Pedidos',
    dataRequests: 'Pedidos de dados',
    preservation: 'De preservação',
    accounts: 'Contas',
    answered: 'Respondidos',
    ofAccounts: (share) => `${share} das contas`,
    source: 'Fonte',
    sources: 'Fontes',
    counting: 'Como a empresa conta',
    notPublished: 'não publicado',
    under: (n) => `menos de ${n}`,
    between: (least, most) => `de ${least} a ${most}`,
    half: (n, year) => `${n}º semestre de ${year}`,
    quarter: (n, year) => `${n}º trimestre de ${year}`,
    seen: { text: 'lido no próprio relatório', secondary: 'lido em outra fonte' },
    legend: { answered: 'respondidos', rest: 'sem resposta', unknown: 'resposta não publicada' },
    chart: (kind, least, most) => `${kind}: pedidos por período, de ${least} a ${most}`,
    chartText: (most, when, last, lastWhen) =>
      `O maior número, ${most}, é do período ${when}; o último, ${last}, do período ${lastWhen}. Todos os números estão na tabela.`,
    chartNote: 'Cada barra é um período e tem a largura dele; a altura é o número de pedidos. Cada gráfico tem a própria escala.',
    json: 'Como dados (JSON)',
    csv: 'CSV',
    onState: 'Provedores que publicam números dos seus pedidos',
    latest: 'Provedor e último período lido',
  },
  rates: {
    over: (kind, from, to) => `${kind}: parte respondida por período, de ${from} a ${to}`,
    text: (most, when, last, lastWhen) =>
      `A parte mais alta, ${most}, é do período ${when}; a última, ${last}, do período ${lastWhen}. Todos os números estão na tabela.`,
    requests: 'Parte dos pedidos respondida',
    accounts: 'Parte das contas respondida',
    note: 'Pontos: parte respondida em cada período, unidos onde os períodos se seguem. Ponto vazado: menos de dez pedidos, ou não se sabe quantos.',
    byProvider: 'Parte respondida, por provedor',
    byProviderNote:
      'Último período lido de cada um. Em ordem alfabética e não por tamanho, porque contam de modo diferente e em anos diferentes. Ponto vazado: menos de dez pedidos, ou não se sabe quantos.',
    ofAccounts: 'das contas',
  },
};
