import type { AccountPageStrings } from './en.ts';

/** German, in the words of Zendesk's own interface. */
export const accountPageDe: AccountPageStrings = {
  pages: 'Seiten dieses Kontos',
  overview: 'Übersicht',
  features: 'Funktionen',
  topics: 'Themen',
  history: 'Verlauf',
  models: 'KI-Modell',
  quality: 'Qualität und Nutzung',
  data: 'Daten',
  activity: 'Aktivität',
};
