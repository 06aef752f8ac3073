import type { AccountPageStrings } from './en.ts';

/** Brazilian Portuguese, in the words of Zendesk's own interface. */
export const accountPagePt: AccountPageStrings = {
  pages: 'Páginas desta conta',
  more: 'Tudo sobre esta conta',
  overview: 'Visão geral',
  features: 'Funcionalidades',
  topics: 'Tópicos',
  history: 'Histórico',
  models: 'Modelo de IA',
  quality: 'Qualidade e uso',
  health: 'Integridade',
  data: 'Dados',
  activity: 'Atividade',
  'topics.more':
    'Qual campo suspenso diz do que trata um ticket, se suas opções são sugeridas ou definidas automaticamente, e com que frequência isso está certo.',
  'topics.open': 'Abrir os tópicos',
  'history.more':
    'Tickets, comentários e artigos que o Sidebrief guarda para achar semelhantes: até onde foram lidos, o que é guardado e se falta algo.',
  'history.open': 'Abrir o histórico',
  'models.more':
    'Se um modelo escreve resumos e respostas, qual, quanto pode custar, o que nunca lhe é mostrado e o que exatamente lhe foi enviado.',
  'models.open': 'Abrir o modelo de IA',
  'quality.more':
    'O que os agentes abrem, o que ajuda e o que não ajuda, tópicos definidos e desfeitos, dia a dia.',
  'quality.open': 'Abrir os números',
  'health.more':
    'O que está aguardando, o que falhou e por quê, e quais webhooks chegaram, foram recusados ou não chegaram.',
  'health.open': 'Abrir a integridade',
  'data.more':
    'Excluir tudo sobre um ticket, uma pessoa ou uma organização, com recibo, e verificar se palavras estão guardadas em algum lugar.',
  'data.open': 'Abrir os dados',
  'activity.more': 'Quem alterou o quê aqui e quando, e tudo o que foi escrito no Zendesk.',
  'activity.open': 'Abrir o registro de atividade',
};
