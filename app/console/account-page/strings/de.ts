import type { AccountPageStrings } from './en.ts';

/** German, in the words of Zendesk's own interface. */
export const accountPageDe: AccountPageStrings = {
  pages: 'Seiten dieses Kontos',
  more: 'Alles zu diesem Konto',
  overview: 'Übersicht',
  features: 'Funktionen',
  topics: 'Themen',
  history: 'Verlauf',
  models: 'KI-Modell',
  quality: 'Qualität und Nutzung',
  health: 'Betriebszustand',
  data: 'Daten',
  activity: 'Aktivität',
  'topics.more':
    'Welches Dropdown-Feld sagt, worum es in einem Ticket geht, ob seine Optionen vorgeschlagen oder von selbst gesetzt werden, und wie oft das richtig ist.',
  'topics.open': 'Themen öffnen',
  'history.more':
    'Tickets, Kommentare und Beiträge, die Sidebrief aufbewahrt, um ähnliche zu finden: wie weit sie gelesen sind, was aufbewahrt wird und ob etwas fehlt.',
  'history.open': 'Verlauf öffnen',
  'models.more':
    'Ob ein Modell Überblicke und Antworten schreibt, welches, was es kosten darf, was es nie zu sehen bekommt und was genau ihm gesendet wurde.',
  'models.open': 'KI-Modell öffnen',
  'quality.more':
    'Was Agenten öffnen, was ihnen hilft und was nicht, gesetzte und zurückgenommene Themen, Tag für Tag.',
  'quality.open': 'Zahlen öffnen',
  'health.more':
    'Was wartet, was fehlgeschlagen ist und warum, und welche Webhooks kamen, abgelehnt wurden oder ausblieben.',
  'health.open': 'Betriebszustand öffnen',
  'data.more':
    'Alles über ein Ticket, eine Person oder eine Organisation löschen, mit Beleg, und nachsehen, ob Wörter irgendwo gespeichert sind.',
  'data.open': 'Daten öffnen',
  'activity.more': 'Wer hier wann was geändert hat, und alles, was in Zendesk geschrieben wurde.',
  'activity.open': 'Aktivitätsprotokoll öffnen',
};
