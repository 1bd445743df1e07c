import type { Messages } from '../index.ts';

export const tour: Pick<Messages, 'tour'> = {
  tour: {
    title: 'Um caso, passo a passo',
    fromHome: 'Um caso, passo a passo',
    story:
      'No Chile, o Ministério Público investiga um acesso ilícito. A conta suspeita é do Google; os registros de conexão estão em uma empresa de hospedagem dos Países Baixos.',
    invented: 'O caso é inventado. As respostas não: são calculadas agora, com o compêndio de hoje, e mudam com ele.',
    stepOf: (n: number, of: number) => `Passo ${n} de ${of}`,
    index: 'Os passos',
    all: 'Tudo em uma página, para imprimir',
    oneByOne: 'Ver passo a passo',
    turn: 'Ir a outro passo',
    previous: 'Anterior',
    next: 'Seguinte',
    done: 'Agora você',
    fragment: 'Da resposta de hoje',
    reading: 'Como se lê',
    live: (asked: string) => `A resposta inteira: ${asked}`,
    threeQuestions: 'O caso são três perguntas. Abaixo de cada uma, a frase com que hoje começa sua resposta:',
    inMatrix: 'A mesma pergunta na matriz, com outros Estados',
    oneLeaf: 'A primeira folha, até sua fonte',
    countWays: (n: string) => `Vias que esta resposta traz, contadas por sua marca: ${n}. Acima está a primeira de cada tipo.`,
    countFacts: (n: string) => `Fatos em que esta árvore se apoia: ${n}. Os traços dizem como se conhece cada um:`,
    countUnknowns: (shown: string, all: string) => `Aqui se veem ${shown} de ${all}; a resposta inteira traz todos.`,
    correctOne: 'Por exemplo, para corrigir o dado do passo das razões:',
    steps: {
      question: {
        title: 'A pergunta é uma frase',
        text: ['Quem é você, onde, de que precisa, de quem, por que crime e com a lei de que dia. Cada palavra sublinhada pode ser mudada.'],
        reading: ['O primeiro de toda resposta é uma frase que se poderia dizer em voz alta, com a data da lei e a versão do compêndio.'],
      },
      own: {
        title: 'Primeiro, sua própria lei',
        text: [
          'Antes de olhar para fora, a resposta diz que órgão de seu Estado pode ordenar a medida e se alguém deve autorizá-la. Conforme os dados pedidos, pode mudar.',
        ],
        reading: ['O artigo leva à fonte. A marca vale para sua própria lei, não para a do outro Estado. Aqui significa:'],
      },
      preserve: {
        title: 'Preservar antes de pedir',
        text: [
          'Os registros costumam ser guardados por pouco tempo, e um pedido formal demora. Por isso se pergunta à parte como conseguir que sejam preservados.',
        ],
        reading: [
          'Os passos vêm em ordem: quem faz o quê, com que papel e a quem. Abaixo deles, o que o pedido deve conter, os prazos e por que poderiam recusá-lo.',
        ],
      },
      ways: {
        title: 'As vias e suas marcas',
        text: [
          'Cada via é uma base legal distinta, a um destinatário. Estão em ordem, a melhor primeiro; as descartadas também são mostradas, com a razão que as descarta.',
        ],
        reading: [],
      },
      reasons: {
        title: 'As razões, até a fonte',
        text: [
          'Abaixo de cada via está o «por quê»: uma árvore. Sua raiz é o veredicto; suas folhas, fatos com sua fonte, condições do caso ou dados que faltam.',
        ],
        reading: ['Leia-a desde as folhas: cada uma leva sua marca, e delas sai a do ramo. Onde há um artigo, sua fonte está a um toque.'],
      },
      sheet: {
        title: 'A folha para os autos',
        text: [
          'A resposta cabe em uma folha PDF para juntar: a pergunta, os passos, a lista do que o pedido deve conter, as fontes numeradas e um código que leva de volta à resposta.',
        ],
        reading: ['A lista tem quadrados: serve para conferir a minuta do pedido antes de enviá-la.'],
      },
      gaps: {
        title: 'O que falta, e como se corrige',
        text: ['Um dado que falta não se adivinha: é nomeado, e se diz o que mudaria em um caso e no outro.'],
        reading: [
          'Quem souber o dado pode dizê-lo, com sua fonte. E todo fato tem um formulário para propor uma correção: uma pessoa a revisa antes de aplicá-la.',
        ],
      },
    },
  },
};
