import type { AccountsStrings } from './en.ts';
import { accountsConnectingDe } from './connecting/de.ts';
import { accountsFoundDe } from './found/de.ts';
import { accountsLeavingDe } from './leaving/de.ts';

/** German, in the words of Zendesk's own interface. */
export const accountsDe: AccountsStrings = {
  ...accountsConnectingDe,
  ...accountsFoundDe,
  ...accountsLeavingDe,
  'card.noSubdomain': 'Noch keine Subdomain',
  purposes: 'Wofür es da ist',
  'purposes.helpdesk': 'Helpdesk',
  'purposes.helpdesk.hint':
    'Tickets werden gelesen, und Agenten sehen daneben Überblicke, ähnliche Tickets, Antworten und Themen. Auch Personen werden gelesen, damit ihre Namen verborgen werden können.',
  'purposes.crm': 'CRM',
  'purposes.crm.hint': 'Alle Personen und Organisationen des Kontos werden gelesen.',
  'purposes.content': 'Inhalte',
  'purposes.content.hint':
    'Beiträge des Help Centers werden gelesen und empfohlen. Inhalte allein brauchen nur die Subdomain: Niemand meldet sich an, und gelesen wird, was alle lesen dürfen.',
  'purposes.change': 'Ändern',
  'purposes.save': 'Speichern',
  'purposes.failed': 'Das konnte nicht geändert werden',
  'purposes.none': 'Wählen Sie mindestens eines.',
  'purposes.remove': '{{join}} nicht mehr lesen?',
  'purposes.remove.more':
    'Ab jetzt wird es nicht mehr gelesen. Was gespeichert ist, bleibt, wie es ist, und folgt nicht mehr dem, was in Zendesk geändert oder gelöscht wird; löschen Sie es auf der Seite „Daten“. Bei Inhalten allein gibt Sidebrief auch seinen Zugriff und seinen Webhook zurück, und Beiträge, die nicht alle lesen dürfen, entfallen.',
  'card.on': 'Ein: {{join}}',
  account: 'Zendesk-Konto',
  readOnly: 'Sie dürfen sehen, aber nichts ändern',
  'readOnly.more': 'Bitten Sie einen Administrator, wenn sich etwas ändern muss.',
  stale: 'Dies ist vielleicht nicht mehr aktuell',
  accounts: 'Zendesk-Konten',
  theAccounts: 'Konten',
  'accounts.unread': 'Die Konten konnten nicht gelesen werden',
  reconnect: 'Neu verbinden',
  startOver: 'Von vorn beginnen',
  admin: 'Von einem Administrator gegeben',
  webhook: 'Webhook',
  signingSecret: 'Signaturgeheimnis des Webhooks',
  'app.installation': 'App-Installation',
  'app.secret': 'App-Geheimnis',
  writeAgain: 'Noch einmal schreiben',
  dismiss: 'Schließen',
  failed: 'Das hat nicht geklappt',
  'events.none': 'Noch keine Ereignisse',
  theForm: 'Formular',
  'form.unopened': 'Das Formular konnte nicht geöffnet werden',
  theAccount: 'Konto',
  missing: 'Dieses Konto gibt es nicht',
  'missing.more':
    'Vielleicht wurde es entfernt, oder es gehört nicht zu denen, die Sie sehen dürfen.',
  'missing.show': 'Zendesk-Konten anzeigen',
  unread: 'Das Konto konnte nicht gelesen werden',
  tryAgain: 'Noch einmal versuchen',
  totals: 'Summen',
  'totals.accounts': 'Konten',
  'totals.features': 'Aktive Funktionen',
  'totals.jobs': 'Aufgaben heute',
  'totals.failures': 'Fehler in 24 Std.',
  'totals.again': 'Ein gescheiterter Versuch wird von selbst wiederholt. {{link}}',
  'totals.given': 'Was aufgegeben wurde',
  features: 'Funktionen',
  'features.on': 'Ein: {{join}}. Jede hat ihren Schalter und sagt, was sie in Zendesk schreibt.',
  'features.none':
    'Keine ist eingeschaltet. Jede hat ihren Schalter und sagt, was sie in Zendesk schreibt.',
  'features.open': 'Funktionen öffnen',
  'events.lastAt': 'Letztes Ereignis {{time}} ({{at}})',
};
