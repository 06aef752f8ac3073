import type { FeaturesStrings } from './en.ts';

/** Portuguese, in the words of Zendesk's own interface. */
export const featuresPt: FeaturesStrings = {
  title: 'Funcionalidades',
  'name.briefs': 'Resumos',
  'name.recommendations': 'Tickets e artigos semelhantes',
  'name.recommendations.tickets': 'Tickets semelhantes',
  'name.replies': 'Respostas sugeridas',
  'name.topics': 'Tópicos',
  'name.history': 'Histórico',
  on: 'Ligada',
  off: 'Desligada',
  'on.notShown': 'Ligada, mas não visível',
  'on.noField': 'Ligada, sem campo',
  'does.briefs':
    'Do que trata um ticket, o que foi feito e o que está em aberto, ao lado do ticket. Cada frase leva ao comentário em que se baseia.',
  'does.recommendations':
    'Tickets resolvidos como este e como cada um foi resolvido, e artigos da central de ajuda que o respondem.',
  'does.recommendations.tickets': 'Tickets resolvidos como este e como cada um foi resolvido.',
  'does.replies':
    'Uma resposta ao cliente, escrita quando um agente a pede, a partir de artigos e tickets resolvidos.',
  'does.topics':
    'Do que trata um ticket novo, como uma opção de um campo suspenso que você escolhe.',
  'does.history':
    'Tickets, comentários e artigos são lidos e guardados para encontrar os semelhantes.',
  writes: 'Escreve no Zendesk:',
  'writes.nothing': 'Nada.',
  'writes.replies': 'Nada por si só. Um agente a coloca no editor do ticket e a envia.',
  'writes.applied':
    'Quando um agente aplica um tópico: o campo “{{field}}” de um ticket, em nome do agente.',
  'writes.appliedToOne':
    'Quando um agente aplica um tópico: um campo de um ticket, em nome do agente.',
  'writes.assigned':
    'Por si só, quando há certeza suficiente e ninguém escolheu: o mesmo campo dos tickets novos.',
  'writes.notAllowed':
    'Por si só, poderia definir o mesmo campo dos tickets novos, o que a conexão ainda não permite.',
  'link.model': 'Modelo de IA',
  'link.guidance': 'Orientações',
  'link.history': 'Histórico',
  'link.topics': 'Campo e configurações',
  'link.kept': 'O que é lido e guardado',
  belowBrief: 'Fica abaixo do resumo, e os resumos estão desligados.',
  fieldGone: 'O Zendesk não tem mais o campo escolhido. Escolha outro.',
  'briefs.model': 'Escritos pelo modelo de IA, só com comentários públicos.',
  'briefs.modelNotes': 'Escritos pelo modelo de IA, também com notas internas.',
  'briefs.basic': 'Feitos sem modelo, só com comentários públicos.',
  'briefs.basicNotes': 'Feitos sem modelo, também com notas internas.',
  'recommendations.on': 'Mostrados abaixo do resumo.',
  'replies.model': 'Escritas pelo modelo de IA.',
  'replies.basic': 'Sem modelo: a parte de um artigo que responde melhor.',
  'topics.assign':
    '“{{field}}” é definido por si só quando há certeza suficiente, e sugerido nos outros casos.',
  'topics.suggest': '“{{field}}” é sugerido aos agentes.',
  'tickets.one': '{{count}} ticket',
  'tickets.other': '{{count}} tickets',
  'articles.one': '{{count}} artigo',
  'articles.other': '{{count}} artigos',
  'history.kept': 'Guardados: {{kept}}.',
  chooseField: 'Escolha um campo primeiro.',
  noHelpdesk: 'Para isto é preciso o atendimento. Ele pode ser adicionado na página da conta.',
  notBegun: 'Começa quando a conta é conectada.',
  offSince: 'Desde {{time}}.',
  'off.history': 'O que existe fica; a leitura continua de onde parou.',
  'off.shown': 'O que é semelhante é procurado mesmo assim: é mostrado aos agentes.',
  'off.rests': 'O que é semelhante é procurado mesmo assim: as respostas se baseiam nisso.',
  'off.skipped': 'Os eventos são recebidos e ignorados; o que existe fica.',
  'missed.one': '{{count}} ticket mudou nesse meio-tempo.',
  'missed.other': '{{count}} tickets mudaram nesse meio-tempo.',
  saving: 'Salvando…',
  notSwitched: 'A funcionalidade não foi alterada',
  'catchUp.one': '{{feature}}: pôr em dia {{count}} ticket?',
  'catchUp.other': '{{feature}}: pôr em dia {{count}} tickets?',
  'catchUp.more':
    'Tantos mudaram enquanto estava desligada. Pôr em dia lê esses tickets do Zendesk agora, os mais recentes primeiro, com as chamadas que restam ao Sidebrief. Caso contrário, cada um espera até alguém o abrir ou até mudar de novo.',
  notSwitchedOn: 'A funcionalidade não foi ligada',
  whenOpened: 'Ao abrir',
  catchUpNow: 'Pôr em dia agora',
  'switched.on': '{{feature}}: ligada',
  'switched.off': '{{feature}}: desligada',
  'catchingUp.one': 'Pondo em dia {{count}} ticket.',
  'catchingUp.other': 'Pondo em dia {{count}} tickets.',
  later: 'O que mudou nesse meio-tempo é feito ao abrir.',
  notes: 'Usar notas internas',
  'notes.hint':
    'O que se baseia em uma nota é marcado como interno. Desligado, as notas não são lidas, e os resumos que se baseiam em uma são excluídos na hora e feitos de novo.',
  notSaved: 'A configuração não foi salva',
  theFeatures: 'as funcionalidades',
  apart: 'Além das funcionalidades',
  'apart.more':
    'Conectar escreve duas coisas no Zendesk: um webhook e o segredo nas configurações do aplicativo. Tudo o que o Sidebrief, ou um agente com ele, escreve lá consta no registro de atividades.',
  'apart.link': 'O que foi escrito no Zendesk',
};
