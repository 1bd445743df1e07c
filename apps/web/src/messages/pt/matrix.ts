import type { Messages } from '../index.ts';

export const matrix: Pick<Messages, 'matrix'> = {
  matrix: {
    title: 'Matriz',
    intro: 'Quem pode pedir a quem, de relance. Cada casa é a melhor via que dá o que se pede; abra-a para ver a resposta inteira com suas razões e fontes.',
    titleOf: (measure, on) => `${measure}: quem pode pedir a quem, em ${on}`,
    subtitle: (who, offence) => `Pede: ${who}, por ${offence}, a quem tem os dados no outro Estado.`,
    measure: 'O que se pede',
    asker: 'Quem pede',
    offence: 'Crime',
    on: 'Lei vigente em',
    rows: 'Linhas: pedem',
    columns: 'Colunas: pede-se a',
    sets: { americas: 'os 35 Estados da América', written: 'os Estados com direito interno no compêndio', homes: 'os Estados dos provedores' },
    sort: 'Ordem',
    sorts: { region: 'por região', name: 'por nome', open: 'primeiro quem mais pode' },
    pin: 'Fixar no alto',
    none: '—',
    compare: 'Comparar: outro dia, ou “e se ratificasse?”',
    compareHow:
      'Com outro dia vê-se o que mudou desde então. Com uma adesão suposta vê-se o que mudaria: o dado é marcado como suposto e não entra no compêndio.',
    before: 'Comparar com o dia',
    earlier: 'Comparar com o compêndio de',
    supposeInstrument: 'Instrumento',
    supposeState: 'Estado que seria parte',
    supposeFrom: 'Desde',
    show: 'Mostrar',
    supposed: (state, name, from) => `Suposto: ${name}, com ${state} como parte desde ${from}.`,
    onlySupposed: (text) => `${text} Ninguém o declarou: serve para ver o que mudaria.`,
    nothingChanges: 'Nada muda.',
    changes: (better, worse) => `Casas que melhoram: ${better}. Que pioram: ${worse}.`,
    comparedWith: (day) => `Comparado com ${day}.`,
    comparedWithLawbook: (version: string, date: string) =>
      `Comparado com o compêndio ${version} (${date}), lido pelo programa de hoje: mostra o que mudou nos dados.`,
    changedCell: 'muda (antes, em pequeno)',
    was: (verdict) => `antes: ${verdict}`,
    corner: 'Pede ↓  a →',
    asList: 'Ver em palavras, Estado por Estado',
    asPicture: 'Ver como quadro',
    whatCellsMean:
      'A matriz pergunta por quem tem os dados no outro Estado, seja qual for a empresa. O que um provedor dá por sua própria política se vê na resposta.',
  },
};
