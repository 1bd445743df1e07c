import type { Messages } from '../index.ts';

export const home: Pick<Messages, 'home'> = {
  home: {
    atlas: 'O direito do continente, de relance',
    title: 'Quem pode pedir o quê a quem',
    lead: 'Você precisa de dados que estão com uma empresa de outro país. Ou recebeu um pedido e não sabe se deve responder. Exhorto diz que vias existem, sob que lei, em que termos e com que garantias, e mostra a fonte de cada afirmação.',
    ask: 'Preciso de dados',
    askText: 'Monte sua pergunta em uma frase e veja as vias, a melhor primeiro.',
    received: 'Recebi um pedido',
    receivedText: 'Verifique quem o assina, se pode pedir, o que falta e o que pode responder.',
    read: 'Quero entender uma norma',
    readText: 'Estados, instrumentos e provedores, artigo por artigo, com sua fonte.',
    known: 'O que sabemos',
    facts: 'fatos de direito, cada um com sua fonte',
    text: 'lidos na própria norma',
    states: 'Estados com seu direito interno',
    instruments: 'instrumentos, tratados bilaterais incluídos',
    providers: 'provedores',
    leads: 'pistas a verificar, que nunca servem para responder',
    sample: 'Por exemplo',
    sampleText: 'Uma promotora do Chile pede aos Países Baixos que preservem dados por um acesso ilícito.',
  },
};
