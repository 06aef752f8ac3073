import type { AccountPageStrings } from './en.ts';

/** French, in the words of Zendesk's own interface. */
export const accountPageFr: AccountPageStrings = {
  pages: 'Pages de ce compte',
  overview: 'Vue d’ensemble',
  features: 'Fonctions',
  topics: 'Sujets',
  history: 'Historique',
  models: 'Modèle d’IA',
  quality: 'Qualité et utilisation',
  data: 'Données',
  activity: 'Activité',
};
