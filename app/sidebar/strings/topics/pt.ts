import type { TopicStrings } from './en.ts';

/** The words of the topic panel in Portuguese. */
export const ptTopics: TopicStrings = {
  'topic.title': 'Tópico',
  'topic.processing': 'Procurando o tópico certo…',
  'topic.ready': 'O tópico está pronto.',
  'topic.unloaded': 'Não foi possível carregar o tópico',
  'topic.unread': 'O Zendesk não informou o que está no campo agora.',
  'topic.noField':
    'Ainda não foi escolhido um campo de tópico. Um administrador pode escolhê-lo no console do Sidebrief.',
  'topic.nothing': 'Nenhum tópico se destaca',
  'topic.nothing.more':
    'Isso é normal: nenhum é provável o bastante para ser sugerido. Você pode escolher um no formulário do ticket.',
  'topic.learning': 'Aprendendo com seus tickets: {{have}} de {{need}}',
  'topic.learning.more': 'Tópicos serão sugeridos aqui quando houver o bastante para aprender.',
  'topic.learning.early':
    'Será possível dizer quão certos são quando houver o bastante para aprender.',
  'topic.byUs': 'Definido pelo Sidebrief',
  'topic.byYou': 'Definido por você',
  'topic.bySomebody': 'Definido por uma pessoa, um gatilho ou um formulário',
  'topic.explained': 'De 100 tickets como este, acerta em cerca de {{count}}.',
  'topic.likely.very': 'Muito provável',
  'topic.likely.likely': 'Provável',
  'topic.likely.possible': 'Possível',
  'topic.likely.less': 'Menos provável',
  'topic.suggestions': 'Sugestões para “{{field}}”',
  'topic.another': 'Sugerir outro',
  'topic.apply': 'Aplicar',
  'topic.change': 'Mudar para este',
  'topic.why': 'Por quê?',
  'topic.closest': 'Tickets mais próximos com este tópico',
  'topic.noClosest': 'Nenhum ticket se destaca.',
  'topic.none': '(vazio)',
  'topic.set': 'Definido: {{topic}}.',
  'topic.cleared': 'Desfeito: o campo está vazio novamente.',
  'topic.changed': 'Nada foi alterado. Enquanto isso, o campo passou a dizer {{topic}}.',
  'topic.not-kept': 'O Zendesk aceitou a alteração, mas o campo diz {{topic}}.',
  'topic.closed': 'Este ticket está fechado; o Zendesk não aceita mais alterações.',
  'topic.gone': 'O Zendesk não tem mais esta opção. Nada foi alterado.',
  'topic.not-allowed': 'Você não pode alterar este ticket. Nada foi alterado.',
  'topic.refused': 'O Zendesk não aceitou: {{reason}}',
  'topic.busy':
    'Outras pessoas estão alterando o ticket neste momento. Nada foi alterado; tente novamente.',
  'topic.failed': 'Não foi possível salvar. Tente novamente.',
  'topic.unsaved': 'No formulário do ticket, ainda não salvo: {{topic}}',
  'topic.ask.title': 'Substituir sua escolha não salva?',
  'topic.ask.yes': 'Substituir',
};
