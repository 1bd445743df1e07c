import type { Messages } from '../index.ts';

export const compare: Pick<Messages, 'compare'> = {
  compare: {
    title: 'Comparar Estados',
    intro: 'De dois a quatro Estados, lado a lado, segundo a lei de hoje. Cada casa traz seu artigo; o que falta se diz.',
    about: 'Sobre',
    state: (n) => `Estado ${n}`,
    show: 'Comparar',
    more: 'Guarda prévia e pesquisa de segurança',
    rules: {
      language: 'Idioma',
      'dual-criminality': 'Dupla incriminação',
      'without-treaty': 'Auxílio sem tratado',
      'electronic-transmission': 'Envio eletrônico',
    },
    with: 'Comparar com outros',
  },
};
