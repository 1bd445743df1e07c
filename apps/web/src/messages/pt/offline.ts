import type { Messages } from '../index.ts';

export const offline: Pick<Messages, 'offline'> = {
  offline: {
    title: 'Usar sem conexão',
    intro:
      'Este site pode ficar no seu telefone ou computador: o compêndio inteiro e o programa que raciocina. Depois ele responde mesmo sem rede, e o que você pergunta não sai do aparelho.',
    here: 'Neste aparelho',
    scripts: 'Para guardá-lo é preciso JavaScript. Sem ele, o site funciona com a rede; a folha em PDF e a impressão servem para levá-lo consigo.',
    unsupported:
      'Este navegador não pode guardar o site (é preciso uma conexão segura, https, e um navegador atual). Você pode imprimir as respostas ou baixar a folha em PDF.',
    ready: 'Guardado: este aparelho responde sem rede.',
    none: 'Ainda não há nada guardado neste aparelho.',
    keeping: 'Guardando…',
    failed: 'Não foi possível guardar tudo, e nada ficou pela metade. Verifique a conexão e o espaço livre e tente de novo.',
    removed: 'Foi removido deste aparelho.',
    lawbook: 'Compêndio',
    program: 'Programa e dados',
    size: 'Ocupa',
    keep: 'Guardar neste aparelho',
    install: 'Instalar como aplicativo',
    look: 'Procurar uma versão mais nova',
    remove: 'Remover deste aparelho',
    sure: 'Sim, remover',
    server: 'O servidor tem o compêndio',
    download: 'O download é de cerca de 1,3 MB.',
    works: 'O que funciona sem rede',
    worksList: [
      'As respostas de “Buscar a via” e o exame de um pedido recebido, com todas as razões e fontes.',
      'As páginas de Estados, instrumentos e provedores, os diretórios, os mapas e as matrizes, nas três línguas.',
      'A busca em todo o compêndio.',
    ],
    needs: 'O que precisa da rede',
    needsList: [
      'A folha em PDF, as imagens PNG e os arquivos de dados. Para o papel, imprima a página.',
      'Propor uma correção e a interface para programas.',
      'As fontes citadas, que estão nos sites de quem as publica.',
    ],
    how: 'Como se atualiza',
    howList: [
      'Com rede, as páginas vêm do servidor. Se demorar mais de dois segundos e meio, o aparelho responde, e a página diz isso.',
      'Quando há um compêndio mais novo você é avisado e decide quando usá-lo: nunca muda uma resposta que está lendo.',
      'Alguns telefones apagam o que está guardado após semanas sem uso; instalado na tela inicial, permanece.',
    ],
    newer: 'Há uma versão mais nova pronta para usar sem conexão',
    use: 'Usar',
    later: 'Depois',
    used: 'Pronto: as próximas páginas sem conexão usam a versão nova. Esta não mudou.',
    answeredHere: (version: string, date: string) => `Sem rede ou com rede lenta: este aparelho respondeu com o compêndio ${version} (${date}).`,
    more: 'O que isto significa',
    needsNetwork: {
      title: 'Isto precisa da rede',
      text: 'Este aparelho guarda a lei e responde perguntas, mas isto é feito pelo servidor. Tente de novo quando tiver conexão.',
    },
  },
};
