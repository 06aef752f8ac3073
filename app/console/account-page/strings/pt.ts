import type { AccountPageStrings } from './en.ts';

/** Brazilian Portuguese, in the words of Zendesk's own interface. */
export const accountPagePt: AccountPageStrings = {
  pages: 'Páginas desta conta',
  overview: 'Visão geral',
  features: 'Funcionalidades',
  topics: 'Tópicos',
  history: 'Histórico',
  models: 'Modelo de IA',
  quality: 'Qualidade e uso',
  data: 'Dados',
  activity: 'Atividade',
};
