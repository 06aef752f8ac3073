import type { AccountPageStrings } from './en.ts';

/** Spanish, in the words of Zendesk's own interface. */
export const accountPageEs: AccountPageStrings = {
  pages: 'Páginas de esta cuenta',
  overview: 'Vista general',
  features: 'Funciones',
  topics: 'Temas',
  history: 'Historial',
  models: 'Modelo de IA',
  quality: 'Calidad y uso',
  data: 'Datos',
  activity: 'Actividad',
};
