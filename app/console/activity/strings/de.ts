import { activityDeedsDe } from './deeds/de.ts';
import { activityPartsDe } from './parts/de.ts';
import type { ActivityStrings } from './en.ts';

/** German, in the words of Zendesk's own interface. */
export const activityDe: ActivityStrings = {
  ...activityDeedsDe,
  ...activityPartsDe,
  'ticket.wrong': 'Geben Sie die Nummer eines Tickets ein.',
  account: 'Konto',
  'account.all': 'Alle Konten',
  person: 'Ausgeführt von',
  'person.all': 'Alle',
  removed: '{{name}} (entfernt)',
  kind: 'Art',
  'kind.all': 'Alles',
  ticket: 'Ticket',
  from: 'Von',
  to: 'Bis',
  show: 'Anzeigen',
  clear: 'Zurücksetzen',
  title: 'Aktivität',
  entries: 'Einträge',
  'agent.unnamed': 'Agent {{id}}',
  agent: '{{name}} (Agent)',
  somebody: 'Jemand',
  'older.failed': 'Ältere Einträge konnten nicht gelesen werden',
  older: 'Ältere Einträge anzeigen',
  log: 'Aktivitätsprotokoll',
  'log.more':
    'Wer was geändert hat und alles, was in Zendesk geschrieben wurde, das Neueste zuerst. Es enthält keinen Text aus Tickets.',
  theLog: 'Protokoll',
  empty: 'Noch ist nichts geschehen. Was Sie und andere ändern, wird hier aufgeführt.',
  noMatch: 'Nichts passt dazu. Wählen Sie andere Filter oder einen längeren Zeitraum.',
  csv: 'Als CSV herunterladen',
  'kind.zendesk': 'In Zendesk geschrieben',
  'kind.connection': 'Verbindung',
  'kind.topics': 'Themen',
  'kind.briefs': 'Überblicke',
  'kind.history': 'Verlauf',
  'kind.models': 'KI-Modell',
  'kind.people': 'Personen',
  'kind.work': 'Hintergrundarbeit',
};
